package import AssuranceModel

/// What the status of a control says of its being put into practice.
package struct ImplementationReading: Sendable {
  package let implementation: ControlEntry.Implementation

  package init(_ status: String) {
    let words = FoldedWording(status)
    // "Not yet implemented" and "partly implemented" begin with their meaning, and hold the word of another.
    if words.isEmpty {
      implementation = .notStated
    } else if ImplementationWords.planned.opening(of: words) != nil {
      implementation = .planned
    } else if ImplementationWords.missing.opening(of: words) != nil {
      implementation = .missing
    } else if ApplicabilityWords.partly.opening(of: words) != nil {
      implementation = .partly
    } else if ImplementationWords.inPlace.opening(of: words) != nil {
      implementation = .inPlace
    } else {
      implementation = .notStated
    }
  }
}

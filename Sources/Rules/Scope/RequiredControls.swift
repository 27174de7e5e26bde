package import AssuranceModel

/// What the Statement of Applicability says of all controls that the bought services require.
package struct RequiredControls: Sendable {
  private let coverages: [(id: String, coverage: ControlCoverage)]
  /// Why each is required, the first reason of several.
  private let reasons: [String: String]

  package init(_ reliance: CertificateReliance) {
    reasons = Dictionary(
      reliance.services.flatMap(\.requirements).map { ($0.control, $0.reason) },
      uniquingKeysWith: { first, _ in first })
    guard let statement = reliance.statement else {
      coverages = []
      return
    }
    coverages = reliance.services.flatMap(\.requiredControls).uniqueInOrder.map {
      ($0, ControlCoverage(of: $0, in: statement))
    }
  }

  /// The reason why a control is not applied, or nil inside where all are; silence about any makes it unreadable.
  package var asEvidence: Stated<String?> {
    guard let first = coverages.compactMap(\.coverage.evidence).first else { return .notStated }
    var short: [String] = []
    var cited: [Evidence] = []
    var open: Evidence?
    for (id, coverage) in coverages {
      switch coverage {
      case .applied: break
      case .excluded(let evidence):
        short.append("\(id) is excluded (\(reasons[id] ?? ""))")
        cited.append(evidence)
      case .partly(let evidence):
        short.append("\(id) is applied only in part (\(reasons[id] ?? ""))")
        cited.append(evidence)
      case .notStated(let evidence): open = open ?? evidence
      case .notListed: open = open ?? first
      }
    }
    if let evidence = cited.first {
      return .stated(
        "Required by what we buy: \(short.joined(separator: ", "))",
        evidence: cited.dropFirst().reduce(evidence) { $0.and($1) })
    }
    return open.map { .unreadable(evidence: $0) } ?? .stated(nil, evidence: first)
  }
}

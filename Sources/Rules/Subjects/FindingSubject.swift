package import AssuranceModel

/// The one document that a rule looked at.
package struct FindingSubject: Hashable, Sendable {
  /// Path of the document.
  package let path: String
  /// What of it was read.
  package let extent: ReadExtent

  /// The search of the document for something that it does not say.
  func search(for sought: String) -> DocumentSearch {
    DocumentSearch(file: path, extent: extent, sought: sought)
  }
}

extension Filed {
  /// The document as the subject of a finding.
  var subject: FindingSubject { FindingSubject(path: file.path, extent: extent) }
}

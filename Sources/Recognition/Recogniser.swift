package import AssuranceModel

/// A kind of document that can be told from its content, and read for its meaning.
package protocol Recogniser: Sendable {
  /// What the document shows, or nil where it is not of this recogniser's kinds.
  ///
  /// Pure: the same content gives the same answer. Every statement in the answer cites `file.path`.
  func recognise(_ content: DocumentContent, of file: InputFile) -> Recognition?

  /// The most that it can be sure of by a first look at the content, which costs far less than reading it.
  func mostConfidence(in content: DocumentContent) -> Confidence
}

extension Recogniser {
  package func mostConfidence(in content: DocumentContent) -> Confidence { .certain }
}

/// What a recogniser takes a document for.
package struct Recognition: Hashable, Sendable {
  package let kind: DocumentKind
  /// How sure the recogniser is that the document is of this kind.
  package let confidence: Confidence
  package let body: RecognisedDocument.Body
  package let diagnostics: [Diagnostic]

  package init(
    kind: DocumentKind, confidence: Confidence, body: RecognisedDocument.Body,
    diagnostics: [Diagnostic] = []
  ) {
    self.kind = kind
    self.confidence = confidence
    self.body = body
    self.diagnostics = diagnostics
  }
}

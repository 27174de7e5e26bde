/// How sure a reading is, from 0 to 1.
package struct Confidence: Hashable, Sendable, Codable, Comparable, RawRepresentable {
  package let rawValue: Double

  /// A number outside 0...1, or none at all, becomes the nearer end, and not-a-number becomes 0.
  package init(rawValue: Double) { self.rawValue = rawValue.isNaN ? 0 : min(max(rawValue, 0), 1) }

  package init(_ value: Double) { self.init(rawValue: value) }

  package static let certain = Confidence(1)

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(Double.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

/// What a reading rests on: words, or a search that found none, and how sure the reading is.
package struct Evidence: Hashable, Sendable, Codable {
  /// Words in a document; the first is the one to show where there is room for one.
  package let citations: [Citation]
  /// Where was looked and no words were found; never empty where `citations` is.
  package let searches: [DocumentSearch]
  package let confidence: Confidence

  package init(
    _ first: Citation, _ others: [Citation] = [], searches: [DocumentSearch] = [],
    confidence: Confidence
  ) {
    citations = [first] + others
    self.searches = searches
    self.confidence = confidence
  }

  /// The foundation of an absence, with the words that came nearest where there are any.
  package init(
    searching first: DocumentSearch, _ others: [DocumentSearch] = [], nearest: [Citation] = [],
    confidence: Confidence
  ) {
    citations = nearest
    searches = [first] + others
    self.confidence = confidence
  }

  /// Both foundations together, as sure as the weaker.
  package func and(_ other: Evidence) -> Evidence {
    Evidence(
      citations: citations + other.citations, searches: searches + other.searches,
      confidence: min(confidence, other.confidence))
  }

  /// The same foundation with another confidence.
  package func with(confidence: Confidence) -> Evidence {
    Evidence(citations: citations, searches: searches, confidence: confidence)
  }

  private init(citations: [Citation], searches: [DocumentSearch], confidence: Confidence) {
    self.citations = citations
    self.searches = searches
    self.confidence = confidence
  }

  /// The words to show; nil where a search found none.
  package var first: Citation? { citations.first }

  /// Where the foundation stands, in words: the place of the first citation, else of the first search.
  package var place: String { citations.first?.place ?? searches.first?.place ?? "" }
}

/// What the documents say about one thing: three states, never a favourable default.
package enum Stated<Value: Sendable>: Sendable {
  /// It is said, there.
  case stated(Value, evidence: Evidence)
  /// The documents were read and are silent.
  case notStated
  /// Something stands there that could not be read or trusted.
  case unreadable(evidence: Evidence)

  /// The value where it is stated.
  package var value: Value? {
    if case .stated(let value, _) = self { value } else { nil }
  }

  /// What the statement, or the place that could not be read, rests on.
  package var evidence: Evidence? {
    switch self {
    case .stated(_, let evidence), .unreadable(let evidence): evidence
    case .notStated: nil
    }
  }

  /// The same state with the value transformed.
  package func map<New: Sendable>(_ transform: (Value) -> New) -> Stated<New> {
    switch self {
    case .stated(let value, let evidence): .stated(transform(value), evidence: evidence)
    case .notStated: .notStated
    case .unreadable(let evidence): .unreadable(evidence: evidence)
    }
  }

  /// The same state, of which no more than some confidence is left where it is stated.
  package func capped(at most: Confidence) -> Stated {
    guard case .stated(let value, let evidence) = self else { return self }
    return .stated(value, evidence: evidence.with(confidence: min(most, evidence.confidence)))
  }

  /// Both values, when both are stated; unreadable if either is, else not stated.
  package func and<Other: Sendable>(_ other: Stated<Other>) -> Stated<(Value, Other)> {
    switch (self, other) {
    case (.stated(let one, let first), .stated(let two, let second)):
      .stated((one, two), evidence: first.and(second))
    case (.unreadable(let evidence), _), (_, .unreadable(let evidence)):
      .unreadable(evidence: evidence)
    case (.notStated, _), (_, .notStated):
      .notStated
    }
  }
}

extension Stated: Equatable where Value: Equatable {}
extension Stated: Hashable where Value: Hashable {}
extension Stated: Codable where Value: Codable {}

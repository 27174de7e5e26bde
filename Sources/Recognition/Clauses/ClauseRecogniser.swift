import AssuranceModel

/// Tells whether a passage makes one kind of promise, and which words make it.
protocol ClauseRecogniser: Sendable {
  /// The promise that it looks for.
  static var tag: ClauseTag { get }

  /// The promise in the passage; nil where the passage does not make it.
  func finding(in passage: ClausePassage) -> ClauseFinding?
}

/// A promise found: the words that make it, and the periods in them.
struct ClauseFinding: Hashable, Sendable {
  /// The proposition that decides.
  let proposition: Proposition
  let confidence: Confidence
  /// Days for a notice; nil for tags without one.
  var notice: ClauseParameters.Notice?
  /// Days to cure; nil where none are given.
  var cure: ClausePeriod?

  init(
    _ proposition: Proposition, confidence: Double = 0.9, notice: ClauseParameters.Notice? = nil,
    cure: ClausePeriod? = nil
  ) {
    self.proposition = proposition
    self.confidence = Confidence(confidence)
    self.notice = notice
    self.cure = cure
  }
}

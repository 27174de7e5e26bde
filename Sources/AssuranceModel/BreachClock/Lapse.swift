/// The end of a certification that a breach clock runs from, stated by a document or simulated.
package struct Lapse: Hashable, Sendable {
  /// What ended it, or would.
  package enum Cause: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nothing has: the end that the certificate states is taken for the lapse.
    case simulated
    case expired
    /// The transition from its edition ended.
    case supersededEdition = "superseded_edition"
    case suspended, withdrawn
    /// Whether it has ended cannot be told.
    case undetermined
  }

  package let cause: Cause
  /// The certification's last day; the day of the suspension or withdrawal.
  package let day: ClockDay
  /// The words that state the day or the end.
  package let citations: [Citation]
  /// The certificate's number in lower-case letters and digits, which stays the same when its dates move; else `certificate`.
  package let anchor: String

  package init(cause: Cause, day: ClockDay, citations: [Citation], anchor: String) {
    self.cause = cause
    self.day = day
    self.citations = citations
    self.anchor = anchor
  }

  /// Whether a document states that the certification has ended.
  package var isStated: Bool {
    switch cause {
    case .expired, .supersededEdition, .suspended, .withdrawn: true
    case .simulated, .undetermined: false
    }
  }
}

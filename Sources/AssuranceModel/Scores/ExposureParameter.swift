/// A number that the simulation rests on, with where it comes from and how far to trust it.
package struct ExposureParameter: Hashable, Sendable {
  /// How well a parameter is supported.
  package enum Confidence: String, Hashable, Sendable, CaseIterable {
    /// Several sources agree.
    case high
    /// One source, or a reading of it.
    case medium
    case low
    /// Our own convention: no public figure is known, and the policy may say otherwise.
    case assumption
    /// The buyer's own policy sets it.
    case policy
  }

  /// Such as `F03` or `A-tier-critical`.
  package let id: String
  package let name: String
  /// The value in words with its unit.
  package let value: String
  package let edition: String
  package let source: String
  package let confidence: Confidence
  package let note: String

  package init(
    id: String, name: String, value: String, edition: String, source: String,
    confidence: Confidence, note: String
  ) {
    self.id = id
    self.name = name
    self.value = value
    self.edition = edition
    self.source = source
    self.confidence = confidence
    self.note = note
  }
}

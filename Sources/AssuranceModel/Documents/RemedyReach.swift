/// What has to go wrong before a right to end the contract can be used.
package enum RemedyReach: String, Hashable, Sendable, Codable, CaseIterable {
  /// The certification is lost, or the duty to keep it is broken.
  case certification
  /// A clause or section is broken, of which the words do not show what stands in it.
  case clause
  /// Anything in the agreement, the schedule or the annex is broken.
  case document
}

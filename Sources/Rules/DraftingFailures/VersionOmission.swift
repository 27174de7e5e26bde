package import AssuranceModel

/// Whether the contracts leave out the edition of the standard.
package struct VersionOmission: DraftingFailureRule {
  package static let reference = RuleReference(
    id: "DRF002", name: "VersionOmission",
    requirement:
      "The contracts name the edition of ISO/IEC 27001 and what happens when it is replaced.",
    title: "The edition is named",
    failureTitle: "The edition is omitted",
    why:
      "A duty without an edition can be met by a certificate to one that has been worthless since its transition ended.",
    remedy: "Name the edition and its successor rule in the certification clause",
    severity: .medium, points: 3,
    sources: [
      Source("Practice: drafting failures of certification clauses", clause: "the edition is named")
    ],
    knownLimits: "Only the words that recognition takes for certification language are looked at.")

  package static let failure = DraftingFailure.versionOmission
  package static let absent = Finding.Message.absent

  package static func found(_ explanation: String) -> Finding.Message { .found(explanation) }
}

extension Finding.Message {
  fileprivate static let absent: Self = "The edition is named in the contracts"

  fileprivate static func found(_ explanation: String) -> Self {
    "The edition is omitted: \(explanation)"
  }
}

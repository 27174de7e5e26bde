import AssuranceModel

extension Finding {
  /// A finding of a rule of which only its id and its points matter.
  static func made(_ rule: String, _ verdict: Verdict, points: Int = 1) -> Finding {
    Finding(
      rule: RuleReference(
        id: rule, name: rule, requirement: "", title: "", failureTitle: "", why: "", remedy: "",
        severity: .medium, points: points, sources: [Source("a practice")]),
      verdict: verdict, message: "as found", evidence: [], confidence: nil)
  }
}

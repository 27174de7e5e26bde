package import AssuranceModel

/// What the buyer's tables and policy say that cannot be meant, or that reaches nothing.
package enum RegisterPlausibility {
  /// Warnings about contracts that are over, and about controls required of what nobody supplies.
  ///
  /// `policyFile` is the policy's path for messages.
  package static func diagnostics(
    of tables: BuyerTables, policy: Policy, policyFile: String, asOf: CalendarDate
  ) -> [Diagnostic] {
    tables.vendors.compactMap { endedContract($0, asOf: asOf) }
      + unmatchedControls(policy.controlProfile, tables, policyFile: policyFile)
  }

  /// A contract that renews by itself is not over on its end date.
  private static func endedContract(_ vendor: Vendor, asOf: CalendarDate) -> Diagnostic? {
    guard let end = vendor.contractEnd, end < asOf, vendor.renewsTacitly != true else { return nil }
    return Diagnostic(
      code: "contract-ended", severity: .warning, file: vendor.citation.file,
      place: vendor.citation.place,
      summary: "Contract of `\(vendor.id)` ended on \(end), before the assessment date \(asOf)",
      remedy: "Check contract_end, or take the vendor out if nothing is bought any more")
  }

  private static func unmatchedControls(
    _ profile: ControlProfile, _ tables: BuyerTables, policyFile: String
  ) -> [Diagnostic] {
    guard !tables.services.isEmpty else { return [] }
    return profile.unmatched(in: tables.services).map { occasion in
      let known =
        switch occasion {
        case .dataClass: tables.services.flatMap(\.dataClasses)
        case .service: tables.services.flatMap { [$0.name] + $0.synonyms }
        case .tier: [String]()
        }
      let near = NearMiss.best(of: known.uniqueInOrder, for: occasion.name)
        .map { "Did you mean `\($0)`? " }
      return Diagnostic(
        code: "required-controls-unmatched", severity: .warning, file: policyFile,
        place: "required_controls",
        summary: "Controls are required for \(occasion.label), which no row of services.csv has",
        remedy: "\(near ?? "")Write the name as services.csv does, or take the entry out")
    }
  }
}

package import AssuranceModel

/// The parameters that ship with the program (`Data/exposure-parameters.csv`), each with its source.
package struct ExposureTable: Sendable {
  /// A row of the table.
  package struct Entry: Hashable, Sendable {
    /// What the row is used for, such as `tier_loss`; findings that share a use count once.
    package let use: String
    /// Which of its use, such as a tier, a standing or a rule.
    package let key: String
    package let value: Double
    package let second: Double?
    package let parameter: ExposureParameter
  }

  package let entries: [Entry]

  /// The table that ships with the program.
  package static let builtIn = ExposureTable(
    SeparatedValues(embedded: PackageResources.exposure_parameters_csv))

  /// The rows that can be read; a test sees to it that these are all.
  package init(_ table: SeparatedValues) {
    entries = table.rows.compactMap { row in
      guard let id = row["id"], let use = row["use"], let key = row["key"],
        let text = row["value"], let value = Double(text), let unit = row["unit"],
        let name = row["name"], let edition = row["edition"], let source = row["source"],
        let confidence = row["confidence"].flatMap(ExposureParameter.Confidence.init)
      else { return nil }
      let second = row["value_2"]
      return Entry(
        use: use, key: key, value: value, second: second.flatMap(Double.init),
        parameter: ExposureParameter(
          id: id, name: name,
          value: ([text, second].compactMap { $0 }.joined(separator: "; ")) + " " + unit,
          edition: edition, source: source, confidence: confidence, note: row["note"] ?? ""))
    }
  }

  /// The row of a use and a key.
  package func entry(_ use: String, _ key: String) -> Entry? {
    entries.first { $0.use == use && $0.key == key }
  }

  /// The rows of a key among the uses of findings, which have the same keys as rules and standings.
  package func effects(of key: String) -> [Entry] {
    entries.filter { $0.key == key && Self.findingUses.contains($0.use) }
  }

  /// Whether a finding's row works on the loss of an event and not on how often there is one.
  package func isOnLoss(_ use: String) -> Bool { Self.lossUses.contains(use) }

  private static let lossUses: Set<String> = [
    "nonconformity_notice", "lapse_notice", "termination", "cascading",
  ]
  private static let findingUses: Set<String> = lossUses.union([
    "certificate", "accreditation", "statement", "controls", "report",
  ])
}

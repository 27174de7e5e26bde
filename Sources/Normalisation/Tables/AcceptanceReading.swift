import AssuranceModel

extension TableReading {
  /// The acceptance that a decision's row states in its column `accepts`; nil where it states none or is incomplete.
  ///
  /// `rules` leads from every name of a rule, such as its id or the tag of its term, to its id.
  mutating func acceptance(
    in row: SeparatedValues.Row, decision: String, vendor: String, rules: [String: String]
  ) -> Acceptance? {
    guard let named = row["accepts"] else { return nil }
    guard let rule = rules[named.lowercased()] else {
      let near =
        NearMiss.best(of: rules.keys.sorted(), for: named)
        .map { "Did you mean `\($0)`? " } ?? ""
      report(
        "unknown-rule", .error, "row \(row.line), column accepts",
        "`\(named)` is neither a rule nor a term, so nothing is accepted",
        "\(near)Write the id of a rule, as `assure rules` lists them, or the tag of a term")
      return nil
    }
    let expires = date("expires", in: row)
    guard let owner = row["owner"], let reason = row["note"], let expires else {
      let missing = [
        row["owner"] == nil ? "owner" : nil, row["note"] == nil ? "note" : nil,
        expires == nil ? "expires" : nil,
      ].compactMap { $0 }
      report(
        "acceptance-incomplete", .error,
        "row \(row.line), column \(missing.joined(separator: ", "))",
        "\(rule) is not accepted, because an acceptance needs an owner, a reason and an end",
        "Fill in \(missing.joined(separator: ", ")); the reason goes into note")
      return nil
    }
    return Acceptance(
      decision: decision, vendor: vendor, rule: rule, owner: owner, reason: reason,
      expires: expires, citation: citation(row))
  }
}

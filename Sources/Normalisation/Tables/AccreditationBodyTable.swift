import AssuranceModel

/// `accreditation-bodies.csv`: accreditation bodies that the buyer knows, beside or instead of the program's list.
enum AccreditationBodyTable {
  static func read(_ text: String) -> Diagnosed<[AccreditationBody]> {
    var table = TableReading(
      text, file: "accreditation-bodies.csv", required: ["acronym", "name"],
      optional: ["country", "aliases", "role", "iaf_mla", "isms_subscope", "source", "note"])
    var bodies: [AccreditationBody] = []
    for row in table.rows {
      guard let acronym = table.required("acronym", in: row),
        let name = table.required("name", in: row)
      else { continue }
      let role: AccreditationBody.Role? = table.choice("role", in: row)
      // What a cell does not say, or says in a word that is not known, is unknown.
      let signatory: AccreditationBody.Membership? = table.choice("iaf_mla", in: row)
      let subScope: AccreditationBody.Membership? = table.choice("isms_subscope", in: row)
      bodies.append(
        AccreditationBody(
          acronym: acronym, name: name, country: row["country"], aliases: row.list("aliases"),
          role: role ?? .accreditor, signatory: signatory ?? .unknown,
          ismsSubScope: subScope ?? .unknown,
          source: row["source"] ?? "the buyer's accreditation-bodies.csv", note: row["note"],
          citation: table.citation(row)))
    }
    return Diagnosed(bodies, diagnostics: table.diagnostics)
  }
}

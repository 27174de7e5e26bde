import AssuranceModel

/// `certification-bodies.csv`: certification bodies that the buyer knows, beside or instead of the program's list.
enum CertificationBodyTable {
  static func read(_ text: String) -> Diagnosed<[CertificationBody]> {
    var table = TableReading(
      text, file: "certification-bodies.csv", required: ["name"],
      optional: ["aliases", "country", "usual_accreditors", "source", "note"])
    var bodies: [CertificationBody] = []
    for row in table.rows {
      guard let name = table.required("name", in: row) else { continue }
      bodies.append(
        CertificationBody(
          name: name, aliases: row.list("aliases"), country: row["country"],
          usualAccreditors: row.list("usual_accreditors"),
          source: row["source"] ?? "the buyer's certification-bodies.csv", note: row["note"],
          citation: table.citation(row)))
    }
    return Diagnosed(bodies, diagnostics: table.diagnostics)
  }
}

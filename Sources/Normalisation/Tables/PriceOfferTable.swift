import AssuranceModel

/// `offers.csv`: what was offered or priced for a line of `contract-prices.csv`, one offer a row.
enum PriceOfferTable {
  static let fileName = "offers.csv"

  static func read(_ text: String, lines: [String]) -> Diagnosed<[PriceOffer]> {
    var table = TableReading(
      text, file: fileName, required: ["line", "kind"],
      optional: ["party", "amount", "currency", "months", "days", "percent", "document", "date"])
    var offers: [PriceOffer] = []
    for row in table.rows {
      guard let line = table.required("line", in: row),
        let kind: PriceOffer.Kind = table.choice("kind", in: row)
      else { continue }
      guard lines.contains(line) else {
        let near = NearMiss.best(of: lines, for: line).map { "Did you mean `\($0)`? " } ?? ""
        table.report(
          "unknown-line", .error, "row \(row.line), column line",
          "Line `\(line)` is not in \(PricedLineTable.fileName); the row is left out",
          "\(near)Add the line, or correct the id")
        continue
      }
      let offer = PriceOffer(
        line: line, kind: kind, party: row["party"], amount: table.money("amount", in: row),
        months: table.count("months", in: row), days: table.count("days", in: row),
        percentage: table.percentage("percent", in: row), document: row["document"],
        date: table.date("date", in: row), citation: table.citation(row))
      if offer.amount != nil, offer.document == nil {
        table.report(
          "offer-undocumented", .warning, "row \(row.line), column document",
          "Amount is not used, because no document shows it",
          "Write the number or the path of the quote")
      }
      offers.append(offer)
    }
    return Diagnosed(offers, diagnostics: table.diagnostics)
  }
}

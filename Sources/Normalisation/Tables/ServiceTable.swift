import AssuranceModel

/// `services.csv`: what is bought from whom, for whom and where.
enum ServiceTable {
  static func read(_ text: String, vendors: [Vendor]) -> Diagnosed<[Service]> {
    var table = TableReading(
      text, file: "services.csv", required: ["vendor", "service"],
      optional: [
        "synonyms", "territories", "legal_entities", "data_classes", "required_controls",
        "annual_spend", "currency",
      ])
    let ids = vendors.map(\.id)
    let controls = Set(AnnexAControl.all(in: .edition2022).map(\.id))
    var services: [Service] = []
    for row in table.rows {
      guard let vendor = table.vendor(in: row, of: ids),
        let name = table.required("service", in: row)
      else { continue }
      let required = row.list("required_controls")
      for control in required where !controls.contains(control) {
        table.report(
          "unknown-control", .warning, "row \(row.line), column required_controls",
          "`\(control)` is no control of ISO/IEC 27001:2022",
          "Write ids of the 2022 edition, from 5.1 to 8.34")
      }
      // The services' amounts are in the currency of their vendor unless they name their own.
      let currency = vendors.first { $0.id == vendor }?.annualSpend?.currency
      let spend: Money? =
        if row["currency"] != nil { table.money("annual_spend", in: row) } else {
          currency.flatMap { currency in
            row["annual_spend"].flatMap(AmountText.hundredths)
              .map { Money(hundredths: $0, currency: currency) }
          }
        }
      services.append(
        Service(
          vendor: vendor, name: name, synonyms: row.list("synonyms"),
          territories: row.list("territories"), legalEntities: row.list("legal_entities"),
          dataClasses: row.list("data_classes"),
          requiredControls: required.filter(controls.contains), annualSpend: spend,
          citation: table.citation(row)))
    }
    return Diagnosed(services, diagnostics: table.diagnostics)
  }
}

import AssuranceModel

/// `customer-demands.csv`: what the buyer has promised to customers of its own.
enum CustomerDemandTable {
  static func read(_ text: String) -> Diagnosed<[BuyerTables.CustomerDemand]> {
    var table = TableReading(
      text, file: "customer-demands.csv", required: ["id", "customer", "demand"],
      optional: ["framework", "services", "due"])
    var demands: [BuyerTables.CustomerDemand] = []
    for row in table.rows {
      guard let id = table.required("id", in: row),
        let customer = table.required("customer", in: row),
        let demand = table.required("demand", in: row)
      else { continue }
      demands.append(
        BuyerTables.CustomerDemand(
          id: id, customer: customer, demand: demand, framework: row["framework"],
          services: row.list("services"), due: table.date("due", in: row),
          citation: table.citation(row)))
    }
    return Diagnosed(demands, diagnostics: table.diagnostics)
  }
}

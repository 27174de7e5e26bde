package import AssuranceModel

extension LeverSubject {
  private func ofLine<Value: Sendable>(
    _ value: Value?, _ name: String, column: String, _ input: (Value) -> LeverInput.Value
  ) -> Known<Value> {
    Known(
      value, as: { LeverInput(name, input($0), citations: [line.citation]) },
      orMissing: MissingInput(name, file: Self.prices, column: column))
  }

  /// What the invoices of some months add up to, and what a year may cost by the contract where it is stated.
  package var paid: Known<PaidPrice> {
    let agreed = line.contractPrice == nil ? [] : contractPrice.inputs
    return together(
      ofLine(line.paid, "price paid", column: "paid", LeverInput.Value.money),
      ofLine(line.months, "months paid for", column: "months", LeverInput.Value.count),
      ofLine(line.document, "document of the price", column: "document", LeverInput.Value.text),
      Known.known((), agreed)
    ).map { PaidPrice(paid: $0.0, months: $0.1, agreed: line.contractPrice) }
  }

  /// The same with the units that it was paid for.
  package var paidUnits: Known<PaidUnits> {
    together(
      paid, ofLine(line.units, "units a month", column: "units", LeverInput.Value.count)
    ).map { PaidUnits(price: $0.0, units: $0.1) }
  }

  /// A year's price as it was signed.
  package var contractPrice: Known<Money> {
    ofLine(
      line.contractPrice, "price by the contract", column: "contract_price",
      LeverInput.Value.money)
  }

  package var seatsBought: Known<Int> {
    ofLine(line.usage.bought, "seats bought", column: "seats_bought", LeverInput.Value.count)
  }

  /// Seats with activity, and the window in days in which it was looked for.
  package var seatsActive: Known<(seats: Int, window: Int)> {
    together(
      ofLine(line.usage.active, "seats active", column: "seats_active", LeverInput.Value.count),
      ofLine(
        line.usage.windowDays, "days of the activity window", column: "activity_days",
        LeverInput.Value.count)
    ).map { (seats: $0.0, window: $0.1) }
  }

  /// Seats that the budget owner keeps for growth; 0 has to be said.
  package var seatsReserve: Known<Int> {
    ofLine(
      line.usage.reserve, "seats kept for growth", column: "seats_reserve", LeverInput.Value.count)
  }

  package var seatsLight: Known<Int> {
    ofLine(
      line.usage.light, "seats that need a lower tier only", column: "seats_light",
      LeverInput.Value.count)
  }

  package var paymentDays: Known<Int> {
    ofLine(
      line.paymentDays, "days to payment", column: "payment_days", LeverInput.Value.count)
  }

  /// The index of the last year, with its source.
  package var index: Known<Percentage> {
    Known(
      line.index,
      as: {
        LeverInput(
          "index (\(line.indexSource ?? ""))", .percentage($0), citations: [line.citation])
      }, orMissing: MissingInput("index with its source", file: Self.prices, column: "index_pct"))
  }

  package var upliftClause: Known<PricedLine.UpliftClause> {
    ofLine(line.uplift, "clause on increases", column: "uplift_cap") { clause in
      switch clause {
      case .uncapped: .text("uncapped")
      case .capped(let cap): .percentage(cap)
      case .atIndex: .text("capped at the index")
      }
    }
  }

  /// Cost of capital a year.
  package var capital: Known<Percentage> {
    Known(
      costOfCapital, as: { LeverInput("cost of capital", .percentage($0)) },
      orMissing: MissingInput(
        "cost of capital", file: "policy.yaml", column: "savings.cost_of_capital"))
  }

  /// Who answers for the spend.
  package var budgetOwner: Known<String> {
    Known(
      vendor.owner, as: { LeverInput("owner", .text($0), citations: [vendor.citation]) },
      orMissing: MissingInput("owner", file: "vendors.csv", column: "owner"))
  }

  package var renewsByItself: Known<Bool> {
    Known(
      vendor.renewsTacitly,
      as: {
        LeverInput(
          "renews by itself", .text($0 ? "yes" : "no"), citations: [vendor.citation])
      },
      orMissing: MissingInput("renews by itself", file: "vendors.csv", column: "auto_renewal"))
  }

  /// The running term and the last day to leave it.
  package var lastNotice: Known<RunningContract> {
    let running: RunningContract? =
      if case .running(let contract) = renewal, contract.current.lastNotice != nil {
        contract
      } else { nil }
    return Known(
      running,
      as: {
        LeverInput(
          "last day to give notice", $0.current.lastNotice.map(LeverInput.Value.date) ?? .text(""),
          citations: [vendor.citation])
      },
      orMissing: MissingInput(
        "last day to give notice", file: "vendors.csv",
        column: vendor.contractEnd == nil ? "contract_end" : "notice_days"))
  }
}

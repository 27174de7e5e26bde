package import AssuranceModel

extension LeverSubject {
  /// Offers of a kind whose amount a document shows.
  private func priced(_ kind: PriceOffer.Kind) -> [(offer: PriceOffer, amount: Money)] {
    offers.compactMap { offer in
      guard offer.kind == kind, offer.document != nil, let amount = offer.amount else { return nil }
      return (offer, amount)
    }
  }

  private static func missing(_ name: String, _ kind: PriceOffer.Kind, _ column: String)
    -> MissingInput
  {
    MissingInput(name, file: offersFile, column: "\(column) of kind \(kind.rawValue)")
  }

  private static func input(_ name: String, _ offer: PriceOffer, _ value: LeverInput.Value)
    -> LeverInput
  {
    let document = offer.document.map { " (\($0))" } ?? ""
    return LeverInput("\(name)\(document)", value, citations: [offer.citation])
  }

  /// The latest amount of a kind; the row that stands last where they are not dated.
  private func latest(_ kind: PriceOffer.Kind, _ name: String) -> Known<Money> {
    let dated = priced(kind).reversed().max { one, other in
      guard let day = other.offer.date else { return false }
      return one.offer.date.map { $0 < day } ?? true
    }
    guard let dated else { return .missing([Self.missing(name, kind, "amount")], known: []) }
    return .known(dated.amount, [Self.input(name, dated.offer, .money(dated.amount))])
  }

  /// What the vendor asks for the year after the running term.
  package var renewalPrice: Known<Money> { latest(.renewal, "renewal price") }

  /// What a year of the service would add to another line of ours.
  package var replacementPrice: Known<Money> { latest(.replacement, "price of the replacement") }

  /// The price of a unit and month in a lower tier.
  package var lowerTierPrice: Known<Money> { latest(.lowerTier, "unit price of the lower tier") }

  /// What the change costs once: a quote goes before an estimate.
  package var switchingCost: Known<Money> {
    let quoted = latest(.switchingQuoted, "switching cost")
    if case .known = quoted { return quoted }
    let estimated = latest(.switchingEstimated, "switching cost, estimated")
    if case .known = estimated { return estimated }
    return .missing(
      [
        MissingInput(
          "switching cost", file: Self.offersFile,
          column: "amount of kind switching_quoted or switching_estimated")
      ], known: [])
  }

  /// Priced offers of other suppliers, cheapest first; missing where there are fewer than so many.
  package func alternatives(atLeast count: Int) -> Known<[Money]> {
    let offers = priced(.alternative)
    let inputs = offers.map {
      Self.input("offer of \($0.offer.party ?? "another supplier")", $0.offer, .money($0.amount))
    }
    guard offers.count >= count else {
      let name =
        count == 1
        ? "priced offer of another supplier"
        : "second priced offer of another supplier"
      return .missing([Self.missing(name, .alternative, "amount")], known: inputs)
    }
    return .known(offers.map(\.amount).sorted { $0.hundredths < $1.hundredths }, inputs)
  }

  /// The vendor's one-year price and its price a year for the longest term quoted.
  package var termQuotes: Known<(oneYear: Money, longer: Money, months: Int)> {
    let quotes = priced(.term)
    let oneYear = quotes.last { $0.offer.months == 12 }
    let longer = quotes.filter { ($0.offer.months ?? 0) > 12 }
      .max { ($0.offer.months ?? 0) < ($1.offer.months ?? 0) }
    let first = Known(
      oneYear, as: { Self.input("one-year price", $0.offer, .money($0.amount)) },
      orMissing: Self.missing("one-year price of the quote", .term, "amount for 12 months"))
    let second = Known(
      longer,
      as: {
        Self.input("price a year for \($0.offer.months ?? 0) months", $0.offer, .money($0.amount))
      }, orMissing: Self.missing("price of a longer term", .term, "amount for over 12 months"))
    return together(first, second).map {
      (oneYear: $0.0.amount, longer: $0.1.amount, months: $0.1.offer.months ?? 0)
    }
  }

  /// The discount for a year in advance.
  package var prepaymentDiscount: Known<Percentage> {
    let offer = offers.last {
      $0.kind == .prepayment && $0.percentage != nil && $0.document != nil
    }
    return Known(
      offer?.percentage,
      as: { LeverInput("discount", .percentage($0), citations: offer.map { [$0.citation] } ?? []) },
      orMissing: Self.missing("discount for prepayment", .prepayment, "percent"))
  }

  /// The days to payment that the vendor offers.
  package var paymentDaysOffered: Known<Int> {
    let offer = offers.last { $0.kind == .paymentDays && $0.days != nil && $0.document != nil }
    return Known(
      offer?.days,
      as: {
        LeverInput(
          "days to payment offered", .count($0), citations: offer.map { [$0.citation] } ?? [])
      }, orMissing: Self.missing("days to payment offered", .paymentDays, "days"))
  }
}

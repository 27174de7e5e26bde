import AssuranceModel

/// A cell's value in words, alike in every format and every locale.
enum CellText {
  static func text(_ value: ReportCell.Value) -> String {
    switch value {
    case .text(let text): text
    case .count(let count), .points(let count): count.grouped
    case .money(let money): self.money(money)
    case .modelledLoss(let loss):
      "\(loss.currency.rawValue)\u{A0}\(loss.amount.grouped)"
    case .probability(let probability): self.probability(probability)
    case .share(let share): "\(Int((share * 100).rounded())) %"
    case .date(let date): date.description
    case .standing(let standing): standing.title
    case .verdict(let verdict): title(verdict)
    case .severity(let severity): severity.rawValue
    case .none(let reason): reason.isEmpty ? "–" : reason
    }
  }

  /// `USD 36,000,000`, with two decimals only where there are cents.
  static func money(_ money: Money) -> String {
    let cents = abs(money.hundredths % 100)
    let fraction = cents == 0 ? "" : cents < 10 ? ".0\(cents)" : ".\(cents)"
    // The sign is written by itself: an amount of some cents has no whole part that could carry it.
    let sign = money.hundredths < 0 ? "−" : ""
    let whole = abs(money.hundredths / 100).grouped
    return "\(money.currency.rawValue)\u{A0}\(sign)\(whole)\(fraction)"
  }

  /// `8.2 %`, with as many decimals as it takes and at most three.
  static func probability(_ probability: Double) -> String {
    let thousandths = Int((probability * 100_000).rounded())
    if thousandths == 0, probability > 0 { return "below 0.001 %" }
    let fraction = String(thousandths % 1_000 + 1_000).dropFirst()
    let digits = fraction.reversed().drop { $0 == "0" }.reversed()
    return "\(thousandths / 1_000)\(digits.isEmpty ? "" : "." + String(digits)) %"
  }

  static func title(_ verdict: Verdict) -> String {
    switch verdict {
    case .conforms: "conforms"
    case .nonconforming: "does not conform"
    case .undetermined: "undetermined"
    case .notApplicable: "not applicable"
    }
  }
}

extension ReportCell {
  /// Whether the value is a number that lines up on the right.
  var isNumber: Bool {
    switch value {
    case .count, .points, .money, .modelledLoss, .share, .probability: true
    default: false
    }
  }
}

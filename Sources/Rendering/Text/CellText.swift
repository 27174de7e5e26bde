import AssuranceModel

/// A cell's value in words, alike in every format and every locale.
enum CellText {
  static func text(_ value: ReportCell.Value) -> String {
    switch value {
    case .text(let text): text
    case .count(let count), .points(let count), .leverage(let count): count.grouped
    case .money(let money): money.words
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
    case .count, .points, .leverage, .money, .modelledLoss, .share, .probability: true
    default: false
    }
  }
}

import AssuranceModel

/// A cell's value in words, alike in every format and every locale.
enum CellText {
  static func text(_ value: ReportCell.Value) -> String {
    switch value {
    case .text(let text): text
    case .count(let count), .points(let count): grouped(count)
    case .money(let money): self.money(money)
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
    let whole = grouped(abs(money.hundredths / 100))
    return "\(money.currency.rawValue)\u{A0}\(sign)\(whole)\(fraction)"
  }

  /// Digits in groups of three, parted by commas.
  static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return (number < 0 ? "−" : "") + text
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
    case .count, .points, .money, .share: true
    default: false
    }
  }
}

import AssuranceModel

/// The words of a quoted clause that a remark is about.
///
/// Names of standards and numbers of days look alike in every language, so this needs no lexicon; where neither is
/// there, the whole clause is meant.
enum DecisiveWords {
  /// The words that a shortfall is about; nil where the clause as a whole is meant.
  static func words(of shortfall: PromiseShortfall, in quote: String) -> String? {
    switch shortfall {
    case .longNoticePeriod(let period, _), .longCurePeriod(let period, _),
      .advanceNotice(let period):
      words(of: period, in: quote)
    case .noEdition, .otherEdition, .noAccreditation: standard(in: quote)
    case .noNoticePeriod, .noCurePeriod, .services, .territories, .controls, .unknownNeed: nil
    }
  }

  /// The first name of ISO/IEC 27001, with its edition where one stands behind it.
  static func standard(in quote: String) -> String? {
    quote.firstMatch(of: #/(?i)(?:ISO(?:\s?/\s?IEC)?[\s\-]?)?27001(?:\s?:\s?\d{4})?/#)
      .map { String($0.output) }
  }

  /// From the first name of a standard or a report to the last: `SOC 2 Type II report or ISO 27001`.
  static func standards(in quote: String) -> String? {
    let names = quote.matches(
      of: #/(?i)ISO(?:\s?/\s?IEC)?[\s\-]?27001(?:\s?:\s?\d{4})?|SOC\s?2(?:\s+Type\s+(?:II|I|1|2))?/#
    )
    guard let first = names.first, let last = names.last else { return nil }
    return String(quote[first.range.lowerBound..<last.range.upperBound])
  }

  /// `sixty (60) days` or `60 days`; another unit that comes to as many days counts too.
  private static func words(of period: ContractPeriod, in quote: String) -> String? {
    let pattern =
      #/(?:\p{L}+\s\()?(\d{1,5})\)?(?:\s\p{L}[\p{L}\-]*){1,3}/#
    let numbers = quote.matches(of: pattern).compactMap { match in
      Int(match.output.1).map { (number: $0, words: String(match.output.0)) }
    }
    let meant =
      numbers.first { $0.number == period.amount }
      ?? numbers.first {
        [$0.number * 7, $0.number * 30, $0.number / 24].contains(period.amount)
      }
    return meant.map { upToUnit($0.words) }
  }

  /// The words up to the first that names a unit of time.
  private static func upToUnit(_ words: String) -> String {
    let parts = words.split(separator: " ")
    guard
      let unit = parts.firstIndex(where: { part in
        units.contains { part.lowercased().hasPrefix($0) }
      })
    else { return words }
    return parts[...unit].joined(separator: " ")
  }

  private static let units = [
    "day", "hour", "week", "month", "tag", "stunde", "woche", "monat", "jour", "heure", "semaine",
    "mois", "día", "dia", "hora", "semana", "mes", "dag", "uur", "uren", "maand", "werkdag",
    "werktag", "arbeitstag", "kalendertag",
  ]
}

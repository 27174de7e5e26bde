import AssuranceModel
import Foundation

/// A number of a workbook as its cell shows it.
struct CellNumber {
  let text: String
  let kind: Cell.Kind

  init(_ stored: String, format: String, is1904: Bool) {
    guard let value = Double(stored), value.isFinite else {
      text = stored
      kind = .text
      return
    }
    let code = Self.plainCode(of: format)
    if code.contains(where: { "ydhs".contains($0) }) || code.contains("mm") {
      text = Self.date(value, code: code, is1904: is1904) ?? stored
      kind = .date
      return
    }
    kind = .number
    let isPercentage = code.contains("%")
    let shown = isPercentage ? value * 100 : value
    guard let point = code.firstIndex(of: "."), code.contains("0") || code.contains("#") else {
      let isWhole = code.contains("0") && code != "general"
      let plain = isWhole ? Self.rounded(shown, places: 0) : Self.shortest(shown)
      text = plain + (isPercentage ? "%" : "")
      return
    }
    let places = code[code.index(after: point)...].prefix { $0 == "0" }.count
    text = Self.rounded(shown, places: min(places, 15)) + (isPercentage ? "%" : "")
  }

  /// The first section of a format in lower case, without quoted text, colours and escapes.
  private static func plainCode(of format: String) -> String {
    var code = ""
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    for character in format {
      if isEscaped {
        isEscaped = false
      } else if character == "\"" {
        isQuoted.toggle()
      } else if isQuoted {
        continue
      } else if character == "[" || character == "]" {
        isBracketed = character == "["
      } else if character == "\\" || character == "_" || character == "*" {
        isEscaped = true
      } else if character == ";" {
        break
      } else if !isBracketed {
        code.append(character)
      }
    }
    return code.lowercased() == "general" ? "" : code.lowercased()
  }

  /// At most fifteen significant digits, as spreadsheets keep: 5.1 and not 5.0999999999999996.
  private static func shortest(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 { return String(Int(value)) }
    let text = String(format: "%.15g", value)
    return Double(String(format: "%.10g", value)) == value ? String(format: "%.10g", value) : text
  }

  private static func rounded(_ value: Double, places: Int) -> String {
    String(format: "%.\(places)f", value)
  }

  private static func date(_ value: Double, code: String, is1904: Bool) -> String? {
    guard value >= 0, value < 2_958_466 else { return nil }
    let seconds = Int((value * 86_400).rounded())
    let (day, rest) = (seconds / 86_400, seconds % 86_400)
    let time = String(format: "%02d:%02d:%02d", rest / 3600, rest / 60 % 60, rest % 60)
    let hasDay = code.contains("y") || code.contains("d") || code.contains("mmm")
    guard hasDay else { return time }
    // Day 60 of the 1900 calendar is a 29 February that never was.
    let epoch = is1904 ? -24_107 : (day < 60 ? -25_568 : -25_569)
    let date = civilDate(daysSince1970: day + epoch)
    return rest == 0 ? date : date + "T" + time
  }

  /// The Gregorian date of a count of days, by the era method, which needs no calendar.
  private static func civilDate(daysSince1970 days: Int) -> String {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return String(format: "%04d-%02d-%02d", year, month, day)
  }
}

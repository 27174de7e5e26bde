import AssuranceModel
import Foundation

/// A number of a workbook as its cell shows it.
struct CellNumber {
  let text: String
  let kind: Cell.Kind

  init(_ stored: String, format: NumberFormat, is1904: Bool) {
    if format == .general, Self.isShownAsStored(stored) {
      text = stored
      kind = .number
      return
    }
    guard let value = Double(stored), value.isFinite else {
      text = stored
      kind = .text
      return
    }
    if format.isDate {
      text = Self.date(value, showingDay: format.hasDay, is1904: is1904) ?? stored
      kind = .date
      return
    }
    kind = .number
    let shown = format.isPercentage ? value * 100 : value
    let digits = format.places.map { Self.rounded(shown, places: $0) } ?? Self.shortest(shown)
    text = digits + (format.isPercentage ? "%" : "")
  }

  /// Whether a number is stored in the very digits that it is shown with: most are, and need no arithmetic.
  private static func isShownAsStored(_ stored: String) -> Bool {
    var (whole, fraction, zeros) = (0, 0, 0)
    var isFraction = false
    var first: UInt8 = 0
    var last: UInt8 = 0
    for byte in stored.utf8 {
      switch byte {
      case UInt8(ascii: "-") where last == 0: break
      case UInt8(ascii: ".") where !isFraction && whole > 0: isFraction = true
      case 48...57 where isFraction:
        if zeros == fraction, byte == 48 { zeros += 1 }
        fraction += 1
      case 48...57:
        if whole == 0 { first = byte }
        whole += 1
      default: return false
      }
      last = byte
    }
    guard whole > 0, first != 48 || whole == 1 else { return false }
    guard isFraction else { return whole < 15 && first != 48 || stored == "0" }
    // Ten digits are few enough to be the shortest, and small numbers are shown with an exponent.
    return fraction > 0 && last != 48 && whole + fraction <= 10 && (first != 48 || zeros < 4)
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

  private static func date(_ value: Double, showingDay hasDay: Bool, is1904: Bool) -> String? {
    guard value >= 0, value < 2_958_466 else { return nil }
    let seconds = Int((value * 86_400).rounded())
    let (day, rest) = (seconds / 86_400, seconds % 86_400)
    let time = String(format: "%02d:%02d:%02d", rest / 3600, rest / 60 % 60, rest % 60)
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

package import AssuranceModel

/// The dates to act on as a calendar that other programs subscribe to (RFC 5545).
///
/// An event keeps its UID while the thing that it is about is the same, and its SEQUENCE grows with the as-of date, so that
/// a program that imports a later calendar moves the event. Stamp and sequence depend on nothing else, and no clock.
package struct CalendarWriter: ReportWriter {
  package let fileName = "calendar.ics"

  package init() {}

  package func write(_ report: Report, into folder: String) throws(RenderingError) {
    let stamp = compact(report.run.asOf) + "T000000Z"
    let revision = report.run.asOf.dayNumber
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Assure//Vendor assurance//EN",
      "CALSCALE:GREGORIAN", "X-WR-CALNAME:\(escaped(report.title))",
    ]
    for event in report.calendar {
      let sources = event.evidence.map { "\($0.file), \($0.place): \($0.quote)" }
      lines += [
        "BEGIN:VEVENT", "UID:\(escaped(event.uid))", "DTSTAMP:\(stamp)", "SEQUENCE:\(revision)",
        "DTSTART;VALUE=DATE:\(compact(event.date))",
        "DTEND;VALUE=DATE:\(compact(event.date.adding(days: 1)))",
        "SUMMARY:\(escaped(event.title))",
        "DESCRIPTION:\(escaped(([event.detail] + sources).joined(separator: "\n")))",
        "TRANSP:TRANSPARENT", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    let text = lines.map { folded($0) + "\r\n" }.joined()
    try ArtefactFile.write(text, to: "\(folder)/\(fileName)")
  }

  private func compact(_ date: CalendarDate) -> String { date.description.filter { $0 != "-" } }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case _ where character.isNewline: escaped += "\\n"
      // Quotes are strangers' text, and a control character is no text (RFC 5545, 3.1 and 3.3.11).
      case _ where character.unicodeScalars.contains { $0.properties.generalCategory == .control }:
        escaped += " "
      default: escaped.append(character)
      }
    }
  }

  /// No line is longer than 75 octets; a fold parts no scalar, though it may part a letter from its accents, as unfolding
  /// joins them again.
  private func folded(_ line: String) -> String {
    var text = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > 75 {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += size
    }
    return text
  }
}

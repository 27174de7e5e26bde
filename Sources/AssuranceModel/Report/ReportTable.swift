/// A table of the pack.
package struct ReportTable: Hashable, Sendable {
  package struct Column: Hashable, Sendable {
    /// Lower-case kebab, unique in the table.
    package let id: String
    package let title: String
    /// Whether cells hold long text that needs room.
    package let isWide: Bool
    /// Whether a page leaves it out, where room is dear and another column says the same; sheets and files keep it.
    package let isOnSheetOnly: Bool

    package init(_ id: String, _ title: String, isWide: Bool = false, isOnSheetOnly: Bool = false) {
      self.id = id
      self.title = title
      self.isWide = isWide
      self.isOnSheetOnly = isOnSheetOnly
    }
  }

  /// Lower-case kebab, unique in the pack.
  package let id: String
  package let title: String
  package let columns: [Column]
  /// Each row has one cell a column.
  package let rows: [[ReportCell]]
  /// How many of the last rows are totals of those above them.
  package let totalRows: Int
  /// What the reader must know to read it right; empty where nothing.
  package let note: String

  package init(
    id: String, title: String, columns: [Column], rows: [[ReportCell]], totalRows: Int = 0,
    note: String = ""
  ) {
    self.id = id
    self.title = title
    self.columns = columns
    self.rows = rows
    self.totalRows = totalRows
    self.note = note
  }
}

/// A value with its look and its citations.
package struct ReportCell: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    case text(String)
    case count(Int)
    /// Of the risk score.
    case points(Int)
    /// Points of a negotiation's strength, which are no points of risk.
    case leverage(Int)
    case money(Money)
    /// What a model says could be lost; never added to money.
    case modelledLoss(ModelledLoss)
    /// 0 to 1.
    case share(Double)
    /// 0 to 1, in a year; small ones keep their digits.
    case probability(Double)
    case date(CalendarDate)
    case standing(Standing)
    case verdict(Verdict)
    case severity(Severity)
    /// There is no value, and this says why: `not stated`, `unreadable`, `not computed`.
    case none(String)
  }

  /// What the colour says; never the only carrier of the meaning.
  package enum Tone: String, Hashable, Sendable {
    case neutral, good, caution, bad, unknown
  }

  package let value: Value
  package let tone: Tone
  package let citations: [Citation]
  /// Where was looked and no words were found.
  package let searches: [DocumentSearch]
  /// Id of the section that tells more; nil where none does.
  package let link: String?
  /// Its part in what a workbook works out by itself; nil where it has none.
  package let live: LiveCell?

  package init(
    _ value: Value, tone: Tone = .neutral, citations: [Citation] = [],
    searches: [DocumentSearch] = [], link: String? = nil, live: LiveCell? = nil
  ) {
    self.value = value
    self.tone = tone
    self.citations = citations
    self.searches = searches
    self.link = link
    self.live = live
  }
}

/// A chapter of the pack: a sheet of the workbook, a page of the site, a heading of the Markdown.
package struct ReportSection: Hashable, Sendable {
  /// Lower-case kebab, stable: page name and anchor, such as `summary` or `vendor-aldermoor`.
  package let id: String
  /// At most 31 characters where the section is not a vendor's, so that a sheet can carry it.
  package let title: String
  /// The vendor that the section is about; nil for the portfolio's sections.
  package let vendor: String?
  package let blocks: [ReportBlock]

  package init(id: String, title: String, vendor: String? = nil, blocks: [ReportBlock]) {
    self.id = id
    self.title = title
    self.vendor = vendor
    self.blocks = blocks
  }
}

/// A part of a section.
package enum ReportBlock: Hashable, Sendable {
  case heading(String)
  /// Prose in CommonMark, written by us; words of documents in it are escaped.
  case prose(String)
  case figures([KeyFigure])
  case table(ReportTable)
  case chart(ReportChart)
}

/// A number that a board looks at first.
package struct KeyFigure: Hashable, Sendable {
  package let label: String
  package let cell: ReportCell
  /// One phrase on what the figure counts.
  package let note: String
  /// How the note follows from other cells; nil where it does not.
  package let liveNote: Formula?

  package init(label: String, cell: ReportCell, note: String, liveNote: Formula? = nil) {
    self.label = label
    self.cell = cell
    self.note = note
    self.liveNote = liveNote
  }
}

/// A chart over columns of a table of the same section.
package struct ReportChart: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    case bar, stackedBar, doughnut
  }

  package let id: String
  package let title: String
  package let kind: Kind
  /// Id of the table in the same section.
  package let table: String
  /// Column whose cells name the categories.
  package let categories: String
  /// Columns whose cells give the values, one series each.
  package let series: [String]

  package init(
    id: String, title: String, kind: Kind, table: String, categories: String, series: [String]
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.table = table
    self.categories = categories
    self.series = series
  }
}

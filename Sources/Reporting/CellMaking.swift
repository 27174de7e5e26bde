import AssuranceModel

extension ReportCell {
  static func text(
    _ text: String, link: String? = nil, citations: [Citation] = [],
    searches: [DocumentSearch] = []
  ) -> ReportCell {
    ReportCell(.text(text), citations: citations, searches: searches, link: link)
  }

  /// A text that may be missing.
  static func text(_ text: String?, missing reason: String = "not stated") -> ReportCell {
    guard let text, !text.isEmpty else { return .missing(reason) }
    return ReportCell(.text(text))
  }

  static func count(_ count: Int?) -> ReportCell {
    count.map { ReportCell(.count($0)) } ?? .missing("not stated")
  }

  static func money(_ money: Money?) -> ReportCell {
    money.map { ReportCell(.money($0)) } ?? .missing("not stated")
  }

  static func date(_ date: CalendarDate?) -> ReportCell {
    date.map { ReportCell(.date($0)) } ?? .missing("not stated")
  }

  static func missing(_ reason: String) -> ReportCell {
    ReportCell(.none(reason), tone: .unknown)
  }

  /// A field of a document with the words that it rests on.
  static func stated<Value>(_ stated: Stated<Value>, _ value: (Value) -> ReportCell.Value)
    -> ReportCell
  {
    switch stated {
    case .stated(let content, let evidence):
      ReportCell(value(content), citations: evidence.citations, searches: evidence.searches)
    case .notStated: .missing("not stated")
    case .unreadable(let evidence):
      ReportCell(
        .none("unreadable"), tone: .unknown, citations: evidence.citations,
        searches: evidence.searches)
    }
  }

  static func standing(_ standing: Standing, link: String? = nil, citations: [Citation] = [])
    -> ReportCell
  {
    ReportCell(.standing(standing), tone: standing.tone, citations: citations, link: link)
  }
}

extension Standing {
  var tone: ReportCell.Tone {
    switch self {
    case .covered: .good
    case .scopeConcern, .soc2Only: .caution
    case .noISO27001, .expiredOrWithdrawn: .bad
    case .undetermined: .unknown
    }
  }
}

extension Verdict {
  var tone: ReportCell.Tone {
    switch self {
    case .conforms: .good
    case .nonconforming: .bad
    case .undetermined: .unknown
    case .notApplicable: .neutral
    }
  }
}

extension Severity {
  var tone: ReportCell.Tone {
    switch self {
    case .critical, .high: .bad
    case .medium: .caution
    case .low: .neutral
    }
  }
}

extension VendorReport {
  /// The id of the vendor's own section.
  var section: String { "vendor-\(record.vendor.id)" }

  /// A cell that names the vendor and leads to its section.
  var nameCell: ReportCell {
    ReportCell(
      .text(record.vendor.legalName), citations: [record.vendor.citation], link: section)
  }

  /// The certificate that the standing rests on, else the one with the latest expiry.
  var certificate: Filed<Certificate>? {
    record.certificates.first { $0.file.path == assessment.standing.certificate }
      ?? record.certificates.first
  }
}

extension String {
  /// The text with every character that Markdown would take for markup behind a backslash.
  var markdownEscaped: String {
    reduce(into: "") { text, character in
      if "\\`*_{}[]<>()#+-.!|~&".contains(character) { text.append("\\") }
      text.append(character.isNewline ? " " : character)
    }
  }
}

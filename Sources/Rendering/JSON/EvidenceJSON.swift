import AssuranceModel

extension Citation {
  /// `C` of the interfaces: page, box, sheet, cell and quote; file and paragraph are added to it.
  var json: JSONTree {
    [
      "file": .text(file), "page": JSONTree(page),
      "box": box.map { box in .array([box.x0, box.y0, box.x1, box.y1].map(Self.tenth)) } ?? .null,
      "sheet": JSONTree(sheet), "cell": JSONTree(cell), "paragraph": JSONTree(paragraph),
      "quote": .text(quote),
    ]
  }

  /// A tenth of a point is finer than any reader needs.
  private static func tenth(_ points: Double) -> JSONTree { .number((points * 10).rounded() / 10) }
}

extension DocumentSearch {
  /// A search that found no words: file, what was looked for, and what was read.
  var json: JSONTree {
    [
      "file": .text(file), "sought": .text(sought), "place": .text(place),
      "pages": .array(extent.pages.map(JSONTree.integer)),
      "unreadable_pages": .array(extent.unreadablePages.map(JSONTree.integer)),
      "paragraphs": .integer(extent.paragraphs),
      "tables": .array(extent.tables.map(JSONTree.text)),
    ]
  }
}

extension Confidence {
  var json: JSONTree { .number((rawValue * 1_000).rounded() / 1_000) }
}

extension Stated {
  /// `F` of the interfaces: state, value, confidence and citation.
  func json(_ text: (Value) -> String) -> JSONTree {
    switch self {
    case .stated(let value, let evidence):
      [
        "state": "stated", "value": .text(text(value)), "confidence": evidence.confidence.json,
        "citation": evidence.first?.json ?? .null,
      ]
    case .notStated:
      ["state": "not_stated", "value": .null, "confidence": .number(0), "citation": .null]
    case .unreadable(let evidence):
      [
        "state": "unreadable", "value": .null, "confidence": evidence.confidence.json,
        "citation": evidence.first?.json ?? .null,
        "searches": .array(evidence.searches.map(\.json)),
      ]
    }
  }
}

extension Stated<String> {
  var json: JSONTree { json { $0 } }
}

extension Stated<CalendarDate> {
  var json: JSONTree { json(\.description) }
}

extension Stated where Value: RawRepresentable, Value.RawValue == String {
  var json: JSONTree { json(\.rawValue) }
}

extension Money {
  var json: JSONTree { ["amount": .number(amount), "currency": .text(currency.rawValue)] }
}

extension Diagnostic {
  /// The shape of `assure inspect --json`, with the remedy added.
  var json: JSONTree {
    [
      "code": .text(code), "severity": .text(severity.rawValue), "message": .text(summary),
      "location": .text(place.isEmpty ? file : "\(file), \(place)"), "remedy": .text(remedy),
    ]
  }
}

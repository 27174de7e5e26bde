package import AssuranceModel

/// Statements written as text: a heading or a list item for each control, with what is said of it below or behind it.
package struct ProseList: Sendable {
  /// One line of text and where it stands.
  private struct Line {
    let text: String
    let box: Box?
    let place: RowPlace
    let isHeading: Bool
  }

  /// What is said of one control.
  private struct Record {
    let number: String
    var fields: [ColumnRole: String] = [:]
    let box: Box?
    let place: RowPlace
  }

  /// A list of controls under each heading, in the form of tables.
  package static func grids(of content: DocumentContent) -> [PlacedGrid] {
    var grids: [PlacedGrid] = []
    var records: [Record] = []
    var heading = ""
    func end() {
      if let grid = grid(of: records, under: heading) { grids.append(grid) }
      records = []
    }
    for line in lines(of: content) {
      // A line without a digit names no control.
      let mayNameControl = line.text.utf8.contains { (0x30...0x39).contains($0) }
      if mayNameControl, let sentence = exclusionSentence(line) {
        grids.append(sentence)
      } else if mayNameControl, let record = record(in: line) {
        records.append(record)
      } else if !records.isEmpty, let field = field(in: line.text) {
        let isNamed = records[records.count - 1].fields[.title] != nil
        if field.role != .title || !isNamed {
          records[records.count - 1].fields[field.role] = field.value
        }
      } else if line.isHeading || isIntroduction(line.text) {
        end()
        heading = line.text
      }
    }
    end()
    return grids
  }

  private static func lines(of content: DocumentContent) -> [Line] {
    var lines: [Line] = []
    var paragraphs = 0
    for page in content.pages {
      let placed = content.isPaged ? TableLine.lines(of: page) : []
      lines += placed.map { line in
        Line(
          text: text(of: line), box: line.box, place: RowPlace(page: page.number),
          isHeading: false)
      }
      for block in page.blocks where placed.isEmpty {
        switch block {
        case .paragraph(let paragraph):
          paragraphs += 1
          let place =
            content.isPaged ? RowPlace(page: page.number) : RowPlace(paragraph: paragraphs)
          let isHeading = if case .heading = paragraph.role { true } else { false }
          lines += paragraph.lines.map {
            Line(text: $0.text, box: $0.box, place: place, isHeading: isHeading)
          }
        case .table(let grid) where isRecord(grid):
          lines += grid.rows.filter { $0.count == 2 }.map { row in
            Line(
              text: row.map(\.text.folded).joined(separator: ": "), box: row.first?.box,
              place: content.isPaged ? RowPlace(page: page.number) : .cell, isHeading: false)
          }
        case .table: continue
        }
      }
    }
    return lines
  }

  /// The text of a line on a page; a label and what stands beside it in the next column are parted by a colon.
  private static func text(of line: TableLine) -> String {
    guard line.runs.count == 2, !line.runs[0].text.contains(":") else { return line.text }
    let label = FoldedWording(line.runs[0].text)
    let isLabel =
      label.words.count <= 5
      && (!ColumnRole.announced(by: label).isEmpty
        || ApplicabilityHeadings.identifier.isAll(of: label))
    return isLabel && ControlReference(line.runs[0].text) == nil
      ? line.runs.map(\.text).joined(separator: ": ") : line.text
  }

  /// Whether a table is a form about one control: labels on the left, values on the right.
  private static func isRecord(_ grid: Grid) -> Bool {
    guard grid.cells.allSatisfy({ $0.column <= 1 }) else { return false }
    let labels = grid.cells.filter { $0.column == 0 }
    let announcing = labels.count { !ColumnRole.announced(by: FoldedWording($0.text)).isEmpty }
    return announcing >= 2 && announcing * 2 >= labels.count
  }

  /// A line that opens with one control: `A.5.1 Policies - Applicable: Yes`, `Control: A.5.1 Policies`, `[x] A.5.1`.
  private static func record(in line: Line) -> Record? {
    let text = withoutLabel(line.text)
    guard let reference = ControlReference(text), reference.identifiers.count == 1,
      reference.identifiers[0].section > 4,
      reference.isPrefixed || !reference.remainder.isEmpty || text.count < line.text.count
        || text.first?.isNumber == false
    else { return nil }
    var record = Record(
      number: (reference.isPrefixed ? "A." : "") + reference.identifiers[0].text, box: line.box,
      place: line.place)
    if let box = leadingMark(of: text) { record.fields[.applicable] = box }
    for (index, part) in parts(of: reference.remainder).enumerated() {
      if index == 0 {
        record.fields[.title] = part
      } else if let field = field(in: part) {
        record.fields[field.role] = field.value
      } else if part.last == ":" {
        // A label with nothing behind it leaves open what it asks.
        continue
      } else if record.fields[.applicable] == nil, decides(part) {
        record.fields[.applicable] = part
      } else {
        let before = record.fields[.justification].map { $0 + " " } ?? ""
        record.fields[.justification] = before + part
      }
    }
    return record
  }

  /// `Controls excluded: A.7.1, A.7.2 and A.8.30` as a list of its own.
  private static func exclusionSentence(_ line: Line) -> PlacedGrid? {
    guard let colon = line.text.lastIndex(of: ":"),
      let reference = ControlReference(line.text[line.text.index(after: colon)...]),
      ControlReference(line.text) == nil
    else { return nil }
    let introduction = FoldedWording(line.text[..<colon])
    guard introduction.words.count >= 2, ApplicabilityHeadings.exclusion.isFound(in: introduction)
    else { return nil }
    let records = reference.identifiers.map { identifier in
      Record(
        number: (reference.isPrefixed ? "A." : "") + identifier.text,
        fields: [.title: reference.remainder], box: line.box, place: line.place)
    }
    return grid(of: records, under: String(line.text[..<colon]))
  }

  private static func grid(of records: [Record], under heading: String) -> PlacedGrid? {
    guard !records.isEmpty else { return nil }
    let columns = order.filter { column in records.contains { $0.fields[column.role] != nil } }
    var cells = [Cell(row: 0, column: 0, text: "Control")]
    cells += columns.enumerated().map { Cell(row: 0, column: $0 + 1, text: $1.heading) }
    var places: [Int: RowPlace] = [:]
    for (index, record) in records.enumerated() {
      places[index + 1] = record.place
      cells.append(Cell(row: index + 1, column: 0, text: record.number, box: record.box))
      for (column, entry) in columns.enumerated() {
        guard let text = record.fields[entry.role] else { continue }
        cells.append(Cell(row: index + 1, column: column + 1, text: text, box: record.box))
      }
    }
    return PlacedGrid(grid: Grid(name: "Text", cells: cells), heading: heading, places: places)
  }

  private static let order: [(role: ColumnRole, heading: String)] = [
    (.title, "Title"), (.applicable, "Applicable"), (.notApplicable, "Not applicable"),
    (.justification, "Justification"), (.exclusionJustification, "Justification for exclusion"),
    (.status, "Status"),
  ]

  /// A role and its value in `Applicable: Yes`; nil for lines that say something else.
  private static func field(in text: String) -> (role: ColumnRole, value: String)? {
    guard let colon = text.prefix(longestLabel).firstIndex(of: ":") else { return nil }
    let label = FoldedWording(text[..<colon])
    let value = String(text[text.index(after: colon)...]).folded
    guard label.words.count <= 5, !value.isEmpty,
      let role = ColumnRole.announced(by: label).first(where: { role in
        order.contains { $0.role == role }
      })
    else { return nil }
    return (role, value)
  }

  private static let longestLabel = 60

  /// Whether a part says no more than that the control applies, or says that it does not.
  private static func decides(_ text: String) -> Bool {
    let folded = FoldedWording(text)
    guard folded.words.count <= 2 || ApplicabilityWords.excluded.opening(of: folded) != nil else {
      return false
    }
    return switch ApplicabilityReading(text, legend: .none) {
    case .applicable, .partly, .excluded, .mark: true
    case .open, .blank, .unclear: false
    }
  }

  /// The parts of what stands behind a number, separated by dashes, colons, bars, brackets or full stops.
  private static func parts(of text: String) -> [String] {
    var parts = [""]
    let characters = Array(withoutOptions(text))
    for (index, character) in characters.enumerated() {
      let isSpaced = index + 1 < characters.count && characters[index + 1] == " "
      let isDash =
        "-–—".contains(character) && isSpaced && index > 0 && characters[index - 1] == " "
      let isStop = ":.;".contains(character) && (isSpaced || index == characters.count - 1)
      let isLast = index == characters.count - 1
      let isColonOfLabel =
        character == ":" && (isSpaced || isLast || ";|".contains(characters[index + 1]))
        && !ColumnRole.announced(by: FoldedWording(parts[parts.count - 1]))
          .isEmpty
        && parts.count > 1
      if (isDash || isStop || "|()[]→".contains(character)) && !isColonOfLabel {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts.map(\.folded).filter { !$0.isEmpty }
  }

  /// The text without the answers that a label offers in brackets: `Applicable (Yes/No)`.
  private static func withoutOptions(_ text: String) -> String {
    var rest = Substring(text)
    var kept = ""
    while let start = rest.firstIndex(of: "("),
      let end = rest[start...].prefix(longestOptions).firstIndex(of: ")")
    {
      kept += rest[..<start]
      let inner = rest[rest.index(after: start)..<end]
      if !inner.contains("/") { kept += rest[start...end] }
      rest = rest[rest.index(after: end)...]
    }
    return kept + rest
  }

  private static let longestOptions = 24

  private static func withoutLabel(_ text: String) -> String {
    guard let colon = text.prefix(longestLabel).firstIndex(of: ":"), ControlReference(text) == nil
    else { return text }
    let label = FoldedWording(text[..<colon])
    let announced = ColumnRole.announced(by: label)
    let namesControl =
      announced.contains(.identifier) || announced.contains(.title)
      || ApplicabilityHeadings.identifier.isAll(of: label)
    return namesControl ? String(text[text.index(after: colon)...]) : text
  }

  private static func leadingMark(of text: String) -> String? {
    let first = text.split { $0.isWhitespace }.first.map(String.init) ?? ""
    return text.hasPrefix("[ ]") ? "[ ]" : first != "•" && Mark(first) != nil ? first : nil
  }

  /// A line such as `The following controls are excluded:`, which announces a list.
  private static func isIntroduction(_ text: String) -> Bool {
    guard text.last == ":" else { return false }
    let folded = FoldedWording(text)
    return ApplicabilityHeadings.exclusion.isFound(in: folded)
      || ApplicabilityHeadings.applicability.isFound(in: folded)
  }
}

package import AssuranceModel

/// Words that stand close together on one line of a page: the part of a table's cell that is on this line.
package struct WordRun: Hashable, Sendable {
  /// One word of the run and where it stands.
  package struct Part: Hashable, Sendable {
    package let text: String
    package let box: Box
  }

  /// From the left, then downwards; never empty.
  package let parts: [Part]
  /// The words with single spaces or what else joins them.
  package let text: String
  package let box: Box

  package init(_ parts: [Part]) {
    self.init(parts, text: parts.map(\.text).joined(separator: " "))
  }

  fileprivate init(_ parts: [Part], text: String) {
    self.parts = parts
    self.text = text
    box = parts.dropFirst().reduce(parts[0].box) { $0.union($1.box) }
  }
}

/// All that stands at one height of a page, from left to right, whatever columns it belongs to.
package struct TableLine: Sendable {
  package private(set) var runs: [WordRun]

  /// The rectangle around all of it.
  package var box: Box { runs.dropFirst().reduce(runs[0].box) { $0.union($1.box) } }

  /// The lines of a page from top to bottom; words without a place are passed over.
  package static func lines(of page: Page) -> [TableLine] {
    var placed: [(text: String, box: Box)] = []
    for case .paragraph(let paragraph) in page.blocks where paragraph.role != .furniture {
      for word in paragraph.lines.flatMap(\.words) {
        if let box = word.box { placed.append((word.text, box)) }
      }
    }
    placed.sort { ($0.box.y0 + $0.box.y1, $0.box.x0) < ($1.box.y0 + $1.box.y1, $1.box.x0) }
    var lines: [TableLine] = []
    var current: [(text: String, box: Box)] = []
    for word in placed {
      if let first = current.first, !isLevel(first.box, word.box) {
        lines.append(TableLine(current))
        current = []
      }
      current.append(word)
    }
    if !current.isEmpty { lines.append(TableLine(current)) }
    return joiningNumbers(lines)
  }

  /// The lines with numbers that a narrow cell broke whole on their first line: `Annex` over `A.5.1`, `5.1.1,` over `5.1.2`.
  private static func joiningNumbers(_ lines: [TableLine]) -> [TableLine] {
    var joined = lines
    let numbered = lines.indices.filter { lines[$0].runs.contains(where: isNumber) }
    let inOneCell = numbered.filter { index in
      index + 1 < lines.count
        && lines[index].runs.contains {
          isNumber($0) && touching($0, in: lines[index + 1]).map(isNumber) == true
        }
    }
    // Where rows stand apart, numbers that do not are in one cell.
    let standsApart = inOneCell.count * 3 <= numbered.count
    // A word that introduces numbers stands over many of them; over one of many it heads their column.
    let introduced = lines.indices.dropLast().count { index in
      lines[index].runs.contains {
        ControlNumberScanner.onlyIntroduces($0.text)
          && touching($0, in: lines[index + 1]).map(isNumber) == true
      }
    }
    let introduces = introduced * 2 >= numbered.count
    for index in joined.indices.reversed().dropFirst() {
      for run in joined[index].runs {
        let isListed =
          standsApart && isNumber(run) && joined[index].runs.count > joined[index + 1].runs.count
        guard let below = touching(run, in: joined[index + 1]),
          goesOn(run, introduces: introduces) || isListed && isNumber(below),
          ControlReference(below.text) != nil
            || ControlReference("\(run.text) \(below.text)") != nil
        else { continue }
        let joint = isListed && isNumber(below) ? ", " : " "
        let whole = WordRun(run.parts + below.parts, text: run.text + joint + below.text)
        joined[index].runs = joined[index].runs.map { $0 == run ? whole : $0 }
        joined[index + 1].runs.removeAll { $0 == below }
        if joined[index + 1].runs.isEmpty { joined.remove(at: index + 1) }
        break
      }
    }
    return joined
  }

  /// What stands in a line below a run and touches it.
  private static func touching(_ run: WordRun, in line: TableLine) -> WordRun? {
    line.runs.first {
      abs($0.box.x0 - run.box.x0) < 3 && $0.box.y0 - run.box.y1 < run.box.height * leading
    }
  }

  /// Whether a run is control numbers and nothing else.
  private static func isNumber(_ run: WordRun) -> Bool {
    ControlReference(run.text)?.remainder.isEmpty == true
  }

  /// Whether a run ends before its number does, or in the middle of a list of numbers.
  private static func goesOn(_ run: WordRun, introduces: Bool) -> Bool {
    if ControlNumberScanner.onlyIntroduces(run.text) { return introduces }
    guard let last = run.text.last, ",;-–/&".contains(last),
      let reference = ControlReference(run.text)
    else { return false }
    return reference.remainder.isEmpty
  }

  private init(_ words: [(text: String, box: Box)]) {
    var runs: [WordRun] = []
    for word in words.sorted(by: { $0.box.x0 < $1.box.x0 }) {
      if let last = runs.last, word.box.x0 - last.box.x1 < word.box.height * Self.widestSpace {
        runs[runs.count - 1] = WordRun(last.parts + [.init(text: word.text, box: word.box)])
      } else {
        runs.append(WordRun([.init(text: word.text, box: word.box)]))
      }
    }
    self.runs = runs
  }

  /// The white space between lines of one cell, in heights of a line; rows stand further apart.
  private static let leading = 0.4

  /// The widest space between words of one cell, in heights of the line.
  private static let widestSpace = 0.4

  private static func isLevel(_ one: Box, _ other: Box) -> Bool {
    let centre = (other.y0 + other.y1) / 2
    return centre < one.y1 && centre > one.y0
      && abs((one.y0 + one.y1) / 2 - centre) < one.height * 0.4
  }
}

import AssuranceModel

extension DocumentContent {
  /// Whether so many numbers that may be of Annex A's controls stand in its words and cells, such as `5.1`.
  func hasControlNumbers(_ wanted: Int) -> Bool {
    var count = 0
    for block in pages.lazy.flatMap(\.blocks) {
      switch block {
      case .paragraph(let paragraph):
        for line in paragraph.lines {
          count += line.words.reduce(0) { $0 + $1.text.controlNumbers }
        }
      case .table(let grid): count += grid.cells.reduce(0) { $0 + $1.text.controlNumbers }
      }
      if count >= wanted { return true }
    }
    return false
  }

  /// Whether any folded word of the document is among some, told without laying its text out.
  func hasWord(among wanted: Set<String>) -> Bool {
    let plain = wanted.map { Array($0.utf8) }
    func isWanted(_ text: String) -> Bool {
      // Most words have no accent, and need not be folded to be compared.
      text.utf8.contains { $0 >= 0x80 }
        ? FoldedText.words(text).contains(where: wanted.contains)
        : text.hasPlainWord(among: plain)
    }
    return pages.contains { page in
      page.blocks.contains { block in
        switch block {
        case .paragraph(let paragraph):
          paragraph.lines.contains { line in line.words.contains { isWanted($0.text) } }
        case .table(let grid):
          grid.rows.contains { row in row.contains { isWanted($0.text) } }
        }
      }
    }
  }
}

extension String {
  /// Whether one of its runs of letters and digits is among some of small letters; the text has no others.
  fileprivate func hasPlainWord(among wanted: [[UInt8]]) -> Bool {
    func isPart(_ byte: UInt8) -> Bool { FoldedLetter.isPlain(byte) || FoldedLetter.isDigit(byte) }
    var rest = utf8[...]
    while let start = rest.firstIndex(where: isPart) {
      let run = rest[start...].prefix(while: isPart)
      if wanted.contains(where: { word in
        word.first == run[run.startIndex] | 0x20
          && run.elementsEqual(word) { $0 == $1 || $0 | 0x20 == $1 }
      }) {
        return true
      }
      rest = rest[run.endIndex...]
    }
    return false
  }

  /// How many stops stand between two numbers of which the first may be that of a clause of Annex A, from 5 to 18.
  ///
  /// A run with a number of three figures or more, `12.05.2024`, has none.
  fileprivate var controlNumbers: Int {
    var (count, inRun) = (0, 0)
    var (number, figures) = (0, 0)
    var former: Int?
    var isLong = false
    func end() {
      if figures > 0, let former, (5...18).contains(former) { inRun += 1 }
      former = figures > 0 ? number : nil
      (number, figures) = (0, 0)
    }
    for byte in utf8 {
      if FoldedLetter.isDigit(byte) {
        number = min(10 * number + Int(byte - UInt8(ascii: "0")), 1_000)
        figures += 1
        isLong = isLong || figures > 2
      } else {
        end()
        guard byte != UInt8(ascii: ".") else { continue }
        count += isLong ? 0 : inRun
        (inRun, former, isLong) = (0, nil, false)
      }
    }
    end()
    return count + (isLong ? 0 : inRun)
  }
}

import AssuranceModel

extension DocumentContent {
  /// Whether so many stops stand between two digits in its words and cells, as in `5.1`.
  func hasDecimals(_ wanted: Int) -> Bool {
    var count = 0
    for block in pages.lazy.flatMap(\.blocks) {
      switch block {
      case .paragraph(let paragraph):
        for line in paragraph.lines { count += line.words.reduce(0) { $0 + $1.text.decimals } }
      case .table(let grid): count += grid.cells.reduce(0) { $0 + $1.text.decimals }
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
      if wanted.contains(where: { run.elementsEqual($0) { $0 == $1 || $0 | 0x20 == $1 } }) {
        return true
      }
      rest = rest[run.endIndex...]
    }
    return false
  }

  /// How many stops stand between two digits.
  fileprivate var decimals: Int {
    var count = 0
    var isBehindDigit = false
    var isBehindStop = false
    for byte in utf8 {
      let isDigit = (0x30...0x39).contains(byte)
      if isDigit, isBehindStop { count += 1 }
      isBehindStop = byte == UInt8(ascii: ".") && isBehindDigit
      isBehindDigit = isDigit
    }
    return count
  }
}

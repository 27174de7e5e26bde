import AssuranceModel

extension DocumentContent {
  /// The content without letters that stand by themselves and far larger than the page's words, as those of a
  /// watermark set aslant do.
  var withoutWatermarks: DocumentContent {
    var content = self
    content.pages = pages.map(\.withoutWatermarks)
    return content
  }
}

extension Page {
  fileprivate var withoutWatermarks: Page {
    let lines = blocks.flatMap { block -> [TextLine] in
      if case .paragraph(let paragraph) = block { paragraph.lines } else { [] }
    }
    let heights = lines.flatMap { $0.words.compactMap { $0.box?.height } }.sorted()
    guard !heights.isEmpty else { return self }
    let usual = heights[heights.count / 2]
    func isLarge(_ word: Word) -> Bool { (word.box?.height ?? 0) > 2.4 * usual }
    func isOrnament(_ word: Word) -> Bool { word.text.count == 1 && isLarge(word) }
    // "SOC 3 Report": a figure among words as large is one of theirs.
    func isStray(_ word: Word, in line: TextLine) -> Bool {
      isOrnament(word)
        && !(word.text.beginsWithNumber
          && line.words.contains { $0.text.count > 1 && isLarge($0) })
    }
    // A headline whose letters are set apart has them all at one height; letters set aslant rise.
    func isHeadline(_ line: TextLine) -> Bool {
      let letters = line.words.filter { isOrnament($0) && $0.text.first?.isLetter == true }
      guard letters.count >= 5 || letters.count >= 3 && letters.count == line.words.count else {
        return false
      }
      let tops = letters.compactMap { $0.box?.y0 }
      let height = letters.compactMap { $0.box?.height }.min() ?? 0
      return (tops.max() ?? 0) - (tops.min() ?? 0) < 0.25 * height
    }
    guard
      lines.contains(where: { line in
        line.words.contains { isStray($0, in: line) } && !isHeadline(line)
      })
    else {
      return self
    }
    var kept: [TextLine] = lines.compactMap { line in
      let words = isHeadline(line) ? line.words : line.words.filter { !isStray($0, in: line) }
      return words.isEmpty ? nil : TextLine(words: words)
    }
    // A large letter had drawn its line up the page.
    kept = kept.enumerated().sorted { left, right in
      (left.element.box?.y0 ?? 0, left.offset) < (right.element.box?.y0 ?? 0, right.offset)
    }.map(\.element)
    let tables = blocks.filter { if case .table = $0 { true } else { false } }
    var page = self
    page.blocks = kept.map { .paragraph(Paragraph(lines: [$0])) } + tables
    return page
  }
}

package import AssuranceModel

/// Words with boxes put into lines and paragraphs, as a person would read the page.
///
/// Words on one baseline stay on one line however far apart they are, so that a label keeps its value.
/// The exception is prose set in two columns, told by many lines that are full on both sides of one gutter.
package struct PageLayout {
  package let paragraphs: [Paragraph]

  package init(of words: [Word], on size: Page.Size) {
    let lines = Self.lines(of: words)
    paragraphs = Self.columns(in: lines, width: size.width).flatMap(Self.paragraphs(of:))
  }

  private struct Line {
    var words: [Word]
    var box: Box
    var height: Double { box.bottom - box.top }
  }

  private static func lines(of words: [Word]) -> [Line] {
    var lines: [Line] = []
    let placed = words.compactMap { word in word.box.map { (word, $0) } }
    let ordered = placed.sorted { first, second in
      (first.1.middle, first.1.left) < (second.1.middle, second.1.left)
    }
    for (word, box) in ordered {
      // Only the last lines can still lie at this height, as words come from top to bottom.
      let fit = lines.indices.suffix(4).last { index in
        // The nearest word decides: the line's own box grows with each tall word on it.
        guard let last = lines[index].words.last?.box,
          !lines[index].words.contains(where: { $0.stands(over: word) })
        else { return false }
        let height = min(last.height, box.height)
        let overlap = min(last.bottom, box.bottom) - max(last.top, box.top)
        let drop = abs(last.bottom - box.bottom)
        // Figures of another font, whose boxes are lower, stand within the boxes of the words.
        return overlap > 0.6 * height && drop < 0.35 * height
          || overlap > 0.95 * height && drop < 0.6 * height
      }
      if let fit {
        lines[fit].words.append(word)
        lines[fit].box = lines[fit].box.union(box)
      } else {
        lines.append(Line(words: [word], box: box))
      }
    }
    for index in lines.indices {
      lines[index].words.sort { ($0.box?.left ?? 0) < ($1.box?.left ?? 0) }
    }
    return lines.sorted { first, second in
      (first.box.top, first.box.left) < (second.box.top, second.box.left)
    }
  }

  /// The lines in bands, each read from its top to its foot before the next.
  private static func columns(in lines: [Line], width: Double) -> [[Line]] {
    guard let gutter = gutter(of: lines, width: width) else { return [lines] }
    var bands: [[Line]] = []
    var left: [Line] = []
    var right: [Line] = []
    var whole: [Line] = []
    func endColumns() {
      bands += [left, right].filter { !$0.isEmpty }
      (left, right) = ([], [])
    }
    for line in lines {
      if line.words.contains(where: { $0.spans(gutter) }) {
        endColumns()
        whole.append(line)
      } else {
        if !whole.isEmpty { bands.append(whole) }
        whole = []
        let sides = split(line, at: gutter)
        left += sides.left
        right += sides.right
      }
    }
    endColumns()
    if !whole.isEmpty { bands.append(whole) }
    return bands
  }

  private static func split(_ line: Line, at gutter: Double) -> (left: [Line], right: [Line]) {
    func part(_ words: [Word]) -> [Line] {
      let box = words.compactMap(\.box).reduce(nil as Box?) { $0?.union($1) ?? $1 }
      return box.map { [Line(words: words, box: $0)] } ?? []
    }
    return (
      part(line.words.filter { ($0.box?.left ?? 0) < gutter }),
      part(line.words.filter { ($0.box?.left ?? 0) >= gutter })
    )
  }

  /// The place that parts two columns of prose; nil where the page has one column or a table.
  private static func gutter(of lines: [Line], width: Double) -> Double? {
    guard lines.count >= 12 else { return nil }
    for step in 0...12 {
      let x = width * (0.44 + 0.01 * Double(step))
      let free = lines.filter { line in !line.words.contains { $0.spans(x) } }
      guard free.count * 10 >= lines.count * 7 else { continue }
      let full = free.filter { line in
        let left = line.words.filter { word in (word.box?.right ?? 0) <= x }
        let right = line.words.filter { word in (word.box?.left ?? 0) >= x }
        guard left.count >= 4, right.count >= 4, let last = left.last?.box?.right,
          let first = right.first?.box?.left
        else { return false }
        return first - last < width * 0.12
      }
      if full.count >= 10, full.count * 2 >= free.count { return x }
    }
    return nil
  }

  private static func paragraphs(of lines: [Line]) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var previous: Line?
    for line in lines {
      let text = TextLine(words: line.words)
      if let above = previous, let last = paragraphs.indices.last {
        let gap = line.box.top - above.box.bottom
        let isNear = gap < 0.6 * min(line.height, above.height)
        let isAlike = max(line.height, above.height) < 1.5 * min(line.height, above.height)
        if isNear && isAlike {
          paragraphs[last].lines.append(text)
          previous = line
          continue
        }
      }
      paragraphs.append(Paragraph(lines: [text]))
      previous = line
    }
    return paragraphs
  }
}

extension Box {
  fileprivate var middle: Double { (top + bottom) / 2 }
}

extension Word {
  /// Whether the word stands over or under another, and not beside it: a tall word beside both joins no two lines.
  ///
  /// Letters by themselves may be set aslant, as a watermark's are.
  fileprivate func stands(over word: Word) -> Bool {
    guard let box, let other = word.box, text.count > 1, word.text.count > 1 else { return false }
    let width = min(box.right, other.right) - max(box.left, other.left)
    let height = min(box.bottom, other.bottom) - max(box.top, other.top)
    return width > 0.5 * min(box.right - box.left, other.right - other.left)
      && height < 0.5 * min(box.bottom - box.top, other.bottom - other.top)
  }

  /// Whether a vertical line at a place cuts through the word.
  fileprivate func spans(_ x: Double) -> Bool {
    guard let box else { return false }
    return box.left < x && x < box.right
  }
}

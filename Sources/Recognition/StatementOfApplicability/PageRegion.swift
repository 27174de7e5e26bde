import AssuranceModel

/// The lines of one table on pages: its headings, and its body page by page.
package struct PageRegion: Sendable {
  /// What stands right above the headings.
  package let caption: TableLine?
  package let headings: [TableLine]
  /// The page that the headings stand on.
  package let headingPage: Int
  /// The body on each page, with the lines that stand above the page's first row.
  package private(set) var parts: [(page: Int, above: [TableLine], body: [TableLine])] = []

  /// The tables of the pages in order; what stands before the first headings belongs to none.
  package static func regions(
    of pages: [(number: Int, lines: [TableLine])], anchors: PageAnchors
  ) -> [PageRegion] {
    var regions: [PageRegion] = []
    for page in pages {
      let lines = page.lines
      let starts = headingStarts(in: lines, known: regions.last?.headings ?? [], anchors)
      let first = starts.first ?? lines.endIndex
      if regions.isEmpty, lines[..<first].contains(where: anchors.begin) {
        regions.append(PageRegion(caption: nil, headings: [], headingPage: page.number))
      }
      if !regions.isEmpty {
        regions[regions.count - 1].add(lines[..<first], on: page.number, anchors)
      }
      for (start, end) in zip(starts, starts.dropFirst() + [lines.endIndex]) {
        let row = lines[start..<end].firstIndex { anchors.begin(in: $0) } ?? end
        let headings = Array(lines[start..<row])
        if regions.last?.hasSameHeadings(headings) == true {
          let known = Set(regions[regions.count - 1].headings.map(\.text))
          let new = headings.filter { !known.contains($0.text) }
          regions[regions.count - 1].add(new + lines[row..<end], on: page.number, anchors)
        } else {
          let caption = start > lines.startIndex ? lines[start - 1] : nil
          var region = PageRegion(
            caption: caption, headings: headings, headingPage: page.number)
          region.add(lines[row..<end], on: page.number, anchors)
          regions.append(region)
        }
      }
    }
    return regions.filter { !$0.parts.isEmpty }
  }

  private init(caption: TableLine?, headings: [TableLine], headingPage: Int) {
    self.caption = caption
    self.headings = headings
    self.headingPage = headingPage
  }

  private func hasSameHeadings(_ other: [TableLine]) -> Bool {
    guard let mine = headings.first, let first = other.first else { return false }
    // Tables of the same headings stand in other columns where each is as wide as its texts.
    return mine.text == first.text
      && zip(mine.runs, first.runs).allSatisfy { abs($0.box.x0 - $1.box.x0) < 3 }
  }

  private mutating func add(
    _ lines: some Collection<TableLine>, on page: Int, _ anchors: PageAnchors
  ) {
    let lines = Array(lines)
    guard let first = lines.firstIndex(where: { anchors.begin(in: $0) }),
      let last = lines.lastIndex(where: { anchors.begin(in: $0) })
    else { return }
    var end = last + 1
    while end < lines.count, !lines[end].isFarBelow(lines[end - 1]),
      !lines[end].isHeading(after: lines[last])
    {
      end += 1
    }
    var start = first
    while start > 0, !lines[start].isFarBelow(lines[start - 1]) { start -= 1 }
    parts.append((page, Array(lines[start..<first]), Array(lines[first..<end])))
  }

  /// Where headings begin: above the first row of a page, below a gap, or as they stood before.
  private static func headingStarts(
    in lines: [TableLine], known: [TableLine], _ anchors: PageAnchors
  ) -> [Int] {
    var starts: [Int] = []
    let firstRow = lines.firstIndex { anchors.begin(in: $0) } ?? lines.endIndex
    for index in lines.indices where lines[index].namesColumns && !anchors.begin(in: lines[index]) {
      let isRepeated = known.contains { $0.text == lines[index].text }
      let isApart = stands(index, apartIn: lines, anchors)
      // At the foot of a page headings may stand without a row.
      let isLast =
        lines.count - index <= linesAtFoot && !lines[index...].contains { anchors.begin(in: $0) }
      let isNear = isLast || reachesRow(index, in: lines, anchors)
      let followsStart = starts.last.map { last in
        !lines[last...index].contains { anchors.begin(in: $0) }
      }
      guard isNear, index < firstRow || isRepeated || isApart else { continue }
      let top = top(ofHeadingsAt: index, in: lines, anchors)
      if followsStart != true {
        starts.append(top)
      } else if isApart, top > starts[starts.count - 1] {
        // What named columns before had no row of its own: a table of totals, or of versions.
        starts[starts.count - 1] = top
      }
    }
    return starts
  }

  /// Whether a row follows in a few lines, none of which stands apart from the one above it or heads a chapter.
  private static func reachesRow(
    _ index: Int, in lines: [TableLine], _ anchors: PageAnchors
  ) -> Bool {
    for next in lines.indices.dropFirst(index + 1).prefix(mostHeadingLines - 1) {
      if lines[next].isFarBelow(lines[next - 1]) { return false }
      if lines[next].isHeading(after: lines[index]) { return false }
      if anchors.begin(in: lines[next]) { return true }
    }
    return false
  }

  /// The first line of headings that are several lines high: lines that touch the one which names the columns.
  private static func top(
    ofHeadingsAt index: Int, in lines: [TableLine], _ anchors: PageAnchors
  ) -> Int {
    var top = index
    while top > 0, !anchors.begin(in: lines[top - 1]),
      lines[top].box.y0 - lines[top - 1].box.y1 < lines[top].box.height * 0.5
    {
      top -= 1
    }
    return top
  }

  /// Whether white space stands above a line, or above the caption above it.
  private static func stands(
    _ index: Int, apartIn lines: [TableLine], _ anchors: PageAnchors
  ) -> Bool {
    guard index > 0, !lines[index].isFarBelow(lines[index - 1]) else { return true }
    let caption = lines[index - 1]
    guard caption.runs.count == 1, !anchors.begin(in: caption) else { return false }
    return index == 1 || caption.isFarBelow(lines[index - 2])
  }

  private static let mostHeadingLines = 9
  private static let linesAtFoot = 4
}

extension TableLine {
  package var text: String { runs.map(\.text).joined(separator: " ") }

  /// Whether the white space above is too wide for a line of the same row.
  package func isFarBelow(_ other: TableLine) -> Bool { box.y0 - other.box.y1 > box.height * 1.6 }

  /// Whether the line is of one piece in larger letters than a row's: the heading of what follows the table.
  package func isHeading(after row: TableLine) -> Bool {
    runs.count == 1 && box.height > row.box.height * 1.2
  }

  /// Whether at least two parts of the line announce columns.
  package var namesColumns: Bool {
    let announcing = runs.count { run in
      let folded = FoldedWording(run.text)
      return folded.words.count <= 8 && !ColumnRole.announced(by: folded).isEmpty
    }
    return announcing >= 2 && announcing * 5 >= runs.count * 2
  }
}

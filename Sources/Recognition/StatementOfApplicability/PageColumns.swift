package import AssuranceModel

/// The columns of a table on pages, told from the white strips that run down between its words.
package struct PageColumns: Sendable {
  /// Left and right edge of each column, from the left.
  private let edges: [(left: Double, right: Double)]

  /// The columns of the lines of a body; one that only a heading names is a column, too.
  package init(_ lines: [TableLine], headings: [TableLine] = []) {
    let width = Int(lines.map(\.box.x1).max() ?? 0) + 2
    var covered = [Int](repeating: 0, count: max(0, width))
    // A line of one piece may run across the columns; where others tell them, it is not asked.
    let telling = lines.filter { $0.runs.count > 1 }
    let asked = telling.count * 4 >= lines.count ? telling : lines
    for run in asked.flatMap(\.runs) {
      let start = max(0, Int(run.box.x0))
      let end = min(width - 1, Int(run.box.x1))
      if start <= end { for x in start...end { covered[x] += 1 } }
    }
    let tolerance = asked.count * 3 / 100
    var edges: [(left: Double, right: Double)] = []
    var start: Int?
    for x in covered.indices {
      if covered[x] > tolerance {
        start = start ?? x
      } else if let left = start {
        edges.append((Double(left), Double(x)))
        start = nil
      }
    }
    if let left = start { edges.append((Double(left), Double(width))) }
    let filled = Self.adding(lines.flatMap(\.runs), to: edges)
    self.edges = Self.adding(headings: headings.flatMap(\.runs), to: filled)
  }

  /// The columns with those that are empty: a heading beside all columns, whose nearest has a heading of its own.
  private static func adding(
    headings: [WordRun], to edges: [(left: Double, right: Double)]
  ) -> [(left: Double, right: Double)] {
    func isOver(_ run: WordRun, _ edge: (left: Double, right: Double)) -> Bool {
      edge.left < run.box.x1 && edge.right > run.box.x0
    }
    var added = edges
    for run in headings where !added.contains(where: { isOver(run, $0) }) {
      let centre = (run.box.x0 + run.box.x1) / 2
      let nearest = edges.min {
        abs(($0.left + $0.right) / 2 - centre) < abs(($1.left + $1.right) / 2 - centre)
      }
      guard let nearest, headings.contains(where: { $0 != run && isOver($0, nearest) }) else {
        continue
      }
      added.append((run.box.x0, run.box.x1))
    }
    return added.sorted { $0.left < $1.left }
  }

  /// The columns with those that hold so little that they went under: a single mark has its column, too.
  private static func adding(
    _ runs: [WordRun], to edges: [(left: Double, right: Double)]
  ) -> [(left: Double, right: Double)] {
    var edges = edges
    for run in runs {
      let isInColumn = edges.contains { $0.left <= run.box.x1 && $0.right >= run.box.x0 }
      if !isInColumn { edges.append((run.box.x0, run.box.x1)) }
    }
    return edges.sorted { $0.left < $1.left }
  }

  package var count: Int { edges.count }

  /// The columns that a box lies over; the nearest one where it lies between two.
  package func span(of box: Box) -> ClosedRange<Int>? {
    let over = edges.indices.filter { edges[$0].left < box.x1 - 1 && edges[$0].right > box.x0 + 1 }
    if let first = over.first, let last = over.last { return first...last }
    let centre = (box.x0 + box.x1) / 2
    let nearest = edges.indices.min {
      distance(from: centre, to: $0) < distance(from: centre, to: $1)
    }
    return nearest.map { $0...$0 }
  }

  /// The parts of a run of words that stand in columns of their own: narrow strips part no words by themselves.
  package func parts(of run: WordRun) -> [WordRun] {
    var parts: [[WordRun.Part]] = []
    for part in run.parts {
      guard let last = parts.last?.last, beginsColumn(part.box, after: last.box) else {
        if parts.isEmpty { parts.append([]) }
        parts[parts.count - 1].append(part)
        continue
      }
      parts.append([part])
    }
    return parts.count == 1 ? [run] : parts.map { WordRun($0) }
  }

  /// Whether a column ends between two words, the second of which begins the next one.
  private func beginsColumn(_ box: Box, after last: Box) -> Bool {
    zip(edges, edges.dropFirst()).contains { left, right in
      last.x1 <= left.right + 1 && abs(box.x0 - right.left) <= 2
    }
  }

  private func distance(from x: Double, to column: Int) -> Double {
    abs((edges[column].left + edges[column].right) / 2 - x)
  }
}

package import AssuranceModel

/// The columns of a table on pages, told from the white strips that run down between its words.
package struct PageColumns: Sendable {
  /// Left and right edge of each column, from the left.
  private let edges: [(left: Double, right: Double)]

  package init(_ lines: [TableLine]) {
    let width = Int(lines.map(\.box.x1).max() ?? 0) + 2
    var covered = [Int](repeating: 0, count: max(0, width))
    for run in lines.flatMap(\.runs) {
      let start = max(0, Int(run.box.x0))
      let end = min(width - 1, Int(run.box.x1))
      if start <= end { for x in start...end { covered[x] += 1 } }
    }
    let tolerance = lines.count * 3 / 100
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
    self.edges = Self.adding(lines.flatMap(\.runs), to: edges)
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

  private func distance(from x: Double, to column: Int) -> Double {
    abs((edges[column].left + edges[column].right) / 2 - x)
  }
}

import AssuranceModel

/// Which pieces of a document stand beside, over and under each other, worked out once for all of them.
struct PieceNeighbours: Sendable {
  enum Side: Sendable { case left, right }

  private let boxes: [Box?]
  private let pages: [Int]
  private let lines: [Int]
  /// The letters of a cell's column; nil for what stands in no table.
  private let columns: [String?]
  /// The next piece to each side of a piece, by its number.
  private var left: [Int?] = []
  private var right: [Int?] = []
  /// The nearest piece over and under a piece, by its number.
  private var above: [Int?] = []
  private var below: [Int?] = []

  /// On a page that is read from right to left a label stands to the right of its value: there the sides change places.
  init(_ pieces: [TextPiece], _ byLine: [Int: [Int]], isRightToLeft: Bool) {
    boxes = pieces.map(\.box)
    pages = pieces.map(\.page.number)
    lines = pieces.map(\.line)
    columns = pieces.map { piece in piece.cell.map { String($0.prefix(while: \.isLetter)) } }
    for index in pieces.indices {
      let row = byLine[lines[index]] ?? []
      left.append(beside(index, towards: isRightToLeft ? .right : .left, in: row))
      right.append(beside(index, towards: isRightToLeft ? .left : .right, in: row))
      above.append(above(index, box: boxes[index]))
      below.append(below(index, box: boxes[index]))
    }
  }

  /// The next piece to a side at the same height, whatever the size of its letters.
  func beside(_ index: Int, towards side: Side) -> Int? {
    side == .left ? left[index] : right[index]
  }

  /// The nearest piece that stands under another, at most a few lines on.
  func below(_ index: Int) -> Int? { below[index] }

  /// The nearest piece that a piece stands under, at most a few lines up.
  func above(_ index: Int) -> Int? { above[index] }

  /// The nearest piece that stands under some of the words of a piece.
  func below(_ index: Int, box: Box?) -> Int? {
    near(index, from: -6, to: 60) { other in
      guard let low = boxes[other], let high = box else {
        return lines[other] == lines[index] + 1 && shareColumn(index, other) ? 1 : nil
      }
      return Self.depth(low, under: high)
    }
  }

  /// The nearest piece that some of the words of a piece stand under.
  func above(_ index: Int, box: Box?) -> Int? {
    near(index, from: -60, to: 6) { other in
      guard let low = box, let high = boxes[other] else {
        return lines[index] == lines[other] + 1 && shareColumn(index, other) ? 1 : nil
      }
      return Self.depth(low, under: high)
    }
  }

  /// Whether two pieces of a file without positions may stand over one another: cells only in one column.
  private func shareColumn(_ one: Int, _ other: Int) -> Bool {
    columns[one] == nil || columns[other] == nil || columns[one] == columns[other]
  }

  private func beside(_ index: Int, towards side: Side, in row: [Int]) -> Int? {
    guard let box = boxes[index] else {
      guard let place = row.firstIndex(of: index) else { return nil }
      let next = side == .right ? place + 1 : place - 1
      return row.indices.contains(next) ? row[next] : nil
    }
    // What is filled in on a form stands a little higher than its label, if nothing is level with it.
    var nearest: (index: Int, gap: Double)?
    var level: (index: Int, gap: Double)?
    for other in max(0, index - 40)..<min(boxes.count, index + 40) where other != index {
      guard pages[other] == pages[index], let area = boxes[other] else { continue }
      let gap = side == .right ? area.x0 - box.x1 : box.x0 - area.x1
      let overlap = min(area.y1, box.y1) - max(area.y0, box.y0)
      let height = min(area.height, box.height)
      guard gap > -1, overlap > 0.4 * height else { continue }
      if nearest.map({ gap < $0.gap }) ?? true { nearest = (other, gap) }
      if overlap / height > 0.55, level.map({ gap < $0.gap }) ?? true { level = (other, gap) }
    }
    return (level ?? nearest)?.index
  }

  private func near(_ index: Int, from: Int, to: Int, _ depth: (Int) -> Double?) -> Int? {
    var best: (index: Int, depth: Double)?
    for other in max(0, index + from)..<min(boxes.count, index + to)
    where other != index && pages[other] == pages[index] {
      guard let depth = depth(other), best.map({ depth < $0.depth }) ?? true else { continue }
      best = (other, depth)
    }
    return best?.index
  }

  /// How far a box stands under another; nil where it does not, or where much lies between.
  private static func depth(_ low: Box, under high: Box) -> Double? {
    let gap = low.y0 - high.y1
    let height = max(high.height, low.height)
    guard low.y0 + low.y1 > high.y0 + high.y1 + 0.8 * height, gap > -0.5 * height, gap < 3 * height,
      low.x0 < high.x1 + 4, high.x0 < low.x1 + 4
    else { return nil }
    // Of pieces on one line the one that stands most squarely over or under wins.
    let overlap = min(low.x1, high.x1) - max(low.x0, high.x0)
    return gap - min(overlap, 200) * 0.05
  }
}

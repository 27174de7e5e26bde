import AssuranceModel

/// Columns of a form that a label reaches so closely that no wide gap parts it from its value.
///
/// Where three rows of labels have their values at one place, a row that begins where they begin has its value there too.
enum AlignedColumns {
  /// Where the labels and the values of several rows begin, in points from the left.
  private struct Column {
    let page: Int
    let label: Double
    let value: Double
    var rows = 1
  }

  private static let leastRows = 3

  /// The pieces, with those in two that go on from a label into a value.
  static func parted(_ pieces: [TextPiece]) -> [TextPiece] {
    let columns = columns(of: pieces).filter { $0.rows >= leastRows }
    guard !columns.isEmpty else { return pieces }
    return pieces.flatMap { piece -> [TextPiece] in
      guard let start = start(ofValueIn: piece, columns) else { return [piece] }
      return [piece.part(0..<start), piece.part(start..<piece.words.count)]
    }
  }

  private static func columns(of pieces: [TextPiece]) -> [Column] {
    var columns: [Column] = []
    for (label, value) in zip(pieces, pieces.dropFirst())
    where label.line == value.line && label.confidence == 1 {
      guard let left = label.box?.x0, let right = value.box?.x0 else { continue }
      let known = columns.firstIndex {
        $0.page == label.page.number && isAt(left, $0.label) && isAt(right, $0.value)
      }
      if let known {
        columns[known].rows += 1
      } else {
        columns.append(Column(page: label.page.number, label: left, value: right))
      }
    }
    return columns
  }

  private static func isAt(_ one: Double, _ other: Double) -> Bool { abs(one - other) < 1 }

  /// The first word of the value in a label that goes on into it, behind a gap wider than its others; nil for any other.
  private static func start(ofValueIn piece: TextPiece, _ columns: [Column]) -> Int? {
    guard piece.confidence == 1, piece.words.count > 1, let left = piece.box?.x0 else { return nil }
    let gaps = zip(piece.words, piece.words.dropFirst()).compactMap { $0.gap(before: $1) }
    // On a line that is read from right to left the gaps are none.
    guard gaps.count == piece.words.count - 1, gaps.allSatisfy({ $0 > 0 }) else { return nil }
    let usual = gaps.sorted()[gaps.count / 2]
    return columns.lazy.filter { $0.page == piece.page.number && isAt(left, $0.label) }
      .compactMap { column in
        piece.words.indices.dropFirst().first { word in
          gaps[word - 1] > 1.2 * usual
            && piece.words[word].box.map { isAt($0.x0, column.value) } ?? false
        }
      }.first
  }
}

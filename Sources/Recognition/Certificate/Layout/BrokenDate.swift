import AssuranceModel

/// A date that a line without room breaks off: "Certificate expires: September 11," over "2027" by itself.
enum BrokenDate {
  /// The most words of a date that a line may hold by itself.
  private static let mostWords = 3

  /// The pieces, with what is all of a line put behind the date on the line before that it ends.
  static func joined(_ pieces: [TextPiece]) -> [TextPiece] {
    var joined: [TextPiece] = []
    for (index, piece) in pieces.enumerated() {
      let isAlone =
        pieces[..<index].last?.line != piece.line
        && pieces[(index + 1)...].first?.line != piece.line
      guard isAlone, piece.words.count <= mostWords, piece.box != nil, !piece.hasDate,
        piece.words.last.map({ ends($0.text) }) == true,
        let place = lineBefore(piece, in: joined)
          .filter({ isBroken(joined[$0], before: piece) }).onlyElement
      else {
        joined.append(piece)
        continue
      }
      joined[place] = joined[place].with(piece.words)
    }
    return joined
  }

  /// Whether a word may be the last one of a date.
  private static func ends(_ word: String) -> Bool {
    DateExpression.isYear(word.trimming { ",;.()".contains($0) })
  }

  private static func lineBefore(_ piece: TextPiece, in pieces: [TextPiece]) -> [Int] {
    pieces.indices.suffix(12).filter {
      pieces[$0].line == piece.line - 1 && pieces[$0].page.number == piece.page.number
    }
  }

  /// Whether a date begins in one line and takes up all of the other, close under it.
  private static func isBroken(_ upper: TextPiece, before lower: TextPiece) -> Bool {
    guard let high = upper.box, let low = lower.box, low.y0 - high.y1 < 1.5 * high.height,
      low.height < 1.3 * high.height
    else { return false }
    let count = upper.words.count
    let dates = DateExpression.all(in: (upper.words + lower.words).map(\.text))
    return dates.contains {
      $0.words.lowerBound < count && $0.words.upperBound == count + lower.words.count
    } && upper.dates.allSatisfy { $0.words.upperBound < count }
  }
}

extension Array {
  /// The element of an array of one.
  fileprivate var onlyElement: Element? { count == 1 ? first : nil }
}

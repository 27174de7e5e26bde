/// How a number or a text follows from other cells, so that a workbook can work it out again when one of them changes.
///
/// It is no text: nothing that a document or a table of the buyer's says can get into it, and each format writes it in its
/// own language. The cell that carries it has its value beside it, worked out in the pack like every other.
package indirect enum Formula: Hashable, Sendable {
  case number(Int)
  /// Words of ours.
  case words(String)
  /// What stands in a cell that has a name.
  case cell(CellName)
  /// The sum of all rows above in the same column of the same table.
  case rowsAbove
  case sum([Formula])
  /// The nearest number of a range.
  case clamped(Formula, to: ClosedRange<Int>)
  /// The words of the first level that the number does not exceed, else those of the last.
  case level(of: Formula, [Level], otherwise: Words)
  /// Texts and numbers one after the other.
  case joined([Formula])

  /// A part of a scale, from where the one before ends.
  package struct Level: Hashable, Sendable {
    /// The highest number in it.
    package let ceiling: Formula
    package let words: Words

    package init(upTo ceiling: Formula, _ words: Words) {
      self.ceiling = ceiling
      self.words = words
    }
  }

  /// A text that a formula can come to, and how it looks then.
  package struct Words: Hashable, Sendable {
    package let text: String
    package let tone: ReportCell.Tone

    package init(_ text: String, tone: ReportCell.Tone) {
      self.text = text
      self.tone = tone
    }
  }

  /// The texts that it can come to by itself, and their looks; empty where it comes to anything else.
  package var outcomes: [Words] {
    guard case .level(_, let levels, let last) = self else { return [] }
    return levels.map(\.words) + [last]
  }
}

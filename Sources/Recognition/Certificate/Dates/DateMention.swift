import AssuranceModel

/// A date that a certificate prints, with every reading of what it may be the date of.
struct DateMention {
  let expression: DateExpression
  let parts: [TextPiece]
  /// The likeliest first; never empty, as a date of which nothing is said is one too.
  let readings: [DateReading]

  /// The engine's confidence in the weakest word; 1 for a file's own text.
  var confidence: Double { parts.map(\.confidence).min() ?? 1 }
}

/// One reading of a date: what its label says, and where that label stands to it.
struct DateReading {
  /// Where the words stand that say what a date is, the surest first.
  enum Witness: Int, Comparable {
    /// In the sentence or on the line that the date ends.
    case before
    /// To the left, past a gap.
    case beside
    case above
    /// As small print under the date.
    case below
    /// Nothing is said: the date stands by itself.
    case alone

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  let meaning: DateMeaning
  let witness: Witness
  /// How much this reading has for it before the other dates are looked at; 0 for none, 3 for a sentence that says so.
  let strength: Double
  /// The label, which another date may claim too; nil for words of the date's own line.
  let label: LabelPlace?
}

/// Where a label begins.
struct LabelPlace: Hashable {
  let piece: Int
  /// The word over or under which it stands, of a line that may hold several labels; nil for a label that is a line.
  let word: Int?
}

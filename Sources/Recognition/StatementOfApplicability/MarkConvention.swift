package import AssuranceModel

/// What marks and blanks mean in the columns of one document, told from all that stands in them.
package struct MarkConvention: Sendable {
  private let ticks: Int
  private let letters: Int
  private let boxes: Int
  private let crosses: Int
  private let emptyBoxes: Int
  private let pluses: Int
  private let positives: Int
  private let negatives: Int
  private let filled: Int

  package init(_ readings: [ApplicabilityReading]) {
    ticks = readings.count { $0 == .mark(.tick) }
    letters = readings.count { $0 == .mark(.letterX) }
    boxes = readings.count { $0 == .mark(.box) }
    crosses = readings.count { $0 == .mark(.cross) }
    emptyBoxes = readings.count { $0 == .mark(.emptyBox) }
    pluses = readings.count { $0 == .mark(.plus) }
    positives = readings.count { $0 == .applicable || $0 == .partly }
    negatives = readings.count { $0 == .excluded }
    filled = readings.count { $0 != .blank && $0 != .mark(.dash) }
  }

  /// Whether a control without a mark is left out: the column knows one mark only and no word for the opposite.
  private var blankMeansExcluded: Bool {
    let marked = ticks > 0 ? ticks : max(letters, boxes, pluses)
    return marked >= 5 && marked * 5 >= filled * 4 && negatives + crosses + emptyBoxes == 0
  }

  /// The applicability that a reading stands for in this document.
  package func meaning(of reading: ApplicabilityReading) -> ControlEntry.Applicability {
    switch reading {
    case .applicable: .applicable
    case .partly: .partly
    case .excluded: .excluded
    case .open, .unclear: .notStated
    case .blank: blankMeansExcluded ? .excluded : .notStated
    case .mark(.tick): .applicable
    case .mark(.cross): ticks + positives + boxes > 0 ? .excluded : .notStated
    case .mark(.emptyBox): ticks + boxes + letters > 0 ? .excluded : .notStated
    case .mark(.box): ticks > 0 ? .excluded : .applicable
    case .mark(.plus): .applicable
    case .mark(.dash): pluses > 0 ? .excluded : meaning(of: .blank)
    case .mark(.letterO): ticks + letters + boxes + crosses == 0 ? .applicable : .notStated
    case .mark(.letterX):
      if ticks > 0 { .excluded } else if positives > 0 { .notStated } else { .applicable }
    }
  }

  /// Whether a reading says no more than an empty cell.
  package func isBlank(_ reading: ApplicabilityReading) -> Bool {
    reading == .blank || reading == .mark(.dash) && pluses == 0
  }

  /// Whether a reading in a column of its own sets the mark of that column.
  package func isSet(_ reading: ApplicabilityReading) -> Bool {
    switch reading {
    case .applicable, .partly: true
    case .mark(let mark):
      switch mark {
      case .tick, .box, .plus: true
      case .letterX: ticks == 0
      case .emptyBox, .cross, .letterO, .dash: false
      }
    case .excluded, .open, .blank, .unclear: false
    }
  }
}

import AssuranceModel

/// The results of tests that note an exception or a deviation.
struct ReportExceptions: Sendable {
  let noted: Stated<Bool>
  let list: [Stated<String>]

  private static let words = [
    "exception noted", "exceptions noted", "deviation noted", "deviations noted",
    "exception identified",
    "exceptions identified", "deviation identified", "deviations identified",
    "abweichung festgestellt", "abweichungen festgestellt", "exception constatee",
    "exceptions constatees", "ecart constate", "ecarts constates", "exception was noted",
    "exceptions were noted", "deviations were noted", "deviation was noted",
  ]
  private static let none: Set<String> = [
    "no", "none", "keine", "aucune", "aucun", "without", "not", "ohne", "nil",
  ]
  /// Words of sentences that say how results are shown and not what they are.
  private static let conditional: Set<String> = [
    "where", "when", "if", "any", "whether", "all", "nature", "wherever", "falls", "the", "sofern",
  ]

  init(_ text: ReportText) {
    var list: [Range<Int>] = []
    var clean: Range<Int>?
    for place in text.all(of: Self.words)
    where !list.contains(where: { $0.contains(place.lowerBound) }) {
      // The result of the row above may end with the words of a denial.
      let sentence = text.sentence(around: place.lowerBound, atMost: 30)
      let before = text.folded(
        max(sentence.lowerBound, place.lowerBound - 3)..<place.lowerBound)
      if before.contains(where: { Self.none.contains($0) }) {
        if !Self.isConditional(text, place) { clean = clean ?? place }
        continue
      }
      guard !Self.isConditional(text, place) else { continue }
      list.append(Self.result(text, from: place))
    }
    self.list = list.map { text.stated(text.text($0), at: $0, 0.9) }
    if let first = list.first {
      noted = text.stated(true, at: first, 0.92)
    } else if let clean {
      noted = text.stated(false, at: clean, 0.9)
    } else {
      noted = .notStated
    }
  }

  private static func isConditional(_ text: ReportText, _ place: Range<Int>) -> Bool {
    let sentence = text.sentence(around: place.lowerBound, atMost: 30)
    return text.folded(sentence.lowerBound..<place.lowerBound).suffix(8).contains {
      conditional.contains($0)
    }
  }

  /// The cell or the two sentences that tell of the exception.
  private static func result(_ text: ReportText, from place: Range<Int>) -> Range<Int> {
    let line = text.line(of: place.lowerBound)
    if text.lines[line].cell != nil {
      return place.lowerBound..<text.tokens(ofLine: line).upperBound
    }
    let first = text.sentence(around: place.lowerBound, atMost: 40)
    var end = first.upperBound
    if first.upperBound - place.lowerBound <= place.count + 1, end < text.count {
      end = text.sentence(around: end, atMost: 45).upperBound
    }
    return place.lowerBound..<max(place.upperBound, end)
  }
}

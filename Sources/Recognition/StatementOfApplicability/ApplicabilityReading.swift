/// What one cell says of a control's applicability, before the rest of its table is looked at.
package enum ApplicabilityReading: Hashable, Sendable {
  case applicable, partly, excluded
  /// A mark whose meaning depends on the other marks of its column.
  case mark(Mark)
  /// The document says that it is not decided yet.
  case open
  case blank
  /// Something stands there that says neither.
  case unclear

  /// The reading of a cell's text, in the cell's font, with the document's own codes.
  package init(_ text: String, font: String? = nil, legend: StatusLegend) {
    if let explained = legend.meaning(of: text).map(Self.meant), explained != .unclear {
      self = explained
    } else if let mark = Mark(text, font: font) {
      self = .mark(mark)
    } else if let option = Self.checkedOption(in: text) {
      self = option
    } else {
      self = legend.meaning(of: text) == nil ? Self.reading(of: text) : .unclear
    }
  }

  /// What the explanation of a code says.
  private static func meant(_ explanation: String) -> ApplicabilityReading {
    let direct = reading(of: explanation)
    guard direct == .unclear else { return direct }
    return StatusReading(explanation, legend: .none).applicability
  }

  private static func reading(of text: String) -> ApplicabilityReading {
    let whole = FoldedWording(text)
    if whole.isEmpty {
      return text.contains { $0 == "?" } ? .open : .blank
    }
    if ApplicabilityWords.open.isAll(of: whole) { return .open }
    if let agreed = agreed(text) { return agreed }
    if ApplicabilityWords.excluded.opening(of: whole) != nil {
      return ApplicabilityWords.applicable.isAll(of: whole) ? .applicable : .excluded
    }
    let clause = FoldedWording(firstClause(of: text))
    if ApplicabilityWords.no.isAll(of: clause) { return .excluded }
    let mentionsNo =
      ApplicabilityWords.excluded.isFound(in: whole) || ApplicabilityWords.no.isFound(in: whole)
    if ApplicabilityWords.yes.isAll(of: clause) || opensYes(clause) {
      let rest = FoldedWording(text).dropping(first: 1)
      return ApplicabilityWords.partly.opening(of: rest) == nil ? .applicable : .partly
    }
    if ApplicabilityWords.partly.opening(of: whole) != nil {
      return ImplementationWords.inPlace.isFound(in: whole.dropping(first: 1))
        ? .applicable : .partly
    }
    if ApplicabilityWords.applicable.opening(of: whole) != nil, !mentionsNo { return .applicable }
    let status = StatusReading(text, legend: .none)
    return status == .inPlace && whole.words.count <= 4 && !mentionsNo ? .applicable : .unclear
  }

  /// What an answer in two languages says, such as `Não / No`; nil where its halves differ.
  private static func agreed(_ text: String) -> ApplicabilityReading? {
    let halves = text.split(separator: "/")
    guard halves.count == 2, text.utf8.count <= 80 else { return nil }
    let readings = Set(halves.map { reading(of: String($0)) })
    guard readings.count == 1, let reading = readings.first else { return nil }
    switch reading {
    case .applicable, .partly, .excluded: return reading
    case .mark, .open, .blank, .unclear: return nil
    }
  }

  /// `Yes partially`, `Ja teilweise`: a yes whose limit follows without punctuation.
  private static func opensYes(_ clause: FoldedWording) -> Bool {
    guard let length = ApplicabilityWords.yes.opening(of: clause) else { return false }
    let rest = clause.dropping(first: length)
    return ApplicabilityWords.partly.opening(of: rest) != nil
      || ApplicabilityWords.applicable.isAll(of: rest)
  }

  /// The words before the first punctuation, so that `No - nothing is developed` reads as `No`.
  private static func firstClause(of text: String) -> Substring {
    let trimmed = text.drop { $0.isWhitespace || $0 == "(" || $0 == "[" || $0 == "*" }
    // The full stops of an abbreviation such as `s.o.` end nothing.
    let end = trimmed.indices.first { index in
      let next = trimmed.index(after: index)
      guard trimmed[index] == "." else { return clauseEnds.contains(trimmed[index]) }
      return next == trimmed.endIndex || trimmed[next].isWhitespace
    }
    return trimmed[..<(end ?? trimmed.endIndex)]
  }

  private static let clauseEnds: Set<Character> = [
    ",", ";", ":", "-", "–", "—", "(", "[", "\n", "*", "|", "!",
  ]

  /// The choice of a form with boxes: `☒ Yes ☐ No`; nil where the text is no such form.
  private static func checkedOption(in text: String) -> ApplicabilityReading? {
    var options: [(isChecked: Bool, label: String)] = []
    let spaced = text.reduce(into: "") { spaced, character in
      spaced +=
        Mark(String(character)) == nil || character.isLetter
        ? String(character) : " \(character) "
    }
    let joined = spaced.split { $0.isWhitespace }.reduce(into: [String]()) { words, word in
      if words.last == "[", word == "]" {
        words[words.count - 1] = "[ ]"
      } else {
        words.append(String(word))
      }
    }
    for word in joined {
      let mark = word.count == 1 && word.first?.isLetter == true ? nil : Mark(word)
      if let mark {
        options.append((mark != .emptyBox, ""))
      } else if !options.isEmpty {
        options[options.count - 1].label += " " + word
      } else {
        return nil
      }
    }
    guard options.count > 1 || options.first?.label.isEmpty == false else { return nil }
    let checked = options.filter(\.isChecked)
    guard checked.count == 1 else { return checked.isEmpty ? .blank : .unclear }
    let reading = reading(of: checked[0].label)
    return reading == .blank ? .unclear : reading
  }
}

/// What one cell says of how far a control is put into practice.
package enum StatusReading: Hashable, Sendable {
  /// In place, in part, or planned: the control applies.
  case inPlace
  /// Not in place; whether the control applies is another question.
  case missing
  case excluded
  case unclear

  /// The reading of a status cell with the document's own codes.
  package init(_ text: String, legend: StatusLegend) {
    let folded = FoldedWording(legend.meaning(of: text) ?? text)
    if ApplicabilityWords.excluded.opening(of: folded) != nil {
      self = .excluded
    } else if ImplementationWords.planned.opening(of: folded) != nil {
      self = .inPlace
    } else if ImplementationWords.missing.opening(of: folded) != nil {
      self = .missing
    } else if ImplementationWords.inPlace.opening(of: folded) != nil
      || ApplicabilityWords.applicable.opening(of: folded) != nil
        && !ApplicabilityWords.no.isFound(in: folded)
    {
      self = .inPlace
    } else {
      self = .unclear
    }
  }

  /// The applicability that the status lets conclude by itself.
  package var applicability: ApplicabilityReading {
    switch self {
    case .inPlace: .applicable
    case .excluded: .excluded
    case .missing, .unclear: .unclear
    }
  }
}

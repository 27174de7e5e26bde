import AssuranceModel

/// What stands beside, over or under a date and says which date it is.
struct DateLabels {
  let layout: CertificateLayout

  /// A label that leads to a date.
  struct Label {
    let meaning: DateMeaning
    /// Where it begins; nil for the head of a whole column of dates.
    let place: LabelPlace?
    /// White space between label and date in heights of the date's letters; 0 where they touch.
    let distance: Double
    /// Whether it stands right over the date, with its left side on the date's.
    let isFlush: Bool
    /// Whether the nearest line says all by itself.
    let isExact: Bool
  }

  // MARK: - To the left

  /// The label to the left of a line that begins with its date.
  func beside(_ index: Int) -> Label? {
    var left = layout.beside(index, towards: .left)
    while let candidate = left {
      let piece = layout.pieces[candidate]
      if piece.hasDate {
        return LabelColumn.behindDate(in: piece).flatMap(meaning).map {
          Label(
            meaning: $0, place: LabelPlace(piece: candidate, word: nil), distance: 0,
            isFlush: false,
            isExact: true)
        }
      }
      // "Original approvals", and below it a line for each standard with its date.
      if CertifiedStandard.isOnlyStandard(piece.foldedWords) {
        return beside(candidate) ?? above(candidate, piece.box)
      }
      guard piece.folded.allSatisfy(\.isEmpty) || piece.isSpecks else {
        return label(ofColumn: candidate, leadingTo: layout.pieces[index].box)
      }
      left = layout.beside(candidate, towards: .left)
    }
    return nil
  }

  /// The nearest label to the left that stands a little higher or lower than a date, as one of two languages does of
  /// which each has its line.
  func askew(_ index: Int) -> Label? {
    guard let box = layout.pieces[index].box else { return nil }
    func drop(_ other: Box) -> Double {
      abs((other.y0 + other.y1) / 2 - (box.y0 + box.y1) / 2) / max(box.height, 1)
    }
    let near = max(0, index - 12)..<min(layout.pieces.count, index + 12)
    let labels = near.filter { other in
      guard other != index, let area = layout.pieces[other].box,
        layout.pieces[other].page.number == layout.pieces[index].page.number
      else { return false }
      return area.x1 < box.x0 && box.x0 - area.x1 < 150 && drop(area) < 0.9
        && !layout.pieces[other].hasDate && meaning(of: layout.pieces[other]) != nil
    }
    let nearest = labels.min { one, other in
      (layout.pieces[one].box.map(drop) ?? 9) < (layout.pieces[other].box.map(drop) ?? 9)
    }
    return nearest.flatMap { label in
      meaning(of: layout.pieces[label]).map {
        Label(
          meaning: $0, place: LabelPlace(piece: label, word: nil), distance: 0, isFlush: false,
          isExact: false)
      }
    }
  }

  /// A label of several lines beside its value: its other lines have nothing to their right.
  private func label(ofColumn index: Int, leadingTo value: Box?) -> Label? {
    let place = layout.place(of: index)
    let passage = layout.passages[place.passage]
    var end = place.line
    while end + 1 < passage.pieces.count, end - place.line < 3,
      !passage.pieces[end].text.hasSuffix(":"), isFree(place.passage, end + 1, besides: value),
      !LabelColumn.hasValueBehindColon(passage.pieces[end + 1]),
      isClose(passage.pieces[end], passage.pieces[end + 1])
    {
      end += 1
    }
    var start = place.line
    while start > 0, place.line - start < 2, !passage.pieces[start - 1].text.hasSuffix(":"),
      isFree(place.passage, start - 1, besides: value)
    { start -= 1 }
    let own = meaning(of: passage.pieces[place.line])
    let down = end > place.line ? meaning(of: passage.pieces[place.line...end]) : nil
    let whole = start < place.line ? meaning(of: passage.pieces[start...end]) : nil
    let first = layout.index(passage: place.passage, line: start) ?? index
    // "Subject to …, / this certificate expires on:": the last line of a longer sentence says it.
    let last = passage.pieces[end]
    let closing = end > place.line && last.text.hasSuffix(":") ? meaning(of: last) : nil
    if let meaning = down ?? (own == .plain ? nil : own) ?? closing ?? whole ?? own {
      return Label(
        meaning: meaning, place: LabelPlace(piece: index, word: nil), distance: 0, isFlush: false,
        isExact: meaning == own || first != index)
    }
    return nil
  }

  /// Whether no white space parts two lines of the file's own text, as it does where the next label begins.
  private func isClose(_ upper: TextPiece, _ lower: TextPiece) -> Bool {
    guard let high = upper.box, let low = lower.box, upper.confidence == 1 else { return true }
    return low.y0 - high.y1 < 0.5 * min(high.height, low.height)
  }

  /// Whether a line of a passage has no date, and no value of its own in the column of some value.
  private func isFree(_ passage: Int, _ line: Int, besides value: Box?) -> Bool {
    guard let index = layout.index(passage: passage, line: line), !layout.pieces[index].hasDate
    else { return false }
    var next = layout.beside(index, towards: .right)
    // A colon that stands by itself is no value; a dash says that there is none.
    while let colon = next, layout.pieces[colon].folded.allSatisfy(\.isEmpty),
      !layout.pieces[colon].text.allSatisfy({ "-–—".contains($0) })
    {
      next = layout.beside(colon, towards: .right)
    }
    guard let right = next else { return true }
    // "11-February-" over "2028": the second line of the value.
    if LabelColumn.isRest(right, ofDate: value, in: layout) { return true }
    guard let value, let box = layout.pieces[right].box else { return false }
    // Between two lines of its label the value stands beside both.
    return box == value || abs(box.x0 - value.x0) > 15
  }

  // MARK: - Over and under

  /// The label that a line, or a date's place in it, stands under.
  func above(_ index: Int, _ box: Box?) -> Label? {
    guard var upper = header(over: index, box) else { return nil }
    guard !layout.pieces[upper].hasDate else { return overColumn(of: upper, depth: 0) }
    // "First certification: | 4 March 2025" has its value beside it.
    if let value = layout.beside(upper, towards: .right), layout.pieces[value].hasDate,
      layout.pieces[upper].text.hasSuffix(":")
    {
      return nil
    }
    // The label's other language may stand between.
    if isWordless(layout.pieces[upper]), let second = layout.above(upper, box: box),
      layout.gap(between: second, and: upper) < 1.2 * (layout.pieces[upper].box?.height ?? 0),
      meaning(of: LabelColumn.over(box, in: layout.pieces[second])) != nil
    {
      upper = second
    }
    let nearest = LabelColumn.left(
      of: nextDate(after: index), LabelColumn.over(box, in: layout.pieces[upper]))
    // "First certified 2018" has its value already.
    guard !nearest.words.contains(where: { DateExpression.isYear($0.text) }) else { return nil }
    let place = layout.place(of: upper)
    let passage = layout.passages[place.passage]
    var lines = [nearest]
    while lines.count < 3, place.line >= lines.count {
      let line = passage.pieces[place.line - lines.count]
      guard !line.text.hasNumber, !line.text.hasSuffix(":"), line.words.count <= 5
      else { break }
      lines.insert(line, at: 0)
    }
    let own = meaning(of: nearest)
    let joined = lines.count > 1 ? meaning(of: lines[...]) : nil
    guard let meaning = Self.fuller(own, joined) else { return nil }
    let own0 = nearest.box
    let distance = distance(from: upper, to: index, box)
    let isFlush =
      if let own0, let box { distance < 0.8 && abs(own0.x0 - box.x0) < 3 } else { false }
    return Label(
      meaning: meaning, place: start(of: nearest, in: upper), distance: distance,
      isFlush: isFlush && meaning != .plain, isExact: meaning == own)
  }

  /// The label of a date in a row of dates under a row of as many labels, told by its place in the row.
  func inRow(_ index: Int, _ box: Box?) -> Label? {
    guard let label = LabelRow(layout: layout).label(of: index),
      let meaning = meaning(of: layout.pieces[label])
    else { return nil }
    return Label(
      meaning: meaning, place: LabelPlace(piece: label, word: 0), distance: 0, isFlush: false,
      isExact: true)
  }

  /// The label over a column of dates by themselves, as in a table of the certificate's issues.
  private func overColumn(of index: Int, depth: Int) -> Label? {
    let piece = layout.pieces[index]
    guard depth < 6,
      piece.dates.first?.words == piece.words.indices,
      layout.beside(index, towards: .left).map({ !layout.pieces[$0].hasDate }) == true,
      let upper = layout.above(index, box: piece.box)
    else { return nil }
    if layout.pieces[upper].hasDate { return overColumn(of: upper, depth: depth + 1) }
    return meaning(of: layout.pieces[upper]).map {
      Label(meaning: $0, place: nil, distance: 1, isFlush: false, isExact: false)
    }
  }

  /// Whether a line says nothing of dates and has no number, as a label in a language that is not known.
  private func isWordless(_ piece: TextPiece) -> Bool {
    meaning(of: piece) == nil && !piece.text.hasNumber
      && !piece.text.hasSuffix(":")
  }

  /// What stands over a line, or over a date's place in it, past the rows of other standards in the same table.
  private func header(over index: Int, _ box: Box?) -> Int? {
    var upper = layout.above(index, box: box)
    while let row = upper, layout.rowsOfOtherStandards.contains(layout.pieces[row].line) {
      let place = layout.pieces[row].box.flatMap { row in
        box.map { Box(x0: $0.x0, y0: row.y0, x1: $0.x1, y1: row.y1) }
      }
      upper = layout.above(row, box: place)
    }
    return upper
  }

  /// The label that stands under a line, or under a date's place in it.
  func below(_ index: Int, _ box: Box?) -> Label? {
    guard let lower = layout.below(index, box: box), !layout.pieces[lower].hasDate else {
      return nil
    }
    let nearest = LabelColumn.over(box, in: layout.pieces[lower])
    guard let meaning = meaning(of: nearest) else { return nil }
    return Label(
      meaning: meaning, place: start(of: nearest, in: lower),
      distance: distance(from: index, to: lower, box), isFlush: false, isExact: true)
  }

  /// What a label's last line says, unless the lines before it say more, as in "date of first / issue".
  static func fuller(_ own: DateMeaning?, _ joined: DateMeaning?) -> DateMeaning? {
    guard let own else { return joined }
    guard let joined else { return own }
    switch (own, joined) {
    case (.plain, _), (.issue, .originalIssue), (.registration, .originalIssue),
      (.expiry, .previousExpiry), (.issue, .decoy), (.issue, .recertificationAudit),
      (.validity, .expiry), (.validity, .issue), (.issue, .revision), (.revision, .decoy),
      (.expiry, .renewalDue):
      return joined
    default: return own
    }
  }

  /// Pieces of one line of labels that no gap parts are told apart by where the date's column begins.
  private func start(of part: TextPiece, in index: Int) -> LabelPlace {
    let start = layout.pieces[index].words.firstIndex { $0 == part.words.first } ?? 0
    return LabelPlace(piece: index, word: start)
  }

  /// The left side of the date that follows in the same row of dates.
  private func nextDate(after index: Int) -> Double? {
    guard let right = layout.beside(index, towards: .right), layout.pieces[right].hasDate else {
      return nil
    }
    return layout.pieces[right].box?.x0
  }

  private func distance(from upper: Int, to lower: Int, _ box: Box?) -> Double {
    let height = box?.height ?? layout.pieces[lower].box?.height ?? 1
    return max(0, layout.gap(between: upper, and: lower)) / max(height, 1)
  }

  // MARK: - What a label says

  private func meaning(of piece: TextPiece) -> DateMeaning? { meaning(of: [piece][...]) }

  private func meaning(of lines: ArraySlice<TextPiece>) -> DateMeaning? {
    let words = lines.flatMap { $0.foldedWords }
    // "Subject to the continued satisfactory operation of …, this certificate expires on:", over three lines.
    let isWhole = lines.count > 1 && lines.last?.text.hasSuffix(":") == true
    guard words.count <= (isWhole ? 24 : 14) else { return nil }
    return DateMeaning.of(Array(words.suffix(12)))
  }
}

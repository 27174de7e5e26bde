import AssuranceModel

/// Finds what stands before, beside, over and under each date of a certificate and may say what it is the date of.
struct DateReadings {
  let values: LabelledValues

  private var layout: CertificateLayout { values.layout }

  /// Every date in reading order.
  var mentions: [DateMention] {
    layout.passages.indices.flatMap { number -> [DateMention] in
      let passage = layout.passages[number]
      let dates = DateExpression.all(in: passage.words.map(\.text))
      let statements = StatementReference.mentions(in: number, of: values)
      var last: DateReading?
      return dates.enumerated().compactMap { order, date in
        let piece = passage.piece(of: date.words.lowerBound)
        guard !layout.rowsOfOtherStandards.contains(passage.pieces[piece].line),
          !isHouseNumber(date, in: passage, piece: piece)
        else { return nil }
        let floor = order == 0 ? 0 : dates[order - 1].words.upperBound
        var readings =
          statements.contains { $0.contains(date.words.lowerBound) }
          ? [DateReading(meaning: .decoy, witness: .before, strength: 3, label: nil)]
          : readings(of: date, after: floor, in: number)
        // "… surveillance on 10.08.2026 & 10.08.2027": both are due.
        if order > 0, let last, last.witness == .before, !last.meaning.isOwn,
          last.meaning != .plain, Self.isAnd(passage, floor..<date.words.lowerBound)
        {
          readings = [last]
        }
        last = readings.first
        return DateMention(
          expression: date, parts: passage.parts(date.words), readings: readings)
      }
    }
  }

  /// "Salztorgasse 2/6/14, 1010 Wien": house, stair and door behind the name of a street.
  private func isHouseNumber(_ date: DateExpression, in passage: Passage, piece: Int) -> Bool {
    let first = date.words.lowerBound
    return date.words.count == 1 && passage.range(of: piece).lowerBound < first
      && passage.words[first].text.contains("/")
      && passage.words[first].text.split { !$0.isNumber }.allSatisfy { $0.count <= 2 }
      && AddressWords.hasStreet(passage.folded[first - 1])
  }

  private func readings(of date: DateExpression, after floor: Int, in number: Int) -> [DateReading]
  {
    let passage = layout.passages[number]
    let line = passage.piece(of: date.words.lowerBound)
    let own = passage.range(of: line)
    let start = Self.sentenceStart(before: date.words.lowerBound, floor: floor, in: passage)
    var onLine = passage.folded(max(start, own.lowerBound)..<date.words.lowerBound)
    // "Original approval: ISO/IEC 27001 – 21 December 2018": the standard of which the date is.
    if CertifiedStandard.isOnlyStandard(onLine) { onLine = [] }
    func inline(_ meaning: DateMeaning, _ strength: Double = 3) -> [DateReading] {
      let reading = DateReading(
        meaning: OtherPapersDate.meaning(meaning, after: onLine),
        witness: .before, strength: strength, label: nil)
      return [reading] + asDueDay(reading, of: onLine)
    }
    // A row with a label of its own begins anew: "Next audit | until 17.09.2025".
    let isRow =
      passage.piece(of: max(floor - 1, 0)) < line
      && layout.index(passage: number, line: line)
        .flatMap { layout.beside($0, towards: .left) } != nil
    if floor > 0, start == floor, !isRow,
      DateMeaning.isRangeEnd(Self.joint(of: passage, floor..<date.words.lowerBound))
    {
      // "… 19.03.2024. Derīgs līdz: 21.03.2027": a label of its own begins behind the first date.
      if passage.words[date.words.lowerBound - 1].text.hasSuffix(":"),
        DateMeaning.of(passage.folded(floor..<date.words.lowerBound)) == .expiry
      {
        return inline(.expiry)
      }
      return inline(.rangeEnd)
    }
    let before = passage.folded(start..<date.words.lowerBound)
    if EditionDeadline.isOne(after: before) { return inline(.decoy) }
    if CertifiedSince.isSaid(
      of: date, in: passage, standUnderValues: values.standUnderValues)
    {
      return inline(.originalIssue)
    }
    if let meaning = PostposedDateWord.meaning(behind: date, in: passage, after: before) {
      return inline(meaning)
    }
    if DateOfVersion.isOne(
      date, in: passage, from: max(start, Self.lineOrSentence(own, start, passage)))
    {
      return inline(.decoy)
    }
    // "Next surveillance audit | until 17.09.2025": the label says more than the word behind it.
    let foreign =
      onLine.count == 1
      ? layout.index(passage: number, line: line).flatMap { index in
        DateLabels(layout: layout).beside(index).map(\.meaning)
      } : nil
    if let foreign, !foreign.isOwn, foreign != .plain {
      return inline(foreign)
    }
    if let vietnamese = vietnameseEnd(of: date, in: passage, onLine, number: number, line: line) {
      return inline(vietnamese)
    }
    if let meaning = DateMeaning.of(Array(onLine.suffix(12))), meaning != .plain {
      // A sentence that goes on from the line before may have begun to say which date it is.
      let goesOn =
        start < own.lowerBound && passage.words[own.lowerBound].text.beginsSmall
      let whole = goesOn ? DateMeaning.of(Array(before.suffix(12))) : nil
      return inline(DateLabels.fuller(meaning, whole) ?? meaning)
    }
    if onLine.isEmpty, line > 0, passage.pieces[line - 1].words.count >= Self.wordsOfProse,
      let meaning = DateMeaning.of(Array(before.suffix(12))), meaning != .plain
    {
      return inline(meaning, 2.6)
    }
    var readings: [DateReading] = []
    let index = layout.index(passage: number, line: line)
    if onLine.count <= 1, let index {
      readings = labels(of: index, box: passage.parts(date.words).first?.box)
    }
    if let meaning = DateMeaning.of(Array(before.suffix(12))), meaning != .plain || onLine.count > 0
    {
      let isSentence = line == 0 || !onLine.isEmpty
      // "First certification 2014" over a date by itself has its value already.
      let isSaid =
        !isSentence && DateExpression.isYear(passage.words[own.lowerBound - 1].text)
      let lineBefore = layout.index(passage: number, line: line - 1).map {
        LabelPlace(piece: $0, word: nil)
      }
      if !isSaid {
        readings.append(
          DateReading(
            meaning: meaning, witness: isSentence ? .before : .above,
            strength: isSentence ? (meaning == .plain ? 1.2 : 2.6) : 1.1,
            label: isSentence ? nil : lineBefore))
      }
    }
    // "… wurde am 8. Juli 2024 ausgestellt": the verb ends the clause.
    let next = date.words.upperBound
    if readings.isEmpty, next < passage.words.count,
      passage.words[next].text.beginsSmall,
      DateMeaning.of(passage.folded[next]) == .issue
    {
      readings.append(
        DateReading(meaning: .issue, witness: .before, strength: 2.4, label: nil))
    }
    // "Hamburg, 10 May 2024", by itself on a line, as over a signature.
    let isAlone =
      passage.pieces[line].words.count <= date.words.count + 3 && onLine.count <= 3
    readings.append(
      DateReading(meaning: isAlone ? .plain : .decoy, witness: .alone, strength: 0, label: nil))
    return readings.sorted { $0.strength > $1.strength }
  }

  /// "Renewal date": the day on which the certificate was renewed, or that on which it has to be; the cycle tells.
  private func asDueDay(_ reading: DateReading, of label: [String]) -> [DateReading] {
    guard reading.meaning == .issue, RenewalWords.areAllOf(label) else { return [] }
    return [
      DateReading(
        meaning: .renewalDue, witness: reading.witness, strength: reading.strength - 0.5,
        label: reading.label)
    ]
  }

  // MARK: - Labels around a date

  private func labels(of index: Int, box: Box?) -> [DateReading] {
    let labels = DateLabels(layout: layout)
    var readings: [DateReading] = []
    let left = labels.beside(index)
    if left == nil, let label = labels.askew(index) {
      readings.append(
        DateReading(meaning: label.meaning, witness: .beside, strength: 1.5, label: label.place))
    }
    if let left {
      let reading = DateReading(
        meaning: left.meaning, witness: .beside,
        strength: left.meaning == .plain ? 1 : left.isExact ? 2.3 : 2, label: left.place)
      readings +=
        [reading]
        + asDueDay(
          reading, of: left.place.map { layout.pieces[$0.piece].foldedWords } ?? [])
    }
    if let label = WrappedLabel(layout: layout).label(of: index),
      let meaning = DateMeaning.of(layout.pieces[label].foldedWords)
    {
      readings.append(
        DateReading(
          meaning: meaning, witness: .beside, strength: 2.6,
          label: LabelPlace(piece: label, word: nil)))
    }
    if let over = endsInLabel(over: index) {
      readings.append(
        DateReading(meaning: over, witness: .beside, strength: 2.4, label: nil))
    }
    if let row = labels.inRow(index, box) {
      readings.append(
        DateReading(
          meaning: row.meaning, witness: .above, strength: row.meaning == .plain ? 0.6 : 1.4,
          label: row.place))
    }
    if let over = labels.above(index, box) {
      readings.append(
        DateReading(
          meaning: over.meaning, witness: .above,
          strength: (over.meaning == .plain ? 0.8 : 1.7) + (over.isFlush ? 0.6 : 0)
            - 0.25 * over.distance + (values.standUnderValues ? -0.8 : 0),
          label: over.place))
    }
    if let under = labels.below(index, box), under.meaning != .plain {
      readings.append(
        DateReading(
          meaning: under.meaning, witness: .below,
          strength: 1.2 - 0.25 * under.distance + (values.standUnderValues ? 1.2 : 0),
          label: under.place))
    }
    return readings
  }

  /// "… | Issued: 27 August 2025 | Expires:" over the date: the line breaks behind the last of its labels.
  private func endsInLabel(over index: Int) -> DateMeaning? {
    guard let above = layout.above(index),
      layout.gap(between: above, and: index) < 0.8 * (layout.pieces[above].box?.height ?? 0)
    else { return nil }
    let line = layout.pieces.filter { $0.line == layout.pieces[above].line }
    // A row of labels over a row of dates has none of its own.
    guard let last = line.last, last.text.hasSuffix(":"), line.contains(where: \.hasDate),
      line.reduce(0, { $0 + $1.words.count }) >= Self.wordsOfProse
    else { return nil }
    let former = last.dates.last?.words.upperBound ?? 0
    return DateMeaning.of(last.folded[former...].flatMap(\.self))
  }

  /// "đến: ngày 08 tháng 08 năm 2027", "từ ngày …": the date begins with its word for day, before which one says of which
  /// end it is; without the marks of Vietnamese these two are words of other languages.
  private func vietnameseEnd(
    of date: DateExpression, in passage: Passage, _ onLine: [String], number: Int, line: Int
  ) -> DateMeaning? {
    guard passage.folded[date.words.lowerBound].first == "ngay" else { return nil }
    let label = layout.index(passage: number, line: line)
      .flatMap { layout.beside($0, towards: .left) }.map {
        layout.pieces[$0].foldedWords
      }
    let word = onLine.last ?? label?.last
    return word == "den" ? .expiry : word == "tu" ? .issue : nil
  }

  // MARK: - Words before a date

  /// A line of so many words goes on in the next, "… certified since / 01/11/2022", and is no label over it.
  private static let wordsOfProse = 10

  /// Where the sentence or the clause begins that a date stands in.
  private static func sentenceStart(before end: Int, floor: Int, in passage: Passage) -> Int {
    passage.sentenceStart(of: end, floor: floor) { $0.hasSuffix(";") || $0 == "•" }
  }

  /// The words between two dates; a dash between them counts as one.
  private static func joint(of passage: Passage, _ range: Range<Int>) -> [String] {
    let words = passage.folded(range)
    if !words.isEmpty { return words }
    let isDash = passage.words[range].contains { "-–—/~～〜∼".contains($0.text.first ?? " ") }
    return isDash ? ["to"] : []
  }

  /// Whether nothing but a word or a sign for "and" stands between two dates, and a word that leads to a day by which
  /// something is due: "do 15.12.2025 i do 15.12.2026".
  private static func isAnd(_ passage: Passage, _ range: Range<Int>) -> Bool {
    let words = passage.words[range].map { FoldedText.letters($0.text) }.filter { !$0.isEmpty }
    let isSign = words.isEmpty && passage.words[range].contains { "&,;".contains($0.text) }
    let isList = range.isEmpty && passage.words[range.lowerBound - 1].text.hasSuffix(",")
    let isWord =
      words.first.map(ands.contains) == true
      && words.dropFirst().allSatisfy(AuditDateWords.isDeadline) && words.count <= 2
    return isWord || isSign || isList
  }

  private static let ands: Set<String> = [
    "and", "und", "et", "y", "e", "en", "og", "och", "ja", "ve", "oraz", "i",
  ]

  /// Where a date's line begins, or its sentence where that goes on over lines: the next row of a form is another matter.
  private static func lineOrSentence(_ own: Range<Int>, _ start: Int, _ passage: Passage) -> Int {
    passage.words[own.lowerBound].text.beginsSmall || own.count > 6
      ? start : own.lowerBound
  }
}

import AssuranceModel

/// What stands to each label of a certificate: behind it, beside it, or below it.
struct LabelledValues: Sendable {
  typealias Hit = CertificateLabels.Hit

  let layout: CertificateLayout
  /// Every label of the document, by passage, in reading order.
  private let hits: [[Hit]]
  private let hitsByField: [CertificateLabels.Field: [Hit]]
  /// Whether the document prints its labels as small print under their values.
  let standUnderValues: Bool

  init(_ layout: CertificateLayout) {
    self.layout = layout
    let hits = layout.passages.enumerated().map { CertificateLabels.hits(in: $1, number: $0) }
    self.hits = hits
    hitsByField = Dictionary(grouping: hits.joined(), by: \.field)
    standUnderValues = LabelsUnderValues.areUsual(hits.joined(), in: layout)
  }

  /// The labels of a field in reading order.
  func labels(of field: CertificateLabels.Field) -> [Hit] {
    hitsByField[field] ?? []
  }

  /// The labels of a passage in reading order.
  func labels(in passage: Int) -> [Hit] { hits[passage] }

  /// What may stand to a label, the likeliest first: where it is found by ``lines(of:limit:)``, then below and beside.
  func alternatives(of hit: Hit, limit: Int = 16) -> [[TextPiece]] {
    let first = lines(of: hit, limit: limit)
    let passage = layout.passages[hit.passage]
    let line = passage.piece(of: hit.words.upperBound - 1)
    // Behind a label an engine may have made something of its other language.
    let isMisread =
      hit.field.hasLook && first.first.map { $0.confidence < 1 && !hit.field.fits($0) } ?? false
    guard hit.isWholeLine || isMisread, let index = layout.index(passage: hit.passage, line: line)
    else {
      return first.isEmpty ? [] : [first]
    }
    let box = boxOverValue(of: hit)
    let others = [layout.below(index, box: box), besideValue(index)].compactMap { $0 }
      .filter { !isLabel($0) }.map { column(from: $0, limit: limit) }
    return ([first] + others).filter { !$0.isEmpty }
  }

  /// What stands to the right of a label's last line, past a gap; nil where nothing or another label does.
  func beside(_ hit: Hit) -> TextPiece? {
    lastLine(of: hit).flatMap(besideValue).map { layout.pieces[$0] }
  }

  /// The first line to which a label leads; nil where nothing but another label stands there.
  func value(of hit: Hit) -> TextPiece? { lines(of: hit, limit: 1).first }

  /// The lines to which a label leads, until another label, a wider gap, or another size of letters.
  func lines(of hit: Hit, limit: Int = 16) -> [TextPiece] {
    let passage = layout.passages[hit.passage]
    let line = passage.piece(of: hit.words.upperBound - 1)
    let own = passage.range(of: line)
    let start = valueStart(after: hit, in: passage, until: own.upperBound)
    if start < own.upperBound {
      let end = nextLabel(in: hit.passage, after: start)?.words.lowerBound ?? passage.words.count
      guard end > start else {
        return layout.index(passage: hit.passage, line: line).flatMap { valueAbove($0, hit) } ?? []
      }
      return lines(of: hit.passage, start..<end, limit: limit)
    }
    guard let index = layout.index(passage: hit.passage, line: line) else { return [] }
    if let above = valueAbove(index, hit) { return above }
    // A sentence that leads to its value goes on in the next line, wherever on its own line it ends.
    if !hit.isLeading, !hit.hasColon, line + 1 < passage.pieces.count,
      let next = layout.index(passage: hit.passage, line: line + 1), !isLabel(next)
    {
      return column(from: next, limit: limit)
    }
    let box = boxOverValue(of: hit)
    let below = layout.below(index, box: box).flatMap { isLabel($0) ? nil : $0 }
    // A label of several lines stands beside its value with any of them.
    let first = passage.piece(of: hit.words.lowerBound)
    let beside = (first...line).compactMap { layout.index(passage: hit.passage, line: $0) }
      .compactMap(besideValue).first
    if let below, let beside, isTight(below, under: box), isProse(beside) {
      return column(from: below, limit: limit)
    }
    if let beside {
      let first = CentredValue(values: self).firstLine(of: beside, besides: hit)
      return row(of: hit, from: first, limit: limit)
    }
    return below.map { column(from: $0, limit: limit) } ?? []
  }

  /// What a label's value may stand under: the label alone where it shares its line with others, and else its whole line,
  /// as a sentence that leads to a value has it at the line's left or middle.
  private func boxOverValue(of hit: Hit) -> Box? {
    let passage = layout.passages[hit.passage]
    let line = passage.range(of: passage.piece(of: hit.words.upperBound - 1))
    let isAfterOther = hits[hit.passage].contains {
      $0.isLeading && line.contains($0.words.lowerBound) && $0.words != hit.words
    }
    let own = hit.words.lowerBound > line.lowerBound && !isAfterOther ? line : hit.words
    return passage.parts(own).last?.box
  }

  /// The lines from a piece on that stand beside a label, up to one that has another label beside it.
  private func row(of hit: Hit, from first: Int, limit: Int) -> [TextPiece] {
    let lines = column(from: first, limit: limit)
    let place = layout.place(of: first)
    let end = lines.indices.first { line in
      if let field = labelBeside(place.passage, place.line + line) { return field != hit.field }
      // Behind its colon a label has no further line that another colon could end.
      guard hit.hasColon, let own = lastLine(of: hit),
        let left = layout.index(passage: place.passage, line: place.line + line)
          .flatMap({ layout.beside($0, towards: .left) })
      else { return false }
      return left > own && isLabel(left)
    }
    return Array(lines[..<(end ?? lines.count)])
  }

  /// The lines over a label that stands under its value, as small print: nearer to it than to what comes below.
  ///
  /// A scope's label in small letters is part of a sentence that goes on below, unless that has a label of its own under it.
  private func valueAbove(_ index: Int, _ hit: Hit) -> [TextPiece]? {
    guard standUnderValues, hit.field != .scope || !beginsSmall(hit) || isOverLabelled(index),
      hit.isLeading,
      hit.isWholeLine || isBeforeLabel(hit), !hit.hasColon,
      let above = layout.above(index), !isLabel(above),
      layout.pieces[above].box != nil,
      // The standard over "This certificate is valid for the following scope" is what comes before it.
      hit.field == .standard || CertifiedStandard.mentions(in: layout.pieces[above]).isEmpty,
      besideValue(index).map({ hit.field.hasLook && !hit.field.fits(layout.pieces[$0]) }) ?? true
    else { return nil }
    let over = layout.gap(between: above, and: index)
    let under = layout.below(index).map { layout.gap(between: index, and: $0) } ?? .infinity
    guard over < under + 3, over < 1.4 * (layout.pieces[above].box?.height ?? 0) else {
      return nil
    }
    let place = layout.place(of: above)
    let passage = layout.passages[place.passage]
    var first = place.line
    while first > 0, let before = layout.index(passage: place.passage, line: first - 1),
      !isLabel(before)
    {
      first -= 1
    }
    return Array(passage.pieces[first...place.line])
  }

  /// Whether what stands under a line is in turn over a label.
  private func isOverLabelled(_ index: Int) -> Bool {
    layout.below(index).flatMap { layout.below($0) }.map(isLabel) == true
  }

  /// Whether a label begins its line and nothing but another label follows: "Certificate Number  EAC Code".
  private func isBeforeLabel(_ hit: Hit) -> Bool {
    let passage = layout.passages[hit.passage]
    let line = passage.range(of: passage.piece(of: hit.words.lowerBound))
    return hit.words.lowerBound == line.lowerBound
      && hits[hit.passage].contains {
        $0.words.lowerBound == hit.words.upperBound && $0.isWholeLine && $0.isLeading
      }
  }

  /// The piece with the last word of a label.
  private func lastLine(of hit: Hit) -> Int? {
    let line = layout.passages[hit.passage].piece(of: hit.words.upperBound - 1)
    return layout.index(passage: hit.passage, line: line)
  }

  /// Where the value begins behind a label: after colons, and after the same label in another language.
  private func valueStart(after hit: Hit, in passage: Passage, until end: Int) -> Int {
    var start = hit.words.upperBound
    while start < end {
      if let again = hits[hit.passage].first(where: { $0.words.lowerBound == start }),
        again.field == hit.field
      {
        start = again.words.upperBound
      } else if passage.folded[start].isEmpty {
        start += 1
      } else {
        break
      }
    }
    return start
  }

  private func besideValue(_ index: Int) -> Int? {
    var next = layout.beside(index, towards: .right)
    while let right = next {
      if !layout.pieces[right].folded.allSatisfy(\.isEmpty), !layout.pieces[right].isSpecks {
        return isLabel(right) ? nil : right
      }
      next = layout.beside(right, towards: .right)
    }
    return nil
  }

  /// Whether a piece belongs to a paragraph of sentences, which a label's value seldom is.
  private func isProse(_ index: Int) -> Bool {
    layout.pieces[index].words.count > 6 && layout.passage(of: index).pieces.count > 1
  }

  /// Whether a piece stands right under a label, flush with it: then it is the value, whatever is to the right.
  private func isTight(_ lower: Int, under high: Box?) -> Bool {
    guard let low = layout.pieces[lower].box, let high else { return false }
    return abs(low.x0 - high.x0) < 3 && low.y0 - high.y1 < 0.9 * max(low.height, high.height)
  }

  /// Whether a piece begins with a label, ends with a colon as labels do, or says what a date is.
  func isLabel(_ index: Int) -> Bool {
    let piece = layout.pieces[index]
    if piece.words.count <= 7 {
      if piece.words.last?.text.hasSuffix(":") == true { return !LabelLook.beginsWithCode(piece) }
      let words = piece.foldedWords
      if ScopeInSentence.isLead(words) { return true }
      // "Event registration and delegate management": a longer line is a label only if it says "date".
      if !piece.text.hasNumber, words.count > 1,
        words.count <= 4 || DateMeaning.saysDate(words),
        piece.ideographs <= LabelLook.mostIdeographs,
        DateMeaning.of(words).map({ $0.isOwn || $0 == .previousExpiry }) == true,
        // "Hollingworth Registry Services Ltd"
        CompanyName.end(in: piece.words[...]) == nil
      {
        return true
      }
    }
    return label(beginning: index) != nil
  }

  /// The label that a piece begins with, where nothing else can be meant.
  private func label(beginning index: Int) -> Hit? {
    let start = layout.start(of: index)
    return hits[layout.place(of: index).passage].first {
      $0.words.lowerBound == start && isSure($0)
    }
  }

  /// One word is a label only with a colon, or by itself and no word of a sentence's end; longer ones are.
  private func isSure(_ hit: Hit) -> Bool {
    guard hit.isLeading else { return false }
    if hit.hasColon || hit.length > 1 || LabelLook.isUnspacedWord(hit, in: layout) { return true }
    return hit.isWholeLine && !beginsSmall(hit)
  }

  private func beginsSmall(_ hit: Hit) -> Bool {
    layout.passages[hit.passage].words[hit.words.lowerBound].text.first?.isLowercase ?? true
  }

  private func nextLabel(in passage: Int, after start: Int) -> Hit? {
    hits[passage].first { $0.words.lowerBound >= start && isSure($0) }
  }

  /// A piece with what follows it in its column.
  func column(from index: Int, limit: Int) -> [TextPiece] {
    lines(from: layout.start(of: index), of: layout.place(of: index).passage, limit: limit)
  }

  /// What stands in a passage from a word on, by its lines, until the next label.
  func lines(from word: Int, of passage: Int, limit: Int) -> [TextPiece] {
    let end =
      nextLabel(in: passage, after: word + 1)?.words.lowerBound
      ?? layout.passages[passage].words.count
    return lines(of: passage, word..<max(end, word + 1), limit: limit)
  }

  /// Some words of a passage by their lines, up to the next row of a table, which has a label of its own beside it.
  private func lines(of number: Int, _ range: Range<Int>, limit: Int) -> [TextPiece] {
    let passage = layout.passages[number]
    let parts = Array(passage.parts(range).prefix(limit))
    let line = passage.piece(of: range.lowerBound)
    guard parts.count > 1, let own = labelBeside(number, line) else { return parts }
    let next = parts.indices.dropFirst().first { offset in
      labelBeside(number, line + offset).map { $0 != own } ?? false
    }
    return Array(parts[..<(next ?? parts.count)])
  }

  /// Whether a piece is the value of a label that stands beside it.
  func hasLabelBeside(_ index: Int) -> Bool {
    let place = layout.place(of: index)
    return labelBeside(place.passage, place.line) != nil
  }

  /// Whether a label stands beside a piece, be it only by its colon.
  func hasAnyLabelBeside(_ index: Int) -> Bool {
    hasLabelBeside(index) || layout.beside(index, towards: .left).map(isLabel) == true
  }

  /// The field of the label that stands to the left of a line, past a gap.
  func labelBeside(_ passage: Int, _ line: Int) -> CertificateLabels.Field? {
    layout.index(passage: passage, line: line)
      .flatMap { layout.beside($0, towards: .left) }
      .flatMap(label(beginning:))?.field
  }
}

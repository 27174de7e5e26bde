import AssuranceModel

/// The running text of a report, searched by phrases and cited by lines.
struct ReportText {
  private let pieces: [TextPiece]
  private let file: InputFile
  /// Folded words, each with its piece and its word in it.
  private let words: [(word: String, piece: Int, index: Int)]

  init(_ content: DocumentContent, of file: InputFile) {
    let pieces = TextPiece.all(in: content)
    self.pieces = pieces
    self.file = file
    words = pieces.indices.flatMap { piece in
      pieces[piece].words.indices.flatMap { index in
        FoldedText.words(pieces[piece].words[index].text).map { ($0, piece, index) }
      }
    }
  }

  var count: Int { words.count }

  func has(_ phrase: String) -> Bool { position(of: phrase) != nil }

  /// The phrase that stands first in the text.
  func first(of phrases: [String]) -> String? {
    phrases.compactMap { phrase in position(of: phrase).map { (phrase, $0) } }
      .min { $0.1 < $1.1 }?.0
  }

  /// A value with the line that says so.
  func stated<Value>(_ value: Value, at phrase: String) -> Stated<Value>? {
    position(of: phrase).map { stated(value, pieces[words[$0].piece], 0.92) }
  }

  /// Whether the phrase is written with a capital somewhere, as names of categories are.
  func capitalised(_ phrase: String) -> Bool {
    var from = 0
    while let place = position(of: phrase, from: from) {
      let entry = words[place]
      if pieces[entry.piece].words[entry.index].text.first(where: \.isLetter)?.isUppercase == true {
        return true
      }
      from = place + 1
    }
    return false
  }

  /// Two dates behind one of some phrases.
  func period(after phrases: [String]) -> (start: Stated<CalendarDate>, end: Stated<CalendarDate>)?
  {
    for phrase in phrases {
      var from = 0
      while let place = position(of: phrase, from: from) {
        let dates = dates(after: place, within: 24)
        if dates.count >= 2, let start = dates[0].value, let end = dates[1].value, start < end {
          return (dates[0], dates[1])
        }
        from = place + 1
      }
    }
    return nil
  }

  /// The first date behind one of some phrases.
  func date(after phrases: [String]) -> Stated<CalendarDate>? {
    for phrase in phrases {
      var from = 0
      while let place = position(of: phrase, from: from) {
        if let date = dates(after: place, within: 9).first { return date }
        from = place + 1
      }
    }
    return nil
  }

  var firstDate: Stated<CalendarDate> { dates(after: 0, within: words.count).first ?? .notStated }

  /// The company whose system is described: before "'s description", else the first company.
  var organisation: Stated<String> {
    for phrase in ["report on", "to the management of", "we have examined"] {
      var from = 0
      while let place = position(of: phrase, from: from) {
        let end = place + phrase.split(separator: " ").count
        if end < words.count, let name = company(in: words[end].piece, from: words[end].index) {
          return name
        }
        from = place + 1
      }
    }
    return firstCompany
  }

  var firstCompany: Stated<String> {
    for piece in pieces.indices { if let name = company(in: piece, from: 0) { return name } }
    return .notStated
  }

  /// The company of accountants.
  var auditor: Stated<String> {
    for piece in pieces {
      let folded = piece.words.map { FoldedText.words($0.text).joined() }
      guard let last = folded.lastIndex(where: { ["llp", "cpas", "cpa", "pllc"].contains($0) }),
        piece.words.count <= 14
      else { continue }
      let begin =
        (piece.words[...last].lastIndex {
          $0.text.hasSuffix(":") || $0.text.first?.isLowercase == true
        } ?? -1) + 1
      guard begin < last else { continue }
      let name = piece.part(begin..<(last + 1))
      return stated(name.text.trimming { ",;:.".contains($0) }, name, 0.88)
    }
    return .notStated
  }

  /// Companies that stand beside the words "subservice organization".
  var subserviceOrganisations: [Stated<String>] {
    var found: [Stated<String>] = []
    for piece in pieces.indices {
      let folded = pieces[piece].words.map { FoldedText.words($0.text).joined() }
      guard let place = folded.firstIndex(of: "uses"),
        folded[place...].contains(where: { $0.hasPrefix("subservice") }),
        let name = company(in: piece, from: place + 1)
      else { continue }
      if !found.contains(where: { $0.value == name.value }) { found.append(name) }
    }
    return found
  }

  private func company(in piece: Int, from start: Int) -> Stated<String>? {
    let line = pieces[piece]
    guard start < line.words.count, let end = CompanyName.end(in: line.words[start...]) else {
      return nil
    }
    let name = line.part(start..<end)
    guard name.words.count <= 7, name.words.first?.text.first?.isUppercase == true else {
      return nil
    }
    let text = name.text.trimming { ",;:’'".contains($0) }
    return stated(
      text.hasSuffix("'s") || text.hasSuffix("’s") ? String(text.dropLast(2)) : text, name, 0.88)
  }

  private func dates(after place: Int, within count: Int) -> [Stated<CalendarDate>] {
    let end = min(words.count, place + count)
    guard place < end else { return [] }
    var raw: [(piece: Int, index: Int)] = []
    for entry in words[place..<end] where raw.last.map({ $0 != (entry.piece, entry.index) }) ?? true
    {
      raw.append((entry.piece, entry.index))
    }
    let texts = raw.map { pieces[$0.piece].words[$0.index].text }
    return DateExpression.all(in: texts).compactMap { expression in
      guard let date = expression.date else { return nil }
      let first = raw[expression.words.lowerBound]
      let line = pieces[first.piece]
      let length = raw[expression.words].prefix { $0.piece == first.piece }.count
      return stated(date, line.part(first.index..<(first.index + length)), 0.92)
    }
  }

  private func position(of phrase: String, from start: Int = 0) -> Int? {
    let wanted = phrase.split(separator: " ").map(String.init)
    guard words.count >= start + wanted.count else { return nil }
    return (start...(words.count - wanted.count)).first { place in
      wanted.indices.allSatisfy { words[place + $0].word == wanted[$0] }
    }
  }

  private func stated<Value>(_ value: Value, _ piece: TextPiece, _ confidence: Double)
    -> Stated<Value>
  {
    .stated(
      value,
      evidence: Evidence(
        piece.citation(in: file), confidence: Confidence(min(confidence, piece.confidence))))
  }
}

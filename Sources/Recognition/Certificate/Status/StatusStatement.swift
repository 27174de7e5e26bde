import AssuranceModel

/// What a certificate says of its own standing: beside a label, in a stamp, or in a sentence.
///
/// Words that speak of suspension or an end and cannot be told for a fact make the standing unreadable, never good; so
/// does a label of a status with a word that is not known.
struct StatusStatement {
  let read: Stated<String>

  /// Words about the standing; without a word of suspension or end where they are not understood.
  private struct Finding {
    let word: String?
    let lines: [TextPiece]
  }

  /// The content is asked for what the layout leaves out: a watermark set aslant.
  init(values: LabelledValues, content: DocumentContent, file: InputFile) {
    let layout = values.layout
    let columns = values.labels(of: .status).filter {
      $0.isLeading && ($0.hasColon || $0.isWholeLine)
    }
    .map { values.lines(of: $0, limit: 12) }
    let claimed = Set(columns.joined())
    let found =
      Self.watermarks(content) + columns.compactMap(Self.labelled)
      + Self.stamps(layout, except: claimed)
      + layout.passages.flatMap(Self.sentences)
    guard let best = found.first(where: { $0.word != nil }) ?? found.first,
      let first = best.lines.first
    else {
      read = .notStated
      return
    }
    let evidence = Evidence(
      first.citation(in: file), best.lines.dropFirst().map { $0.citation(in: file) },
      confidence: Confidence(0.9))
    read = best.word.map { .stated($0, evidence: evidence) } ?? .unreadable(evidence: evidence)
  }

  // MARK: Beside a label

  /// What stands to a label of a status; several rows of a table must agree.
  private static func labelled(_ lines: [TextPiece]) -> Finding? {
    guard let first = lines.first else { return nil }
    let rest = lines.dropFirst().filter { bad(in: $0) != nil }
    let value = value(first)
    guard !rest.isEmpty, value?.word == nil else { return value }
    return Finding(word: nil, lines: [first] + rest)
  }

  private static func bad(in line: TextPiece) -> CertificateStatusWords.Mention? {
    CertificateStatusWords.mentions(in: line.foldedWords).first { $0.status.isLapse }
  }

  /// "Suspended", "Active", "can be checked at …" beside "Status:".
  private static func value(_ line: TextPiece) -> Finding? {
    let run = FoldedRun(line.folded, line.words.indices)
    let mentions = CertificateStatusWords.mentions(in: run.words)
    let unclear = Finding(word: nil, lines: [line])
    guard let bad = mentions.first(where: { $0.status.isLapse }) else {
      if let valid = mentions.first {
        return StatusSentence.isDenied(valid, in: run.words) ? unclear : nil
      }
      return isUnknownStatus(run.words) ? unclear : nil
    }
    guard !StatusSentence.isGuarded(bad, in: run.words) else { return nil }
    let isOne = Set(mentions.map(\.status)).count == 1
    guard isOne, bad.words.lowerBound <= 1 else { return unclear }
    return Finding(word: printed(line.part(run.owners(of: bad.words)).text), lines: [line])
  }

  /// A few words that are no date, version, address or request: "Pending", "In Klärung".
  private static func isUnknownStatus(_ words: [String]) -> Bool {
    (1...4).contains(words.count) && !words.joined().hasNumber
      && !StatusGrammar.has(.contact, in: words[...]) && words.joined().count > 2
  }

  // MARK: In a stamp

  /// "SUSPENDED" set aslant across a page, letter by letter.
  private static func watermarks(_ content: DocumentContent) -> [Finding] {
    let found = CrossingWord.aslant(in: content) { word in
      CertificateStatusWords.mentions(in: [word]).contains { $0.status.isLapse && $0.use != .act }
    }
    return found.map { word in
      let line = TextPiece(
        words: word.words, page: word.page, line: 0, block: 1, sheet: nil, cell: nil)
      return [Finding(word: word.text, lines: [line])]
    } ?? []
  }

  /// Pieces that say nothing but that the certificate is suspended or ended, and since when.
  private static func stamps(_ layout: CertificateLayout, except claimed: Set<TextPiece>)
    -> [Finding]
  {
    let found = layout.pieces.indices.compactMap {
      index -> (CertificateStatusWords.Status, Finding)? in
      claimed.contains(layout.pieces[index]) ? nil : stamp(index, layout)
    }
    // Several of them are a list of what a certificate may come to, which says of none that it has.
    guard Set(found.map(\.0)).count > 1 else { return found.map(\.1) }
    let isLegend = Set(found.map { FoldedText.letters($0.1.lines[0].text) }).count > 2
    return isLegend ? [] : found.map { Finding(word: nil, lines: $0.1.lines) }
  }

  private static func stamp(_ index: Int, _ layout: CertificateLayout)
    -> (CertificateStatusWords.Status, Finding)?
  {
    let piece = layout.pieces[index]
    guard piece.words.count <= mostWords else { return nil }
    let mentions = CertificateStatusWords.mentions(in: piece.foldedWords)
    guard let mention = mentions.first(where: { $0.status.isLapse }) else { return nil }
    let run = FoldedRun(piece.folded, piece.words.indices)
    guard !StatusSentence.isGuarded(mention, in: run.words),
      !isClause(run.words[mention.words.lowerBound])
    else { return nil }
    let dates = piece.dates.map(\.words)
    let said = mentions.map(\.words)
    let isAllSaid = run.words.indices.allSatisfy { word in
      let owner = run.owners(of: word..<(word + 1)).lowerBound
      return said.contains { $0.contains(word) } || dates.contains { $0.contains(owner) }
        || isAddition(run.words[word], mention.languages)
    }
    guard isAllSaid else { return nil }
    let isDated =
      !dates.isEmpty
      || layout.beside(index, towards: .right).map { layout.pieces[$0].hasDate } ?? false
    let isLarge = layout.prominence(of: piece) >= 1.3
    switch mention.use {
    case .act where !isDated && !isLarge: return nil
    case .alone where mention.status == .expired && isDated: return nil
    case .verb: return nil
    case .act, .alone, .participle: break
    }
    let isOne = Set(mentions.map(\.status)).count == 1
    // A cell may belong to a table of sites or of other certificates.
    let isSure = isOne && piece.cell == nil && (mention.use != .act || isDated)
    let word = isSure ? printed(piece.part(run.owners(of: mention.words)).text) : nil
    return (mention.status, Finding(word: word, lines: [piece]))
  }

  private static let mostWords = 14

  /// Whether a word of a script without spaces is too long for a status by itself.
  private static func isClause(_ word: String) -> Bool {
    CertificateStatusWords.isUnspaced(word) && word.count > 8
  }

  private static func isAddition(_ word: String, _ languages: [String]) -> Bool {
    StatusGrammar.has(.since, in: [word]) || StatusGrammar.namesCertificate(word)
      || StatusGrammar.has(.present, in: [word], languages)
      || StatusGrammar.has(.past, in: [word], languages)
  }

  /// Words as printed, without what stands round them.
  private static func printed(_ text: String) -> String {
    let isOutside = { (character: Character) in !character.isLetter && !character.isNumber }
    return String(text.drop(while: isOutside).reversed().drop(while: isOutside).reversed())
  }

  // MARK: In a sentence

  private static func sentences(_ passage: Passage) -> [Finding] {
    // Hardly any passage speaks of it, and a look at its words alone is cheap.
    guard
      CertificateStatusWords.mentions(in: passage.foldedWords)
        .contains(where: { $0.status.isLapse })
    else { return [] }
    return sentenceRanges(passage).flatMap { range -> [Finding] in
      let run = FoldedRun(passage.folded, range)
      return StatusSentence.judgements(of: run.words).compactMap { mention, judgement in
        switch judgement {
        case .silent: nil
        case .unclear: Finding(word: nil, lines: passage.parts(range))
        case .tells:
          Finding(
            word: printed(passage.text(run.owners(of: mention.words))), lines: passage.parts(range))
        }
      }
    }
  }

  /// The sentences of a passage; a line that stays far from the edge ends one before a capital, as its last line does.
  private static func sentenceRanges(_ passage: Passage) -> [Range<Int>] {
    let right = passage.pieces.compactMap { $0.box?.x1 }.max() ?? 0
    let width = passage.pieces.compactMap { $0.box?.width }.max() ?? 0
    let ends = Set(
      passage.pieces.indices.dropLast().filter { line in
        guard let box = passage.pieces[line].box else { return false }
        return box.x1 < right - 0.25 * width
          && passage.pieces[line + 1].text.beginsWithCapital
      }.map { passage.range(of: $0).upperBound - 1 })
    // "Seit dem 1. März": the point of a date ends nothing.
    let dates = Set(
      DateExpression.all(in: passage.words.map(\.text)).flatMap { $0.words.dropLast() })
    var ranges: [Range<Int>] = []
    var start = 0
    for word in passage.words.indices
    where word == passage.words.count - 1 || ends.contains(word)
      || passage.endsSentence(word) && !dates.contains(word)
    {
      ranges.append(start..<(word + 1))
      start = word + 1
    }
    return ranges
  }
}

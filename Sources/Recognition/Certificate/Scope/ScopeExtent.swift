import AssuranceModel

/// Which words of the lines that hold a statement of scope are the statement.
///
/// A standard that heads it is none of it, nor is a mention of the Statement of Applicability, nor a sentence that dates
/// the certificate. What goes on behind such a mention may limit the scope, and stays.
struct ScopeExtent {
  private let passage: Passage
  private let hits: [CertificateLabels.Hit]

  init(_ lines: [TextPiece]) {
    passage = Passage(lines)
    hits = CertificateLabels.hits(in: passage, number: 0)
  }

  /// The lines without what is no part of the statement; all of them where nothing else would be left.
  var lines: [TextPiece] {
    var kept = passage.words.indices.map { _ in true }
    func drop(_ words: Range<Int>) { for word in words { kept[word] = false } }
    drop(0..<afterHeading)
    for sentence in datedSentences { drop(sentence) }
    if let mention { drop(mention) } else { drop(danglingLead..<passage.words.count) }
    if let end = systemOfSentence { drop(end..<passage.words.count) }
    if let end = rowOfDate { drop(end..<passage.words.count) }
    if let end = columnOfDates { drop(end..<passage.words.count) }
    var runs: [Range<Int>] = []
    for word in kept.indices where kept[word] {
      if let last = runs.last, last.upperBound == word {
        runs[runs.count - 1] = last.lowerBound..<(word + 1)
      } else {
        runs.append(word..<(word + 1))
      }
    }
    let parts = runs.flatMap(passage.parts)
    let isStatement =
      parts.reduce(0) { $0 + $1.words.count } >= 2 || parts.contains { $0.ideographs > 3 }
    return isStatement ? parts : passage.pieces
  }

  // MARK: - Before the statement

  /// The first word behind "ISO/IEC 27001:2022" on a line of its own or before a dash, and behind "(all standards):".
  private var afterHeading: Int {
    var start = 0
    for (line, piece) in passage.pieces.enumerated() {
      guard start == passage.range(of: line).lowerBound,
        let standard = CertifiedStandard.mentions(in: piece).first, standard.hasBody,
        standard.words.lowerBound == 0
      else { break }
      let end = standard.words.upperBound
      let isSeparated =
        end == piece.words.count || piece.folded[end].isEmpty
        || piece.words[end - 1].text.hasSuffix(":")
      guard isSeparated else { break }
      start += end
      while start < passage.range(of: line).upperBound, passage.folded[start].isEmpty { start += 1 }
    }
    if passage.words[start..<passage.words.count].first?.text.hasPrefix("(") == true,
      let end = passage.words[start...].prefix(5).firstIndex(where: { $0.text.hasSuffix("):") })
    {
      return end + 1
    }
    return start
  }

  // MARK: - The Statement of Applicability

  /// The words that mention the Statement of Applicability, with what leads to them: ", in accordance with the Statement
  /// of Applicability, version 3"; nil where the sentence needs them or goes on behind them.
  private var mention: Range<Int>? {
    let hit = hits.first { $0.field == .soaVersion && $0.words.lowerBound > 0 }
    guard let hit else { return nil }
    let start = leadStart(before: hit.words.lowerBound)
    guard isParted(start, from: hit.words) else { return nil }
    let reference = StatementReference.reference(in: passage, from: hit.words.upperBound)
    var end = reference?.upperBound ?? hit.words.upperBound
    while end < passage.words.count, !passage.endsSentence(end - 1),
      passage.folded[end].allSatisfy({ Self.small.contains($0) })
    { end += 1 }
    let isAtEnd = end == passage.words.count || passage.folded[end...].allSatisfy(\.isEmpty)
    let closes =
      passage.words[start].text.hasPrefix("(") && passage.words[end - 1].text.hasSuffix(")")
    return isAtEnd || closes || passage.endsSentence(end - 1) ? start..<end : nil
  }

  /// The first of the words that lead from the statement to what it is said to accord with.
  private func leadStart(before word: Int) -> Int {
    var start = word
    while start > 0, !passage.endsSentence(start - 1), !endsClause(start - 1) {
      let text = passage.words[start - 1].text
      let isVersion =
        VersionWords.isOne(text)
        || start > 1 && text.contains(where: { $0.isNumber || $0.isUppercase })
          && VersionWords.isOne(passage.words[start - 2].text)
      guard
        isVersion
          || passage.folded[start - 1].allSatisfy({
            Self.small.contains($0) || Self.according.contains($0) || Self.participles.contains($0)
          })
      else { break }
      start -= 1
    }
    return start
  }

  /// Whether the words up to a mention are no part of the sentence before them: they say that it accords with something,
  /// or a comma, a bracket, a full stop or, right before the mention, a line's end parts them.
  private func isParted(_ start: Int, from mention: Range<Int>) -> Bool {
    guard start > 0, start < passage.words.count else { return false }
    if passage.endsSentence(start - 1) || endsClause(start - 1)
      || passage.words[start].text.hasPrefix("(")
    {
      return true
    }
    let isNewLine = passage.pieces.indices.contains { passage.range(of: $0).lowerBound == start }
    if start == mention.lowerBound, isNewLine { return true }
    return passage.folded[start - 1].last != "such"
      && passage.folded(start..<mention.upperBound).contains(where: Self.according.contains)
  }

  private func endsClause(_ word: Int) -> Bool {
    passage.words[word].text.last.map { ",;:–-".contains($0) } == true
  }

  /// The first word of what leads to a mention that stands on a line of its own, "… portal per": all words where none is.
  private var danglingLead: Int {
    let end = passage.words.count
    guard let last = passage.words.last, last.text.last?.isLetter == true else { return end }
    let start = leadStart(before: end)
    guard start > 0, start < end else { return end }
    let accords = passage.folded(start..<end).contains(where: Self.according.contains)
    return passage.endsSentence(start - 1) || accords && passage.folded[start - 1].last != "such"
      ? start : end
  }

  // MARK: - The certificate's own sentences

  /// Sentences behind the first such as "The certificate, numbered 12, was first issued on 4 February 2021", and rows of
  /// labels and dates behind the last full stop.
  private var datedSentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for word in passage.words.indices
    where passage.endsSentence(word) || endsInBracket(word) || word == passage.words.indices.last {
      let sentence = start..<(word + 1)
      start = word + 1
      if sentence.lowerBound > 0, isOfCertificate(sentence) { sentences.append(sentence) }
    }
    return sentences
  }

  /// "… (Statement of Applicability, version 2)", where a capital begins the next line.
  private func endsInBracket(_ word: Int) -> Bool {
    passage.words[word].text.hasSuffix(")") && word + 1 < passage.words.count
      && passage.words[word + 1].text.beginsWithCapital
      && passage.range(of: passage.piece(of: word + 1)).lowerBound == word + 1
  }

  /// Whether a sentence dates the certificate, or gives its number.
  private func isOfCertificate(_ sentence: Range<Int>) -> Bool {
    let hits = hits.filter { sentence.contains($0.words.lowerBound) }
    if hits.contains(where: { $0.field == .soaVersion }) { return false }
    let dates = DateExpression.all(in: passage.words[sentence].map(\.text)).map {
      sentence.lowerBound + $0.words.lowerBound
    }
    if passage.folded(sentence).prefix(3).contains(where: { CertificateWords.isTitle($0) }) {
      return !dates.isEmpty
    }
    return numbers(sentence)
      || dates.contains { DateMeaning.of(passage.folded(sentence.lowerBound..<$0))?.isOwn == true }
  }

  /// "Registered under number MC-238": a few words that end in a code behind a word for number.
  private func numbers(_ sentence: Range<Int>) -> Bool {
    guard sentence.count <= Self.wordsOfNumbering else { return false }
    return sentence.dropFirst(2).contains { word in
      let code = passage.parts(word..<sentence.upperBound).first
      return passage.folded[word - 1].contains(where: Self.isWordForNumber)
        && code?.words.count == sentence.upperBound - word
        && code.flatMap(CertificateNumber.code)?.words.count == code?.words.count
    }
  }

  private static let wordsOfNumbering = 9

  private static func isWordForNumber(_ word: String) -> Bool {
    word.hasPrefix("num") || word.hasSuffix("nummer") || word.hasPrefix("cisl")
      || ["no", "nr", "n", "nro", "numero"].contains(word)
  }

  /// Where a line with a colon begins that leads to a date on the next one: "Next surveillance audit by:" over 2027-08-07.
  private var rowOfDate: Int? {
    passage.pieces.indices.dropFirst().dropLast().first { line in
      passage.pieces[line].text.hasSuffix(":")
        && passage.pieces[line + 1].dates.first?.words
          .lowerBound == 0
    }.map { passage.range(of: $0).lowerBound }
  }

  /// Where the last lines begin that are dates and no more: the values of further rows, in the statement's own column.
  ///
  /// One such line may end a sentence, "… under the policy of / 12 May 2025".
  private var columnOfDates: Int? {
    let dates = passage.pieces.indices.reversed().prefix { line in
      let words = passage.pieces[line].words.map(\.text)
      let taken = DateExpression.all(in: words).flatMap(\.words)
      return !taken.isEmpty
        && words.indices.allSatisfy { taken.contains($0) || FoldedText.words(words[$0]).isEmpty }
    }
    guard let first = dates.last, first > 0 else { return nil }
    let start = passage.range(of: first).lowerBound
    let isEnded = passage.endsSentence(start - 1) || passage.words[start - 1].text.hasSuffix(")")
    return dates.count > 1 || isEnded ? start : nil
  }

  /// Where "ein Managementsystem für Informationssicherheit … eingeführt hat" begins, on a line behind the statement.
  private var systemOfSentence: Int? {
    passage.pieces.indices.dropFirst().first { line in
      let words = Array(passage.foldedWords(from: line).prefix(5))
      return words.first == "ein" && CertificateWords.namesInformationSecurity(words)
    }.map { passage.range(of: $0).lowerBound }
  }

  // MARK: - Words

  /// Words that say that something accords with something else.
  private static let according: Set<String> = [
    "accordance", "alignment", "consistent", "line", "per", "as", "according", "pursuant", "based",
    "conformity",
    "conforming",
    "relates", "this", "see", "gemass", "nach", "laut", "entsprechend", "ubereinstimmung",
    "einklang", "grundlage", "basierend", "siehe", "selon", "conformement", "accord", "segun",
    "acuerdo", "conforme", "conformidad", "secondo", "accordo", "conformita", "come", "acordo",
    "conformidade", "conform", "volgens", "overeenkomstig", "overeenstemming", "zie", "zgodnie",
    "dle", "souladu", "podle", "enligt", "enlighet", "henhold", "overensstemmelse", "samsvar",
    "iht",
    "conformitate",
  ]

  /// What may be said of something in a Statement of Applicability; by itself it belongs to what it is said of.
  private static let participles: Set<String> = [
    "defined", "set", "out", "described", "listed", "specified", "stated", "documented", "detailed",
    "given", "definiert", "beschrieben", "defini", "decrit", "definido", "descrito", "definito",
  ]

  /// Words that such a mention is made of beside them.
  private static let small: Set<String> = [
    "the", "in", "with", "to", "under", "by", "of", "on", "its", "our", "latest", "current",
    "valid",
    "applicable", "controls", "those", "are", "is", "certificate", "following", "at", "and", "der",
    "die", "das", "des", "dem",
    "den", "zur", "mit", "auf", "im", "la", "le", "du", "de", "en", "avec", "tel", "que", "dans",
    "con", "a", "fecha", "emision", "del", "certificado", "vigente", "e", "alla", "di", "cui", "da",
    "do", "com", "van", "met", "z", "ze", "med", "s", "v", "i", "cu", "current", "actual",
  ]
}

extension Passage {
  /// The folded words from a line on.
  fileprivate func foldedWords(from line: Int) -> [String] {
    folded(range(of: line).lowerBound..<words.count)
  }
}

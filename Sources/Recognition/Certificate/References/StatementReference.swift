import AssuranceModel

/// Which Statement of Applicability a certificate cites: its version, its date, or both.
struct StatementReference {
  let values: LabelledValues
  let file: InputFile

  var read: Stated<String> {
    let hits = values.labels(of: .soaVersion)
    // A label in two languages has its value behind the second one.
    return hits.firstValue(behind) ?? hits.firstValue(before) ?? .notStated
  }

  /// "Statement of Applicability, version 2020.01 dated October 14, 2020"
  private func behind(_ hit: CertificateLabels.Hit) -> Stated<String>? {
    let passage = values.layout.passages[hit.passage]
    if let over = Self.valueOver(hit, in: values), let above = reading(of: over) { return above }
    // Beside a label by itself is its value, and under it the next row: "1. Surveillance". A date may be another column's.
    if hit.isWholeLine, hit.isLeading, let value = values.beside(hit),
      value.dates.first?.words.lowerBound != 0, let beside = reading(of: value)
    {
      return beside
    }
    let sentence = Self.reference(in: passage, from: hit.words.upperBound)
    // The label's own last word may be the version's: "SoA version".
    if let sentence {
      var start = sentence.lowerBound
      let last = hit.words.upperBound - 1
      if start == hit.words.upperBound, VersionWords.isOne(passage.words[last].text) {
        start = last
      }
      return stated(passage, start..<sentence.upperBound)
    }
    let own = passage.pieces[passage.piece(of: hit.words.lowerBound)].line
    guard hit.isLeading else { return nil }
    // What stands beside a label in a narrow column may be another column's.
    return values.alternatives(of: hit, limit: 1).compactMap(\.first)
      .filter { hit.isWholeLine || $0.line != own }.firstValue(reading)
  }

  /// What a value says; nil where it says nothing of a version.
  private func reading(of value: TextPiece) -> Stated<String>? {
    let lines = Passage([value])
    guard let range = Self.reference(in: lines, from: Self.abbreviations(lines)) else { return nil }
    // "03/05/2025 next surveillance by": a value with a label of its own behind it.
    let isDate =
      DateExpression.all(in: lines.words[range].map(\.text)).first?.words.count == range.count
    let isOther =
      isDate && DateMeaning.of(lines.folded(range.upperBound..<lines.words.count)) != nil
    return isOther ? nil : stated(lines, range)
  }

  /// How many words a value begins with that abbreviate what its own language, or the holder, calls the Statement of
  /// Applicability, before the word for a version: "PoA v. 5.1", "VvT versie 3", "SoA NORTH version 2".
  private static func abbreviations(_ value: Passage) -> Int {
    let words = value.words.map(\.text)
    let count = words.prefix { !VersionWords.isOne($0) && isAbbreviation($0) }.count
    return (1...2).contains(count) && count < words.count && VersionWords.isOne(words[count])
      ? count : 0
  }

  private static func isAbbreviation(_ word: String) -> Bool {
    (2...6).contains(word.count) && word.allSatisfy(\.isLetter) && word.beginsWithCapital
      && word.last?.isUppercase == true
  }

  /// "version 2.1 of the Statement of Applicability"
  private func before(_ hit: CertificateLabels.Hit) -> Stated<String>? {
    let passage = values.layout.passages[hit.passage]
    var floor = max(0, hit.words.lowerBound - 8)
    // The label of another value, and that value as far as its line or its sentence goes.
    let other = values.labels(in: hit.passage).last {
      $0.field != .soaVersion && $0.isLeading && $0.words.upperBound > floor
        && $0.words.lowerBound < hit.words.lowerBound
    }
    if let other {
      let line = passage.range(of: passage.piece(of: other.words.upperBound - 1))
      floor = max(floor, min(line.upperBound, hit.words.lowerBound))
    }
    floor = (floor..<hit.words.lowerBound).last { passage.endsSentence($0) }.map { $0 + 1 } ?? floor
    guard
      let start = (floor..<hit.words.lowerBound).first(where: {
        VersionWords.isOne(passage.words[$0].text) && !Self.isNumberOfOther($0, in: passage)
      }),
      let range = Self.reference(in: passage, from: start, until: hit.words.lowerBound)
    else { return nil }
    return stated(passage, range)
  }

  /// The words that cite the Statement of Applicability in a passage of some labels, each as far as the one date that it
  /// has, which is none of the certificate's own.
  static func mentions(in number: Int, of values: LabelledValues) -> [Range<Int>] {
    let passage = values.layout.passages[number]
    let labels = values.labels(in: number)
    return labels.compactMap { hit in
      guard hit.field == .soaVersion else { return nil }
      if let over = valueOver(hit, in: values),
        let line = passage.pieces.firstIndex(where: { $0 == over })
      {
        return passage.range(of: line).lowerBound..<hit.words.upperBound
      }
      guard let range = reference(in: passage, from: hit.words.upperBound) else { return nil }
      let next = labels.first {
        $0.field != .soaVersion && $0.isLeading && $0.words.lowerBound >= hit.words.upperBound
      }
      let date = DateExpression.all(in: passage.words.map(\.text)).first {
        $0.words.lowerBound >= hit.words.upperBound
      }
      let last = min(range.upperBound, date?.words.upperBound ?? range.upperBound)
      let end = min(last, next?.words.lowerBound ?? last)
      return end > hit.words.lowerBound ? hit.words.lowerBound..<end : nil
    }
  }

  /// What a label stands under as small print; nil where its value stands elsewhere.
  private static func valueOver(_ hit: CertificateLabels.Hit, in values: LabelledValues)
    -> TextPiece?
  {
    guard hit.isWholeLine, hit.isLeading, let value = values.value(of: hit) else { return nil }
    let passage = values.layout.passages[hit.passage]
    let own = passage.pieces[passage.piece(of: hit.words.lowerBound)]
    return value.page.number == own.page.number && value.line < own.line ? value : nil
  }

  /// Whether a word leads to the number of a certificate: "Registration No.", "Zertifikat Nr.".
  static func isNumberOfOther(_ word: Int, in passage: Passage) -> Bool {
    guard passage.folded[word].contains(where: { ["no", "nr", "n"].contains($0) }) else {
      return false
    }
    let before = [word - 1, word].filter { $0 >= 0 }.flatMap { passage.folded[$0] }
    return before.contains { word in owners.contains { word.hasPrefix($0) } }
  }

  /// What has a number that is none of the Statement of Applicability.
  private static let owners = [
    "certif", "zertifi", "certyf", "sertif", "regist", "order", "auftrag", "contract", "audit",
  ]

  /// The run of version words, codes and dates from a place on, without the small words at its ends.
  ///
  /// A bracket that closes what was opened before it ends the run: "(Statement of Applicability: Rev. 11)".
  static func reference(
    in passage: Passage, from start: Int, until limit: Int? = nil
  ) -> Range<Int>? {
    let texts = passage.words.map(\.text)
    let dates = DateExpression.all(in: texts)
    let end = min(limit ?? texts.count, start + 16)
    var first: Int?
    var last = start
    var index = start
    var depth = 0
    func closes(_ word: String) -> Bool {
      depth += word.count { "(（".contains($0) } - word.count { ")）".contains($0) }
      return depth < 0
    }
    while index < end {
      if first != nil, Self.isFarBelow(index, in: passage) { break }
      if let date = dates.first(where: { $0.words.lowerBound == index }) {
        first = first ?? index
        index = date.words.upperBound
        last = index
        if passage.endsSentence(index - 1) || texts[date.words].contains(where: closes) { break }
        continue
      }
      if isNumberOfOther(index, in: passage) { break }
      let words = FoldedText.words(texts[index])
      let isNumber =
        texts[index].hasNumber || isLetterOfVersion(index, in: texts)
        || isOrdinal(index, in: texts)
      let isVersion = VersionWords.isOne(texts[index])
      if isNumber || isVersion {
        if isNumber || first == nil { first = first ?? index }
        if isNumber { last = index + 1 }
      } else if !words.isEmpty, !words.allSatisfy({ VersionWords.links.contains($0) }),
        !(first != nil && last <= index && texts[index].count <= 2)
      {
        break
      }
      index += 1
      if passage.endsSentence(index - 1) || texts[index - 1].hasSuffix(";")
        || closes(texts[index - 1])
      {
        break
      }
    }
    guard let first, last > first else { return nil }
    return first..<last
  }

  /// Whether a word begins a line that white space parts from the one before, as the next row of a form; in a picture the
  /// boxes of words end with their letters, and lines look farther apart.
  private static func isFarBelow(_ word: Int, in passage: Passage) -> Bool {
    let line = passage.piece(of: word)
    guard line > 0, passage.range(of: line).lowerBound == word,
      passage.pieces[line].confidence == 1, let upper = passage.pieces[line - 1].box,
      let lower = passage.pieces[line].box
    else { return false }
    return lower.y0 - upper.y1 > 0.6 * min(upper.height, lower.height)
  }

  /// "third edition", "dritte Ausgabe"
  private static func isOrdinal(_ index: Int, in texts: [String]) -> Bool {
    index + 1 < texts.count && ordinals.contains(FoldedText.letters(texts[index]))
      && VersionWords.isOne(texts[index + 1])
  }

  private static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "erste", "zweite", "dritte", "vierte", "funfte", "premiere", "deuxieme", "troisieme",
    "primera", "segunda", "tercera", "prima", "seconda", "terza", "eerste", "tweede", "derde",
  ]

  /// "Revision C": a capital by itself right behind the word for a version.
  private static func isLetterOfVersion(_ index: Int, in texts: [String]) -> Bool {
    let letter = texts[index].trimming { ",;:.()\"”".contains($0) }
    return letter.utf8.count == 1 && letter.beginsWithCapital && index > 0
      && VersionWords.isOne(texts[index - 1]) && FoldedText.letters(texts[index - 1]).count > 2
  }

  private func stated(_ passage: Passage, _ range: Range<Int>) -> Stated<String>? {
    let parts = passage.parts(range)
    let printed = Self.inside(passage.text(range))
    let bare = printed.trimming { ",;:.()\"“”".contains($0) || $0.isWhitespace }
    // `Version 9 (5 May 2025)` keeps the bracket that closes its own.
    let text = Self.isOpen(bare) && printed.contains(bare + ")") ? bare + ")" : bare
    let words = passage.words[range].map(\.text)
    guard
      text.hasNumber
        || words.indices.contains(where: { Self.isLetterOfVersion($0, in: words) }),
      let first = parts.first
    else { return nil }
    let weakest = parts.map(\.confidence).min() ?? 1
    // An engine that is this unsure of a few digits has others as often as not.
    guard weakest >= 0.5, !isSpeck(parts) else {
      return .unreadable(
        evidence: Evidence(first.citation(in: file), confidence: Confidence(weakest)))
    }
    return .stated(
      weakest < 1 ? Self.parted(text) : text,
      evidence: Evidence(
        first.citation(in: file), parts.dropFirst().map { $0.citation(in: file) },
        confidence: Confidence(min(0.94, weakest))))
  }

  /// Whether all that was read is a figure by itself, of which the engine is not sure: dots that lead to the value look so.
  private func isSpeck(_ parts: [TextPiece]) -> Bool {
    let words = parts.flatMap(\.words)
    return words.count == 1 && words[0].text.count == 1
      && words[0].confidence.map { $0.rawValue < 0.8 } == true
  }

  /// A text with the spaces that an engine left out: "Rev 1" of "Rev1", 「第4版 2023年」 of 「第4版2023年」.
  private static func parted(_ text: String) -> String {
    var parted = ""
    for character in text {
      if character.isNumber, let last = parted.split(separator: " ").last, last != parted.suffix(0)
      {
        let isWord =
          parted.last?.isLetter == true && last.count > 2 && VersionWords.isOne(String(last))
        if isWord || parted.last == "版" { parted.append(" ") }
      }
      parted.append(character)
    }
    return parted
  }

  /// Whether a bracket is opened in a text and not closed.
  private static func isOpen(_ text: String) -> Bool {
    text.count { $0 == "(" } > text.count { $0 == ")" }
  }

  /// The words up to a bracket that closes what was opened before them.
  ///
  /// Scripts without spaces go on behind it in the same word: `(適用宣言書 第1版 2015年8月26日)に限る。`
  private static func inside(_ text: String) -> String {
    var depth = 0
    for (place, character) in zip(text.indices, text) {
      if "(（".contains(character) { depth += 1 }
      if ")）".contains(character) { depth -= 1 }
      if depth < 0 { return String(text[..<place]) }
    }
    return text
  }
}

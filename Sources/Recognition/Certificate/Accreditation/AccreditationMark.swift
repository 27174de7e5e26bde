import AssuranceModel

/// The accreditation body as a certificate names it, in words or in a mark that could be read.
struct AccreditationMark {
  let values: LabelledValues
  let file: InputFile

  /// Stems of "to accredit".
  private static let accrediting =
    ["accredit", "akkredit", "acredit", "ackredit", "akredit", "akredyt", "akreditu"]
    + ["акредит", "аккредит", "διαπίστευ", "διαπιστευ"].map { FoldedText.letters($0) }
    + ["認定", "认可", "認可", "인정", "הסמכ", "اعتماد", "معتمد"]

  /// Whether a word speaks of accrediting.
  static func isAccrediting(_ word: String) -> Bool {
    accrediting.contains { word.hasPrefix($0) }
  }

  /// Words near which a short acronym is an accreditation body's and no other abbreviation.
  private static let context =
    accrediting + [
      "accreditat", "erkannt", "mla", "management",
      "systems", "dakks",
    ]

  var read: Stated<String> {
    for passage in values.layout.passages {
      for index in passage.words.indices {
        guard let body = acronym(at: index, in: passage),
          !AccreditationDenial.isDenied(index, passage)
        else {
          continue
        }
        return stated(
          name(of: body, at: index, in: passage), passage, index..<(index + 1))
      }
    }
    for piece in values.layout.pieces where (3...5).contains(piece.words.count) {
      // "A N A B"
      guard piece.words.allSatisfy({ $0.text.count == 1 }),
        let body = KnownBodies.accreditationByMark[piece.words.map(\.text).joined()]
      else { continue }
      return stated(body.acronym, Passage([piece]), 0..<piece.words.count)
    }
    let unknown = UnknownAccreditor(values: values)
    // Its own name under a mark says more than the form of the number beneath.
    if let own = unknown.underItsMark { return stated(own.name, own.parts) }
    for passage in values.layout.passages {
      for index in passage.words.indices {
        guard let found = AccreditationRegistration.found(at: index, in: passage),
          !AccreditationDenial.isDenied(index, passage)
        else {
          continue
        }
        let end = passage.range(of: passage.piece(of: index)).upperBound
        return stated(
          found.acronym, passage, index..<min(index + found.count, end), isNumber: true)
      }
    }
    for passage in values.layout.passages {
      let words = passage.folded.map { $0.joined() }
      let candidates = words.flatMap { KnownBodies.accreditationByFirstWord[$0] ?? [] }
      for index in Set(candidates).sorted() {
        let body = KnownBodies.accreditation[index]
        if let range = words.firstRange(of: body.words),
          !AccreditationDenial.isDenied(range.lowerBound, passage)
        {
          return stated(Self.printedMark(of: body, in: passage, range), passage, range)
        }
      }
    }
    if let inLines { return inLines }
    if let inOtherOrder { return inOtherOrder }
    if let other = unknown.named { return stated(other.name, other.parts) }
    if let number = NumberedMark(layout: values.layout).found {
      let lines = Passage(number.lines)
      return stated(number.acronym, lines, lines.words.indices, isNumber: true)
    }
    if let other = unknown.overItsNumber { return stated(other.name, other.parts) }
    guard let first = values.layout.pieces.first, first.page.size != nil else { return .notStated }
    // A mark is mostly a picture: what no text says may still be printed.
    return .unreadable(
      evidence: Evidence(
        searching: DocumentSearch(
          file: file.path,
          extent: ReadExtent(pages: Set(values.layout.pieces.map(\.page.number)).sorted()),
          sought: "the accreditation body's name or mark, which may be a picture"),
        confidence: Confidence(0)))
  }

  /// A known body's acronym, with its own letters where the page has them: `TÜRKAK`, `ČIA`.
  private func name(of body: KnownBodies.Body, at index: Int, in passage: Passage) -> String {
    let marks = MarkLetters.tokens(in: passage.words[index].text)
    let own = marks.first { mark in
      !mark.utf8.allSatisfy { $0 < 0x80 } && mark.allSatisfy(\.isUppercase)
    }
    if let own { return own }
    // "CIA" of the Czech body, whose English acronym is another.
    let country = KnownBodies.ownMark(of: body)
    let isCountry = marks.contains { FoldedText.letters($0) == FoldedText.letters(country) }
    return isCountry ? country : body.acronym
  }

  /// A body's acronym, `ČIA` where its own country's name is printed, or what a page in other letters prints: `ИА БСА`, or
  /// the whole name.
  private static func printedMark(
    of body: KnownBodies.Body, in passage: Passage, _ range: Range<Int>
  ) -> String {
    let printed = passage.text(range).trimming { ",;:.()\"“”«»".contains($0) }
    guard !printed.utf8.allSatisfy({ $0 < 0x80 }) else { return body.acronym }
    if printed.count <= 10, printed.allSatisfy({ $0.isUppercase || $0 == " " }) { return printed }
    // A name in other letters is given as well, as who reads the page finds no acronym there.
    let isForeign = printed.unicodeScalars.contains { $0.value >= 0x370 }
    return isForeign ? "\(body.acronym) (\(printed))" : KnownBodies.ownMark(of: body)
  }

  /// A name that a mark sets in lines under one another, wider apart than those of a paragraph.
  private var inLines: Stated<String>? {
    let layout = values.layout
    for index in layout.pieces.indices where layout.pieces[index].words.count <= 4 {
      let places = KnownBodies.accreditationByFirstWord[
        layout.pieces[index].folded.joined().first ?? ""]
      guard let places else { continue }
      var lines = [index]
      while lines.count < 4, let last = lines.last, let next = layout.below(last) {
        lines.append(next)
      }
      let passage = Passage(lines.map { layout.pieces[$0] })
      let words = passage.folded.map { $0.joined() }
      for place in places {
        let body = KnownBodies.accreditation[place]
        if words.starts(with: body.words) {
          return stated(body.acronym, passage, 0..<body.words.count)
        }
      }
    }
    return nil
  }

  /// A name that is all of a picture's line and of which a word is in another place: a tall box puts `NORSK` behind the
  /// "AKKREDITERING" that it stands over.
  private var inOtherOrder: Stated<String>? {
    for piece in values.layout.pieces where piece.confidence < 1 && piece.words.count < 6 {
      let words = piece.foldedWords.sorted()
      let body = KnownBodies.accreditation.first {
        $0.words.count == words.count && $0.words.sorted() == words
      }
      if let body { return stated(body.acronym, Passage([piece]), piece.words.indices) }
    }
    return nil
  }

  private func acronym(at index: Int, in passage: Passage) -> KnownBodies.Body? {
    let word = passage.words[index]
    guard word.text.utf8.count >= 3, MarkLetters.mayBeMark(word) else { return nil }
    return MarkLetters.tokens(in: word.text).firstValue { body(of: $0, at: index, in: passage) }
  }

  private func body(of token: String, at index: Int, in passage: Passage) -> KnownBodies.Body? {
    // "kan" and "sas" are words too: of a mark's short letters all are capitals.
    let isMark = token.count > 4 || token == token.uppercased()
    let isPicture = isMark && isInPicture(passage.words[index])
    // "RVA" of curved letters over "MANAGEMENT SYSTEMS" and its number.
    let isOverNumber =
      isMark && passage.words[index].confidence.map { $0 >= Confidence(0.6) } == true
      && passage.pieces[passage.piece(of: index)].words.count == 1
      && numberUnder(index..<(index + 1), of: passage) != nil
    // `ema`, which its mark writes small, over its number.
    let isSmallMark =
      !isMark && passage.pieces[passage.piece(of: index)].words.count == 1
      && numberUnder(index..<(index + 1), of: passage) != nil
    guard
      let body = KnownBodies.accreditationByMark[token] ?? otherMark(token, at: index, in: passage)
        ?? (isSmallMark ? KnownBodies.accreditationByMark[token.uppercased()] : nil)
        ?? (isPicture || isOverNumber
          ? KnownBodies.accreditationByFoldedMark[FoldedText.words(token)] : nil)
        ?? (passage.words[index].confidence != nil ? KnownBodies.misreadMark(token) : nil)
        ?? cutMark(token, at: index, in: passage)
    else { return nil }
    // The French legal form is far commoner than the Swiss body.
    if token == "SAS",
      endsName(index, passage) || AccreditationNumber.range(behind: index, in: passage) == nil
    {
      return nil
    }
    // "PCA" and "IAS" abbreviate many things.
    return token.count > 3 || isInContext(index, passage) ? body : nil
  }

  /// Whether a legal form ends a company's name, "Zephyr Santé SAS, 121 boulevard", and no word near it speaks of
  /// accrediting.
  private func endsName(_ index: Int, _ passage: Passage) -> Bool {
    let line = passage.range(of: passage.piece(of: index))
    guard index > line.lowerBound, passage.words[index - 1].text.beginsWithCapital else {
      return false
    }
    return !passage.folded(line.lowerBound..<index).contains(where: Self.isAccrediting)
  }

  /// The body that an abbreviation is another mark of, where the words around it or the number under it say so.
  private func otherMark(_ token: String, at index: Int, in passage: Passage) -> KnownBodies.Body? {
    guard let body = KnownBodies.accreditationByOtherMark[token] else { return nil }
    return isInContext(index, passage) ? body : nil
  }

  /// The body whose mark lost its first or last letter to the outline around it, over a word for accreditation or its site.
  private func cutMark(_ token: String, at index: Int, in passage: Passage) -> KnownBodies.Body? {
    let line = passage.pieces[passage.piece(of: index)]
    guard token.count >= 4, line.words.count == 1, isInPicture(passage.words[index]),
      let place = values.layout.pieces.firstIndex(of: line),
      let body = KnownBodies.cutMark(token)
    else { return nil }
    let whole = FoldedText.words(body.acronym).joined()
    let saysSo = MarkNumber(layout: values.layout).smallPrint(under: place).contains { line in
      line.foldedWords.contains(where: Self.isAccrediting)
        // "www.jas-anz.org"
        || line.foldedWords.joined().contains(whole)
    }
    return saysSo ? body : nil
  }

  /// The number under a mark that is all of its line, or under a name that is all of its lines.
  private func numberUnder(_ range: Range<Int>, of passage: Passage) -> TextPiece? {
    let last = passage.piece(of: range.upperBound - 1)
    let lines = passage.range(of: passage.piece(of: range.lowerBound)).lowerBound
    guard lines == range.lowerBound, passage.range(of: last).upperBound == range.upperBound,
      let index = values.layout.pieces.firstIndex(of: passage.pieces[last])
    else { return nil }
    let isOneLine = lines == passage.range(of: last).lowerBound
    return MarkNumber(layout: values.layout).number(
      under: index, height: isOneLine ? MarkNumber.heightUnderMark : MarkNumber.heightUnderName)
  }

  private func isInContext(_ index: Int, _ passage: Passage) -> Bool {
    if numberUnder(index..<(index + 1), of: passage) != nil
      || MarkNumber(layout: values.layout)
        .isOverAccreditor(passage.pieces[passage.piece(of: index)])
    {
      return true
    }
    let near = passage.folded(max(0, index - 10)..<min(passage.words.count, index + 8))
    if near.contains(where: { word in Self.context.contains { word.hasPrefix($0) } }) {
      return true
    }
    let line = passage.pieces[passage.piece(of: index)].words.count
    if isInPicture(passage.words[index]), passage.words.count <= 8 { return true }
    return AccreditationNumber.range(behind: index, in: passage) != nil && line <= 8
  }

  /// Whether a word was read from a picture and read well.
  private func isInPicture(_ word: Word) -> Bool {
    word.confidence.map { $0 >= Confidence(0.8) } ?? false
  }

  private func stated(_ name: String, _ parts: [TextPiece]) -> Stated<String> {
    stated(name, Passage(parts), 0..<parts[0].words.count)
  }

  private func stated(
    _ acronym: String, _ passage: Passage, _ range: Range<Int>, isNumber: Bool = false
  ) -> Stated<String> {
    let number =
      isNumber ? range : AccreditationNumber.range(behind: range.upperBound - 1, in: passage)
    let whole = range.lowerBound..<max(number?.upperBound ?? 0, range.upperBound)
    let under = number == nil ? numberUnder(range, of: passage) : nil
    let parts = passage.parts(whole) + [under].compactMap { $0 }
    let code = (number.map { AccreditationNumber.text($0, in: passage) } ?? under?.text).map {
      AccreditationNumber.mended($0)
    }
    let weakest = parts.map(\.confidence).min() ?? 1
    // "KAB-QC-03" says whose it is.
    let value = code.map { $0.hasPrefix(acronym) ? $0 : "\(acronym) \($0)" } ?? acronym
    return .stated(
      value,
      evidence: Evidence(
        parts[0].citation(in: file), parts.dropFirst().map { $0.citation(in: file) },
        confidence: Confidence(min(0.93, weakest))))
  }
}

import AssuranceModel

/// The accreditation body as a certificate names it, in words or in a mark that could be read.
struct AccreditationMark {
  let values: LabelledValues
  let file: InputFile

  /// Stems of "to accredit".
  private static let accrediting = ["accredit", "akkredit", "acredit", "ackredit", "akredit"]

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
          Self.name(of: body, printed: passage.words[index].text), passage, index..<(index + 1))
      }
    }
    for piece in values.layout.pieces where (3...5).contains(piece.words.count) {
      // "A N A B"
      guard piece.words.allSatisfy({ $0.text.count == 1 }),
        let body = KnownBodies.accreditationByMark[piece.words.map(\.text).joined()]
      else { continue }
      return stated(body.acronym, Passage([piece]), 0..<piece.words.count)
    }
    for passage in values.layout.passages {
      for index in passage.words.indices {
        guard let acronym = registered(at: index, in: passage),
          !AccreditationDenial.isDenied(index, passage)
        else {
          continue
        }
        let end = passage.range(of: passage.piece(of: index)).upperBound
        return stated(
          acronym, passage,
          index..<min(index + (acronym == "RvA" ? 4 : acronym == "SAS" ? 2 : 1), end),
          isNumber: true)
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
          return stated(body.acronym, passage, range)
        }
      }
    }
    if let inLines { return inLines }
    if let other = UnknownAccreditor(layout: values.layout).found {
      return stated(other.name, Passage(other.parts), 0..<other.parts[0].words.count)
    }
    if let number = NumberedMark(layout: values.layout).found {
      return stated(number.acronym, Passage(number.lines), 0..<number.lines.count, isNumber: true)
    }
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
  private static func name(of body: KnownBodies.Body, printed: String) -> String {
    let mark = printed.trimming { !$0.isLetter }
    let isItsOwn = !mark.utf8.allSatisfy { $0 < 0x80 } && mark.allSatisfy(\.isUppercase)
    return isItsOwn ? mark : body.acronym
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

  /// Whether a look at its bytes leaves it open that a word is a mark: in a file's own text one has two capitals or more.
  private func mayBeMark(_ word: Word) -> Bool {
    word.confidence != nil || word.text.utf8.count == 3
      || word.text.utf8.contains { $0 >= 0x80 }
      || word.text.utf8.count { (0x41...0x5A).contains($0) } >= 2
  }

  private func acronym(at index: Int, in passage: Passage) -> KnownBodies.Body? {
    let word = passage.words[index]
    guard word.text.utf8.count >= 3, mayBeMark(word) else { return nil }
    // "l'OLAS", "ASCB(E)"
    let printed = passage.words[index].text.split { "'’".contains($0) }.last.map(String.init) ?? ""
    let token = String(printed.prefix { $0 != "(" }).trimming { !$0.isLetter }
    guard token.count >= 3 else { return nil }
    // "kan" and "sas" are words too: of a mark's short letters all are capitals.
    let isMark = token.count > 4 || token == token.uppercased()
    let isPicture = isMark && isInPicture(passage.words[index])
    // `ema`, which its mark writes small, over its number.
    let isSmallMark =
      !isMark && passage.pieces[passage.piece(of: index)].words.count == 1
      && numberUnder(index..<(index + 1), of: passage) != nil
    guard
      let body = KnownBodies.accreditationByMark[token]
        ?? (isSmallMark ? KnownBodies.accreditationByMark[token.uppercased()] : nil)
        ?? (isPicture ? KnownBodies.accreditationByFoldedMark[FoldedText.words(token)] : nil)
        ?? (passage.words[index].confidence != nil ? KnownBodies.misreadMark(token) : nil)
    else { return nil }
    // The French legal form is far commoner than the Swiss body.
    if token == "SAS", registration(behind: index, passage) == nil { return nil }
    // "PCA" and "IAS" abbreviate many things.
    return token.count > 3 || isInContext(index, passage) ? body : nil
  }

  /// The number under a mark that is all of its line.
  private func numberUnder(_ range: Range<Int>, of passage: Passage) -> TextPiece? {
    let line = passage.pieces[passage.piece(of: range.lowerBound)]
    guard line.words.count == range.count, let index = values.layout.pieces.firstIndex(of: line)
    else { return nil }
    return MarkNumber(layout: values.layout).number(under: index)
  }

  private func isInContext(_ index: Int, _ passage: Passage) -> Bool {
    if numberUnder(index..<(index + 1), of: passage) != nil { return true }
    let near = passage.folded(max(0, index - 10)..<min(passage.words.count, index + 8))
    if near.contains(where: { word in Self.context.contains { word.hasPrefix($0) } }) {
      return true
    }
    if isInPicture(passage.words[index]), passage.words.count <= 8 { return true }
    return registration(behind: index, passage) != nil && passage.words.count <= 8
  }

  /// Whether a word was read from a picture and read well.
  private func isInPicture(_ word: Word) -> Bool {
    word.confidence.map { $0 >= Confidence(0.8) } ?? false
  }

  /// What the registrations begin with that tell their body.
  private static let numberStarts = ["D-", "MSCB-", "SCESm", "AB-", "MGMT"]

  /// Whether a code has the form of an accreditation body's registration.
  static func isRegistration(_ code: String) -> Bool { numberStarts.contains(where: code.contains) }

  /// A registration whose form only one body gives out, where the mark's own letters could not be read.
  private func registered(at index: Int, in passage: Passage) -> String? {
    guard Self.numberStarts.contains(where: passage.words[index].text.contains) else { return nil }
    let word = passage.words[index].text.trimming { ",;:.()".contains($0) }
    let parts = word.split(separator: "-")
    if parts.count == 5, parts[0] == "D", ["ZM", "ZE"].contains(parts[1]), parts[2].count == 5 {
      return "DAkkS"
    }
    if parts.count == 2, parts[0] == "MSCB", parts[1].allSatisfy(\.isNumber) { return "IAS" }
    if word == "SCESm", index + 1 < passage.words.count,
      passage.words[index + 1].text.contains(where: \.isNumber)
    {
      return "SAS"
    }
    if parts.count >= 2, parts[0] == "AB", parts[1].count == 4, parts[1].allSatisfy(\.isNumber) {
      return "TÜRKAK"
    }
    if word.hasPrefix("MGMT"), index + 2 < passage.words.count,
      passage.words[index + 1].text.hasPrefix("SYS"),
      passage.words[index + 2].text == "C"
    {
      return "RvA"
    }
    return nil
  }

  /// The registration number behind an acronym: `003`, `C 466`, `D-ZM-12345-01-00`, `MSCB-103`.
  private func registration(behind index: Int, _ passage: Passage) -> Range<Int>? {
    let line = passage.range(of: passage.piece(of: index))
    var end = index + 1
    var hasDigits = false
    while end < min(line.upperBound, index + 5) {
      let text = passage.words[end].text
      let bare = text.trimming { ",;:.()#".contains($0) }
      let hasDigit = bare.contains(where: \.isNumber)
      let isCode = bare.allSatisfy { $0.isUppercase || $0.isNumber || "-–/._°#".contains($0) }
      let isLabel = ["no", "nr", "n", "reg", "number", "cab", "accreditation", "registration"]
        .contains(FoldedText.words(bare).joined())
      guard bare.isEmpty || isLabel || (isCode && bare.count <= 20) else { break }
      if hasDigits, !hasDigit { break }
      hasDigits = hasDigits || hasDigit
      end += 1
    }
    return hasDigits ? (index + 1)..<end : nil
  }

  private func stated(
    _ acronym: String, _ passage: Passage, _ range: Range<Int>, isNumber: Bool = false
  ) -> Stated<String> {
    let number = isNumber ? range : registration(behind: range.upperBound - 1, passage)
    let whole = range.lowerBound..<max(number?.upperBound ?? 0, range.upperBound)
    let under = number == nil ? numberUnder(range, of: passage) : nil
    let parts = passage.parts(whole) + [under].compactMap { $0 }
    let code = (number.map { passage.text($0) } ?? under?.text).map {
      $0.trimming { ",;:.()#".contains($0) || $0.isWhitespace }
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

import AssuranceModel

/// The body that issued a certificate: a known name or a company, told by what the page says that it does.
struct CertifyingBody {
  let values: LabelledValues
  /// The holder's name, folded; it is never its own certifier.
  let holder: [String]
  let file: InputFile
  /// The upper side of the title on the first page.
  private let titleTop: Double?
  /// The line of the title in a file without pages.
  private let titleLine: Int?

  init(values: LabelledValues, holder: [String], file: InputFile) {
    self.values = values
    self.holder = holder
    self.file = file
    titleTop =
      values.layout.pieces.first {
        $0.page.number == 1 && CertificateWords.isTitle($0)
      }?.box?.y0
    titleLine = values.layout.pieces.first { CertificateWords.isTitle($0) }?.line
  }

  var read: Stated<String> {
    var totals: [String: (weight: Double, best: CertifierCandidate)] = [:]
    for candidate in labelled + mentions + headline + footers + spelledOut + marked {
      let known = totals[candidate.key]
      let total = min((known?.weight ?? 0) + candidate.weight, 12)
      let best = known.map { $0.best.isFuller(than: candidate) ? $0.best : candidate } ?? candidate
      totals[candidate.key] = (total, best)
    }
    CertifierNamesTogether.join(marksWithNames: &totals)
    var ranked = totals.sorted { ($0.value.weight, $1.key) > ($1.value.weight, $0.key) }
    if ranked.first?.value.weight ?? 0 < 1.3, let signing {
      ranked = [(signing.key, (signing.weight, signing))]
    }
    guard let first = ranked.first, first.value.weight >= 1.3 else { return .notStated }
    let second = ranked.dropFirst().first?.value.weight ?? 0
    let candidate = CertifierNamesTogether.withMark(
      CertifierNamesTogether.inTwoLanguages(
        CertifierNamesTogether.inBothScripts(first.value.best, of: ranked.map(\.value)),
        of: ranked.map(\.value)), of: headline)
    let lead = first.value.weight - second
    let sure =
      (candidate.isKnown ? 0.93 : 0.88) + (lead >= 3 ? 0.03 : lead < 1 ? -0.2 : 0)
      - (first.value.weight < 2 ? 0.18 : 0)
    let read = candidate.parts.map(\.confidence).min() ?? 1
    let weakest = candidate.mayBeMisspelt ? min(read, 0.8) : read
    return .stated(
      candidate.name,
      evidence: Evidence(
        candidate.parts[0].citation(in: file),
        candidate.parts.dropFirst().map { $0.citation(in: file) },
        confidence: Confidence(min(sure, max(weakest, candidate.isKnown ? 0.75 : 0)))))
  }

  /// The one company beside the holder that stands by itself in the lower part of the first page, as over a signature.
  private var signing: CertifierCandidate? {
    guard !holder.isEmpty else { return nil }
    let candidates = CertifierSignature(values: values).names.compactMap {
      candidate(printed: $0, weight: 1.4)
    }
    return Set(candidates.map(\.key)).count == 1 ? candidates.first : nil
  }

  /// "MCS – Moravské certifikační středisko": a line of a mark and of a name that speaks of certifying.
  private var marked: [CertifierCandidate] {
    values.layout.pieces.compactMap { piece in
      guard piece.page.number == 1, (4...9).contains(piece.words.count),
        CertifierWords.isMark(piece.words[0].text), piece.folded[1].isEmpty,
        // "PERMIT / CERTIFICATE NO"
        piece.words[1].text != "/", !CertificateWords.isTitle(piece),
        !piece.text.hasNumber, CompanyName.isCertifying(piece.text)
      else { return nil }
      return candidate(printed: [piece], weight: 2)
    }
  }

  /// A name in the lower part of the page whose first letters are the mark at its head, which says the name.
  private var spelledOut: [CertifierCandidate] {
    let marks = Set(headline.map(\.name).filter(CertifierWords.isMark))
    guard !marks.isEmpty else { return [] }
    return CertifierSignature(values: values).spelled.compactMap { line in
      let initials = CertifierWords.initials(of: line.text)
      // The letters of the legal form come behind those of a mark: "ABG" of "A… B… G… H… Ltd."
      return marks.contains { $0 == initials || $0.count > 2 && initials.hasPrefix($0) }
        ? candidate(printed: [line], weight: 1) : nil
    }
  }

  private var labelled: [CertifierCandidate] {
    values.labels(of: .certificationBody).compactMap { hit in
      guard hit.isLeading, hit.hasColon || hit.isWholeLine || hit.length > 1 else { return nil }
      // "Tổ chức chứng nhận được …": a sentence about the body.
      let words = values.layout.passages[hit.passage].words
      if !hit.hasColon, !hit.isWholeLine, hit.words.upperBound < words.count,
        words[hit.words.upperBound].text.beginsSmall,
        words[hit.words.upperBound].text.count > 3
      {
        return nil
      }
      guard let name = HolderName(in: values.lines(of: hit, limit: 3)),
        name.text.count(where: \.isLetter) > 2 * name.text.count(where: \.isNumber)
      else { return nil }
      return candidate(printed: name.parts, weight: hit.hasColon ? 5 : 4)
    }
  }

  /// A name by itself at the head of the first page, where the body's mark stands.
  ///
  /// A name that speaks of certifying may be long, set in two lines, and no larger than the rest.
  private var headline: [CertifierCandidate] {
    let pieces = values.layout.pieces
    return pieces.indices.prefix(14).compactMap { index in
      let piece = pieces[index]
      guard position(of: piece) == 1.2, isHeadName(piece), !CertificateWords.isTitle(piece),
        !continuesTitle(index)
      else { return nil }
      if CompanyName.isCertifying(piece.text), Self.isName(piece) || isOverItsAccreditation(index) {
        let rest = values.layout.below(index).map { pieces[$0] }
          .flatMap { isHeadName($0) && goesOn(piece, $0) ? $0 : nil }
        return candidate(printed: [piece] + [rest].compactMap { $0 }, weight: 2)
      }
      guard piece.words.count <= 4, values.layout.prominence(of: piece) > 1.2 else { return nil }
      // A ring or a tick of the mark, read as a letter.
      let start = piece.words.first?.text.count == 1 && piece.words.count > 1 ? 1 : 0
      return candidate(printed: [piece.part(start..<piece.words.count)], weight: 1.3)
    }
  }

  /// "Sdružení pro certifikaci systémů jakosti" over "Certifikační orgán č. 3929 akreditovaný …": a name in small letters.
  private func isOverItsAccreditation(_ index: Int) -> Bool {
    guard let below = values.layout.below(index) else { return false }
    return values.layout.pieces[index].text.beginsWithCapital
      && values.layout.pieces[below].foldedWords.contains(where: AccreditationMark.isAccrediting)
  }

  /// The second line of a title, in letters of the same size.
  private func continuesTitle(_ index: Int) -> Bool {
    let place = values.layout.place(of: index)
    let pieces = values.layout.pieces
    // The first characters of a title in a script without spaces may stand apart.
    let isOnItsLine =
      pieces[index].text.unicodeScalars.allSatisfy { $0.value > 0x2E80 }
      && values.layout.beside(index, towards: .right).map { CertificateWords.isTitle(pieces[$0]) }
        == true
    return isOnItsLine
      || place.line > 0
        && values.layout.index(passage: place.passage, line: place.line - 1).map {
          CertificateWords.isTitle(pieces[$0])
        } == true
  }

  private func isHeadName(_ piece: TextPiece) -> Bool {
    piece.words.count <= 8 && piece.confidence > 0.85 && piece.text.contains(where: \.isLetter)
      && !piece.text.contains { $0.isNumber || $0 == "|" || $0 == ":" }
  }

  /// Whether every longer word has a capital: then it is a name and no sentence.
  private static func isName(_ piece: TextPiece) -> Bool {
    piece.words.allSatisfy { $0.text.count <= 3 || $0.text.first?.isLowercase == false }
  }

  /// The second line of a name: a legal form, or more words in letters of the same size.
  private func goesOn(_ upper: TextPiece, _ lower: TextPiece) -> Bool {
    guard let high = upper.box, let low = lower.box, !CertificateWords.isTitle(lower),
      low.y0 - high.y1 < 1.2 * high.height, abs(low.height - high.height) < 0.25 * high.height
    else { return false }
    let words = lower.foldedWords
    return CompanyName.isOnlyForm(words)
      || Self.isName(lower)
        && ["y", "and", "&", "et", "und", "e"].contains(lower.words[0].text.lowercased())
      // A legal form, or the name in another language.
      || CompanyName.isCertifying(lower.text)
        && (CompanyName.end(in: lower.words[...]) == lower.words.count || Self.isName(lower))
  }

  /// The sender's name before its address at the page's foot; said at the head of the page as well, it is surely the sender's.
  private var footers: [CertifierCandidate] {
    let pieces = values.layout.pieces
    return CertifierFooter(values: values).names.compactMap { name in
      let words = name.folded.joined()
      let isRepeated = pieces.contains {
        position(of: $0) == 1.2 && $0.folded.joined().elementsEqual(words)
      }
      return candidate(printed: [name], weight: isRepeated ? 3 : 1.5)
    }
  }

  private var mentions: [CertifierCandidate] {
    values.layout.passages.flatMap { passage in
      CertifierNames(passage: passage, pieces: values.layout.pieces).spans.compactMap { span in
        let parts = passage.parts(span.words)
        guard !parts.isEmpty else { return nil }
        var weight = span.isKnown ? 2.5 : 0.5
        weight += CertifierRole.weight(of: span.words, in: passage) + position(of: parts[0])
        if CompanyName.isCertifying(passage.text(span.words)) { weight += 1.2 }
        return candidate(printed: parts, weight: weight)
      }
    }
  }

  /// Bodies put their names at the page's head and, with the address, at its foot.
  private func position(of part: TextPiece) -> Double {
    guard let size = part.page.size, let box = part.box, part.page.number == 1 else {
      // Without pages what stands before the title is the head.
      let isHead = part.page.size == nil && part.cell == nil && part.line <= 2
      return isHead && titleLine.map { part.line < $0 } == true ? 1.2 : 0
    }
    if box.y0 > 0.82 * size.height { return 1.6 }
    let isOverTitle = titleTop.map { box.y1 <= $0 && box.y1 < 0.3 * size.height } ?? false
    return box.y1 < 0.16 * size.height || isOverTitle ? 1.2 : 0
  }

  private func candidate(printed parts: [TextPiece], weight: Double) -> CertifierCandidate? {
    let printed = CertifierWords.withoutOffice(parts.runningText)
      .trimming { ",;:.()*\"“”©".contains($0) && $0 != "." || $0.isWhitespace }
      .trimming { $0 == "," }
      .closingBracket.closingQuote(of: parts.runningText)
    let words = FoldedText.words(printed)
    let isNamed = words.contains { word in
      !CertifierWords.isGeneral(word) && word.utf8.count > 1 && !CompanyName.isOnlyForm([word])
        // "Certification body No. 3029"
        && !CertifierWords.numbering.contains(word) && word.contains { !$0.isNumber }
    }
    if words.count == 1, CertifierWords.pronouns.contains(words[0]) { return nil }
    // "Information Security Management System Certification": what is certified.
    if CertificateWords.namesInformationSecurity(words),
      CompanyName.end(in: parts[0].words[...]) == nil
    {
      return nil
    }
    if !isNamed || CertifierWords.isLabel(parts[0]) || CertifierWords.isMisreadTitle(parts[0])
      || CertifierWords.prepositions.contains(words.first ?? "")
    {
      return nil
    }
    // A body's address on the web holds its name and is none, and no more is a legal form whose name stands elsewhere.
    if printed.contains("://") || CompanyName.isOnlyForm(words) { return nil }
    // Who accredits bodies certifies nobody: "A N A B" in its mark.
    if KnownBodies.accreditationByFoldedMark[[words.joined()]] != nil { return nil }
    if KnownBodies.isAccreditor(words) { return nil }
    guard !words.isEmpty, words != holder, words.joined() != holder.joined() else { return nil }
    if !holder.isEmpty, words.count >= 2, holder.starts(with: words) { return nil }
    if holder.count >= 2, words.firstRange(of: holder) != nil { return nil }
    if let known = KnownBodies.certificationBodies(in: words).first?.body {
      return CertifierCandidate(
        name: Self.name(known.name, printed), key: known.name, parts: parts, weight: weight,
        isKnown: true)
    }
    return CertifierCandidate(
      name: printed, key: words.prefix(2).joined(separator: " "), parts: parts, weight: weight,
      isKnown: false)
  }

  /// The field's name with the printed one beside it where the two differ.
  private static func name(_ known: String, _ printed: String) -> String {
    let (one, two) = (Set(FoldedText.words(known)), Set(FoldedText.words(printed)))
    return one.isSubset(of: two) || two.isSubset(of: one) ? printed : "\(known) (\(printed))"
  }
}

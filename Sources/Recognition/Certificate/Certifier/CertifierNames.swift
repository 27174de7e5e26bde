import AssuranceModel

/// The names in a passage that may be a certification body's: of known bodies, of companies, and of whoever certifies.
struct CertifierNames {
  let passage: Passage
  /// All pieces of the document.
  let pieces: [TextPiece]

  /// Every name once, those of known bodies first.
  var spans: [(words: Range<Int>, isKnown: Bool)] {
    let flat = passage.folded.enumerated().flatMap { index, words in
      words.map { (word: $0, index: index) }
    }
    var spans = KnownBodies.certificationBodies(in: flat.map(\.word)).map { found in
      let start = flat[found.words.lowerBound].index
      var end = flat[found.words.upperBound - 1].index + 1
      // A legal name that goes on behind the known words: "BSI Assurance UK Limited".
      if !passage.endsSentence(end - 1), !passage.words[end - 1].text.hasSuffix("."),
        let formEnd = CompanyName.end(in: passage.words[start..<min(passage.words.count, end + 9)]),
        formEnd <= end + 5
          || passage.words[end..<formEnd].allSatisfy({
            $0.text.count <= 3 || $0.text.first?.isLowercase == false
          })
      {
        end = max(end, formEnd)
      }
      end = endOfSubject(from: end)
      let near = max(passage.range(of: passage.piece(of: start)).lowerBound, start - 3)
      let whole = CompanyNameBehindForm.range(
        in: passage.words[near..<min(passage.words.count, end + 6)])
      return (
        words: min(start, whole?.lowerBound ?? start)..<max(end, whole?.upperBound ?? end),
        isKnown: true
      )
    }
    // "BSI-IGZ-0688-2024" is a number, and no body's name.
    spans.removeAll { span in
      span.words.count == 1 && passage.words[span.words.lowerBound].text.hasNumber
    }
    func add(_ words: Range<Int>) {
      if !spans.contains(where: { $0.words.overlaps(words) }) { spans.append((words, false)) }
    }
    for line in passage.pieces.indices {
      let own = passage.range(of: line)
      var start = own.lowerBound
      while start < own.upperBound,
        let end = CompanyName.end(in: passage.words[start..<own.upperBound])
      {
        let behindForm = CompanyNameBehindForm.range(in: passage.words[start..<own.upperBound])
        var begin =
          behindForm?.upperBound == end
          ? behindForm?.lowerBound ?? start : nameStart(before: end, floor: start)
        if begin == own.lowerBound { begin = startOnLineBefore(line, of: begin..<end) }
        if end - begin > 1 { add(TradingName.range(behind: begin..<end, in: passage)) }
        start = end
      }
    }
    for word in passage.words.indices where CertifierRole.leadsTo(word, in: passage) {
      // "assessed by QRO": a name without a legal form.
      let end =
        (word..<min(passage.words.count, word + 5)).first {
          let text = passage.words[$0].text
          return text.first?.isUppercase != true || $0 > word && text.hasPrefix("(")
        } ?? min(passage.words.count, word + 5)
      guard end > word, !spans.contains(where: { $0.words.overlaps(word..<end) }),
        !passage.words[word].text.hasNumber
      else { continue }
      let stop =
        (word..<end).first { ",.;:".contains(passage.words[$0].text.last ?? " ") }.map { $0 + 1 }
        ?? end
      spans.append((word..<stop, false))
    }
    for verb in passage.words.indices where CertifierRole.isVerb(verb, in: passage) {
      if let subject = subjectBehind(verb) { add(subject) }
    }
    for word in passage.words.indices
    where CertifierRole.isUnspacedSubject(word..<(word + 1), in: passage) {
      add(word..<(word + 1))
    }
    for line in passage.pieces.indices where CompanyName.isFoundation(passage.pieces[line].text) {
      let own = passage.range(of: line)
      let start = own.first { CompanyName.isFoundation(passage.words[$0].text) } ?? own.lowerBound
      let isClause =
        start + 1 < own.upperBound
        && ["ให้การรับรอง", "は、"].contains(where: passage.words[start + 1].text.hasPrefix)
      add(start..<min(own.upperBound, start + (isClause ? 1 : 2)))
    }
    // "Viện Chứng nhận … chứng nhận rằng": the verb is of two words.
    for word in passage.words.indices.dropFirst(4)
    where passage.folded[word] == ["rang"] && passage.folded[word - 1] == ["nhan"] {
      let start = passage.sentenceStart(of: word, floor: max(0, word - 13))
      if start < word - 2, CertifierWords.areName(Array(passage.words[start..<(word - 2)])) {
        add(start..<(word - 2))
      }
    }
    for verb in passage.words.indices where CertifierRole.isVerb(verb, in: passage) {
      let start = subjectStart(before: verb)
      if start < verb, mayBeSubject(start..<verb) { add(start..<verb) }
      if let subject = CertifierRole.subjectWithApposition(before: verb, in: passage) {
        add(subject)
      }
    }
    return spans
  }

  /// "TÜV AUSTRIA Middle East certifies that": a known name with the words behind it that lead to its verb.
  private func endOfSubject(from end: Int) -> Int {
    var next = end
    while next < passage.words.count, next - end < 4,
      passage.words[next].text.beginsWithCapital, !passage.endsSentence(next)
    { next += 1 }
    return next > end && next < passage.words.count && CertifierRole.isVerb(next, in: passage)
      ? next : end
  }

  /// "Hierbij verklaart NIQA dat …", "Hiermit bescheinigt die NAME, dass …": the name between the verb and what it says.
  private func subjectBehind(_ verb: Int) -> Range<Int>? {
    var start = verb + 1
    while start < passage.words.count, start - verb < 3,
      CertifierWords.articles.contains(passage.words[start].text)
    { start += 1 }
    let end = passage.words.indices[min(start, passage.words.count)...].prefix(7).first {
      CertificateWords.isConjunction(passage.folded[$0].first ?? "")
    }
    guard let end, end > start,
      passage.words[start..<end].allSatisfy({
        $0.text.beginsWithCapital || $0.text.count <= 3
      }), passage.words[start].text.beginsWithCapital
    else { return nil }
    return start..<end
  }

  /// One word that is no abbreviation begins a sentence by chance, "Erstmals", unless the page says it elsewhere too.
  private func mayBeSubject(_ words: Range<Int>) -> Bool {
    // "…, 602 00 Brno / potvrzuje": the place that ends the body's address.
    if words.count <= 2, words.lowerBound > 0,
      passage.words[words.lowerBound - 1].text.allSatisfy(\.isNumber)
    {
      return false
    }
    guard words.count == 1, let word = words.first,
      passage.words[word].text.hasSmallLetter
    else { return true }
    // "Certalia atteste que": the verb says what it certifies.
    if word + 2 < passage.words.count,
      CertificateWords.isConjunction(passage.folded[word + 2].first ?? "")
    {
      return true
    }
    let name = passage.folded[word]
    return pieces.count { $0.folded.contains(name) } > 1
  }

  /// "EQA certifica que": back from the verb over the capitalised words of a name without a legal form.
  ///
  /// Where the verb begins its line, the name is on the line before.
  private func subjectStart(before verb: Int) -> Int {
    let line = passage.piece(of: verb)
    let own = passage.range(of: line).lowerBound
    let floor = verb > own || line == 0 ? own : passage.range(of: line - 1).lowerBound
    var start = verb
    while start > floor, verb - start < 8,
      !passage.folded[start - 1].contains(where: CertifierWords.pronouns.contains)
    {
      let text = passage.words[start - 1].text
      let isName =
        text.first.map { $0.isUppercase || "(„«“\"".contains($0) && text.count > 2 } == true
        || CertifierWords.hasArticle(text)
        || start < verb
          && ["&", "and", "of", "for", "de", "di", "y", "et", "e", "–"].contains(text)
      guard isName, !passage.endsSentence(start - 1), !text.hasSuffix(":") else { break }
      start -= 1
    }
    while start < verb,
      passage.words[start].text.first?.isUppercase == false
        || passage.folded[start].allSatisfy({ CertifierWords.general.contains($0) })
    { start += 1 }
    // "CQS – Sdružení pro certifikaci systémů jakosti potvrzuje": a line that begins with a mark is all of it the name.
    let first = verb > own ? own : floor
    let isMarked =
      first + 1 < verb && CertifierWords.isMark(passage.words[first].text)
      && passage.folded[first + 1].isEmpty
    // "Le Bureau de normalisation laurentien inc. certifie": a form ends the name, wherever its capitals are.
    let isLegal =
      verb - first <= 9 && first + 1 < verb
      && CompanyName.end(in: passage.words[(verb - 2)..<verb]) == verb
      && passage.words[first].text.beginsWithCapital
    return start > first && verb - first <= 9 && (isMarked || isLegal) ? first : start
  }

  /// Where a name begins that a line of prose breaks: "… , KDB Uluslararası Belgelendirme / Hizmetleri A.Ş. tarafından".
  private func startOnLineBefore(_ line: Int, of name: Range<Int>) -> Int {
    guard line > 0 else { return name.lowerBound }
    let above = passage.range(of: line - 1)
    // "QUALITY MANAGEMENT COUNCIL / CERTIFICATION PVT. LTD.": all in capitals, over two lines.
    let isWhole = name.upperBound == passage.range(of: line).upperBound
    if isWhole, !CertificateWords.isTitle(passage.pieces[line - 1]),
      passage.words[above.lowerBound..<name.upperBound].allSatisfy({
        $0.text == $0.text.uppercased()
      }), above.count <= 7, CompanyName.isCertifying(passage.text(name))
    {
      return above.lowerBound
    }
    let isProse = passage.words[above].contains {
      $0.text.count > 3 && $0.text.beginsSmall
    }
    let goesOn =
      name.upperBound < passage.range(of: line).upperBound
      && passage.words[name.upperBound].text.beginsSmall
    guard isProse, goesOn else { return name.lowerBound }
    var start = name.lowerBound
    while start > above.lowerBound, name.upperBound - start < 9,
      passage.words[start - 1].text.beginsWithCapital,
      !passage.words[start - 1].text.hasSuffix(","), !passage.words[start - 1].text.hasSuffix("."),
      !passage.words[start - 1].text.hasSuffix(":")
    { start -= 1 }
    // A line that is all capitals at its end begins no sentence there.
    return start == above.lowerBound ? name.lowerBound : start
  }

  /// Back from a legal form over the capitalised words of a name.
  private func nameStart(before end: Int, floor: Int) -> Int {
    var start = end - 1
    while start > floor, end - start < 9 {
      let text = passage.words[start - 1].text
      // "Ibernorma Certificación, S.L.", "Wislacert Sp. z o.o."
      let isBeforeForm = start == end - 1
      if isBeforeForm, text.hasSuffix(","), text.beginsWithCapital {
        start -= 1
        continue
      }
      let isName =
        text.first(where: { !"„«“\"".contains($0) })?.isUppercase == true
        || text.beginsWithNumber
        // "uWembe Water Ltd"
        || text.dropFirst().beginsWithCapital
        || (end - start <= 3 && text.count <= 4)
        || ["&", "and", "of", "und", "de", "di", "for", "y", "et", "e"].contains(text)
      guard isName, !CertifierWords.agency.contains(text), !text.hasSuffix(":"),
        !text.hasSuffix(".") || text.count <= 4,
        !text.hasSuffix(",")
      else { break }
      start -= 1
    }
    // "Certifikační ústav Morava, s.r.o.": a line that begins with what such a body is called.
    if start > floor, end - floor <= 7, passage.words[floor].text.beginsWithCapital,
      CompanyName.isCertifying(passage.words[floor].text),
      passage.words[floor..<start].allSatisfy({ $0.text.allSatisfy(\.isLetter) }),
      !passage.folded(floor..<start).contains(where: CertifierWords.general.contains)
    {
      return floor
    }
    // "Quimera – Organismo de Certificação, Lda.": the name itself stands before what it is.
    if start - 2 >= floor, passage.folded[start - 1].isEmpty,
      passage.folded(start..<(end - 1)).allSatisfy(CertifierWords.isGeneral),
      passage.words[start - 2].text.beginsWithCapital
    {
      return start - 2
    }
    while start < end - 2,
      !passage.words[start].text.prefix(2).contains(where: \.isUppercase)
        || CertifierWords.general.contains(passage.folded[start].joined())
    { start += 1 }
    return start
  }
}

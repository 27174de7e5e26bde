import AssuranceModel

/// What a certificate covers, as printed: behind its label, as a sentence of its own, or on an annex.
struct ScopeStatement {
  let values: LabelledValues
  let file: InputFile

  var read: Stated<String> {
    let candidates = labelled + followed + sentences + defined
    let whole = candidates.filter {
      $0.saysSomething && !$0.isRestOfLabel && !$0.isEndOfLead
        && !ScopeInSentence.breaksOff($0.words)
        && !$0.isElsewhere
        && !ScopePointer.isOfAccreditation($0.text)
    }
    // The surest kind; among its like the earliest page's longest, as annexes repeat it and list sites.
    let best = whole.max { ($0.sure, -$0.page, $0.count) < ($1.sure, -$1.page, $1.count) }
    if let best = best ?? inSentence ?? underTheSystem { return stated(best) }
    // "See annex", and the annex was not found or could not be read.
    if let pointer = candidates.first(where: \.isElsewhere) {
      return .unreadable(
        evidence: Evidence(pointer.parts[0].citation(in: file), confidence: Confidence(0.3)))
    }
    return .notStated
  }

  private func stated(_ candidate: ScopeCandidate) -> Stated<String> {
    let isLed = candidate.parts.count > 1 && ScopeLead.isAll(of: candidate.parts[0])
    let parts = ScopeExtent(isLed ? Array(candidate.parts.dropFirst()) : candidate.parts).lines
    let text = parts.runningText.trimming { "\"“”„«»:".contains($0) || $0.isWhitespace }
      .trimming { ",;".contains($0) || $0.isWhitespace }
    let weakest = parts.map(\.confidence).min() ?? 1
    return .stated(
      text,
      evidence: Evidence(
        parts[0].citation(in: file), parts.dropFirst().map { $0.citation(in: file) },
        confidence: Confidence(
          min(
            candidate.sure, max(weakest, 0.5), isInSyllables(parts) ? Self.sureOfSyllables : 1,
            isCut(parts[0]) ? Self.sureOfCut : 1))))
  }

  /// Whether a stamp has cut the head off a statement read from a picture: it begins with a small letter, and something else
  /// than a label stands before it.
  private func isCut(_ first: TextPiece) -> Bool {
    guard first.confidence < 1, first.words[0].text.beginsSmall,
      let index = values.layout.pieces.firstIndex(where: {
        $0.line == first.line && $0.words.contains(first.words[0])
      }), let before = values.layout.beside(index, towards: .left)
    else { return false }
    return !values.isLabel(before)
  }

  private static let sureOfCut = 0.7

  /// Of scripts without spaces a picture's reading loses a word without a gap that shows it.
  private static let sureOfSyllables = 0.8

  private func isInSyllables(_ parts: [TextPiece]) -> Bool {
    parts.contains { $0.confidence < 1 && $0.ideographs > 2 }
  }

  // MARK: - Behind a label

  private var labelled: [ScopeCandidate] {
    let standards = ScopeOfStandard(values: values)
    return values.labels(of: .scope).compactMap { hit in
      switch standards.lines(of: hit) {
      case .ofOther: return nil
      case .own(let lines): return lines.isEmpty ? nil : ScopeCandidate(parts: lines, sure: 0.95)
      case .ofAny: break
      }
      guard hit.isLeading || hit.length > 2 || hit.hasColon else { return nil }
      if !hit.hasColon, !hit.isWholeLine,
        hit.length < 3 && !endsInVerb(hit) || goesOnInProse(hit), continuesAsSentence(hit)
      {
        return nil
      }
      var parts = values.lines(of: hit, limit: 40)
      if let first = parts.first,
        CertificateNumber.code(in: first)?.words.count == first.words.count
          || ScopeOnOtherPage.isHeadedBy(first)
      {
        // "Scope for certificate 2013-009", "Annex to certificate 2013-009 | Scope": the statement is below.
        parts = below(hit)
      } else if let first = parts.first,
        first.dates.first?.words.lowerBound == 0
          || parts.count == 1 && ScopeInSentence.isEndOfLead(first)
      {
        // Another column's date, beside a label whose statement is below.
        parts = below(hit)
      }
      // "… for the following scope of registration" over the holder, and the statement beneath.
      if parts.count > 1, Self.isCompany(parts[0]),
        parts[1].text.beginsWithCapital
      {
        parts.removeFirst()
      }
      parts = extended(standards.own(of: parts))
      guard !parts.isEmpty else { return nil }
      return ScopeCandidate(parts: parts, sure: hit.isLeading || hit.hasColon ? 0.95 : 0.93)
    }
  }

  /// Whether a line is a company's name and nothing else.
  static func isCompany(_ line: TextPiece) -> Bool {
    CompanyName.end(in: line.words[...]) == line.words.count
  }

  /// Words that follow the statement in languages that put them last: "… kapsamında".
  private static let closing: Set<String> = ["kapsaminda", "kapsamindaki", "alaninda"]

  private var followed: [ScopeCandidate] {
    values.layout.pieces.indices.compactMap { index in
      let words = values.layout.pieces[index].foldedWords
      guard words.count == 1, Self.closing.contains(words[0]), let last = values.layout.above(index)
      else { return nil }
      var lines = [last]
      while lines.count < 12, let next = values.layout.above(lines[0]), !values.isLabel(next),
        values.layout.gap(between: next, and: lines[0])
          < 1.2 * (values.layout.pieces[lines[0]].box?.height ?? 0)
      { lines.insert(next, at: 0) }
      return ScopeCandidate(parts: lines.map { values.layout.pieces[$0] }, sure: 0.85)
    }
  }

  private func below(_ hit: CertificateLabels.Hit) -> [TextPiece] {
    let passage = values.layout.passages[hit.passage]
    guard
      let index = values.layout.index(
        passage: hit.passage, line: passage.piece(of: hit.words.lowerBound)),
      let next = values.layout.below(index)
    else { return [] }
    return values.column(from: next, limit: 40)
  }

  /// "The scope of this certification is …": lower-case words go on behind it.
  private func continuesAsSentence(_ hit: CertificateLabels.Hit) -> Bool {
    let passage = values.layout.passages[hit.passage]
    guard hit.words.upperBound < passage.words.count else { return false }
    return passage.words[hit.words.upperBound].text.beginsSmall
  }

  private func endsInVerb(_ hit: CertificateLabels.Hit) -> Bool {
    let words = values.layout.passages[hit.passage].folded[hit.words.upperBound - 1]
    return words.last.map(ScopeLead.covering.contains) == true
  }

  /// "… regarding the scope of this certificate and the applicability of …": no statement begins with such a word.
  private func goesOnInProse(_ hit: CertificateLabels.Hit) -> Bool {
    let words = values.layout.passages[hit.passage].folded[hit.words.upperBound...]
    return words.first?.first.map(Self.joining.contains) == true
  }

  private static let joining: Set<String> = [
    "and", "or", "may", "can", "shall", "und", "oder", "kann", "et", "ou", "peut", "peuvent", "y",
    "puede", "pueden", "puo", "possono", "kan", "kunnen", "oraz", "lub", "och", "eller", "og", "ve",
    "veya",
  ]

  /// The next paragraphs, where a statement does not end with a full stop and they stand right below.
  private func extended(_ parts: [TextPiece]) -> [TextPiece] {
    // "See annex" is whole: what stands below is another row.
    if ScopePointer.isIn(parts.runningText) { return parts }
    var all = parts
    while let last = all.last, all.count < 60, !last.text.hasSuffix("."), let box = last.box,
      let index = values.layout.piece(endingWith: last),
      let next = values.layout.below(index), !values.isLabel(next),
      !values.hasAnyLabelBeside(next),
      let under = values.layout.pieces[next].box, under.y0 - box.y1 < 1.1 * box.height,
      abs(under.height - box.height) < 0.15 * box.height,
      !values.layout.pieces[next].hasDate
    {
      let more = values.column(from: next, limit: 40)
      guard !more.isEmpty, more[0].line > last.line else { break }
      all += more
    }
    return all
  }

  // MARK: - As a sentence

  private static let verbs: Set<String> = [
    "is", "are", "covers", "cover", "includes", "include", "comprises", "encompasses", "applies",
    "bounded", "limited", "umfasst", "gilt", "erstreckt", "couvre", "comprend", "concerne", "cubre",
    "comprende", "incluye", "abarca", "copre", "include", "riguarda", "omvat", "betreft",
    "obejmuje",
    "omfattar", "omfatter", "zahrnuje", "abrange", "inclui", "consists", "extends", "kapsamaktadir",
    "ist", "est", "es", "e", "jest", "je", "ar", "er", "on", "begrenzt", "limite", "limitado",
    "limitato", "beperkt",
    "ograniczony", "omezen", "begransad", "begraenset", "rajattu", "sinirlidir", "limitada",
    "ograniczona",
  ]

  /// "The scope of this certification is bounded by …", to the paragraph's end.
  private var sentences: [ScopeCandidate] {
    values.labels(of: .scope).compactMap { hit in
      let passage = values.layout.passages[hit.passage]
      let start = sentenceStart(of: hit, in: passage)
      guard hit.words.lowerBound - start <= 4 else { return nil }
      let behind = hit.words.upperBound..<min(passage.words.count, hit.words.upperBound + 45)
      guard
        behind.contains(where: { word in
          passage.folded[word].contains { Self.verbs.contains($0) }
        })
      else { return nil }
      // "The scope is described as follows and limited by the Statement of Applicability of 4 May:" is a lead.
      if passage.words.last?.text.hasSuffix(":") == true,
        passage.sentenceStart(of: passage.words.count - 1) <= hit.words.lowerBound,
        let line = values.layout.index(passage: hit.passage, line: passage.pieces.count - 1),
        let next = values.layout.below(line), !values.isLabel(next)
      {
        return ScopeCandidate(parts: values.column(from: next, limit: 40), sure: 0.93)
      }
      let parts = passage.parts(start..<passage.words.count)
      return parts.isEmpty ? nil : ScopeCandidate(parts: parts, sure: 0.9)
    }
  }

  /// Where the sentence of a label begins; an address above it has no full stop, and a capital begins the line.
  private func sentenceStart(of hit: CertificateLabels.Hit, in passage: Passage) -> Int {
    let line = passage.range(of: passage.piece(of: hit.words.lowerBound)).lowerBound
    let floor = passage.words[line].text.beginsWithCapital ? line : 0
    return passage.sentenceStart(of: hit.words.lowerBound, floor: floor) { $0.hasSuffix(":") }
  }

  /// "The scope of activities covered by this certificate is defined below": what stands under it.
  private var defined: [ScopeCandidate] {
    values.labels(of: .scope).compactMap { hit in
      let passage = values.layout.passages[hit.passage]
      let line = passage.range(of: passage.piece(of: hit.words.lowerBound))
      if line.upperBound < passage.words.count, line.count <= 14,
        ScopeLead.onlyDownwards.contains(passage.folded(line).last ?? ""),
        let next = values.layout.index(
          passage: hit.passage, line: passage.piece(of: line.upperBound))
      {
        return ScopeCandidate(parts: values.column(from: next, limit: 40), sure: 0.97)
      }
      guard let last = passage.folded.last(where: { !$0.isEmpty })?.last, passage.words.count <= 14,
        ScopeLead.downwards.contains(last),
        let index = values.layout.index(
          passage: hit.passage, line: passage.piece(of: passage.words.count - 1)),
        let next = values.layout.below(index), !values.isLabel(next)
      else { return nil }
      return ScopeCandidate(parts: values.column(from: next, limit: 40), sure: 0.94)
    }
  }

  // MARK: - Without a word for scope

  private var inSentence: ScopeCandidate? {
    let lines = ScopeInSentence(values: values).lines
    return lines.isEmpty ? nil : ScopeCandidate(parts: lines, sure: 0.86)
  }

  private static let systems = [
    "information security management system for",
    "information security management system supporting",
    "information security management system related to",
    "information security management system in support of",
    "information security management system covering", "management system applicable to",
    "informationssicherheitsmanagementsystem fur", "informationssicherheits managementsystem fur",
  ].flatMap { phrase -> [String] in [phrase, phrase.replacing("system ", with: "system isms ")] }
    .map { $0.split(separator: " ").map(String.init) }

  /// "The Information Security Management System (ISMS) for the provision of …"
  private var underTheSystem: ScopeCandidate? {
    for passage in values.layout.passages {
      let words = passage.folded.map { $0.joined() }
      for system in Self.systems {
        guard let range = words.firstRange(of: system), words.count - range.upperBound >= 4 else {
          continue
        }
        return ScopeCandidate(parts: passage.parts(range.lowerBound..<words.count), sure: 0.75)
      }
    }
    return nil
  }
}

import AssuranceModel

/// The organisation that a certificate is made out to: behind its label, in the certifying sentence, or printed large.
struct CertificateHolder {
  let values: LabelledValues
  let file: InputFile

  var read: Stated<String> {
    let labelled = labelled
    if let labelled, labelled.isLegalName { return labelled.value }
    // A name without a legal form behind one word such as "Client" says less than the certifying sentence.
    return (labelled?.isWeak == true ? certified : nil) ?? labelled?.value ?? certified
      ?? assessed ?? examined ?? prominent
      ?? large ?? byPlace ?? .notStated
  }

  // MARK: - Behind a label

  private var labelled: (value: Stated<String>, isLegalName: Bool, isWeak: Bool)? {
    let hits = values.labels(of: .organisation)
    // Labels of several words are sentences that lead to the name, and surer than "Company".
    for hit in hits where hit.isLeading || hit.hasColon || hit.length > 1 {
      // "… of the certified organization. Pursuant to …": the sentence is at its end.
      if values.layout.passages[hit.passage].endsSentence(hit.words.upperBound - 1) { continue }
      let isNamed = hit.hasColon || hit.isWholeLine || hit.length > 1 || isCompound(hit)
      let names = [lines(after: hit)] + values.alternatives(of: hit, limit: 6)
      let all = names.compactMap { HolderName(in: $0) }
      // Beside the holder a form may have who issues the certificate, who says so elsewhere on the page.
      let others = all.filter { !isIssuer($0) }
      let found = others.isEmpty ? all : others
      guard isNamed, let name = found.first(where: \.hasLegalForm) ?? found.first else { continue }
      if certifiesOthers(name) || !name.hasLegalForm && KnownBodies.isCertificationBody(name.text) {
        continue
      }
      if hit.length == 1 || !CompanyName.isCertifying(name.text) || name.hasLegalForm {
        return (
          stated(name, name.hasLegalForm ? 0.96 : 0.88), name.hasLegalForm, hit.length == 1
        )
      }
    }
    return nil
  }

  /// "NAME certifies that …": who certifies is not who is certified.
  private func certifiesOthers(_ name: HolderName) -> Bool {
    guard let last = name.parts.last, let index = place(of: last),
      let start = values.layout.pieces[index].words.firstIndex(of: last.words[0])
    else { return false }
    let first = values.layout.start(of: index) + start
    if CertifierRole.isSubjectBehindVerb(
      first..<(first + last.words.count), in: values.layout.passage(of: index))
    {
      return true
    }
    let line = values.layout.pieces[index]
    var behind = start + last.words.count
    // "UG (haftungsbeschränkt) bestätigt"
    if behind < line.words.count, line.words[behind].text.hasPrefix("(") { behind += 1 }
    guard behind < line.words.count else { return false }
    return line.folded[behind].first.map {
      Self.verbs.contains($0) || Self.postpositions.contains($0)
    } == true
      || Self.acting.begin(line.folded[behind...].flatMap(\.self)[...])
  }

  /// Whether the page says anywhere that a name's bearer certifies.
  private func isIssuer(_ name: HolderName) -> Bool {
    let words = FoldedText.words(name.text)
    return values.layout.passages.contains { passage in
      let folded = passage.foldedWords
      guard let range = folded.firstRange(of: words), range.upperBound < folded.count else {
        return false
      }
      return CertifyingVerbs.active.contains(folded[range.upperBound])
        || Self.postpositions.contains(folded[range.upperBound])
    }
  }

  /// "… has been assessed by NAME": who did it.
  private func hasActed(_ name: HolderName) -> Bool {
    guard let first = name.parts.first, let index = place(of: first),
      let start = values.layout.pieces[index].words.firstIndex(of: first.words[0])
    else { return false }
    let word = values.layout.start(of: index) + start
    let before = values.layout.passage(of: index).folded(max(0, word - 3)..<word)
    return Self.agents.end(before[...])
  }

  private static let agents = FoldedPhrases([
    "assessed by", "audited by", "examined by", "evaluated by", "certified by", "verified by",
    "issued by",
  ])

  /// "By", behind the name of who did it, in Turkish and Hungarian.
  private static let postpositions: Set<String> = ["tarafindan", "altal"]

  /// Whether a label is a long word that stands for nothing else, such as "Zertifikatsinhaber".
  private func isCompound(_ hit: CertificateLabels.Hit) -> Bool {
    let label = values.layout.passages[hit.passage].text(hit.words)
    // "organization's Management System": whose something is.
    return hit.isLeading && label.count >= 14 && !["'s", "’s"].contains(where: label.hasSuffix)
  }

  /// The lines behind a label, and where its paragraph ends those of the next one below.
  private func lines(after hit: CertificateLabels.Hit) -> [TextPiece] {
    let own = values.lines(of: hit, limit: 6)
    guard let last = own.last, HolderName(in: own) == nil else { return own }
    return own + following(last)
  }

  private func following(_ last: TextPiece) -> [TextPiece] {
    guard
      let index = values.layout.pieces.lastIndex(where: {
        $0.line == last.line && $0.page.number == last.page.number
          && $0.words.last == last.words.last
      }), let next = values.layout.below(index), !values.isLabel(next)
    else { return [] }
    return values.column(from: next, limit: 6)
  }

  // MARK: - In a sentence

  /// Forms that lead to a holder's name beside those by which every certificate certifies.
  private static let verbs = Set([
    "certify", "certified", "certifions", "certifichiamo", "certificamos", "confirm", "attest",
    "awarded", "zertifiziert", "bekrefte", "granted", "presented", "registered", "issued",
    "certificeres", "potvrduje", "grants", "awards", "vergibt", "verleiht", "verleent",
    "rilascia", "tildelar", "tildeler",
    // "Let it be known that NAME …"
    "known",
  ]).union(CertifyingVerbs.active).union(CertifyingVerbs.passive)

  /// Whether a word says that somebody certifies.
  static func isVerb(_ word: String) -> Bool { verbs.contains(word) }

  /// "… hereby certifies that the organisation NAME …"
  private var certified: Stated<String>? {
    for passage in values.layout.passages {
      for index in passage.words.indices {
        guard let word = passage.folded[index].first,
          Self.verbs.contains(word),
          index == 0 || !CertifyingVerbs.areModal(passage.folded[index - 1])
        else {
          continue
        }
        var lines = passage.parts((index + 1)..<passage.words.count)
        if lines.count < 4, let last = lines.last ?? passage.pieces.last {
          lines += following(last)
        }
        if let name = HolderName(in: Array(lines.prefix(7))), name.hasLegalForm, !name.isOfBody,
          !certifiesOthers(name)
        {
          return stated(name, 0.9)
        }
      }
    }
    return nil
  }

  /// "NAME, located at …, has been assessed by … and conforms to": the subject of what was done to it.
  private var assessed: Stated<String>? {
    for passage in values.layout.passages {
      for index in passage.words.indices
      where Self.passives.begin(passage.folded(index..<min(index + 3, passage.words.count))[...]) {
        let start = passage.sentenceStart(of: index, floor: max(0, index - 30))
        let lines = passage.parts(start..<index)
        guard let name = HolderName(in: lines), name.hasLegalForm, !name.isOfBody,
          let first = lines.first, first.words.first == name.parts[0].words.first
        else { continue }
        return stated(name, 0.88)
      }
    }
    return nil
  }

  private static let passives = FoldedPhrases([
    "has been assessed", "has been audited", "has been certified", "has been registered",
    "has been evaluated", "was assessed by", "was audited by", "is certified by",
  ])

  /// "Southern Registrars Pty Ltd has audited NAME": the object of what the body did.
  private var examined: Stated<String>? {
    for passage in values.layout.passages {
      for index in passage.words.indices.dropFirst()
      where Self.examining.end(passage.folded(max(0, index - 2)..<(index + 1))[...]) {
        var lines = passage.parts((index + 1)..<passage.words.count)
        if lines.count < 3, let last = lines.last { lines += following(last) }
        guard let name = HolderName(in: Array(lines.prefix(3))), name.hasLegalForm, !name.isOfBody
        else { continue }
        return stated(name, 0.88)
      }
    }
    return nil
  }

  private static let examinations = ["has", "have", "having"].flatMap { auxiliary in
    ["audited", "assessed", "examined", "evaluated"].map { "\(auxiliary) \($0)" }
  }
  private static let examining = FoldedPhrases(examinations)
  /// What a body says or does whose name goes before.
  private static let acting = FoldedPhrases(
    examinations + ["hace constar", "hacen constar", "faz constar", "da fe"])

  // MARK: - Printed large

  private var prominent: Stated<String>? {
    let candidates = values.layout.pieces.indices.filter {
      values.layout.pieces[$0].page.number == 1
    }
    .compactMap { index -> (name: HolderName, prominence: Double)? in
      let lines = values.column(from: index, limit: 3)
      guard let name = HolderName(in: lines), name.hasLegalForm,
        name.parts[0].line == lines[0].line, !name.isOfBody, !certifiesOthers(name),
        !hasActed(name), !name.isOfSignatory, !isIssuer(name),
        !isWebAddress(name)
      else { return nil }
      return (name, values.layout.prominence(of: lines[0]))
    }
    // A name of several lines is found from each of them; the first has it whole.
    let whole = candidates.enumerated().filter { order, candidate in
      !candidates[..<order].contains { $0.name.parts.last == candidate.name.parts.last }
    }.map(\.element)
    guard let best = whole.max(by: { $0.prominence < $1.prominence }) else { return nil }
    let parts = best.name.parts
    guard CompanyName.isOnlyForm(parts.flatMap { $0.foldedWords }) else {
      return stated(best.name, best.prominence > 1.25 ? 0.85 : 0.6)
    }
    // The line above, set wide apart, holds the name itself.
    return lineAbove(parts[0]).map {
      stated(HolderName(parts: [$0] + parts, hasLegalForm: true), 0.8)
    }
  }

  /// Whether a few letters with a dot, and a country's two that are a legal form as well, are all of a name: a logo's "RI." over
  /// "SE".
  private func isWebAddress(_ name: HolderName) -> Bool {
    let parts = name.text.filter { !$0.isWhitespace }.split(
      separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && (1...4).contains(parts[0].count) && parts[1].count == 2
      && parts.allSatisfy { $0.allSatisfy(\.isLetter) }
  }

  /// The line of like letters over another, at most two lines away; nil where none stands there.
  private func lineAbove(_ line: TextPiece) -> TextPiece? {
    guard let index = values.layout.pieces.firstIndex(of: line) ?? place(of: line),
      let above = values.layout.above(index)
    else { return nil }
    let piece = values.layout.pieces[above]
    guard let high = piece.box, let low = line.box, low.y0 - high.y1 < 2.5 * low.height,
      max(high.height, low.height) < 2 * min(high.height, low.height)
    else { return nil }
    return piece
  }

  private func place(of part: TextPiece) -> Int? {
    values.layout.pieces.firstIndex { $0.line == part.line && $0.words.contains(part.words[0]) }
  }

  /// A name without a legal form, such as a city's or a university's: the largest line between title and standard.
  private var large: Stated<String>? {
    let pieces = values.layout.pieces.filter { $0.page.number == 1 && $0.page.size != nil }
    guard
      let standard = pieces.first(where: {
        !CertifiedStandard.mentions(in: $0).isEmpty && values.layout.prominence(of: $0) > 1.25
      })?.box, let title = pieces.first(where: { CertificateWords.isTitle($0) })?.box
    else { return nil }
    let candidates = pieces.compactMap { piece -> (name: HolderName, size: Double)? in
      guard let box = piece.box, box.y0 > title.y0, !CertificateWords.isTitle(piece),
        CertifiedStandard.mentions(in: piece).isEmpty, piece.confidence > 0.8,
        abs(box.y0 - standard.y0) > 2, box.y0 < standard.y0 + 8 * standard.height,
        let name = HolderName(in: [piece]), name.parts[0].words.count == piece.words.count,
        !name.isOfBody
      else { return nil }
      let size = values.layout.prominence(of: piece)
      return size > 1.25 ? (name, size) : nil
    }
    let best = candidates.max { $0.size < $1.size }
    return best.map { stated($0.name, 0.72) }
  }

  private var byPlace: Stated<String>? {
    HolderByPlace(layout: values.layout).name.map { stated($0, 0.8) }
  }

  private static let sureOfCutForm = 0.75

  private func stated(_ name: HolderName, _ sure: Double) -> Stated<String> {
    let parts = name.parts.map(\.confidence).min() ?? 1
    let weakest = parts < 1 && name.endsInCutForm ? min(parts, Self.sureOfCutForm) : parts
    return .stated(
      name.text,
      evidence: Evidence(
        name.parts[0].citation(in: file), name.parts.dropFirst().map { $0.citation(in: file) },
        confidence: Confidence(min(sure, weakest))))
  }
}

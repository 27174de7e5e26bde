import AssuranceModel

/// The statement of scope that nothing leads to: the one paragraph between the holder and the dates that is none of the
/// certificate's own sentences, no address, no name and no label.
///
/// A certificate has one passage of free text. What is left when all that has a form of its own is taken away is it; where
/// two such passages are left, which one it is cannot be told.
struct ScopeByElimination {
  private let values: LabelledValues
  private let holder: [String]
  private let file: InputFile

  init(values: LabelledValues, holder: Stated<String>, file: InputFile) {
    self.values = values
    self.holder = FoldedText.words(holder.value ?? "")
    self.file = file
  }

  private var layout: CertificateLayout { values.layout }

  var read: Stated<String> {
    let runs = runs
    guard let best = runs.max(by: { Self.count($0) < Self.count($1) }),
      !runs.contains(where: { $0 != best && 2 * Self.count($0) > Self.count(best) })
    else { return .notStated }
    let weakest = best.map(\.confidence).min() ?? 1
    guard weakest > 0.5 else { return .notStated }
    let own = ScopeExtent(best).lines
    return .stated(
      own.runningText.trimming { "\"“”„«»:".contains($0) || $0.isWhitespace },
      evidence: Evidence(
        own[0].citation(in: file), own.dropFirst().map { $0.citation(in: file) },
        confidence: Confidence(min(0.72, weakest))))
  }

  /// The free lines of the first page, those that follow one another in a column together.
  private var runs: [[TextPiece]] {
    guard let start = startOfBody else { return [] }
    var runs: [[TextPiece]] = []
    var last: (passage: Int, line: Int)?
    for index in layout.pieces.indices[start...] where isFree(index) {
      let place = layout.place(of: index)
      if let last, last.passage == place.passage, last.line + 1 == place.line {
        runs[runs.count - 1].append(layout.pieces[index])
      } else {
        runs.append([layout.pieces[index]])
      }
      last = place
    }
    return runs.filter { run in
      let last = run.last?.foldedWords.last ?? ""
      return (Self.count(run) >= 5 || Self.isUnspaced(run)) && !Self.leading.contains(last)
    }
  }

  /// The first piece behind the holder's name, or behind the title where the holder is not known.
  private var startOfBody: Int? {
    let pieces = layout.pieces
    let named = pieces.firstIndex {
      !holder.isEmpty && $0.foldedWords.firstRange(of: Array(holder.prefix(2))) != nil
    }
    return (named ?? pieces.firstIndex { CertificateWords.isTitle($0) }).map { $0 + 1 }
  }

  private func isFree(_ index: Int) -> Bool {
    let piece = layout.pieces[index]
    guard piece.page.number == layout.pieces[0].page.number, let height = piece.page.size?.height,
      let box = piece.box, box.y1 < 0.82 * height, layout.prominence(of: piece) > 0.85,
      !values.isLabel(index), !piece.text.hasSuffix(":"), !piece.hasDate,
      !ScopePointer.isIn(piece.text), !hasScopeLabel(index),
      CertifiedStandard.mentions(in: piece).isEmpty, !AddressWords.isAddress(piece),
      CompanyName.end(in: piece.words[...]) == nil, !CompanyName.isCertifying(piece.text),
      CertificateNumber.code(in: piece) == nil
    else { return false }
    // Street numbers and postal codes.
    if piece.words.contains(where: { $0.text.count(where: \.isNumber) >= 3 }) { return false }
    let words = piece.foldedWords
    if CertificateWords.namesInformationSecurity(words)
      || words.firstRange(of: ["management", "system"]) != nil
    {
      return false
    }
    return !words.contains { word in Self.formal.contains { word.hasPrefix($0) } }
      && words != holder && !piece.text.contains("@") && !piece.text.contains("www.")
  }

  /// Whether a label of scope stands in a line: "Scope of certification: as detailed on the attached schedule".
  private func hasScopeLabel(_ index: Int) -> Bool {
    let place = layout.place(of: index)
    let words = layout.passages[place.passage].range(of: place.line)
    return values.labels(of: .scope).contains {
      $0.passage == place.passage && $0.isLeading && words.contains($0.words.lowerBound)
    }
  }

  private static func count(_ lines: [TextPiece]) -> Int { lines.reduce(0) { $0 + $1.words.count } }

  private static func isUnspaced(_ lines: [TextPiece]) -> Bool {
    lines.contains { line in line.text.unicodeScalars.count { $0.value > 0x2E80 } >= 10 }
  }

  /// Last words of a paragraph that leads to something else.
  private static let leading: Set<String> = [
    "that", "of", "by", "to", "que", "de", "del", "dass", "der", "des", "che", "di", "dat", "van",
    "ze", "att", "hos", "at", "da", "with", "par", "por", "durch", "the", "norm", "standard",
  ]

  /// Stems of the sentences that every certificate has, of its papers, and of who signs it.
  private static let formal = [
    "certif", "zertif", "sertif", "certyf", "accredit", "akkredit", "acredit", "audit", "assess",
    "requirement", "anforderung", "exigence", "requisit", "eisen", "wymaga", "pozadav", "krav",
    "complie", "conform", "fulfil", "compliance", "entspricht", "erfull", "satisf", "cumple",
    "soddisfa", "voldoet", "spelnia", "uppfyll", "oppfyll", "opfyld", "valid", "gultig", "vigen",
    "scaden", "geldig", "wazn", "giltig", "gyldig", "standard", "norm", "applicab", "anwendbar",
    "aplicab", "applicabil", "toepasselijk", "stosowan", "soa", "annex", "anhang", "anlage",
    "director", "manager", "geschaftsfuhrer", "leiter", "managementsys", "isms", "iso", "27001",
    "surveillance", "uberwach", "property", "issued", "ausgestellt", "evaluat", "verif", "belge",
    "managementsystem", "introduc", "maintain", "eingefuhrt", "implement", "establish", "hereby",
    "organi", "kurulus",
  ]
}

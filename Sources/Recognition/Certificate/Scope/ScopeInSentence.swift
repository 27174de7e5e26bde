import AssuranceModel

/// The statement of scope in the one sentence that a certificate without labels is: "… operates an information security
/// management system for / the design of …".
///
/// The word that leads to the statement stands alone on its line, ends one, follows the standard, or begins the
/// statement. What is certified stands before it: the management system or the standard.
struct ScopeInSentence {
  let values: LabelledValues

  private var layout: CertificateLayout { values.layout }

  /// The lines of the statement, without the word that leads to it; empty where nothing leads to one.
  var lines: [TextPiece] {
    guard let first = layout.pieces.indices.first(where: namesWhatIsCertified) else { return [] }
    let later = layout.pieces.indices[first...]
    return later.firstValue(underLead) ?? later.firstValue(behindStandard)
      ?? later.firstValue(beginningWithLead) ?? []
  }

  // MARK: - Where it stands

  /// What stands under a line that is such a word, or that ends with one and says what is certified.
  private func underLead(_ index: Int) -> [TextPiece]? {
    let piece = layout.pieces[index]
    let words = piece.foldedWords
    guard leadsDown(index, words) else { return nil }
    // "para:", with the statement to its right.
    let beside = piece.text.hasSuffix(":") ? layout.beside(index, towards: .right) : nil
    return (beside ?? layout.below(index)).flatMap { statement(from: $0) }
  }

  /// Whether a line is such a word, or ends the part of the sentence that says what is certified with one.
  private func leadsDown(_ index: Int, _ words: [String]) -> Bool {
    let passage = layout.passage(of: index)
    if let length = Self.lead(endingAt: words) {
      return length == words.count || Self.saysWhatIsCertified(passage.folded)
    }
    // Where the verb ends the sentence, the word is somewhere before: 「次の範囲において…証します。」
    return layout.place(of: index).line == passage.pieces.count - 1
      && passage.pieces.contains { piece in
        piece.text.utf8.contains { $0 >= 0xE3 }
          && Self.unspacedLeads.contains { piece.text.contains($0) }
      }
  }

  /// "… ISO/IEC 27001:2022 for the provision of …", to the paragraph's end.
  private func behindStandard(_ index: Int) -> [TextPiece]? {
    let piece = layout.pieces[index]
    for standard in layout.standards where standard.number == "27001" && standard.piece == piece {
      let behind = standard.words.upperBound
      guard behind < piece.words.count,
        let length = Self.lead(beginning: piece.folded[behind...].flatMap(\.self))
      else { continue }
      if let lines = statement(from: index, leavingOut: behind + length) { return lines }
    }
    return nil
  }

  /// "for the design of …" on a line of its own, under the standard, the holder or its address.
  private func beginningWithLead(_ index: Int) -> [TextPiece]? {
    let piece = layout.pieces[index]
    let words = piece.foldedWords
    guard piece.words.first?.text.beginsSmall == true,
      let length = Self.lead(beginning: words), words.count >= length + 3, !values.isLabel(index),
      !Self.other.contains(words[length]), !words.prefix(length + 3).contains("behalf"),
      layout.prominence(of: piece) > 0.85,
      let above = layout.above(index), !Self.isProse(layout.pieces[above])
    else { return nil }
    return statement(from: index, leavingOut: length)
  }

  // MARK: - The statement

  /// The lines from a piece on, without some of its words, as far as they state what is covered; nil where they state
  /// something else.
  private func statement(
    from piece: Int, leavingOut count: Int = 0, isUnderLead: Bool = false
  ) -> [TextPiece]? {
    let lines = values.lines(
      from: layout.start(of: piece) + count, of: layout.place(of: piece).passage, limit: 40)
    guard let first = lines.first, !Self.statesOther(first) else { return nil }
    // "… of ISO/IEC 27001:2022 for" over "the following scope:": the statement is under that, and under no second one.
    if first.words.count <= Self.mostWordsOfLead, Self.isEndOfLead(first) {
      guard !isUnderLead else { return nil }
      if let lead = layout.piece(endingWith: first),
        let below = layout.below(lead) ?? next(after: lead)
      {
        return statement(from: below, isUnderLead: true)
      }
    }
    let end = lines.indices.dropFirst().first { goesOnWithSentence(lines[$0]) } ?? lines.count
    let own = Array(lines[..<end])
    let count = own.reduce(0) { $0 + $1.words.count }
    guard count >= 3 || first.text.unicodeScalars.contains(where: { $0.value > 0x2E80 }) else {
      return nil
    }
    return own
  }

  private static let mostWordsOfLead = 6

  /// What follows a line in reading order on its page, however far below.
  private func next(after piece: Int) -> Int? {
    guard piece + 1 < layout.pieces.count,
      layout.pieces[piece + 1].page.number == layout.pieces[piece].page.number,
      let upper = layout.pieces[piece].box, let lower = layout.pieces[piece + 1].box,
      lower.y0 > upper.y1
    else { return nil }
    return piece + 1
  }

  /// "… für folgenden Geltungsbereich eingeführt hat und anwendet:": the rest of the sentence that leads to the statement.
  static func isEndOfLead(_ rest: TextPiece) -> Bool {
    rest.text.hasSuffix(":") && rest.words[0].text.beginsSmall
  }

  /// A holder, an address, a date or a number: what stands under "certificate for" and "valid for".
  private static func statesOther(_ piece: TextPiece) -> Bool {
    AddressWords.isAddress(piece) || CertificateNumber.code(in: piece) != nil
      || !CertifiedStandard.mentions(in: piece).isEmpty
      || CompanyName.end(in: piece.words[...]) == piece.words.count
      || piece.dates.first?.words.lowerBound == 0
      // "… has been awarded this certificate for / compliance with the standard"
      || piece.foldedWords.first.map { word in
        ["complian", "conform", "complying"].contains(where: word.hasPrefix)
      } == true
      // "… ledelsessystem for / informasjonssikkerhet som oppfyller kravene i": what the system is for, with its verb.
      || Self.leadsToStandard.end(piece.foldedWords[...])
      // "for the / management system which complies with": what is certified, and the sentence goes on.
      || piece.words.count < 9 && saysWhatIsCertified(piece.folded)
        && piece.foldedWords.contains { $0.count > 4 && resuming.contains($0) }
  }

  /// "… complies with the standard", "… zgodnie z wymaganiami": the certificate's sentence after the statement.
  private func goesOnWithSentence(_ piece: TextPiece) -> Bool {
    guard let first = piece.foldedWords.first else { return false }
    // "in accordance with", and not "in Scotland".
    let resumes =
      ["in", "i"].contains(first)
      ? piece.foldedWords.dropFirst().first.map(Self.accordance.contains) ?? false
      : Self.resuming.contains(first)
    return resumes || !CertifiedStandard.mentions(in: piece).isEmpty
  }

  private func namesWhatIsCertified(_ index: Int) -> Bool {
    Self.saysWhatIsCertified(layout.pieces[index].folded)
  }

  private static func saysWhatIsCertified(_ folded: [[String]]) -> Bool {
    folded.contains { words in
      words.contains { $0 == "27001" || systems.contains(where: $0.hasPrefix) }
    }
  }

  /// A line of a paragraph, in which a word is at a line's beginning by chance.
  private static func isProse(_ piece: TextPiece) -> Bool {
    piece.words.count > 9 && CertifiedStandard.mentions(in: piece).isEmpty
  }

  // MARK: - Words

  /// Stems of what is certified, in the languages of Europe.
  private static let systems = [
    "system", "sistem", "managementsys", "styringssys", "hallintajarj", "isms", "sgsi", "smsi",
  ]

  private static let leads: [[String]] = [
    "for", "for the", "for the scope", "covering", "covers", "with regard to", "with respect to",
    "in respect of", "in relation to", "relating to", "applicable to", "applied to", "supporting",
    "as it applies to", "in the provision of",
    "is applicable to", "in the scope of", "with the scope", "fur", "fur den bereich",
    "fur die bereiche", "bezuglich", "betreffend",
    "pour", "concernant", "relatif a", "relativement a", "para", "referente a", "relativo a",
    "en relacion con", "per", "relativamente a", "inerente a", "voor", "met betrekking tot",
    "betreffende", "dla", "w zakresie", "w obszarze", "avseende", "gallande", "vedrorende",
    "innenfor", "inden for", "pro", "v oblasti", "v rozsahu", "pre", "pentru", "privind", "za",
    "na podrucju", "gia",
    "in the field of", "in the fields of", "in the area of", "in the areas of",
    "in the following field", "in the following area", "im rahmen von", "auf dem gebiet",
    "dans le domaine", "dans le domaine de", "dans le domaine suivant", "en el ambito",
    "en el ambito de", "en el campo de", "nel campo", "nel settore", "nel campo di",
    "op het gebied van", "in het werkgebied", "no ambito", "no ambito de", "w dziedzinie",
    "inom omradet", "inden for omradet", "in domeniul",
    "implemented for", "implemented in", "established for", "operated for", "mis en place pour",
    "mis en oeuvre pour", "implementado en", "implementado para", "implantado en",
    "implantado para", "aplicado a", "aplicable a", "implementado em", "aplicado em",
    "aplicavel a", "implementato per", "applicato a", "applicabile a", "toegepast op",
    "wdrozony w zakresie", "zavedeny pro", "implementerat for", "implementeret for",
  ].map { $0.split(separator: " ").map(String.init) }.sorted { $0.count > $1.count }

  /// "In the following scope", in scripts without spaces.
  private static let unspacedLeads = [
    "次の範囲", "以下の範囲", "下記の範囲", "次の登録範囲", "下記登録範囲", "以下范围", "下列范围", "以下範圍", "下列範圍",
  ]

  /// Whether some words are such a lead of several words and nothing else: a label in another language's column.
  static func isLead(_ words: [String]) -> Bool {
    words.count > 1 && lead(beginning: words) == words.count
  }

  /// Whether some words break off in a word that leads to what they do not say: "… in the field of".
  static func breaksOff(_ words: [String]) -> Bool {
    words.count <= 8 && words.last.map(dangling.contains) == true
  }

  private static let dangling: Set<String> = [
    "of", "for", "the", "in", "to", "and", "with", "fur", "der", "des", "im", "und", "von", "pour",
    "de", "du", "des", "la", "et", "para", "el", "del", "y", "di", "per", "della", "dei", "van",
    "voor", "het", "dla", "w", "z", "v", "pro", "do", "da", "av", "og", "och", "ve",
  ]

  /// The longest lead with which some words begin, by the number of its words.
  private static func lead(beginning words: [String]) -> Int? {
    leads.first { words.starts(with: $0) }?.count
  }

  private static func lead(endingAt words: [String]) -> Int? {
    leads.first { words.suffix($0.count) == $0[...] }?.count
  }

  /// What follows "for" where no scope does: "for further information", "for the certification body".
  private static let other: Set<String> = [
    "and", "further", "more", "information", "verification", "validity", "details", "any",
    "period", "purpose", "purposes", "conditions", "certification", "certificate", "body",
    "certifier", "director", "issue", "under", "use", "its", "this", "valid", "client", "status",
    "zeitraum", "zertifizierungsstelle", "weitere", "nahere", "dieses", "organisme", "validite",
    "plus", "periode", "entidad", "organismo", "mas", "ulteriori", "conto",
  ]

  /// What ends a line over the standard that is complied with.
  private static let leadsToStandard = FoldedPhrases([
    "requirements of", "anforderungen der", "exigences de", "requisitos de", "requisiti di",
    "eisen van", "kraven i", "kravene i", "krav i", "kravene til", "wymagania",
  ])

  /// What follows "in" where the certificate's sentence goes on.
  private static let accordance: Set<String> = [
    "accordance", "compliance", "conformity", "conformance", "line", "ubereinstimmung",
    "ubereinstimmend", "einklang", "overeenstemming", "enlighet", "samsvar", "overensstemmelse",
    "henhold", "conformita", "accordo",
  ]

  /// First words of what follows the statement in the certificate's sentence.
  private static let resuming: Set<String> = [
    "according", "complies", "conforms", "meets", "fulfils", "fulfills", "satisfies", "has",
    "entspricht", "erfullt", "gemass", "ist", "selon", "conformement", "est", "satisfait", "repond",
    "cumple", "conforme", "segun", "es", "secondo", "soddisfa", "risulta", "voldoet", "volgens",
    "overeenkomstig", "zgodnie", "spelnia", "jest", "uppfyller", "enligt", "oppfyller", "opfylder",
    "splnuje", "podle", "podla", "conform", "indeplineste",
  ]
}

import AssuranceModel

/// A name of a company over one to three lines, without what leads to it and without its address.
struct HolderName {
  let parts: [TextPiece]
  let hasLegalForm: Bool

  var text: String {
    let printed = parts.runningText
    return printed.trimming { ",;:*\"“”„«»".contains($0) || $0.isWhitespace }
      .closingQuote(of: printed)
  }

  /// Nil where the lines hold no name.
  init?(in lines: [TextPiece]) {
    for (index, line) in lines.prefix(5).enumerated() {
      // "… the management system of the / above organisation": the name stands farther up.
      let next = index + 1 < lines.count ? lines[index + 1].foldedWords.prefix(2) : []
      if CompanyName.end(in: line.words[...]) == nil,
        NamedAbove.isIn(line.foldedWords.suffix(8) + next)
      {
        return nil
      }
      let start = Self.start(of: line)
      // "27006:2015)" goes on a standard's name.
      guard start < line.words.count, !TradingName.begins(line),
        line.text.contains(where: \.isLetter), !CertificateWords.isOnlyTitle(line)
      else { continue }
      let rest = line.part(start..<line.words.count)
      // The system that is certified stands before its holder.
      if CertificateWords.namesInformationSecurity(rest.foldedWords),
        CompanyName.end(in: rest.words[...]) == nil
      {
        continue
      }
      let formEnd = CompanyName.end(in: rest.words[...])
      // "Harbour Mills Ltd, 4 Quay Street": the address is what comes behind the name.
      let isBeforeAddress = formEnd.map { end in
        end > 1 && end < rest.words.count
          && !rest.words[..<end].contains { $0.text.hasNumber }
      }
      if isBeforeAddress != true, AddressWords.isAddress(rest) { return nil }
      if let end = formEnd {
        let own = rest.part(0..<end)
        // A legal form that stands by itself belongs to the line above, which was no name.
        guard end > 1 || CompanyName.isUnspacedName(own.text) else { continue }
        // "Wattle Loyalty Pty" over "Ltd (ABN 61 604 118 277)": prose breaks within the form.
        let more = end == rest.words.count ? Self.restOfForm(lines.dropFirst(index + 1).first) : nil
        self.init(parts: [own] + [more].compactMap { $0 }, hasLegalForm: true)
        return
      }
      // "… Wisła Sp. z" over "o.o.": a line breaks within the form.
      if let next = lines.dropFirst(index + 1).first, next.words.count <= 3,
        next.words[0].text.beginsSmall,
        CompanyName.end(in: (rest.words + next.words)[...]) == rest.words.count + next.words.count
      {
        self.init(parts: [rest, next], hasLegalForm: true)
        return
      }
      var parts = [rest]
      for next in lines.dropFirst(index + 1).prefix(2) {
        guard Self.isLike(rest, next), !AddressWords.isAddress(next),
          next.words.first?.text.first?.isLowercase == false
        else { break }
        if let end = Self.continuedEnd(next) {
          let own = next.part(0..<end)
          if CompanyName.isWholeUnspacedName(own.text) {
            self.init(parts: [own], hasLegalForm: true)
            return
          }
          self.init(parts: parts + [own], hasLegalForm: true)
          return
        }
        parts.append(next)
      }
      let cut = Self.cut(rest)
      guard (1...9).contains(cut.words.count),
        cut.words[0].text.prefix(2).contains(where: \.isUppercase)
          || cut.words[0].text.beginsWithNumber,
        cut.text.count(where: \.isLetter) > cut.text.count(where: \.isNumber),
        !Self.isSentence(cut), CertifiedStandard.mentions(in: cut).isEmpty, Self.mayBeName(cut),
        // A label of something else: no name ends with a colon.
        !cut.text.hasSuffix(":"), !Self.headings.contains(FoldedText.letters(cut.text))
      else { return nil }
      self.init(parts: [cut], hasLegalForm: false)
      return
    }
    return nil
  }

  /// Whether it is the name of a certification body.
  var isOfBody: Bool { CompanyName.isCertifying(text) || KnownBodies.isCertificationBody(text) }

  /// Whether it ends in what may be the head of a legal form: "S.a" of "S.à r.l.", with a dot within and none at the end.
  var endsInCutForm: Bool {
    guard let form = text.split(separator: " ").last, form.contains("."), form.last != "." else {
      return false
    }
    return form.beginsWithCapital && form.last?.isLowercase == true && form.count < 5
  }

  /// Whether it begins with the office of who signs: "Prezes … S.A."
  var isOfSignatory: Bool {
    parts.first?.foldedWords.first.map { CertifierWords.offices.contains($0) } ?? false
  }

  /// Lines that are known to be one name.
  init(parts: [TextPiece], hasLegalForm: Bool) {
    self.parts = parts
    self.hasLegalForm = hasLegalForm
  }

  /// Names without a legal form: no abbreviation of a standard, no system, nothing that breaks off in a preposition.
  private static func mayBeName(_ piece: TextPiece) -> Bool {
    let words = piece.foldedWords
    let isBrokenOff = piece.words.last.map {
      $0.text.count <= 3 && $0.text.beginsSmall
    }
    return isBrokenOff == false && !words.allSatisfy { ["iso", "iec", "en", "isms"].contains($0) }
      && words.firstRange(of: ["information", "management"]) == nil
      && !words.dropFirst().contains { pointing.contains($0) }
      && words.firstRange(of: ["management", "system"]) == nil
  }

  /// "Standards detailed below": words for what follows, of which no name is made.
  private static let pointing: Set<String> = [
    "below", "overleaf", "hereafter", "nachstehend", "nachfolgend", "untenstehend", "umseitig",
    "dessous", "abajo", "seguidamente", "sotto", "seguito", "abaixo", "hieronder",
    "onderstaande", "ponizej", "nedan", "nedenfor", "nize",
  ]

  /// The end of the legal form on a line that goes on a name; it may be the line's first word.
  private static func continuedEnd(_ line: TextPiece) -> Int? {
    let words = [Word("Name")] + line.words
    return CompanyName.end(in: words[...]).map { $0 - 1 }
  }

  /// What a line begins with of a legal form that the line before has begun.
  private static func restOfForm(_ line: TextPiece?) -> TextPiece? {
    guard let line, let end = continuedEnd(line),
      CompanyName.isOnlyForm(line.folded[..<end].flatMap(\.self))
    else { return nil }
    return line.part(0..<end)
  }

  private static func isLike(_ one: TextPiece, _ two: TextPiece) -> Bool {
    guard let first = one.box, let second = two.box else { return true }
    // Marks over letters make the boxes of recognised words higher.
    let tolerance = one.confidence < 1 || two.confidence < 1 ? 0.45 : 0.2
    return abs(first.height - second.height) < tolerance * max(first.height, second.height)
  }

  /// What stands alone over other things than a name.
  private static let headings: Set<String> = [
    "standard", "standards", "norm", "norma", "norme", "scope", "geltungsbereich", "certificate",
    "certification", "site", "sites",
  ]

  private static let leading: Set<String> = [
    "it", "certified", "della", "dello", "degli", "dei", "per", "all", "alla", "operates",
    "implemented", "detta", "si", "certifica", "conferma",
    "the", "information", "security", "management", "system", "systems", "isms", "ism", "of",
    "company",
    "organisation", "organization", "firm", "that", "operated", "by", "at", "das", "die", "der",
    "des", "dass",
    "unternehmen", "unternehmens", "firma", "informationssicherheitsmanagementsystem",
    "managementsystem",
    "informationssicherheits", "fur", "le", "la", "l", "systeme", "de", "securite", "du", "societe",
    "entreprise",
    "organisme", "que", "el", "sistema", "gestion", "seguridad", "empresa", "organizacion",
    "entidad", "il",
    "gestione", "sicurezza", "delle", "informazioni", "dell", "organizzazione", "azienda", "che",
    "het",
    "managementsysteem", "bedrijf", "van", "dat", "organisatie", "zarzadzania", "bezpieczenstwem",
    "informacji",
    "firmy", "ze", "ledningssystem", "informationssakerhet", "hos", "att", "spolecnost", "rizeni",
    "bezpecnosti", "informaci", "informationssikkerhed", "at", "virksomheden", "organizacji",
    "przez",
    "we", "hereby", "certify", "wird", "hiermit", "bescheinigt", "i", "etaireia", "tis", "systima",
    "diacheirisis", "asfaleias", "pliroforion", "tou", "organismos", "informacion", "las", "los",
    "datos", "la", "les", "informations", "bezpieczenstwa", "bilgi", "guvenligi", "yonetim",
    "sistemi", "isbu", "belge", "ile", "asagidaki", "kurulusun", "its", "for", "our", "client",
    "this", "is", "to", "certify", "hereby", "gestao", "seguranca",
    "da", "do", "informacao", "a", "o", "organizacao", "zarzadzajacy", "holder", "s", "und", "and",
    "kurulusunun",
    "informatiebeveiliging", "beveiliging", "einschliesslich", "system's", "isms's", "messrs", "m",
    "del", "di",
  ]

  /// The words that lead to a name and belong to no name: "the management system of".
  private static func start(of line: TextPiece) -> Int {
    var start = endOfCertifying(line)
    while start < line.words.count {
      let text = line.words[start].text
      let words = FoldedText.words(text)
      // "eHealth", "uMgeni"
      let isSmall =
        text.beginsSmall && text.dropFirst().first?.isUppercase != true
      let isLeading = words.allSatisfy { leading.contains($0) } || isSmall
      guard isLeading || words.isEmpty else { break }
      start += 1
    }
    if start > 0, beginsWithItsKind(line) { return 0 }
    // A name may begin with such a word: "The Information Company Ltd".
    let rest = line.part(start..<line.words.count)
    let isOnlyForm =
      CompanyName.end(in: ([Word("Name")] + rest.words)[...]).map { $0 <= 2 } ?? false
    if start == 1, articles.contains(line.words[0].text.lowercased()),
      line.words[0].text.beginsWithCapital,
      CompanyName.end(in: line.words[...]) == line.words.count
    {
      return 0
    }
    if isOnlyForm, start > 0 {
      let capital = line.words.indices.first { line.words[$0].text.beginsWithCapital }
      return capital ?? start
    }
    return start
  }

  /// Whether a line without a legal form is a name that begins with the word for what bears it: "Société Bordelaise
  /// d’Archives", "Azienda Ospedaliera di Vercelli".
  private static func beginsWithItsKind(_ line: TextPiece) -> Bool {
    guard line.words.count > 2, line.words[0].text.beginsWithCapital,
      line.words[1].text.beginsWithCapital
    else { return false }
    return kinds.contains(FoldedText.letters(line.words[0].text))
      && line.words[0].text.last?.isLetter == true && CompanyName.end(in: line.words[...]) == nil
      && !line.text.contains(":")
  }

  private static let kinds: Set<String> = ["societe", "empresa", "azienda", "organizacion"]

  /// Articles with which a name may begin that is all of its line: "The Harbour Trust Ltd", "LES ATELIERS DU PORT SA".
  private static let articles: Set<String> = ["the", "les", "la", "le", "los", "las", "el"]

  /// The words up to "… confirms that", as where a sentence is said again in another language.
  private static func endOfCertifying(_ line: TextPiece) -> Int {
    let words = line.folded.map { $0.first ?? "" }
    // "die Elbcert Prüfgesellschaft, dass": what is certified begins on the next line.
    if let last = words.last, last.count > 2, CertificateWords.isConjunction(last) {
      return words.count
    }
    return words.indices.dropFirst().last {
      CertificateWords.isConjunction(words[$0]) && CertificateHolder.isVerb(words[$0 - 1])
    }.map { $0 + 1 } ?? 0
  }

  /// Up to what is no longer the name: a comma before an address, a verb, a bracket.
  private static func cut(_ line: TextPiece) -> TextPiece {
    for index in line.words.indices {
      let text = line.words[index].text
      if text.hasSuffix(",") || text.hasSuffix(";") { return line.part(0..<(index + 1)) }
      // "… certify that NAME of 340 Albert Street"
      if index > 0, text == "of", index + 1 < line.words.count,
        line.words[index + 1].text.beginsWithNumber
      {
        return line.part(0..<index)
      }
      if index > 0, text.hasPrefix("(") || ["-", "–", "—", "|", "•", "·"].contains(text) {
        return line.part(0..<index)
      }
      if index > 0,
        [
          "has", "have", "hat", "is", "located", "with", "operates", "a", "whose", "mit", "à", "ha",
          "heeft", "har", "posiada",
        ].contains(text)
      {
        return line.part(0..<index)
      }
    }
    return line
  }

  private static func isSentence(_ piece: TextPiece) -> Bool {
    let lower = piece.words.count { $0.text.beginsSmall }
    return piece.words.count > 4 && lower * 2 > piece.words.count
  }
}

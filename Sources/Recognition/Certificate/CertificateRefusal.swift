import AssuranceModel

/// What speaks against a paper's being a certificate at all, weighed by where it stands.
///
/// Words alone decide nothing: an insurer may be certified, and a scope may say `questionnaire` or `penetration test`.
/// What counts is what a paper is headed, how it opens and closes, what it declares in its own voice, and what is
/// printed across it.
struct CertificateRefusal {
  /// How much speaks against; from `enough` on the paper is none.
  let weight: Double

  static let enough = 3.0

  /// Titles of other papers, at the start of a line near the head or in large letters.
  private static let titles = FoldedPhrases([
    "letter of intent", "letter of", "declaration of conformity", "statement of conformity",
    "audit plan", "audit report", "audit programme", "audit agenda",
    "surveillance audit report", "stage 1 audit", "stage 2 audit", "auditplan", "auditbericht",
    "plan d audit", "rapport d audit", "plan de auditoria", "informe de auditoria",
    "piano di audit",
    "rapporto di audit", "plan audytu", "raport z audytu", "auditrapport", "plano de auditoria",
    "relatorio de auditoria", "plan auditu", "zprava z auditu", "denetim plani", "denetim raporu",
    "revisionsrapport", "revisionsplan", "auditraportti", "certificate of insurance",
    "insurance certificate", "versicherungsbestatigung", "versicherungsnachweis",
    "attestation d assurance", "certificado de seguro", "certificato di assicurazione",
    "certificate of incorporation", "certificate of good standing", "handelsregister",
    "extrait kbis",
    "penetration test report", "penetrationstest", "bestatigung", "quotation", "quote", "angebot",
    "offer", "invoice", "rechnung", "facture", "devis", "purchase order", "order confirmation",
    "master services agreement", "services agreement", "data processing agreement",
    "certification agreement", "zertifizierungsvertrag", "contrat de",
    "information security policy",
    "informationssicherheitsleitlinie", "leitlinie", "politique de securite", "security policy",
    "statement of applicability", "erklarung zur anwendbarkeit", "declaration d applicabilite",
    "vendor security questionnaire", "security questionnaire", "supplier questionnaire",
    "questionnaire", "fragebogen", "lieferantenfragebogen", "rules for use", "regeln zur nutzung",
    "white paper", "table of contents", "register of certified", "certificate search",
    "certificate directory", "search result", "zertifikatsdatenbank", "frequently asked",
    "placeholder", "template", "instructions", "carta de compromiso", "csa security trust",
    "we are iso", "wir sind iso", "wij zijn iso", "nous sommes", "press release",
    "pressemitteilung",
    "termination notice", "notice of suspension", "notice of withdrawal", "management review",
    "internal audit", "gap analysis", "nonconformity report", "corrective action",
    "certificate register", "payment card industry", "attestation of compliance",
    "report on compliance", "certificate of membership", "membership certificate",
    "mitgliedsbescheinigung", "certificat d adhesion", "certificado de membresia",
    "mitgliedsurkunde", "mitgliedszertifikat", "certificat de membre", "certificado de membro",
    "certificado de afiliacion", "certificato di appartenenza", "certificato di adesione",
    "certyfikat czlonkostwa", "certyfikat czlonkowski", "lidmaatschapscertificaat", "medlemsbevis",
    "medlemscertifikat", "clenske osvedceni", "jasenyystodistus", "uyelik belgesi",
    "uyelik sertifikasi",
    "application for certification", "antrag auf zertifizierung", "meeting minutes", "protokoll",
    "search results", "suchergebnis", "suchergebnisse", "resultats de recherche", "annuaire",
    "resultados de busqueda", "resultados de la busqueda", "risultati della ricerca",
    "zoekresultaten", "wyniki wyszukiwania", "resultados da pesquisa",
    "presseinformation", "nota de prensa", "communique de presse", "comunicato stampa",
    "persbericht", "comunicado de imprensa", "nota de imprensa", "informacja prasowa",
    "komunikat prasowy",
    "notificacion de", "notification of", "notification de", "mitteilung uber", "comunicacion de",
    "comunicazione di", "kennisgeving van", "zawiadomienie o", "notificacao de",
    "confirmation of continued", "attestation de maintien",
    "certificato partner", "certificado de partner", "certificado de socio", "partner certificate",
    "certificate of partnership", "partnerzertifikat", "certificat de partenaire",
    "certificat partenaire", "partnercertificaat", "certyfikat partnera", "certificado de parceiro",
    "penetration test attestation", "penetration test certificate", "penetration test summary",
    "penetration testing attestation", "attestation of penetration", "certificate of liability",
  ])
  /// What a paper says of itself, wherever it stands.
  private static let statements = FoldedPhrases([
    "we declare", "hereby declare",
    "working towards", "intend to obtain", "intends to obtain", "certification process is",
    "has applied for", "have applied for", "applied scope", "beantragter geltungsbereich",
    "alcance solicitado", "stage 2 audit is", "not yet been issued", "will be issued after",
    "will be issued only after", "is not a certificate", "is no certificate",
    "search performed", "no es un certificado",
    // What stands beside a certificate and is printed from a register of many.
    "does not replace the certificate", "do not replace the certificate",
    "not a substitute for the certificate", "no substitute for the certificate",
    "ersetzt nicht das zertifikat", "ersetzt das zertifikat nicht",
    "ersetzen das zertifikat nicht", "ersetzen nicht das zertifikat",
    "ne remplace pas le certificat", "ne remplacent pas le certificat",
    "no sustituye al certificado", "no sustituyen al certificado",
    "non sostituisce il certificato", "nao substitui o certificado",
    "vervangt het certificaat niet", "nie zastepuje certyfikatu",
    "ist kein zertifikat",
    "n est pas un certificat", "en cours de certification", "en proceso de certificacion",
    "laufendes zertifizierungsverfahren", "this agreement shall",
    "sample certificate", "for illustration only", "not valid as evidence",
    "kein gultiges zertifikat",
    "sans valeur", "versicherungsschein", "numero de police", "limit of indemnity",
    "to be completed", "insert name", "placeholder", "company name here", "lorem ipsum",
    "star registry", "ask your account manager", "payment within", "net 30 days",
    "kriterienkatalog", "isae 3000", "opening meeting", "eroffnungsgesprach", "reunion d ouverture",
    "service auditor",
    "registrar of companies", "companies act",
    "companies house", "unser unternehmen ist nach", "was hat sich geandert",
  ])
  /// What is said to be due on a day, and begins like one of the statements.
  private static let dueDays = FoldedPhrases([
    "to be completed by", "to be completed before", "to be completed no later",
    "to be completed within", "to be completed on or before",
  ])
  /// What a draft says that goes to the client to be approved.
  private static let drafts = FoldedPhrases([
    "draft for", "draft certificate", "certificate draft", "this draft", "approved by client",
    "client approval", "client to confirm", "freigabeentwurf", "freigabe kunde",
    "freigabe durch den kunden", "entwurf des zertifikats", "zertifikatsentwurf",
    "projet de certificat", "validation par le client", "bon pour accord",
    "borrador del certificado",
    "el borrador", "conforme cliente", "bozza di certificato", "bozza del certificato",
    "conceptcertificaat", "akkoord klant", "projekt certyfikatu", "minuta do certificado",
    "rascunho do certificado",
  ])
  /// Labels of the rows of deliveries and insurances, which no certificate of a system has.
  private static let otherRows = FoldedPhrases([
    "purchase order", "part number", "quantity", "batch number", "lot number", "serial number",
    "unit price", "policy number", "policy effective", "policy expiry", "insured", "limit of",
    "sum insured", "limit", "bestellnummer", "artikelnummer", "menge", "versicherungsnehmer",
    "deckungssumme", "numero de commande", "quantite", "numero de police", "assure", "pedido",
    "cantidad", "numero de poliza", "asegurado", "ordine", "quantita", "polizza", "assicurato",
  ])
  /// Verbs of who tells others of the certificate that it has: "… erhält Zertifikat nach ISO/IEC 27001".
  private static let having: Set<String> = [
    "erhalt", "erlangt", "obtiene", "obtenemos", "obtient", "obtenons", "ottiene", "otteniamo",
    "obtem", "obtemos", "conquista", "behaalt", "ontvangt", "receives", "achieves", "earns",
    "gains",
    "obtains", "secures", "otrzymuje", "otrzymala", "uzyskuje", "uzyskala", "uzyskalismy",
    "posiadamy", "wir", "we", "nous", "wij", "tenemos", "abbiamo", "temos",
  ]
  private static let unspacedHaving = [
    "取得しました", "取得いたしました", "取得に向け", "認証取得のお知らせ", "プレスリリース", "検索結果",
  ]
  .map { FoldedText.letters($0) }
  private static let salutations = FoldedPhrases([
    "dear", "sehr geehrte", "madame monsieur", "estimado", "estimados", "gentile", "geachte",
    "to whom it may concern", "szanowni", "hallo", "hello",
  ])
  private static let closings = FoldedPhrases([
    "sincerely", "yours sincerely", "yours faithfully", "kind regards", "best regards",
    "mit freundlichen grussen", "cordialement", "atentamente", "cordiali saluti",
    "met vriendelijke groet", "many thanks",
  ])

  init(_ layout: CertificateLayout, words: [String], isCrossed: Bool) {
    var weight = isCrossed ? 4.0 : 0
    let lines = layout.pieces.map(\.foldedWords)
    // What stands beneath a certificate's own title is a row of it, unless it is a headline too.
    let title = layout.pieces.firstIndex {
      $0.words.count <= 9 && CertificateWords.isTitle($0)
    }
    let head = min(title.map { $0 + 1 } ?? 14, 14)
    for (index, line) in lines.enumerated() where (1...16).contains(line.count) {
      let piece = layout.pieces[index]
      // "To whom it may concern: it is certified that …" opens a certificate.
      if Self.opens(line, with: Self.salutations), !line.contains(where: { $0.hasPrefix("certif") })
      {
        weight += 3
      }
      if line.count <= 5, Self.opens(line, with: Self.closings) { weight += 2 }
      guard index < head || layout.prominence(of: piece) >= 1.35,
        piece.text.first(where: \.isLetter)?.isUppercase == true
      else { continue }
      if Self.tellsOfOwn(line, piece) { weight += 3 }
      // A certificate's own title stands above them: "Statement of Applicability: version 3" is a row beneath it.
      if Self.isTitle(line), !Self.isRow(piece, line), !Self.isValue(layout, index) {
        weight += 3
      }
    }
    weight += Double(Self.statements.count(in: words)) * 3
    if SelfDeclaration.isStated(in: words) { weight += 3 }
    if Self.drafts.areIn(words[...]) || Self.isUnfilled(layout.pieces) { weight += 3 }
    // A certificate asks nothing.
    let asked = layout.pieces.count { $0.words.count > 2 && ["?", "？"].contains($0.text.last) }
    if asked > 1 { weight += 3 }
    let rows = lines.count { $0.count <= 3 && Self.otherRows.begin($0[...]) }
    if rows > 1 { weight += 3 }
    // "Surveillance audits to be completed by 1 May": no form waits for its entries.
    if Self.dueDays.areIn(words[...]) { weight -= 3 }
    self.weight = weight
  }

  /// Whether a heading is the label of a row, with its value beside it: "Statement of Applicability: version 4".
  private static func isRow(_ piece: TextPiece, _ line: [String]) -> Bool {
    let isStatement =
      line.contains("applicability") || line.contains("anwendbarkeit")
      || line.contains("applicabilite")
    return isStatement && line.contains { $0.contains(where: \.isNumber) && $0 != "27001" }
      || piece.text.hasSuffix(":")
  }

  /// Whether a line is the value of the label before it, as a scope beneath "Scope".
  private static func isValue(_ layout: CertificateLayout, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    return layout.pieces[index - 1].text.hasSuffix(":")
      || layout.place(of: index).line > 0 && layout.prominence(of: layout.pieces[index]) < 1.2
        && layout.pieces[index - 1].words.count > 6
  }

  /// Whether a headline says that somebody has, or has got, a certificate.
  private static func tellsOfOwn(_ line: [String], _ piece: TextPiece) -> Bool {
    if line.contains(where: { word in
      word.utf8.contains { $0 >= 0xE3 } && unspacedHaving.contains { word.contains($0) }
    }) {
      return true
    }
    return line.contains(where: having.contains)
      && (line.contains("27001") || CertificateWords.isTitle(piece))
      // "We confirm that …", "Nous certifions …" open a certificate.
      && !line.contains { word in
        CertifyingVerbs.isConjunction(word)
          || ["certif", "bescheinig", "bestatig", "attest", "confirm"].contains {
            word.hasPrefix($0) && !CertificateWords.isTitle(word)
          }
      }
  }

  /// Whether what a certificate states still waits to be entered: "[to be allocated]", "DD/MM/YYYY", "XXXX".
  private static func isUnfilled(_ pieces: [TextPiece]) -> Bool {
    pieces.count { piece in
      let isBracketed =
        piece.text.firstIndex(of: "[").map { start in
          let inner = piece.text[start...].dropFirst()
          return inner.first?.isLetter == true && inner.contains("]") && inner.contains(" ")
        } == true
      return isBracketed || piece.words.last.map { isBlank($0.text) } == true
    } > 1
  }

  /// Whether a word is what a form has in the place of a date or a name: letters that only repeat.
  private static func isBlank(_ word: String) -> Bool {
    let groups = word.split { !$0.isLetter }
    let isSame = groups.allSatisfy { group in group.allSatisfy { $0 == group.first } }
    let isCapital = word.allSatisfy { !$0.isLowercase }
    return isSame && isCapital
      && (groups.count == 3 && word.count(where: \.isLetter) >= 6
        || groups.count == 1 && word.count >= 4 && groups[0].first == "X")
      && word.first?.isLetter == true
  }

  /// Whether a line is the title of another paper.
  private static func isTitle(_ line: [String]) -> Bool {
    opens(line, with: titles) || SelfDeclaration.isTitle(line[...])
      || ["the", "your", "our"].contains(line.first) && SelfDeclaration.isTitle(line.dropFirst())
  }

  private static func opens(_ line: [String], with phrases: FoldedPhrases) -> Bool {
    // A number, "the", or the name of the standard may go before.
    phrases.begin(line[...])
      || line.first.map { ["the", "your", "our", "1"].contains($0) } == true
        && phrases.begin(line.dropFirst())
  }
}

import AssuranceModel

/// What the words around a name say of its bearer's part in the certificate.
enum CertifierRole {
  private static let before = FoldedPhrases([
    "on behalf of", "property of", "certified by", "issued by", "registered by", "assessed by",
    "audited by",
    "approved by", "certification body", "evaluated by", "durch die", "zertifizierungsstelle",
    "der zertifizierungsstelle",
    "zertifizierungsstelle der", "im namen der", "delivre par", "organisme certificateur",
    "pour le compte de",
    "emitido por", "entidad de certificacion", "rilasciato da", "organismo di certificazione",
    "per conto di",
    "afgegeven door", "namens", "wydany przez", "w imieniu", "utfardat av", "udstedt af", "vydal",
    "za",
    "verified by", "contact", "registrar", "eigentum der", "eigentum von", "propriete de",
    "propriedade de",
    "propiedad de", "proprieta di", "eigendom van", "certification agreement with",
    "auditiert durch", "por parte de",
    "independently assessed by", "examination by", "emesso da", "certificado por", "certifie par",
    "the certification body",
    "uitgegeven door", "goedgekeurd door", "ausgestellt von", "ausgestellt durch",
    "herausgegeben von",
    "delivre par", "emis par", "etabli par", "emis de", "eliberat de", "wystawiony przez",
    "utstedt av", "certifierad av", "godkand av", "godkjent av", "godkendt af", "vydala",
    "izdal", "izdao", "izdala", "kiadta", "kiallitotta", "cap boi", "chung nhan boi",
    "dikeluarkan oleh", "diterbitkan oleh", "izdevis", "isdave",
    "izdata od", "izdato od", "izdat od", "izdan ot", "vydan", "vydano", "valjastanud", "izsniedza",
    "belgelendirme kurulusu", "myontanyt", "certifikacni organ", "jednostka certyfikujaca",
  ])

  private static let after: Set<String> = [
    "certifies", "certify", "hereby", "bescheinigt", "bestatigt", "certifie", "certifica",
    "declares", "confirms",
    "attests", "attesta", "verklaart", "zaswiadcza", "intygar", "potvrzuje", "will", "has",
    "herewith", "hiermit",
    "zertifiziert", "declare", "erklart",
    // "chứng nhận rằng"
    "chung",
    // Behind the name in Turkish and Hungarian: "by".
    "tarafindan", "altal",
  ]

  private static let accrediting: Set<String> = [
    "accredited", "akkreditiert", "accredite", "acreditada", "acreditado", "accreditato",
    "accreditation",
  ]

  static func weight(of words: Range<Int>, in passage: Passage) -> Double {
    let before = passage.folded(max(0, words.lowerBound - 6)..<words.lowerBound)
    let after = passage.folded(words.upperBound..<min(passage.words.count, words.upperBound + 4))
    var weight = 0.0
    let isLed = Self.before.end(before[...]) || Self.before.end(before.dropLast())
    if isLed, !isOfficer(words, behind: before, in: passage) { weight += 3 }
    if after.prefix(2).contains(where: { Self.after.contains($0) || verbs.contains($0) }) {
      weight += 2.5
    }
    if isSubjectBehindVerb(words, in: passage) || isUnspacedSubject(words, in: passage) {
      weight += 3
    }
    if weight == 0, isSubjectWithApposition(words, in: passage) { weight += 2.5 }
    // "We, NAME, have assessed"
    if before.last == "we", after.prefix(2).contains("have") { weight += 3 }
    if before.contains(where: { accrediting.contains($0) }) { weight -= 2 }
    return weight
  }

  /// "Head of Certification Body NAME": who signs, unless the name is a company's.
  private static func isOfficer(_ words: Range<Int>, behind before: [String], in passage: Passage)
    -> Bool
  {
    before.contains(where: heads.contains) && bodies.end(before[...])
      && CompanyName.end(in: passage.words[words]) == nil
      // "Head of Certification Body Jana Ozola" over "Accredited by …"
      && !CompanyName.isCertifying(passage.parts(words).first?.text ?? "")
  }

  /// Offices over a certification body, and what such a body is called.
  private static let heads: Set<String> = [
    "head", "director", "manager", "leiter", "leiterin", "responsable", "directeur", "directrice",
    "directora", "responsabile", "kierownik", "reditel", "vedouci", "hoofd", "chef", "leder",
  ]
  private static let bodies = FoldedPhrases([
    "certification body", "zertifizierungsstelle", "organisme certificateur",
    "organisme de certification", "entidad de certificacion", "organismo di certificazione",
    "certifikacni organ", "jednostka certyfikujaca", "certificatie instelling",
  ])

  /// "Hierbij verklaart NAME dat", "Hiermit bescheinigt die NAME, dass": the name between the verb and what it says.
  static func isSubjectBehindVerb(_ words: Range<Int>, in passage: Passage) -> Bool {
    let before = passage.folded(max(0, words.lowerBound - 2)..<words.lowerBound)
    guard before.contains(where: { verbs.contains($0) }),
      words.upperBound < passage.words.count,
      let next = passage.folded[words.upperBound].first
    else { return false }
    return CertifyingVerbs.isConjunction(next)
  }

  /// 「○○株式会社は、上記組織の…証します」: the name before what it certifies of the organisation.
  static func isUnspacedSubject(_ words: Range<Int>, in passage: Passage) -> Bool {
    guard words.upperBound < passage.words.count,
      UnspacedWord.isOne(passage.words[words.upperBound].text),
      passage.words[words.upperBound].text.hasPrefix("は、"),
      CompanyName.isUnspacedName(passage.text(words))
        || CompanyName.isFoundation(passage.text(words))
    else { return false }
    let rest = passage.text(words.upperBound..<passage.words.count)
    return rest.contains("組織") && ["証し", "証する", "認証"].contains { rest.contains($0) }
  }

  /// "Certifika Belgium, accredited by BELAC under no. 016, certifies": the name before what is said of its accreditation.
  static func subjectWithApposition(before verb: Int, in passage: Passage) -> Range<Int>? {
    let floor = max(0, verb - 30)
    let start = passage.sentenceStart(of: verb, floor: floor)
    guard start > floor || floor == 0 else { return nil }
    // "We, NAME, being accredited by …, declare"
    let subject = (start..<verb).last { passage.folded[$0] == ["we"] }.map { $0 + 1 } ?? start
    let first = (subject..<verb).first {
      !CertifierWords.articles.contains(passage.words[$0].text.lowercased())
    }
    guard let first,
      let end = (first..<min(first + 7, verb)).first(where: {
        passage.words[$0].text.hasSuffix(",") || passage.words[$0 + 1].text.hasPrefix("(")
      }), end + 2 < verb,
      passage.folded((end + 1)..<verb).contains(where: AccreditationMark.isAccrediting),
      passage.words[first...end].allSatisfy({
        $0.text.beginsWithCapital || $0.text.count <= 3
      })
    else { return nil }
    return first..<(end + 1)
  }

  private static func isSubjectWithApposition(_ words: Range<Int>, in passage: Passage) -> Bool {
    (words.upperBound..<min(words.upperBound + 28, passage.words.count)).contains { verb in
      isVerb(verb, in: passage) && subjectWithApposition(before: verb, in: passage) == words
    }
  }

  /// Whether a word says in the third person that somebody certifies: who does stands before it.
  static func isVerb(_ word: Int, in passage: Passage) -> Bool {
    word > 0 && passage.words[word].text.beginsSmall
      && passage.folded[word].first.map { verbs.contains($0) } == true
  }

  private static let verbs = Set([
    "certifies", "attests", "declares", "confirms", "hereby", "herewith", "grants", "bescheinigt",
    "bestatigt", "erklart", "certifie", "atteste", "declare", "certifica",
    "declara",
    "otorga", "attesta", "dichiara", "verklaart", "zaswiadcza", "intygar", "bekrefter",
    "bekraefter",
    "potvrzuje", "osvedcuje", "tanusitja", "udeluje", "udziela",
  ]).union(CertifyingVerbs.active)

  /// Whether a capitalised word stands right behind words that lead to the body.
  static func leadsTo(_ word: Int, in passage: Passage) -> Bool {
    guard word > 0, passage.words[word].text.beginsWithCapital,
      let last = passage.folded[max(0, word - 4)..<word].last(where: { !$0.isEmpty })?.last,
      before.mayEnd(with: last), !passage.endsSentence(word - 1)
    else { return false }
    let before = passage.folded(max(0, word - 4)..<word)
    return Self.before.end(before[...], least: 2)
  }
}

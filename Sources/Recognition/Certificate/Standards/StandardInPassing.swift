import AssuranceModel

/// A standard that a certificate names without certifying it: what another one builds on, what a service is about, what
/// stands in the scope or on a certificate beside.
struct StandardInPassing {
  /// The words before the standard, in its line and the end of the one before.
  let before: [String]
  /// Whether the document names another standard as well.
  let isBesideOthers: Bool

  private let layout: CertificateLayout
  /// The piece that names the standard.
  let index: Int
  private let passage: Passage
  /// The words of the line that names it, and those that name it, in the piece's passage.
  private let own: Range<Int>
  private let words: Range<Int>

  init(_ standard: CertifiedStandard, in layout: CertificateLayout) {
    self.layout = layout
    index = layout.pieces.firstIndex(of: standard.piece) ?? 0
    passage = layout.passage(of: index)
    own = passage.range(of: layout.place(of: index).line)
    let start = own.lowerBound + standard.words.lowerBound
    words = start..<(start + standard.words.count)
    before = passage.folded(max(own.lowerBound - 14, start - 14, 0)..<start)
    isBesideOthers = layout.standards.contains { $0.number != standard.number }
  }

  /// Whether the standard is only mentioned.
  var isInPassing: Bool {
    let next = words.upperBound < passage.words.count ? passage.folded[words.upperBound].first : nil
    return Self.passing.areIn(before.suffix(10)) || Self.isBuiltOn(before.suffix(12), behind: next)
      || Self.jointly.areIn(before[...]) || before.suffix(10).contains(where: Self.besides.contains)
      || Self.isOfOtherCertificate(words, in: passage)
      || isBesideOthers
        && (Self.isOfService(before) || Self.isOfRemark(words, in: passage) || isRelated
          || isOfLabel || next.map(Self.held.contains) == true)
  }

  /// Whether the nearest label before the standard, on its line or at the passage's head, is that of a scope, and nothing
  /// behind it says that the standard is met.
  var isInScope: Bool {
    // A line that the standard begins is its own, where the line before does not lead to it.
    guard words.lowerBound > own.lowerBound || own.lowerBound > 0 && leads(own.lowerBound - 1)
    else { return false }
    let number = layout.place(of: index).passage
    let before = CertificateLabels.hits(in: passage, number: number)
      .last { $0.words.upperBound <= words.lowerBound }
    if let before {
      return before.field == .scope
        && passage.sentenceStart(of: words.lowerBound) <= before.words.upperBound
        && !passage.folded(before.words.upperBound..<words.lowerBound).contains { word in
          Self.meeting.contains { word.hasPrefix($0) }
        }
    }
    return labelBeside.map { $0.field == .scope } ?? false
  }

  /// Whether a word joins what stands before it to what follows, so that no line ends with it by itself.
  private func leads(_ word: Int) -> Bool {
    passage.folded[word].last.map(Self.joining.contains) ?? false
  }

  private static let joining: Set<String> = [
    "of", "the", "to", "with", "from", "in", "by", "under", "and", "or", "its", "per", "aus",
    "nach", "mit", "von", "der", "des", "dem", "den", "zu", "zur", "zum", "und", "gemass", "de",
    "du", "la", "le", "les", "a", "au", "et", "selon", "avec", "del", "el", "los", "las", "con",
    "y", "segun", "di", "della", "dello", "dei", "e", "secondo", "van", "het", "met", "en",
    "volgens", "do", "da", "dos", "das", "com", "z", "ze", "na", "wg", "wedlug", "i", "av", "och",
    "enligt", "af", "og", "ifolge", "podle", "s", "a", "podla", "cu", "si", "ve", "ile",
  ]

  /// Stems of verbs by which a system meets a standard.
  static let meeting = [
    "compl", "conform", "fulfil", "meet", "satisf", "erfull", "entspr", "cumpl", "cumpre", "voldo",
    "spelnia", "splnu", "uppfyll", "opfyld", "oppfyll", "taytta", "megfelel", "respecta", "indepl",
    "karsila", "soddisf", "repond", "rispond", "confor", "vyhov",
  ]

  /// The label that stands beside or over the passage's first line.
  private var labelBeside: CertificateLabels.Hit? {
    let number = layout.place(of: index).passage
    guard let first = layout.index(passage: number, line: 0),
      let label = layout.beside(first, towards: .left) ?? layout.above(first)
    else { return nil }
    let start = layout.start(of: label)
    return CertificateLabels.hits(
      in: layout.passage(of: label), number: layout.place(of: label).passage
    ).first { $0.words.lowerBound == start && $0.isWholeLine }
  }

  /// "Reference certificate ISO/IEC 27001:" before another certificate's number.
  private var isOfLabel: Bool {
    let line = layout.pieces[index]
    return line.text.last.map { ":：".contains($0) } == true
      && line.foldedWords.contains(where: Self.isForCertificate)
  }

  /// "Related ISO/IEC 27001 certificate", "前提規格": words right before the standard, or beside its line.
  private var isRelated: Bool {
    // 「JIS Q 27001:2023 の認証を前提とします」: behind the standard in Japanese.
    let behind = passage.folded[words.upperBound...].first?.first ?? ""
    let isNear =
      before.suffix(2).contains { word in Self.related.contains { word.hasPrefix($0) } }
      || Self.relatedUnspaced.contains { behind.contains($0) }
    guard !isNear, let beside = layout.beside(index, towards: .left) else { return isNear }
    return layout.pieces[beside].foldedWords.contains { word in
      Self.related.contains { word.hasPrefix($0) }
    }
  }

  /// Stems of what goes before another standard, or with it.
  private static let related =
    [
      "related", "associated", "prerequisite", "underlying", "zugehorig", "zugrunde", "verbunden",
      "voraussetz", "associe", "prealable", "prerequis", "relacionad", "asociad", "vinculad",
      "collegat", "correlat", "prerequisit", "gerelateerd", "bijbehorend", "onderliggend",
      "powiazan", "souvisejici", "relaterad", "relateret", "relatert", "tilhorende", "tillhorande",
      "ilgili", "liittyv",
    ] + relatedUnspaced
  private static let relatedUnspaced = ["前提", "関連", "関係", "相关", "关联", "相關", "관련"].map {
    FoldedText.letters($0)
  }

  /// Words after which a standard is only mentioned.
  private static let passing = FoldedPhrases([
    "in association with", "in conjunction with", "associated with", "in combination with",
    "linked to", "extension des", "extension du", "extension aux", "ampliacion de",
    "uitbreiding van", "estensione delle", "estensione dei", "rozszerzenie norm",
    "based on", "extension of", "extension to", "certificate number", "in addition to",
    "in connection with",
    "valid only with", "together with", "supplement", "erganzung", "guidelines", "code of practice",
    "extension de", "estensione della", "estensione di", "als erweiterung", "erweiterung der",
    "erweiterung zu", "als uitbreiding", "uitbreiding op", "jako rozszerzenie",
    "rozszerzenie normy",
    "extensao da", "extensao a", "som utvidelse", "som utvidgning", "som udvidelse",
    "rozsireni normy", "in verbindung mit", "en complement", "complemento", "refer to",
    "valid with",
  ])

  /// Words after which a standard is what another one builds on: "auf Basis eines nach … zertifizierten Systems".
  private static let building = FoldedPhrases([
    "on the basis of", "building on", "built on", "builds on", "supported by", "underpinned by",
    "rests on", "relying on", "relies on", "founded on", "on top of", "as an extension",
    "auf basis", "auf der basis", "auf grundlage", "auf der grundlage", "basierend auf",
    "basiert auf", "aufbauend auf", "gestutzt auf", "in erganzung", "zusatzlich zu",
    "unter einbindung", "im zusammenhang mit", "in kombination mit",
    "sur la base", "base sur", "basee sur", "bases sur", "fonde sur", "fondee sur", "fondes sur",
    "appuyant sur", "appuie sur", "appuyer sur", "appuye sur",
    "adosse a", "adossee a",
    "conjointement avec", "conjointement a", "en conjonction avec", "en association avec",
    "en lien avec", "en combinaison avec", "en extension", "comme extension",
    "extension a", "en plus de", "en supplement",
    "sobre la base", "basado en", "basada en", "basato su", "basata su", "sulla base", "op basis",
    "op grond van", "aanvulling op", "ter aanvulling", "ad integrazione", "uzupelnienie",
    "gebaseerd op", "baserat pa", "basert pa", "baseret pa", "na podstawie", "com base",
    "baseado na",
  ])

  /// What is done by a standard and is no system of its own: "on the basis of an audit according to …".
  private static let audits = [
    "audit", "assess", "prufung", "uberprufung", "bewertung", "evaluat",
  ]

  /// Cases and owners that tell of a certified system beside: "seines nach … zertifizierten Systems".
  private static let oblique: Set<String> = [
    "eines", "einem", "seines", "seinem", "ihres", "ihrem",
  ]

  /// "… operates an ISO/IEC 27001 certified ISMS that …": behind a standard, of a system that is certified already.
  private static let held: Set<String> = [
    "certified", "zertifizierte", "zertifiziertes", "zertifiziertem", "zertifizierten", "certifie",
    "certificado", "certificato", "gecertificeerd", "gecertificeerde",
  ]

  /// Whether what stands before a standard makes it the ground of another one.
  private static func isBuiltOn(_ before: [String], behind next: String?) -> Bool {
    guard !before.contains(where: { word in audits.contains { word.hasPrefix($0) } }) else {
      return false
    }
    let isHeld =
      next?.hasPrefix("zertifizierte") == true && before.last == "nach"
      && oblique.contains(before.dropLast().last ?? "")
    return isHeld || building.areIn(before[...])
  }

  /// "… operated jointly with the information security management system certified to …"
  private static let jointly = FoldedPhrases([
    "jointly with", "integrated with", "coordinated with", "aligned with", "alongside",
    "abgestimmt mit", "abgestimmt auf", "integriert mit", "coordonne avec", "articule avec",
    "coordinado con", "alineado con", "coordinato con", "afgestemd op", "integrada con",
    "integrado con", "integrata con", "integrato con", "combined audit", "joint audit",
    "integrated audit", "auditoria integrada", "auditoria combinada", "audit integre",
    "audit combine", "audit integrato", "kombiniertes audit", "integriertes audit",
    "auditoria conjunta", "gecombineerde audit", "gemeinsam mit dem", "zusammen mit dem audit",
    "together with the audit", "same time as the audit", "zeitgleich mit", "gleichzeitig mit",
    "en meme temps que", "al mismo tiempo que", "junto con la auditoria", "contestualmente all",
    "insieme all audit", "samen met de audit", "tillsammans med revisionen",
    "samtidigt med revisionen", "sammen med auditen", "sammen med revisionen", "razem z audytem",
    "spolecne s auditem", "em conjunto com a auditoria",
  ])

  /// "The organisation is also certified to …"
  private static let besides: Set<String> = [
    "also", "separately", "zugleich", "ebenfalls", "egalement", "tambien", "anche", "inoltre",
    "tevens", "rowniez",
    "aven", "takze", "rovnez", "ayrica", "ogsa", "myos", "tambem", "additionally", "zusatzlich",
    "ademas", "asimismo", "ausserdem", "daruberhinaus", "furthermore", "moreover", "dessutom",
    "desuden", "dessuten", "lisaksi", "ponadto", "dodatkowo", "navic", "navyse", "emellett",
    "outrossim", "bovendien", "daarnaast",
  ]

  /// Stems of what is done by a standard for others, as a scope tells it: "consulting on … according to ISO/IEC 27001".
  private static let services = [
    "consult", "advis", "train", "coaching", "preassess", "berat", "schulung", "seminar",
    "begleitung", "einfuhrung", "vorbereitung", "conseil", "accompagn", "formation", "formacion",
    "asesor", "implantacion", "consulen", "formazione", "consultor", "assessor", "formacao",
    "advies", "begeleid", "opleiding", "doradz", "szkol", "wdraza", "wdroze", "kunden", "customer",
    "client", "cliente", "klient", "klant",
  ]
  /// Words by which a sentence says of the subject itself that it conforms, whatever it does for others.
  private static let fulfilling = [
    "compl", "conform", "fulfil", "meet", "satisf", "certifies", "requirement", "erfull",
    "anforderung", "anwendet", "exigence", "requisit", "cumpl", "cumpre", "voldo", "eisen",
    "spelnia", "wymaga", "zgodn", "confor", "assessed", "approved", "registered",
  ]

  /// Whether the last thing said before a standard is a service, and not that the subject conforms to it.
  private static func isOfService(_ before: [String]) -> Bool {
    let last = before.lastIndex { word in services.contains { word.hasPrefix($0) } }
    guard let last else { return false }
    return !before[last...].contains { word in fulfilling.contains { word.hasPrefix($0) } }
  }

  /// "… conforme al certificado ISO/IEC 27001 n.º 4410", "under its ISO/IEC 27001 certificate": words of a sentence that
  /// name the certificate of a standard, as one that is held beside this one.
  private static func isOfOtherCertificate(_ words: Range<Int>, in passage: Passage) -> Bool {
    func isCertificate(_ word: Int) -> Bool {
      passage.words.indices.contains(word)
        // In German the noun has a capital as well.
        && passage.words[word].text.dropFirst().beginsSmall
        && (passage.words[word].text.beginsSmall
          || passage.words[word].text.hasPrefix("Z"))
        && passage.folded[word].contains(where: isForCertificate)
    }
    func leads(_ word: Int) -> Bool {
      passage.words.indices.contains(word)
        && passage.folded[word].contains { linking.contains($0) }
    }
    // A line that a certificate begins with is its own headline, and so is what certifies "according to" the standard.
    if isCertificate(words.lowerBound - 1), leads(words.lowerBound - 2) { return true }
    let next = words.upperBound
    let isNumbered = [next + 1, next + 2].contains { word in
      passage.words.indices.contains(word)
        && passage.words[word].text.hasNumber
        && passage.words[word].text.allSatisfy { !$0.isLowercase }
    }
    return isCertificate(next)
      && (leads(words.lowerBound - 1) || leadsToNumber(next + 1, in: passage) || isNumbered)
  }

  /// "… nach ISO/IEC 27001:2022 ist integriert (Zertifikat 44 121 19055)": the number of another certificate in brackets.
  private static func isOfRemark(_ words: Range<Int>, in passage: Passage) -> Bool {
    let behind = words.upperBound..<min(words.upperBound + 4, passage.words.count)
    guard let bracket = behind.first(where: { passage.words[$0].text.hasPrefix("(") }) else {
      return false
    }
    let inner = passage.folded(bracket..<min(bracket + 4, passage.words.count))
    // "(gesondertes Zertifikat HC-IS-23-0201)"
    return inner.prefix(2).contains(where: isForCertificate)
      && inner.contains { $0.hasNumber }
  }

  /// Whether a folded word is one for a certificate, in the languages of such remarks.
  private static func isForCertificate(_ word: String) -> Bool {
    ["certif", "zertifi", "certyf", "sertif"].contains { word.hasPrefix($0) }
  }

  /// Whether a word leads to a number: "n.º", "Nr.".
  private static func leadsToNumber(_ word: Int, in passage: Passage) -> Bool {
    passage.words.indices.contains(word)
      && passage.folded[word].first.map { ["n", "no", "nr", "number", "nummer"].contains($0) }
        == true
  }

  /// Words by which a sentence refers to a certificate that is held: "conforme al certificado", "unter dem Zertifikat".
  private static let linking: Set<String> = [
    "its", "their", "existing", "separate", "under", "see", "refer", "al", "del", "su", "sus", "el",
    "dem", "zum", "das", "ihr", "ihrem", "seinem", "bestehenden", "bestehendes", "siehe", "gemass",
    "au", "du", "son", "leur", "voir", "suo", "il", "loro", "vedi", "het", "zijn", "hun", "zie",
    "ao", "do", "seu", "o", "jego", "swoim", "dit", "sitt", "sin",
  ]
}

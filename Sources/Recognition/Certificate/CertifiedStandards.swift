import AssuranceModel

/// The standards that a document names, weighed: which one it certifies, and in which edition.
struct CertifiedStandards {
  private let mentions: [(standard: CertifiedStandard, weight: Double)]
  /// Total weight by number.
  private let weights: [String: Double]

  init(_ layout: CertificateLayout) {
    mentions = layout.standards.map { (standard: $0, weight: Self.weight(of: $0, in: layout)) }
    var weights: [String: Double] = [:]
    for mention in mentions {
      weights[mention.standard.number] = max(weights[mention.standard.number] ?? 0, mention.weight)
    }
    self.weights = weights
  }

  /// Whether a management system's standard stands there as large as a headline.
  var isHeadline: Bool { mentions.contains { $0.weight >= 4.5 } }

  /// Whether ISO/IEC 27001 is named as what a management system conforms to.
  var isConformedWith: Bool {
    mentions.contains { $0.standard.number == "27001" && $0.weight >= 2.5 }
  }

  /// The mention that names the certified standard best; ISO/IEC 27001 where it is certified beside others.
  var main: CertifiedStandard? {
    guard let most = weights.values.max() else { return nil }
    let own = weights["27001"] ?? -1
    // Beside another system's standard on a combined certificate, but not in passing.
    let isCertified = own >= most - 0.5 || (own >= 2.5 && own >= most - 2)
    let number =
      isCertified && own > 0
      ? "27001"
      : mentions.first { $0.weight == most }?.standard.number
    let best = mentions.filter { $0.standard.number == number }
    return best.first {
      $0.weight >= (weights[number ?? ""] ?? 0) - 1.5 && $0.standard.year != nil
    }?.standard
      ?? best.max { $0.weight < $1.weight }?.standard
  }

  /// The edition of ISO/IEC 27001 that the document prints anywhere of itself.
  func edition(in file: InputFile) -> Stated<StandardEdition>? {
    let own = mentions.filter { $0.standard.number == "27001" && $0.weight > 0 }
    let dated = own.filter { $0.standard.edition != nil }
    guard let best = dated.max(by: { $0.weight < $1.weight }), let edition = best.standard.edition
    else {
      return nil
    }
    let rivals = Set(dated.compactMap(\.standard.edition)).count > 1
    let part = best.standard.piece.part(best.standard.words)
    return .stated(
      edition,
      evidence: Evidence(
        part.citation(in: file), confidence: Confidence(min(rivals ? 0.85 : 0.97, part.confidence)))
    )
  }

  /// Words after which a standard is the one that is complied with.
  private static let conforming = [
    "requirement", "standard", "norm", "accordance", "complies", "complying", "conform",
    "compliant", "against",
    "anforderung", "exigence", "requisit", "nach", "secondo", "selon", "eisen", "wymagan", "krav",
    "pozadavk",
    "sartlar", "standart", "according",
  ]
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
    "coordinado con", "alineado con", "coordinato con", "afgestemd op",
  ])

  /// "The organisation is also certified to …"
  private static let besides: Set<String> = [
    "also", "separately", "zugleich", "ebenfalls", "egalement", "tambien", "anche", "inoltre",
    "tevens", "rowniez",
    "aven", "takze", "rovnez", "ayrica", "ogsa", "myos", "tambem", "additionally", "zusatzlich",
    "ademas", "asimismo",
  ]

  private static func weight(of standard: CertifiedStandard, in layout: CertificateLayout) -> Double
  {
    let piece = standard.piece
    let index = layout.pieces.firstIndex(of: piece) ?? 0
    let passage = layout.passage(of: index)
    let line = layout.place(of: index).line
    let own = passage.range(of: line)
    let position = own.lowerBound + standard.words.lowerBound
    let before = passage.folded(max(own.lowerBound - 14, position - 14, 0)..<position)
    var weight = 1.0 + min(2, layout.prominence(of: piece.part(standard.words)) - 1) * 1.5
    if piece.words.count <= standard.words.count + 4 { weight += 1.5 }
    if before.suffix(8).contains(where: { word in conforming.contains { word.hasPrefix($0) } }) {
      weight += 1.5
    }
    let next = position + standard.words.count
    let isBuiltOn = isBuiltOn(
      before.suffix(12), behind: next < passage.words.count ? passage.folded[next].first : nil)
    // "nur in Verbindung mit dem Zertifikat nach DIN EN ISO/IEC / 27001"
    if passing.areIn(before.suffix(10)) || isBuiltOn { weight -= 2.5 }
    if jointly.areIn(before[...]) { weight -= 2.5 }
    if before.suffix(10).contains(where: { besides.contains($0) }) { weight -= 2.5 }
    let words = position..<next
    if layout.standards.contains(where: { $0.number != standard.number }),
      isOfService(before) || isOfRemark(words, in: passage)
    {
      weight -= 2.5
    }
    if piece.page.number > 1 { weight -= 0.5 }
    if isOfOtherCertificate(words, in: passage) { weight -= 2.5 }
    return weight
  }

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
        && passage.words[word].text.dropFirst().first?.isLowercase == true
        && (passage.words[word].text.first?.isLowercase == true
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
    return isCertificate(next)
      && (leads(words.lowerBound - 1) || leadsToNumber(next + 1, in: passage))
  }

  /// "… nach ISO/IEC 27001:2022 ist integriert (Zertifikat 44 121 19055)": the number of another certificate in brackets.
  private static func isOfRemark(_ words: Range<Int>, in passage: Passage) -> Bool {
    let behind = words.upperBound..<min(words.upperBound + 4, passage.words.count)
    guard let bracket = behind.first(where: { passage.words[$0].text.hasPrefix("(") }) else {
      return false
    }
    let inner = passage.folded(bracket..<min(bracket + 4, passage.words.count))
    return inner.first.map(isForCertificate) == true
      && inner.contains { $0.contains(where: \.isNumber) }
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

import AssuranceModel

/// A scope statement split into what it takes in and what it leaves out.
package struct ScopeText: Hashable, Sendable {
  /// Sentences and brackets that are in scope, without what they leave out.
  package let includedParts: [String]
  /// What the sentences and brackets leave out.
  package let excludedParts: [String]

  package init(_ text: String) {
    var included: [String] = []
    var excluded: [String] = []
    for sentence in Self.parts(of: text) {
      let words = sentence.split { $0.isWhitespace }.map(String.init)
      let folded = words.map { FoldedText.words($0).joined() }
      if Self.leavesOutWhole(folded) {
        excluded.append(words.joined(separator: " "))
        continue
      }
      let cut = folded.indices.first { Self.startsExclusion(folded, at: $0) } ?? words.count
      let end = Self.end(ofExclusionAt: cut, words, folded)
      included.append(words[..<cut].joined(separator: " "))
      included.append(words[end...].joined(separator: " "))
      excluded.append(words[cut..<end].joined(separator: " "))
    }
    includedParts = included.filter { !$0.isEmpty }
    excludedParts = excluded.filter { !$0.isEmpty }
  }

  /// The words of the statement that are in scope, as written.
  package var includedText: String { includedParts.joined(separator: " ") }

  /// The words of the statement that leave something out, as written.
  package var excludedText: String { excludedParts.joined(separator: " ") }

  /// `excluding Poland, at sites in Germany`: a comma and the word of a new phrase end what is left out; a list goes on.
  private static func end(ofExclusionAt cut: Int, _ words: [String], _ folded: [String]) -> Int {
    guard cut < words.count else { return words.count }
    return words.indices.first { index in
      index > cut + 1 && words[index - 1].hasSuffix(",") && resumingWords.contains(folded[index])
    } ?? words.count
  }

  /// Whether the statement only points elsewhere, such as `see annex`, and says nothing itself.
  package var isMerePointer: Bool {
    let words = FoldedText.words(includedText) + FoldedText.words(excludedText)
    return words.contains(where: Self.annexNouns.contains)
      && words.allSatisfy {
        Self.annexNouns.contains($0) || Self.pointerWords.contains($0)
          || $0.count == 1 || $0.allSatisfy(\.isNumber)
      }
  }

  /// Sentences, and what stands in brackets by itself; the dot of an abbreviation ends nothing.
  private static func parts(of text: String) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var lettersBefore = 0
    for index in text.indices {
      let character = text[index]
      let next = text.index(after: index)
      let isEnd =
        ";()!".contains(character)
        || character == "." && lettersBefore >= 3
          && (next == text.endIndex || text[next].isWhitespace)
      if isEnd {
        parts.append(text[start..<index])
        start = next
      }
      lettersBefore = character.isLetter ? lettersBefore + 1 : 0
    }
    parts.append(text[start...])
    return parts
  }

  private static func startsExclusion(_ words: [String], at index: Int) -> Bool {
    if exclusionWords.contains(words[index]) { return true }
    if withoutWords.contains(words[index]) { return leavesOutAThing(words, without: index) }
    return exclusionPhrases.contains { phrase in
      words.count >= index + phrase.count && Array(words[index..<index + phrase.count]) == phrase
    }
  }

  /// Whether `without` leaves something out: a place, a site or a service, and no quality as in `without interruption`.
  ///
  /// `With or without hosting` takes both in.
  private static func leavesOutAThing(_ words: [String], without index: Int) -> Bool {
    if index > 0, ["or", "oder", "ou", "o", "of", "lub"].contains(words[index - 1]) {
      return false
    }
    let next = words[(index + 1)...].filter { !$0.isEmpty && !articles.contains($0) }.prefix(2)
    guard let first = next.first, let second = next.last else { return false }
    let isQuality =
      qualities.contains(first) || qualityStems.contains(where: first.hasPrefix)
      || agents.contains(where: first.hasPrefix) && acts.contains(where: second.hasPrefix)
    return !isQuality
  }

  /// `X is excluded` and `X is out of scope` name X first.
  private static func leavesOutWhole(_ words: [String]) -> Bool {
    words.indices.contains { index in
      wholePhrases.contains { phrase in
        words.count >= index + phrase.count && Array(words[index..<index + phrase.count]) == phrase
      }
    }
  }

  private static let exclusionWords: Set<String> = [
    "excluding", "except", "excludes", "excepting", "ausgenommen", "hors", "sauf",
    "excepto", "salvo", "uitgezonderd", "exclusief", "escluso", "esclusa", "esclusi", "escluse",
    "tranne", "excluyendo", "excluant", "excluded", "exclusion", "exclusions",
    "ausschlusse", "exclusiones", "esclusioni",
  ]
  private static let withoutWords: Set<String> = [
    "without", "ohne", "sans", "sin", "senza", "zonder", "sem", "bez", "utan", "uden", "uten",
  ]
  private static let articles: Set<String> = [
    "the", "a", "an", "any", "all", "der", "die", "das", "den", "dem", "des", "jegliche", "jede",
    "le", "la", "les", "aucune", "aucun", "el", "los", "las", "ningun", "ninguna", "il", "lo",
    "gli", "alcun", "alcuna", "de", "het", "een", "enige", "o", "os", "as",
  ]
  // What a service is said to be without, and what an activity goes on without.
  private static let qualities: Set<String> = [
    "need", "use", "help", "aid", "being", "having", "loss", "cost", "costs", "charge", "paper",
    "papier", "papel", "carta", "contact", "contacto", "contatto", "kontakt", "fil", "fili", "fio",
    "fios", "cable", "cables", "wires", "kabel", "cash", "profit", "lucro", "scopo", "animo",
    "winstoogmerk", "fines", "fins", "knowledge", "notice", "regard", "further", "delay", "undue",
    "downtime", "kosten", "frais", "verlust", "perte", "perdita", "perdida",
  ]
  private static let qualityStems = [
    "limit", "restric", "restriz", "exception", "excepcion", "eccezion", "excecao", "ausnahme",
    "uitzondering", "undtag", "undantag", "wyjat", "vyjim", "interrup", "interruz", "unterbrech",
    "onderbrek", "avbrott", "afbryd", "przerw", "prerus", "einschrank", "beschrank", "begrenz",
    "begrans", "begraens", "beperk", "ogranicz", "omez", "verzug", "verzoger", "vertraging",
    "prejudic", "perjuic", "pregiudiz", "weitere", "warrant", "gewahr", "obligation", "consent",
    "involvement", "intervention", "medienbr",
  ]
  private static let agents = ["human", "manual", "manuel", "menschlich"]
  private static let acts = ["interven", "involve", "interact", "step", "eingriff", "work"]
  private static let exclusionPhrases: [[String]] = [
    ["exclusive", "of"], ["not", "including"], ["does", "not", "include"],
    ["does", "not", "cover"], ["not", "covering"], ["other", "than"],
    ["with", "the", "exception"], ["with", "exception"], ["mit", "ausnahme"],
    ["unter", "ausschluss"],
    ["nicht", "enthalten"], ["lexception"], ["lexclusion"], ["con", "exclusion"],
    ["con", "excepcion"], ["met", "uitzondering"], ["ad", "eccezione"], ["con", "esclusione"],
    ["ad", "esclusione"], ["a", "lexception"], ["a", "lexclusion"], ["apart", "from"],
    ["but", "not"], ["aber", "nicht"], ["nicht", "jedoch"], ["mais", "pas"], ["pero", "no"],
  ]
  private static let resumingWords: Set<String> = [
    "at", "from", "provided", "delivered", "operated", "performed", "supported",
  ]
  private static let wholePhrases: [[String]] = [
    ["fuera", "del", "alcance"], ["quedan", "excluidos"], ["quedan", "excluidas"],
    ["hors", "perimetre"], ["hors", "du", "perimetre"], ["en", "dehors", "du", "perimetre"],
    ["nicht", "im", "geltungsbereich"], ["ausserhalb", "des", "geltungsbereichs"],
    ["fallen", "nicht", "unter"], ["buiten", "het", "toepassingsgebied"], ["buiten", "scope"],
    ["fuori", "dal", "campo"], ["not", "within", "the", "scope"], ["is", "not", "part"],
    ["is", "excluded"], ["are", "excluded"], ["out", "of", "scope"], ["outside", "the", "scope"],
    ["not", "in", "scope"], ["not", "part", "of"], ["is", "not", "covered"],
    ["are", "not", "covered"], ["is", "not", "included"], ["are", "not", "included"],
    ["sind", "ausgeschlossen"], ["ist", "ausgeschlossen"], ["nicht", "bestandteil"],
    ["est", "exclu"], ["sont", "exclus"], ["est", "exclue"], ["sont", "exclues"],
  ]
  private static let annexNouns: Set<String> = [
    "annex", "annexes", "appendix", "appendices", "attachment", "attachments", "schedule",
    "enclosure", "supplement", "overleaf", "reverse", "sheet", "anlage", "anlagen", "anhang",
    "anhangs", "beiblatt", "annexe", "appendice", "anexo", "anexos", "adjunto", "bijlage",
    "bijlagen", "allegato", "allegati", "allegata",
  ]
  // Words around such a noun that say nothing of a service.
  private static let pointerWords: Set<String> = [
    "a", "according", "activities", "al", "alcance", "ambito", "an", "and", "are", "as",
    "attached", "aufgefuhrt", "b", "back", "below", "beschrieben", "bij", "by", "ce",
    "certificaat", "certificado", "certificat", "certificate", "certification", "certificato",
    "cet", "cf", "company", "covered", "cui", "dans", "de", "decrit", "defined", "dei", "del",
    "dem", "der", "des", "described", "description", "detailed", "details", "deze", "die",
    "diesem", "dieses", "dit", "document", "du", "e", "el", "enclosed", "este", "et", "following",
    "for", "form", "forms", "found", "full", "geltungsbereich", "gemaess", "gemass", "given",
    "het", "i", "ii", "im", "in", "information", "integral", "is", "isms", "its", "l", "la",
    "las", "le", "listed", "los", "management", "met", "nel", "no", "nr", "number", "of", "on",
    "only", "organisation", "organization", "out", "page", "pages", "part", "per", "perimetre",
    "please", "questo", "ref", "refer", "reference", "referred", "registration", "scope",
    "security", "see", "seite", "separate", "set", "shown", "siehe", "specified", "stated",
    "statement", "system", "the", "this", "to", "together", "und", "under", "valid", "van",
    "vease", "vedi", "ver", "voir", "which", "with", "y", "zertifikat", "zertifikates",
    "zertifikats", "zie", "zu", "zum", "zur",
  ]
}

/// Words that a lexicon takes for something else than they are where they stand: `US`, `that certificate`, `its present`.
struct SeemingWord {
  let tokens: [ClauseToken]
  let bytes: [UInt8]
  let language: ClauseLanguage

  /// Notions that a word may seem to stand for.
  private static let seeming: ConceptSet = [
    .provide, .territory, .relative, .buyer, .condition, .example,
  ]

  /// The phrase with what it means in its place, behind the phrase before it.
  func told(_ match: PhraseLexicon.Match, behind former: PhraseLexicon.Match?)
    -> PhraseLexicon.Match
  {
    guard match.concepts.meets(Self.seeming) else { return match }
    var concepts = match.concepts
    let start = match.tokens.lowerBound
    // `"Provision of archive storage"`: the words of a scope, as they are printed.
    if concepts.has(.provide), start > 0, tokens[start - 1].isMark("\""),
      tokens[start].isCapitalised
    {
      concepts.remove(.provide)
    }
    if match.tokens.count == 1 { tellSingle(match, behind: former, &concepts) }
    guard concepts != match.concepts else { return match }
    return PhraseLexicon.Match(tokens: match.tokens, concepts: concepts, value: match.value)
  }

  private func tellSingle(
    _ match: PhraseLexicon.Match, behind former: PhraseLexicon.Match?, _ concepts: inout ConceptSet
  ) {
    if concepts.has(.territory) {
      tellCode(match, &concepts)
      if isOfCompany(match) || isOfLanguageOrLaw(match) { concepts.remove(.territory) }
    }
    if concepts.has(.relative), isDemonstrative(match, behind: former) {
      concepts.remove(.relative)
      concepts.formUnion([.demonstrative])
    }
    if concepts.has(.provide), language == .english, isAdjective(match) {
      concepts.remove(.provide)
    }
    if language == .german, concepts.has(.buyer), isWord(match.tokens.lowerBound, "sie"),
      !tokens[match.tokens.lowerBound].isCapitalised
    {
      // `Sie` is the buyer, `sie` the certification or whoever was named before.
      concepts.remove(.buyer)
      concepts.formUnion([.pronoun])
    }
    if language == .dutch, concepts.has(.condition), isWord(match.tokens.lowerBound, "als"),
      comparesBefore(match.tokens.lowerBound)
    {
      concepts.remove(.condition)
      concepts.formUnion([.conjunction])
    }
    if language == .spanish, concepts.has(.example), isWord(match.tokens.lowerBound, "como"),
      comparesBefore(match.tokens.lowerBound)
    {
      concepts.remove(.example)
      concepts.formUnion([.conjunction])
    }
  }

  /// `US` is a country and `us` a party: codes of territories are written large.
  private func tellCode(_ match: PhraseLexicon.Match, _ concepts: inout ConceptSet) {
    let token = tokens[match.tokens.lowerBound]
    guard token.end - token.start <= 3 else { return }
    let isLarge = bytes[Int(token.start)..<Int(token.end)].allSatisfy { $0 & 0x20 == 0 }
    for concept in isLarge ? [Concept.supplier, .own] : [.territory] { concepts.remove(concept) }
  }

  /// `Northgate Systems India Pvt Ltd`: the country is part of a company's name.
  private func isOfCompany(_ match: PhraseLexicon.Match) -> Bool {
    let end = match.tokens.upperBound
    guard match.tokens.lowerBound > 0, tokens[match.tokens.lowerBound - 1].isCapitalised else {
      return false
    }
    return (end..<min(end + 2, tokens.count)).contains { Self.companyForms.contains(word($0)) }
  }

  /// `German-language support`, `French law`.
  private func isOfLanguageOrLaw(_ match: PhraseLexicon.Match) -> Bool {
    let next = match.tokens.upperBound
    return next < tokens.count && Self.adjectiveNouns.contains(word(next))
  }

  /// `before that expiry`, `renew that certification`, `van dat certificaat`: the word points, and opens no clause.
  private func isDemonstrative(
    _ match: PhraseLexicon.Match, behind former: PhraseLexicon.Match?
  ) -> Bool {
    let place = match.tokens.lowerBound
    guard language == .english || language == .dutch,
      isWord(place, language == .dutch ? "dat" : "that"), place > 0, place + 1 < tokens.count,
      tokens[place + 1].kind == .word, !Self.openers.contains(word(place + 1))
    else { return false }
    if (language == .dutch ? Self.dutchPrepositions : Self.prepositions).contains(word(place - 1)) {
      return true
    }
    guard language == .english else { return false }
    if Self.verbs.contains(word(place - 1)) { return true }
    guard let former, former.tokens.upperBound == place else { return false }
    return former.concepts.meets([.maintain, .renew, .obtain, .lapse, .cure, .provide])
      && former.concepts.isDisjoint(from: [.duty, .assure, .flowDown, .notify])
      && !word(place - 1).hasPrefix("provid")
  }

  /// `zowel een rapport als een certificaat`, `tanto un informe como un certificado`, `geldt als bewijs`: the word joins.
  private func comparesBefore(_ place: Int) -> Bool {
    (max(0, place - 16)..<place).contains { ["zowel", "tanto"].contains(word($0)) }
      || place > 0 && ["geldt", "gelden", "dient", "aangemerkt"].contains(word(place - 1))
  }

  /// `its present certificate` hands nothing over.
  private func isAdjective(_ match: PhraseLexicon.Match) -> Bool {
    let place = match.tokens.lowerBound
    return place > 0 && isWord(place, "present")
      && ["its", "the", "our", "your", "their", "a", "at"].contains(word(place - 1))
  }

  /// Whether a word stands at a token; most are told by their length.
  private func isWord(_ place: Int, _ word: String) -> Bool {
    tokens[place].end - tokens[place].start == word.utf8.count && self.word(place) == word
  }

  private func word(_ place: Int) -> String {
    tokens[place].kind == .word ? tokens[place].lowercased(in: bytes) : ""
  }

  private static let prepositions: Set<String> = [
    "of", "to", "for", "from", "with", "by", "on", "under", "against", "before", "after", "than",
    "at", "within", "during", "until", "upon", "following", "without",
  ]
  /// Verbs behind which `that` opens no clause.
  private static let verbs: Set<String> = [
    "bring", "brings", "pass", "passes", "complete", "completes", "undergo", "finish", "submit",
  ]
  private static let dutchPrepositions: Set<String> = [
    "van", "op", "bij", "voor", "met", "tot", "uit", "in", "na", "aan", "onder",
  ]
  private static let adjectiveNouns: Set<String> = [
    "language", "languages", "law", "laws", "speaking", "court", "courts", "standard", "standards",
    "version", "text", "translation", "federal", "civil", "commercial", "regulator", "regulators",
    "parliament", "commission",
  ]
  private static let companyForms: Set<String> = [
    "ltd", "limited", "pvt", "gmbh", "inc", "llc", "bv", "nv", "sa", "sas", "sarl", "sl", "ag",
    "plc",
    "corp", "kft", "oy", "ab", "srl",
  ]
  /// Words that begin a clause of their own.
  private static let openers: Set<String> = [
    "the", "it", "its", "they", "we", "you", "such", "any", "no", "each", "all", "a", "an", "our",
    "your", "their", "this", "these", "those", "there", "is", "are", "was", "were", "has", "have",
    "will", "shall", "must", "may", "would", "can", "does", "do", "de", "het", "een", "zijn",
    "haar",
    "hij", "wij", "zij", "deze",
  ]
}

import AssuranceModel

/// What one sentence of a certificate says of the certificate's standing.
///
/// Small print speaks of suspension far oftener than it happens: "may be suspended if", "valid unless withdrawn", "has
/// never been cancelled". A sentence tells of it where the certificate is named and nothing takes the fact away.
enum StatusSentence {
  enum Judgement: Sendable {
    /// Says nothing of this certificate's standing.
    case silent
    /// Speaks of a suspension or an end, and does not say whether it has come.
    case unclear
    case tells
  }

  typealias Mention = CertificateStatusWords.Mention

  /// What a sentence of folded words says by each of its words of suspension or end.
  static func judgements(of words: [String]) -> [(mention: Mention, judgement: Judgement)] {
    var judged: [(mention: Mention, judgement: Judgement)] = []
    for mention in CertificateStatusWords.mentions(in: words) where mention.status.isLapse {
      let judgement =
        CertificateStatusWords.isUnspaced(words[mention.words.lowerBound])
        ? unspaced(mention, in: words)
        : self.judgement(of: mention, in: words, after: judged.last)
      judged.append((mention, judgement))
    }
    return judged
  }

  private static func judgement(
    of mention: Mention, in words: [String],
    after previous: (mention: Mention, judgement: Judgement)?
  ) -> Judgement {
    let before = words[..<mention.words.lowerBound]
    let after = words[mention.words.upperBound...]
    let languages = mention.languages
    // "May be suspended or withdrawn": what is listed with a word shares its guard.
    if let previous, mention.words.lowerBound - previous.mention.words.upperBound <= 2,
      case .silent = previous.judgement
    {
      return .silent
    }
    let subject = before.indices.last { StatusGrammar.namesCertificate(words[$0]) }
    guard !isGuarded(mention, in: words, subject: subject) else { return .silent }
    if mention.use == .act {
      let isUnder = StatusGrammar.has(.under, in: before.suffix(2), languages)
      return isUnder && subject != nil ? .unclear : .silent
    }
    let isPast =
      StatusGrammar.has(.past, in: before.suffix(4), languages)
      || StatusGrammar.has(.past, in: after.prefix(2), languages)
    let isFact = isPast || StatusGrammar.has(.present, in: before.suffix(4), languages)
    if !isPast, StatusGrammar.has(.condition, in: after, languages) { return .silent }
    let object = after.indices.prefix(4).first { StatusGrammar.namesCertificate(words[$0]) }
    let isNamedBehind = isFact && object.map { !isOther($0, in: words) } ?? false
    if mention.use == .verb { return isNamedBehind ? .tells : .silent }
    if mention.use == .alone, !isFact { return .silent }
    let isBounded = mention.use == .alone || mention.words.count > 1
    if isBounded, StatusGrammar.has(.limit, in: after, languages) { return .silent }
    // "Is expired on 12 May 2027" is a date's label.
    if mention.status == .expired, words.contains(where: isYear) { return .silent }
    // "Replaces certificate 4711, withdrawn in May": of which of the two, only a reader can tell.
    if let subject, isOther(subject, in: words) {
      let isOwnNamed = words[..<subject].contains(where: StatusGrammar.namesCertificate)
      return isFact && isOwnNamed ? .unclear : .silent
    }
    if let subject, StatusGrammar.has(.generic, in: words[..<subject].suffix(2), languages) {
      return .silent
    }
    guard subject != nil || isNamedBehind else {
      let isOfOthers =
        StatusGrammar.has(.standard, in: words[...]) || StatusGrammar.has(.other, in: words[...])
        || StatusGrammar.has(.certificates, in: words[...])
      return isFact && !isOfOthers ? .unclear : .silent
    }
    if StatusGrammar.has(.time, in: before, languages) { return isPast ? .unclear : .silent }
    let isChoice =
      StatusGrammar.has(.or, in: before.suffix(1), languages)
      || StatusGrammar.has(.or, in: after.prefix(1), languages)
    if isChoice { return isFact ? .unclear : .silent }
    if StatusGrammar.has(.lifted, in: words[...]) { return .unclear }
    return isFact || words.count <= shortest ? .tells : .unclear
  }

  /// Whether a mention of a certificate is one of another: a previous one, or one that this replaces.
  private static func isOther(_ mention: Int, in words: [String]) -> Bool {
    StatusGrammar.has(.other, in: words[..<mention].suffix(3))
  }

  /// "Certificate temporarily suspended by the body": up to so many words tell a fact without a verb.
  private static let shortest = 9

  /// Whether a condition, a possibility or a denial governs a word.
  static func isGuarded(_ mention: Mention, in words: [String], subject: Int? = nil) -> Bool {
    let before = words[..<mention.words.lowerBound]
    let after = words[mention.words.upperBound...]
    let languages = mention.languages
    if StatusGrammar.has(.within, within: words[mention.words.lowerBound], languages)
      || isDenied(mention, in: words)
      || StatusGrammar.has(.infinitive, in: before.suffix(1), languages)
      || StatusGrammar.has(.infinitive, in: after.prefix(1), languages)
      || StatusGrammar.has(.condition, in: before, languages)
      || StatusGrammar.has(.postposed, in: after.prefix(3), languages)
    {
      return true
    }
    guard let modal = StatusGrammar.last(.modal, in: before, languages) else { return false }
    return subject.map { $0 < modal } ?? true
  }

  /// Whether a denial stands before a word, and no "but" between them.
  static func isDenied(_ mention: Mention, in words: [String]) -> Bool {
    let near = words[..<mention.words.lowerBound].suffix(3)
    guard let denial = StatusGrammar.last(.negation, in: near, mention.languages) else {
      return false
    }
    return !StatusGrammar.has(.but, in: near[denial...])
  }

  /// A clause of a script without spaces is one word.
  private static func unspaced(_ mention: Mention, in words: [String]) -> Judgement {
    let clause = words[mention.words.lowerBound]
    let languages = mention.languages
    guard mention.use == .participle, StatusGrammar.namesCertificate(clause),
      !isGuarded(mention, in: words)
    else { return .silent }
    if StatusGrammar.has(.state, within: clause, languages) { return .tells }
    return clause.count <= 10 ? .unclear : .silent
  }

  private static func isYear(_ word: String) -> Bool {
    word.count == 4 && word.allSatisfy(\.isNumber)
  }
}

/// A piece of a contract cut into tokens, known phrases and sentences, read in the language that it is written in.
///
/// It never changes, and is handed on many times for each clause.
final class ClauseText: Sendable {
  let bytes: [UInt8]
  let language: ClauseLanguage
  let tokens: [ClauseToken]
  /// Phrases in order, none overlapping another.
  let matches: [PhraseLexicon.Match]
  /// Sentences in order; a list belongs to the sentence that leads into it.
  let sentences: [Range<Int>]
  /// Whether a head such as `Obligations of the Supplier` stands in it, so that orders in its rows and items bind.
  let hasObligationHead: Bool
  /// Symbols of the word index that the tokens name.
  let symbols: [Int32]

  init(_ bytes: [UInt8]) {
    let lexicon = PhraseLexicon.shared
    let (tokens, symbols) = ClauseTokenizer.tokens(of: bytes, index: lexicon.index)
    // The beginning of a clause is enough: contracts rarely change language inside one.
    let language = lexicon.language(of: tokens.prefix(600), symbols: symbols)
    self.bytes = bytes
    self.language = language
    self.tokens = tokens
    self.symbols = symbols
    var matches = SeparatedVerbs(tokens: tokens, symbols: symbols, bytes: bytes, language: language)
      .joined(
        lexicon.matches(in: tokens, symbols: symbols, range: tokens.indices, language: language))
    let seeming = SeemingWord(tokens: tokens, bytes: bytes, language: language)
    for place in matches.indices {
      matches[place] = seeming.told(
        matches[place], behind: place > 0 ? matches[place - 1] : nil)
    }
    sentences = ThingsListed(tokens: tokens, matches: matches)
      .joined(SentenceSplitter(tokens: tokens, bytes: bytes).sentences())
    if language.isVerbFinal {
      matches = VerbFirstCondition(tokens: tokens, bytes: bytes, language: language)
        .marked(matches, in: sentences)
      matches = ObligingInfinitive(tokens: tokens, bytes: bytes, language: language)
        .marked(matches, in: sentences)
    }
    self.matches = matches
    hasObligationHead = matches.contains { $0.concepts.has(.obligationHead) }
  }

  /// Paragraphs that were read already, in the language of one of them.
  init(_ paragraphs: JoinedParagraphs, language: ClauseLanguage) {
    bytes = paragraphs.bytes
    self.language = language
    tokens = paragraphs.tokens
    symbols = paragraphs.symbols
    matches = paragraphs.matches
    sentences = paragraphs.sentences
    hasObligationHead = matches.contains { $0.concepts.has(.obligationHead) }
  }

  private init(_ text: ClauseText, matches: [PhraseLexicon.Match]) {
    bytes = text.bytes
    language = text.language
    tokens = text.tokens
    symbols = text.symbols
    sentences = text.sentences
    hasObligationHead = text.hasObligationHead
    self.matches = matches
  }

  /// The words of a range of tokens as they stand, white space folded.
  func words(of range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let own = bytes[Int(tokens[first].start)..<Int(tokens[last].end)]
    let isOneWord = first == last && [.word, .number].contains(tokens[first].kind)
    if isOneWord { return String(decoding: own, as: UTF8.self) }
    guard own.allSatisfy({ $0 < 0x80 }) else {
      return String(decoding: own, as: UTF8.self).split { $0.isWhitespace }
        .joined(separator: " ")
    }
    var folded: [UInt8] = []
    folded.reserveCapacity(own.count)
    var isApart = false
    for byte in own {
      if byte == 0x20 || (0x09...0x0D).contains(byte) {
        isApart = !folded.isEmpty
      } else {
        if isApart { folded.append(0x20) }
        folded.append(byte)
        isApart = false
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Whether a word stands at a token just so; most are told by their length.
  func isWord(_ word: String, at place: Int) -> Bool {
    let token = tokens[place]
    return token.kind == .word && Int(token.end - token.start) == word.utf8.count
      && word.utf8.elementsEqual(bytes[Int(token.start)..<Int(token.end)])
  }

  /// How many small words of its own language stand among the first tokens.
  func smallWords(within reach: Int) -> Int {
    PhraseLexicon.shared.smallWords(of: tokens.prefix(reach), symbols: symbols)[language.rawValue]
  }

  /// The text in which `the Carrier`, `the Host` and the like are the supplier, where it names no other.
  var readingHostsAsSupplier: ClauseText {
    guard !matches.contains(where: { $0.concepts.has(.supplier) }) else { return self }
    let namesBuyer = matches.contains { $0.concepts.meets([.buyer, .subprocessor]) }
    let hosts = matches.indices.filter {
      matches[$0].concepts.has(.host)
        && (isOwnParty(matches[$0]) || !namesBuyer && isBound($0))
    }.map { matches[$0] }
    return hosts.isEmpty
      ? self
      : replacing(
        hosts.map { PhraseLexicon.Match(tokens: $0.tokens, concepts: [.supplier], value: -1) })
  }

  /// `the Carrier`, written as a contract writes its own parties; brands are never parties of it.
  private func isOwnParty(_ match: PhraseLexicon.Match) -> Bool {
    let first = match.tokens.lowerBound
    guard tokens[match.tokens.upperBound - 1].isCapitalised else { return false }
    let articles: Set = ["the", "der", "die", "das", "le", "la", "l", "el", "de", "het"]
    let article = articles.contains(words(of: first..<first + 1).lowercased()) ? first : first - 1
    return article >= 0 && articles.contains(words(of: article..<article + 1).lowercased())
  }

  /// `Les hébergeurs HDS doivent`: in French the word is also the name of a supplier, where no other party is named.
  private func isBound(_ place: Int) -> Bool {
    let first = matches[place].tokens.lowerBound
    guard language == .french else { return false }
    let articles: Set = ["les", "l", "le"]
    let hasArticle =
      articles.contains(words(of: first..<first + 1).lowercased())
      || first > 0 && articles.contains(words(of: first - 1..<first).lowercased())
    let behind = matches[(place + 1)...].prefix(3).drop {
      $0.concepts.meets([.otherISO, .preposition])
    }
    guard hasArticle, let modal = behind.first, modal.concepts.has(.duty) else { return false }
    return modal.tokens.lowerBound - matches[place].tokens.upperBound <= 3
  }

  /// Whether a slash parts two phrases that stand beside each other; slashes are no tokens.
  func hasSlash(between one: PhraseLexicon.Match, and other: PhraseLexicon.Match) -> Bool {
    guard one.tokens.upperBound <= other.tokens.lowerBound, let last = one.tokens.last,
      other.tokens.lowerBound - last <= 2
    else { return false }
    let between = Int(tokens[last].end)..<Int(tokens[other.tokens.lowerBound].start)
    return bytes[between].contains(UInt8(ascii: "/"))
  }

  /// Place of the first phrase that begins at a token or behind it; nil for none.
  func firstPhrase(from token: Int) -> Int? {
    var low = 0
    var high = matches.count
    while low < high {
      let middle = (low + high) / 2
      if matches[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low < matches.count ? low : nil
  }

  /// The text with other phrases in the place of those that they overlap; both lists are in order.
  func replacing(_ phrases: [PhraseLexicon.Match]) -> ClauseText {
    var merged: [PhraseLexicon.Match] = []
    var next = 0
    for phrase in phrases {
      while next < matches.count, matches[next].tokens.upperBound <= phrase.tokens.lowerBound {
        merged.append(matches[next])
        next += 1
      }
      merged.append(phrase)
      while next < matches.count, matches[next].tokens.lowerBound < phrase.tokens.upperBound {
        next += 1
      }
    }
    merged += matches[next...]
    return ClauseText(self, matches: merged)
  }
}

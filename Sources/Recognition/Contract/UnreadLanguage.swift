/// A language whose contracts are not read for clauses: of what they promise nothing can be said.
struct UnreadLanguage: Hashable, Sendable {
  /// The language's English name.
  let name: String
  /// How many of the first words are those of a contract, and whether one stands where titles do.
  let contractWords: Int
  let isTitledContract: Bool

  /// The language of a text; nil where it is one that is read, or the text too short to tell.
  init?(of text: ClauseText) {
    var counts: [String: Int] = [:]
    var words: [String] = []
    for token in text.tokens.prefix(Self.reach) where token.kind == .word {
      let word = Self.folded(text.bytes[Int(token.start)..<Int(token.end)])
      words.append(word)
      for language in Self.vocabulary.small[word] ?? [] { counts[language, default: 0] += 1 }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    guard let best, best.value >= Self.fewest, best.value * 100 >= words.count * Self.percent,
      best.value > text.smallWords(within: Self.reach)
    else { return nil }
    name = best.key
    func isOfContract(_ word: String) -> Bool {
      Self.vocabulary.contract[word]?.contains(best.key) == true
    }
    contractWords = words.count(where: isOfContract)
    isTitledContract = words.prefix(Self.titleReach).contains(where: isOfContract)
  }

  /// Tokens at the beginning that are looked at, and words of them that a title can stand in.
  private static let reach = 1_200
  private static let titleReach = 20
  /// Small words that a text must show, and their share among all words.
  private static let fewest = 6
  private static let percent = 6

  /// The languages by their small words, and by the words of their contracts.
  private static let vocabulary: (small: [String: [String]], contract: [String: [String]]) = {
    var small: [String: [String]] = [:]
    var contract: [String: [String]] = [:]
    let data = String(decoding: PackageResources.unread_languages_txt, as: UTF8.self)
    for line in data.split(separator: "\n") where !line.hasPrefix("#") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let head = line[..<colon].split(separator: " ")
      for part in line[line.index(after: colon)...].split(separator: "|") {
        let word = part.split(separator: " ").joined()
        let language = String(head[0])
        if head.count > 1 {
          contract[word, default: []].append(language)
        } else {
          small[word, default: []].append(language)
        }
      }
    }
    return (small, contract)
  }()

  /// The word in small letters without accents.
  private static func folded(_ word: ArraySlice<UInt8>) -> String {
    guard !word.allSatisfy(FoldedLetter.isPlain) else {
      return String(decoding: word.map { $0 | 0x20 }, as: UTF8.self)
    }
    var letters: [UInt8] = []
    var place = word.startIndex
    while let letter = FoldedLetter(in: word, at: place) {
      letters += letter.codes.map { $0 + UInt8(ascii: "a") }
      place += letter.length
    }
    return String(decoding: letters, as: UTF8.self)
  }
}

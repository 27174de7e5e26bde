/// A language whose contracts are not read for clauses: of what they promise nothing can be said.
struct UnreadLanguage: Hashable, Sendable {
  /// The language's English name.
  let name: String
  /// How many of the first words are those of a contract, and whether one stands where titles do.
  let contractWords: Int
  let isTitledContract: Bool

  /// The language of a text; nil where it is one that is read, or the text too short to tell.
  init?(of text: ClauseText) {
    var counts = [Int](repeating: 0, count: Self.vocabulary.names.count)
    var words: [String] = []
    for token in text.tokens.prefix(Self.reach) where token.kind == .word {
      let word = Self.folded(text.bytes[Int(token.start)..<Int(token.end)])
      words.append(word)
      for language in Self.vocabulary.small[word] ?? [] { counts[language] += 1 }
    }
    // Of several with as many words the first by name.
    let best = counts.indices.max { (counts[$0], $1) < (counts[$1], $0) }
    guard let best, counts[best] >= Self.fewest,
      counts[best] * 100 >= words.count * Self.percent,
      counts[best] > text.smallWords(within: Self.reach)
    else { return nil }
    name = Self.vocabulary.names[best]
    func isOfContract(_ word: String) -> Bool {
      Self.vocabulary.contract[word]?.contains(best) == true
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

  /// The languages in the order of their names, with their places there by their small words, and by the words of their
  /// contracts.
  private static let vocabulary:
    (names: [String], small: [String: [Int]], contract: [String: [Int]]) = {
      let data = String(decoding: PackageResources.unread_languages_txt, as: UTF8.self)
      let lines = data.split(separator: "\n").filter { !$0.hasPrefix("#") }
        .compactMap { line -> (head: [Substring], words: [String])? in
          guard let colon = line.firstIndex(of: ":") else { return nil }
          let words = line[line.index(after: colon)...].split(separator: "|")
            .map { $0.split(separator: " ").joined() }
          return (line[..<colon].split(separator: " "), words)
        }
      let names = Set(lines.map { String($0.head[0]) }).sorted()
      var small: [String: [Int]] = [:]
      var contract: [String: [Int]] = [:]
      for (head, words) in lines {
        guard let place = names.firstIndex(of: String(head[0])) else { continue }
        for word in words {
          if head.count > 1 {
            contract[word, default: []].append(place)
          } else {
            small[word, default: []].append(place)
          }
        }
      }
      return (names, small, contract)
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

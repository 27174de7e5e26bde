import AssuranceModel

/// Reads which document goes before which in a sentence of another language than English.
///
/// The subject of `prevalecerá` and of `geht ... vor` may stand on either side of its verb.
enum PrecedenceRank {
  /// The rank that a sentence states, by its words in small letters with its commas; nil for sentences about something else.
  static func read(_ sentence: [String]) -> PrecedenceReading.Rank? {
    for words in PrecedenceWords.all
    where sentence.contains(where: { begins($0, with: words.conflicts) }) {
      return rank(sentence, words)
    }
    return nil
  }

  private static func begins(_ word: String, with stems: [String]) -> Bool {
    stems.contains { word.hasPrefix($0) }
  }

  private static func rank(_ sentence: [String], _ words: PrecedenceWords)
    -> PrecedenceReading.Rank?
  {
    let isOrder = words.order.contains { order in
      sentence.indices.contains { sentence[$0...].starts(with: order) }
    }
    if isOrder { return .unclear }
    guard let verb = verb(of: sentence, words), let noun = subject(of: verb, in: sentence, words),
      sentence[start(of: verb, in: sentence)..<min(verb + reach, sentence.count)].allSatisfy({
        !words.deciders.contains($0)
      })
    else { return nil }
    if isOwn(noun, sentence, words) {
      return words.mains.contains(sentence[noun]) ? .unclear : .thisDocument
    }
    let own = sentence.indices.first {
      $0 != noun && words.documents.contains(sentence[$0]) && isOwn($0, sentence, words)
    }
    return own.map { sentence[$0] != sentence[noun] } == true ? .otherDocument : nil
  }

  /// Words in which a verb, its subject and the word that goes with it stand.
  private static let reach = 14

  /// The place of the word that decides, or of the helper that it belongs to.
  private static func verb(of sentence: [String], _ words: PrecedenceWords) -> Int? {
    sentence.indices.first { place in
      let part = sentence[place...].dropFirst().prefix(reach).prefix { $0 != "," }
      if words.helpers.contains(sentence[place]) {
        return part.indices.contains { isDecisive($0, sentence, words) }
      }
      return words.helpers.isEmpty && isDecisive(place, sentence, words)
        || sentence[place].count > 5 && begins(sentence[place], with: words.decisive)
          && !words.helpers.contains { sentence[..<place].suffix(reach).contains($0) }
    }
  }

  /// `vor` decides only where it ends its part of the sentence; elsewhere it is a preposition.
  private static func isDecisive(_ place: Int, _ sentence: [String], _ words: PrecedenceWords)
    -> Bool
  {
    let word = sentence[place]
    guard word.count <= 4 else { return begins(word, with: words.decisive) }
    let isLast = place + 1 >= sentence.count || sentence[place + 1] == ","
    return words.decisive.contains(word) && isLast
  }

  /// The document before the verb in its part of the sentence; where a conflict stands there, the one behind the verb.
  private static func subject(of verb: Int, in sentence: [String], _ words: PrecedenceWords) -> Int?
  {
    let start = start(of: verb, in: sentence)
    let before = sentence[start..<verb].indices.last { words.documents.contains(sentence[$0]) }
    let behind = sentence[verb...].prefix(reach).indices.first {
      words.documents.contains(sentence[$0])
    }
    let isTurned =
      words.turnsSubject
      && sentence[start..<verb].contains { begins($0, with: words.conflicts) }
    return isTurned ? behind ?? before : before ?? behind
  }

  /// Where the part of the sentence that a verb stands in begins.
  private static func start(of verb: Int, in sentence: [String]) -> Int {
    sentence[..<verb].lastIndex(of: ",").map { $0 + 1 } ?? 0
  }

  /// Whether the document's own `this` goes with a noun.
  private static func isOwn(_ noun: Int, _ sentence: [String], _ words: PrecedenceWords) -> Bool {
    sentence[..<noun].suffix(4).last { words.own.contains($0) || words.others.contains($0) }
      .map { words.own.contains($0) } ?? false
  }
}

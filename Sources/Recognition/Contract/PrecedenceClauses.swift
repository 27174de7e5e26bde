import AssuranceModel

/// Finds the sentences of a contract that say which document goes before which.
///
/// English ones by `prevail` and `precedence`, those of other languages by their words for a conflict.
///
/// A sentence counts only where it names its own document with `this`: what `the Addendum` is cannot be told from one
/// document alone, and a rank that is guessed would let the wrong period win.
enum PrecedenceClauses {
  /// Bytes that are looked at before and after the word that decides.
  private static let reach = (before: 500, after: 300)

  /// One reading a sentence, in the order of the text.
  static func found(in contract: ContractText, file: String) -> [PrecedenceReading] {
    var readings: [PrecedenceReading] = []
    var end = 0
    for hit in hits(in: contract.bytes) where hit >= end {
      let sentence = sentence(around: hit, in: contract.bytes)
      end = sentence.upperBound
      let words = words(of: contract.bytes[sentence])
      guard let rank = rank(words.filter { $0 != "," }) ?? PrecedenceRank.read(words),
        let citation = contract.citation(of: sentence, decisive: hit, in: file)
      else { continue }
      readings.append(PrecedenceReading(rank: rank, citation: citation))
    }
    return readings
  }

  /// The words in small letters, and the commas between them.
  private static func words(of sentence: ArraySlice<UInt8>) -> [String] {
    var words: [String] = []
    var word = ""
    for letter in String(decoding: sentence, as: UTF8.self).lowercased() + " " {
      if letter.isLetter {
        word.append(letter)
        continue
      }
      if !word.isEmpty { words.append(word) }
      if letter == "," { words.append(",") }
      word = ""
    }
    return words
  }

  /// Where a word of precedence or of conflict begins.
  private static func hits(in bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { place in
      // Most bytes stand within a word, and are looked at no further.
      (place == 0 || !FoldedLetter.isPlain(bytes[place - 1]))
        && stems[Int(bytes[place] | 0x20)].contains { stem in
          place + stem.count <= bytes.count
            && stem.indices.allSatisfy { bytes[place + $0] | 0x20 == stem[$0] }
        }
    }
  }

  /// The words that are looked for by their first byte; beginnings of more than ASCII are cut there.
  private static let stems: [[[UInt8]]] = {
    var stems = [[[UInt8]]](repeating: [], count: 256)
    for word in ["prevail", "precedence"] + PrecedenceWords.all.flatMap(\.conflicts) {
      let stem = Array(word.utf8.prefix { $0 < 0x80 })
      if let first = stem.first { stems[Int(first)].append(stem) }
    }
    return stems
  }()

  /// The bytes between two ends of sentences or paragraphs.
  private static func sentence(around hit: Int, in bytes: [UInt8]) -> Range<Int> {
    func isEnd(_ place: Int) -> Bool {
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0x20
      return bytes[place] == 0x0A || (bytes[place] == UInt8(ascii: ".") && next <= 0x20)
    }
    let first = max(0, hit - reach.before)
    let last = min(bytes.count, hit + reach.after)
    let start = (first..<hit).last { isEnd($0) }.map { $0 + 1 } ?? first
    let end = (hit..<last).first { isEnd($0) } ?? last
    // The full stop belongs to the sentence, and the line's end does not.
    return start..<(end < last && bytes[end] == UInt8(ascii: ".") ? end + 1 : end)
  }

  /// Nil for sentences about something else, such as versions in two languages, and for those that do not say `this`.
  private static func rank(_ words: [String]) -> PrecedenceReading.Rank? {
    guard let verb = words.firstIndex(where: { $0.hasPrefix("prevail") || $0 == "precedence" })
    else { return nil }
    if words[verb] == "precedence", words[..<verb].suffix(2) == ["order", "of"] { return .unclear }
    let isAboutRank = words.contains { word in conflicts.contains { word.hasPrefix($0) } }
    let takesPrecedence = words[verb] == "precedence" && words[verb...].contains("over")
    guard isAboutRank || takesPrecedence,
      let noun = words[..<verb].lastIndex(where: { documents.contains($0) })
    else { return nil }
    let between = words[(noun + 1)..<verb]
    guard between.count <= 8, between.allSatisfy({ !deciders.contains($0) }) else { return nil }
    // `Nothing in this Addendum shall take precedence over the Agreement`.
    if words[..<verb].contains(where: { deniers.contains($0) }) { return .unclear }
    if isOwn(noun, words) { return mains.contains(words[noun]) ? .unclear : .thisDocument }
    let own = words[..<noun].indices.first { documents.contains(words[$0]) && isOwn($0, words) }
    return own.map { words[$0] != words[noun] } == true ? .otherDocument : nil
  }

  /// Whether `this` goes with a noun, as in `this Data Processing Addendum`.
  private static func isOwn(_ noun: Int, _ words: [String]) -> Bool {
    let before = words[max(0, noun - 4)..<noun]
    let nearest = before.last { determiners.contains($0) }
    return nearest == "this" || nearest == "these"
  }

  private static let conflicts = ["conflict", "inconsisten", "contradict", "discrepan"]
  private static let determiners: Set<String> = [
    "this", "these", "the", "any", "that", "such", "said", "an", "a", "its", "our", "your", "of",
  ]
  private static let documents: Set<String> = [
    "agreement", "amendment", "addendum", "annex", "appendix", "attachment", "contract", "exhibit",
    "form", "order", "rider", "schedule", "statement", "terms",
  ]
  /// What a main agreement calls itself, as its amendments do too.
  private static let mains: Set<String> = ["agreement", "contract", "terms"]
  /// Words by which a sentence gives no rank, or gives it in some cases only.
  private static let deniers: Set<String> = [
    "nothing", "no", "none", "nor", "neither", "never", "only", "unless", "except", "cannot",
  ]
  /// Words that put something else in the noun's place, or turn the sentence round.
  private static let deciders: Set<String> = [
    "not", "former", "latter", "first", "second", "version", "language", "following", "later",
    "earlier", "latest", "provision", "clause", "section",
  ]
}

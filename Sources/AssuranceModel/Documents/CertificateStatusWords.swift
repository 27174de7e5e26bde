/// The words by which certificates and registers say that a certification is in force, suspended or ended.
package enum CertificateStatusWords {
  /// What a word says of a certification.
  package enum Status: String, Hashable, Sendable {
    case valid, suspended, ended
    /// Where in its life a document is, which says nothing of its being in force: "issued", "renewed".
    case stage
    /// Past its last day; the same words label the day itself: "Expired date".
    case expired

    /// Whether it takes the certification's force away.
    package var isLapse: Bool {
      switch self {
      case .suspended, .ended, .expired: true
      case .valid, .stage: false
      }
    }
  }

  /// Where a word says so.
  package enum Use: String, Hashable, Sendable {
    /// In a sentence, beside a label or by itself: "suspended".
    case participle
    /// The name of the act, which small print speaks of without its having happened: "suspension".
    case act
    /// What the certification body does, with the certificate behind it: "withdraws".
    case verb
    /// Beside a label or by itself only, as it has other meanings in a sentence: "void", "annule".
    case alone
  }

  /// A word, or several that belong together, in a run of folded words.
  package struct Mention: Hashable, Sendable {
    package let status: Status
    package let use: Use
    /// Codes of the languages that have the word, as in the table.
    package let languages: [String]
    package let words: Range<Int>
  }

  private struct Entry: Sendable {
    let status: Status
    let use: Use
    let language: String
    let words: [String]
    /// Whether the last word is a stem of inflected ones, written with a star.
    let isStem: Bool

    /// Whether it stands at a place of some words.
    func stands(in found: [String], at place: Int) -> Bool {
      let last = words.count - 1
      guard place + last < found.count else { return false }
      for word in 0..<last where found[place + word] != words[word] { return false }
      return isStem
        ? found[place + last].hasPrefix(words[last]) : found[place + last] == words[last]
    }
  }

  private static let entries: [Entry] = SeparatedValues(
    embedded: PackageResources.certificate_status_words_csv
  ).rows.flatMap { row -> [Entry] in
    guard let status = row["status"].flatMap(Status.init), let use = row["use"].flatMap(Use.init),
      let language = row["language"]
    else { return [] }
    return (row["words"] ?? "").split(separator: " ").map { phrase in
      Entry(
        status: status, use: use, language: language, words: FoldedText.words(phrase),
        isStem: phrase.hasSuffix("*"))
    }
  }

  /// The entries of languages that part their words, by the first letters, the longest first.
  private static let spaced: [FirstLetters: [Entry]] = Dictionary(
    grouping: entries.filter { !isUnspaced($0.words.joined()) }
  ) { FirstLetters(of: $0.words[0], count: 2) }.mapValues {
    $0.sorted { $0.words.count > $1.words.count }
  }

  private static let unspaced = entries.filter { isUnspaced($0.words.joined()) }

  /// Whether a word is of Chinese, Japanese or Thai writing, in which words follow one another without spaces.
  package static func isUnspaced(_ word: String) -> Bool {
    word.utf8.contains { $0 >= 0xE0 }
      && word.unicodeScalars.contains {
        $0.properties.isIdeographic || (0x3040...0x30FF).contains($0.value)
          || (0xE00...0xE7F).contains($0.value)
      }
  }

  /// Every mention in folded words, in their order; of several that begin with a word the longest.
  package static func mentions(in words: [String]) -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < words.count {
      let found = entries(in: words, at: index)
      guard let first = found.first else {
        index += 1
        continue
      }
      let range = index..<(index + first.words.count)
      mentions.append(
        Mention(
          status: first.status, use: first.use, languages: found.map(\.language), words: range))
      index = range.upperBound
    }
    return mentions
  }

  /// The longest entries that begin with a word: one, or one for each language that has it.
  private static func entries(in words: [String], at index: Int) -> [Entry] {
    let word = words[index]
    if isUnspaced(word) {
      return unspaced.filter { !word.ranges(of: $0.words.joined()).isEmpty }
    }
    guard let all = spaced[FirstLetters(of: word, count: 2)],
      let longest = all.first(where: { $0.stands(in: words, at: index) })
    else { return [] }
    return all.filter {
      $0.words.count == longest.words.count && $0.stands(in: words, at: index)
    }
  }
}

import AssuranceModel

/// The words by which papers show that they are something else than a certificate, in many languages.
struct OtherPaperWords: Sendable {
  /// Titles of other papers, at the start of a line near the head or in large letters.
  static let title = OtherPaperWords("title")
  /// What a paper says of itself, wherever it stands.
  static let statement = OtherPaperWords("statement")
  /// What is said to be due on a day, and begins like one of the statements.
  static let due = OtherPaperWords("due")
  /// What a draft says that goes to the client to be approved.
  static let draft = OtherPaperWords("draft")
  /// What a draft has where a value will be.
  static let waiting = OtherPaperWords("waiting")
  /// Labels of the rows of deliveries and insurances, which no certificate of a system has.
  static let row = OtherPaperWords("row")
  /// How a letter begins and ends.
  static let salutation = OtherPaperWords("salutation")
  static let closing = OtherPaperWords("closing")
  /// What somebody has done for whom a certificate is made out.
  static let person = OtherPaperWords("person")

  private let phrases: FoldedPhrases
  /// Words of scripts that set no spaces, which stand inside others.
  private let unspaced: [String]

  private init(_ use: String) {
    let texts = Self.byUse[use] ?? []
    phrases = FoldedPhrases(texts.filter { !UnspacedWord.isOne($0) })
    unspaced = texts.filter { UnspacedWord.isOne($0) }
  }

  private static let byUse: [String: [String]] = {
    let rows = SeparatedValues(embedded: PackageResources.other_paper_words_csv).rows
    return Dictionary(grouping: rows) { $0["use"] ?? "" }.mapValues { rows in
      rows.compactMap { $0["words"] }.map { FoldedText.words($0).joined(separator: " ") }
    }
  }()

  /// Whether a line begins with some of the words.
  func begin(_ line: [String]) -> Bool { phrases.begin(line[...]) }

  /// Whether some of them stand anywhere.
  func areIn(_ words: ArraySlice<String>) -> Bool {
    phrases.areIn(words) || words.contains(where: holds)
  }

  /// How many of them stand among some words.
  func count(in words: [String]) -> Int {
    phrases.count(in: words) + words.count(where: holds)
  }

  /// Whether a line is headed by some of them; "the" or a number may go before.
  ///
  /// A company may be called "Agenda Software Ltd".
  func isTitle(_ line: [String], _ piece: TextPiece) -> Bool {
    let isLed = line.first.map { ["the", "your", "our", "1"].contains($0) } == true
    let bare = isLed ? line.dropFirst() : line[...]
    guard phrases.begin(line[...]) || phrases.begin(bare) || isBehindDash(piece) else {
      // A scope may tell of such papers: as a title the word ends a short line.
      return line.count == 1 && line[0].count <= Self.longestUnspacedTitle
        && unspaced.contains { line[0].hasSuffix($0) }
    }
    let isName =
      piece.words.allSatisfy { $0.text.first?.isLowercase == false }
      && CompanyName.end(in: piece.words[...]) != nil
    return !isName
  }

  /// "Greywacke Security – Letter of Attestation": who writes stands before the title.
  private func isBehindDash(_ piece: TextPiece) -> Bool {
    guard piece.words.count <= 9,
      let dash = piece.words.firstIndex(where: { ["–", "—", "-", "|"].contains($0.text) })
    else { return false }
    let words = piece.folded[(dash + 1)...].flatMap(\.self)
    return phrases.begin(words[...])
  }

  private static let longestUnspacedTitle = 14

  private func holds(_ word: String) -> Bool { UnspacedWord.isOne(word, holding: unspaced) }
}

import AssuranceModel

/// A word printed across a page or alone upon it that takes a paper's force away: DRAFT, SPECIMEN, MUSTER.
enum CrossingWord {
  private static let words: Set<String> = [
    "draft", "specimen", "muster", "sample", "entwurf", "projet", "void", "borrador", "bozza",
    "concept", "muestra", "facsimile", "ungultig", "example", "beispiel", "taslak", "ornek",
  ]
  /// Words that stand on lines of their own for other reasons too: only in large letters.
  private static let common: Set<String> = ["example", "concept", "projet", "sample"]

  /// Words that cross a page, as printed.
  typealias Found = (text: String, words: [Word], page: Page)

  /// The words that cross the page, as printed; nil where none do.
  static func find(in content: DocumentContent) -> Found? {
    first(in: content) { lines, usual in
      let alone = lines.first { isAlone($0, usual) }
      return alone.map { ($0.map(\.text).joined(separator: " "), $0) }
        ?? letters(lines, usual, areWord: beginsWithWord)
    }
  }

  /// Letters set aslant across a page that make one of the words sought, which are folded; nil where none do.
  static func aslant(in content: DocumentContent, where isSought: (String) -> Bool) -> Found? {
    first(in: content) { lines, usual in letters(lines, usual, areWord: isSought) }
  }

  /// What is found first by the lines of a page and the usual height of their words.
  private static func first(
    in content: DocumentContent, _ found: ([[Word]], Double) -> (text: String, words: [Word])?
  ) -> Found? {
    for page in content.pages.prefix(3) {
      let lines = page.blocks.flatMap { block -> [[Word]] in
        if case .paragraph(let paragraph) = block { return paragraph.lines.map(\.words) }
        return []
      }
      let heights = lines.joined().compactMap { $0.box?.height }.sorted()
      if let found = found(lines, heights.isEmpty ? 0 : heights[heights.count / 2]) {
        return (found.text, found.words, page)
      }
    }
    return nil
  }

  /// Up to four words of which one is such a word and stands first, or any line where it is very large.
  private static func isAlone(_ line: [Word], _ usual: Double) -> Bool {
    guard line.count <= 6,
      let first = line.firstValue({ FoldedText.words($0.text).first }), words.contains(first)
    else { return false }
    let height = line.first?.box?.height ?? 0
    let isLarge = usual > 0 && height > 1.8 * usual
    if common.contains(first) {
      return isLarge && line.flatMap { FoldedText.words($0.text) }.count == 1
    }
    let isCapital = line.first?.text.first { $0.isLetter }?.isUppercase == true
    return isLarge || isCapital
  }

  /// "DRAFTNOTVALID", as "DRAFT – NOT VALID" is read letter by letter.
  private static func beginsWithWord(_ letters: String) -> Bool {
    words.contains(letters)
      || words.contains { letters.hasPrefix($0) && $0.count >= 5 && !common.contains($0) }
  }

  /// The letters of a word set aslant, which a reader finds one by one, larger than all others.
  private static func letters(
    _ lines: [[Word]], _ usual: Double, areWord isSought: (String) -> Bool
  ) -> (text: String, words: [Word])? {
    guard usual > 0 else { return nil }
    let large = lines.joined().filter { word in
      (word.box.map { $0.height > 2.2 * usual } ?? false)
        && word.text.count <= 2 && word.text.allSatisfy(\.isLetter)
    }
    guard (4...12).contains(large.count) else { return nil }
    // A word that climbs is read from its last letter up to its first.
    let upward = large.sorted {
      ($0.box?.x0 ?? 0, -($0.box?.y0 ?? 0)) < ($1.box?.x0 ?? 0, -($1.box?.y0 ?? 0))
    }
    for candidate in [large, Array(large.reversed()), upward] {
      let text = candidate.map(\.text).joined()
      if isSought(FoldedText.letters(text)) { return (text, candidate) }
    }
    return nil
  }
}

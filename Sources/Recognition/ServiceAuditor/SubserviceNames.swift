import AssuranceModel

/// The names in a sentence about subservice organisations, or in the first column of a table of them.
enum SubserviceNames {
  /// Names between a verb such as "uses" and what the companies are used for, on either side of the noun.
  static func names(
    _ text: ReportText, in sentence: Range<Int>, around noun: Range<Int>, verbs: Set<String>
  ) -> [Range<Int>] {
    guard let verb = sentence.first(where: { verbs.contains(text.tokens[$0].text) }),
      verb < noun.lowerBound + 12
    else { return [] }
    let first = text.tokens[verb].word + 1
    let last = text.tokens[sentence.upperBound - 1].word
    guard first <= last else { return [] }
    var names: [Range<Int>] = []
    var open: Int?
    var index = first
    func close(_ end: Int) {
      if let start = open, start < end, let tokens = ReportParties.tokens(text, start..<end) {
        names.append(tokens)
      }
      open = nil
    }
    var taken = 0
    while index <= last {
      let word = text.words[index].text
      let plain = word.lowercased().trimming { !$0.isLetter && !$0.isNumber }
      if isCapital(word), !isNoun(plain) {
        if open == nil { open = index }
        taken += 1
        if word.hasSuffix(","), !isFormNext(text, index) { close(index + 1) }
        if word.hasSuffix(".") && index == last || word.hasSuffix(";") { close(index + 1) }
      } else if ["&", "of"].contains(word), open != nil {
        // Within a name.
      } else {
        close(index)
        // What the companies are used for, or how, follows the names.
        let isStop = ["for", "to", "as", "für", "als", "pour", "which", "that", "under"].contains(
          plain)
        if isStop, !names.isEmpty || plain != "to" && plain != "à" { break }
      }
      index += 1
    }
    close(index)
    return names.filter { isName(text, $0) }
  }

  private static func isCapital(_ word: String) -> Bool {
    guard !word.hasPrefix("(") else { return false }
    return word.first { $0.isLetter || $0.isNumber }?.isUppercase == true
      && word.first?.isPunctuation != true
  }

  private static func isNoun(_ word: String) -> Bool {
    ["subservice", "subdienstleister", "the", "die", "organization", "organizations"].contains(word)
  }

  /// "Equinix," before "Inc." goes on.
  private static func isFormNext(_ text: ReportText, _ index: Int) -> Bool {
    guard index + 1 < text.words.count else { return false }
    let words = [Word(text.words[index].text), Word(text.words[index + 1].text)]
    return CompanyName.end(in: words[...]) == 2
  }

  private static func isName(_ text: ReportText, _ range: Range<Int>) -> Bool {
    let name = text.text(range)
    return name.count > 2 && range.count <= 8 && !["AWS", "Our", "The", "These"].contains(name)
  }

  /// Rows under a head cell that names the noun: the first cell is the company.
  static func tabled(_ text: ReportText, nouns: [String]) -> [(name: Range<Int>, row: Range<Int>)] {
    var rows: [(name: Range<Int>, row: Range<Int>)] = []
    for place in text.all(of: nouns) {
      let line = text.line(of: place.lowerBound)
      let head = text.tokens(ofLine: line)
      guard head.count == place.count, let grid = cells(text, line) else { continue }
      rows += grid
    }
    return rows
  }

  /// The cells of a format's own table that stand under a head cell, with their rows.
  private static func cells(_ text: ReportText, _ head: Int) -> [(
    name: Range<Int>, row: Range<Int>
  )]? {
    let piece = text.lines[head]
    guard let sheet = piece.sheet, let cell = piece.cell else { return nil }
    let column = cell.prefix { !$0.isNumber }
    var rows: [(name: Range<Int>, row: Range<Int>)] = []
    for line in (head + 1)..<text.lines.count {
      guard text.lines[line].sheet == sheet, let reference = text.lines[line].cell else { break }
      guard reference.prefix(while: { !$0.isNumber }) == column else { continue }
      let own = text.tokens(ofLine: line)
      let last =
        (line..<text.lines.count).last { text.lines[$0].line == text.lines[line].line } ?? line
      guard !own.isEmpty else { continue }
      rows.append((own, own.lowerBound..<text.tokens(ofLine: last).upperBound))
    }
    return rows
  }
}

/// What a sentence about all controls takes out: `except 7.4 and 8.30`, `unless stated otherwise`.
package struct BlanketException: Sendable {
  /// Where the exception stands among the words of the sentence; empty where it makes none.
  package let words: Range<Int>
  /// The controls that it takes out; whole where it names none.
  package let reach: BlanketStatement.Reach
  /// Whether it takes out what other places exclude.
  package let yieldsToOthers: Bool

  /// Nil where something is taken out and nobody can tell what.
  package init?(_ sentence: BlanketWords) {
    let all = sentence.words.indices
    guard
      let start = all.first(where: { sentence.length(of: Self.marks, at: $0) != nil }),
      let length = sentence.length(of: Self.marks, at: start)
    else {
      words = 0..<0
      reach = .init()
      yieldsToOthers = false
      return
    }
    let end = Self.end(of: start, in: sentence)
    guard let found = Self.reach(in: start + length..<end, of: sentence) else { return nil }
    yieldsToOthers = Self.elsewhere.isFound(in: sentence.folded(start..<end))
    guard !found.isWhole || yieldsToOthers else { return nil }
    words = start..<end
    reach = found
  }

  /// An exception at the beginning ends before "all", one in the midst before the verb.
  private static func end(of start: Int, in sentence: BlanketWords) -> Int {
    let all = sentence.words.indices
    let before = sentence.without(start..<all.upperBound)
    if before.words.indices.contains(where: { BlanketPhrase(before, at: $0) != nil }) {
      return all.upperBound
    }
    let opens = !before.words.indices.contains {
      before.length(of: BlanketPhrase.all, at: $0) != nil
    }
    let closing = opens ? BlanketPhrase.all : verbs
    return all.first { $0 > start && sentence.length(of: closing, at: $0) != nil } ?? all.upperBound
  }

  /// The controls and sections that are taken out; nil where numbers follow of which something else is said.
  private static func reach(in range: Range<Int>, of sentence: BlanketWords) -> BlanketStatement
    .Reach?
  {
    var reach = BlanketStatement.Reach()
    var isOver = false
    var depth = 0
    var place = range.lowerBound
    while place < range.upperBound {
      let printed = sentence.words[place].printed
      if depth == 0, let named = sentence.controls(at: place, before: range.upperBound) {
        guard !isOver else { return nil }
        reach.controls.formUnion(named.found)
        place += named.length
        continue
      }
      if depth == 0, let named = sentence.section(at: place) {
        guard !isOver else { return nil }
        reach.sections.insert(named.found)
        place += named.length
        continue
      }
      let isTheme = [place - 1, place + 1].contains { beside in
        range.contains(beside) && sentence.length(of: BlanketPhrase.controls, at: beside) != nil
      }
      if depth == 0, isTheme, let theme = sentence.theme(at: place) { reach.themes.insert(theme) }
      depth += printed.count { $0 == "(" } - printed.count { $0 == ")" }
      isOver = isOver || depth == 0 && sentence.length(of: turns, at: place) != nil
      place += 1
    }
    // What stands beside the number of a control is its title.
    if !reach.controls.isEmpty {
      reach.sections = []
      reach.themes = []
    }
    return reach
  }

  /// Words after which something else is said.
  private static let turns = Vocabulary([
    "which", "while", "whereas", "but", "however", "though", "although", "is", "are", "because",
    "since", "will", "wahrend", "aber", "weil", "da", "ist", "sind", "die", "alors", "mais", "car",
    "est", "sont", "pero", "porque", "mentre", "ma", "perche", "maar", "omdat", "mas",
  ])

  private static let marks = Vocabulary([
    "except*", "other than", "apart from", "with the exception*", "excluding", "save for",
    "but not", "unless", "ausser", "ausgenommen", "mit ausnahme*", "bis auf", "sofern nicht",
    "sauf",
    "hormis", "excepte*", "a l exception", "a l exclusion", "excepto", "salvo", "con excepcion",
    "con la excepcion", "a excepcion", "tranne", "eccetto", "ad eccezione", "con l eccezione",
    "behalve", "met uitzondering", "uitgezonderd", "tenzij", "exceto", "com excecao", "a excecao",
  ])

  private static let verbs = Vocabulary([
    "are", "is", "apply", "applies", "have", "sind", "gelten", "ist", "sont", "s appliquent", "son",
    "se aplican", "aplican", "sono", "si applicano", "zijn", "sao", "se aplicam",
  ])

  /// Words that point to other places of the statement.
  private static let elsewhere = Vocabulary([
    "otherwise", "those", "the following", "stated", "noted", "marked", "indicated", "listed",
    "shown", "below", "anders", "anderes", "folgende*", "diejenigen", "angegeben*", "aufgefuhrt*",
    "genannt*", "contraire", "celles", "ceux", "suivant*", "indique*", "contrario", "siguiente*",
    "los que", "las que", "indicad*", "diversamente", "seguenti", "quelli", "indicat*", "vermeld*",
    "volgende", "seguintes", "os que",
  ])
}

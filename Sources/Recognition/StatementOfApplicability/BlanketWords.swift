/// The words of a sentence, with the control numbers among them where they stand.
package struct BlanketWords: Sendable {
  /// One word as printed, and what folding makes of it: `A.8` folds to two words.
  package struct Word: Sendable {
    package let printed: Substring
    package let folded: FoldedWording
  }

  package let words: [Word]

  package init(_ sentence: String) {
    words = sentence.split { $0.isWhitespace }.map { Word(printed: $0, folded: FoldedWording($0)) }
  }

  private init(words: [Word]) { self.words = words }

  package var folded: FoldedWording { folded(words.indices) }

  /// The folded text of some of the words.
  package func folded(_ range: Range<Int>) -> FoldedWording {
    FoldedWording(joining: words[range].map(\.folded))
  }

  /// The same sentence without some of its words.
  package func without(_ range: Range<Int>) -> BlanketWords {
    BlanketWords(words: Array(words[..<range.lowerBound] + words[range.upperBound...]))
  }

  /// How many words a wording takes that begins at a place; nil where none does.
  package func length(of vocabulary: Vocabulary, at place: Int) -> Int? {
    // A printed word may fold to none, so that more of them are looked at than the wording has.
    let end = min(words.count, place + 2 * vocabulary.longest)
    guard let count = vocabulary.opening(of: folded(place..<end)) else { return nil }
    var folds = 0
    var length = 0
    while folds < count, place + length < words.count {
      folds += words[place + length].folded.words.count
      length += 1
    }
    return length
  }

  /// The controls named at a place and how many words they take: `8.4`, `A.7.1 to A.7.4`.
  package func controls(at place: Int, before end: Int) -> (
    found: [ControlIdentifier], length: Int
  )? {
    guard words[place].printed.hasNumber else { return nil }
    let text = words[place..<end].map(\.printed).joined(separator: " ")
    guard let reference = ControlReference(text) else { return nil }
    let rest = reference.remainder.split { $0.isWhitespace }.count
    return (reference.identifiers, max(1, end - place - rest))
  }

  /// The section named at a place and how many words it takes: `A.8`, `section 8`.
  package func section(at place: Int) -> (found: Int, length: Int)? {
    let own = words[place].folded.words
    if own.count == 2, own[0] == "a", let number = Int(own[1]) { return (number, 1) }
    if own.count == 1, own[0].first == "a", own[0].count <= 3, let number = Int(own[0].dropFirst())
    {
      return (number, 1)
    }
    if place + 1 < words.count, Self.sectionNames.isAll(of: words[place].folded) {
      let next = words[place + 1].folded.words
      if let number = next.last.flatMap({ Int($0) }), next.count == 1 || next == ["a", next[1]] {
        return (number, 2)
      }
    }
    return nil
  }

  /// The section of :2022 whose theme a word names: `technological`.
  package func theme(at place: Int) -> Int? {
    Self.themes.first { $0.names.isAll(of: words[place].folded) }?.section
  }

  /// The words of some that give a reason, from the one that opens it: `because nothing is developed`; empty for none.
  package func reason(in range: Range<Int>) -> String {
    guard let start = range.first(where: { Grounds.opensReason(folded($0..<range.upperBound)) })
    else { return "" }
    return words[start..<range.upperBound].map(\.printed).joined(separator: " ")
  }

  /// Whether the sentence asks, supposes, demands or leaves blanks, or speaks of most and not of all.
  package var isDoubtful: Bool {
    let marks = words.contains { word in word.printed.contains { "?[]{}<>❓".contains($0) } }
    return marks || Self.doubts.isFound(in: folded) || StatementTitle.namesOtherStandard(folded)
  }

  private static let doubts = Vocabulary([
    "most", "major*", "largely", "mostly", "nearly", "almost", "some", "if", "whether", "should",
    "may", "might", "must", "can", "could", "would", "shall", "will", "not all", "ensure*",
    "review*", "determine whether", "where", "when", "until", "once", "assume*", "assuming",
    "example*", "template", "only", "partially", "unless", "potentially", "expected", "generally",
    "typically", "initially", "likely", "todo", "tbd", "tbc", "draft", "no longer", "previously",
    "without justif*", "without a justif*", "without reason*", "without documented",
    "ohne begrundung",
    "die meisten", "falls", "sofern", "ob", "soll*", "muss*", "kann", "konnen", "nicht alle",
    "wenn", "fast", "nur", "teilweise", "beispiel*", "weitgehend", "la plupart", "si la", "si le",
    "si les", "si l", "si un", "si une", "si el", "si los", "si las", "doit",
    "doivent", "peut", "peuvent", "pas tous", "presque", "seulement", "exemple", "lorsque",
    "la mayoria", "deben", "debe", "pueden", "puede", "casi", "solo", "ejemplo", "no todos",
    "cuando", "la maggior parte", "se il", "se la", "se le", "se i", "se gli", "se o", "se os",
    "devono", "possono", "quasi", "soltanto", "esempio",
    "non tutti", "quando", "de meeste", "indien", "moeten", "kunnen", "alleen", "bijna",
    "niet alle", "voorbeeld", "a maioria", "devem", "podem", "quase", "apenas", "exemplo",
    "nem todos",
  ])

  private static let sectionNames = Vocabulary([
    "section", "theme", "clause", "domain", "chapter", "category", "abschnitt", "thema", "kapitel",
    "chapitre", "seccion", "capitulo", "dominio", "tema", "sezione", "capitolo", "hoofdstuk",
    "secao",
  ])

  /// The themes of :2022 by their adjectives.
  private static let themes: [(section: Int, names: Vocabulary)] = [
    (
      5,
      Vocabulary([
        "organisational", "organizational", "organisatorisch*", "organisationnel*", "organizativ*",
        "organizzativ*", "organizacional*",
      ])
    ),
    (6, Vocabulary(["people", "personell*", "personenbezogen*"])),
    (7, Vocabulary(["physical", "physisch*", "physique*", "fisic*", "fysiek*"])),
    (8, Vocabulary(["technological", "technisch*", "technologi*", "tecnologi*"])),
  ]
}

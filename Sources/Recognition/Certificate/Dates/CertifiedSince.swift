import AssuranceModel

/// "Das Unternehmen ist seit dem 1. Februar 2020 ununterbrochen zertifiziert": since a day, with the verb on either side.
enum CertifiedSince {
  private static let since: Set<String> = [
    "seit", "since", "depuis", "desde", "sinds", "sedan", "siden", "dal", "nieprzerwanie",
  ]
  /// What may stand between such a word and its day.
  private static let links: Set<String> = ["dem", "le", "el", "the", "den", "il", "o", "dia"]
  private static let certified = ["certifi", "zertifi", "sertifi", "certyfi", "gecertif"]
  /// Whose register it is that "On our register since" speaks of: that of who certifies.
  private static let owners: Set<String> = [
    "our", "unserem", "notre", "nuestro", "nostro", "nosso", "ons", "vart", "vores",
  ]
  /// How many words off the verb may stand.
  private static let reach = 6

  /// Whether the words around a date say so of whoever is certified, on a page whose labels may stand under their values.
  static func isSaid(
    of date: DateExpression, in passage: Passage, standUnderValues: Bool
  ) -> Bool {
    var word = date.words.lowerBound - 1
    while word >= 0, date.words.lowerBound - word < 3,
      passage.folded[word].first.map(links.contains) == true
    { word -= 1 }
    guard word >= 0, passage.folded[word].first.map(since.contains) == true else { return false }
    // "Zertifiziert seit" on a line of its own is, on such a page, the label of what stands over it.
    if standUnderValues, passage.piece(of: word) < passage.piece(of: date.words.lowerBound) {
      return false
    }
    let end = date.words.upperBound
    var last = end
    while last < passage.words.count, last - end < reach, !passage.endsSentence(last - 1) {
      last += 1
    }
    let first = passage.sentenceStart(of: word, floor: max(0, word - reach))
    // "Il presente certificato ha validità triennale a partire dal …": what begins is the paper's own term.
    if DateMeaning.saysDate(passage.folded(first..<word)) { return false }
    let register = passage.folded(max(first, word - 2)..<word)
    if register.count == 2, owners.contains(register[0]), register[1].hasPrefix("regist") {
      return true
    }
    return (passage.folded(end..<max(end, last)) + passage.folded(first..<word)).contains { word in
      certified.contains { word.hasPrefix($0) } && word.last != "n"
    }
  }
}

/// Sentences that name who accredits and say that it does not: "The body is not accredited by UKAS".
enum AccreditationDenial {
  private static let denials: Set<String> = [
    "not", "outside", "without", "non", "nicht", "ohne", "kein", "keine", "pas", "sans",
    "sin",
    "senza", "niet", "zonder", "nie", "bez", "nao", "sem", "ikke", "inte", "uden", "utan",
  ]

  /// "The body is not accredited by UKAS": a sentence that names who accredits and says that it does not.
  static func isDenied(_ index: Int, _ passage: Passage) -> Bool {
    let start = passage.sentenceStart(of: index, floor: max(0, index - 12))
    var end = index
    while end + 1 < passage.words.count, end - index < 6, !passage.endsSentence(end) { end += 1 }
    let words = passage.folded(start..<(end + 1))
    return words.contains(where: { denials.contains($0) })
      && words.contains(where: AccreditationMark.isAccrediting)
  }
}

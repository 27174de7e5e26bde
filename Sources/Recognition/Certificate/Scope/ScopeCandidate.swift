import AssuranceModel

/// Lines that may be the statement of scope, with how sure it is that they are.
struct ScopeCandidate {
  let parts: [TextPiece]
  let sure: Double
  var text: String { parts.runningText }
  var words: [String] { parts.flatMap { $0.foldedWords } }
  var page: Int { parts[0].page.number }
  /// Words; two characters of a script without spaces are about one.
  var count: Int { parts.reduce(0) { $0 + $1.words.count + $1.ideographs / 2 } }
  /// "of registration": what is left of a label of which only the first words are known.
  var isRestOfLabel: Bool {
    count <= 3
      && ["of", "de", "der", "des", "du", "della", "van"].contains(parts[0].foldedWords.first)
  }
  /// "the following scope:", the end of a label that the line before begins.
  var isEndOfLead: Bool {
    parts.count == 1 && count <= 6 && ScopeInSentence.isEndOfLead(parts[0])
  }
  /// "See annex", "… described on the following pages".
  var isElsewhere: Bool {
    let behindLabel = hasLabelFirst ? parts.dropFirst().flatMap(\.foldedWords) : words
    return ScopePointer.isIn(text) || ScopeOnOtherPage.isMeant(by: behindLabel)
  }
  /// Whether a label that its sentence leads to is the first line.
  private var hasLabelFirst: Bool {
    parts.count > 1
      && CertificateLabels.hits(in: Passage([parts[0]]), number: 0).contains {
        $0.field == .scope && $0.isWholeLine && $0.words.lowerBound == 0
      }
  }
  /// Two words, or as many letters in a script without spaces; letters set apart are an ornament.
  var saysSomething: Bool {
    let words = parts.flatMap(\.words)
    if parts.count == 1, ScopeStatement.isCompany(parts[0]) { return false }
    guard words.contains(where: { $0.text.count > 3 }) else { return false }
    return words.count >= 2 || words[0].text.unicodeScalars.contains { $0.value > 0x2E80 }
  }
}

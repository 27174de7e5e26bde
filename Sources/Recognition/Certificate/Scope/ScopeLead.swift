import AssuranceModel

/// Lines that lead to a statement of scope on the next one and are none of it.
enum ScopeLead {
  /// Words that send the reader to the lines right below.
  static let downwards: Set<String> = [
    "below", "following", "follows", "hereunder", "unten", "folgt", "nachstehend", "dessous",
    "suivant", "suivante", "abajo", "siguiente", "seguito", "seguente", "onder", "volgt", "is",
    "ist", "est", "es", "e", "jest", "are", "covers", "omfatter", "omfattar", "omvat", "umfasst",
  ]

  /// Those of them that lead nowhere else, so that a line may end with one in the middle of a passage.
  static let onlyDownwards: Set<String> = [
    "below", "hereunder", "unten", "nachstehend", "dessous", "abajo", "seguito",
  ]

  /// Verbs with which a sentence goes on into its statement: "Sertifiseringen omfatter utvikling av …".
  static let covering: Set<String> = [
    "covers", "omfatter", "omfattar", "omvat", "umfasst", "kattaa", "couvre", "cubre", "copre",
    "abrange", "obejmuje", "zahrnuje",
  ]

  /// "… in respect of the scope of operations given below:", "The scope of certification is as follows:", "Dieses Zertifikat
  /// gilt für folgenden Geltungsbereich:"
  static func isAll(of line: TextPiece) -> Bool {
    guard line.text.hasSuffix(":") else { return false }
    if line.words[0].text.beginsSmall { return true }
    let passage = Passage([line])
    return downwards.contains(line.foldedWords.last ?? "")
      || CertificateLabels.hits(in: passage, number: 0).contains {
        $0.field == .scope && $0.words.upperBound == passage.words.count
      }
  }
}

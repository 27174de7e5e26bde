import AssuranceModel

/// The words by which certificates name their fields, in many languages.
enum CertificateLabels {
  enum Field: String, Sendable {
    case certificateNumber = "certificate_number"
    case organisation, scope, standard, sites, accreditation
    case soaVersion = "soa_version"
    case originalIssueDate = "original_issue_date"
    case issueDate = "issue_date"
    case expiryDate = "expiry_date"
    case validityRange = "validity_range"
    case lastCycleExpiry = "last_cycle_expiry"
    case lastRecertification = "last_recertification"
    case documentVersion = "document_version"
    /// A date that is none of the certificate's own: audits, agreements, what was replaced.
    case otherDate = "other_date"
  }

  struct Label: Sendable {
    let field: Field
    let words: [String]
  }

  /// A label found in a piece, with the piece's words that it takes up.
  struct Hit: Sendable {
    let field: Field
    let words: Range<Int>
    /// Number of the label's own words: longer labels say more.
    let length: Int
  }

  /// By first word, the longest first.
  private static let byFirstWord: [String: [Label]] = {
    let labels = SeparatedValues(embedded: PackageResources.certificate_labels_csv).rows
      .compactMap { row -> Label? in
        guard let field = row["field"].flatMap(Field.init), let text = row["label"] else {
          return nil
        }
        let words = FoldedText.words(text)
        return words.isEmpty ? nil : Label(field: field, words: words)
      }
    return Dictionary(grouping: labels) { $0.words[0] }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  /// Every label in a piece, left to right; where labels overlap the longest at the earliest place wins.
  static func hits(in piece: TextPiece) -> [Hit] {
    let folded = piece.words.enumerated().flatMap { index, word in
      FoldedText.words(word.text).map { (word: $0, index: index) }
    }
    var hits: [Hit] = []
    var position = 0
    while position < folded.count {
      let label = byFirstWord[folded[position].word]?.first { label in
        position + label.words.count <= folded.count
          && label.words.indices.allSatisfy { folded[position + $0].word == label.words[$0] }
      }
      if let label {
        let end = position + label.words.count
        hits.append(
          Hit(
            field: label.field, words: folded[position].index..<(folded[end - 1].index + 1),
            length: label.words.count))
        position = end
      } else {
        position += 1
      }
    }
    return hits
  }

  /// The label that a piece begins with, if it is one: alone, before a colon, or longer than a word.
  static func leading(_ piece: TextPiece) -> Hit? {
    guard let first = hits(in: piece).first, first.words.lowerBound == 0 else { return nil }
    let isWhole = first.words.upperBound == piece.words.count
    let hasColon = piece.words[first.words.upperBound - 1].text.hasSuffix(":")
      || (first.words.upperBound < piece.words.count && piece.words[first.words.upperBound].text == ":")
    return isWhole || hasColon || first.length > 1 ? first : nil
  }
}

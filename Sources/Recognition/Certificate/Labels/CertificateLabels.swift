import AssuranceModel

/// The words by which certificates name their fields, in many languages.
enum CertificateLabels {
  enum Field: String, Sendable {
    case certificateNumber = "certificate_number"
    case organisation, scope, standard, sites, accreditation
    case certificationBody = "certification_body"
    case soaVersion = "soa_version"
    /// Whether the certification is in force.
    case status
    /// A label that leads to none of the fields: it only ends the value before it.
    case other
    case originalIssueDate = "original_issue_date"
    case issueDate = "issue_date"
    case expiryDate = "expiry_date"
    case validityRange = "validity_range"
    case lastCycleExpiry = "last_cycle_expiry"
    case lastRecertification = "last_recertification"
    case documentVersion = "document_version"
    case otherDate = "other_date"

    /// Whether the field's values have a look of their own.
    var hasLook: Bool {
      switch self {
      case .certificateNumber, .standard, .originalIssueDate, .issueDate, .expiryDate,
        .validityRange:
        true
      default: false
      }
    }

    /// Whether a line looks like a value of the field; false where the field's values have no look of their own.
    func fits(_ line: TextPiece) -> Bool {
      switch self {
      case .certificateNumber: CertificateNumber.code(in: line) != nil
      case .organisation: CompanyName.end(in: line.words[...]) != nil
      case .standard: !CertifiedStandard.mentions(in: line).isEmpty
      case .originalIssueDate, .issueDate, .expiryDate, .validityRange, .lastCycleExpiry,
        .lastRecertification, .otherDate:
        line.dates.first?.words.lowerBound == 0
      case .scope, .sites, .accreditation, .certificationBody, .soaVersion, .status, .other,
        .documentVersion:
        false
      }
    }
  }

  struct Label: Sendable {
    let field: Field
    let words: [String]
    /// Which of the words are stems of inflected ones, written with a star.
    let isStem: [Bool]

    /// Whether it stands at a place of some words.
    func stands(in found: [String], at place: Int) -> Bool {
      place + words.count <= found.count
        && words.indices.allSatisfy { word in
          isStem[word]
            ? found[place + word].hasPrefix(words[word]) : found[place + word] == words[word]
        }
    }
  }

  /// A label found in a passage, with the passage's words that it takes up.
  struct Hit: Sendable {
    let field: Field
    let passage: Int
    let words: Range<Int>
    /// Number of the label's own words: longer labels say more.
    let length: Int
    /// Whether it begins a line, or follows a colon, a slash or another label: then it is a label, and no word of prose.
    let isLeading: Bool
    /// Whether a colon follows.
    let hasColon: Bool
    /// Whether it takes up its line to the end.
    let isWholeLine: Bool
  }

  /// Labels by the first letters of their first word, the longest first.
  private static let byFirstLetters: [FirstLetters: [Label]] = {
    let labels = SeparatedValues(embedded: PackageResources.certificate_labels_csv).rows
      .compactMap { row -> Label? in
        guard let field = row["field"].flatMap(Field.init), let text = row["label"] else {
          return nil
        }
        let words = text.split(separator: " ").flatMap { part in
          FoldedText.words(part).map { (word: $0, isStem: part.hasSuffix("*")) }
        }
        guard !words.isEmpty else { return nil }
        return Label(field: field, words: words.map(\.word), isStem: words.map(\.isStem))
      }
    return Dictionary(grouping: labels) { FirstLetters(of: $0.words[0], count: 3) }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  /// Whether the words of a label begin within a line's first word: "BSI-Standard".
  static func mayBegin(_ line: TextPiece) -> Bool {
    line.folded.first?.indices.contains { place in
      byFirstLetters[FirstLetters(of: line.foldedWords[place], count: 3)]?
        .contains { $0.stands(in: line.foldedWords, at: place) } == true
    } == true
  }

  /// Every label in a passage; where labels overlap the longest at the earliest place wins.
  static func hits(in passage: Passage, number: Int) -> [Hit] {
    let folded = passage.folded.enumerated().flatMap { index, words in
      words.map { (word: $0, index: index) }
    }
    let words = folded.map(\.word)
    let lineStarts = Set(passage.pieces.indices.map { passage.range(of: $0).lowerBound })
    let lineEnds = Set(passage.pieces.indices.map { passage.range(of: $0).upperBound })
    /// Whether nothing but punctuation stands between a word and the end of its line.
    func endsLine(_ word: Int) -> Bool {
      let rest = passage.folded[word...].firstIndex { !$0.isEmpty }
      return lineEnds.contains { $0 >= word && $0 <= rest ?? passage.words.count }
    }
    var hits: [Hit] = []
    var position = 0
    while position < folded.count {
      guard
        let label = label(
          in: words, at: position, isFirst: { lineStarts.contains(folded[$0].index) })
      else {
        position += 1
        continue
      }
      let end = position + label.words.count
      let words = folded[position].index..<(folded[end - 1].index + 1)
      let before = words.lowerBound - 1
      let isLeading =
        lineStarts.contains(words.lowerBound) || hits.last?.words.upperBound == words.lowerBound
        || before >= 0
          && (isBreak(passage.words[before].text)
            || lineStarts.contains(before) && isOrdinal(passage.words[before].text))
      hits.append(
        Hit(
          field: label.field, passage: number, words: words, length: label.words.count,
          isLeading: isLeading, hasColon: hasColon(passage, after: words),
          isWholeLine: endsLine(words.upperBound)))
      position = end
    }
    return hits
  }

  /// The longest label at a place, but none that takes the first words of a longer one on the next line: "Scope" over
  /// "Statement of Applicability" is no scope statement.
  private static func label(in words: [String], at position: Int, isFirst: (Int) -> Bool) -> Label?
  {
    byFirstLetters[FirstLetters(of: words[position], count: 3)]?.first { label in
      let end = position + label.words.count
      guard label.stands(in: words, at: position) else { return false }
      guard label.words.count > 1, let next = ((position + 1)..<end).first(where: isFirst),
        let other = self.label(in: words, at: next, isFirst: { _ in false })
      else { return true }
      return other.words.count <= end - next
    }
  }

  /// "4." or "c)" before a label, where a form counts its rows.
  private static func isOrdinal(_ word: String) -> Bool {
    guard let last = word.last, ".)".contains(last) else { return false }
    let ordinal = word.dropLast()
    return (1...2).contains(ordinal.count) && ordinal.allSatisfy(\.isNumber)
      || ordinal.count == 1 && ordinal.allSatisfy(\.isLetter)
  }

  private static func isBreak(_ word: String) -> Bool {
    guard let byte = word.utf8.last else { return false }
    return byte >= 0x80
      ? "•–·►●▪".contains(word.last ?? " ") : ":;/|".utf8.contains(byte) || word == "-"
  }

  private static func hasColon(_ passage: Passage, after words: Range<Int>) -> Bool {
    let last = passage.words[words.upperBound - 1].text
    let next = words.upperBound < passage.words.count ? passage.words[words.upperBound].text : ""
    return last.hasSuffix(":") || last.hasSuffix("：") || next.hasPrefix(":") || next == "："
  }
}

import AssuranceModel

/// The standards that a document names, weighed: which one it certifies, and in which edition.
struct CertifiedStandards {
  private struct Mention {
    let standard: CertifiedStandard
    /// How much speaks for its being the certified one.
    let weight: Double
    let isInPassing: Bool
    let isInScope: Bool
    /// Whether it is all of its line but a few words, and no end of a sentence.
    let hasOwnLine: Bool
  }

  private let mentions: [Mention]
  /// The most weight of a mention by number.
  private let weights: [String: Double]

  init(_ layout: CertificateLayout) {
    let all = layout.standards.map { Self.mention($0, in: layout) }
    let named = all.filter { !$0.isInPassing }
    let ownWords = named.filter { !$0.isInScope }
    let labelled = Self.labelled(among: named.map(\.standard), in: layout)
    // What is named in passing or in the scope only is not certified, where another standard is.
    let certified =
      labelled.isEmpty
      ? Set((ownWords.isEmpty ? named : ownWords).map(\.standard.number)) : labelled
    mentions = certified.isEmpty ? all : all.filter { certified.contains($0.standard.number) }
    weights = Dictionary(mentions.map { ($0.standard.number, max(0, $0.weight)) }) { max($0, $1) }
  }

  /// The standards that stand to a label of the standard, by their numbers, where ISO/IEC 27001 does not and heads no line
  /// and no row: "Standard: ISO 9001:2015", and a scope that speaks of the other.
  private static func labelled(
    among standards: [CertifiedStandard], in layout: CertificateLayout
  ) -> Set<String> {
    let own = standards.filter { $0.number == "27001" }
    guard !own.isEmpty, own.count < standards.count,
      own.allSatisfy({ layout.prominence(of: $0.piece) < 1.25 && !$0.hasRowOfItsOwn })
    else { return [] }
    let values = LabelledValues(layout)
    let lines = Set(values.labels(of: .standard).flatMap { values.lines(of: $0) }.map(\.line))
    let numbers = Set(standards.filter { lines.contains($0.piece.line) }.map(\.number))
    return numbers.contains("27001") ? [] : numbers
  }

  /// Whether a management system's standard stands there as large as a headline.
  var isHeadline: Bool { mentions.contains { $0.weight >= 4.5 } }

  /// Whether ISO/IEC 27001 is named as what a management system conforms to.
  var isConformedWith: Bool {
    mentions.contains { $0.standard.number == "27001" && $0.weight >= 2.5 }
  }

  /// The mention that names the certified standard best; ISO/IEC 27001 where it is certified beside others.
  var main: CertifiedStandard? {
    guard let most = weights.values.max() else { return nil }
    let own = weights["27001"] ?? -1
    // On a combined certificate it may be set smaller, or in a sentence, but then it stands right by the other.
    let isCertified =
      own >= most - 0.5 && !isInSentencesOnly
      || own >= 2.5 && own >= most - 2 && isByAnother
    let others = mentions.filter { $0.standard.number != "27001" }
    let number =
      isCertified && own > 0
      ? "27001" : (others.max { $0.weight < $1.weight } ?? mentions.first)?.standard.number
    let best = mentions.filter { $0.standard.number == number }
    return best.first {
      $0.weight >= (weights[number ?? ""] ?? 0) - 1.5 && $0.standard.year != nil
    }?.standard
      ?? best.max { $0.weight < $1.weight }?.standard
  }

  /// Whether ISO/IEC 27001 is named in sentences only, while another standard has a line of its own.
  private var isInSentencesOnly: Bool {
    let lines = mentions.filter(\.hasOwnLine).map(\.standard.number)
    return !lines.isEmpty && !lines.contains("27001")
  }

  /// Whether ISO/IEC 27001 stands on a line of another standard, or on the next to one.
  private var isByAnother: Bool {
    mentions.contains { own in
      own.standard.number == "27001"
        && mentions.contains { other in
          other.standard.number != "27001"
            && other.standard.piece.page.number == own.standard.piece.page.number
            && abs(other.standard.piece.line - own.standard.piece.line) <= 1
        }
    }
  }

  /// The edition of ISO/IEC 27001 that the document prints anywhere of itself.
  func edition(in file: InputFile) -> Stated<StandardEdition>? {
    let own = mentions.filter { $0.standard.number == "27001" && $0.weight > 0 }
    let dated = own.filter { $0.standard.edition != nil }
    guard let best = dated.max(by: { $0.weight < $1.weight }), let edition = best.standard.edition
    else {
      return nil
    }
    let rivals = Set(dated.compactMap(\.standard.edition)).count > 1
    let part = best.standard.piece.part(best.standard.words)
    return .stated(
      edition,
      evidence: Evidence(
        part.citation(in: file), confidence: Confidence(min(rivals ? 0.85 : 0.97, part.confidence)))
    )
  }

  /// Words after which a standard is the one that is complied with.
  private static let conforming = [
    "requirement", "standard", "norm", "accordance", "complies", "complying", "conform",
    "compliant", "against",
    "anforderung", "exigence", "requisit", "nach", "secondo", "selon", "eisen", "wymagan", "krav",
    "pozadavk",
    "sartlar", "standart", "according", "gemass", "conforme", "segun", "overeenkomstig", "zgodn",
    "enligt", "ifolge",
  ]

  private static func mention(_ standard: CertifiedStandard, in layout: CertificateLayout)
    -> Mention
  {
    let piece = standard.piece
    let passing = StandardInPassing(standard, in: layout)
    let isInPassing = passing.isInPassing
    var weight = 1.0 + min(2, layout.prominence(of: piece.part(standard.words)) - 1) * 1.5
    let endsSentence =
      piece.text.last.map { ".。".contains($0) } == true
      && standard.words.upperBound < piece.words.count
    let hasOwnLine = piece.words.count <= standard.words.count + 4 && !endsSentence
    if hasOwnLine { weight += 1.5 }
    let isConformedWith = passing.before.suffix(8).contains { word in
      conforming.contains { word.hasPrefix($0) }
    }
    if isConformedWith { weight += 1.5 }
    if piece.page.number > 1 { weight -= 0.5 }
    if isInPassing { weight -= 2.5 }
    return Mention(
      standard: standard, weight: weight, isInPassing: isInPassing,
      isInScope: passing.isBesideOthers && passing.isInScope, hasOwnLine: hasOwnLine)
  }
}

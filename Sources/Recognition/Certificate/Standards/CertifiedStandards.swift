import AssuranceModel

/// The standards that a document names, weighed: which one it certifies, and in which edition.
struct CertifiedStandards {
  /// Where the certified ones are named, and where others are that nothing tells from them.
  private let mentions: [StandardMention]
  /// Whether ISO/IEC 27001 is certified, by itself or beside others.
  private let isOwn: Bool
  /// How sure that is, from a half for a guess; 1 where nothing else is named.
  let certainty: Double

  init(_ layout: CertificateLayout) {
    let all = StandardMention.all(in: layout)
    let odds = StandardFeature.values(of: all).map(Self.logOdds)
    certainty = odds.map { 0.5 + 0.5 * abs($0) / (1 + abs($0)) } ?? 1
    isOwn = odds.map { $0 > 0 } ?? all.contains { $0.standard.number == "27001" }
    let rivals = isOwn ? all : all.filter { $0.standard.number != "27001" }
    let named = rivals.filter { !$0.isInPassing }
    let ownWords = named.filter { !$0.isInScope }
    // What is named in passing or in the scope only is not certified, where another standard is.
    let certified = Set((ownWords.isEmpty ? named : ownWords).map(\.standard.number))
      .union(isOwn ? ["27001"] : [])
    mentions = certified.isEmpty ? rivals : rivals.filter { certified.contains($0.standard.number) }
  }

  /// Natural logarithm of the odds that ISO/IEC 27001 is certified beside others, or by itself where they are named only.
  private static func logOdds(of features: [StandardFeature: Double]) -> Double {
    StandardFeature.allCases.reduce(StandardFeature.weightOfAll) {
      $0 + (features[$1] ?? 0) * (StandardFeature.weights[$1] ?? 0)
    }
  }

  /// Whether a management system's standard stands there as large as a headline.
  var isHeadline: Bool { mentions.contains { $0.weight >= 4.5 } }

  /// Whether the certified standard is named as what a management system conforms to.
  var isConformedWith: Bool {
    let number = main?.number
    return mentions.contains { $0.standard.number == number && $0.weight >= 2.5 }
  }

  /// The mention that names the certified standard best; ISO/IEC 27001 where it is certified beside others.
  var main: CertifiedStandard? {
    let number =
      isOwn ? "27001" : mentions.max { $0.weight < $1.weight }?.standard.number
    let best = mentions.filter { $0.standard.number == number }
    let most = best.map(\.weight).max() ?? 0
    return best.first { $0.weight >= most - 1.5 && $0.standard.year != nil }?.standard
      ?? best.max { $0.weight < $1.weight }?.standard
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
}

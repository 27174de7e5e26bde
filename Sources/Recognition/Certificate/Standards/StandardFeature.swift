package import AssuranceModel

/// What tells whether a paper that names other standards as well certifies ISO/IEC 27001: where, how large and in what
/// words each of them stands, in whatever language.
package enum StandardFeature: String, CaseIterable, Sendable {
  /// By how much its largest letters are higher than the others', in heights of the page's usual ones; at most 1.5 either
  /// way.
  case relativeSize
  /// Nothing else is named before it.
  case isFirst
  /// It stands once in a headline's letters.
  case isLarge
  /// It never stands in letters of the text's size: in the foot, in a remark.
  case isSmall
  /// It stands once by itself on a line.
  case hasOwnLine
  /// Its edition is printed.
  case hasYear
  /// It stands in the lower part of its pages only.
  case isLow
  /// It is once, or never but, what another standard builds on, what a service is about, or on a certificate beside.
  case isInPassing, isOnlyInPassing
  /// It stands once on the line of another or on the next, in letters as high, and neither is in passing.
  case isListed
  /// The words right before it once say that it is met, and so do those before one of the others.
  case isMet, otherIsMet
  /// One of the others stands by itself on a line.
  case otherHasOwnLine
  /// None of the others stands in letters of the text's size.
  case othersAreSmall

  /// What a document says of each feature, 0 or 1 but for `relativeSize`; nil where it names ISO/IEC 27001 not at all or
  /// alone.
  package static func values(of content: DocumentContent) -> [StandardFeature: Double]? {
    values(of: StandardMention.all(in: CertificateLayout(content)))
  }

  static func values(of mentions: [StandardMention]) -> [StandardFeature: Double]? {
    let own = mentions.filter { $0.standard.number == "27001" }
    let others = mentions.filter { $0.standard.number != "27001" }
    guard let largest = own.map(\.prominence).max(),
      let largestOther = others.map(\.prominence).max()
    else { return nil }
    let first = mentions.map(\.index).min()
    func one(_ isMet: Bool) -> Double { isMet ? 1 : 0 }
    return [
      .relativeSize: min(1.5, max(-1.5, largest - largestOther)),
      .isFirst: one(own.contains { $0.index == first }),
      .isLarge: one(largest >= 1.25),
      .isSmall: one(largest < 0.93),
      .hasOwnLine: one(own.contains(where: \.isAlone)),
      .hasYear: one(own.contains { $0.standard.year != nil }),
      .isLow: one(own.allSatisfy { $0.height > 0.6 }),
      .isInPassing: one(own.contains(where: \.isAside)),
      .isOnlyInPassing: one(own.allSatisfy(\.isAside)),
      .isListed: one(own.contains { one in others.contains { one.isListed(with: $0) } }),
      .isMet: one(own.contains(where: \.isMet)),
      .otherIsMet: one(others.contains(where: \.isMet)),
      .otherHasOwnLine: one(others.contains(where: \.isAlone)),
      .othersAreSmall: one(largestOther < 0.93),
    ]
  }
}

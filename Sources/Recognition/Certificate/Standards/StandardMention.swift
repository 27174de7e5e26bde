import AssuranceModel

/// A standard where a document names it, and what its place says of it.
struct StandardMention {
  let standard: CertifiedStandard
  /// The piece that names it, by its number in the layout.
  let index: Int
  /// How high its letters are, in heights of the page's usual ones.
  let prominence: Double
  /// How far down its page it stands: 0 at the upper edge, 1 at the lower.
  let height: Double
  /// How much speaks for its being the one that a management system conforms to.
  let weight: Double
  let isInPassing: Bool
  /// Whether the nearest label before it is that of a scope.
  let isInScope: Bool
  /// Whether the words right before it say that a system meets it, and it is named neither in passing nor in a scope.
  let isMet: Bool

  /// Whether it is named without being what is certified there.
  var isAside: Bool { isInPassing || isInScope }

  /// Whether it is all of its line.
  var isAlone: Bool { standard.piece.words.count <= standard.words.count }

  /// Whether it is set as another is, on its line or on the next: "ISO 9001:2015 and ISO/IEC 27001:2022".
  func isListed(with other: StandardMention) -> Bool {
    let (own, its) = (standard.piece, other.standard.piece)
    return own.page.number == its.page.number && abs(own.line - its.line) <= 1
      && abs(prominence - other.prominence) < 0.1
      && !isInPassing && !other.isInPassing
  }

  /// Every standard that a document names, in reading order.
  static func all(in layout: CertificateLayout) -> [StandardMention] {
    layout.standards.map { StandardMention($0, in: layout) }
  }

  private init(_ standard: CertifiedStandard, in layout: CertificateLayout) {
    let piece = standard.piece
    let part = piece.part(standard.words)
    let passing = StandardInPassing(standard, in: layout)
    self.standard = standard
    index = passing.index
    prominence = layout.prominence(of: part)
    height = part.box.flatMap { box in piece.page.size.map { box.y0 / $0.height } } ?? 0
    isInPassing = passing.isInPassing
    isInScope = passing.isBesideOthers && passing.isInScope
    isMet =
      !isInPassing && !isInScope
      && passing.before.suffix(5).contains { word in Self.meeting.contains { word.hasPrefix($0) } }
    weight = Self.weight(of: standard, prominence: prominence, passing)
  }

  private static func weight(
    of standard: CertifiedStandard, prominence: Double, _ passing: StandardInPassing
  ) -> Double {
    let piece = standard.piece
    var weight = 1.0 + min(2, prominence - 1) * 1.5
    let endsSentence =
      piece.text.last.map { ".。".contains($0) } == true
      && standard.words.upperBound < piece.words.count
    if piece.words.count <= standard.words.count + 4, !endsSentence { weight += 1.5 }
    let isConformedWith = passing.before.suffix(8).contains { word in
      conforming.contains { word.hasPrefix($0) }
    }
    if isConformedWith { weight += 1.5 }
    if piece.page.number > 1 { weight -= 0.5 }
    if passing.isInPassing { weight -= 2.5 }
    return weight
  }

  /// Stems of words by which a system meets a standard, or its requirements.
  private static let meeting =
    StandardInPassing.meeting + [
      "requirement", "anforderung", "forderung", "exigence", "requisit", "eisen", "wymaga", "krav",
      "pozadavk", "sartlar", "vaatim", "kovetel", "cerint", "apaitis", "kriter",
    ]

  /// Words after which a standard is the one that is complied with.
  private static let conforming =
    meeting + [
      "standard", "norm", "accordance", "against", "nach", "secondo", "selon", "standart",
      "according", "gemass", "segun", "overeenkomstig", "zgodn", "enligt", "ifolge",
    ]
}

import AssuranceModel

/// A paper that may be a certificate of a management system, by its words and by where they stand.
struct CertificatePaper {
  let layout: CertificateLayout
  /// Its folded words in their order.
  let words: [String]
  let standards: CertifiedStandards
  /// The standard that it certifies; nil where its number was not read.
  let main: CertifiedStandard?
  /// Whether it calls itself a certificate.
  let isTitled: Bool
  /// Whether all its words together speak for a certificate of ISO/IEC 27001.
  private let isLikely: Bool

  /// A certificate with all its annexes has fewer words, and the shortest has more.
  private static let mostWords = 4_500
  private static let leastWords = 15

  /// Nil where the paper is none, whatever its fields are.
  init?(_ content: DocumentContent) {
    // Running heads do not count below, so that only what is far too long is not laid out.
    guard !content.hasMoreWords(than: 2 * Self.mostWords) else { return nil }
    layout = CertificateLayout(content)
    // Three characters of a script without spaces are about a word.
    let count = layout.pieces.reduce(0) { $0 + $1.words.count + $1.ideographs / 3 }
    guard count > Self.leastWords, count < Self.mostWords else { return nil }
    let odds = PaperLikelihood.shared.logOdds(of: layout) ?? 0
    // Too little of a picture may have been read for its words to speak against it.
    guard odds >= PaperLikelihood.least || !layout.isMostlyText else { return nil }
    words = layout.pieces.flatMap { $0.foldedWords }
    standards = CertifiedStandards(layout)
    main = standards.main
    isLikely = odds >= PaperLikelihood.enough && main?.number == "27001"
    isTitled = CertificateWords.callsItselfCertificate(words, layout)
    guard isTitled || standards.isHeadline || isLikely || hasRowsOfACertificate else { return nil }
    let refusal = CertificateRefusal(
      layout, words: words, isCrossed: CrossingWord.find(in: content) != nil)
    // One sign of another paper may be read wrongly, where all words together speak for a certificate.
    guard refusal.weight - (isLikely ? refusal.doubtfulWeight : 0) < CertificateRefusal.enough
    else { return nil }
    // What somebody has learnt is no system's conformity.
    guard !PersonsCertificate.isOne(words, layout) else { return nil }
  }

  /// Whether a picture whose title was not read has the standard and the dates of a certificate, each with its label.
  private var hasRowsOfACertificate: Bool {
    guard main?.number == "27001" else { return false }
    let labels = layout.pieces.count { piece in
      piece.confidence < 1 && piece.words.count <= 6
        && DateMeaning.of(piece.foldedWords)?.isOwn == true
    }
    return labels >= 3
  }

  /// How many of the particulars are stated that tell a certificate: its number, its scope, and the dates of its validity.
  static func particulars(of certificate: Certificate) -> Int {
    [
      certificate.number.value != nil, certificate.expiryDate.value != nil,
      certificate.issueDate.value != nil, certificate.scope.value != nil,
    ].count { $0 }
  }

  /// Whether the paper certifies what was read of it, and does not only speak of a certificate.
  func isMadeOut(by certificate: Certificate) -> Bool {
    let stated = Self.particulars(of: certificate)
    let namesConformity = standards.isHeadline || standards.isConformedWith
    // A paper with dates that certifies nothing in particular, and bears no number, has to look like a certificate; of a
    // picture either may not have been read.
    let isBare =
      certificate.number.value == nil && certificate.scope.value == nil && layout.isMostlyText
    if stated >= 2, !isBare || isLikely || namesConformity { return true }
    if stated == 1, isTitled, namesConformity, certificate.organisation.value != nil { return true }
    return isPoorlyRead(certificate)
  }

  /// Whether a picture shows a holder, the system that is certified and the labels of a certificate's dates, while what
  /// stands to the labels is too small or too faint to be read.
  private func isPoorlyRead(_ certificate: Certificate) -> Bool {
    guard certificate.organisation.value != nil,
      CertificateWords.namesInformationSecurity(words)
    else { return false }
    let labels = layout.pieces.count { piece in
      piece.confidence < 1 && DateMeaning.of(piece.foldedWords)?.isOwn == true
    }
    return labels >= 2
  }
}

/// Dates of what a certificate names beside itself: one that it replaces, its annex.
enum OtherPapersDate {
  /// What a date means for the certificate, by what it would mean if it were the certificate's own and by the words before
  /// it on its line.
  static func meaning(_ meaning: DateMeaning, after words: [String]) -> DateMeaning {
    switch meaning {
    // "… replaces certificate no. 4471 issued on 18 January"
    case .issue where ReplacedCertificate.isSaid(in: words),
      .originalIssue where ReplacedCertificate.isSaid(in: words):
      .decoy
    case .expiry where ReplacedCertificate.isSaid(in: words): .previousExpiry
    // "Liite päivitetty 2.12.2024"
    case .revision where words.first.map(isAnnex) == true: .decoy
    default: meaning
    }
  }

  private static func isAnnex(_ word: String) -> Bool {
    annexes.contains { word.hasPrefix($0) }
  }

  private static let annexes = [
    "annex", "appendix", "schedule", "anhang", "anlage", "anexo", "allegat", "bijlage", "bilag",
    "vedlegg", "zalacznik", "priloha", "liite", "mellekl", "parartima", "anexa",
  ]
}

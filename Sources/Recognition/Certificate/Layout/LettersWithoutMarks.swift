import AssuranceModel

/// Languages whose letters have marks that an engine told to expect another language leaves out: names read so are spelt
/// wrong, however sure the engine is of their letters.
enum LettersWithoutMarks {
  /// What certificates in such languages say, folded.
  private static let phrases = FoldedPhrases([
    "giay chung nhan", "chung nhan", "cong ty", "tieu chuan", "he thong quan ly",
    "sustav upravljanja", "sustava upravljanja", "sistem vodenja", "sistema vodenja",
    "system manazerstva", "systemu manazerstva", "vadybos sistema", "parvaldibas sistema",
    "juhtimissusteem", "sistem upravljanja", "sistemi i menaxhimit", "stjornkerfi",
  ])
  /// Marks of these languages that no other one has which engines are told to expect.
  private static let marks = Set("đćšžčľĺŕťďňýáíúőűąęėįųūāēģīķļņõðþơư")
  private static let doubtful = Confidence(0.7)
  private static let unsure = Confidence(0.8)

  /// A certificate read from pictures with the names and the scope in doubt, where its words are of such a language and
  /// none has a mark.
  static func doubted(_ certificate: Certificate, words: [String], in layout: CertificateLayout)
    -> Certificate
  {
    guard layout.pieces.contains(where: { $0.confidence < 1 }) else { return certificate }
    var certificate = certificate
    let own = layout.pieces.filter { $0.confidence == 1 }
    let usual = marked(own.flatMap { $0.words.map(\.text) })
    if usual > fewestMarks {
      func hasLostMarks(_ value: Stated<String>) -> Bool {
        lostMarks(value, usual: usual, own: own, in: layout)
      }
      if hasLostMarks(certificate.certificationBody) {
        certificate.certificationBody = certificate.certificationBody.capped(at: unsure)
      }
      if hasLostMarks(certificate.scope) {
        certificate.scope = certificate.scope.capped(at: doubtful)
      }
    }
    if isTurkishWithoutMarks(certificate.organisation, own: own) {
      certificate.organisation = certificate.organisation.capped(at: doubtful)
    }
    guard layout.pieces.allSatisfy({ $0.confidence < 1 }), phrases.areIn(words[...]),
      layout.pieces.count(where: { hasMark($0.text) }) * 8 < layout.pieces.count
    else { return certificate }
    certificate.organisation = certificate.organisation.capped(at: doubtful)
    certificate.certificationBody = certificate.certificationBody.capped(at: doubtful)
    certificate.scope = certificate.scope.capped(at: doubtful)
    return certificate
  }

  /// Words of Turkish companies' names, folded.
  private static let turkish: Set<String> = [
    "ve", "sanayi", "ticaret", "san", "tic", "sti", "sirketi", "anonim", "bilisim", "yazilim",
    "hizmetleri", "teknolojileri", "tasimacilik",
  ]

  /// Whether a name read from a picture is of a Turkish company, and has no letter that only Turkish has, as where the page
  /// was read in its other language.
  private static func isTurkishWithoutMarks(_ name: Stated<String>, own: [TextPiece]) -> Bool {
    guard case .stated(let text, let evidence) = name,
      FoldedText.words(text).count(where: { turkish.contains($0) }) > 1,
      !text.contains(where: { "ıİşŞğĞçÇöÖüÜ".contains($0) })
    else { return false }
    return evidence.citations.allSatisfy { citation in
      !own.contains { $0.text.contains(citation.quote) }
    }
  }

  /// Whether a name or a statement read from a picture has far fewer letters with marks than are usual in the page's own
  /// text.
  private static func lostMarks(
    _ value: Stated<String>, usual: Double, own: [TextPiece], in layout: CertificateLayout
  ) -> Bool {
    guard case .stated(let text, let evidence) = value, !KnownBodies.isCertificationBody(text)
    else { return false }
    return marked(text.split(separator: " ").map(String.init)) < usual * shareOfLost
      && evidence.citations.contains { citation in
        layout.pieces.contains { $0.confidence < 1 && $0.text.contains(citation.quote) }
          && !own.contains { $0.text.contains(citation.quote) }
      }
  }

  /// The share of words that have letters with marks.
  private static func marked(_ words: [String]) -> Double {
    words.isEmpty ? 0 : Double(words.count { $0.contains(where: isMarked) }) / Double(words.count)
  }

  private static func isMarked(_ letter: Character) -> Bool {
    letter.isLetter && letter.unicodeScalars.allSatisfy { (0xC0...0x24F).contains($0.value) }
  }

  /// The share of words with marks from which on a page is in a language whose letters have them.
  private static let fewestMarks = 0.05
  private static let shareOfLost = 0.35

  private static func hasMark(_ text: String) -> Bool {
    text.lowercased().contains {
      marks.contains($0) || $0.unicodeScalars.contains { (0x1EA0...0x1EF9).contains($0.value) }
    }
  }
}

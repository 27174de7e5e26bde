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

  /// A certificate read from pictures with the names and the scope in doubt, where its words are of such a language and
  /// none has a mark.
  static func doubted(_ certificate: Certificate, words: [String], in layout: CertificateLayout)
    -> Certificate
  {
    guard layout.pieces.allSatisfy({ $0.confidence < 1 }), phrases.areIn(words[...]),
      layout.pieces.count(where: { hasMark($0.text) }) * 8 < layout.pieces.count
    else { return certificate }
    var certificate = certificate
    certificate.organisation = certificate.organisation.capped(at: doubtful)
    certificate.certificationBody = certificate.certificationBody.capped(at: doubtful)
    certificate.scope = certificate.scope.capped(at: doubtful)
    return certificate
  }

  private static func hasMark(_ text: String) -> Bool {
    text.lowercased().contains {
      marks.contains($0) || $0.unicodeScalars.contains { (0x1EA0...0x1EF9).contains($0.value) }
    }
  }
}

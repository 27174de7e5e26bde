import AssuranceModel

/// Names of companies in running text, told by their legal forms.
enum CompanyName {
  private static let forms: Set<String> = [
    "ltd", "limited", "plc", "llp", "llc", "inc", "incorporated", "corp", "corporation", "gmbh",
    "mbh", "ag", "se", "kg", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as", "asa", "oy",
    "oyj", "aps", "sro", "kft", "zrt", "sl", "slu", "sau", "lda", "ltda", "pty", "pte", "dac",
    "gmbh co kg", "company", "co", "as", "kk", "sti", "ou", "uab", "doo", "cpas",
  ]
  private static let certifying = [
    "certif", "zertif", "certivalor", "registr", "assurance", "attest", "audit", "quality",
    "calidad", "qualit", "accredit", "inspec", "conform", "veritas",
  ]

  /// The end of the legal form in a piece's words; nil where there is none.
  static func end(in words: ArraySlice<Word>) -> Int? {
    for index in words.indices.dropFirst() {
      let plain = words[index].text.filter { $0.isLetter }.lowercased()
      let isShort = words[index].text.filter { $0.isLetter }.count <= 14
      guard isShort, forms.contains(FoldedText.words(plain).joined()),
        words[index].text.first?.isUppercase == true || plain == "plc" || plain == "mbh"
      else { continue }
      return index + 1
    }
    return nil
  }

  /// Whether a name is that of a body that certifies.
  static func isCertifying(_ name: String) -> Bool {
    let folded = FoldedText.words(name).joined(separator: " ")
    return certifying.contains { folded.contains($0) }
  }
}

extension String {
  /// Whether a text is contained; both sides are plain.
  fileprivate func contains(_ other: String) -> Bool {
    var rest = self[...]
    while rest.count >= other.count {
      if rest.hasPrefix(other) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}

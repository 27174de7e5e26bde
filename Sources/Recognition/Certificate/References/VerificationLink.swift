import AssuranceModel

/// The address at which a certificate may be checked, from its QR code, a link of the file, or print.
///
/// Addresses are text from a stranger: they are never followed. The best source that says what it is for is taken,
/// and among equals the first on the first page.
struct VerificationLink {
  let read: Stated<String>

  init(_ layout: CertificateLayout, file: InputFile) {
    var pages: [Page] = []
    for piece in layout.pieces where pages.last?.number != piece.page.number {
      pages.append(piece.page)
    }
    let found =
      pages.flatMap { Self.inCodes(of: $0, file: file) }
      + pages.flatMap { Self.inLinks(of: $0, file: file) }
      + layout.pieces.flatMap { Self.inPrint($0, file: file) }
    var best: Candidate?
    for candidate in found where candidate.confidence > (best?.confidence ?? 0) { best = candidate }
    read =
      best.map {
        .stated($0.address, evidence: Evidence($0.citation, confidence: Confidence($0.confidence)))
      } ?? .notStated
  }

  private struct Candidate {
    let address: String
    let citation: Citation
    let confidence: Double
  }

  /// A code on a certificate that leads deeper than a front page is there for checking it.
  private static func inCodes(of page: Page, file: InputFile) -> [Candidate] {
    page.codes.compactMap { code in
      guard isWebAddress(code.text) else { return nil }
      let isDeep = code.text.split(separator: "/", omittingEmptySubsequences: true).count > 2
      guard isForChecking(code.text) || isDeep else { return nil }
      return Candidate(
        address: code.text,
        citation: Citation(file: file.path, page: page.number, box: code.box, quote: code.text),
        confidence: isForChecking(code.text) ? 0.95 : 0.7)
    }
  }

  private static func inLinks(of page: Page, file: InputFile) -> [Candidate] {
    page.links.compactMap { link in
      guard isWebAddress(link.address), isForChecking(link.address) else { return nil }
      return Candidate(
        address: link.address,
        citation: Citation(
          file: file.path, page: page.number, box: link.box, quote: link.address),
        confidence: 0.85)
    }
  }

  private static func inPrint(_ piece: TextPiece, file: InputFile) -> [Candidate] {
    piece.words.indices.compactMap { index in
      let word = piece.words[index]
      // A look at the bytes spares nearly all words the search: an address has a stroke, or begins with "www".
      guard word.text.utf8.contains(UInt8(ascii: ".")),
        word.text.utf8.contains(where: { "/wW".utf8.contains($0) })
      else { return nil }
      let address = ForeignLine(word.text.trimming(Self.punctuation)).text
      let folded = address.lowercased()
      guard isWebAddress(folded) || folded.hasPrefix("www.") || isBareAddress(folded),
        isForChecking(folded)
      else { return nil }
      return Candidate(
        address: address, citation: piece.part(index..<index + 1).citation(in: file),
        confidence: min(0.8, word.confidence?.rawValue ?? 1))
    }
  }

  private static let punctuation: Set<Character> = [
    ".", ",", ";", ":", "(", ")", "<", ">", "[", "]", "\"", "'",
  ]

  private static func isWebAddress(_ text: String) -> Bool {
    let folded = text.lowercased()
    return folded.hasPrefix("https://") || folded.hasPrefix("http://")
  }

  /// A host with a path and no scheme, such as `register.example.org/check`.
  private static func isBareAddress(_ text: String) -> Bool {
    guard let host = text.split(separator: "/").first, host.count < text.count else { return false }
    let labels = host.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
      } && (labels.last?.count ?? 0) > 1 && labels.last?.allSatisfy(\.isLetter) == true
  }

  /// Stems that the addresses of registers and checking pages hold, in the languages of certificates.
  private static let stems = [
    "verif", "verify", "valid", "check", "authentic", "pruef", "lookup", "certsearch", "certcheck",
    "register", "directory", "certificat", "zertifikat", "certificad", "sertifika", "qr",
  ]

  private static func isForChecking(_ address: String) -> Bool {
    let folded = address.lowercased()
    return stems.contains { folded.contains($0) }
  }
}

extension String {
  /// Without some characters at both ends.
  fileprivate func trimming(_ unwanted: Set<Character>) -> String {
    let start = drop { unwanted.contains($0) }
    let end = start.reversed().drop { unwanted.contains($0) }
    return String(end.reversed())
  }
}

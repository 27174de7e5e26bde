import AssuranceModel

/// The certificate's number where no label leads to it: behind the title, in the sentence that certifies, or by itself.
struct UnlabelledNumber {
  typealias Found = (code: TextPiece, sure: Double)

  let values: LabelledValues

  /// The likeliest code of the page; nil where none stands in such a place.
  var read: Found? {
    inHeadline ?? introduced ?? underWord ?? underTitle ?? inSentence ?? prominent ?? besideTitle
      ?? alone
  }

  private static let titles: Set<String> = [
    "certificate", "zertifikat", "certificat", "certificado", "certificato", "certificaat",
    "certyfikat", "certifikat", "certifikatu", "sertifika", "urkunde", "belge", "osvedceni",
    "tanusitvany", "sertifikat", "sertifikaatti", "todistus", "zertifikats", "certificaats",
    "attestation", "certifikatet", "sertifikatet", "certificatet", "no", "nr", "n",
  ]

  /// "Certificate IS 707439": a code right behind the title.
  private var inHeadline: Found? {
    for passage in values.layout.passages.prefix(8) {
      let words = passage.folded.map { $0.first ?? "" }
      if words.contains(where: AccreditationMark.isAccrediting) { continue }
      guard
        let title = words.firstIndex(where: {
          titlesOnly.contains($0) || !$0.isEmpty && CertificateWords.isUnspacedTitle($0)
        }),
        words.count - title <= 14, !ReplacedCertificate.isMeant(at: title, in: passage)
      else {
        continue
      }
      for start in words.indices.dropFirst(title + 1) {
        let line = passage.range(of: passage.piece(of: start))
        guard
          passage.words[start].text.hasNumber
            || passage.words[start].text.allSatisfy({ $0.isUppercase }),
          let rest = passage.parts(start..<line.upperBound).first,
          let code = CertificateNumber.code(in: rest),
          code.words.count == rest.words.count, code.text.count(where: \.isNumber) >= 3
        else { continue }
        return (code, 0.8)
      }
    }
    return nil
  }

  /// "Nº SGSI-0442/23", "č. CQS 2214/2025": a line of a word for number and a code, under the title.
  private var introduced: Found? {
    for piece in afterTitle(lines: 12) + inHead {
      let start = piece.words.firstIndex { !Self.isWordForNumber($0.text) } ?? 0
      guard start > 0 else { continue }
      var rest = piece.part(start..<piece.words.count)
      // "N° 38164 rév. 3"
      if let version = rest.words.firstIndex(where: { VersionWords.isOne($0.text) }) {
        rest = rest.part(0..<version)
      }
      guard let code = CertificateNumber.code(in: rest),
        code.words.count == rest.words.count
          // "Number 2020-0177. Certified by …"
          || code.text.hasSuffix(".") && code.words.count == 1,
        Self.isTelling(code) || code.text.count(where: \.isNumber) >= 5
      else { continue }
      return (code, 0.88)
    }
    return nil
  }

  /// "Nummer" by itself, over or before a code that is all of a line.
  private var underWord: Found? {
    let pieces = values.layout.pieces
    for index in pieces.indices where pieces[index].page.number == 1 {
      guard pieces[index].words.count <= 2, pieces[index].text.contains(where: \.isLetter),
        pieces[index].words.allSatisfy({ Self.isWordForNumber($0.text) }),
        let next = values.layout.beside(index, towards: .right) ?? values.layout.below(index),
        let code = CertificateNumber.code(in: pieces[next]),
        code.words.count == pieces[next].words.count, Self.isTelling(code),
        !AccreditationRegistration.isOne(code.text)
      else { continue }
      return (code, 0.8)
    }
    return nil
  }

  /// "… concede o Certificado de Conformidade Nº 451.007/22 à empresa", "… certifies under number MC-717 that": a word for
  /// number behind one for the certificate or for certifying.
  private var inSentence: Found? {
    for passage in values.layout.passages {
      for index in passage.words.indices.dropFirst()
      where Self.isWordForNumber(passage.words[index].text) {
        let before = passage.folded(max(0, index - 14)..<index)
        if before.contains(where: AccreditationMark.isAccrediting) { continue }
        guard
          before.contains(where: {
            titlesOnly.contains($0) || CertifyingVerbs.active.contains($0)
          }),
          !ReplacedCertificate.isMeant(at: index, in: passage),
          let rest = passage.parts((index + 1)..<passage.words.count).first,
          let code = CertificateNumber.code(in: rest), Self.isTelling(code)
        else { continue }
        return (code, 0.8)
      }
    }
    return nil
  }

  /// A code by itself in the largest letters of the page's head, as over the sentence that certifies.
  private var prominent: Found? {
    for piece in inHead where values.layout.prominence(of: piece) > 1.5 {
      guard let code = CertificateNumber.code(in: piece), code.words.count == piece.words.count,
        Self.isTelling(code)
      else { continue }
      return (code, 0.75)
    }
    return nil
  }

  /// "Certificat FR24/81844217": a line of a title and a code, wherever it stands.
  private var besideTitle: Found? {
    for piece in values.layout.pieces where piece.words.count <= 4 {
      guard let first = piece.folded.first?.first,
        titlesOnly.contains(first) || first == "registration",
        let code = CertificateNumber.code(in: piece.part(1..<piece.words.count)),
        code.words.count == piece.words.count - 1, Self.isTelling(code),
        // A company is registered by figures.
        titlesOnly.contains(first) || code.text.first?.isLetter == true
      else { continue }
      return (code, 0.8)
    }
    return nil
  }

  /// The only line of the first page that is a code of letters and digits and no more: "NZ-ISMS 10477".
  private var alone: Found? {
    let codes = values.layout.pieces.indices.compactMap { index -> TextPiece? in
      let piece = values.layout.pieces[index]
      guard piece.page.number == 1, let height = piece.page.size?.height, let box = piece.box,
        box.y1 < 0.75 * height, values.layout.prominence(of: piece) > 0.8,
        let code = CertificateNumber.code(in: piece), code.words.count == piece.words.count,
        code.text.count(where: \.isUppercase) >= 2, code.text.count(where: \.isNumber) >= 4,
        code.confidence > 0.8, !values.hasLabelBeside(index), !isOfOtherPaper(index),
        !AccreditationRegistration.isOne(code.text)
      else { return nil }
      return code
    }
    return codes.count == 1 ? (codes[0], 0.7) : nil
  }

  /// Whether the label beside a code says that it is a report's, an order's, a client's or a replaced certificate's.
  private func isOfOtherPaper(_ index: Int) -> Bool {
    guard let label = values.layout.beside(index, towards: .left) else { return false }
    let words = values.layout.pieces[label].foldedWords
    return ReplacedCertificate.isSaid(in: words)
      || words.contains { word in Self.otherPapers.contains { word.hasPrefix($0) } }
  }

  private static let otherPapers = [
    "audit", "report", "bericht", "rapport", "relat", "raport", "jelent", "inform", "contract",
    "vertrag", "contrat", "umow", "smlouv", "szerzod", "order", "auftrag", "project", "projekt",
    "dossier", "file", "akt", "client", "customer", "kund", "klient", "musteri", "company", "form",
    "document", "dokument",
  ]

  /// A code that is all of a line near the title.
  private var underTitle: Found? {
    for (line, piece) in afterTitle(lines: 6).enumerated() {
      guard let code = CertificateNumber.code(in: piece), code.words.count == piece.words.count,
        Self.isTelling(code), code.text.contains(where: { !$0.isNumber }),
        code.text.count(where: \.isNumber) >= (line == 0 ? 3 : 4)
      else { continue }
      return (code, 0.7)
    }
    return nil
  }

  private func afterTitle(lines: Int) -> [TextPiece] {
    let pieces = values.layout.pieces
    guard let title = pieces.firstIndex(where: { CertificateWords.isTitle($0) }) else {
      return []
    }
    return pieces.indices[(title + 1)...].prefix(lines).filter { !isOfOtherPaper($0) }
      .map { pieces[$0] }
  }

  /// Lines of the upper half of the first page, where no mark of an accreditation body stands with a number of its own.
  private var inHead: [TextPiece] {
    values.layout.pieces.filter { piece in
      guard let height = piece.page.size?.height, let box = piece.box else { return false }
      return piece.page.number == 1 && box.y1 < 0.5 * height
        && piece.text.count(where: \.isNumber) >= 4
    }
  }

  /// Whether a code is more than a number that anything on a page may have.
  static func isTelling(_ code: TextPiece) -> Bool {
    code.text.count(where: \.isNumber) >= 3
      && code.text.contains { $0 == "-" || $0 == "/" || $0.isLetter || $0 == "." }
      && !isStandard(FoldedText.words(code.text))
  }

  /// Whether a code names the standard and nothing else: "27001-2022", where "MS-27001-0442" is a number.
  private static func isStandard(_ words: [String]) -> Bool {
    let rest = words.filter { !$0.hasSuffix("27001") && !DateExpression.isYear($0) }
    return words.contains("iso") || rest.count < words.count && rest.count < 2
  }

  /// "Nr.", "N.º", "č." and the like, and the stroke between two of them.
  private static func isWordForNumber(_ text: String) -> Bool {
    let folded = FoldedText.words(text)
    guard !folded.isEmpty else { return text == "/" || text == ":" || text == "№" }
    return text.count <= 16 && folded.allSatisfy { numberWords.contains($0) }
  }

  private static let numberWords: Set<String> = [
    "n", "no", "nr", "num", "numero", "numbered", "nummeriert", "numerado", "numerote", "nummer",
    "nro", "c", "szama", "arithmos", "cislo", "ar", "reg", "numer", "number",
    "so",
    // "Số", as an engine without Vietnamese reads it.
    "s6",
  ]

  private var titlesOnly: Set<String> { Self.titles.subtracting(["no", "nr", "n"]) }
}

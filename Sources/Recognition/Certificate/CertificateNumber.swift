import AssuranceModel

/// The certificate's number: behind its label, or in the headline where it has none.
struct CertificateNumber {
  let values: LabelledValues
  let file: InputFile

  var read: Stated<String> {
    if let own = inOwnRow { return own }
    let labels = values.labels(of: .certificateNumber)
    // "Registration number" may be the company's own; a label that says certificate is surer.
    let ranked = labels.filter(saysCertificate) + labels.filter { !saysCertificate($0) }
    for hit in ranked {
      let lines = values.alternatives(of: hit, limit: 1).compactMap(\.first)
      let own = values.layout.passages[hit.passage].piece(of: hit.words.upperBound - 1)
      let label = values.layout.passages[hit.passage].pieces[own].line
      guard
        let code = lines.lazy.compactMap({ line in
          Self.code(in: line).flatMap { code in
            // On a line of its own a number stands alone; what goes on in words is an address.
            let isInline = line.line == label && !hit.isWholeLine
            return isInline || Self.isWhole(code, of: line) ? code : nil
          }
        }).first
      else { continue }
      let sure = saysCertificate(hit) ? 0.96 : 0.85
      return stated(code, sure - (hit.isLeading || hit.hasColon ? 0 : 0.06))
    }
    return inHeadline ?? introduced ?? underTitle ?? .notStated
  }

  /// The code in the line of ISO/IEC 27001, of a table in which each standard has one.
  private var inOwnRow: Stated<String>? {
    for piece in values.layout.pieces where values.layout.rowsOfTheStandard.contains(piece.line) {
      let start = CertifiedStandard.mentions(in: piece).first?.words.upperBound ?? 0
      guard let code = Self.code(in: piece.part(start..<piece.words.count)), Self.isTelling(code)
      else { continue }
      return stated(code, 0.9)
    }
    return nil
  }

  /// Whether nothing follows a code on its line but a bracket or a date.
  private static func isWhole(_ code: TextPiece, of line: TextPiece) -> Bool {
    guard code.words.count < line.words.count, let last = code.text.last,
      !".;,".contains(last)
    else { return true }
    let next = line.words[code.words.count].text
    return !(next.first?.isLetter ?? false) || next.first?.isLowercase == true
  }

  private func saysCertificate(_ hit: CertificateLabels.Hit) -> Bool {
    values.layout.passages[hit.passage].folded(hit.words)
      .contains { word in ["cert", "zert", "sert"].contains { word.hasPrefix($0) } }
  }

  private static let titles: Set<String> = [
    "certificate", "zertifikat", "certificat", "certificado", "certificato", "certificaat",
    "certyfikat", "certifikat", "certifikatu", "sertifika", "no", "nr", "n",
  ]

  /// "Certificate IS 707439": a code right behind the title.
  private var inHeadline: Stated<String>? {
    for passage in values.layout.passages.prefix(8) {
      let words = passage.folded.map { $0.first ?? "" }
      guard let title = words.firstIndex(where: { titlesOnly.contains($0) }),
        words.count - title <= 14
      else {
        continue
      }
      for start in words.indices.dropFirst(title + 1) {
        let line = passage.range(of: passage.piece(of: start))
        guard
          passage.words[start].text.contains(where: \.isNumber)
            || passage.words[start].text.allSatisfy({ $0.isUppercase }),
          let rest = passage.parts(start..<line.upperBound).first, let code = Self.code(in: rest),
          code.words.count == rest.words.count, code.text.count(where: \.isNumber) >= 3
        else { continue }
        return stated(code, 0.8)
      }
    }
    return nil
  }

  /// "Nº SGSI-0442/23", "č. CQS 2214/2025": a line of a word for number and a code, under the title.
  private var introduced: Stated<String>? {
    for piece in afterTitle(lines: 12) + inHead {
      let start = piece.words.firstIndex { !Self.isWordForNumber($0.text) } ?? 0
      guard start > 0 else { continue }
      var rest = piece.part(start..<piece.words.count)
      // "N° 38164 rév. 3"
      if let version = rest.words.firstIndex(where: { StatementReference.isVersionWord($0.text) }) {
        rest = rest.part(0..<version)
      }
      guard let code = Self.code(in: rest), code.words.count == rest.words.count,
        Self.isTelling(code) || code.text.count(where: \.isNumber) >= 5
      else { continue }
      return stated(code, 0.88)
    }
    return nil
  }

  /// A code that is all of a line near the title.
  private var underTitle: Stated<String>? {
    for piece in afterTitle(lines: 6) {
      guard let code = Self.code(in: piece), code.words.count == piece.words.count,
        Self.isTelling(code), code.text.contains(where: { !$0.isNumber }),
        code.text.count(where: \.isNumber) >= 4
      else { continue }
      return stated(code, 0.7)
    }
    return nil
  }

  private func afterTitle(lines: Int) -> ArraySlice<TextPiece> {
    let pieces = values.layout.pieces
    guard let title = pieces.firstIndex(where: { CertificateWords.isTitle($0) }) else {
      return []
    }
    return pieces[(title + 1)...].prefix(lines)
  }

  /// Lines of the upper half of the first page, where no mark of an accreditation body stands with a number of its own.
  private var inHead: [TextPiece] {
    values.layout.pieces.filter { piece in
      guard let height = piece.page.size?.height, let box = piece.box else { return false }
      return piece.page.number == 1 && box.y1 < 0.5 * height
        && piece.text.count(where: \.isNumber) >= 4
    }
  }

  private static func isTelling(_ code: TextPiece) -> Bool {
    code.text.count(where: \.isNumber) >= 3
      && code.text.contains { $0 == "-" || $0 == "/" || $0.isLetter || $0 == "." }
      && !FoldedText.words(code.text).contains { $0 == "iso" || $0.hasSuffix("27001") }
  }

  /// "Nr.", "N.º", "č." and the like, and the stroke between two of them.
  private static func isWordForNumber(_ text: String) -> Bool {
    let folded = FoldedText.words(text)
    guard !folded.isEmpty else { return text == "/" || text == ":" || text == "№" }
    return text.count <= 8 && folded.allSatisfy { numberWords.contains($0) }
  }

  private static let numberWords: Set<String> = [
    "n", "no", "nr", "num", "numero", "nummer", "nro", "c", "cislo", "ar", "reg", "numer", "number",
    "so",
  ]

  private var titlesOnly: Set<String> { Self.titles.subtracting(["no", "nr", "n"]) }

  private func stated(_ code: TextPiece, _ sure: Double) -> Stated<String> {
    // A code of which the engine is this unsure has a wrong letter more often than not.
    guard code.confidence >= 0.55 else {
      return .unreadable(
        evidence: Evidence(code.citation(in: file), confidence: Confidence(code.confidence)))
    }
    // No number has a bar; the engine takes a capital I for one.
    let text = code.text.trimming { ",;:.()\"“”".contains($0) || $0.isWhitespace }
      .replacing("|", with: "I")
    // What the engine read of a code nothing else confirms.
    let confidence = min(sure, code.confidence < 1 ? min(code.confidence, 0.89) : 1)
    return .stated(
      text, evidence: Evidence(code.citation(in: file), confidence: Confidence(confidence)))
  }

  private static let companyNumbers: Set<String> = [
    "cnpj", "vat", "nif", "cif", "nip", "krs", "siret", "siren", "kvk", "cvr", "hrb", "nipc",
    "gstin",
  ]

  /// The words at the start that make a code: with digits, or capitals beside such.
  static func code(in line: TextPiece) -> TextPiece? {
    var end = 0
    var hasDigits = false
    let dates = DateExpression.all(in: line.words.map(\.text))
    while end < min(6, line.words.count) {
      if dates.contains(where: { $0.words.lowerBound == end }) { break }
      let text = line.words[end].text
      let bare = text.trimming { ",;:：.()".contains($0) }
      guard !bare.isEmpty || text == ":" || text == "：" else { break }
      let hasDigit = bare.contains(where: \.isNumber)
      let isCode = bare.allSatisfy { $0.isUppercase || $0.isNumber || "-–/._#&+°º".contains($0) }
      if !hasDigit {
        guard isCode, bare.count <= 8 else { break }
        // Capitals behind the digits belong to the number at the line's end only, as in `12 100 1 TMS`.
        if hasDigits, end + 1 < line.words.count,
          !line.words[(end + 1)...].prefix(1).contains(where: {
            $0.text.contains(where: \.isNumber)
          })
        {
          break
        }
      } else if bare.contains(where: \.isLowercase), hasDigits {
        break
      }
      hasDigits = hasDigits || hasDigit
      end += 1
      // "… under number MC-717/2020. ISOLDE 24 is certified": the sentence ends.
      if hasDigit, text.hasSuffix("."), bare.count > 3 { break }
      if text.hasSuffix(",") || text.hasSuffix(";") || text.hasSuffix(")") && !text.hasPrefix("(") {
        break
      }
    }
    let code = line.part(0..<end)
    let isStandard = CertifiedStandard.mentions(in: code).contains {
      $0.words.lowerBound == 0 && $0.hasBody
    }
    let isOrdinal =
      end == 1
      && ["st", "nd", "rd", "th"].contains {
        line.words[0].text.lowercased().hasSuffix($0) && line.words[0].text.count <= 4
      }
    let compact = code.text.filter { $0.isNumber || $0.isLetter }
    // The number under which a company pays its taxes or is registered.
    let isCompanys = code.folded.joined().contains { companyNumbers.contains($0) }
    let isYear = DateExpression.isYear(compact)
    guard !isStandard, !isOrdinal, !isYear, !isCompanys else { return nil }
    // "N° 2021/94417.4"
    if let first = code.words.first, code.words.count > 1, first.text.count <= 3,
      first.text.contains(where: { "°º".contains($0) })
    {
      return self.code(in: line.part(1..<line.words.count))
    }
    return hasDigits && compact.count >= 3 ? code : nil
  }
}

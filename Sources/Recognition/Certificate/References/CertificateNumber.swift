import AssuranceModel

/// The certificate's number: behind its label, or in the headline where it has none.
struct CertificateNumber {
  let values: LabelledValues
  let file: InputFile

  var read: Stated<String> {
    if let own = inOwnRow { return own }
    if let own = NumberByStandard(values: values).code { return stated(own, 0.9) }
    let labels = values.labels(of: .certificateNumber)
    // "Registration number" may be the company's own; a label that says certificate is surer.
    let ranked = labels.filter(saysCertificate) + labels.filter { !saysCertificate($0) }
    for hit in ranked
    where !isOfAccreditation(hit) && !endsSentence(hit)
      && !ReplacedCertificate.isMeant(
        at: hit.words.lowerBound, in: values.layout.passages[hit.passage])
    {
      let lines =
        values.alternatives(of: hit, limit: 1).compactMap(\.first)
        + [underRow(hit)].compactMap(\.self)
      let own = values.layout.passages[hit.passage].piece(of: hit.words.upperBound - 1)
      let label = values.layout.passages[hit.passage].pieces[own].line
      guard
        let code = lines.firstValue({ line in
          Self.code(in: line).flatMap { code in
            // On a line of its own a number stands alone; what goes on in words is an address.
            let isInline = line.line == label && !hit.isWholeLine
            let isOther = values.layout.rowsOfOtherStandards.contains(line.line)
            return !isOther && (isInline || Self.isWhole(code, of: line)) ? code : nil
          }
        })
      else { continue }
      if isRest(code, of: lines) {
        return .unreadable(
          evidence: Evidence(code.citation(in: file), confidence: Confidence(0.3)))
      }
      let sure = saysCertificate(hit) ? 0.96 : 0.85
      return stated(code, sure - (hit.isLeading || hit.hasColon ? 0 : 0.06))
    }
    return UnlabelledNumber(values: values).read.map { stated($0.code, $0.sure) } ?? .notStated
  }

  /// The code in a row of dates and a code that no gap parts, under a row of their labels.
  private func underRow(_ hit: CertificateLabels.Hit) -> TextPiece? {
    let passage = values.layout.passages[hit.passage]
    let line = passage.piece(of: hit.words.upperBound - 1)
    guard hit.isWholeLine, passage.range(of: line).lowerBound < hit.words.lowerBound,
      let index = values.layout.index(passage: hit.passage, line: line),
      let row = values.layout.below(index, box: passage.parts(hit.words).last?.box)
        .map({ values.layout.pieces[$0] }),
      let last = row.dates.last?.words.upperBound
    else { return nil }
    let code = row.part(last..<row.words.count)
    return last < row.words.count && Self.code(in: code)?.words.count == code.words.count
      ? code : nil
  }

  /// Whether a code is what could be read of one beside a stamp, with specks of the rest right behind the label.
  private func isRest(_ code: TextPiece, of lines: [TextPiece]) -> Bool {
    guard let first = lines.first, first != code, first.confidence < 1, first.text.count <= 3,
      first.text.contains(where: \.isLetter), let specks = first.box, let box = code.box
    else { return false }
    return min(specks.y1, box.y1) - max(specks.y0, box.y0) > 0.4 * min(specks.height, box.height)
  }

  /// The code in the line of ISO/IEC 27001, of a table in which each standard has one.
  private var inOwnRow: Stated<String>? {
    for piece in values.layout.pieces where values.layout.rowsOfTheStandard.contains(piece.line) {
      let start = CertifiedStandard.mentions(in: piece).first?.words.upperBound ?? 0
      // "ACME-27001-02" names the standard and is a number all the same.
      guard let code = Self.code(in: piece.part(start..<piece.words.count)),
        code.text.count(where: \.isNumber) >= 3,
        code.text.contains(where: { "-/.".contains($0) || $0.isLetter })
      else { continue }
      return stated(code, 0.9)
    }
    return nil
  }

  /// "… on the back of this certificate. DIGITAL COPY 1/2": the word ends what is said, and leads to nothing.
  private func endsSentence(_ hit: CertificateLabels.Hit) -> Bool {
    let passage = values.layout.passages[hit.passage]
    let last = hit.words.upperBound - 1
    return !hit.isLeading && passage.words[last].text.hasSuffix(".")
      && passage.folded[last].contains { CertificateWords.isTitle($0) }
  }

  /// "Accredited by …, certificate no. 11": whose number it is stands before the label.
  private func isOfAccreditation(_ hit: CertificateLabels.Hit) -> Bool {
    let passage = values.layout.passages[hit.passage]
    let line = passage.range(of: passage.piece(of: hit.words.lowerBound)).lowerBound
    return passage.folded(line..<hit.words.lowerBound).contains(
      where: AccreditationMark.isAccrediting)
  }

  /// Whether nothing follows a code on its line but a bracket or a date.
  private static func isWhole(_ code: TextPiece, of line: TextPiece) -> Bool {
    guard code.words.count < line.words.count, let last = code.text.last,
      !".;,".contains(last)
    else { return true }
    let next = line.words[code.words.count].text
    // "US-ISMS-77120 Rev. 2"
    if VersionWords.isOne(next), line.words.count <= code.words.count + 2 {
      return true
    }
    if !(next.first?.isLetter ?? false) || next.beginsSmall { return true }
    // "QX/IS/5513   Date of certification", where the next column's label stands near.
    let rest = line.folded[code.words.count...].flatMap(\.self)
    if rest.count <= 4, DateMeaning.of(rest)?.isOwn == true { return true }
    // "… 84417/C/0001   Issue Number:": the next label begins.
    return line.text.hasSuffix(":") && line.words.count - code.words.count <= 4
  }

  private func saysCertificate(_ hit: CertificateLabels.Hit) -> Bool {
    values.layout.passages[hit.passage].folded(hit.words)
      .contains { word in ["cert", "zert", "sert"].contains { word.hasPrefix($0) } }
  }

  private func stated(_ code: TextPiece, _ sure: Double) -> Stated<String> {
    // A code of which the engine is this unsure has a wrong letter more often than not.
    // A small letter at its head is the lower half of a letter cut off by a line.
    let isCut = code.confidence < 0.9 && code.text.first.map(Self.isOtherSmall) == true
    let rest = code.text.hasSuffix("-") ? restBelow(code) : ""
    guard code.confidence >= 0.55, !isCut, let rest else {
      return .unreadable(
        evidence: Evidence(code.citation(in: file), confidence: Confidence(code.confidence)))
    }
    // No number has a bar, or a bracket that nothing closes; the engine takes a capital I for either.
    let isBarred =
      code.confidence < 1
      && (code.text.contains("|") || code.text.contains("[") != code.text.contains("]"))
    let text = Self.withoutLabel(code.text + rest).trimming {
      ",;:.()\"“”".contains($0) || $0.isWhitespace
    }
    .replacing("|", with: "I")
    .replacing("[", with: isBarred ? "I" : "[").replacing("]", with: isBarred ? "I" : "]")
    .replacing("IS027", with: code.confidence < 1 ? "ISO27" : "IS027")
    .replacing(
      "l", with: code.confidence < 1 && !code.text.contains(where: Self.isOtherSmall) ? "I" : "l")
    // What the engine read of a code nothing else confirms, least of all strokes and rings between letters and figures.
    let most = isBarred || Self.hasEitherOf(text) ? 0.75 : 0.89
    let confidence = min(sure, code.confidence < 1 ? min(code.confidence, most) : 1)
    return .stated(
      text, evidence: Evidence(code.citation(in: file), confidence: Confidence(confidence)))
  }

  /// A code without the label that no space parts from it: "No.:MSA-IS-612".
  private static func withoutLabel(_ text: String) -> String {
    guard let colon = text.firstIndex(where: { ":：".contains($0) }),
      ["no", "nr", "n"].contains(FoldedText.letters(String(text[..<colon])))
    else { return text }
    return String(text[text.index(after: colon)...])
  }

  /// What goes on a code that its column breaks at a hyphen: "10417-MSC-" over "NLD"; nil where nothing does.
  private func restBelow(_ code: TextPiece) -> String? {
    let layout = values.layout
    guard let last = code.words.last,
      let index = layout.pieces.firstIndex(where: {
        $0.line == code.line && $0.words.contains(last)
      }), layout.pieces[index].words.last == last, let below = layout.below(index),
      case let rest = layout.pieces[below].words[0].text, rest.count <= 8,
      rest.allSatisfy({ $0.isUppercase || $0.isNumber || "-/.".contains($0) })
    else { return nil }
    return rest
  }

  /// Whether a letter is small and none that engines take a capital I for.
  private static func isOtherSmall(_ letter: Character) -> Bool {
    letter.isLowercase && letter != "l"
  }

  /// Whether a letter that looks like a figure stands beside figures, "ISMSI3" for "ISMS/3", "R0M" read "3ROM", or a one
  /// where a capital I may be: "1S".
  private static func hasEitherOf(_ code: String) -> Bool {
    let runs = code.split { !$0.isLetter && !$0.isNumber }
    return runs.contains { run in
      run.hasNumber && run.contains { "IlO".contains($0) }
        || run.contains("1S") || run.contains("S1") || ["1", "0", "I"].contains(run)
        || run.first == "1" && run.dropFirst().beginsWithCapital
    }
  }

  /// "UN 03 2024": the date of a stamp, read from a picture, of whose month a letter is lost.
  private static func isMisreadDate(_ code: TextPiece) -> Bool {
    let words = code.words.map(\.text).filter { $0.contains { $0.isLetter || $0.isNumber } }
    return code.confidence < 1 && words.count == 3 && words[0].allSatisfy(\.isLetter)
      && (2...3).contains(words[0].count) && Int(words[1]).map { (1...31).contains($0) } == true
      && DateExpression.isYear(words[2])
  }

  private static let companyNumbers: Set<String> = [
    "cnpj", "vat", "nif", "cif", "nip", "krs", "siret", "siren", "kvk", "cvr", "hrb", "nipc",
    "gstin", "llpin", "abn", "acn", "nzbn", "cui", "oib", "ico", "pib", "kbo", "bce", "uen", "hra",
    "orgnr", "regon", "ytunnus", "ust", "ustid",
  ]

  /// Whether a standard's name is followed in its word by letters and by figures that are no year.
  private static func isWithinCode(_ standard: CertifiedStandard) -> Bool {
    guard standard.words.count == 1 else { return false }
    let parts = standard.piece.words[standard.words.lowerBound].text.split {
      !$0.isNumber && !$0.isLetter
    }
    guard let number = parts.firstIndex(where: { $0 == standard.number }) else { return false }
    let rest = parts[(number + 1)...]
    return rest.contains { $0.allSatisfy(\.isUppercase) }
      && rest.contains { $0.count >= 3 && $0.hasNumber }
  }

  /// `27006-1:2024`, `ISO/IEC 17021-1:2015`: a standard's number with its year, whatever the standard is.
  private static func isStandardsNumber(_ text: String) -> Bool {
    let parts = text.trimming { ",;.()".contains($0) }.split(separator: ":")
    guard parts.count == 2, DateExpression.isYear(String(parts[1].prefix(4))),
      let number = parts[0].split(separator: " ").last?.split(separator: "/").last
    else { return false }
    let figures = number.split(separator: "-")
    return (1...2).contains(figures.count) && (4...5).contains(figures[0].count)
      && figures.allSatisfy { $0.allSatisfy(\.isNumber) }
  }

  /// Whether a stroke by itself joins the scheme's letters to the number that they end: "QC 3308 / ISMS".
  private static func isEnding(_ rest: ArraySlice<Word>) -> Bool {
    guard rest.count == 2, rest.first?.text == "/", let last = rest.last?.text else { return false }
    return (3...5).contains(last.count) && last.allSatisfy(\.isUppercase)
  }

  /// The words at the start that make a code: with digits, or capitals beside such.
  static func code(in line: TextPiece) -> TextPiece? {
    var end = 0
    var hasDigits = false
    let dates = line.dates
    while end < min(6, line.words.count) {
      if dates.contains(where: { $0.words.lowerBound == end }) { break }
      let text = line.words[end].text
      let bare = text.trimming { ",;:：.()".contains($0) }
      guard !bare.isEmpty || text == ":" || text == "：" else { break }
      let hasDigit = bare.hasNumber
      // Engines take a capital I for a bar.
      let signs = line.words[end].confidence == nil ? "-–/._#&+°º" : "-–/._#&+°º|"
      let isCode = bare.allSatisfy { $0.isUppercase || $0.isNumber || signs.contains($0) }
      if !hasDigit {
        guard isCode, bare.count <= 8 else { break }
        // Capitals behind the digits belong to the number at the line's end only, as in `12 100 1 TMS`.
        // Between two of its parts a dash may stand by itself: `6418 M – 2`.
        let rest = line.words[(end + 1)...].drop { ["-", "–", "/"].contains($0.text) }
        if hasDigits, end + 1 < line.words.count,
          rest.first?.text.hasNumber != true, !isEnding(line.words[end...])
        {
          break
        }
      } else if bare.hasSmallLetter, hasDigits {
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
    // "24 IS 207 c": a small letter that ends the number and its line.
    if hasDigits, end + 1 == line.words.count, line.confidence == 1,
      case let last = line.words[end].text, last.utf8.count == 1, last.beginsSmall
    {
      end += 1
    }
    let code = line.part(0..<end)
    // "ISO/IEC 7001": a standard of which the engine dropped a figure; "ISO-27001-CF-20331" is a number.
    let isStandard =
      CertifiedStandard.mentions(in: code).contains { $0.hasBody && !isWithinCode($0) }
      || code.foldedWords.starts(with: ["iso", "iec"])
    let isOrdinal =
      end == 1
      && ["st", "nd", "rd", "th"].contains {
        line.words[0].text.lowercased().hasSuffix($0) && line.words[0].text.count <= 4
      }
    let compact = code.text.filter { $0.isNumber || $0.isLetter }
    // The number under which a company pays its taxes or is registered.
    let isCompanys = code.folded.joined().contains { companyNumbers.contains($0) }
    let isYear = DateExpression.isYear(compact)
    guard !isStandard, !isStandardsNumber(code.text), !isOrdinal, !isYear, !isCompanys,
      !isMisreadDate(code)
    else { return nil }
    // "N° 2021/94417.4", "ISMS – N° CT-22-1187", but "LSTI N° 11574"
    let sign = code.words.dropLast().indices.first { word in
      code.words[word].text.count <= 3 && code.words[word].text.contains { "°º".contains($0) }
        && (word == 0 || ["–", "-", "—"].contains(code.words[word - 1].text))
    }
    if let sign { return self.code(in: line.part((sign + 1)..<line.words.count)) }
    return hasDigits && compact.count >= 3 ? code : nil
  }
}

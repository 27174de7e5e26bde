import AssuranceModel

/// The number under which a body is accredited, as it stands behind the accreditor's mark or name.
enum AccreditationNumber {
  /// The words of a number behind a mark, with what leads to it: `003`, `C 466`, "no. D-ZM-12345-01-00", `002 H`.
  static func range(behind index: Int, in passage: Passage) -> Range<Int>? {
    let line = passage.range(of: passage.piece(of: index))
    var end = index + 1
    var hasDigits = false
    while end < min(line.upperBound, index + 5) {
      let text = passage.words[end].text
      let bare = text.trimming { ",;:.()#".contains($0) }
      let hasDigit = bare.hasNumber
      let isCode =
        bare.allSatisfy { $0.isUppercase || $0.isNumber || "-–/._°#".contains($0) }
        && !isStandard(bare)
      guard bare.isEmpty || isLabel(bare) || (isCode && bare.count <= 20) else { break }
      if hasDigits, !hasDigit {
        // "002 H", "11 ОСС": letters belong to a number that they end.
        let isLast = end + 1 == line.upperBound || passage.endsSentence(end) || text.hasSuffix(")")
        if isLast, isCode, bare.count <= 3, bare.allSatisfy(\.isUppercase) { end += 1 }
        break
      }
      hasDigits = hasDigits || hasDigit
      end += 1
    }
    return hasDigits ? (index + 1)..<end : nil
  }

  /// `17021-1`, by which bodies are accredited.
  static func isStandard(_ code: String) -> Bool { code.hasPrefix("17021") }

  /// A number without the words that lead to it.
  static func text(_ range: Range<Int>, in passage: Passage) -> String {
    let first = range.first { word in
      let bare = passage.words[word].text.trimming { ",;:.()#".contains($0) }
      return !bare.isEmpty && !isLabel(bare)
    }
    return passage.text((first ?? range.lowerBound)..<range.upperBound)
  }

  /// A number without stops around it, and without what engines take its letters for: `ISR009` of "ISROO9",
  /// `S4890517TP` of "$4890517TP", `C0042` of "CO042".
  static func mended(_ code: String) -> String {
    let bare = code.trimming { ",;:.()#".contains($0) || $0.isWhitespace }
    let text =
      bare.hasPrefix("ISR")
      ? bare.replacing("O", with: "0") : bare.hasPrefix("$") ? "S" + bare.dropFirst() : bare
    // "CO006": a letter between the scheme's and figures that begin with a nought is one too.
    guard let first = text.first, first.isUppercase, first != "O", text.dropFirst().hasPrefix("O0"),
      text.dropFirst(2).allSatisfy(\.isNumber)
    else { return text }
    return "\(first)0" + text.dropFirst(2)
  }

  /// Whether a word leads to an accreditation's number: "no.", "certificate", "registro", "№".
  private static func isLabel(_ text: String) -> Bool {
    let word = FoldedText.words(text).joined()
    return labels.contains(word) || AccreditationMark.isAccrediting(word)
      || ["№", "–", "—", "-", "č"].contains(text)
  }

  private static let labels = Set(
    [
      "no", "nr", "n", "reg", "number", "cab", "accreditation", "registration", "certificate",
      "registro", "certificado", "numero", "nummer", "under", "onder", "unter", "sous", "le", "nro",
      "ar", "číslo", "numer", "certyfikat", "pod", "sub", "zertifikat", "certificat", "certificato",
      "αρ", "πιστ", "πιστοποιητικού", "διαπίστευσης", "сертификат", "сертифікат", "атестат",
      "номер", "mã",
      "số", "인정번호", "認定番号", "认可编号",
    ].map { FoldedText.letters($0) })
}

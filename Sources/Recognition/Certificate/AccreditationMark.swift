import AssuranceModel

/// The accreditation body as a certificate names it, in words or in a mark that could be read.
struct AccreditationMark {
  let values: LabelledValues
  let file: InputFile

  /// Words near which a short acronym is an accreditation body's and no other abbreviation.
  private static let context = ["accredit", "akkredit", "acredit", "ackredit", "accreditat", "erkannt", "mla", "management", "systems", "dakks"]

  var read: Stated<String> {
    for passage in values.layout.passages {
      for index in passage.words.indices {
        guard let body = acronym(at: index, in: passage) else { continue }
        return stated(body.acronym, passage, index..<(index + 1))
      }
    }
    for passage in values.layout.passages {
      let words = passage.words.map { FoldedText.words($0.text).joined() }
      for body in KnownBodies.accreditation {
        if let range = words.firstRange(of: body.words) {
          return stated(body.acronym, passage, range)
        }
      }
    }
    guard let first = values.layout.pieces.first, first.page.size != nil else { return .notStated }
    // A mark is mostly a picture: what no text says may still be printed.
    return .unreadable(
      evidence: Evidence(
        Citation(file: file.path, page: first.page.number, quote: ""), confidence: Confidence(0)))
  }

  private func acronym(at index: Int, in passage: Passage) -> KnownBodies.Body? {
    let token = passage.words[index].text.trimming { !$0.isLetter }
    guard token.count >= 3 else { return nil }
    let body = KnownBodies.accreditation.first {
      $0.acronym == token || ($0.acronym.count > 3 && $0.acronym.uppercased() == token)
    }
    guard let body else { return nil }
    // "PCA" and "IAS" abbreviate many things.
    return token.count > 3 || isInContext(index, passage) ? body : nil
  }

  private func isInContext(_ index: Int, _ passage: Passage) -> Bool {
    let near = passage.folded(max(0, index - 10)..<min(passage.words.count, index + 8))
    if near.contains(where: { word in Self.context.contains { word.hasPrefix($0) } }) { return true }
    return registration(behind: index, passage) != nil && passage.words.count <= 8
  }

  /// The registration number behind an acronym: `003`, `C 466`, `D-ZM-12345-01-00`, `MSCB-103`.
  private func registration(behind index: Int, _ passage: Passage) -> Range<Int>? {
    let line = passage.range(of: passage.piece(of: index))
    var end = index + 1
    var hasDigits = false
    while end < min(line.upperBound, index + 5) {
      let text = passage.words[end].text
      let bare = text.trimming { ",;:.()#".contains($0) }
      let hasDigit = bare.contains(where: \.isNumber)
      let isCode = bare.allSatisfy { $0.isUppercase || $0.isNumber || "-–/._°#".contains($0) }
      let isLabel = ["no", "nr", "n", "reg", "number", "cab", "accreditation", "registration"].contains(FoldedText.words(bare).joined())
      guard bare.isEmpty || isLabel || (isCode && bare.count <= 20) else { break }
      if hasDigits, !hasDigit { break }
      hasDigits = hasDigits || hasDigit
      end += 1
    }
    return hasDigits ? (index + 1)..<end : nil
  }

  private func stated(_ acronym: String, _ passage: Passage, _ range: Range<Int>) -> Stated<String> {
    let number = registration(behind: range.upperBound - 1, passage)
    let whole = range.lowerBound..<(number?.upperBound ?? range.upperBound)
    let parts = passage.parts(whole)
    let code = number.map { passage.text($0).trimming { ",;:.()#".contains($0) || $0.isWhitespace } }
    let weakest = parts.map(\.confidence).min() ?? 1
    return .stated(
      code.map { "\(acronym) \($0)" } ?? acronym,
      evidence: Evidence(
        parts[0].citation(in: file), parts.dropFirst().map { $0.citation(in: file) },
        confidence: Confidence(min(0.93, weakest))))
  }
}

import AssuranceModel

/// The number that a run of standards and numbers gives for ISO/IEC 27001: "ISO/IEC 27001 – 0061187-002, ISO 9001 –
/// 0061187-001", "IS 707439 (ISO/IEC 27001), FS 707438 (ISO 9001)".
struct NumberByStandard {
  let values: LabelledValues

  /// Nil where fewer than two standards have a number, as then it may be anything's.
  var code: TextPiece? {
    guard Set(values.layout.standards.map(\.number)).count > 1 else { return nil }
    return values.layout.passages.firstValue { passage in
      let pairs = passage.pieces.flatMap { line in
        CertifiedStandard.mentions(in: line).compactMap { standard -> (String, TextPiece)? in
          let code =
            behind(standard, in: line) ?? onNextLine(standard, of: line, in: passage)
            ?? before(standard, in: line)
          return code.map { (standard.number, $0) }
        }
      }
      guard Set(pairs.map(\.0)).count > 1 else { return nil }
      return pairs.first { $0.0 == "27001" }?.1
    }
  }

  /// "ISO/IEC 27001 – 0061187-002"
  private func behind(_ standard: CertifiedStandard, in line: TextPiece) -> TextPiece? {
    guard let start = valueStart(behind: standard, in: line), start < line.words.count else {
      return nil
    }
    return Self.code(in: line.part(start..<line.words.count))
  }

  /// "ISO/IEC 27001 – / 0061187-002"
  private func onNextLine(
    _ standard: CertifiedStandard, of line: TextPiece, in passage: Passage
  ) -> TextPiece? {
    guard valueStart(behind: standard, in: line) == line.words.count,
      let number = passage.pieces.firstIndex(of: line), number + 1 < passage.pieces.count
    else { return nil }
    return Self.code(in: passage.pieces[number + 1])
  }

  /// The first word behind the dash or the colon that follows a standard; nil where neither does.
  private func valueStart(behind standard: CertifiedStandard, in line: TextPiece) -> Int? {
    var start = standard.words.upperBound
    let isLed =
      line.words[start - 1].text.hasSuffix(":")
      || start < line.words.count && line.folded[start].isEmpty
    guard isLed, standard.hasBody else { return nil }
    while start < line.words.count, line.folded[start].isEmpty { start += 1 }
    return start
  }

  /// "IS 707439 (ISO/IEC 27001)"
  private func before(_ standard: CertifiedStandard, in line: TextPiece) -> TextPiece? {
    let end = standard.words.lowerBound
    guard end > 0, line.words[end].text.hasPrefix("(") else { return nil }
    var start = end
    while start > 0, end - start < 4,
      line.words[start - 1].text.allSatisfy({
        $0.isUppercase || $0.isNumber || "-/.".contains($0)
      })
    { start -= 1 }
    let code = line.part(start..<end)
    return start < end
      ? Self.code(in: code).flatMap { $0.words.count == end - start ? $0 : nil } : nil
  }

  private static func code(in words: TextPiece) -> TextPiece? {
    CertificateNumber.code(in: words).flatMap {
      $0.text.count(where: \.isNumber) >= 3 && CertifiedStandard.mentions(in: $0).isEmpty ? $0 : nil
    }
  }
}

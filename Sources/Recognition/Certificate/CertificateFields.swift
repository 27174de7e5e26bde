import AssuranceModel

/// The fields of a certificate that are words and not dates.
struct CertificateFields {
  let layout: CertificateLayout
  let file: InputFile

  /// A value with its place; the engine's doubt in a word lowers the confidence.
  private func stated(_ text: String, _ parts: [TextPiece], _ confidence: Double) -> Stated<String> {
    guard let first = parts.first, !text.isEmpty else { return .notStated }
    let weakest = parts.map(\.confidence).min() ?? 1
    return .stated(
      text,
      evidence: Evidence(
        first.citation(in: file), parts.dropFirst().map { $0.citation(in: file) },
        confidence: Confidence(min(confidence, weakest))))
  }

  /// The certificate's number: the first words behind its label that hold a digit.
  var number: Stated<String> {
    for (index, hit) in layout.labelled(.certificateNumber) {
      guard let value = layout.value(of: hit, at: index) else { continue }
      var end = 0
      while end < min(4, value.words.count) {
        let word = value.words[end].text
        let hasDigit = word.contains(where: \.isNumber)
        let isCode = word.allSatisfy { $0.isUppercase || $0.isNumber || !$0.isLetter }
        if end > 0, !hasDigit || !isCode, value.words[..<end].contains(where: { $0.text.contains(where: \.isNumber) }) { break }
        if !hasDigit && !isCode { break }
        end += 1
      }
      let part = value.part(0..<end)
      let text = part.text.trimming { ",;:.".contains($0) || $0.isWhitespace }
      guard text.contains(where: \.isNumber), text.count >= 3,
        DateExpression.all(in: [text]).isEmpty
      else { continue }
      return stated(text, [part], 0.95)
    }
    return .notStated
  }

  /// The holder: behind its label, else the company that the certifying sentence names.
  var organisation: Stated<String> {
    for (index, hit) in layout.labelled(.organisation) {
      guard var value = layout.value(of: hit, at: index) else { continue }
      if hit.length > 2 || Self.isFiller(value) {
        guard let name = nextName(from: value, after: index) else { continue }
        value = name
      }
      let name = Self.name(in: value)
      if name.words.isEmpty || Self.isFiller(name) { continue }
      let text = name.text.trimming { ",;:".contains($0) }
      guard !CompanyName.isCertifying(text) || hit.length == 2 else { continue }
      return stated(text, [name], CompanyName.end(in: name.words[...]) == nil ? 0.85 : 0.95)
    }
    return certifiedInProse
  }

  /// "This is to certify that ...", also within a line: the next company named after the words.
  private var certifiedInProse: Stated<String> {
    for index in layout.pieces.indices {
      let piece = layout.pieces[index]
      let hit = CertificateLabels.hits(in: piece).last { $0.field == .organisation && $0.length > 1 }
      let opening = piece.words.map { FoldedText.words($0.text).joined() }
      let certifies = opening.lastIndex { Self.certifying.contains($0) }
      guard let start = hit?.words.upperBound ?? certifies.map({ $0 + 1 }) else { continue }
      let rest = piece.part(start..<piece.words.count)
      if let name = nextName(from: rest, after: index) {
        return stated(name.text.trimming { ",;:".contains($0) }, [name], 0.9)
      }
    }
    return firstCompany
  }

  private static let certifying: Set<String> = [
    "certify", "certifies", "certifions", "certifie", "bescheinigt", "certifica", "certifichiamo",
    "confirm", "confirms", "attests", "awarded", "zertifiziert",
  ]

  private func nextName(from start: TextPiece, after index: Int) -> TextPiece? {
    let candidates = [start] + layout.pieces[(index + 1)...].prefix(10)
    for candidate in candidates where candidate.page.number == start.page.number {
      guard let end = CompanyName.end(in: candidate.words[...]) else { continue }
      let name = candidate.part(0..<end)
      let begin = name.words.firstIndex { $0.text.first?.isUppercase == true } ?? 0
      let trimmed = name.part(begin..<name.words.count)
      if trimmed.words.count <= 9, !CompanyName.isCertifying(trimmed.text) { return trimmed }
    }
    return nil
  }

  private var firstCompany: Stated<String> {
    for piece in layout.pieces where piece.page.number == 1 {
      guard let end = CompanyName.end(in: piece.words[...]), end <= 8 else { continue }
      let name = piece.part(0..<end)
      if !CompanyName.isCertifying(name.text) {
        return stated(name.text.trimming { ",;:".contains($0) }, [name], 0.6)
      }
    }
    return .notStated
  }

  /// A name ends with its legal form, or where its address begins.
  private static func name(in piece: TextPiece) -> TextPiece {
    if let end = CompanyName.end(in: piece.words[...]) { return piece.part(0..<end) }
    let comma = piece.words.firstIndex { $0.text.hasSuffix(",") }
    return comma.map { piece.part(0..<($0 + 1)) } ?? piece
  }

  private static func isFiller(_ piece: TextPiece) -> Bool {
    let words = piece.text.split(separator: " ")
    return words.first?.first?.isLowercase == true || words.isEmpty
  }

  /// The body that certifies: a name that is known, else the first company whose name says that it certifies.
  var certificationBody: Stated<String> {
    for piece in layout.pieces where piece.page.number <= 2 {
      guard let end = CompanyName.end(in: piece.words[...]) else { continue }
      let head = piece.part(0..<end)
      let begin = (head.words.lastIndex { Self.isLink($0.text) } ?? -1) + 1
      let name = head.part(begin..<end)
      if name.words.count <= 8, CompanyName.isCertifying(name.text) {
        return stated(name.text.trimming { ",;:".contains($0) }, [name], 0.9)
      }
    }
    for piece in layout.pieces {
      let words = piece.words.map { FoldedText.words($0.text).joined() }
      for body in KnownBodies.certification {
        if let range = words.firstRange(of: body.words) {
          return stated(body.name, [piece.part(range)], 0.9)
        }
      }
    }
    return .notStated
  }

  private static func isLink(_ word: String) -> Bool {
    ["of", "by", "behalf", "for", "and", "the", "durch", "von", "par", "por"].contains(word.lowercased())
      || word.hasSuffix(":")
  }

  /// The accreditation body by its acronym or name; on pages, where it mostly is a picture, silence is unreadable.
  var accreditationBody: Stated<String> {
    for piece in layout.pieces {
      for (index, word) in piece.words.enumerated() {
        let token = word.text.trimming { !$0.isLetter }
        if let body = KnownBodies.accreditation.first(where: { $0.acronym == token || ($0.acronym.count > 3 && $0.acronym.uppercased() == token) }) {
          return stated(body.acronym, [piece.part(index..<(index + 1))], 0.92)
        }
      }
      let words = piece.words.map { FoldedText.words($0.text).joined() }
      for body in KnownBodies.accreditation {
        if let range = words.firstRange(of: body.words) {
          return stated(body.acronym, [piece.part(range)], 0.92)
        }
      }
    }
    guard let first = layout.pieces.first, first.page.size != nil else { return .notStated }
    return .unreadable(
      evidence: Evidence(
        Citation(file: file.path, page: first.page.number, quote: ""), confidence: Confidence(0)))
  }

  /// The scope statement with all its lines.
  var scope: Stated<String> {
    var best: (text: String, parts: [TextPiece])?
    for (index, hit) in layout.labelled(.scope) {
      guard let start = layout.value(of: hit, at: index) else { continue }
      let parts = layout.continued(start)
      let text = parts.map(\.text).joined(separator: " ")
      if text.count > (best?.text.count ?? 0) { best = (text, parts) }
    }
    guard let best else { return .notStated }
    return stated(best.text, best.parts, 0.93)
  }

  /// What stands behind "Statement of Applicability", if it names a version or a date.
  var soaVersion: Stated<String> {
    for index in layout.pieces.indices {
      let piece = layout.pieces[index]
      guard let hit = CertificateLabels.hits(in: piece).last(where: { $0.field == .soaVersion }),
        let value = layout.value(of: hit, at: index)
      else { continue }
      let words = value.part(0..<min(12, value.words.count))
      var parts = [words]
      if !words.text.contains(where: \.isNumber) || words.words.count < 12 {
        parts += layout.continued(value, limit: 2).dropFirst().filter {
          $0.words.first?.text.first?.isNumber == true && $0.words.count <= 3
        }
      }
      let text = parts.map(\.text).joined(separator: " ").trimming { ",;:.()".contains($0) }
      guard text.contains(where: \.isNumber) else { continue }
      return stated(text, parts, 0.9)
    }
    return .notStated
  }

  /// The sites listed behind or below their label, a line each.
  var sites: [Stated<String>] {
    for (index, hit) in layout.labelled(.sites) {
      let label = layout.pieces[index].part(hit.words).text.lowercased()
      guard !label.hasPrefix("address"), let start = layout.value(of: hit, at: index) else { continue }
      let lines = layout.continued(start, limit: 40)
      return lines.map { stated($0.text, [$0], 0.8) }
    }
    return []
  }

  /// A word such as SUSPENDED that stands alone on the page.
  var suspension: Stated<String> {
    let words: Set<String> = [
      "suspended", "withdrawn", "cancelled", "revoked", "ausgesetzt", "entzogen", "zuruckgezogen",
      "suspendu", "retire", "suspendido", "retirado", "sospeso", "revocato", "ingetrokken",
    ]
    let mark = layout.pieces.first { piece in
      let folded = piece.words.flatMap { FoldedText.words($0.text) }
      return (1...2).contains(folded.count) && folded.contains { words.contains($0) }
    }
    return mark.map { stated($0.text, [$0], 0.9) } ?? .notStated
  }
}

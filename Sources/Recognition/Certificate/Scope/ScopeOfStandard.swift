import AssuranceModel

/// Statements of scope that are given for each of several standards: which of them is that of ISO/IEC 27001.
struct ScopeOfStandard {
  let values: LabelledValues

  private var layout: CertificateLayout { values.layout }

  enum Lines {
    /// The label names no standard.
    case ofAny
    /// What stands to the label of another standard.
    case ofOther
    case own([TextPiece])
  }

  /// The lines to which a label leads that names standards: "Scope of ISO/IEC 27001: …", "ISO 9001 scope: …".
  func lines(of hit: CertificateLabels.Hit) -> Lines {
    guard let named = named(by: hit) else { return .ofAny }
    guard named.numbers.contains("27001") else { return .ofOther }
    let passage = layout.passages[hit.passage]
    let line = passage.piece(of: hit.words.upperBound - 1)
    let value = (named.end..<passage.range(of: line).upperBound).first {
      !passage.folded[$0].isEmpty
    }
    guard let value else {
      let below = layout.index(passage: hit.passage, line: line).flatMap { layout.below($0) }
      return .own(below.map { values.column(from: $0, limit: 40) } ?? [])
    }
    let next = values.labels(of: .scope).first {
      $0.passage == hit.passage && $0.words.lowerBound > value && self.named(by: $0) != nil
    }
    let end = next.map { passage.pieces[passage.piece(of: $0.words.lowerBound)].line } ?? .max
    return .own(
      values.lines(from: value, of: hit.passage, limit: 40).filter { $0.line < end })
  }

  /// The standards that stand before or in a label, and the word behind them; nil where none does.
  private func named(by hit: CertificateLabels.Hit) -> (numbers: Set<String>, end: Int)? {
    let passage = layout.passages[hit.passage]
    let line = passage.piece(of: hit.words.upperBound - 1)
    let start = passage.range(of: line).lowerBound
    let label = (max(hit.words.lowerBound, start) - start)..<(hit.words.upperBound - start)
    let named = CertifiedStandard.mentions(in: passage.pieces[line]).filter {
      $0.hasBody && ($0.words == 0..<label.lowerBound || isInLabel($0, behind: label))
    }
    guard let last = named.last else { return nil }
    return (Set(named.map(\.number)), start + max(label.upperBound, last.words.upperBound))
  }

  /// Whether a standard stands between a label's words and its colon: "Scope for ISO/IEC 27001:2022:".
  private func isInLabel(_ standard: CertifiedStandard, behind label: Range<Int>) -> Bool {
    let piece = standard.piece
    let between = label.upperBound..<max(label.upperBound, standard.words.lowerBound)
    let end = standard.words.upperBound
    let isClosed =
      piece.words[end - 1].text.hasSuffix(":")
      || end < piece.words.count && piece.words[end].text == ":"
    return standard.words.lowerBound >= label.upperBound && between.count <= 2 && isClosed
      && piece.folded[between].allSatisfy { $0.allSatisfy(Self.joining.contains) }
  }

  private static let joining: Set<String> = [
    "of", "for", "to", "the", "fur", "pour", "para", "per",
  ]

  /// Lines under a label, or where another standard heads them those that ISO/IEC 27001 heads; none where it heads none.
  func own(of lines: [TextPiece]) -> [TextPiece] {
    guard let first = lines.first, let number = Self.heading(first), number != "27001",
      let start = layout.pieces.firstIndex(of: first)
    else { return lines }
    let heading = layout.pieces.indices[start...].first { index in
      let piece = layout.pieces[index]
      return piece.page.number == first.page.number && Self.heading(piece) == "27001"
        && abs((piece.box?.x0 ?? 0) - (first.box?.x0 ?? 0)) < 5
    }
    return heading.flatMap { layout.below($0) }.map { values.column(from: $0, limit: 40) } ?? []
  }

  /// The number of the standard that is all of a line.
  private static func heading(_ line: TextPiece) -> String? {
    let standards = CertifiedStandard.mentions(in: line)
    return standards.count == 1 && standards[0].hasBody && standards[0].words == line.words.indices
      ? standards[0].number : nil
  }
}

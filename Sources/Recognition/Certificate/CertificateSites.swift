import AssuranceModel

/// The sites that a certificate lists, each as printed.
struct CertificateSites {
  let values: LabelledValues
  let file: InputFile

  /// At most as many sites as an annex of a few pages holds.
  private static let most = 200

  var read: [Stated<String>] {
    for hit in values.labels(of: .sites) where hit.isLeading {
      let label = values.layout.passages[hit.passage].text(hit.words).lowercased()
      guard !label.hasPrefix("address") else { continue }
      let lines = values.lines(of: hit, limit: Self.most)
      guard !lines.isEmpty else { continue }
      return sites(lines).map { parts in
        let text = parts.map(\.text).joined(separator: " ")
          .trimming { "•–-·●▪,;".contains($0) || $0.isWhitespace }
        return .stated(
          text,
          evidence: Evidence(
            parts[0].citation(in: file), parts.dropFirst().map { $0.citation(in: file) },
            confidence: Confidence(min(0.85, parts.map(\.confidence).min() ?? 1))))
      }
    }
    return []
  }

  /// Lines brought together where a line goes on the one before: no bullet, no number, no new country.
  private func sites(_ lines: [TextPiece]) -> [[TextPiece]] {
    let hasMarks = lines.contains(where: isMarked)
    var sites: [[TextPiece]] = []
    for line in lines {
      let goesOn =
        hasMarks ? !isMarked(line) : sites.last?.last.map { $0.text.hasSuffix(",") } ?? false
      if goesOn, !sites.isEmpty {
        sites[sites.count - 1].append(line)
      } else {
        sites.append([line])
      }
    }
    return sites
  }

  private func isMarked(_ line: TextPiece) -> Bool {
    guard let first = line.words.first?.text else { return false }
    if ["•", "–", "-", "·", "●", "▪", "o"].contains(first) { return true }
    let number = first.prefix { $0.isNumber }
    return !number.isEmpty && number.count <= 2
      && [".", ")"].contains(String(first.dropFirst(number.count)))
  }
}

import AssuranceModel

/// Lines by themselves in the lower part of the first page that may be the certification body's name, as over a
/// signature or before its address.
struct CertifierSignature {
  let values: LabelledValues

  /// Companies, with or without their address behind a comma, and names that speak of certifying.
  var names: [[TextPiece]] {
    let names = lines.compactMap { line in name(in: line).map { withLineAbove($0, of: line) } }
    // The first line of a name of two lines is none by itself.
    return names.filter { name in
      !names.contains { $0.count > 1 && name.count == 1 && $0[0].words == name[0].words }
    }
  }

  /// "Straits Certification / International Pte Ltd": a short line that ends in a legal form, with the line it goes on.
  private func withLineAbove(_ name: TextPiece, of line: TextPiece) -> [TextPiece] {
    let layout = values.layout
    guard name.words.count == line.words.count, line.words.count <= 4,
      CompanyName.end(in: line.words[...]) != nil,
      let index = layout.pieces.firstIndex(of: line), case let place = layout.place(of: index),
      place.line > 0, let above = layout.index(passage: place.passage, line: place.line - 1),
      case let upper = layout.pieces[above], upper.words.count <= 4, isName(upper),
      CompanyName.isCertifying(upper.text), !CertifierWords.isLabel(upper),
      let high = upper.box, let low = line.box, abs(high.x0 - low.x0) < 4
    else { return [name] }
    return [upper, name]
  }

  private func name(in line: TextPiece) -> TextPiece? {
    if let end = CompanyName.end(in: line.words[...]) {
      let isWhole = end == line.words.count && line.words.count <= 9
      return isWhole || line.words[end - 1].text.hasSuffix(",") ? line.part(0..<end) : nil
    }
    // Who accredits bodies certifies nobody.
    return line.words.count <= 9 && CompanyName.isCertifying(line.text) && isName(line)
      && !line.foldedWords.contains(where: AccreditationMark.isAccrediting) ? line : nil
  }

  /// Names of several words of whatever kind, without the address behind a comma.
  var spelled: [TextPiece] {
    lines.map { line in
      let comma = line.words.firstIndex { $0.text.hasSuffix(",") }
      return line.part(0..<(comma.map { $0 + 1 } ?? line.words.count))
    }.filter { (2...7).contains($0.words.count) && isName($0) }
  }

  private var lines: [TextPiece] {
    values.layout.pieces.indices.filter { index in
      let piece = values.layout.pieces[index]
      guard piece.page.number == 1, let height = piece.page.size?.height, let box = piece.box else {
        return false
      }
      return box.y0 > 0.35 * height && piece.text.count(where: \.isLetter) > 5
        && piece.words.count <= 20 && !values.hasLabelBeside(index)
        && !CertifierWords.isLabel(piece)
    }.map { values.layout.pieces[$0] }
  }

  /// Whether every longer word has a capital, and none is the office of who signs.
  private func isName(_ line: TextPiece) -> Bool {
    CertifierWords.areName(line.words)
      && !line.text.hasNumber && line.confidence > 0.8
      && !line.foldedWords.contains(where: CertifierWords.offices.contains)
      && !CertificateWords.isTitle(line)
  }
}

import AssuranceModel

/// The names that lines of the first page begin with, before an address: "Nordcert AB, Kungsgatan 4, Stockholm".
struct CertifierFooter {
  let values: LabelledValues

  var names: [TextPiece] {
    values.layout.pieces.indices.compactMap { index in
      let piece = values.layout.pieces[index]
      guard isLow(piece),
        let comma = piece.words.indices.first(where: {
          Self.endsName(piece.words[$0].text) && !isBehindMark($0, in: piece)
        }), comma < 10, piece.words.count > comma + 2
      else { return nil }
      let isSign = piece.folded[comma].isEmpty
      let name = piece.part(0..<(isSign ? comma : comma + 1))
      return isName(name)
        && isSenders(name, before: piece.part((comma + 1)..<piece.words.count), index)
        ? name : nil
    }
  }

  private static func endsName(_ text: String) -> Bool {
    guard let byte = text.utf8.last else { return false }
    return byte >= 0x80 ? "•·–".contains(text.last ?? " ") : ",|".utf8.contains(byte) || text == "-"
  }

  /// "MCS – Moravské certifikační středisko · Brno": the dash between a mark and the name that it is short for.
  private func isBehindMark(_ index: Int, in piece: TextPiece) -> Bool {
    index == 1 && piece.folded[1].isEmpty && CertifierWords.isMark(piece.words[0].text)
      && index + 1 < piece.words.count && CertifierWords.areName([piece.words[2]])
      && piece.words.dropFirst(2).contains { Self.endsName($0.text) }
  }

  /// Whether words before a comma are a name: with capitals, no title, and no number but that of a form misread.
  private func isName(_ name: TextPiece) -> Bool {
    guard !name.words.isEmpty, hasForm(name) || !name.text.hasNumber,
      name.words[0].text.first(where: \.isLetter)?.isUppercase == true,
      CertifierWords.areName(name.words)
    else { return false }
    return !CertificateWords.isTitle(name.text) || hasForm(name)
  }

  /// Whether a name is whose page it is: at the page's very foot, or one that speaks of certifying, or on its last line.
  private func isSenders(_ name: TextPiece, before address: TextPiece, _ index: Int) -> Bool {
    let hasNumber = address.text.hasNumber
    if isAtFoot(values.layout.pieces[index]) { return hasNumber }
    guard !values.hasLabelBeside(index) else { return false }
    if CompanyName.isCertifying(name.text) {
      return hasNumber || address.words.contains { $0.text.hasSuffix(",") }
    }
    return hasNumber && hasForm(name) && isLast(index)
  }

  private func hasForm(_ name: TextPiece) -> Bool {
    CompanyName.end(in: name.words[...]) == name.words.count
  }

  private func isAtFoot(_ piece: TextPiece) -> Bool {
    guard let size = piece.page.size, let box = piece.box else { return false }
    return box.y0 > 0.82 * size.height
  }

  /// Whether a line stands in the lower part of the first page, or of what is written on it.
  private func isLow(_ piece: TextPiece) -> Bool {
    guard piece.page.number == 1, let size = piece.page.size, let box = piece.box else {
      return false
    }
    return box.y0 > 0.4 * size.height || box.y0 > 0.6 * lowest
  }

  /// Where the first page's writing ends; a page that lies on its side may give its height for its width.
  private var lowest: Double {
    values.layout.pieces.lazy.filter { $0.page.number == 1 }.compactMap { $0.box?.y1 }.max() ?? 0
  }

  /// Whether no longer line stands under a line on the first page.
  private func isLast(_ index: Int) -> Bool {
    let pieces = values.layout.pieces
    guard let box = pieces[index].box else { return false }
    return !pieces.contains { other in
      other.page.number == 1 && other.words.count > 3 && (other.box?.y0 ?? 0) > box.y0 + 2
    }
  }
}

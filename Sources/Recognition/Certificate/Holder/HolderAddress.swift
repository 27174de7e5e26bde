import AssuranceModel

/// The holder's own address: under its name, or behind a label for it.
struct HolderAddress {
  let values: LabelledValues
  /// The last words of the holder's name, wherever it was read.
  let name: Stated<String>
  let file: InputFile

  /// An address has no more lines than this.
  private static let mostLines = 5

  private static let labels: Set<String> = [
    "address", "anschrift", "adresse", "direccion", "indirizzo", "adres", "adresa", "osoite",
    "adress", "morada", "endereco", "domicilio", "sitz", "siege", "dieythynsi", "adresi", "cim",
    "所在地", "地址", "주소",
  ]

  var read: Stated<String> { labelled ?? underName ?? .notStated }

  /// Whether folded words lead to an address.
  static func isLabel(_ words: [String]) -> Bool { words.contains { labels.contains($0) } }

  private var labelled: Stated<String>? {
    for field in [CertificateLabels.Field.other, .sites] {
      for hit in values.labels(of: field) where hit.isLeading {
        let words = values.layout.passages[hit.passage].folded(hit.words)
        guard Self.isLabel(words) else { continue }
        let lines = values.lines(of: hit, limit: Self.mostLines)
        if let address = stated(lines.prefix { AddressWords.goesOn($0) }) { return address }
      }
    }
    return nil
  }

  private var underName: Stated<String>? {
    guard let last = name.evidence?.citations.last, let page = last.page, let box = last.box,
      let index = values.layout.pieces.firstIndex(where: {
        $0.page.number == page && ($0.box.map { $0.contains(box) } ?? false)
      })
    else { return nil }
    var lines: [TextPiece] = []
    // What stands behind the name on its own line belongs to the address too.
    let own = values.layout.pieces[index]
    if let end = own.words.lastIndex(where: { $0.box.map { box.contains($0) } ?? false }),
      end + 1 < own.words.count
    {
      let rest = own.part((end + 1)..<own.words.count)
      if AddressWords.goesOn(rest) { lines.append(rest) }
    }
    var current = index
    while lines.count < Self.mostLines, let next = values.layout.below(current) {
      let piece = values.layout.pieces[next]
      guard AddressWords.goesOn(piece), !values.isLabel(next), !TradingName.begins(piece),
        CertifiedStandard.mentions(in: piece).isEmpty,
        !piece.hasDate,
        values.layout.prominence(of: piece) < max(1.4, 0.8 * values.layout.prominence(of: own))
      else {
        // A trading name may stand between the name and its address.
        if lines.isEmpty, current == index || TradingName.begins(piece) {
          current = next
          continue
        }
        break
      }
      lines.append(piece)
      current = next
    }
    return stated(lines[...])
  }

  private func stated(_ lines: ArraySlice<TextPiece>) -> Stated<String>? {
    guard let first = lines.first,
      lines.contains(where: { AddressWords.isAddress($0) || $0.text.hasNumber })
    else { return nil }
    let text = lines.runningText.trimming {
      ",;".contains($0) || $0.isWhitespace
    }
    return .stated(
      text,
      evidence: Evidence(
        first.citation(in: file), lines.dropFirst().map { $0.citation(in: file) },
        confidence: Confidence(min(0.85, lines.map(\.confidence).min() ?? 1))))
  }
}

extension Box {
  /// Whether another box lies inside this one, give or take a point.
  fileprivate func contains(_ other: Box) -> Bool {
    other.x0 >= x0 - 1 && other.x1 <= x1 + 1 && other.y0 >= y0 - 1 && other.y1 <= y1 + 1
  }
}

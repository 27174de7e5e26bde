import AssuranceModel

/// The sites that a certificate lists under a heading or on an annex, each as printed, with the scope beside it.
struct CertificateSites {
  let values: LabelledValues
  let file: InputFile

  /// A site with what it is certified for, where that is printed beside it.
  struct Site {
    let place: Stated<String>
    let scope: Stated<String>
  }

  /// At most as many sites as an annex of a few pages holds.
  private static let most = 200

  var read: [Site] {
    let headings = values.labels(of: .sites) + values.labels(of: .other).filter(saysAddress)
    let lists = headings.compactMap(list)
    return lists.max { $0.count < $1.count } ?? []
  }

  /// A heading "Address" leads to the holder's own on a first page, and to a list on an annex.
  private func saysAddress(_ hit: CertificateLabels.Hit) -> Bool {
    let passage = values.layout.passages[hit.passage]
    return (passage.pieces.first?.page.number ?? 1) > 1
      && HolderAddress.isLabel(passage.folded(hit.words))
  }

  /// The entries of the column under a heading; nil where none of them is a place.
  private func list(under hit: CertificateLabels.Hit) -> [Site]? {
    let passage = values.layout.passages[hit.passage]
    guard hit.isLeading, hit.isWholeLine,
      let heading = values.layout.index(
        passage: hit.passage, line: passage.piece(of: hit.words.lowerBound))
    else { return nil }
    let lines = column(under: heading)
    guard !lines.isEmpty else { return nil }
    let entries = entries(of: lines)
    let places = entries.filter { $0.contains { values.layout.pieces[$0].isPlace } }
    guard !places.isEmpty, places.count * 2 >= entries.count else { return nil }
    let scopes = scopeColumn(besides: heading)
    return places.prefix(Self.most).map { entry in
      Site(
        place: stated(entry.map { values.layout.pieces[$0] }, 0.85),
        scope: scopes.map { scope(of: entry, in: lines, column: $0) } ?? .notStated)
    }
  }

  /// The pieces that stand under a heading and begin where it begins, down to the next label or the page's foot.
  private func column(under heading: Int) -> [Int] {
    let layout = values.layout
    let head = layout.pieces[heading]
    guard let box = head.box, let size = head.page.size else {
      return Array(
        layout.pieces.indices.filter {
          layout.pieces[$0].page.number == head.page.number && layout.pieces[$0].line > head.line
            && layout.pieces[$0].column == head.column
        }.prefix(Self.most))
    }
    var found: [Int] = []
    var low = box.y1
    for index in layout.pieces.indices.sorted(by: { layout.top(of: $0) < layout.top(of: $1) }) {
      let piece = layout.pieces[index]
      guard piece.page.number == head.page.number, let area = piece.box, area.y0 >= box.y1 - 3,
        abs(area.x0 - box.x0) < 14 || isMarker(piece) && area.x0 < box.x0,
        area.y1 < 0.93 * size.height
      else { continue }
      if area.y0 - low > 5 * area.height || layout.prominence(of: piece) > 1.6
        || (found.count > 0 && values.isLabel(index))
      {
        break
      }
      if isMarker(piece), piece.words.count == 1 { continue }
      found.append(index)
      low = area.y1
    }
    return found
  }

  /// Lines brought together where a line goes on the one before: no bullet, no wider gap, no row of its own.
  private func entries(of lines: [Int]) -> [[Int]] {
    let layout = values.layout
    let hasMarks = lines.contains { isMarker(layout.pieces[$0]) }
    let pitches = zip(lines, lines.dropFirst()).map { layout.top(of: $1) - layout.top(of: $0) }
    let least = pitches.filter { $0 > 1 }.min() ?? 0
    let hasGaps = pitches.contains { $0 > 1.2 * least }
    var entries: [[Int]] = []
    for (number, line) in lines.enumerated() {
      let goesOn: Bool
      if number == 0 {
        goesOn = false
      } else if hasMarks {
        goesOn = !isMarker(layout.pieces[line])
      } else if hasGaps {
        goesOn = pitches[number - 1] <= 1.2 * least
      } else {
        goesOn = layout.pieces[lines[number - 1]].text.hasSuffix(",")
      }
      if goesOn {
        entries[entries.count - 1].append(line)
      } else {
        entries.append([line])
      }
    }
    return entries
  }

  // MARK: - Scopes beside sites

  /// The heading for a scope on the same line as the heading for sites.
  private func scopeColumn(besides heading: Int) -> Int? {
    guard let right = values.layout.beside(heading, towards: .right) else { return nil }
    let place = values.layout.place(of: right)
    return values.labels(of: .scope).contains { $0.passage == place.passage } ? right : nil
  }

  /// The lines of the scope's column that stand beside an entry, down to the next entry.
  private func scope(of entry: [Int], in lines: [Int], column: Int) -> Stated<String> {
    let layout = values.layout
    guard let first = entry.first, let last = entry.last, let head = layout.pieces[column].box
    else {
      return .notStated
    }
    let top = layout.top(of: first) - 4
    let next = lines.first { layout.top(of: $0) > layout.top(of: last) + 1 }.map {
      layout.top(of: $0) - 4
    }
    let end = next ?? (layout.top(of: last) + 60)
    let parts = layout.pieces.filter { piece in
      guard piece.page.number == layout.pieces[column].page.number, let box = piece.box else {
        return false
      }
      return abs(box.x0 - head.x0) < 14 && box.y0 >= top && box.y0 < end && box.y0 > head.y0 + 1
    }
    return parts.isEmpty ? .notStated : stated(parts, 0.8)
  }

  private func stated(_ parts: [TextPiece], _ sure: Double) -> Stated<String> {
    let marked = parts.first.map { isMarker($0) && $0.words.count > 1 } ?? false
    let shown = marked ? [parts[0].part(1..<parts[0].words.count)] + parts.dropFirst() : parts
    let text = shown.runningText
      .trimming { "•–-·●▪,;".contains($0) || $0.isWhitespace }
    return .stated(
      text,
      evidence: Evidence(
        shown[0].citation(in: file), shown.dropFirst().map { $0.citation(in: file) },
        confidence: Confidence(min(sure, shown.map(\.confidence).min() ?? 1))))
  }

  /// Whether a line begins with a bullet or with its number in the list.
  private func isMarker(_ line: TextPiece) -> Bool {
    guard let first = line.words.first?.text else { return false }
    if ["•", "–", "-", "·", "●", "▪", "o"].contains(first) { return true }
    let number = first.prefix { $0.isNumber }
    let rest = first.dropFirst(number.count)
    return !number.isEmpty && number.count <= 2
      && (rest == "." || rest == ")" || rest.isEmpty && line.words.count == 1)
  }
}

extension CertificateLayout {
  /// The upper edge of a piece in points from the page's top; its line where there are no positions.
  fileprivate func top(of index: Int) -> Double {
    pieces[index].box?.y0 ?? Double(pieces[index].line)
  }
}

extension TextPiece {
  /// Whether it may be a place: an address, or capitalised words with a comma between them.
  fileprivate var isPlace: Bool {
    AddressWords.isAddress(self) || (AddressWords.goesOn(self) && text.contains(","))
  }

  /// The letters of the cell's reference; nil outside tables.
  fileprivate var column: String? { cell.map { String($0.prefix { $0.isLetter }) } }
}

/// Cells of grids in a few bytes each, as one process hands them to another.
///
/// A cell is a byte that says what follows, then those of its place, spans, font and box that its predecessor does not
/// tell, and its text. Numbers are little-endian in groups of seven bits, texts are UTF-8 after their length.
package enum PackedCells {
  /// What follows a cell's first byte; its lowest three bits are the kind.
  enum Part {
    static let place: UInt8 = 8
    static let spans: UInt8 = 16
    static let font: UInt8 = 32
    static let box: UInt8 = 64
  }

  static let kinds: [Cell.Kind] = [.text, .number, .date, .boolean, .error]

  /// The cells of every grid of a document, in the document's order.
  package static func packed(_ content: DocumentContent) -> [UInt8] {
    var packing = CellPacking()
    for case .table(let grid) in content.pages.flatMap(\.blocks) { packing.add(grid.cells) }
    return packing.bytes
  }

  /// A document whose grids hold the packed cells; nil where the bytes are not as many cells as there should be.
  package static func content(_ empty: DocumentContent, filledWith bytes: [UInt8])
    -> DocumentContent?
  {
    var content = empty
    var unpacking = CellUnpacking(bytes)
    for page in content.pages.indices {
      for block in content.pages[page].blocks.indices {
        guard case .table(var grid) = content.pages[page].blocks[block] else { continue }
        guard let cells = unpacking.nextCells() else { return nil }
        grid.cells = cells
        content.pages[page].blocks[block] = .table(grid)
      }
    }
    return unpacking.isAtEnd ? content : nil
  }
}

extension DocumentContent {
  /// The document with grids that hold nothing.
  package var withoutCells: DocumentContent {
    var content = self
    for page in content.pages.indices {
      content.pages[page].blocks = content.pages[page].blocks.map { block in
        guard case .table(var grid) = block else { return block }
        grid.cells = []
        return .table(grid)
      }
    }
    return content
  }
}

/// What the pipeline asks of an `assure-reader` process: one file.
///
/// The answer is two messages, `ReadResponse` as JSON without the cells of grids and then `PackedCells`: a large sheet as
/// JSON takes longer to pass on than to read.
package struct ReadRequest: Hashable, Sendable, Codable {
  /// Path that the process can open.
  package let path: String
  /// The file as discovery found it; its path is the one that diagnostics and citations name.
  package let file: InputFile
  package let limits: ReadLimits

  package init(path: String, file: InputFile, limits: ReadLimits) {
    self.path = path
    self.file = file
    self.limits = limits
  }
}

/// How much of a hostile document is read before reading stops.
package struct ReadLimits: Hashable, Sendable, Codable {
  /// Pages beyond this number are left out, with a diagnostic.
  package var pages: Int
  /// Pixels of the largest picture made for optical recognition, whatever the page's box says.
  package var pixels: Int
  /// Bytes that one document may unpack to.
  package var unpackedBytes: Int
  /// Cells that one document may hand on.
  package var cells: Int
  /// Bytes of text in the cells that one document may hand on: a string that is stored once may be shown often.
  package var cellTextBytes: Int

  package init(
    pages: Int = 2_000, pixels: Int = 40_000_000, unpackedBytes: Int = 512 << 20,
    cells: Int = 2_000_000, cellTextBytes: Int = 128 << 20
  ) {
    self.pages = pages
    self.pixels = pixels
    self.unpackedBytes = unpackedBytes
    self.cells = cells
    self.cellTextBytes = cellTextBytes
  }
}

/// What an `assure-reader` process answers.
package struct ReadResponse: Hashable, Sendable, Codable {
  /// Nil where nothing could be read; a diagnostic then says why.
  package let content: DocumentContent?
  package let diagnostics: [Diagnostic]

  package init(content: DocumentContent?, diagnostics: [Diagnostic]) {
    self.content = content
    self.diagnostics = diagnostics
  }
}

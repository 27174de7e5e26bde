import AssuranceModel

/// Separated values of any common separator as one grid, named after the file; a Markdown table below them is another.
struct SeparatedTextReader: FormatReader {
  let mediaTypes: [MediaType] = [.csv]

  func read(_ document: SourceDocument, with engines: inout RecognitionEngines)
    throws(ReadingFailure) -> Diagnosed<[Page]>
  {
    var text = Substring(TextDecoding.text(of: document.bytes))
    var declared: Unicode.Scalar?
    // Spreadsheets name the separator in a first line of their own: sep=;
    if text.lowercased().hasPrefix("sep="), let end = text.firstIndex(of: "\n") {
      declared = text[..<end].unicodeScalars.dropFirst(4).first
      text = text[text.index(after: end)...]
    }
    let appendix = Self.appendix(of: text)
    let values = text[..<appendix]
    let separator = declared ?? Self.separator(of: values)
    let cells = Self.cells(of: values, separator: separator, limit: document.limits.cells)
    let grid = Grid(name: document.name, cells: cells)
    let blocks = [.table(grid)] + MarkdownReader.blocks(of: String(text[appendix...]))
    return Diagnosed([Page(number: 1, size: nil, source: .text, blocks: blocks)])
  }

  /// Where Markdown begins below the values: at the gap or heading above the first pipe table; the end where none is.
  private static func appendix(of text: Substring) -> Substring.Index {
    guard text.contains("|-") || text.contains("| -") || text.contains("|:") || text.contains("| :")
    else { return text.endIndex }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let table = lines.indices.dropLast().first { index in
      lines[index].contains("|") && PipeTable.isDelimiter(lines[index + 1])
    }
    guard let table,
      let last = lines[..<table].lastIndex(where: { line in
        !line.allSatisfy(\.isWhitespace) && !line.hasPrefix("#")
      }),
      // Bars right below values are values that bars separate.
      last + 1 < table
    else { return text.endIndex }
    return lines[last + 1].startIndex
  }

  /// The separator that splits the most lines into the same number of fields.
  private static func separator(of text: Substring) -> Unicode.Scalar {
    let sample = text.prefix(32_768)
    var best: (separator: Unicode.Scalar, score: Int) = (",", 0)
    for separator in [",", ";", "\t", "|"] as [Unicode.Scalar] {
      let cells = cells(of: sample, separator: separator, limit: 20_000)
      var widths: [Int: Int] = [:]
      for row in Grid(name: "", cells: cells).rows {
        widths[row.last?.column ?? 0, default: 0] += 1
      }
      let wide = widths.filter { $0.key > 0 }
      let score = wide.map { $0.value * 100 + min($0.key, 50) }.max() ?? 0
      if score > best.score { best = (separator, score) }
    }
    return best.separator
  }

  private static func cells(of text: Substring, separator: Unicode.Scalar, limit: Int) -> [Cell] {
    var cells: [Cell] = []
    var field = String.UnicodeScalarView()
    var row = 0
    var column = 0
    var isQuoted = false
    func endField() {
      let text = String(field).trimmed
      if !text.isEmpty { cells.append(Cell(row: row, column: column, text: text)) }
      field = String.UnicodeScalarView()
      column += 1
    }
    var scalars = text.unicodeScalars.makeIterator()
    var pending = scalars.next()
    while let scalar = pending, cells.count < limit {
      pending = scalars.next()
      switch scalar {
      case "\"" where isQuoted && pending == "\"":
        field.append(scalar)
        pending = scalars.next()
      case "\"" where isQuoted: isQuoted = false
      case "\"" where field.allSatisfy(\.properties.isWhitespace):
        field = String.UnicodeScalarView()
        isQuoted = true
      case separator where !isQuoted: endField()
      case "\n" where !isQuoted:
        endField()
        row += 1
        column = 0
      default: field.append(scalar)
      }
    }
    endField()
    return cells
  }
}

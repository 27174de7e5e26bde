import AssuranceModel

/// A page drawn with letters of one width: a line of text is a line of the page, and white space is white space.
enum DrawnPage {
  /// Points between the left sides of two letters, and their height.
  private static let advance = 6.0
  private static let height = 10.0
  /// Points from one line to the next.
  private static let leading = 13.0

  /// What a certificate of a payroll company says under the company's name.
  static let particulars = """
    complies with the requirements of ISO/IEC 27001:2022
    Scope: Payroll services for customers in the Nordic countries
    Certificate number: CQ-1234
    Date of issue: 2024-11-01
    Expiry date: 2027-10-31
    """

  /// With a confidence the words are such as an engine reads from a picture; it may be less sure of some. Some words may be
  /// large, and reach up into the line above.
  static func content(
    _ drawings: [String], confidence: Confidence? = nil, doubtful: [String: Double] = [:],
    large: Set<String> = []
  ) -> DocumentContent {
    DocumentContent(
      mediaType: .pdf,
      pages: drawings.enumerated().map {
        page($1, number: $0 + 1, confidence: confidence, doubtful: doubtful, large: large)
      })
  }

  private static func page(
    _ drawing: String, number: Int, confidence: Confidence?, doubtful: [String: Double],
    large: Set<String>
  ) -> Page {
    let lines = drawing.split(separator: "\n", omittingEmptySubsequences: false)
    let blocks = lines.enumerated().compactMap { row, line -> Block? in
      let words = words(in: line, top: Double(row) * leading + 30).map {
        Word(
          $0.text, box: large.contains($0.text) ? $0.box.map(enlarged) : $0.box,
          confidence: doubtful[$0.text].map { Confidence($0) } ?? confidence)
      }
      return words.isEmpty ? nil : .paragraph(Paragraph(lines: [TextLine(words: words)]))
    }
    return Page(
      number: number, size: Page.Size(width: 595, height: 842), source: .text, blocks: blocks)
  }

  private static func enlarged(_ box: Box) -> Box {
    Box(x0: box.x0, y0: box.y0 - 6, x1: box.x1, y1: box.y1)
  }

  private static func words(in line: Substring, top: Double) -> [Word] {
    var words: [Word] = []
    var word = ""
    var start = 0
    for (column, letter) in (line + " ").enumerated() {
      if letter == " " {
        if !word.isEmpty {
          let left = Double(start) * advance + 40
          let box = Box(
            x0: left, y0: top, x1: left + Double(word.count) * advance, y1: top + height)
          words.append(Word(word, box: box))
        }
        word = ""
      } else {
        if word.isEmpty { start = column }
        word.append(letter)
      }
    }
    return words
  }
}

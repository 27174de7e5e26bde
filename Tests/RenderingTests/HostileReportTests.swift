import AssuranceModel
import CommonMark
import Foundation
import Testing

/// Vendors write the names and the words of the pack, so no format may take them for anything but words.
@Suite struct HostileReportTests {
  static let words = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title><b onclick='x'>",
    "=HYPERLINK(\"http://evil.invalid\",\"x\")", "=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)",
    "\t=1+1", "a | b || c", "](javascript:alert(1))",
    "[x](javascript:alert(1)) ![y](http://e.invalid)",
    "<javascript:alert(1)> &lt;b&gt; &amp;", "two\nlines\r\n\r\n# heading\n- item",
    "`code` **bold** _it_",
    "x\r\nEND:VEVENT\r\nBEGIN:VALARM", "1. first\n\n    indented", "\u{202E}fdp.exe\u{2066}",
    "\\| \\",
  ]

  @Test(arguments: words)
  func keepsThePagesFreeOfForeignMarkup(_ words: String) throws {
    let rendered = try Rendered(SmallReport(name: words, words: words))
    defer { rendered.remove() }
    let pages = try rendered.pages()
    let harmless = try Self.harmless.get()
    #expect(pages.count == 19)
    for (page, own) in zip(pages, harmless.pages) {
      #expect(Self.tags(in: page.html) == Self.tags(in: own.html), "\(page.name)")
      #expect(page.html.firstMatch(of: /<[^>]*\son[a-z]+\s*=/) == nil, "\(page.name)")
      for link in page.html.matches(of: /(?:href|src)="([^"]*)"/).map(\.output.1) {
        #expect(link.wholeMatch(of: /#[a-z0-9-]+|[a-z0-9-]+\.html|style\.css/) != nil, "\(link)")
      }
    }
    let vendor = try #require(pages.first { $0.name == "vendor-brackwell.html" })
    #expect(Self.plain(vendor.html).contains(Self.escaped(words)))
  }

  @Test(arguments: words)
  func keepsTheMarkdownFreeOfForeignMarkup(_ words: String) throws {
    let rendered = try Rendered(SmallReport(name: words, words: words))
    defer { rendered.remove() }
    let markdown = try rendered.text("portfolio.md")
    let harmless = try Self.harmless.get().markdown
    let tags = Self.tags(in: CommonMark.html(from: markdown))
    #expect(tags == Self.tags(in: CommonMark.html(from: harmless)))
    // A table's rows have as many cells as its head has.
    var cells: Int?
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        cells = nil
        continue
      }
      let bars = line.replacing(/\\./, with: "").count { $0 == "|" }
      #expect(cells == nil || cells == bars, "\(line.prefix(120))")
      cells = bars
    }
  }

  @Test(arguments: words, ["findings.csv", "savings.csv"])
  func keepsFormulasOutOfSeparatedValues(_ words: String, _ file: String) throws {
    let rendered = try Rendered(SmallReport(name: words, words: words))
    defer { rendered.remove() }
    let rows = Self.rows(of: try rendered.text(file))
    #expect(rows.count >= 2)
    #expect(Set(rows.map(\.count)).count == 1)
    for field in rows.joined() {
      let isFormula = field.first.map { "=+-@\t\r".contains($0) } == true
      #expect(!isFormula || Double(field) != nil, "\(field)")
    }
    #expect(rows.joined().contains { $0.hasSuffix(words) })
  }

  /// A negative amount is a number, and programs read it as one.
  @Test func leavesNegativeAmountsAsTheyAre() throws {
    let rendered = try Rendered(SmallReport())
    defer { rendered.remove() }
    #expect(Self.rows(of: try rendered.text("savings.csv")).joined().contains("-5000.50"))
    #expect(try rendered.text("portfolio.md").contains("EUR\u{A0}−5,000.50"))
  }

  @Test(arguments: words)
  func keepsForeignFormulasAndLinksOutOfTheWorkbook(_ words: String) throws {
    let rendered = try Rendered(SmallReport(name: words, words: words))
    defer { rendered.remove() }
    let parts = try rendered.workbookParts()
    #expect(parts.count > 15)
    #expect(!parts.values.contains { $0.contains("TargetMode=\"External\"") })
    let formulas = Self.formulas(in: parts)
    #expect(formulas.count > 10)
    #expect(formulas == (try Self.harmless.get().formulas))
  }

  /// Everything that a spreadsheet calculates: formulas, conditions, and what names stand for.
  private static func formulas(in parts: [String: String]) -> [String] {
    parts.sorted { $0.key < $1.key }.flatMap { part in
      part.value.matches(of: /<(?:f|formula|formula1|definedName)(?: [^>]*)?>[^<]*</)
        .map { "\(part.key) \($0.output)" }
    }.filter { !$0.hasPrefix("xl/charts/") }
  }

  @Test(arguments: words)
  func keepsEventsInOnePiece(_ words: String) throws {
    let rendered = try Rendered(SmallReport(name: words, words: words))
    defer { rendered.remove() }
    let calendar = try rendered.text("calendar.ics")
    let lines = calendar.split(separator: "\r\n")
    #expect(lines.allSatisfy { $0.hasPrefix(" ") || $0.firstMatch(of: /^[A-Z-]+[;:]/) != nil })
    #expect(!lines.contains { $0.hasPrefix("BEGIN:VALARM") })
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == lines.count { $0 == "END:VEVENT" })
  }

  @Test(arguments: words)
  func keepsTheWordsWholeInTheJSON(_ words: String) throws {
    let rendered = try Rendered(SmallReport(name: words, words: words))
    defer { rendered.remove() }
    let data = Data(try rendered.text("portfolio.json").utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    let vendors = try #require(object["vendors"] as? [[String: Any]])
    #expect(vendors.first?["name"] as? String == words)
  }

  /// The same report with names that mean nothing to any format.
  private static let harmless = Result {
    let rendered = try Rendered(SmallReport(name: "x", words: "x"))
    defer { rendered.remove() }
    return (
      pages: try rendered.pages(), markdown: try rendered.text("portfolio.md"),
      formulas: formulas(in: try rendered.workbookParts())
    )
  }

  /// The names of a text's tags, in order: words alone must never change them.
  private static func tags(in html: String) -> [String] {
    html.matches(of: /<(\/?[^\s>]*)[^>]*>/).map { $0.output.1.lowercased() }
  }

  /// What HTML shows for a text.
  private static func escaped(_ text: String) -> String {
    let pairs = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")]
    return plain(pairs.reduce(text) { $0.replacing($1.0, with: $1.1) })
  }

  /// The text without what a page may drop: line ends as they were, and marks of direction.
  private static func plain(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter {
          $0.value >= 32 && !"\u{202E}\u{2066}".unicodeScalars.contains($0)
        }))
  }

  /// The fields of comma-separated values as RFC 4180 has them.
  static func rows(of text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"" where isQuoted && scalars.first == "\"": field.append(scalars.removeFirst())
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        row.append(String(field))
        field = .init()
      case "\r" where !isQuoted && scalars.first == "\n":
        scalars.removeFirst()
        rows.append(row + [String(field)])
        (row, field) = ([], .init())
      default: field.append(scalar)
      }
    }
    return rows
  }
}

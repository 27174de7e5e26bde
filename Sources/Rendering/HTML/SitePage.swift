import AssuranceModel
import CommonMark

/// One page of the site.
struct SitePage {
  let section: ReportSection
  let report: Report
  let sources: SourceIndex

  /// The file of a section's page; the first section is the site's index.
  static func file(of section: String) -> String {
    section == "summary" ? "index.html" : "\(section).html"
  }

  var html: String {
    let title = Markup.escaped(section.title)
    return """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'">
      <meta name="referrer" content="no-referrer">
      <title>\(title) – \(Markup.escaped(report.title))</title>
      <link rel="stylesheet" href="style.css">
      </head>
      <body\(isLarge ? " class=\"large\"" : "")>
      <a class="skip" href="#content">Skip to the content</a>
      <header>
      <p class="pack">\(Markup.escaped(report.title))</p>
      <p class="run">As of \(report.run.asOf)</p>
      </header>
      <nav aria-label="Sections"><ul>
      \(navigation)
      </ul></nav>
      <main id="content">
      <h1>\(title)</h1>
      \(section.blocks.map(block).joined(separator: "\n"))
      \(sourceList)
      </main>
      <footer>
      <p>Run \(Markup.escaped(report.run.id)). Not stated and unreadable are never counted as good; see <a href="method.html">Method</a>.</p>
      </footer>
      </body>
      </html>

      """
  }

  /// Whether the page needs larger paper.
  private var isLarge: Bool {
    section.tables.contains { SiteTable(table: $0, sources: sources).isBroad }
  }

  private var navigation: String {
    report.sections.filter { $0.vendor == nil }.map { entry in
      let isHere = entry.id == section.id || (section.vendor != nil && entry.id == "vendors")
      return
        "<li><a href=\"\(Self.file(of: entry.id))\"\(isHere ? " aria-current=\"page\"" : "")>\(Markup.escaped(entry.title))</a></li>"
    }.joined(separator: "\n")
  }

  private func block(_ block: ReportBlock) -> String {
    switch block {
    case .heading(let heading): "<h2>\(Markup.escaped(heading))</h2>"
    case .prose(let prose): "<div class=\"prose\">\n\(CommonMark.html(from: prose))</div>"
    case .figures(let figures): self.figures(figures)
    case .table(let table): SiteTable(table: table, sources: sources).html
    case .chart(let chart):
      section.tables.first { $0.id == chart.table }
        .map { SiteChart(chart: chart, table: $0).html } ?? ""
    }
  }

  private func figures(_ figures: [KeyFigure]) -> String {
    let items = figures.map { figure in
      """
      <div class="figure \(figure.cell.tone.rawValue)">
      <dt>\(Markup.escaped(figure.label))</dt>
      <dd><span class="value">\(Markup.escaped(CellText.text(figure.cell.value)))</span>\
      <span class="note">\(Markup.escaped(figure.note))</span></dd>
      </div>
      """
    }
    return "<dl class=\"figures\">\n\(items.joined(separator: "\n"))\n</dl>"
  }

  /// The words that the page's statements rest on, so that the page can be checked on paper too.
  private var sourceList: String {
    let numbers = sources.numbers(of: section)
    guard !numbers.isEmpty else { return "" }
    let items = numbers.map { number in
      let source = sources.source(number)
      let tag = source.isQuote ? "q" : "span"
      return """
        <li id="s\(number)"><span class="number">S\(number)</span> \
        <span class="place"><span class="file">\(Markup.escaped(source.file))</span>, \
        \(Markup.escaped(source.place))</span> <\(tag)>\(Markup.escaped(source.text))</\(tag)></li>
        """
    }
    return """
      <section class="sources" aria-labelledby="sources">
      <h2 id="sources">Sources</h2>
      <ul>
      \(items.joined(separator: "\n"))
      </ul>
      </section>
      """
  }
}

package import AssuranceModel

/// The pack as a site: one page a section, one stylesheet, no script, nothing fetched from anywhere.
package struct HTMLWriter: ReportWriter {
  package let fileName = "site"

  package init() {}

  package func write(_ report: Report, into folder: String) throws(RenderingError) {
    let sources = SourceIndex(report)
    for section in report.sections {
      let page = SitePage(section: section, report: report, sources: sources)
      try ArtefactFile.write(
        page.html, to: "\(folder)/\(fileName)/\(SitePage.file(of: section.id))")
    }
    try ArtefactFile.write(Stylesheet.text, to: "\(folder)/\(fileName)/style.css")
  }
}

package import AssuranceModel
import WordDocuments

/// The clauses proposed to each vendor, as Markdown and as a Word document with tracked changes.
///
/// A vendor to which nothing is proposed gets no file.
package struct RedlineWriter: ReportWriter {
  package let fileName = "redlines"

  package init() {}

  package func write(_ report: Report, into folder: String) throws(RenderingError) {
    let own = "\(folder)/\(fileName)"
    for vendor in report.vendors where !vendor.assessment.redlines.isEmpty {
      try ArtefactFile.makeFolder(own)
      let page = RedlinePage(vendor, run: report.run)
      let stem = "\(own)/\(vendor.record.vendor.fileStem)"
      try ArtefactFile.write(RedlineMarkdown(page).text, to: "\(stem).md")
      do { try RedlineWordDocument(page).document.write(to: "\(stem).docx") } catch {
        throw .document(path: "\(stem).docx", cause: error)
      }
    }
  }
}

package import AssuranceModel

/// The organisation in a title such as `Aldermoor Ltd – Statement of Applicability`, told by its legal form.
package struct HolderInTitle: Sendable {
  package let organisation: Stated<String>

  package init(_ content: DocumentContent, file: String) {
    organisation = Self.found(in: content, file: file) ?? .notStated
  }

  private static func found(in content: DocumentContent, file: String) -> Stated<String>? {
    var titles = 0
    for page in content.pages {
      for block in page.blocks {
        switch block {
        case .paragraph(let paragraph):
          titles += 1
          for line in paragraph.lines where titles <= 6 {
            guard let name = name(in: line.text) else { continue }
            return stated(
              name,
              Citation(
                file: file, page: content.isPaged ? page.number : nil, box: line.box,
                paragraph: content.isPaged ? nil : titles, quote: line.text))
          }
        case .table(let grid):
          for cell in grid.rows.prefix(4).filter({ $0.count <= 2 }).joined() {
            guard let name = name(in: cell.text) else { continue }
            return stated(
              name,
              Citation(
                file: file, page: content.isPaged ? page.number : nil, box: cell.box,
                sheet: grid.name, cell: cell.reference, quote: cell.text.folded))
          }
        }
      }
    }
    return nil
  }

  private static func stated(_ name: String, _ citation: Citation) -> Stated<String> {
    .stated(name, evidence: Evidence(citation, confidence: Confidence(0.6)))
  }

  /// The part of a title that ends in a legal form; nil where none or several do.
  package static func name(in title: String) -> String? {
    guard title.count <= 160 else { return nil }
    let parts = title.folded.split { "–—|:/".contains($0) }
      .flatMap { splitAtSpacedHyphens(String($0).folded) }
    let named = parts.filter { part in
      guard let last = FoldedWording(part).words.last else { return false }
      return legalForms.contains(last) && FoldedWording(part).words.count >= 2
    }
    return named.count == 1 ? named.first : nil
  }

  private static func splitAtSpacedHyphens(_ text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in text.split(separator: " ") {
      if word == "-" { parts.append([]) } else { parts[parts.count - 1].append(word) }
    }
    return parts.map { $0.joined(separator: " ") }
  }

  private static let legalForms: Set<String> = [
    "ltd", "limited", "plc", "llc", "llp", "inc", "incorporated", "corp", "corporation", "gmbh",
    "ag",
    "kg", "se", "ug", "sa", "sas", "sarl", "bv", "nv", "spa", "srl", "sl", "lda", "ltda", "ab",
    "as",
    "aps", "oy", "oyj", "sro", "zrt", "kft", "pty", "pte",
  ]
}

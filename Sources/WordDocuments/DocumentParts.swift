/// The XML parts of a document's package, in the order in which they are stored.
struct DocumentParts {
  private let document: WordDocument
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let office =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let types = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  init(_ document: WordDocument) { self.document = document }

  var all: [(name: String, content: String)] {
    [
      ("[Content_Types].xml", contentTypes), ("_rels/.rels", relationships),
      ("word/document.xml", body), ("word/_rels/document.xml.rels", documentRelationships),
      ("word/styles.xml", StylePart.xml), ("word/settings.xml", settings),
      ("docProps/core.xml", properties),
    ]
  }

  private var contentTypes: String {
    Self.head + """
      <Types xmlns="\(Self.package)/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="\(Self.types).document.main+xml"/>\
      <Override PartName="/word/styles.xml" ContentType="\(Self.types).styles+xml"/>\
      <Override PartName="/word/settings.xml" ContentType="\(Self.types).settings+xml"/>\
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
      """
  }

  private var relationships: String {
    Self.head + """
      <Relationships xmlns="\(Self.package)/relationships">\
      <Relationship Id="rId1" Type="\(Self.office)/officeDocument" Target="word/document.xml"/>\
      <Relationship Id="rId2" \
      Type="\(Self.package)/relationships/metadata/core-properties" Target="docProps/core.xml"/>\
      </Relationships>
      """
  }

  private var documentRelationships: String {
    Self.head + """
      <Relationships xmlns="\(Self.package)/relationships">\
      <Relationship Id="rId1" Type="\(Self.office)/styles" Target="styles.xml"/>\
      <Relationship Id="rId2" Type="\(Self.office)/settings" Target="settings.xml"/>\
      </Relationships>
      """
  }

  /// Further changes are tracked too, once somebody edits the document.
  private var settings: String {
    Self.head + "<w:settings xmlns:w=\"\(Self.main)\"><w:trackRevisions/></w:settings>"
  }

  private var properties: String {
    let time = "<dcterms:created xsi:type=\"dcterms:W3CDTF\">\(document.date.xml)T00:00:00Z"
    return Self.head + """
      <cp:coreProperties xmlns:cp="\(Self.package)/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
      <dc:title>\(document.title.xml)</dc:title><dc:creator>\(document.author.xml)</dc:creator>\
      \(time)</dcterms:created></cp:coreProperties>
      """
  }

  private var body: String {
    var revisions = Revisions(author: document.author.xml, date: document.date.xml)
    let paragraphs = document.paragraphs.map { xml($0, &revisions) }.joined()
    return Self.head + """
      <w:document xmlns:w="\(Self.main)"><w:body>\(paragraphs)<w:sectPr>\
      <w:pgSz w:w="11906" w:h="16838"/>\
      <w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="709" \
      w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>
      """
  }

  /// Numbers and signs the changes of a document.
  private struct Revisions {
    let author: String
    let date: String
    private var last = 0

    init(author: String, date: String) {
      self.author = author
      self.date = date
    }

    /// The attributes of the next change.
    mutating func next() -> String {
      last += 1
      return "w:id=\"\(last)\" w:author=\"\(author)\" w:date=\"\(date)T00:00:00Z\""
    }
  }

  private func xml(_ paragraph: WordDocument.Paragraph, _ revisions: inout Revisions) -> String {
    // A paragraph whose every word is new, or gone, is new or gone with its end.
    let changes = Set(paragraph.runs.map(\.change))
    let end: String =
      switch changes.count == 1 ? changes.first : nil {
      case .inserted: "<w:rPr><w:ins \(revisions.next())/></w:rPr>"
      case .deleted: "<w:rPr><w:del \(revisions.next())/></w:rPr>"
      case .some(.none), nil: ""
      }
    let runs = paragraph.runs.map { run in
      let text = run.text.xml
      switch run.change {
      case .none: return "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
      case .inserted:
        return
          "<w:ins \(revisions.next())><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:ins>"
      case .deleted:
        return
          "<w:del \(revisions.next())><w:r><w:delText xml:space=\"preserve\">\(text)</w:delText></w:r></w:del>"
      }
    }
    return
      "<w:p><w:pPr><w:pStyle w:val=\"\(paragraph.style.rawValue)\"/>\(end)</w:pPr>\(runs.joined())</w:p>"
  }
}

extension String {
  /// The text as XML 1.0 can hold it: markup as references, white space as spaces, and what XML has no place for left out.
  fileprivate var xml: String {
    var xml = ""
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x26: xml += "&amp;"
      case 0x3C: xml += "&lt;"
      case 0x3E: xml += "&gt;"
      case 0x22: xml += "&quot;"
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: xml += " "
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: break
      // Marks that turn the direction of what follows would show other words than are there.
      case 0x202A...0x202E, 0x2066...0x2069: break
      default: xml.unicodeScalars.append(scalar)
      }
    }
    return xml
  }
}

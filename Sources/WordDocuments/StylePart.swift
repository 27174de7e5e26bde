/// The looks of a document's paragraphs, after Word's own names where it has one.
enum StylePart {
  static let xml = """
    <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
    <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
    <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/>\
    <w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>\
    <w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
    </w:docDefaults>\
    \(style(.body, named: "Normal", paragraph: "", text: "", isDefault: true))\
    \(style(.title, named: "Title", paragraph: #"<w:spacing w:after="240"/>"#, text: #"<w:b/><w:sz w:val="36"/>"#))\
    \(style(.heading, named: "heading 1", paragraph: #"<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>"#, text: #"<w:b/><w:sz w:val="26"/>"#))\
    \(style(.label, named: "Label", paragraph: #"<w:keepNext/><w:spacing w:before="160" w:after="40"/>"#, text: #"<w:b/><w:color w:val="44546A"/><w:sz w:val="20"/>"#))\
    \(style(.clause, named: "Clause", paragraph: #"<w:ind w:left="425"/>"#, text: ""))\
    \(style(.item, named: "Item", paragraph: #"<w:spacing w:after="60"/><w:ind w:left="850" w:hanging="425"/>"#, text: ""))\
    </w:styles>
    """

  private static func style(
    _ style: WordDocument.Style, named name: String, paragraph: String, text: String,
    isDefault: Bool = false
  ) -> String {
    let basis = isDefault ? "" : "<w:basedOn w:val=\"Normal\"/>"
    return """
      <w:style w:type="paragraph"\(isDefault ? " w:default=\"1\"" : "") w:styleId="\(style.rawValue)">\
      <w:name w:val="\(name)"/>\(basis)<w:qFormat/><w:pPr>\(paragraph)</w:pPr><w:rPr>\(text)</w:rPr></w:style>
      """
  }
}

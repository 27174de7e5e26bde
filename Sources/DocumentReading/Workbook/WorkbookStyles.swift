/// What a workbook's styles say of the cells that use them.
struct WorkbookStyles {
  private var formats: [NumberFormat] = []
  private var fonts: [String?] = []

  init(_ root: MarkupNode?) {
    guard let root else { return }
    var custom: [String: String] = [:]
    for format in root["numFmts"]?.children ?? [] {
      if let id = format.attributes["numFmtId"] { custom[id] = format.attributes["formatCode"] }
    }
    let names = (root["fonts"]?.children.filter { $0.name == "font" } ?? []).map {
      ($0["name"] ?? $0["rFont"])?.value ?? ""
    }
    for style in root["cellXfs"]?.children.filter({ $0.name == "xf" }) ?? [] {
      let id = style.attributes["numFmtId"] ?? "0"
      formats.append(NumberFormat(custom[id] ?? Self.builtIn[id] ?? "General"))
      let font = Int(style.attributes["fontId"] ?? "0") ?? 0
      fonts.append(names.indices.contains(font) && !names[font].isEmpty ? names[font] : nil)
    }
  }

  /// The number format of a style.
  func format(_ style: Int) -> NumberFormat {
    formats.indices.contains(style) ? formats[style] : .general
  }

  /// The font of a style; nil where none is named.
  func font(_ style: Int) -> String? {
    fonts.indices.contains(style) ? fonts[style] : nil
  }

  /// Formats that a workbook names by number alone (ECMA-376-1, 18.8.30).
  private static let builtIn = [
    "1": "0", "2": "0.00", "3": "#,##0", "4": "#,##0.00", "9": "0%", "10": "0.00%",
    "14": "yyyy-mm-dd", "15": "d-mmm-yy", "16": "d-mmm", "17": "mmm-yy", "18": "h:mm AM/PM",
    "19": "h:mm:ss AM/PM", "20": "h:mm", "21": "h:mm:ss", "22": "yyyy-mm-dd h:mm", "37": "#,##0",
    "38": "#,##0", "39": "#,##0.00", "40": "#,##0.00", "45": "mm:ss", "46": "[h]:mm:ss",
    "49": "@",
  ]
}

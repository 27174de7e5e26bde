/// Heading levels and numbering that come from paragraph styles.
struct WordStyles {
  private var levels: [String: Int] = [:]
  private var numbered: [String: MarkupNode] = [:]

  init(_ root: MarkupNode?) {
    for style in root?.children ?? [] where style.name == "style" {
      let id = style.attributes["styleId"] ?? ""
      let name = (style["name"]?.value ?? id).lowercased()
      if name == "title" { levels[id] = 1 }
      if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)) { levels[id] = level }
      if levels[id] == nil, let level = style["pPr"]?["outlineLvl"]?.value.flatMap({ Int($0) }),
        level < 9
      {
        levels[id] = level + 1
      }
      numbered[id] = style["pPr"]?["numPr"]
    }
  }

  /// The heading level of a style; nil for body text.
  func headingLevel(_ style: String?) -> Int? { style.flatMap { levels[$0] } }

  /// The numbering of a style; nil where it has none.
  func numbering(_ style: String?) -> MarkupNode? { style.flatMap { numbered[$0] } }
}

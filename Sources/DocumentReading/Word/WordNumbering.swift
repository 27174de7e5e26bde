/// The numbers that a Word document shows before its list paragraphs.
struct WordNumbering {
  private struct Level {
    var format = "decimal"
    var pattern = ""
    var start = 1
  }

  private var lists: [String: [Int: Level]] = [:]
  private var counters: [String: [Int: Int]] = [:]

  init(_ root: MarkupNode?) {
    guard let root else { return }
    var abstracts: [String: [Int: Level]] = [:]
    for abstract in root.children where abstract.name == "abstractNum" {
      var levels: [Int: Level] = [:]
      for level in abstract.children where level.name == "lvl" {
        levels[Int(level.attributes["ilvl"] ?? "") ?? 0] = Level(
          format: level["numFmt"]?.value ?? "decimal", pattern: level["lvlText"]?.value ?? "",
          start: level["start"]?.value.flatMap { Int($0) } ?? 1)
      }
      abstracts[abstract.attributes["abstractNumId"] ?? ""] = levels
    }
    for list in root.children where list.name == "num" {
      lists[list.attributes["numId"] ?? ""] = abstracts[list["abstractNumId"]?.value ?? ""]
    }
  }

  /// The marker of the next paragraph of a list at a level; empty where the list is unknown.
  mutating func nextMarker(list: String, level: Int) -> String {
    guard let levels = lists[list], let own = levels[level] else { return "" }
    if own.format == "bullet" { return "•" }
    var counts = counters[list] ?? [:]
    counts[level] = (counts[level] ?? own.start - 1) + 1
    counts = counts.filter { $0.key <= level }
    counters[list] = counts
    var marker = own.pattern
    for depth in 0...min(level, 8) {
      let format = levels[depth]?.format ?? "decimal"
      let number = counts[depth] ?? levels[depth]?.start ?? 1
      let parts = marker.split(separator: "%\(depth + 1)", omittingEmptySubsequences: false)
      marker = parts.joined(separator: Self.shown(number, format))
    }
    return marker
  }

  private static func shown(_ number: Int, _ format: String) -> String {
    let letter = String(UnicodeScalar(UInt8(97 + max(number - 1, 0) % 26)))
    switch format {
    case "lowerLetter": return letter
    case "upperLetter": return letter.uppercased()
    case "lowerRoman": return roman(number)
    case "upperRoman": return roman(number).uppercased()
    case "none": return ""
    default: return String(number)
    }
  }

  private static func roman(_ number: Int) -> String {
    let signs = [
      (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"),
      (1, "i"),
    ]
    var rest = min(number, 399)
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }
}

package import AssuranceModel

/// Remarks on a contract as a compiler prints them: headline, place, words, reason, and what to write instead.
package struct ClauseRemarkText: Hashable, Sendable {
  /// Columns of a line.
  private static let width = 100
  private static let gutter = "   | "
  private static let indent = "     "

  private let isColoured: Bool

  /// Colours are for terminals only.
  package init(isColoured: Bool) { self.isColoured = isColoured }

  /// All remarks, a blank line between them, and their count; empty where there are none.
  package func text(of remarks: [ClauseRemark]) -> String {
    guard !remarks.isEmpty else { return "" }
    let counts = Level.allCases.compactMap { level -> String? in
      let count = remarks.count { Level($0.rule.severity) == level }
      return count == 0 ? nil : "\(count) \(level.rawValue)\(count == 1 ? "" : "s")"
    }
    // A clause that mends several faults is printed with the first of them.
    var printed: [String: String] = [:]
    let texts = remarks.map { remark in
      let clause = remark.proposal.target
      let former = printed[clause]
      printed[clause] = former ?? remark.rule.id
      return text(of: remark, sharedWith: former)
    }
    return (texts + [counts.joined(separator: ", ")]).joined(separator: "\n\n")
  }

  /// One remark; `former` is the rule under which its clause was printed before.
  private func text(of remark: ClauseRemark, sharedWith former: String?) -> String {
    let level = Level(remark.rule.severity)
    var lines = [
      coloured("\(level.rawValue)[\(remark.rule.id)]", level) + ": \(remark.headline)"
    ]
    if let citation = remark.citation {
      let room = Self.width - Self.gutter.count
      let excerpt = ClauseExcerpt(citation.quote, marking: remark.words, width: room)
      lines += [
        "  --> \(citation.file):\(citation.place)", "   |", Self.gutter + excerpt.line,
        Self.gutter + coloured(excerpt.marks, level), "   |",
      ]
    }
    lines.append("   = why: " + wrapped(remark.why, from: 10, indent: "          "))
    if let former {
      lines.append("   = use instead: the clause under \(former)")
      return lines.joined(separator: "\n")
    }
    lines.append("   = use instead:")
    lines.append(Self.indent + wrapped(remark.proposal.target, from: 5, indent: Self.indent))
    let placeholders = remark.proposal.placeholders.filter(remark.proposal.target.contains)
    if !placeholders.isEmpty {
      lines.append("   = fill in: \(placeholders.joined(separator: ", "))")
    }
    return lines.joined(separator: "\n")
  }

  /// The severity in a compiler's words.
  private enum Level: String, CaseIterable {
    case error, warning, note

    init(_ severity: Severity) {
      self =
        switch severity {
        case .critical, .high: .error
        case .medium: .warning
        case .low: .note
        }
    }

    /// Code of the terminal's colour.
    var colour: Int {
      switch self {
      case .error: 31
      case .warning: 33
      case .note: 36
      }
    }
  }

  private func coloured(_ text: String, _ level: Level) -> String {
    isColoured ? "\u{1B}[1;\(level.colour)m\(text)\u{1B}[0m" : text
  }

  /// The text broken at spaces, its first line beginning at a column.
  private func wrapped(_ text: String, from start: Int, indent: String) -> String {
    var lines: [String] = [""]
    var column = start
    for word in text.split(separator: " ") {
      let width = ClauseExcerpt.columns(String(word))
      let isFirst = lines[lines.count - 1].isEmpty
      if !isFirst, column + 1 + width > Self.width {
        lines.append(String(word))
        column = indent.count + width
      } else {
        lines[lines.count - 1] += (isFirst ? "" : " ") + word
        column += width + (isFirst ? 0 : 1)
      }
    }
    return lines.joined(separator: "\n" + indent)
  }
}

import AssuranceModel

/// What the form of a certificate number tells.
enum CertificateNumberShape {
  /// Longest number that IAF CertSearch takes.
  private static let longest = 60

  /// Why a number cannot be one, as the end of a sentence about it; nil where it can.
  static func oddity(of number: String) -> String? {
    let folded = FoldedText.words(number).joined()
    let digits = folded.filter(\.isNumber)
    if number.count > longest { return "is longer than \(longest) characters" }
    if digits.isEmpty { return "has no digit" }
    if folded == "27001" || folded.hasPrefix("iso") && folded.contains("27001") {
      return "is that of the standard"
    }
    let isRun = digits.count >= 4 && Set(digits).count == 1
    let isCount = digits.count >= 5 && "1234567890".hasPrefix(digits)
    if isRun || isCount || folded.contains("xxx") || placeholders.contains(folded) {
      return "looks like a placeholder"
    }
    return nil
  }

  /// Whether a number has the shape that a pattern describes; a pattern that is none speaks against nothing.
  static func matches(_ number: String, pattern: String) -> Bool {
    do {
      let shape = try Regex(pattern).ignoresCase()
      return number.trimmed.wholeMatch(of: shape) != nil
    } catch {
      return true
    }
  }

  /// The pattern of a body's numbers that was seen on certificates; nil where none was.
  static func seen(of body: CertificationBody) -> String? { patterns[body.name] }

  private static let patterns: [String: String] = Dictionary(
    SeparatedValues(embedded: PackageResources.certificate_number_shapes_csv).rows
      .compactMap { row in row["body"].flatMap { body in row["pattern"].map { (body, $0) } } },
    uniquingKeysWith: { first, _ in first })

  private static let placeholders: Set<String> = ["sample1", "example1", "test1", "number1"]
}

extension String {
  fileprivate var trimmed: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return self[first...last]
  }
}

extension MediaType {
  /// The type that the first bytes of a file show; the name decides among text formats only where the content leaves it open.
  package static func detected(in bytes: [UInt8], named name: String) -> MediaType {
    if let start = bytes.firstOccurrence(of: Array("%PDF-".utf8), within: 1024), start >= 0 {
      return .pdf
    }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return .png }
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.starts(with: [0x49, 0x49, 0x2A, 0x00]) || bytes.starts(with: [0x4D, 0x4D, 0x00, 0x2A])
    {
      return .tiff
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return officeType(of: bytes) }
    return textType(of: bytes, named: name)
  }

  /// The type that the extension of a name claims; nil where it claims none that is known here.
  package static func claimed(by name: String) -> MediaType? {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "pdf": return .pdf
    case "png": return .png
    case "jpg", "jpeg": return .jpeg
    case "tif", "tiff": return .tiff
    case "xlsx", "xlsm": return .workbook
    case "docx", "docm": return .wordDocument
    case "html", "htm", "xhtml": return .html
    case "md", "markdown": return .markdown
    case "csv", "tsv": return .csv
    case "txt", "text": return .plainText
    default: return nil
    }
  }

  /// The office format that the names in a ZIP archive's headers show.
  private static func officeType(of bytes: [UInt8]) -> MediaType {
    var index = 0
    while index + 46 < bytes.count {
      guard bytes[index] == 0x50, bytes[index + 1] == 0x4B else {
        index += 1
        continue
      }
      // Local headers keep the name at 30, entries of the central directory at 46.
      let isLocal = bytes[index + 2] == 3 && bytes[index + 3] == 4
      let isCentral = bytes[index + 2] == 1 && bytes[index + 3] == 2
      if isLocal || isCentral {
        let start = index + (isLocal ? 30 : 46)
        if bytes[min(start, bytes.count)...].starts(with: Array("xl/".utf8)) { return .workbook }
        if bytes[min(start, bytes.count)...].starts(with: Array("word/".utf8)) {
          return .wordDocument
        }
      }
      index += 2
    }
    return .unknown
  }

  private static func textType(of bytes: [UInt8], named name: String) -> MediaType {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    let head = bytes.prefix(4096)
    // Control characters other than tab, line ends, form feed and escape do not occur in text.
    let isBinary = head.contains { $0 < 32 && ![9, 10, 12, 13, 27].contains($0) }
    if isBinary && !isWide { return .unknown }
    let text = String(decoding: isWide ? head.filter { $0 != 0 } : Array(head), as: UTF8.self)
    let start = text.drop { $0.isWhitespace || $0 == "\u{FEFF}" }.prefix(1024).lowercased()
    let claim = claimed(by: name)
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return .html }
    if start.hasPrefix("<"), start.contains("<html") || start.contains("<body") { return .html }
    if start.hasPrefix("<"), claim == .html { return .html }
    if let claim, [.markdown, .csv, .plainText].contains(claim) { return claim }
    let lines = text.split(whereSeparator: \.isNewline)
    if lines.contains(where: { $0.hasPrefix("# ") || $0.hasPrefix("## ") }) { return .markdown }
    if lines.count >= 2, looksSeparated(lines) { return .csv }
    return .plainText
  }

  private static func looksSeparated(_ lines: [Substring]) -> Bool {
    for separator in [",", ";", "\t"] as [Character] {
      let counts = lines.prefix(8).map { line in line.count { $0 == separator } }
      if let first = counts.first, first >= 2, counts.dropLast().allSatisfy({ $0 == first }) {
        return true
      }
    }
    return false
  }
}

extension [UInt8] {
  /// The position of the first occurrence of a pattern that starts before a limit.
  fileprivate func firstOccurrence(of pattern: [UInt8], within limit: Int) -> Int? {
    guard count >= pattern.count else { return nil }
    return (0...Swift.min(limit, count - pattern.count)).first {
      self[$0...].starts(with: pattern)
    }
  }
}

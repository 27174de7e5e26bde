/// A choice of a form that nobody made: `[ ] ISO 27001` and `☐ ISO 27001` are passed over, as if they were not there.
enum UntickedOption {
  /// The boxes that a text can show.
  private static let empty = Array("☐".utf8)
  private static let ticked = [Array("☑".utf8), Array("☒".utf8)]

  /// The end of an option that begins at a place; nil where none begins.
  ///
  /// Square brackets are a box at the beginning of a line, of an item or of a cell only, and a blank to fill in elsewhere.
  static func end(
    from start: Int, in bytes: [UInt8], opensLine: @autoclosure () -> Bool
  ) -> Int? {
    guard let box = emptyLength(at: start, in: bytes, opensLine: opensLine()) else { return nil }
    var place = start + box
    while place < bytes.count, bytes[place] != UInt8(ascii: "\n"), bytes[place] != UInt8(ascii: "|")
    {
      if isBox(at: place, in: bytes) { break }
      place += 1
    }
    return place
  }

  private static func emptyLength(
    at start: Int, in bytes: [UInt8], opensLine: @autoclosure () -> Bool
  ) -> Int? {
    if bytes[start] == empty[0] { return bytes[start...].starts(with: empty) ? empty.count : nil }
    guard bytes[start] == UInt8(ascii: "["), opensLine() else { return nil }
    let length = [3, 2].first { bytes[start...].prefix($0).last == UInt8(ascii: "]") }
    guard let length, length == 2 || [0x20, 0x5F].contains(bytes[start + 1]) else { return nil }
    return length
  }

  /// Whether another option begins: `☐ yes ☒ no`.
  private static func isBox(at place: Int, in bytes: [UInt8]) -> Bool {
    bytes[place] == empty[0]
      && ([empty] + ticked).contains { bytes[place...].starts(with: $0) }
  }
}

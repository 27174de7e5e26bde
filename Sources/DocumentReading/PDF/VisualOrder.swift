/// The order in which a line's characters stand on the page, from left to right, told by the marks of direction that
/// Poppler puts round what is written from right to left.
///
/// The text comes as it is read, its boxes as they stand: within a part written from right to left the last character
/// stands first, and a part from left to right inside it keeps its order.
package enum VisualOrder {
  /// The mark before what is written from right to left.
  package static let rightToLeft: Unicode.Scalar = "\u{202B}"
  private static let leftToRight: Unicode.Scalar = "\u{202A}"
  private static let end: Unicode.Scalar = "\u{202C}"

  /// For each scalar of a text the ordinal of its box; nil for the marks.
  package static func boxes(of scalars: [Unicode.Scalar]) -> [Int?] {
    var boxes: [Int?] = Array(repeating: nil, count: scalars.count)
    for (box, scalar) in order(of: scalars).enumerated() { boxes[scalar] = box }
    return boxes
  }

  /// The indices of all scalars but the marks, as they stand from left to right.
  private static func order(of scalars: [Unicode.Scalar]) -> [Int] {
    var parts: [(isReversed: Bool, indices: [Int])] = [(false, [])]
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case rightToLeft: parts.append((true, []))
      case leftToRight: parts.append((false, []))
      case end where parts.count > 1:
        let part = parts.removeLast()
        let indices = part.isReversed ? part.indices.reversed() : part.indices
        // What encloses the part turns it round once more.
        parts[parts.count - 1].indices +=
          parts[parts.count - 1].isReversed ? indices.reversed() : indices
      case end: break
      default: parts[parts.count - 1].indices.append(index)
      }
    }
    // A part that nothing ends is closed by the text's end.
    return parts.flatMap { $0.isReversed ? $0.indices.reversed() : $0.indices }
  }
}

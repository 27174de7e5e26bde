extension String {
  /// The text without what a condition holds for at both ends.
  func trimming(_ condition: (Character) -> Bool) -> String {
    guard let first, let last else { return self }
    if !condition(first), !condition(last) { return self }
    let start = drop(while: condition)
    guard let last = start.lastIndex(where: { !condition($0) }) else { return "" }
    return String(start[...last])
  }
}

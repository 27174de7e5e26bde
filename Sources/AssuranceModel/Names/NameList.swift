extension Array where Element: Hashable {
  /// The elements in order, each the first time only.
  package var uniqueInOrder: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension [String] {
  /// The names as a sentence lists them: `a, b and c`; empty where there are none.
  package var joinedAsWords: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " and " + last
  }
}

/// The answers that a column gives more than once, to read its misspelt ones by.
package struct NearestAnswer: Sendable {
  /// By length, each with the number of cells that hold it.
  private let answers: [Int: [(letters: [Character], count: Int)]]

  package init(_ texts: [String]) {
    let counts = Dictionary(grouping: texts.map { FoldedWording($0).text }, by: \.self)
      .mapValues(\.count).filter { $0.value > 1 && $0.key.count >= Self.shortest }
    answers = Dictionary(
      grouping: counts.sorted { $0.key < $1.key }.map { (letters: Array($0.key), count: $0.value) },
      by: \.letters.count)
  }

  /// The answer from which a text differs by a single slip of the keys; nil for short texts and where several are as usual.
  package func answer(nearest text: String) -> String? {
    let letters = Array(FoldedWording(text).text)
    guard letters.count >= Self.shortest else { return nil }
    let near = (letters.count - 1...letters.count + 1).flatMap { answers[$0] ?? [] }
      .filter { $0.letters != letters && Self.isOneSlip(from: $0.letters, to: letters) }
      .sorted { $0.count > $1.count }
    guard let best = near.first, near.count == 1 || best.count >= near[1].count * 3 else {
      return nil
    }
    return String(best.letters)
  }

  /// Of shorter words the opposite is too near.
  private static let shortest = 5

  /// Whether one letter more, less, other, or changed for its neighbour makes the one text the other.
  private static func isOneSlip(from one: [Character], to other: [Character]) -> Bool {
    let start = zip(one, other).prefix { $0 == $1 }.count
    let left = one[start...]
    let right = other[start...]
    let end = zip(left.reversed(), right.reversed()).prefix { $0 == $1 }.count
    let mine = left.dropLast(min(end, left.count))
    let theirs = right.dropLast(min(end, right.count))
    if mine.count <= 1, theirs.count <= 1 { return true }
    return mine.count == 2 && theirs.count == 2 && Array(mine) == theirs.reversed()
  }
}

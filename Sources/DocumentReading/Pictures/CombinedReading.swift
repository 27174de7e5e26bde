package import AssuranceModel

/// Two readings of one page brought together: of each place the surer one, and what only one of them has.
package struct CombinedReading {
  /// The words that are kept, those of the first reading before those of the second.
  package let words: [Word]

  /// A word that only the second reading has must be read this surely, and have two letters or digits.
  private static let sureOfAdded = Confidence(0.6)
  /// The second reading must be surer by this much to be taken for the first.
  private static let leastGain = 0.03

  /// Of the first reading a word that the second has nothing of must be read so surely.
  package init(_ first: [Word], _ second: [Word], sureOfOwn: Confidence = Confidence(0)) {
    var places = Places(count: first.count + second.count)
    for (number, word) in second.enumerated() {
      for (index, other) in first.enumerated() where word.overlaps(other) {
        places.join(first.count + number, index)
      }
    }
    let all = first + second
    let kept = places.groups.flatMap { group in
      Self.kept(group.filter { $0 < first.count }, group.filter { $0 >= first.count }, of: all)
        .filter {
          group.count > 1 || $0 >= first.count || all[$0].confidence ?? .certain >= sureOfOwn
        }
    }
    words = kept.sorted().map { all[$0] }
  }

  /// The words of one place that are kept, as indices.
  private static func kept(_ first: [Int], _ second: [Int], of all: [Word]) -> [Int] {
    let (one, other) = (first.map { all[$0] }, second.map { all[$0] })
    if other.isEmpty { return first }
    if one.isEmpty {
      return second.filter {
        all[$0].confidence ?? .certain >= sureOfAdded && all[$0].saysSomething
      }
    }
    // A fragment is read surely more often than the whole.
    let isAsLong = other.width > 0.75 * one.width || other.letters > one.letters
    return isAsLong && other.meanConfidence > one.meanConfidence + leastGain ? second : first
  }
}

/// Words by number, joined where they stand at the same place.
private struct Places {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  private func root(_ number: Int) -> Int {
    var number = number
    while parents[number] != number { number = parents[number] }
    return number
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(one), root(other))
    parents[max(first, second)] = min(first, second)
  }

  /// The words of each place, in the order of their first ones.
  var groups: [[Int]] {
    var groups: [[Int]] = Array(repeating: [], count: parents.count)
    for number in parents.indices { groups[root(number)].append(number) }
    return groups.filter { !$0.isEmpty }
  }
}

extension [Word] {
  fileprivate var letters: Int { reduce(0) { $0 + $1.text.count } }
  /// In points.
  fileprivate var width: Double { reduce(0) { $0 + ($1.box?.width ?? 0) } }
}

extension Word {
  /// Whether it has two letters or digits, as ornaments and specks seldom have.
  var saysSomething: Bool { text.count { $0.isLetter || $0.isNumber } >= 2 }

  /// Whether two words take up much of the same place.
  fileprivate func overlaps(_ other: Word) -> Bool {
    guard let one = box, let two = other.box else { return false }
    let across = min(one.right, two.right) - max(one.left, two.left)
    let down = min(one.bottom, two.bottom) - max(one.top, two.top)
    return across > 0.3 * min(one.width, two.width) && down > 0.4 * min(one.height, two.height)
  }
}

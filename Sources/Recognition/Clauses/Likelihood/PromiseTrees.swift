/// Boosted decision trees over features that are there or are not: the sum of the leaves that the features lead to is the
/// natural logarithm of the odds, in thousandths, so that no order of adding changes it.
struct PromiseTrees: Sendable {
  /// A question or a leaf. Without the feature the next node follows, with it the one at `place`.
  private struct Node {
    /// The feature asked for; -1 for a leaf.
    var feature: Int32
    /// Where the tree goes on with the feature; thousandths for a leaf.
    var place: Int32
  }

  private var nodes: [Node] = []
  /// Where each tree begins.
  private var roots: [Int] = []

  /// Adds a tree in the order of its nodes, absent side first: `412` asks for a feature, `=-35` is a leaf.
  mutating func add(_ line: some Sequence<UInt8>) {
    roots.append(nodes.count)
    /// Questions whose absent side is being read.
    var open: [Int] = []
    for word in line.split(separator: UInt8(ascii: " ")) {
      guard word.first == UInt8(ascii: "=") else {
        open.append(nodes.count)
        nodes.append(Node(feature: Self.number(word[...]), place: 0))
        continue
      }
      nodes.append(Node(feature: -1, place: Self.number(word.dropFirst())))
      if let question = open.popLast() { nodes[question].place = Int32(nodes.count) }
    }
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int32 {
    let isNegative = digits.first == UInt8(ascii: "-")
    let value = digits.dropFirst(isNegative ? 1 : 0)
      .reduce(Int32(0)) { $0 * 10 + Int32($1 - UInt8(ascii: "0")) }
    return isNegative ? -value : value
  }

  /// The sum of the leaves that some features lead to, in thousandths.
  func sum(_ features: [Bool]) -> Int {
    var sum = 0
    for root in roots {
      var place = root
      while nodes[place].feature >= 0 {
        place = features[Int(nodes[place].feature)] ? Int(nodes[place].place) : place + 1
      }
      sum += Int(nodes[place].place)
    }
    return sum
  }
}

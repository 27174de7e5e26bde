/// The words that go on each beginning of a phrase, laid out flat, so that a step costs no hash.
struct PhraseSteps: Sendable {
  /// A word's symbol behind a node.
  struct Step: Hashable, Sendable {
    let node: Int32
    let symbol: Int32
  }

  /// By root and symbol, the node of the phrases that begin with it; 0, which is a root, for none.
  private let first: [Int32]
  private let symbolCount: Int
  /// By node, where its steps begin among all of them, which stand in the order of their symbols.
  private let places: [Int32]
  private let symbols: [Int32]
  private let nodes: [Int32]

  /// Nodes 0 to `roots` - 1 are the roots, one for each language.
  init(roots: Int, symbols symbolCount: Int, next: [Step: Int32]) {
    var first = [Int32](repeating: 0, count: roots * symbolCount)
    let nodeCount = roots + next.count
    var places = [Int32](repeating: 0, count: nodeCount + 1)
    let steps = next.sorted { ($0.key.node, $0.key.symbol) < ($1.key.node, $1.key.symbol) }
    for (step, node) in steps {
      places[Int(step.node) + 1] += 1
      if step.node < roots { first[Int(step.node) * symbolCount + Int(step.symbol)] = node }
    }
    for node in 0..<nodeCount { places[node + 1] += places[node] }
    self.first = first
    self.symbolCount = symbolCount
    self.places = places
    symbols = steps.map(\.key.symbol)
    nodes = steps.map(\.value)
  }

  /// The node of the phrases of a root that begin with a word; nil for none.
  func node(of symbol: Int32, from root: Int) -> Int32? {
    let node = first[root * symbolCount + Int(symbol)]
    return node == 0 ? nil : node
  }

  /// Whether any phrase is longer than the one that ends at a node.
  func goOn(behind node: Int32) -> Bool { places[Int(node)] < places[Int(node) + 1] }

  /// The node of the phrases that go on with a word; nil for none.
  func node(of symbol: Int32, behind node: Int32) -> Int32? {
    var low = Int(places[Int(node)])
    let end = Int(places[Int(node) + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if symbols[middle] < symbol { low = middle + 1 } else { high = middle }
    }
    return low < end && symbols[low] == symbol ? nodes[low] : nil
  }
}

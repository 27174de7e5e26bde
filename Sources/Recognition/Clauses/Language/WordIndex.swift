/// All words of the lexicons in one tree of letters, so that a word is looked up while it is read.
///
/// What a step needs stays in the cache of a core: a node knows which letters follow it and where the first of their nodes
/// is, and the nodes of a word's last letters, which mostly have no choice, stand one behind the other.
struct WordIndex: Sendable {
  private struct Node: Sendable {
    /// The letters that go on from here, one bit each; and `endsStem`.
    var letters: UInt64
    /// The node of the first of those letters; the others stand behind it in their order.
    var first: Int32 = 0

    /// The bit that says that all words that begin with the letters so far have a symbol.
    static let endsStem: UInt64 = 1 << 63
  }

  private var nodes: [Node] = []
  private var exactSymbols: [Int32] = []
  private var stemSymbols: [Int32] = []

  /// The words as they were gathered, each branch laid out before the next.
  fileprivate init(_ words: WordIndexBuilder) {
    append([0], of: words)
    var open = [(node: 0, branch: 0)]
    while let (node, branch) = open.popLast() {
      let children = words.children(of: branch)
      guard !children.isEmpty else { continue }
      let first = nodes.count
      nodes[node].first = Int32(first)
      append(children, of: words)
      open += children.indices.reversed().map { (first + $0, children[$0]) }
    }
  }

  private mutating func append(_ branches: [Int], of words: WordIndexBuilder) {
    for branch in branches {
      let stemSymbol = words.stemSymbols[branch]
      nodes.append(
        Node(letters: words.letters(of: branch) | (stemSymbol >= 0 ? Node.endsStem : 0)))
      exactSymbols.append(words.exactSymbols[branch])
      stemSymbols.append(stemSymbol)
    }
  }

  /// One step down the tree from its root, which is 0; 0 where no word of the index goes on so.
  func step(from node: Int32, letter: UInt8) -> Int32 {
    let from = nodes[Int(node)]
    let bit: UInt64 = 1 << UInt64(letter)
    guard from.letters & bit != 0 else { return 0 }
    return from.first + Int32((from.letters & (bit - 1)).nonzeroBitCount)
  }

  /// The symbol of all words that begin with the letters so far; -1 for none.
  func stemSymbol(at node: Int32) -> Int32 {
    nodes[Int(node)].letters & Node.endsStem == 0 ? -1 : stemSymbols[Int(node)]
  }

  /// The symbol of the word that ends here; -1 for none.
  func exactSymbol(at node: Int32) -> Int32 { exactSymbols[Int(node)] }
}

/// Gathers the words of a `WordIndex`, and gives each its symbol.
struct WordIndexBuilder {
  /// Letters a to z and digits, after folding.
  private static let alphabetSize = 36

  /// By branch and letter, the branch that follows; 0, the root, for none.
  private var children: [Int32] = Array(repeating: 0, count: alphabetSize)
  fileprivate var exactSymbols: [Int32] = [-1]
  fileprivate var stemSymbols: [Int32] = [-1]
  private(set) var symbolCount: Int32 = 0

  /// The symbol of a word, or of all words that begin with it; made where it is new.
  mutating func insert(_ letters: [UInt8], isStem: Bool) -> Int32 {
    var node = 0
    for letter in letters {
      let slot = node * Self.alphabetSize + Int(letter)
      if children[slot] == 0 {
        children[slot] = Int32(exactSymbols.count)
        children.append(contentsOf: repeatElement(0, count: Self.alphabetSize))
        exactSymbols.append(-1)
        stemSymbols.append(-1)
      }
      node = Int(children[slot])
    }
    let known = isStem ? stemSymbols[node] : exactSymbols[node]
    if known >= 0 { return known }
    let symbol = symbolCount
    symbolCount += 1
    if isStem { stemSymbols[node] = symbol } else { exactSymbols[node] = symbol }
    return symbol
  }

  /// The branches that go on from one, in the order of their letters.
  fileprivate func children(of branch: Int) -> [Int] {
    row(of: branch).filter { $0 != 0 }.map { Int($0) }
  }

  /// The letters that go on from a branch, one bit each.
  fileprivate func letters(of branch: Int) -> UInt64 {
    row(of: branch).reversed().reduce(0) { $0 << 1 | ($1 == 0 ? 0 : 1) }
  }

  private func row(of branch: Int) -> ArraySlice<Int32> {
    children[branch * Self.alphabetSize..<(branch + 1) * Self.alphabetSize]
  }

  /// The index of the words gathered so far.
  var index: WordIndex { WordIndex(self) }
}

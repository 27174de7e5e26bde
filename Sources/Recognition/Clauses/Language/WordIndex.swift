/// All words of the lexicons in one tree of letters, so that a word is looked up while it is read.
struct WordIndex: Sendable {
  /// Letters a to z and digits, after folding.
  static let alphabetSize = 36

  private var children: [Int32] = Array(repeating: 0, count: alphabetSize)
  private var exactSymbols: [Int32] = [-1]
  private var stemSymbols: [Int32] = [-1]
  private(set) var symbolCount: Int32 = 0

  init() {}

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

  /// One step down the tree; 0 where no word of the index goes on so.
  func step(from node: Int32, letter: UInt8) -> Int32 {
    children[Int(node) * Self.alphabetSize + Int(letter)]
  }

  /// The symbol of all words that begin with the letters so far; -1 for none.
  func stemSymbol(at node: Int32) -> Int32 { stemSymbols[Int(node)] }
  /// The symbol of the word that ends here; -1 for none.
  func exactSymbol(at node: Int32) -> Int32 { exactSymbols[Int(node)] }
}

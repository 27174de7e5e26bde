/// Words of a text folded, each with the place of the word that it comes from.
struct FoldedRun {
  let words: [String]
  private let owners: [Int]

  /// Some of the words of a text, which is given word by word.
  init(_ folded: [[String]], _ range: Range<Int>) {
    let pairs = range.flatMap { index in folded[index].map { (word: $0, owner: index) } }
    words = pairs.map(\.word)
    owners = pairs.map(\.owner)
  }

  /// The words of the text that some folded ones come from.
  func owners(of range: Range<Int>) -> Range<Int> {
    owners[range.lowerBound]..<(owners[range.upperBound - 1] + 1)
  }
}

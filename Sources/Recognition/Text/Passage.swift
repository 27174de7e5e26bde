import AssuranceModel

/// Lines that follow one another in one column, read as one run of words: a paragraph, a cell, a block of an address.
///
/// It never changes, and is handed on many times for each field.
final class Passage: Sendable {
  /// One a line, top to bottom.
  let pieces: [TextPiece]
  let words: [Word]
  /// The folded words of each word; none for what is only punctuation.
  let folded: [[String]]
  /// The folded words in their order.
  let foldedWords: [String]
  /// Number of the first word of each piece.
  private let starts: [Int]
  /// The piece of each word.
  private let owners: [Int]

  init(_ pieces: [TextPiece]) {
    self.pieces = pieces
    words = pieces.flatMap(\.words)
    folded = pieces.flatMap(\.folded)
    foldedWords = folded.flatMap(\.self)
    var starts: [Int] = []
    var count = 0
    for piece in pieces {
      starts.append(count)
      count += piece.words.count
    }
    self.starts = starts
    owners = pieces.enumerated().flatMap { piece, own in own.words.map { _ in piece } }
  }

  /// The words that a piece takes up.
  func range(of piece: Int) -> Range<Int> {
    starts[piece]..<(starts[piece] + pieces[piece].words.count)
  }

  /// Number of the piece that a word stands in.
  func piece(of word: Int) -> Int {
    guard word < owners.count else { return max(0, pieces.count - 1) }
    return word < 0 ? 0 : owners[word]
  }

  /// Some of the words, a part for each line.
  func parts(_ range: Range<Int>) -> [TextPiece] {
    pieces.indices.compactMap { index in
      let own = self.range(of: index).clamped(to: range)
      guard !own.isEmpty else { return nil }
      return pieces[index].part((own.lowerBound - starts[index])..<(own.upperBound - starts[index]))
    }
  }

  func text(_ range: Range<Int>) -> String { parts(range).runningText }

  /// The folded words of a range, without what is only punctuation.
  func folded(_ range: Range<Int>) -> [String] {
    folded[range.clamped(to: 0..<words.count)].flatMap(\.self)
  }

  /// The first word of the sentence that a word stands in, no farther back than a floor; some words end it as well.
  func sentenceStart(
    of word: Int, floor: Int = 0, endingAlsoWith ends: (String) -> Bool = { _ in false }
  ) -> Int {
    var start = word
    while start > floor, !endsSentence(start - 1), !ends(words[start - 1].text) { start -= 1 }
    return start
  }

  /// Whether a sentence ends with a word: a full stop that belongs to no abbreviation, before a capital or the end.
  func endsSentence(_ word: Int) -> Bool {
    let text = words[word].text
    // A letter or a figure ends nearly all words.
    guard let byte = text.utf8.last, byte >= 0x80 || ".!?\")".utf8.contains(byte),
      let last = text.last(where: { !"\"”’)»".contains($0) }), ".!?".contains(last)
    else { return false }
    guard word + 1 < words.count else { return true }
    let letters = text.filter(\.isLetter)
    let isAbbreviation =
      !text.hasNumber && (letters.count <= 3 || text.dropLast().contains("."))
    let next = words[word + 1].text.first { $0.isLetter || $0.isNumber }
    return !isAbbreviation && next?.isUppercase == true
  }
}

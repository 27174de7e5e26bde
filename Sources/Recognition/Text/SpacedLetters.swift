import AssuranceModel

/// Letters of words that are set apart for looks, as in `C E R T I F I C AT E`.
enum SpacedLetters {
  /// Letters set apart for looks, as in `C E R T I F I C AT E` and `登 録 証`, brought together; a wider gap parts words.
  static func joined(_ words: [Word]) -> [Word] {
    guard words.count(where: { $0.text.count == 1 }) >= 3 else { return words }
    var joined: [Word] = []
    var run: [Word] = []
    func end() {
      defer { run = [] }
      let gaps = zip(run, run.dropFirst()).compactMap { left, right in left.gap(before: right) }
        .sorted()
      guard isSpacedOut(run), let usual = gaps.isEmpty ? nil : gaps[gaps.count / 2] else {
        joined += run
        return
      }
      var letters: [Word] = []
      for letter in run {
        if let last = letters.last, let gap = last.gap(before: letter),
          gap > max(1.7 * usual, usual + 2)
        {
          joined.append(merged(letters))
          letters = []
        }
        letters.append(letter)
      }
      joined.append(merged(letters))
    }
    for word in words {
      // The spacing of some pairs is so close that they come as one.
      if word.box != nil,
        word.text.count == 1 || word.text.count == 2 && word.text.allSatisfy(\.isLetter)
      {
        run.append(word)
      } else {
        end()
        joined.append(word)
      }
    }
    end()
    return joined
  }

  /// Whether a run of short words is letters of words set wide: mostly single ones, or characters of a script without spaces.
  private static func isSpacedOut(_ run: [Word]) -> Bool {
    if run.count >= 3, run.allSatisfy({ $0.text.count == 1 && $0.isIdeograph }) { return true }
    let single = run.count { $0.text.count == 1 }
    return single >= 5 && single * 8 >= run.count * 5
  }

  private static func merged(_ letters: [Word]) -> Word {
    Word(
      letters.map(\.text).joined(),
      box: letters.compactMap(\.box).reduce(nil as Box?) { $0?.union($1) ?? $1 },
      confidence: letters.compactMap(\.confidence).min())
  }
}

extension Word {
  /// Whether it begins with a character of a script that leaves no spaces between words.
  fileprivate var isIdeograph: Bool {
    text.unicodeScalars.first.map {
      (0x3040...0x30FF).contains($0.value) || $0.properties.isIdeographic
    } ?? false
  }

  /// White space between the word and the next one of its line; nil where one has no place.
  func gap(before next: Word) -> Double? {
    guard let box, let other = next.box else { return nil }
    return other.x0 - box.x1
  }
}

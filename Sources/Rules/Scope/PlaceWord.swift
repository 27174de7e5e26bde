import AssuranceModel

/// A word of an address with what tells a code from a word: capitals and the pattern of letters and digits.
package struct PlaceWord: Hashable, Sendable {
  /// The letters and digits without case and marks.
  package let folded: String
  /// Whether the word is written in capitals and digits only.
  package let isCapitals: Bool
  /// Whether the word starts with a capital, as names do; words of scripts without case count.
  package let isCapitalised: Bool
  /// `AA0A` for `EC2A`.
  package let pattern: String

  /// Whether the word is so short that only capitals make it a code.
  package var isShort: Bool { folded.count <= 3 }

  /// Whether the word is a number of so many digits.
  package func isNumber(of digits: ClosedRange<Int>) -> Bool {
    digits.contains(pattern.count) && pattern.allSatisfy { $0 == "0" }
  }

  /// The words of a text in order; dotted initials such as `U.S.` are one word.
  package static func all(in text: String) -> [PlaceWord] {
    var words: [PlaceWord] = []
    var run: [Character] = []
    func end() {
      if !run.isEmpty { words.append(PlaceWord(run)) }
      run = []
    }
    var previous: Character?
    for character in text {
      if character.isLetter || character.isNumber {
        // A dot inside an abbreviation keeps the word together: a single letter stands before it.
        if previous == ".", let last = run.last, last != "." { end() }
        run.append(character)
      } else if character == ".", run.count == 1 || run.count > 1 && run[run.count - 2] == "." {
        run.append(".")
      } else if character != "\u{301}" {
        end()
      }
      previous = character
    }
    end()
    return words
  }

  private init(_ run: [Character]) {
    let run = run.filter { $0 != "." }
    folded = FoldedText.words(String(run)).joined()
    isCapitals = run.allSatisfy { $0.isUppercase || $0.isNumber }
    isCapitalised = run.first.map { !$0.isLowercase } ?? false
    pattern = String(run.map { $0.isNumber ? "0" as Character : "A" })
  }
}

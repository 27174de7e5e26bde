import AssuranceModel
import CTesseract

/// What the engine says of one picture, brought into words as a file with text would have them.
enum EngineReading {
  /// What a picture holds: a page of text, marks and stamps here and there, or a single line.
  enum Arrangement {
    case page, scattered, line

    var mode: TessPageSegMode {
      switch self {
      case .page: PSM_AUTO
      case .scattered: PSM_SPARSE_TEXT
      case .line: PSM_SINGLE_LINE
      }
    }
  }

  /// The words of an engine's results in their order, with boxes in points; `packs` are the languages that it was told.
  @unsafe static func words(in results: OpaquePointer, of packs: String, scale: Double) -> [Word] {
    let isRomanian = packs.hasPrefix(RecognitionLanguage.romanian.rawValue)
    let places = unsafe TessResultIteratorGetPageIterator(results)
    var words: [Word] = []
    var line = 0..<0
    repeat {
      if unsafe TessPageIteratorIsAtBeginningOf(places, RIL_TEXTLINE) != 0 {
        level(&words, in: line)
        line = words.count..<words.count
      }
      defer { line = line.lowerBound..<words.count }
      guard let text = unsafe TessResultIteratorGetUTF8Text(results, RIL_WORD) else { continue }
      defer { unsafe TessDeleteText(text) }
      var (left, top, right, bottom): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
      guard unsafe TessPageIteratorBoundingBox(places, RIL_WORD, &left, &top, &right, &bottom) != 0
      else { continue }
      let confidence = unsafe Double(TessResultIteratorConfidence(results, RIL_WORD)) / 100
      let word = unsafe spelled(String(cString: text), isRomanian: isRomanian)
      guard !word.isEmpty else { continue }
      let box = Box(
        x0: Double(left) / scale, y0: Double(top) / scale, x1: Double(right) / scale,
        y1: Double(bottom) / scale)
      words.append(Word(word, box: box, confidence: Confidence(min(max(confidence, 0), 1))))
    } while unsafe TessResultIteratorNext(results, RIL_WORD) != 0
    level(&words, in: line)
    return KoreanSyllables.joined(joiningIdeographs(words))
  }

  /// A word without white space, and with the letters of its language for those that the engine takes them for: in Greek
  /// the sign of a millionth, and in Romanian letters with a cedilla for those with a comma.
  private static func spelled(_ text: String, isRomanian: Bool) -> String {
    let isGreek = text.unicodeScalars.contains { (0x370...0x3FF).contains($0.value) }
    return String(
      text.filter { !$0.isWhitespace }.map { letter in
        if isGreek, letter == "µ" { return "μ" }
        return isRomanian ? commaLetters[letter] ?? letter : letter
      })
  }

  private static let commaLetters: [Character: Character] = [
    "ş": "ș", "ţ": "ț", "Ş": "Ș", "Ţ": "Ț",
  ]

  /// Characters of scripts without spaces, which the engine sets apart, brought together where no wide gap parts them.
  ///
  /// The box of a number among them may reach over what follows it.
  private static func joiningIdeographs(_ words: [Word]) -> [Word] {
    words.reduce(into: []) { joined, word in
      guard let last = joined.last, let one = last.box, let two = word.box,
        one.top == two.top, one.bottom == two.bottom,
        two.left > one.left, two.left - one.right < 0.9 * one.height,
        last.text.last?.isIdeographic == true || word.text.first?.isIdeographic == true
      else { return joined.append(word) }
      joined[joined.count - 1] = Word(
        last.text + word.text, box: one.union(two),
        confidence: Confidence([last, word].meanConfidence))
    }
  }

  /// Words that the engine takes for one line are put on one: their own boxes leap with every mark and descender.
  private static func level(_ words: inout [Word], in line: Range<Int>) {
    guard line.count > 1 else { return }
    let tops = words[line].compactMap(\.box?.top).sorted()
    let bottoms = words[line].compactMap(\.box?.bottom).sorted()
    for index in line {
      guard let box = words[index].box else { continue }
      words[index] = Word(
        words[index].text,
        box: Box(
          x0: box.left, y0: tops[tops.count / 2], x1: box.right, y1: bottoms[bottoms.count / 2]),
        confidence: words[index].confidence)
    }
  }
}

extension [Word] {
  /// Mean confidence weighed by the number of letters, 0 to 1; 0 for no words.
  var meanConfidence: Double {
    let letters = reduce(0) { $0 + $1.text.count }
    guard letters > 0 else { return 0 }
    return reduce(0) { $0 + ($1.confidence?.rawValue ?? 1) * Double($1.text.count) }
      / Double(letters)
  }
}

extension Character {
  /// Whether it is one of a script that leaves no spaces between words: Chinese characters, kana and their punctuation.
  fileprivate var isIdeographic: Bool {
    unicodeScalars.first.map {
      $0.properties.isIdeographic || (0x3001...0x30FF).contains($0.value)
    } ?? false
  }
}

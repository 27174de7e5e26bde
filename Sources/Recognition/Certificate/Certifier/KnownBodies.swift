import AssuranceModel

/// Certification and accreditation bodies that are known by name.
enum KnownBodies {
  struct Body: Sendable {
    /// The name by which the field calls it.
    let name: String
    /// The acronym, where it has one that tells it from other things; else the name.
    let acronym: String
    /// One spelling, folded.
    let words: [String]
  }

  /// One entry a name or alias by its first word, the longest first; short names that are also words are left out.
  static let certification: [String: [Body]] = {
    var bodies: [Body] = []
    for body in BodyDirectory.builtIn.certification {
      bodies += spellings(of: body.name, acronym: body.name, aliases: body.aliases)
    }
    bodies.sort { $0.words.count > $1.words.count }
    let kept = bodies.filter { body in
      let letters = body.words.joined()
      return letters.count > 4 || shortNames.contains(letters)
    }
    return Dictionary(grouping: kept) { $0.words.first ?? "" }
  }()

  /// Short names that are no words of any language and stand on certificates by themselves.
  private static let shortNames: Set<String> = [
    "bsi", "dnv", "sgs", "lrqa", "dqs", "nqa", "sqs", "rina", "kiwa", "qro", "afnor",
  ]

  /// One entry a name or alias of several words, the longest first.
  ///
  /// The mark of the arrangement itself stands beside an accreditor's and would hide it.
  static let accreditation: [Body] = {
    var bodies: [Body] = []
    for body in BodyDirectory.builtIn.accreditation
    where body.role == .accreditor || body.role == .schemeOwner {
      // Two letters stand for too much: such a body is known, and called, by its name.
      bodies += spellings(
        of: body.name, acronym: body.acronym.count > 2 ? body.acronym : body.name,
        aliases: body.aliases
      ).filter { $0.words.count > 1 }
    }
    return bodies.sorted { $0.words.count > $1.words.count }
  }()

  /// The accreditors by the letters of their acronyms as a mark prints them.
  static let accreditationByMark: [String: Body] = {
    var bodies: [String: Body] = [:]
    for body in accreditation {
      let marks =
        body.acronym.count > 3 ? [body.acronym, body.acronym.uppercased()] : [body.acronym]
      for mark in marks where bodies[mark] == nil { bodies[mark] = body }
    }
    // `ČIA` and `ΕΣΥΔ`, as their own countries write them.
    for body in BodyDirectory.builtIn.accreditation where body.role == .accreditor {
      for mark in body.aliases where isMark(mark) && bodies[mark] == nil {
        bodies[mark] = accreditation.first { $0.acronym == body.acronym }
      }
    }
    return bodies
  }()

  /// The accreditors by further marks of plain letters, `INMETRO`, `NAC`, `CCN`, `Cofrac`, which may stand for other things
  /// too.
  static let accreditationByOtherMark: [String: Body] = {
    var bodies: [String: Body] = [:]
    for body in BodyDirectory.builtIn.accreditation where body.role == .accreditor {
      let known = accreditation.first { $0.name == body.name }
      for mark in [body.acronym] + body.aliases
      where (3...8).contains(mark.count) && mark.allSatisfy({ $0.isASCII && $0.isUppercase })
        && accreditationByMark[mark] == nil && bodies[mark] == nil
      {
        bodies[mark] = known
      }
    }
    // "Cofrac", "Accredia", as sentences write them.
    for (mark, body) in accreditationByMark.merging(bodies, uniquingKeysWith: { first, _ in first })
    where mark.count > 4 && mark.allSatisfy({ $0.isASCII && $0.isUppercase }) {
      bodies[mark.capitalised] = bodies[mark.capitalised] ?? body
    }
    return bodies
  }()

  /// Whether an alias is an abbreviation in capitals that no word of another language is: one with a letter of its own.
  private static func isMark(_ alias: String) -> Bool {
    alias.count > 2 && alias.allSatisfy { $0.isLetter && $0.isUppercase }
      && !alias.allSatisfy(\.isASCII)
  }

  /// The accreditors by their folded acronyms, as those read from a picture may have lost a stroke.
  static let accreditationByFoldedMark: [[String]: Body] = Dictionary(
    accreditation.map { (FoldedText.words($0.acronym), $0) },
    uniquingKeysWith: { first, _ in first })

  /// The Greek accreditor by what engines make of `Ε.ΣΥ.Δ.` where they read it as Latin: `E.ZY.A.`, `EXYA`
  static func misreadMark(_ token: String) -> Body? {
    let letters = Array(FoldedText.letters(token))
    guard letters.count == greekMark.count,
      zip(letters, greekMark).allSatisfy({ $1.contains($0) })
    else { return nil }
    return accreditationByMark["ESYD"]
  }

  /// The Latin letters and figures that look like each letter of the Greek mark.
  private static let greekMark = ["e", "zsex2", "yi", "ad"]

  /// The mark by which a body is known in its own letters, `ČIA`; its acronym where it has no such.
  static func ownMark(of body: Body) -> String {
    let marks = accreditationByMark.filter { mark, other in
      other.acronym == body.acronym && !mark.allSatisfy(\.isASCII)
        && mark.unicodeScalars.allSatisfy { $0.value < 0x370 }
    }
    return marks.keys.min() ?? body.acronym
  }

  /// Whether a line is the word for certification in the Greek accreditor's mark, in Greek or as Latin letters.
  static func isOfGreekMark(_ piece: TextPiece) -> Bool {
    let word = piece.foldedWords.last ?? ""
    return word.hasPrefix("pistopoi") || word.hasPrefix("niztono") || word.hasPrefix("nistono")
  }

  /// The accreditor of whose acronym letters are all but the first or the last, if they are five or more, or all but both;
  /// nil where several are.
  static func cutMark(_ token: String) -> Body? {
    let atOneEnd =
      token.count < 5
      ? nil
      : onlyBody { mark in
        mark.count == token.count + 1 && (mark.hasPrefix(token) || mark.hasSuffix(token))
      }
    return atOneEnd
      ?? onlyBody { mark in
        mark.count == token.count + 2 && mark.dropFirst().dropLast() == token
      }
  }

  /// The accreditor of the marks that are such; nil where several are.
  private static func onlyBody(where isSuch: (String) -> Bool) -> Body? {
    let whole = accreditationByMark.filter { isSuch($0.key) }
    return Set(whole.values.map(\.acronym)).count == 1 ? whole.values.first : nil
  }

  /// Accreditors by the first word of a name, each with its place among ``accreditation``.
  static let accreditationByFirstWord: [String: [Int]] = Dictionary(
    grouping: accreditation.indices
  ) { accreditation[$0].words[0] }

  private static func spellings(of name: String, acronym: String, aliases: [String]) -> [Body] {
    ([name] + aliases).map { alias in
      Body(name: name, acronym: acronym, words: FoldedText.words(alias))
    }
  }

  /// Whether some words are, or hold, the name of who accredits.
  static func isAccreditor(_ words: [String]) -> Bool {
    words.contains { word in
      (accreditationByFirstWord[word] ?? []).contains { place in
        words.firstRange(of: accreditation[place].words) != nil
      }
    }
  }

  /// The known bodies named in some words, each with where it stands.
  static func certificationBodies(in words: [String]) -> [(body: Body, words: Range<Int>)] {
    var found: [(body: Body, words: Range<Int>)] = []
    var index = 0
    while index < words.count {
      let body = certification[words[index]]?.first { body in
        index + body.words.count <= words.count
          && body.words.indices.allSatisfy { words[index + $0] == body.words[$0] }
      }
      if let body {
        found.append((body, index..<(index + body.words.count)))
        index += body.words.count
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether a name is, or holds, that of a known certification body.
  static func isCertificationBody(_ name: String) -> Bool {
    !certificationBodies(in: FoldedText.words(name)).isEmpty
  }
}

extension Array where Element == String {
  /// Where a run of words stands.
  func firstRange(of words: [String]) -> Range<Int>? {
    guard !words.isEmpty, count >= words.count else { return nil }
    for start in 0...(count - words.count)
    where words.indices.allSatisfy({ self[start + $0] == words[$0] }) {
      return start..<(start + words.count)
    }
    return nil
  }
}

extension String {
  /// A capital and small letters.
  fileprivate var capitalised: String { prefix(1) + dropFirst().lowercased() }
}

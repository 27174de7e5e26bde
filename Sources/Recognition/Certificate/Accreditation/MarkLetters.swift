import AssuranceModel

/// The letters of a word that may be an accreditor's mark.
enum MarkLetters {
  /// Whether a look at its bytes leaves it open that a word is a mark: in a file's own text one has two capitals or more, or
  /// is known with one.
  static func mayBeMark(_ word: Word) -> Bool {
    word.confidence != nil || word.text.utf8.count == 3 && mayBeShortMark(word.text)
      || word.text.utf8.contains { $0 >= 0x80 }
      || word.text.utf8.count { (0x41...0x5A).contains($0) } >= 2
      || word.text.utf8.count >= 5 && word.text.beginsWithCapital
        && KnownBodies.accreditationByOtherMark[word.text.trimming { !$0.isLetter }] != nil
  }

  /// "ema": of small letters a mark is one that is known.
  private static func mayBeShortMark(_ text: String) -> Bool {
    !text.utf8.allSatisfy { (0x61...0x7A).contains($0) }
      || KnownBodies.accreditationByMark[text] != nil
      || KnownBodies.accreditationByMark[text.uppercased()] != nil
      || KnownBodies.accreditationByOtherMark[text] != nil
  }

  /// What may be a mark in a word: "OLAS" of "l'OLAS", "ASCB" of "ASCB(E)", "KAB" of "한국인정지원센터(KAB)", "FINAS" of
  /// "FINAS-akkreditointipalvelun", "ΕΣΥΔ" of "Ε.ΣΥ.Δ.".
  static func tokens(in word: String) -> [String] {
    // "(ČIA)", behind the name that it is short for.
    let bare = word.trimming { "(),;:".contains($0) }
    let printed =
      (word.hasPrefix("(") ? bare : word).split { "'’".contains($0) }.last.map(String.init) ?? ""
    let first = String(printed.prefix { $0 != "(" }).trimming { !$0.isLetter }
    var tokens = [first]
    if let open = printed.firstIndex(of: "("), open != printed.startIndex {
      let inside = printed[open...].dropFirst().prefix { $0 != ")" }
      tokens.append(String(inside).trimming { !$0.isLetter })
    }
    // Behind the stroke a word goes on: "ANAB-accredited".
    if let stroke = first.firstIndex(of: "-"),
      first[stroke...].hasSmallLetter || first[..<stroke].count > 4
    {
      tokens.append(String(first[..<stroke]))
    }
    // Three letters with stops are a company's form, "S.A.C.", unless they are no plain ones.
    let letters = first.filter { $0 != "." }
    if letters.count < first.count, !first.hasSmallLetter,
      letters.count > 3 || !letters.allSatisfy(\.isASCII)
    {
      tokens.append(letters)
    }
    return tokens.filter { $0.count >= 3 }
  }
}

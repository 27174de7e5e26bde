import AssuranceModel
import AssuranceTesting
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("", []), ("–", []), ("GmbH", ["gmbh"]), ("27001", ["27001"]), ("(S.A.C.),", ["s", "a", "c"]),
    ("ISO/IEC 27001:2022", ["iso", "iec", "27001", "2022"]),
    ("Müller & Söhne", ["muller", "sohne"]), ("Straße", ["strasse"]), ("Œuvre", ["oeuvre"]),
    ("n.º 12", ["n", "12"]), ("o\u{308}l", ["ol"]), ("Ελλάδα", ["ellada"]), ("ﬁnance", ["finance"]),
    ("認証 A1", ["認証", "a1"]),
  ])
  func foldsCaseMarksAndPunctuation(text: String, words: [String]) {
    #expect(FoldedText.words(text) == words)
    #expect(FoldedText.letters(text) == words.joined())
    // A part of a text is folded like a text.
    #expect(FoldedText.words("x \(text)".dropFirst(2)) == words)
    #expect(FoldedText.letters("x \(text)".dropFirst(2)) == words.joined())
  }

  @Test func spellsMarksOutWhereAsked() {
    #expect(FoldedText.words("Müller Øst", marks: .spelledOut) == ["mueller", "oest"])
    #expect(FoldedText.words("Mu\u{308}ller", marks: .spelledOut) == ["mueller"])
  }

  /// Texts of plain letters are folded by their bytes, others by their characters: both must fold alike.
  @Test func foldsPlainTextsAlikeWhateverStandsBesideThem() {
    var random = SplitMix64(seed: 27_001)
    let alphabet = Array("abzAZ019 .,-/:'’()#&+\t".filter { $0.isASCII })
    for _ in 0..<500 {
      let text = String(
        (0..<Int.random(in: 0...24, using: &random)).map { _ in
          alphabet[Int.random(in: alphabet.indices, using: &random)]
        })
      #expect(FoldedText.words("\(text) é") == FoldedText.words(text) + ["e"], "\(text)")
    }
  }
}

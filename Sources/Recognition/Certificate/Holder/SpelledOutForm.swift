import AssuranceModel

/// Legal forms of companies written in full: "Spółka z ograniczoną odpowiedzialnością", "Société Anonyme".
enum SpelledOutForm {
  private static let byFirstWord: [String: [[String]]] = Dictionary(
    grouping: [
      "Gesellschaft mit beschränkter Haftung", "Anstalt des öffentlichen Rechts",
      "Körperschaft des öffentlichen Rechts", "Société Anonyme", "Société par Actions Simplifiée",
      "Société à Responsabilité Limitée", "Sociedad Anónima", "Sociedad Limitada",
      "Sociedad de Responsabilidad Limitada", "Sociedade Anónima", "Sociedade Limitada",
      "Società per Azioni", "Società a Responsabilità Limitata", "Besloten Vennootschap",
      "Naamloze Vennootschap", "Spółka z ograniczoną odpowiedzialnością", "Spółka Akcyjna",
      "Spółka Jawna", "Spółka Komandytowa", "společnost s ručením omezeným",
      "akciová společnost", "spoločnosť s ručením obmedzeným", "akciová spoločnosť",
      "Korlátolt Felelősségű Társaság", "društvo s ograničenom odgovornošću",
      "Societate cu Răspundere Limitată", "Limited Liability Company",
      "Limited Liability Partnership", "Public Limited Company", "Unlimited Company",
      "Ekonomisk förening",
    ].map { FoldedText.words($0) }
  ) { $0[0] }

  /// The folded words that such a form begins with.
  static let firstWords = Set(byFirstWord.keys)

  /// How many words the form takes that begins at a word, which is given folded too; nil where none does.
  static func length(_ words: ArraySlice<Word>, at index: Int, _ folded: String) -> Int? {
    byFirstWord[folded]?.first { form in
      index + form.count <= words.endIndex
        && zip(words[index...], form).allSatisfy { FoldedText.letters($0.text) == $1 }
    }?.count
  }
}

import AssuranceModel

/// Months by their names and short names in the languages that certificates come in.
enum MonthName {
  /// 1 to 12, or nil for a word that is no month.
  static func number(_ word: String) -> Int? {
    // "d'abril", in Catalan
    guard let folded = FoldedText.words(word).first(where: { $0 != "d" }), folded.count >= 3 else {
      return nil
    }
    return numbers[folded]
  }

  private static let numbers: [String: Int] = {
    var numbers: [String: Int] = [:]
    for row in SeparatedValues(embedded: PackageResources.month_names_csv).rows {
      guard let month = row["month"].flatMap(Int.init), let names = row["names"] else { continue }
      for name in names.split(separator: " ") { numbers[FoldedText.letters(name)] = month }
    }
    return numbers
  }()
}

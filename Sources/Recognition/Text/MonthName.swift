import AssuranceModel

/// Months by their names and short names in the languages that certificates come in.
enum MonthName {
  /// 1 to 12, or nil for a word that is no month.
  static func number(_ word: String) -> Int? {
    guard let folded = FoldedText.words(word).first, folded.count >= 3 else { return nil }
    return numbers[folded]
  }

  private static let numbers: [String: Int] = {
    let names = [
      "january jan januar janvier janv enero ene gennaio gen janeiro januari stycznia styczen tammikuuta",
      "february feb februar fevrier fevr febrero febbraio fevereiro fev februari lutego helmikuuta",
      "march mar marz maerz mars marzo marco maart mrt marts marca maaliskuuta",
      "april apr avril avr abril abr aprile kwietnia huhtikuuta",
      "may mai mayo maggio maio mei maj maja toukokuuta",
      "june jun juni juin junio giugno giu junho czerwca kesakuuta",
      "july jul juli juillet juil julio luglio lug julho lipca heinakuuta",
      "august aug aout agosto ago augustus augusti sierpnia elokuuta",
      "september sep sept septembre septiembre settembre set setembro wrzesnia syyskuuta",
      "october oct oktober okt octobre octubre ottobre ott outubro out pazdziernika lokakuuta",
      "november nov novembre noviembre novembro listopada marraskuuta",
      "december dec dezember dez decembre diciembre dic dicembre dezembro desember grudnia joulukuuta",
    ]
    var numbers: [String: Int] = [:]
    for (index, words) in names.enumerated() {
      for word in words.split(separator: " ") { numbers[String(word)] = index + 1 }
    }
    return numbers
  }()
}

import AssuranceModel

/// What a row of `customer-demands.csv` asks for: its framework, and what its words add.
///
/// Only what is recognised is judged. The pack prints what that was beside the customer's own words.
enum DemandReading {
  /// The framework's column decides on the kind of evidence, the demand's words where that column is empty.
  static func expectation(of demand: BuyerTables.CustomerDemand) -> DemandExpectation {
    let framework = demand.framework ?? demand.demand
    let named = FoldedText.words(framework)
    let words = FoldedText.words(demand.demand)
    return DemandExpectation(
      assurances: assurances(in: named, otherwise: demand.framework),
      isOneEnough: named.contains { alternatives.contains($0) },
      asksForStatement: statements.contains { words.containsRun($0) },
      asksForType2: type2.contains { words.containsRun($0) || named.containsRun($0) },
      longestReportAge: age(in: words))
  }

  private static func assurances(in words: [String], otherwise text: String?)
    -> [DemandExpectation.Assurance]
  {
    var assurances: [DemandExpectation.Assurance] = []
    if iso27001.contains(where: { words.containsRun($0) }) { assurances.append(.iso27001) }
    if soc2.contains(where: { words.containsRun($0) }) { assurances.append(.soc2) }
    assurances += EvidenceKind.all.filter { kind in
      kind.words.contains { words.containsRun($0) }
    }.map { .other($0.name) }
    if assurances.isEmpty, let text { assurances.append(.other(text)) }
    return assurances
  }

  /// Months in `not older than twelve months`; nil where no such words stand.
  private static func age(in words: [String]) -> Int? {
    guard let older = words.firstIndex(where: olderWords.contains) else { return nil }
    for index in words.indices.dropFirst(older + 1).dropLast() where index <= older + 4 {
      let next = words[index + 1]
      guard let number = Int(words[index]) ?? numbers[words[index]], (1...120).contains(number)
      else { continue }
      if months.contains(next) { return number }
      if years.contains(next), number <= 10 { return number * 12 }
    }
    return nil
  }

  private static let iso27001 = [
    ["iso", "27001"], ["iso", "iec", "27001"], ["iso27001"], ["27001"],
  ]
  private static let soc2 = [["soc", "2"], ["soc2"], ["soc", "ii"]]
  private static let alternatives: Set<String> = ["or", "oder", "ou", "o", "of"]
  private static let statements = [
    ["statement", "of", "applicability"], ["soa"], ["anwendbarkeitserklarung"],
    ["erklarung", "zur", "anwendbarkeit"], ["declaration", "d", "applicabilite"],
    ["declaracion", "de", "aplicabilidad"], ["verklaring", "van", "toepasselijkheid"],
  ]
  private static let type2 = [
    ["type", "2"], ["type", "ii"], ["typ", "2"], ["typ", "ii"], ["tipo", "2"], ["tipo", "ii"],
  ]
  private static let olderWords: Set<String> = [
    "older", "alter", "anciens", "ancien", "ancienne", "antiguo", "ouder",
  ]
  private static let months: Set<String> = [
    "month", "months", "monat", "monate", "monaten", "mois", "mes", "meses", "maanden",
  ]
  private static let years: Set<String> = ["year", "years", "jahr", "jahre", "jahren", "an", "ans"]
  private static let numbers: [String: Int] = [
    "one": 1, "a": 1, "two": 2, "three": 3, "six": 6, "nine": 9, "twelve": 12, "fifteen": 15,
    "eighteen": 18, "ein": 1, "zwolf": 12, "sechs": 6, "douze": 12, "doce": 12,
    "twaalf": 12, "un": 1,
  ]
}

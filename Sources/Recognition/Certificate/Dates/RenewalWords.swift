/// Words for a renewal, by which a date may be the day of it or the day until which it is due.
enum RenewalWords {
  private static let stems = [
    "renew", "erneuer", "renovac", "rinnovo", "vernieuw", "fornyel", "fornyad", "fornyet",
    "obnoven",
    "odnowien",
  ]

  /// Whether a label names a renewal and nothing else that is done with a certificate: "Renewal date".
  static func areAllOf(_ label: [String]) -> Bool {
    let others = label.filter { word in !stems.contains(where: word.hasPrefix) }
    return others.count < label.count && [nil, .plain].contains(DateMeaning.of(others))
  }
}

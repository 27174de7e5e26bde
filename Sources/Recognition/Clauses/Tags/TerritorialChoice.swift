/// The choice of a framework by territory: a certificate here, an attestation report there.
enum TerritorialChoice {
  /// Whether the passage asks for ISO/IEC 27001 in some territories and for SOC 2 in others.
  static func governs(_ passage: ClausePassage) -> Bool { proposition(in: passage) != nil }

  /// The words that choose; nil where the passage does not.
  static func proposition(in passage: ClausePassage) -> Proposition? {
    guard passage.propositions.contains(where: { $0.isSupplierDuty }) else { return nil }
    var standards: [(isISO: Bool, territories: Int)] = []
    var territories = 0
    var first: Proposition?
    var seen = -1
    for proposition in passage.propositions {
      if proposition.concepts.has(.both) { return nil }
      for word in proposition.words where word.tokens.lowerBound > seen {
        seen = word.tokens.lowerBound
        if word.concepts.has(.territory) { territories += 1 }
        if word.concepts.meets([.iso27001, .soc2]) {
          standards.append((word.concepts.has(.iso27001), territories))
          if territories > 0, first == nil { first = proposition }
        }
      }
    }
    guard let iso = standards.first(where: { $0.isISO }),
      let soc = standards.first(where: { !$0.isISO })
    else { return nil }
    // A territory must stand between the two, so that each has its own, and two be named in all.
    return iso.territories != soc.territories && territories >= 2
      ? first ?? passage.propositions.first : nil
  }
}

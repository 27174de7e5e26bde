extension CertificationReading {
  /// Whether ISO/IEC 27001 is only one of several proofs to choose from.
  var isAlternative: Bool {
    let standards = words.indices.filter {
      words[$0].concepts.meets([.iso27001, .soc2, .otherISO, .otherReport])
    }
    let isMixed =
      words.contains { $0.concepts.has(.iso27001) }
      && words.contains { $0.concepts.meets([.soc2, .otherISO, .otherReport]) }
    guard isMixed else {
      return proposition.concepts.has(.election) && !proposition.isNegated
        && proposition.concepts.has(.soc2)
    }
    if words.contains(where: { $0.concepts.has(.either) }), !proposition.isNegated { return true }
    if words.contains(where: { $0.concepts.has(.both) }) { return false }
    if proposition.concepts.has(.election), !proposition.isNegated { return true }
    for (one, other) in zip(standards, standards.dropFirst()) {
      let pair = words[one].concepts.has(.iso27001) != words[other].concepts.has(.iso27001)
      guard pair, gap(one, other) <= 16 else { continue }
      if words[one..<other].contains(where: { $0.concepts.has(.alternative) }) { return true }
    }
    // `ISO 27001, SOC 2 or another attestation`.
    guard let last = standards.last else { return false }
    return words[last...].indices.prefix(4).contains {
      words[$0].concepts.has(.alternative) && gap(last, $0) <= 3 && !proposition.subordinate[$0]
    }
  }
}

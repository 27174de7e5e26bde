/// A notion of certification clauses that words of any language can stand for.
enum Concept: Int, Hashable, Sendable, CaseIterable {
  // Who
  case supplier, buyer, company, subprocessor, host, auditor, eachParty, pronoun
  // How strongly
  case duty, may, nominalDuty, presentDuty, weak, hedge, discretion, election, notObliged
  case negation, without, unless, condition, either, alternative, conjunction, example
  case recital, assist, own
  // What about
  case iso27001, otherISO, soc2, typeTwo, typeOne, otherReport, certificate, otherCertificate
  case soa, isms, annexA, control, scope, service, site, territory, vague, accredited
  case accreditationBody, surveillanceAudit, otherSurveillance, internalAudit, audit, schedule
  case nonconformity, goods, finding, remediation, copy, conformity, blocker
  // What is done or happens
  case maintain, obtain, provide, access, notify, notice, receivePassive, recertify, renew
  case expiry, lapse, allowLapse, terminate, breach, cure, fee, apply, cover, engage, flowDown
  case both, duration, immediately, reference, means
  // Amounts
  case number, day, hour, week, fortnight, month, year, business
  // Grammar
  case relative, demonstrative, preposition, agentMark, decision, occasion, entitles, undergo,
    assure, only, filler,
    sameDuty, participle, whether, check, withhold, lacks,
    terminationEvent, tellPassive, change, insider, anaphor, forbidden, omit, obligation, liability,
    sufficient, late, obligationHead, them, bidder, atOffer, onRequest
  // What kind of document
  case contractTitle, contractTerm, otherDocument
}

/// A set of concepts in one machine word, which holds 128 of them.
struct ConceptSet: Hashable, Sendable {
  let rawValue: UInt128

  init(rawValue: UInt128) { self.rawValue = rawValue }

  init(_ concepts: Concept...) {
    rawValue = concepts.reduce(0) { $0 | Self.bit(of: $1) }
  }

  /// Whether nothing is in the set.
  var isEmpty: Bool { rawValue == 0 }

  /// Adds the other's concepts.
  mutating func formUnion(_ other: ConceptSet) {
    self = ConceptSet(rawValue: rawValue | other.rawValue)
  }

  init(_ concepts: [Concept]) {
    rawValue = concepts.reduce(0) { $0 | Self.bit(of: $1) }
  }

  /// Whether the concept is in the set.
  func has(_ concept: Concept) -> Bool { rawValue & Self.bit(of: concept) != 0 }

  /// Whether none of the other's concepts is in the set.
  func isDisjoint(from other: ConceptSet) -> Bool { rawValue & other.rawValue == 0 }

  /// Whether any of the other's concepts is in the set.
  func meets(_ other: ConceptSet) -> Bool { rawValue & other.rawValue != 0 }

  /// The raw values of the concepts in the set, in order.
  var places: [Int] {
    var places: [Int] = []
    var rest = rawValue
    while rest != 0 {
      places.append(rest.trailingZeroBitCount)
      rest &= rest - 1
    }
    return places
  }

  private static func bit(of concept: Concept) -> UInt128 { 1 << UInt128(concept.rawValue) }
}

extension Concept {
  /// The concept that a lexicon calls by this name.
  init?(named name: Substring) {
    guard let concept = Self.byName[String(name)] else { return nil }
    self = concept
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
}

extension ConceptSet: ExpressibleByArrayLiteral {
  typealias ArrayLiteralElement = Concept

  init(arrayLiteral elements: Concept...) { self.init(elements) }
}

extension ConceptSet {
  /// What a supplier can be bound to do about certification.
  static let actions = ConceptSet(
    .maintain, .obtain, .provide, .access, .notify, .terminate, .apply, .flowDown, .recertify,
    .cover, .engage)

  /// What settles that a promise is made, so that words after it no longer weaken it.
  static let promises = ConceptSet(
    .maintain, .obtain, .provide, .notify, .terminate, .recertify, .renew, .flowDown, .cover)
}

extension ConceptSet {
  /// Takes one concept out.
  mutating func remove(_ concept: Concept) {
    self = ConceptSet(rawValue: rawValue & ~ConceptSet(concept).rawValue)
  }
}

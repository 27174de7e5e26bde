package import AssuranceModel

/// What is known of a vendor and of the buyer's policy, in the words that a clause needs.
///
/// A fact that is not known is a placeholder in capitals and brackets, so that nobody takes it for agreed.
package struct ClauseFacts: Hashable, Sendable {
  /// What is bought, as the object of a sentence and always in the plural: `the Services (payroll)`.
  package let services: String
  /// Where it is used, as the object of a sentence.
  package let territories: String
  /// The standard with the newest edition that the policy accepts: `ISO/IEC 27001:2022`.
  package let standard: String
  /// The controls that what is bought needs, with their titles.
  package let controls: String
  /// `certificate no. X of BODY, valid until DATE`; nil where no certificate in force prints all three.
  package let certificate: String?
  /// The scope of that certificate as printed.
  package let certifiedScope: String?
  /// Calendar days within which each notice must be given.
  package let noticeDays: [ClauseTag: Int]
  package let cureDays: Int
  /// Days before expiry from which the buyer asks for the next certificate.
  package let warningDays: Int
  /// Longest gap that a bridge letter may speak for, in days.
  package let bridgeLetterDays: Int
  /// The buyer's own wordings and limits by term.
  package let positions: [ClauseTag: NegotiatingPosition]

  /// The facts of one vendor; `certificate` is the one that is relied on.
  package init(_ record: VendorRecord, certificate: Certificate?, policy: Policy) {
    let services = record.services
    let places = services.flatMap(\.territories).uniqueInOrder.flatMap { territory in
      if case .places(let places) = Territory(territory) {
        places.map(\.title)
      } else {
        [territory]
      }
    }
    self.init(
      services: services.map(\.name).uniqueInOrder, territories: places.uniqueInOrder,
      controls: services.flatMap(\.requiredControls).uniqueInOrder, certificate: certificate,
      policy: policy)
  }

  /// The facts where no vendor is known: placeholders, and the policy's own numbers.
  package init(policy: Policy) {
    self.init(services: [], territories: [], controls: [], certificate: nil, policy: policy)
  }

  private init(
    services: [String], territories: [String], controls: [String], certificate: Certificate?,
    policy: Policy
  ) {
    self.services = "the Services (\(services.isEmpty ? "[SERVICES]" : services.joinedAsWords))"
    self.territories = territories.isEmpty ? "[TERRITORIES]" : territories.joinedAsWords
    let titles = Dictionary(
      AnnexAControl.all(in: .edition2022).map { ($0.id, $0.title) }, uniquingKeysWith: { $1 })
    self.controls =
      controls.isEmpty
      ? "[CONTROLS]"
      : controls.map { id in titles[id].map { "\(id) (\($0))" } ?? id }.joinedAsWords
    standard =
      policy.acceptedEditions.max().map { "ISO/IEC 27001:\($0.rawValue)" }
      ?? "ISO/IEC 27001:[EDITION]"
    if let number = certificate?.number.value, let body = certificate?.certificationBody.value,
      let expiry = certificate?.expiryDate.value
    {
      self.certificate = "certificate no. \(number) of \(body), valid until \(expiry)"
    } else {
      self.certificate = nil
    }
    certifiedScope = certificate?.scope.value
    noticeDays = policy.noticeDays
    cureDays = policy.cureDays
    warningDays = policy.expiryWarningDays
    bridgeLetterDays = policy.bridgeLetterDays
    positions = policy.positions
  }

  /// The names by which the buyer's own wordings call the facts: `{services}`.
  package static let names = ["controls", "cure", "notice", "services", "standard", "territories"]

  /// The names in braces in a wording that no fact has, in the order of the text.
  package static func unknownNames(in wording: String) -> [String] {
    wording.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      guard let end = part.firstIndex(of: "}") else { return String(part.prefix(12)) }
      let name = String(part[..<end])
      return names.contains(name) ? nil : name
    }
  }

  /// One of the buyer's own wordings with the facts in it.
  func filled(_ wording: String, for tag: ClauseTag) -> String {
    let facts = [
      "controls": controls, "cure": cure, "notice": notice(tag), "services": services,
      "standard": standard, "territories": territories,
    ]
    // Each name is looked for once, so that a fact with braces in it is left as it is.
    let parts = wording.split(separator: "{", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts.first ?? "")) { text, part in
      guard let end = part.firstIndex(of: "}"), let fact = facts[String(part[..<end])] else {
        return text + "{" + part
      }
      return text + fact + part[part.index(after: end)...]
    }
  }

  /// `5 days` for a notice; the policy has a period for each of the three.
  func notice(_ tag: ClauseTag) -> String {
    noticeDays[tag].map { ContractPeriod($0, .days).words } ?? "[DAYS] days"
  }

  /// `30 days` to cure.
  var cure: String { ContractPeriod(cureDays, .days).words }
}

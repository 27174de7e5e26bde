import AssuranceModel

/// A claim that a reason for an exclusion makes of the vendor, and what else is known that speaks against it.
struct ReasonContradiction {
  /// What the reason says that the vendor does not do or have.
  enum Claim: String, CaseIterable {
    case softwareDevelopment = "software development"
    case suppliers
    case premises
    case remoteWorking = "remote working"
    case cloudServices = "cloud services"
    case personalData = "personal data"
  }

  let claim: Claim
  /// The control whose exclusion is justified by the claim.
  let control: ControlEntry
  /// What speaks against it, as the end of a sentence.
  let against: String
  let evidence: Evidence

  /// The contradictions between the reasons of a statement and the certificate, the services and the sub-processors.
  static func all(in statement: StatementOfApplicability, _ reliance: CertificateReliance)
    -> [ReasonContradiction]
  {
    let excluded = statement.controls.filter { $0.applicability == .excluded }
    return Claim.allCases.flatMap { claim -> [ReasonContradiction] in
      guard let (against, evidence) = opposition(to: claim, reliance) else { return [] }
      let phrases = table[claim, side: "reason"]
      return excluded.filter { entry in
        // That development is not outsourced denies no other supplier.
        guard claim != .suppliers || !outsourcedDevelopment.contains(entry.id) else { return false }
        let words = FoldedText.words(entry.justification)
        return phrases.contains { words.containsRun($0) }
      }.map {
        let foundation = Evidence($0.citation, confidence: .certain).and(evidence)
        return ReasonContradiction(
          claim: claim, control: $0, against: against, evidence: foundation)
      }
    }
  }

  private static func opposition(to claim: Claim, _ reliance: CertificateReliance) -> (
    String, Evidence
  )? {
    switch claim {
    case .suppliers:
      guard let first = reliance.subprocessors.first else { return nil }
      return (
        "\(first.name) is registered behind the vendor",
        Evidence(first.citation, confidence: .certain)
      )
    case .premises:
      for case .stated(let site, let evidence) in reliance.certificate.sites {
        return ("the certificate lists the site \(site)", evidence)
      }
      return nil
    case .softwareDevelopment, .remoteWorking, .cloudServices: return words(for: claim, reliance)
    case .personalData:
      let classes = table[claim, side: "against"]
      for service in reliance.services {
        for data in service.dataClasses where classes.contains(FoldedText.words(data)) {
          return (
            "\(service.name) takes in \(data) data",
            Evidence(service.citation, confidence: .certain)
          )
        }
      }
      return nil
    }
  }

  /// The words of the scope, or of a service, that speak against a claim.
  private static func words(for claim: Claim, _ reliance: CertificateReliance) -> (
    String, Evidence
  )? {
    let phrases = table[claim, side: "against"]
    func spoken(in text: String) -> Bool {
      let words = FoldedText.words(text)
      return phrases.contains { words.containsRun($0) }
    }
    if case .stated(let scope, let evidence) = reliance.certificate.scope,
      ScopeText(scope).includedParts.contains(where: spoken)
    {
      return ("the certificate's scope takes in \(claim.rawValue)", evidence)
    }
    return reliance.services.first { ([$0.name] + $0.synonyms).contains(where: spoken) }.map {
      ("\($0.name) is bought from the vendor", Evidence($0.citation, confidence: .certain))
    }
  }

  /// The control on outsourced development in each edition.
  private static let outsourcedDevelopment = ["8.30", "A.14.2.7", "12.5.5"]

  private static let table = PhraseTable()

  /// The folded phrases of `Data/reason-contradictions.csv`.
  private struct PhraseTable {
    private let phrases: [String: [[String]]]

    init() {
      let rows = SeparatedValues(embedded: PackageResources.reason_contradictions_csv).rows
      phrases = Dictionary(grouping: rows) { ($0["claim"] ?? "") + "/" + ($0["side"] ?? "") }
        .mapValues { $0.flatMap { $0.list("words") }.map { FoldedText.words($0) } }
    }

    subscript(claim: Claim, side side: String) -> [[String]] {
      phrases["\(claim.rawValue)/\(side)"] ?? []
    }
  }
}

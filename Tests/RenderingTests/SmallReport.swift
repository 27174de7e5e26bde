import AssuranceModel
import AssuranceTesting
import Reporting
import Testing

/// A pack about one invented vendor, small enough to read; its names and words can be made hostile.
struct SmallReport {
  /// Name of the vendor in the register and on its certificate.
  var name = "Brackwell Payroll GmbH"
  /// Words of a document, as a finding and its citation repeat them.
  var words = "The Supplier shall maintain its certification."
  /// Name of the file that the certificate was read from.
  var file = "certificate.pdf"

  func composed() throws -> Report {
    let day = try #require(CalendarDate(iso: "2026-11-23"))
    let currency = try #require(Currency(rawValue: "EUR"))
    let certificate = Filed(
      file: .test("documents/brackwell/\(file)", mediaType: .pdf), kindConfidence: Confidence(0.93),
      body: try self.certificate())
    let record = VendorRecord(
      vendor: vendor(currency), services: [service(currency)], certificates: [certificate])
    return ReportComposer.compose(
      run: .init(
        id: "2026-11-23-0123456789ab", asOf: day,
        inputsDigest: ContentDigest(rawValue: String(repeating: "0", count: 64)),
        rulesVersion: "1", scoringVersion: "1"),
      policy: Policy(
        buyer: "Nordhain & Sons", committee: "Committee \(name)", reportingCurrency: currency),
      tables: BuyerTables(vendors: [record.vendor], absentTables: ["reviews.csv"]),
      records: [record], assessments: [try assessment(certificate)], scorecards: [scorecard],
      commercial: try commercial(currency), exposure: exposure(currency), unmatched: [],
      diagnostics: [
        Diagnostic(
          code: "pdf-encrypted", severity: .error, file: "documents/brackwell/\(file)",
          summary: "\(words) is protected by a password", remedy: "Ask for a copy without one")
      ],
      previousStandings: ["brackwell": .undetermined],
      documents: [
        RecognisedDocument(
          file: certificate.file, pages: 2, kind: .iso27001Certificate,
          kindConfidence: certificate.kindConfidence, body: .certificate(certificate.body),
          diagnostics: [])
      ],
      rules: [rule])
  }

  private func vendor(_ currency: Currency) -> Vendor {
    Vendor(
      id: "brackwell", legalName: name, country: "DE", category: words, tier: .critical,
      annualSpend: Money(hundredths: 123_456_750, currency: currency),
      contractStart: CalendarDate(iso: "2025-01-01"),
      contractEnd: CalendarDate(iso: "2027-12-31"), noticeDays: 90,
      renewsTacitly: true, renewalTermMonths: 12, owner: name,
      citation: Citation(file: "vendors.csv", cell: "A2", quote: "brackwell \(name)"))
  }

  private func service(_ currency: Currency) -> Service {
    Service(
      vendor: "brackwell", name: words, territories: ["EU"], dataClasses: ["personal"],
      requiredControls: ["8.24"], annualSpend: Money(hundredths: 123_456_750, currency: currency),
      citation: Citation(file: "services.csv", cell: "B2", quote: words))
  }

  func quote(_ words: String) -> Citation {
    Citation(
      file: "documents/brackwell/\(file)", page: 1, box: Box(x0: 72, y0: 90, x1: 300, y1: 104),
      quote: words)
  }

  private func certificate() throws -> Certificate {
    func evidence(_ words: String) -> Evidence {
      Evidence(quote(words), confidence: Confidence(0.9))
    }
    let expiry = try #require(CalendarDate(iso: "2028-03-31"))
    return Certificate(
      organisation: .stated(name, evidence: evidence(name)),
      edition: .stated(.edition2022, evidence: evidence("ISO/IEC 27001:2022")),
      accreditationBody: .unreadable(evidence: Evidence(quote(""), confidence: Confidence(0.3))),
      scope: .stated(words, evidence: evidence(words)),
      expiryDate: .stated(expiry, evidence: evidence("31 March 2028")))
  }

  private var rule: RuleReference {
    RuleReference(
      id: "CERT001", name: "CertificateExpiry",
      requirement: "The certificate has not expired on the assessment date.",
      title: "The certificate is in date", failureTitle: "The certificate has expired",
      why: "An expired certificate says nothing of today.",
      remedy: "Ask the vendor for the certificate that is in force", severity: .critical,
      points: 30,
      sources: [Source("ISO/IEC 17021-1:2015", clause: "9.6.3")])
  }

  private func assessment(_ certificate: Filed<Certificate>) throws -> Assessment {
    Assessment(
      standing: StandingJudgement(
        standing: .scopeConcern,
        reasons: [.init("\(words) is not named in the scope", evidence: [quote(words)])],
        certificate: certificate.file.path),
      findings: [
        Finding(
          rule: rule, verdict: .conforms, message: "Expiry date 2028-03-31 is on or after today",
          evidence: [quote("31 March 2028")], confidence: Confidence(0.9),
          subject: certificate.file.path),
        Finding(
          rule: rule, verdict: .nonconforming, message: .init(stringLiteral: words),
          evidence: [quote(words)], confidence: Confidence(0.9), subject: certificate.file.path),
      ],
      commitments: ClauseTag.allCases.map { tag in
        CommitmentStatus(
          tag: tag, promised: tag == .lapseNotification ? .present : .absent,
          promise: tag == .lapseNotification ? quote(words) : nil,
          parameters: ClauseParameters(
            notices: [.init(tag: .lapseNotification, days: 5, isBusiness: true)]),
          isSpecific: tag == .lapseNotification ? true : nil, evidenced: nil, evidence: [])
      },
      certificates: [
        CertificateAssessment(
          file: certificate.file.path, cycle: try cycle(), reliability: reliability)
      ], renewal: try renewal(), breachClock: try clock(), position: position,
      redlines: try redlines(), accepted: [try accepted()])
  }

  private func accepted() throws -> AcceptedFinding {
    AcceptedFinding(
      acceptance: Acceptance(
        decision: "D1", vendor: "brackwell", rule: rule.id, owner: name, reason: words,
        expires: try #require(CalendarDate(iso: "2027-06-30")),
        citation: Citation(file: "decisions.csv", cell: "A2", quote: words)), isInForce: true)
  }

  private var position: CertificationPosition {
    CertificationPosition(
      certifiedNotCommitted: .init(state: .yes, text: words, citations: [quote(words)]),
      committedNotCertified: .init(state: .undetermined, text: words, citations: []))
  }

  private func redlines() throws -> VendorRedlines {
    let proposal = ClauseProposal(
      target: "The Supplier shall tell \(name) within 5 days.",
      fallback: "The Supplier shall tell of \(words).", escalation: "A period longer than 5 days.")
    return VendorRedlines(
      customer: ContractingCustomer(name: "Nordhain & Sons", citations: [quote(words)]),
      clauses: [
        Redline(
          tag: .lapseNotification, gap: "Promised, but \(words)", present: quote(words),
          wording: proposal),
        Redline(
          tag: .soaAccess, gap: "Not promised in the contracts", present: nil,
          searches: [
            DocumentSearch(
              file: "documents/brackwell/\(file)", extent: ReadExtent(pages: [1, 2]),
              sought: "Access to the SoA")
          ], wording: proposal),
      ],
      plan: AchieveByPlan(
        milestones: [
          .init(
            months: 18, date: try #require(CalendarDate(iso: "2028-05-23")), title: "Certificate",
            proof: words)
        ], duty: "The Supplier shall obtain certification for \(words):",
        terms: ["The Supplier shall report on \(words)."], fallback: words, escalation: words),
      unread: [.terminationRight],
      foreignContracts: [ForeignContract(file: "documents/brackwell/\(file)", language: .german)])
  }

  private var scorecard: Scorecard {
    Scorecard(
      score: 50, scoreIfAnsweredWell: 20, band: .elevated,
      contributions: [
        .init(rule: "inherent.tier", points: 20, pointsIfAnsweredWell: 20, why: words),
        .init(rule: "CERT001", points: 30, pointsIfAnsweredWell: 0, why: words),
      ],
      bandChange: BandChange(
        band: .moderate, ceiling: 30,
        outcome: .reachable([
          .init(
            subject: .paper(.certificate), answers: ["CERT001"], mends: [], points: 30)
        ])))
  }
}

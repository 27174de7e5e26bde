import AssuranceModel
import Rules
import Testing

/// A certificate that gives a reason, and the change that makes it do so.
struct ReliabilityCase: CustomTestStringConvertible, Sendable {
  let id: String
  let name: String
  let change: @Sendable (inout Certificate) -> Void

  init(_ id: String, _ name: String, _ change: @escaping @Sendable (inout Certificate) -> Void) {
    self.id = id
    self.name = name
    self.change = change
  }

  var testDescription: String { "\(id) \(name)" }
}

/// Each reason of the rubric on a certificate that gives it, and on one that does not.
@Suite struct ReliabilityRubricTests {
  /// A certificate of which nothing need be asked.
  static let sound = Certificate(
    organisation: .example("Brackwell GmbH"), standard: .example("ISO/IEC 27001:2022"),
    edition: .example(.edition2022), number: .example("IS 775108"),
    certificationBody: .example("BSI Assurance UK Limited"), accreditationBody: .example("UKAS"),
    scope: .example(Build.scope), soaVersion: .example("4.2"),
    originalIssueDate: .example(.day(2022, 3, 15)), issueDate: .example(.day(2025, 3, 15)),
    expiryDate: .example(.day(2028, 3, 14)))

  static func judge(_ certificate: Certificate) -> Reliability {
    ReliabilityRubric.judge(
      ReliabilitySubject(
        certificate,
        cycle: CertificationCycleDetermination.state(of: certificate, asOf: Build.asOf),
        vendor: Build.vendor()))
  }

  private static func judge(_ each: ReliabilityCase) -> Reliability {
    var certificate = sound
    each.change(&certificate)
    return judge(certificate)
  }

  @Test func asksNothingOfASoundCertificate() {
    let reliability = Self.judge(Self.sound)
    #expect(reliability.level == .none, "\(reliability.reasons.map(\.text))")
    #expect(reliability.reasons.isEmpty)
  }

  @Test(arguments: ReliabilityRubricTests.cases)
  func givesTheReasonAndNoOther(_ each: ReliabilityCase) throws {
    let reliability = Self.judge(each)
    #expect(reliability.reasons.map(\.id) == [each.id], "\(reliability.reasons.map(\.text))")
    let reason = try #require(reliability.reasons.first)
    let isVerifiedFirst =
      reason.kind == .contrary && reason.weight >= ReliabilityRubric.verifyFirstWeight
    #expect(reliability.level == (isVerifiedFirst ? .verifyFirst : .ask))
  }

  @Test(arguments: ReliabilityRubricTests.cases)
  func speaksAsAQuestionAndAccusesNobody(_ each: ReliabilityCase) throws {
    let reason = try #require(Self.judge(each).reasons.first)
    let opening =
      reason.kind == .contrary ? "Verify with the certification body, because " : "Ask, because "
    #expect(reason.text.hasPrefix(opening))
    #expect(!reason.text.hasSuffix("."))
    for word in ["fraud", "fake", "forged", "suspicious"] {
      #expect(!(reason.text + reason.rationale + reason.remedy).lowercased().contains(word))
    }
    // Only what is missing has nothing to cite.
    #expect(!reason.evidence.isEmpty || reason.text.contains("not stated"))
  }

  @Test func hasACaseForEachCriterion() {
    let ids = ReliabilityRubric.criteria.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    #expect(Set(Self.cases.map(\.id)) == Set(ids))
    for criterion in ReliabilityRubric.criteria {
      #expect((1...4).contains(criterion.weight) && !criterion.sources.isEmpty)
      #expect(!criterion.rationale.isEmpty && !criterion.remedy.isEmpty)
    }
  }

  @Test func neverVerifiesFirstForWhatIsOnlyUnknown() {
    let nothing = Self.judge(Certificate())
    #expect(nothing.level == .ask)
    #expect(nothing.reasons.count >= 7)
    #expect(nothing.reasons.allSatisfy { $0.kind == .unknown })
  }

  @Test func addsUpContradictionsAndPutsThemFirst() {
    var certificate = Self.sound
    certificate.organisation = .example("Somebody Else AG")
    certificate.soaVersion = .notStated
    #expect(Self.judge(certificate).level == .ask)
    certificate.accreditationBody = .example("Universal Registrar Council")
    let both = Self.judge(certificate)
    #expect(both.level == .verifyFirst)
    #expect(both.reasons.map(\.id) == ["REL11", "REL23", "REL15"])
  }

  @Test(arguments: [
    "DIN EN ISO/IEC 27001:2024", "BS EN ISO/IEC 27001:2023", "EN ISO/IEC 27001:2017",
    "JIS Q 27001:2023", "ISO/IEC 27001:2022", "ISO/IEC 27001:2022/Amd 1:2024",
    "UNE-EN ISO/IEC 27001:2023", "ISO/IEC 27001:2013",
  ])
  func knowsTheYearsOfEditions(_ standard: String) {
    var certificate = Self.sound
    certificate.standard = .example(standard)
    #expect(Self.judge(certificate).reasons.isEmpty)
  }

  @Test(arguments: ["IS 775108", "23430", "01 153 1900524", "2016-006a", "44 121 160247-012"])
  func findsRealNumbersPlausible(_ number: String) {
    var certificate = Self.sound
    certificate.number = .example(number)
    #expect(!Self.judge(certificate).reasons.map(\.id).contains("REL09"))
  }

  @Test(arguments: [
    "000000", "12345", "XXX-2024-1", "ISO 27001", "ISO/IEC 27001:2022", "Certificate",
    String(repeating: "A1", count: 31),
  ])
  func findsPlaceholdersImplausible(_ number: String) {
    var certificate = Self.sound
    certificate.number = .example(number)
    #expect(Self.judge(certificate).reasons.first?.id == "REL09")
  }

  @Test func judgesEachCertificateOfARecord() throws {
    let weak = Evidence(Citation(file: "a.pdf", quote: "IS 7"), confidence: Confidence(0.4))
    var dim = Self.sound
    dim.number = .stated("IS 7", evidence: weak)
    let assessment = Assessor.assess(
      Build.record(Self.sound, dim), policy: policy, asOf: Build.asOf)
    #expect(assessment.certificates.map(\.file) == ["certificate-0.pdf", "certificate-1.pdf"])
    #expect(assessment.certificates.map(\.reliability.level) == [.none, .ask])
    let reason = try #require(assessment.certificates.last?.reliability.reasons.first)
    #expect(reason.id == "REL25" && reason.evidence.first?.quote == "IS 7")
    #expect(assessment.certificates.allSatisfy { $0.cycle.status == .inForce })
  }
}

extension ReliabilityRubricTests {
  static let cases: [ReliabilityCase] = [
    ReliabilityCase("REL01", "expires before it was issued") {
      $0.originalIssueDate = .notStated
      $0.expiryDate = .example(.day(2024, 3, 14))
    },
    ReliabilityCase("REL01", "ends before the cycle before it") {
      $0.originalIssueDate = .notStated
      $0.previousExpiryDate = .example(.day(2028, 3, 14))
    },
    ReliabilityCase("REL02", "was issued before it was first certified") {
      $0.originalIssueDate = .example(.day(2026, 3, 15))
    },
    ReliabilityCase("REL03", "lives five years") { $0.expiryDate = .example(.day(2030, 3, 14)) },
    ReliabilityCase("REL04", "lives one year") { $0.expiryDate = .example(.day(2026, 12, 31)) },
    ReliabilityCase("REL05", "is to :2013 and of 2025") {
      $0.edition = .example(.edition2013)
      $0.standard = .example("ISO/IEC 27001:2013")
    },
    ReliabilityCase("REL06", "was taken up again after a year") {
      $0.previousExpiryDate = .example(.day(2024, 3, 14))
    },
    ReliabilityCase("REL07", "prints no expiry") { $0.expiryDate = .notStated },
    ReliabilityCase("REL08", "prints no number") { $0.number = .notStated },
    ReliabilityCase("REL09", "prints a placeholder") { $0.number = .example("IS XXXXXX 1") },
    ReliabilityCase("REL10", "prints a number of another shape") {
      $0.number = .example("ZZ-77-2")
    },
    ReliabilityCase("REL11", "is held by another company") {
      $0.organisation = .example("Brackwell Cloud GmbH")
    },
    ReliabilityCase("REL12", "names no edition") { $0.edition = .notStated },
    ReliabilityCase("REL13", "names a national year without prefix") {
      $0.standard = .example("ISO/IEC 27001:2024")
    },
    ReliabilityCase("REL14", "states no scope") { $0.scope = .notStated },
    ReliabilityCase("REL14", "points to an annex") { $0.scope = .example("See Annex A") },
    ReliabilityCase("REL15", "cites no Statement of Applicability") { $0.soaVersion = .notStated },
    ReliabilityCase("REL16", "names no certification body") {
      $0.certificationBody = .notStated
    },
    ReliabilityCase("REL17", "is by a body that nobody knows") {
      $0.certificationBody = .example("Larkmoor Registrars LLC")
      $0.number = .example("LR-48213")
    },
    ReliabilityCase("REL18", "is by BSI, whichever") { $0.certificationBody = .example("BSI") },
    ReliabilityCase("REL19", "is by a body that is not known to be accredited") {
      $0.certificationBody = .example("Assurco")
      $0.accreditationBody = .notStated
    },
    ReliabilityCase("REL20", "is by an accredited body without a mark") {
      $0.accreditationBody = .notStated
    },
    ReliabilityCase("REL21", "shows a mark that cannot be read") {
      $0.accreditationBody = .illegible
    },
    ReliabilityCase("REL22", "is accredited outside the arrangement") {
      $0.accreditationBody = .example("ASCB(E) Accredited")
    },
    ReliabilityCase("REL23", "is accredited by nobody known") {
      $0.accreditationBody = .example("Universal Registrar Council")
    },
    ReliabilityCase("REL24", "is accredited by a body unusual for its issuer") {
      $0.accreditationBody = .example("COFRAC")
    },
    ReliabilityCase("REL25", "has an illegible date") { $0.issueDate = .illegible },
  ]
}

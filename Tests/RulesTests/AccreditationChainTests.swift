import AssuranceModel
import Rules
import Testing

/// Certification body, accreditation body, arrangement: known, unknown or none, and never none for want of a mark.
@Suite struct AccreditationChainTests {
  typealias State = AccreditationChain.State

  private func chain(
    _ issuer: Stated<String>, _ accreditor: Stated<String>, number: String? = nil,
    holder: String = "Larkmoor Ltd", in directory: BodyDirectory = .builtIn
  ) -> AccreditationChain {
    AccreditationChain(
      of: Certificate(
        organisation: .example(holder), number: number.map { .example($0) } ?? .notStated,
        certificationBody: issuer, accreditationBody: accreditor), in: directory)
  }

  private func states(_ chain: AccreditationChain) -> [State] {
    [chain.certificationBody.state, chain.accreditationBody.state, chain.arrangement.state]
  }

  @Test func saysWhatTheListLeavesOpenAndNotThatItCannotBeRead() {
    let finding = Assessor.finding(
      of: Accreditation(), on: Certificate(accreditationBody: .example("INAB Accredited")),
      asOf: Build.asOf)
    #expect(finding.verdict == .undetermined)
    #expect(
      finding.message.text
        == "Verify that the membership of INAB includes ISO/IEC 27001, because the list does not say"
    )
    let illegible = Assessor.finding(
      of: Accreditation(), on: Certificate(accreditationBody: .illegible), asOf: Build.asOf)
    #expect(illegible.message.text.contains("could not be read"))
  }

  @Test(arguments: [
    ("LRQA Limited", "UKAS Management Systems 001", [State.known, .known, .known]),
    ("AENOR CONFIA, S.A.U.", "ENAC", [.known, .known, .known]),
    ("TÜV Rheinland Cert GmbH", "DAkkS D-ZM-14169-01", [.known, .known, .known]),
    ("Somebody Registrars", "UKAS", [.unknown, .known, .known]),
    ("NSAI", "INAB", [.known, .known, .unknown]),
    ("LRQA", "IQNet", [.known, .unknown, .unknown]),
    ("LRQA", "IAF MLA", [.known, .unknown, .unknown]),
    ("LRQA", "UKAS, member of the IAF MLA", [.known, .known, .known]),
    ("LRQA", "ASCB(E) Accredited", [.known, .known, .unknown]),
    ("LRQA", "SADCAS", [.known, .known, .none]),
    ("LRQA", "Universal Registrar Council", [.known, .unknown, .unknown]),
    ("LRQA", "This certification is not accredited", [.known, .none, .none]),
  ])
  func followsEachLink(_ issuer: String, _ accreditor: String, _ expected: [State]) {
    #expect(states(chain(.example(issuer), .example(accreditor))) == expected)
  }

  @Test func asksForAMarkThatIsNotThereOrIllegible() {
    for mark in [Stated<String>.notStated, .illegible] {
      let chain = chain(.example("LRQA"), mark)
      #expect(chain.accreditationBody.state == .unknown)
      #expect(chain.accreditationBody.reason.hasPrefix("Ask"))
      #expect(chain.arrangement.state == .unknown)
    }
    let silent = chain(.example("LRQA"), .notStated)
    #expect(silent.accreditationBody.reason.contains("UKAS"))
  }

  @Test func tellsTheTwoBodiesCalledBSIApartByTheNumber() {
    let group = chain(.example("BSI"), .example("UKAS"), number: "IS 775108")
    #expect(group.certificationBody.name == "BSI Group")
    let bundesamt = chain(.example("BSI"), .notStated, number: "BSI-IGZ-0543-2022")
    #expect(bundesamt.certificationBody.name?.contains("Bundesamt") == true)
    let unclear = chain(.example("BSI"), .notStated)
    #expect(unclear.certificationBody.state == .unknown)
    #expect(unclear.certificationBody.reason.contains("BSI Group"))
  }

  @Test func findsNobodyBehindASchemeOwnerOrASelfDeclaration() {
    let scheme = chain(.notStated, .example("ISO 27001 auf der Basis von IT-Grundschutz"))
    #expect(scheme.accreditationBody.state == .none)
    #expect(scheme.state == .none)
    #expect(chain(.example("LARKMOOR LIMITED"), .notStated).certificationBody.state == .none)
  }

  @Test func asksWhereTheListHasAnotherAccreditor() {
    let chain = chain(.example("AENOR CONFIA, S.A.U."), .example("UKAS"))
    #expect(chain.accreditationBody.state == .known)
    #expect(chain.accreditationBody.reason.contains("ENAC"))
  }

  @Test func letsTheBuyersRowTakeThePlaceOfTheProgramsRow() {
    let row = Citation(file: "accreditation-bodies.csv", cell: "A2", quote: "UKAS")
    let directory = BodyDirectory.builtIn.adding(
      certification: [CertificationBody(name: "Meridian Assurance", source: "own list")],
      accreditation: [
        AccreditationBody(
          acronym: "UKAS", name: "United Kingdom Accreditation Service", signatory: .no,
          source: "own list", citation: row)
      ])
    #expect(directory.accreditation.count == BodyDirectory.builtIn.accreditation.count)
    let own = chain(
      .example("Meridian Assurance"), .example("UKAS"), in: directory)
    #expect(states(own) == [.known, .known, .none])
    #expect(own.arrangement.source == "own list")
    #expect(own.arrangement.evidence == [row])
    let finding = Assessor.finding(
      of: Accreditation(directory: directory),
      on: Certificate(accreditationBody: .example("UKAS")), asOf: Build.asOf)
    #expect(finding.verdict == .nonconforming)
  }

  @Test func namesASourceForEveryRowOfTheList() {
    #expect(BodyDirectory.builtIn.accreditation.count >= 70)
    #expect(BodyDirectory.builtIn.certification.count >= 100)
    #expect(BodyDirectory.builtIn.accreditation.allSatisfy { !$0.source.isEmpty })
    #expect(BodyDirectory.builtIn.certification.allSatisfy { !$0.source.isEmpty })
    let acronyms = BodyDirectory.builtIn.accreditation.map(\.acronym)
    #expect(Set(acronyms).count == acronyms.count)
  }
}

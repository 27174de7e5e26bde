import AssuranceModel
import AssuranceTesting
import Reporting
import Testing

/// A certificate that is not the vendor's, or that the register has suspended, never reads as good news. Today is 2026-11-23.
@Suite struct CertificateFigureTests {
  private static let suspended = """
    certificate_number,organisation,status,retrieved_on,source
    IS 704418,Alpha Ltd,Suspended,2026-11-20,Register
    """

  /// A pack about one vendor with a sound certificate and a contract; a tag is promised where it is named.
  private func pack(
    holder: String = "Alpha Ltd", register: String? = nil, promising tag: ClauseTag? = nil,
    other: String? = nil
  ) throws -> Report {
    func read<Value>(_ value: Value) -> Stated<Value> {
      .stated(
        value,
        evidence: Evidence(
          Citation(file: "documents/alpha/c.pdf", page: 1, quote: "\(value)"), confidence: .certain)
      )
    }
    let issue = try #require(CalendarDate(iso: "2024-10-02"))
    let expiry = try #require(CalendarDate(iso: "2027-10-01"))
    let due = try #require(CalendarDate(iso: "2026-12-15"))
    let certificate = Certificate(
      organisation: read(holder), edition: read(.edition2022), number: read("IS 704418"),
      scope: read("Payroll"), issueDate: read(issue), expiryDate: read(expiry),
      surveillanceDueDates: [read(due)])
    let contract = Contract(
      clauses: ClauseTag.allCases.map {
        ClauseReading(
          tag: $0, verdict: $0 == tag ? .present : .absent, confidence: .certain,
          citation: $0 == tag
            ? Citation(file: "documents/alpha/k.pdf", page: 3, quote: "shall") : nil)
      }, draftingFailures: [], mentionsISO27001: true)
    func document(_ path: String, _ kind: DocumentKind, _ body: RecognisedDocument.Body)
      -> RecognisedDocument
    {
      RecognisedDocument(
        file: InputFile(
          path: path, size: 1, digest: ContentDigest(rawValue: path), mediaType: .pdf),
        pages: 1, kind: kind, kindConfidence: .certain, body: body, diagnostics: [],
        extent: ReadExtent(pages: [1]))
    }
    return try composed(
      [
        "vendors.csv": "id,legal_name\nalpha,Alpha Ltd\n",
        "services.csv": "vendor,service\nalpha,Payroll\n",
      ].merging(register.map { ["certificate-register.csv": $0] } ?? [:]) { $1 },
      [
        document("documents/alpha/c.pdf", .iso27001Certificate, .certificate(certificate)),
        document("documents/alpha/k.pdf", .contract, .contract(contract)),
      ] + (other.map { [document("documents/alpha/\($0)", .other, .none)] } ?? []))
  }

  private func tile(_ report: Report) throws -> KeyFigure {
    let section = try #require(report.sections.first { $0.vendor == "alpha" })
    let figures = section.blocks.flatMap { block -> [KeyFigure] in
      if case .figures(let all) = block { all } else { [] }
    }
    return try #require(figures.first { $0.label == "Certificate" })
  }

  @Test func isGoodWhereTheVendorHoldsItAndNothingSpeaksAgainstIt() throws {
    let figure = try tile(pack())
    #expect(figure.cell.tone == .caution, "the audit printed as due by 2026-12-15 is ahead")
    #expect(figure.cell.value == .text("Surveillance audit expected"))
  }

  @Test func saysThatTheRegisterHasSuspendedIt() throws {
    let report = try pack(register: Self.suspended)
    let figure = try tile(report)
    #expect(figure.cell.value == .text("Suspended in the register") && figure.cell.tone == .bad)
    #expect(figure.note == "on paper until 2027-10-01, 312 days left")
    #expect(
      report.prose.contains(
        "1 vendor shows a certificate that reads as in force and is suspended or ended in the register."
      ))
    let cycle = try report.table("alpha-cycle")
    #expect(try cycle.cells("what").first == .text("State in the register"))
    #expect(cycle.rows.first?[1].citations.map(\.file).contains("certificate-register.csv") == true)
  }

  @Test func saysThatAnotherCompanyHoldsIt() throws {
    let report = try pack(holder: "Alpha Holdings Inc.")
    let figure = try tile(report)
    #expect(figure.cell.value == .text("In force, held by another company"))
    #expect(figure.cell.tone == .bad)
    #expect(
      report.prose.contains("1 vendor shows a current certificate that another company holds."))
    #expect(!report.prose.contains("whose scope is doubtful"))
  }

  @Test func asksTheVendorWhyItIsSuspendedAndAsksOnce() throws {
    let letter = try #require(
      pack(register: Self.suspended).vendors.first { $0.record.vendor.id == "alpha" }?.request)
    let first = try #require(letter.items.first)
    #expect(first.ask.hasPrefix("Please tell us since when and why the register no longer"))
    #expect(first.why.contains("calls the certificate suspended"))
    let foreign = try #require(
      pack(holder: "Alpha Holdings Inc.").vendors.first?.request)
    #expect(foreign.items.count { $0.ask.contains("that covers") } == 1)
  }

  @Test func offersNoWayThatNoContractOpens() throws {
    func request(_ report: Report) throws -> DecisionRequest {
      try #require(report.portfolio.agenda.requested.first { $0.kind == .lapse })
    }
    let unbound = try request(pack(register: Self.suspended))
    #expect(unbound.question == "What is asked of Alpha Ltd, since its certification is suspended?")
    #expect(
      unbound.options.map(\.title) == [
        "Ask the vendor in writing what has happened and by when it is restored",
        "Ask the certification body for the status and its date first",
      ])
    #expect(unbound.recommended == 1)
    let bound = try request(pack(register: Self.suspended, promising: .lapseNotification))
    #expect(bound.question.hasPrefix("Give Alpha Ltd notice"))
    #expect(bound.options.map(\.title).last == "Wait for the vendor's own notice")
  }

  @Test func putsAPrintedAuditIntoTheCalendarAsPrinted() throws {
    let report = try pack()
    let event = try #require(
      report.calendar.first { $0.uid.hasPrefix("alpha.predicted-second-surveillance") })
    #expect(event.date == CalendarDate(iso: "2026-12-15"))
    #expect(event.title == "Alpha Ltd: second surveillance audit due, as printed")
    #expect(event.evidence.map(\.quote) == ["2026-12-15"])
  }

  @Test func namesAPaperOnAnAuditThatWasNotRead() throws {
    let rows = try pack(other: "carta auditoria de seguimiento.pdf").table("alpha-cycle")
      .cells("basis")
    #expect(
      rows.contains(
        .text(
          "carta auditoria de seguimiento.pdf: its name speaks of an audit; look there before asking"
        )))
    #expect(
      try pack(other: "price list.pdf").table("alpha-cycle").cells("what")
        .contains(.text("Papers on audits, not read")) == false)
  }
}

import AssuranceModel
import AssuranceTesting
import Reporting
import Testing

/// The breach clock in the pack: the vendor's table, the portfolio's, the calendar and what to do next.
@Suite struct BreachClockReportTests {
  /// A pack about one vendor with a certificate, and a contract that promises notice in five days and thirty to cure.
  private func pack(
    expiry: String, number: String = "IS 704418", contractEnd: String = "2026-12-31",
    citesContract: Bool = true
  ) throws -> Report {
    let day = try #require(CalendarDate(iso: expiry))
    func read<Value>(_ value: Value) -> Stated<Value> {
      .stated(
        value,
        evidence: Evidence(
          Citation(file: "documents/alpha/c.pdf", page: 1, quote: "\(value)"), confidence: .certain)
      )
    }
    let certificate = Certificate(
      organisation: read("Alpha Ltd"), edition: read(.edition2022), number: read(number),
      scope: read("Payroll"), expiryDate: read(day))
    let contract = Contract(
      clauses: ClauseTag.allCases.map { tag in
        let isPromised = [.lapseNotification, .terminationRight].contains(tag)
        return ClauseReading(
          tag: tag, verdict: isPromised ? .present : .absent, confidence: .certain,
          citation: isPromised
            ? Citation(file: "documents/alpha/k.pdf", page: 3, quote: tag.rawValue) : nil,
          parameters: ClauseParameters(
            notices: [.init(tag: .lapseNotification, days: 5, isBusiness: false)], cureDays: 30))
      }, draftingFailures: [], mentionsISO27001: true)
    let documents = [
      RecognisedDocument(
        file: .test("documents/alpha/c.pdf", mediaType: .pdf), pages: 1,
        kind: .iso27001Certificate, kindConfidence: .certain, body: .certificate(certificate),
        diagnostics: [], extent: ReadExtent(pages: [1])),
      RecognisedDocument(
        file: InputFile(
          path: "documents/alpha/k.pdf", size: 1, digest: ContentDigest(rawValue: "1"),
          mediaType: .pdf), pages: 3, kind: .contract,
        kindConfidence: .certain, body: .contract(contract), diagnostics: [],
        extent: ReadExtent(pages: [1, 2, 3])),
    ]
    return try composed(
      [
        "vendors.csv": """
        id,legal_name,contract_end,notice_days,auto_renewal,renewal_term_months
        alpha,Alpha Ltd,\(contractEnd),90,yes,12
        """, "services.csv": "vendor,service\nalpha,Payroll\n",
      ], citesContract ? documents : [documents[0]])
  }

  private func days(_ report: Report) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: report.calendar.map { ($0.uid, $0.date.description) })
  }

  /// Seen from 2026-11-23; the notice for the term ending 2026-12-31 had to be given by 2026-10-02.
  @Test func putsEveryStepIntoTheCalendar() throws {
    #expect(
      days(try pack(expiry: "2027-06-30"))
        == [
          "alpha.certificate-expiry.is704418@assure": "2027-06-30",
          "alpha.certificate-renewal.is704418@assure": "2027-04-01",
          "alpha.predicted-second-surveillance.is704418@assure": "2026-07-01",
          "alpha.predicted-recertification.is704418@assure": "2027-03-30",
          "alpha.breach-vendor-notice-due.is704418@assure": "2027-07-05",
          "alpha.breach-cure-begins.is704418@assure": "2027-07-05",
          "alpha.breach-cure-ends.is704418@assure": "2027-08-04",
          "alpha.breach-termination-possible.is704418@assure": "2027-08-05",
          "alpha.contract-end.term-1@assure": "2026-12-31",
          "alpha.notice.term-2@assure": "2027-10-02",
        ].filter { $0.value >= "2026-11-23" })
  }

  @Test func keepsTheIdsWhenTheDaysMove() throws {
    let before = days(try pack(expiry: "2027-06-30", contractEnd: "2027-03-31"))
    let after = days(try pack(expiry: "2027-09-30", contractEnd: "2027-05-31"))
    #expect(before.keys.sorted() == after.keys.sorted())
    #expect(before.allSatisfy { after[$0.key] != $0.value })
    // Another certificate is another thing.
    let other = days(try pack(expiry: "2027-06-30", number: "IS 800000"))
    #expect(other["alpha.certificate-expiry.is800000@assure"] == "2027-06-30")
  }

  @Test func showsEachStepWithItsDayAndWhoActs() throws {
    let table = try pack(expiry: "2026-11-20").table("alpha-breach-clock")
    #expect(table.title == "The certification has lapsed on 2026-11-20")
    #expect(
      try table.cells("date").map { cell in
        if case .date(let date) = cell { date.description } else { "" }
      } == [
        "2026-11-20", "2026-11-25", "2026-11-25", "2026-12-25", "2026-12-26", "2027-10-02",
        "2027-12-31",
      ])
    #expect(try table.cells("state").first == .text("passed 3 days ago"))
    #expect(
      try table.cells("actor")
        == ["vendor", "vendor", "we", "vendor", "we", "we", "we"].map {
          .text($0)
        })
    // The days rest on the certificate, the clause, and the register's row.
    #expect(
      table.rows.map { $0[1].citations.first?.file } == [
        "documents/alpha/c.pdf", "documents/alpha/k.pdf", "documents/alpha/k.pdf",
        "documents/alpha/k.pdf", "documents/alpha/k.pdf", "vendors.csv", "vendors.csv",
      ])
  }

  @Test func saysWhyThereIsNoDate() throws {
    let table = try pack(expiry: "2027-06-30", citesContract: false).table("alpha-breach-clock")
    #expect(try table.cells("date")[1...4].allSatisfy { $0 == .none("no date") })
    #expect(
      try table.cells("basis")[1]
        == .text("No date: no contract was supplied. Our policy asks for 5 days"))
  }

  @Test func listsTheClocksThatRun() throws {
    let running = try pack(expiry: "2026-11-20").table("breach-clocks")
    #expect(running.rows.count == 1)
    #expect(try running.cells("cause") == [.text("Expired")])
    #expect(try pack(expiry: "2027-06-30").table("breach-clocks").rows.isEmpty)
  }

  @Test func asksForTheNoticesThatALapseCallsFor() throws {
    let report = try pack(expiry: "2026-11-10")
    let actions = try #require(report.vendors.first).nextActions
    #expect(
      actions.dropFirst().prefix(2) == [
        "Look for the vendor's notice of the lapse, due by 2026-11-15; if it did not come, that is a breach of its own",
        "Give notice of the lapse: given on 2026-11-23, the cure period ends on 2026-12-23",
      ])
    let simulated = try #require(try pack(expiry: "2027-06-30").vendors.first)
    #expect(!simulated.nextActions.contains { $0.contains("notice of the lapse") })
  }
}

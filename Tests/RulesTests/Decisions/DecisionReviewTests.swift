import AssuranceModel
import Rules
import Testing

/// Decisions that come back by themselves: their time is over, or what they were taken on has changed. Today is 2026-06-15.
@Suite struct DecisionReviewTests {
  private func review(
    _ record: VendorRecord, on day: CalendarDate?, until expires: CalendarDate? = nil,
    accepting rule: String? = nil
  ) throws -> DecisionReview {
    let row = Citation(file: "decisions.csv", cell: "A2", quote: "D-1")
    let acceptance = try rule.map { rule in
      Acceptance(
        decision: "D-1", vendor: "v", rule: rule, owner: "Dana", reason: "Small",
        expires: try #require(expires), citation: row)
    }
    var tables = BuyerTables(vendors: [record.vendor])
    tables.decisions = [
      BuyerTables.Decision(
        id: "D-1", date: day, vendor: "v", subject: "Evidence", decision: "Borne", owner: "Dana",
        expires: expires, note: nil, acceptance: acceptance, citation: row)
    ]
    let together = PortfolioAssessor.assess(
      [record], [Assessor.assess(record, policy: policy, asOf: Build.asOf)], tables: tables,
      policy: policy, asOf: Build.asOf)
    return try #require(together.reviews.first)
  }

  private func certificate(from issued: CalendarDate? = nil, until expiry: CalendarDate)
    -> VendorRecord
  {
    var certificate = Build.certificate(expiry: .example(expiry))
    if let issued { certificate.issueDate = .example(issued) }
    return Build.record(certificate)
  }

  @Test func holdsWhereNothingHasChanged() throws {
    let review = try review(certificate(until: .day(2027, 8, 1)), on: .day(2026, 3, 1))
    #expect(review.state == .inForce && review.changes.isEmpty)
    #expect(review.standingThen == .covered && review.standingNow == .covered)
    #expect(!review.state.comesBack)
  }

  @Test(arguments: [
    (CalendarDate.day(2026, 6, 14), DecisionReview.State.expired),
    (.day(2026, 6, 15), .expiring), (.day(2026, 7, 16), .expiring), (.day(2026, 7, 17), .inForce),
  ])
  func comesBackAtItsEnd(_ expires: CalendarDate, _ expected: DecisionReview.State) throws {
    let review = try review(
      certificate(until: .day(2027, 8, 1)), on: .day(2026, 3, 1), until: expires)
    #expect(review.state == expected)
    #expect(review.state.comesBack == (expected != .inForce))
    if expected == .expired {
      #expect(
        review.reminder
          == "You decided \"Borne\" on 2026-03-01 (D-1); it expired on 2026-06-14; what has changed: nothing that the documents show"
      )
    }
  }

  @Test func comesBackWhenTheCertificateHasEndedSince() throws {
    let review = try review(certificate(until: .day(2026, 5, 31)), on: .day(2026, 3, 1))
    #expect(review.state == .factsChanged)
    #expect(review.standingThen == .covered && review.standingNow == .expiredOrWithdrawn)
    let texts = review.changes.map(\.text)
    #expect(
      texts.first?.hasPrefix("the standing was Covered and is Expired or withdrawn: ") == true)
    #expect(texts.contains { $0.hasPrefix("CERT001 ") })
    #expect(review.changes.allSatisfy { !$0.evidence.isEmpty })
  }

  @Test func leavesOutADocumentThatIsDatedAfterTheDecision() throws {
    let review = try review(
      certificate(from: .day(2026, 4, 1), until: .day(2027, 8, 1)), on: .day(2026, 3, 1))
    // The certificate of then is gone, so that nothing is said of the standing.
    #expect(review.standingThen == nil && review.standingNow == .covered)
    #expect(review.changes.map(\.text) == ["a certificate of 2026-04-01 was sent"])
    #expect(review.state == .factsChanged)
    // On the certificate's own day it was known.
    let later = try self.review(
      certificate(from: .day(2026, 4, 1), until: .day(2027, 8, 1)), on: .day(2026, 4, 1))
    #expect(later.state == .inForce)
  }

  @Test func isNoLongerNeededWhereTheAcceptedFindingIsSettled() throws {
    let settled = try review(
      certificate(until: .day(2027, 8, 1)), on: .day(2026, 3, 1), until: .day(2027, 1, 1),
      accepting: "CERT001")
    #expect(settled.state == .settled && !settled.state.comesBack)
    let open = try review(
      certificate(until: .day(2026, 2, 1)), on: .day(2026, 3, 1), until: .day(2027, 1, 1),
      accepting: "CERT001")
    #expect(open.state != .settled)
  }

  @Test func claimsNoChangeWithoutTheDayOfTheDecision() throws {
    let review = try review(
      certificate(until: .day(2026, 5, 31)), on: nil, until: .day(2027, 1, 1))
    #expect(review.standingThen == nil && review.changes.isEmpty && review.state == .inForce)
    let future = try self.review(certificate(until: .day(2026, 5, 31)), on: .day(2026, 7, 1))
    #expect(future.standingThen == nil && future.changes.isEmpty)
  }

  @Test func comesBackWhenTheContractHasRenewedItself() throws {
    var record = Build.record()
    record = VendorRecord(
      vendor: Vendor(
        id: "v", legalName: "Brackwell GmbH", contractEnd: .day(2026, 4, 30), noticeDays: 60,
        renewsTacitly: true, renewalTermMonths: 12,
        citation: Citation(file: "vendors.csv", cell: "A2", quote: "v")),
      services: record.services)
    let review = try review(record, on: .day(2026, 2, 1))
    #expect(
      review.changes.map(\.text)
        == ["the contract's term that ended on 2026-04-30 was renewed until 2027-04-30"])
    #expect(review.state == .factsChanged)
  }
}

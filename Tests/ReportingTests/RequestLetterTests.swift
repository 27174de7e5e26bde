import AssuranceModel
import Reporting
import Rules
import Testing

/// Letters to vendors: what is asked, why, by when, and nothing of what we keep to ourselves. Today is 2026-11-23.
@Suite struct RequestLetterTests {
  private func letter(_ vendor: String, _ tables: [String: String] = [:]) throws -> RequestLetter {
    let report = try composed(fiveVendors.merging(tables) { $1 }, try someDocuments())
    return try #require(
      report.vendors.first { $0.record.vendor.id == vendor }?.request, "\(vendor)")
  }

  @Test func asksAVendorWithoutACertificateForOneOrForADate() throws {
    let letter = try letter("beta")
    #expect(
      letter.items.first?.ask
        == "Please let us have your certificate to ISO/IEC 27001 with its annexes; if you hold none, please tell us by when you expect to, with the steps until then."
    )
    #expect(letter.reference == "2026-11-23-0123456789ab/beta")
    #expect(letter.replyBy == CalendarDate(iso: "2026-12-23"))
  }

  @Test func namesTheVendorsOwnFilesAndNoRowOfOurTables() throws {
    let letter = try letter("alpha")
    let references = letter.items.flatMap(\.references)
    #expect(references.contains { $0.hasPrefix("certificate.pdf, ") })
    #expect(!references.contains { $0.contains(".csv") })
  }

  @Test func asksForTheCertificatesOfTheCompaniesBehindTheVendor() throws {
    let letter = try letter(
      "beta",
      [
        "subprocessors.csv":
          "vendor,subprocessor,service,certification\nbeta,Quenby,hosting,ISO/IEC 27001\nbeta,Mail AG,,\n"
      ])
    #expect(
      letter.items.map(\.ask).contains(
        "Please let us have the current certificate or report of Quenby (hosting) and Mail AG, and confirm that the list is complete."
      ))
  }

  @Test(arguments: [
    // Fourteen days before a demand that is due on 2026-12-24, a week at least, and thirty days at most.
    ("2026-12-24", "2026-12-10"), ("2026-11-25", "2026-11-30"), ("2027-12-31", "2026-12-23"),
    ("2026-11-01", "2026-12-23"),
  ])
  func asksForAnAnswerBeforeTheNextDateThatItBearsOn(_ due: String, _ expected: String) throws {
    let letter = try letter(
      "gamma",
      [
        "services.csv": "vendor,service\ngamma,Printing\n",
        "customer-demands.csv":
          "id,customer,demand,framework,services,due\nCD-1,Secret Customer,Certified,ISO/IEC 27001,printing,\(due)\n",
      ])
    #expect(letter.replyBy == CalendarDate(iso: expected))
    let text = letter.items.flatMap { [$0.ask, $0.why] }.joined()
    #expect(!text.contains("Secret Customer") && !text.contains("CD-1"))
  }

  @Test func leavesOutWhatIsAccepted() throws {
    func asks(_ tables: [String: String]) throws -> [String] {
      let report = try composed(
        fiveVendors.merging(tables) { $1 }, try someDocuments(), rules: ["ven002": "VEN002"])
      return report.vendors.first { $0.record.vendor.id == "beta" }?.request?.items.map(\.ask) ?? []
    }
    let ask = "Please let us have the current Statement of Applicability."
    let before = try asks([:])
    let after = try asks([
      "decisions.csv":
        "id,vendor,subject,decision,owner,expires,note,accepts\nD1,beta,SoA,Borne,Dana,2027-01-01,Small,VEN002\n"
    ])
    #expect(before.count == after.count + (before.contains(ask) ? 1 : 0))
    #expect(!after.contains(ask))
  }

  @Test func asksAfterTheCertificationFirstForWhatIsWorthMost() throws {
    let report = try composed(modelledVendors, try someDocuments(), exposure: modelledLosses)
    func asks(_ id: String) throws -> [String] {
      try #require(report.vendors.first { $0.record.vendor.id == id }?.request).items.map(\.ask)
    }
    let contract =
      "Please let us have a copy of the signed contract between us, and name the person with whom we may agree its terms on certification."
    // The certificate moves the loss by 1.2 for its places and 1.3 for its accreditation, the contract by 1.05 for each
    // of four clauses, and the statement by 1.1. By severity the contract would come last.
    #expect(
      try report.table("alpha-exposure-answers").cells("paper") == [
        .text("A complete and legible certificate"), .text("The contracts, whole and legible"),
        .text("A complete and legible Statement of Applicability"),
      ])
    #expect(
      try asks("alpha").prefix(4).dropFirst() == [
        "Please let us have the annex with the sites that serve the territory.", contract,
        "Please let us have the current Statement of Applicability.",
      ])
    // Nothing came from it: the certificate decides its standing, and the contract has the most open points.
    let nothing = try asks("delta")
    #expect(nothing.first?.contains("your certificate to ISO/IEC 27001") == true)
    #expect(nothing.dropFirst().first == contract)
  }

  /// Every remedy that is asked of a vendor reads as said to it.
  @Test func saysEveryRemedyToTheVendorAndNotAboutIt() throws {
    let remedies = RuleCatalogue.reference.entries.map(\.reference.remedy)
    let asks = remedies.compactMap { RequestWording.ask($0) }
    #expect(asks.count >= 20)
    for ask in asks {
      #expect(ask.hasPrefix("Please ") && ask.hasSuffix("."), "\(ask)")
      for word in ["the vendor", ".csv", " it obtains", "its own", " for what", "its current"] {
        #expect(!ask.contains(word), "\(ask)")
      }
    }
    #expect(RequestWording.ask("Agree the duty at the next renewal") == nil)
    #expect(
      RequestWording.ask("Ask the vendor why the certificate lasts less than three years")
        == "Please tell us why the certificate lasts less than three years.")
  }
}

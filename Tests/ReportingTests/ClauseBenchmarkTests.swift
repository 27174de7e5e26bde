import AssuranceModel
import AssuranceTesting
import Reporting
import Testing

/// How strong clauses are against the portfolio's: compared only where enough can be read, and never by a flattering tie.
@Suite struct ClauseBenchmarkTests {
  /// A contract that promises some terms and no more, or of which nothing could be read.
  private func document(_ vendor: String, promising tags: Set<ClauseTag>, isReadable: Bool = true)
    -> RecognisedDocument
  {
    let path = "documents/\(vendor)/contract.pdf"
    let clauses = ClauseTag.allCases.map { tag in
      let isPromised = tags.contains(tag)
      return ClauseReading(
        tag: tag, verdict: !isReadable ? .undetermined : isPromised ? .present : .absent,
        confidence: .certain,
        citation: isPromised ? Citation(file: path, page: 1, quote: "shall") : nil,
        parameters: ClauseParameters(
          cureDays: 30, edition: "2022", isAccreditationRequired: true, remedyReach: .document))
    }
    return RecognisedDocument(
      file: .test(path, mediaType: .pdf), pages: 1, kind: .contract, kindConfidence: .certain,
      body: .contract(Contract(clauses: clauses, draftingFailures: [], mentionsISO27001: true)),
      diagnostics: [], extent: ReadExtent(pages: [1]))
  }

  private func strengths(_ documents: [RecognisedDocument]) throws -> [String: ClauseStrength] {
    let report = try composed(fiveVendors, documents)
    return Dictionary(
      report.vendors.compactMap { vendor in
        vendor.clauseStrength.map { (vendor.record.vendor.id, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  private let remedied: Set<ClauseTag> = [.maintainCertification, .terminationRight]

  @Test func countsWhatIsPromisedSpecificAndEnforceable() throws {
    let alpha = try #require(
      try strengths([document("alpha", promising: remedied.union([.soaAccess, .scopeSpecificity]))]
      )[
        "alpha"])
    // The scope clause names no service that is bought.
    #expect(alpha.promised == 4 && alpha.specific == 3 && alpha.strong == 3 && alpha.open == 0)
    let beta = try #require(
      try strengths([document("beta", promising: [.maintainCertification])])["beta"])
    #expect(beta.promised == 1 && beta.specific == 1 && beta.strong == 0)
  }

  @Test func keepsApartWhatCannotBeTold() throws {
    // Nothing is known to be bought from beta, so its scope clause cannot be compared.
    let beta = try #require(
      try strengths([document("beta", promising: remedied.union([.scopeSpecificity]))])["beta"])
    #expect(beta.promised == 3 && beta.strong == 2 && beta.open == 1)
  }

  @Test func comparesNobodyWhereFewerThanFiveCanBeRead() throws {
    let four = ["alpha", "beta", "gamma", "delta"].map { document($0, promising: remedied) }
    let unread = document("epsilon", promising: [], isReadable: false)
    let strengths = try strengths(four + [unread])
    #expect(strengths.count == 4)
    #expect(strengths.values.allSatisfy { $0.comparison == nil })
  }

  @Test func ranksFiveAndPutsATieIntoTheQuarterOfItsLast() throws {
    let strengths = try strengths([
      document("alpha", promising: remedied.union([.soaAccess])),
      document("beta", promising: remedied), document("gamma", promising: []),
      document("delta", promising: []), document("epsilon", promising: []),
    ])
    let ranks = strengths.mapValues { $0.comparison?.rank }
    #expect(ranks == ["alpha": 1, "beta": 2, "gamma": 3, "delta": 3, "epsilon": 3])
    let quarters = strengths.mapValues { $0.comparison?.quartile }
    #expect(quarters == ["alpha": 1, "beta": 2, "gamma": 4, "delta": 4, "epsilon": 4])
    let others = strengths.mapValues { $0.comparison?.tied }
    #expect(others == ["alpha": 0, "beta": 0, "gamma": 2, "delta": 2, "epsilon": 2])
  }

  @Test func saysThatARankIsSharedAndThatItIsTheLast() throws {
    let report = try composed(
      fiveVendors,
      [
        document("alpha", promising: remedied), document("beta", promising: remedied),
        document("gamma", promising: remedied.union([.soaAccess])),
        document("delta", promising: []), document("epsilon", promising: []),
      ])
    func says(_ vendor: String, _ words: String) throws -> Bool {
      try report.table("\(vendor)-position").note.contains(words)
    }
    #expect(try says("gamma", "That is rank 1 of 5 vendors, in quarter 1 of 4."))
    #expect(try says("alpha", "That is rank 2 of 5 vendors, tied with 1 other, in quarter 3 of 4."))
    #expect(try says("delta", "That is tied last of 5 vendors with 1 other, in quarter 4 of 4."))
  }

  @Test func tellsHowUsualATermIs() throws {
    let report = try composed(
      fiveVendors,
      [
        document("alpha", promising: remedied), document("beta", promising: [.soaAccess]),
        document("gamma", promising: [], isReadable: false),
      ])
    let figure = try #require(report.portfolio.terms.first { $0.tag == .soaAccess })
    #expect(figure.promised == 1 && figure.vendors == 2 && figure.share == 0.5)
    #expect(report.portfolio.terms.map(\.tag) == ClauseTag.allCases)
    let none = try composed(fiveVendors).portfolio.terms
    #expect(none.allSatisfy { $0.share == nil })
    #expect(try composed(fiveVendors).table("commitment-terms").rows.isEmpty)
  }
}

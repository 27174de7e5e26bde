import AssuranceModel
import AssurancePipeline
import Foundation
import Testing

/// What the sample's documents show when they are read; nothing in the buyer's tables says it.
@Suite struct SampleStandingTests {
  @Test func countsTheStandingsOfTheSample() async throws {
    let pack = try await SamplePack.shared
    let portfolio = try #require(try pack.json()["portfolio"] as? Pack.Object)
    let standing = try #require(portfolio["standing"] as? [String: Int])
    #expect(
      standing == [
        "covered": 8, "scope_concern": 6, "soc2_only": 4, "no_iso27001": 4,
        "expired_or_withdrawn": 0, "undetermined": 0,
      ])
    let spend = try #require(portfolio["annual_spend"] as? Pack.Object)
    #expect(spend["amount"] as? Double == 36_000_000)
    #expect(spend["currency"] as? String == "USD")
    #expect(portfolio["vendors"] as? Int == 22)
  }

  @Test func splitsTheSpendOverTheStandings() async throws {
    let pack = try await SamplePack.shared
    let portfolio = try #require(try pack.json()["portfolio"] as? Pack.Object)
    let spend = try #require(portfolio["standing_spend"] as? [String: Double])
    #expect(Set(spend.keys) == Set(Standing.allCases.map(\.rawValue)))
    #expect(spend.values.reduce(0, +) == 36_000_000)
  }

  @Test func splitsTheSpendOverTheScopeCoverage() async throws {
    let pack = try await SamplePack.shared
    let portfolio = try #require(try pack.json()["portfolio"] as? Pack.Object)
    let scope = try #require(portfolio["scope_coverage"] as? Pack.Object)
    let amounts = try ["covered", "uncovered", "unknown"].map { name in
      let line = try #require(scope[name] as? Pack.Object)
      return try #require((line["annual_spend"] as? Pack.Object)?["amount"] as? Double)
    }
    #expect(amounts.reduce(0, +) == 36_000_000)
    #expect(amounts.allSatisfy { $0 > 0 })
    for vendor in pack.report.vendors where vendor.assessment.standing.standing == .covered {
      #expect(vendor.assessment.scope.cells.allSatisfy { $0.coverage == .covered })
    }
  }

  @Test func namesEveryInputWithItsDigest() async throws {
    let pack = try await SamplePack.shared
    let manifest = try RunManifest(readingFrom: pack.folder)
    let onDisk = try InputDiscovery.documents(in: Checkout.inputs).value
    let documents = manifest.inputs.filter { $0.path.hasPrefix("documents/") }
    #expect(documents.map(\.path) == onDisk.map(\.path))
    #expect(documents.map(\.sha256) == onDisk.map(\.digest))
    #expect(documents.count >= 70)
    #expect(manifest.inputs.contains { $0.path == "vendors.csv" })
    #expect(manifest.inputs.contains { $0.path == "policy.yaml" })
  }

  /// The first vendor of the sample with a standing, whose folder holds a document of a kind.
  private func document(_ standing: Standing, _ files: @escaping (VendorRecord) -> [InputFile])
    async throws
    -> (vendor: String, files: [InputFile])
  {
    let vendors = try await SamplePack.shared.report.vendors
    let found = vendors.lazy.filter { $0.assessment.standing.standing == standing }
      .compactMap { vendor in
        let files = files(vendor.record)
        return files.isEmpty ? nil : (vendor: vendor.record.vendor.id, files: files)
      }.first
    return try #require(found)
  }

  /// A pack of the sample's tables and one vendor's documents, after a change to them.
  private func pack(of vendor: String, change: (URL) async throws -> Void) async throws -> Pack {
    let folder = try ScratchFolder()
    defer { folder.remove() }
    let inputs = folder.url.appending(path: "inputs", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: inputs.appending(path: "documents"), withIntermediateDirectories: true)
    for name in try FileManager.default.contentsOfDirectory(atPath: Checkout.inputs.path)
    where name != "documents" {
      try FileManager.default.copyItem(
        at: Checkout.inputs.appending(path: name), to: inputs.appending(path: name))
    }
    try FileManager.default.copyItem(
      at: Checkout.inputs.appending(path: "documents/\(vendor)"),
      to: inputs.appending(path: "documents/\(vendor)"))
    try await change(inputs)
    return try await Pack(inputs: inputs, outputs: folder.url.appending(path: "outputs"))
  }

  @Test func losesCoverWithTheCertificate() async throws {
    let covered = try await document(.covered) { $0.certificates.map(\.file) }
    let pack = try await pack(of: covered.vendor) { inputs in
      for file in covered.files {
        try FileManager.default.removeItem(at: inputs.appending(path: file.path))
      }
    }
    let standing = try pack.standing(of: covered.vendor)
    #expect(standing != .covered && standing != .scopeConcern)
  }

  @Test func standsWithoutISO27001WhenTheSOC2ReportIsTakenAway() async throws {
    let reported = try await document(.soc2Only) { $0.serviceAuditorReports.map(\.file) }
    let pack = try await pack(of: reported.vendor) { inputs in
      for file in reported.files {
        try FileManager.default.removeItem(at: inputs.appending(path: file.path))
      }
    }
    #expect(try pack.standing(of: reported.vendor) == .noISO27001)
  }

  @Test func losesPromisesButNotCoverWithTheContract() async throws {
    let covered = try await document(.covered) { record in
      record.contracts.contains { $0.body.clauses.contains { $0.verdict == .present } }
        ? record.contracts.map(\.file) : []
    }
    let whole = try await SamplePack.shared.vendor(covered.vendor)
    let pack = try await pack(of: covered.vendor) { inputs in
      for file in covered.files {
        try FileManager.default.removeItem(at: inputs.appending(path: file.path))
      }
    }
    let without = try pack.vendor(covered.vendor)
    #expect(without.assessment.standing.standing == .covered)
    #expect(whole.assessment.commitments.contains { $0.promised == .present })
    #expect(without.assessment.commitments.allSatisfy { $0.promised != .present })
    let scores = (try #require(without.scorecard).score, try #require(whole.scorecard).score)
    #expect(scores.0 > scores.1)
  }

  @Test func standsExpiredWhenTheCertificateIsSwappedForAnExpiredOne() async throws {
    let covered = try await document(.covered) { $0.certificates.map(\.file) }
    let pack = try await pack(of: covered.vendor) { inputs in
      for file in covered.files {
        try FileManager.default.removeItem(at: inputs.appending(path: file.path))
      }
      let name = try await SamplePack.shared.vendor(covered.vendor).record.vendor.legalName
      try Data(
        """
        # Certificate

        This is to certify that the information security management system of

        \(name)

        conforms to ISO/IEC 27001:2022

        Certificate number: EX-1001

        Scope: all services to customers

        Issue date: 2022-05-01

        Expiry date: 2025-04-30

        """.utf8
      ).write(to: inputs.appending(path: "documents/\(covered.vendor)/certificate.md"))
    }
    #expect(try pack.standing(of: covered.vendor) == .expiredOrWithdrawn)
  }
}

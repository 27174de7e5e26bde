import AssuranceModel
import AssurancePipeline
import Foundation
import Scoring
import Testing

/// The workbook's formulas in a real office suite: they come to what the scorer says, also for other weights.
@Suite struct LiveWorkbookTests {
  @Test func comesToTheStoredValuesForEveryVendor() async throws {
    let pack = try await SamplePack.shared
    let probe = try await Self.calculated(rule: nil, weight: 0)
    let scores = try Self.scores(in: probe)
    #expect(scores.count == 22)
    for (vendor, shown) in zip(pack.report.vendors, scores) {
      let card = try #require(vendor.scorecard)
      #expect(shown == Shown(card), "\(vendor.record.vendor.id)")
    }
    // Contributions, key figures, the worth of answers: whatever is worked out is what the pack's own cells say.
    let stored = try await SampleWorkbook.probe
    for (sheet, own) in zip(probe.sheets, stored.sheets) {
      #expect(sheet.name == own.name)
      #expect(sheet.rows.map { $0.map(\.text) } == own.rows.map { $0.map(\.text) }, "\(sheet.name)")
    }
  }

  /// A rule that many do not meet, and one that has no weight yet and is given one beyond the range.
  @Test(arguments: [("COM007", 60), ("DRF004", 5_000)])
  func followsAChangedWeightAsTheScorerDoes(_ rule: String, _ weight: Int) async throws {
    let pack = try await SamplePack.shared
    let today = try #require(CalendarDate(iso: "2026-11-23"))
    var policy = try BuyerInputs(
      RunConfiguration(
        inputs: Checkout.inputs, outputs: pack.folder, asOf: nil, today: today, policy: nil,
        jobs: 1)
    ).policy
    policy.weights[rule] = weight
    let probe = try await Self.calculated(rule: rule, weight: weight)
    let scores = try Self.scores(in: probe)
    let totals = Self.totals(in: probe)
    #expect(scores.count == 22 && totals.count == 22)
    var changed = 0
    for (index, vendor) in pack.report.vendors.enumerated() {
      let before = try #require(vendor.scorecard)
      let after = try #require(
        VendorScorer.score(vendor.record, vendor.assessment, policy: policy))
      #expect(scores[index] == Shown(after), "\(vendor.record.vendor.id)")
      #expect(totals[index] == Shown(after), "\(vendor.record.vendor.id)")
      changed += after.band == before.band ? 0 : 1
    }
    #expect(changed > 0)
  }

  /// A vendor's score as a sheet shows it.
  private struct Shown: Equatable {
    let score: Double?
    let better: Double?
    let band: String?

    init(_ card: Scorecard) {
      (score, better) = (Double(card.score), Double(card.scoreIfAnsweredWell))
      band = card.band.rawValue
    }

    init(score: Double?, better: Double?, band: String?) {
      (self.score, self.better, self.band) = (score, better, band)
    }
  }

  /// The rows of the sheet of vendors, in their order.
  private static func scores(in probe: WorkbookProbe) throws -> [Shown] {
    let sheet = try #require(probe.sheets.first { $0.name == "Vendors" })
    return sheet.table(with: ["Vendor", "Id", "Risk score"]).filter { $0["Risk score"] != nil }
      .map {
        Shown(
          score: $0["Risk score"]?.number, better: $0["Score if answered well"]?.number,
          band: $0["Band"]?.text)
      }.filter { $0.score != nil }
  }

  /// The totals below the contributions on the sheet of details, vendor by vendor.
  private static func totals(in probe: WorkbookProbe) -> [Shown] {
    let rows = probe.sheets.first { $0.name == "Vendor details" }?.rows ?? []
    return rows.filter { $0.count > 3 && $0[0].text == "Total" && $0[1].text.hasPrefix("Band: ") }
      .map {
        Shown(
          score: $0[2].number, better: $0[3].number, band: String($0[1].text.dropFirst(6)))
      }
  }

  /// The sample's workbook without any stored result, one weight typed over, as the office suite works it out.
  private static func calculated(rule: String?, weight: Int) async throws -> WorkbookProbe {
    let workbook = try await SamplePack.shared.folder.appending(path: "portfolio.xlsx")
    let scratch = try ScratchFolder()
    defer { scratch.remove() }
    let changed = scratch.url.appending(path: "changed.xlsx")
    let editor = try Viewer(
      "python3",
      [
        "-c", Self.script, workbook.path, changed.path, rule.map { "weight_\($0)" } ?? "",
        "\(weight)",
      ])
    try #require(editor.status == 0, "\(editor.errors)")
    return try WorkbookProbe(workbook: changed)
  }

  /// Types a number over the cell of a name, and takes away what the formulas came to.
  private static let script = #"""
    import re, sys, zipfile
    source, target, name, number = sys.argv[1:]
    with zipfile.ZipFile(source) as book:
        parts = {part: book.read(part) for part in book.namelist()}
    if name:
        workbook = parts["xl/workbook.xml"].decode()
        sheet, column, row = re.search(f'name="{name}">\'?([^<!\']+)\'?!\\$([A-Z]+)\\$([0-9]+)<', workbook).groups()
        place = re.findall('<sheet name="([^"]*)"', workbook).index(sheet) + 1
        part = f"xl/worksheets/sheet{place}.xml"
        typed, count = re.subn(f'(<c r="{column}{row}"[^>]*><v>)[^<]*', rf"\g<1>{number}", parts[part].decode())
        assert count == 1, (part, column, row)
        parts[part] = typed.encode()
    taken = 0
    for part in parts:
        if part.startswith("xl/worksheets/sheet"):
            text, count = re.subn("(</f>)<v>[^<]*</v>", r"\1", parts[part].decode())
            parts[part], taken = text.encode(), taken + count
    assert taken > 100, taken
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as book:
        for part, content in parts.items():
            book.writestr(part, content)
    """#
}

import AssuranceModel

/// What would bring one vendor into the next better band, if each of it conformed.
enum VendorBandChange {
  /// Nil where nothing was scored, and in the best band.
  static func table(_ vendor: VendorReport) -> ReportTable? {
    guard let score = vendor.scorecard, let change = score.bandChange else { return nil }
    let id = "\(vendor.record.vendor.id)-next-band"
    let title = "What would move it up a band"
    let next = "\(change.band.rawValue), which ends at \(change.ceiling)"
    switch change.outcome {
    case .outOfReach(let inherent):
      return ReportTable(
        id: id, title: title,
        fields: [
          ("Next band", .text(next)),
          (
            "Out of reach",
            .text("No document moves it: the inherent risk alone is \(inherent) points")
          ),
        ])
    case .reachable(let remedies):
      let after = remedies.reduce(score.score) { $0 - $1.points }
      return ReportTable(
        id: id, title: title,
        columns: [
          .init("remedy", "What has to come or to be agreed", isWide: true),
          .init("answers", "Needs an answer"), .init("mends", "Needs a mend"),
          .init("points", "Points at best"), .init("after", "Score then"),
        ], rows: rows(remedies, from: score.score, vendor.assessment.findings),
        note:
          "If each of these conforms, the score is \(after) and the band \(next); no fewer suffice. "
          + "It is no promise: what does not conform takes nothing off, and a new paper can raise questions of its own."
      )
    }
  }

  private static func rows(
    _ remedies: [BandChange.Remedy], from score: Int, _ findings: [Finding]
  ) -> [[ReportCell]] {
    var left = score
    return remedies.map { remedy in
      left -= remedy.points
      return [
        what(remedy, findings), rules(remedy.answers), rules(remedy.mends),
        ReportCell(.points(remedy.points)), ReportCell(.points(left)),
      ]
    }
  }

  private static func what(_ remedy: BandChange.Remedy, _ findings: [Finding]) -> ReportCell {
    let rules = remedy.answers + remedy.mends
    let own = findings.filter { $0.isOpen && rules.contains($0.rule.id) }
    let text =
      switch remedy.subject {
      case .paper(let paper): paper.title
      case .finding(let rule): own.first?.remedy ?? rule
      }
    return .text(
      text, citations: own.flatMap(\.evidence).uniqueInOrder,
      searches: own.flatMap(\.searches).uniqueInOrder)
  }

  private static func rules(_ ids: [String]) -> ReportCell {
    ids.isEmpty ? ReportCell(.none("")) : .text(ids.joined(separator: ", "), link: "method")
  }
}

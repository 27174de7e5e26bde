import AssuranceModel

/// Which open or missing papers could make the modelled loss smaller, and by how much at most.
enum ExposureAnswerTables {
  /// More papers than these are not chased at once; every vendor's own page has all of its own.
  private static let most = 12

  /// The papers of all vendors, those that would tell most first.
  static func portfolio(_ exposure: Exposure, _ vendors: [VendorReport]) -> ReportTable {
    let answers = exposure.answers
    let rest = answers.count - most
    return ReportTable(
      id: "exposure-answers", title: "Which papers would tell most",
      columns: [.init("vendor", "Vendor")] + columns,
      rows: answers.prefix(most).map { entry in
        let vendor = vendors.first { $0.record.vendor.id == entry.vendor }
        return [vendor?.nameCell ?? .text(entry.vendor)] + cells(entry.answer)
      },
      note: answers.isEmpty
        ? "No paper that is open or missing moves the modelled loss."
        : "\(note) The letter to each vendor asks for what is worth most first."
          + (rest > 0
            ? " \(String.counted(rest, "further paper")) of less weight: the vendors' own pages have them."
            : ""))
  }

  /// The papers of one vendor; nil where it has no figure, or where none would make it smaller.
  static func vendor(_ vendor: VendorReport) -> ReportTable? {
    guard let answers = vendor.exposure.result?.answers, !answers.isEmpty else { return nil }
    return ReportTable(
      id: "\(vendor.record.vendor.id)-exposure-answers",
      title: "What papers could take off the mean loss", columns: columns,
      rows: answers.map(cells), note: note)
  }

  private static let columns: [ReportTable.Column] = [
    .init("paper", "Paper", isWide: true), .init("loss", "Off the mean loss, at most"),
    .init("effects", "What would no longer count", isWide: true),
    .init("parameters", "Rests on"),
  ]

  private static let note =
    "If the paper comes and conforms, and nothing else changes: rate times mean of the model without the findings that "
    + "the paper settles. It is the most that it can do and no expectation, since nobody knows how likely a good answer is. "
    + "Two papers of one vendor do not add up."

  private static func cells(_ answer: ExposureAnswer) -> [ReportCell] {
    let drivers = answer.effects.flatMap { [$0.now, $0.then].compactMap(\.self) }
    return [
      .text(answer.paper.title), .loss(answer.meanLoss),
      .text(
        answer.effects.map(words).joined(separator: "; "),
        citations: drivers.flatMap(\.citations).uniqueInOrder),
      .text(
        drivers.compactMap(\.parameter).uniqueInOrder.joined(separator: ", "), link: "method"),
    ]
  }

  /// `Standing: Undetermined (frequency × 1.5), and VEN003 (frequency × 1.2) in its place`.
  private static func words(_ effect: ExposureAnswer.Effect) -> String {
    let now = ExposureWording.effect(effect.now)
    return effect.then.map { "\(now), and \(ExposureWording.effect($0)) in its place" } ?? now
  }
}

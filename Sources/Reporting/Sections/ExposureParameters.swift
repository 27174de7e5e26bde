import AssuranceModel

/// How the exposure is computed, and every number that it starts from.
enum ExposureParameters {
  /// A paragraph of CommonMark for the section on method.
  static func method(_ exposure: Exposure) -> String {
    """
    Events that come through any vendor: \(exposure.frequency.markdownEscaped). They are shared over the \
    vendors by tier and class of data, and each vendor's share is then raised by its findings, never lowered; \
    what is undetermined counts as unfavourable. One event costs a lognormal amount between the 5th and 95th \
    percentile of its tier and class of data, or what the policy's range says; missing terms of the contract \
    raise it. A part of a vendor's events comes through its sub\\-processors: one that several vendors name \
    strikes them together, and no vendor's own figures change by it. In a negative binomial year a bad year is \
    bad for all vendors at once. A lognormal still understates the far tail. The seed \
    \(exposure.seed) gives the same figures on every machine and any number of processors; percentiles carry \
    distribution\\-free 95 % intervals, and a figure is printed with two digits or as many as its interval leaves.
    """
  }

  static func table(_ exposure: Exposure) -> ReportTable {
    ReportTable(
      id: "exposure-parameters", title: "Parameters of the exposure",
      columns: [
        .init("id", "Parameter"), .init("name", "What", isWide: true), .init("value", "Value"),
        .init("edition", "Edition"), .init("source", "Source", isWide: true),
        .init("confidence", "Confidence"), .init("note", "Note", isWide: true),
      ],
      rows: exposure.parameters.map { parameter in
        [
          .text(parameter.id), .text(parameter.name), .text(parameter.value),
          .text(parameter.edition, missing: "–"), .text(parameter.source),
          ReportCell(.text(parameter.confidence.rawValue), tone: parameter.confidence.tone),
          parameter.note.isEmpty ? ReportCell(.none("")) : .text(parameter.note),
        ]
      },
      note:
        "An assumption is our own convention: no public figure is known. The policy may replace it."
    )
  }
}

extension ExposureParameter.Confidence {
  fileprivate var tone: ReportCell.Tone {
    switch self {
    case .high, .policy: .good
    case .medium: .neutral
    case .low: .caution
    case .assumption: .unknown
    }
  }
}

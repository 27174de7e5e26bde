import AssuranceModel

/// What follows from a lapse of certification, vendor by vendor and for those in whose case it has happened.
enum BreachClockTables {
  /// The steps of one vendor's clock; nil where there is no certificate that could lapse.
  static func table(_ vendor: VendorReport) -> ReportTable? {
    vendor.assessment.breachClock.map { clock in
      ReportTable(
        id: "\(vendor.record.vendor.id)-breach-clock", title: title(clock),
        columns: [
          .init("step", "Step"), .init("date", "Date"), .init("state", "On \(clock.asOf)"),
          .init("actor", "Who acts"), .init("basis", "How we know", isWide: true),
        ],
        rows: clock.milestones.map { milestone in
          [
            .text(milestone.kind.title), milestone.dayCell,
            milestone.stateCell(asOf: clock.asOf), .text(milestone.kind.actor.title),
            .text(milestone.wording),
          ]
        },
        note:
          "Periods are the contract's, never the policy's; Method says how their days are counted.")
    }
  }

  private static func title(_ clock: BreachClock) -> String {
    let day = clock.lapse.day.date
    return switch clock.lapse.cause {
    case .simulated: "If the certification lapses\(day.map { " on \($0)" } ?? "")"
    case .undetermined: "If the certification lapses"
    case .expired, .supersededEdition, .suspended, .withdrawn:
      "The certification has lapsed\(day.map { " on \($0)" } ?? "")"
    }
  }

  /// The clocks of all vendors whose certification a document says has lapsed, the longest running first.
  static func running(_ vendors: [VendorReport]) -> ReportTable {
    let running = vendors.compactMap { vendor in
      vendor.assessment.breachClock.flatMap { $0.isRunning ? (vendor, $0) : nil }
    }.sorted { one, other in
      (one.1.lapse.day.date?.description ?? "", one.0.record.vendor.id)
        < (other.1.lapse.day.date?.description ?? "", other.0.record.vendor.id)
    }
    let steps: [BreachMilestone.Kind] = [
      .lapse, .vendorNoticeDue, .cureEnds, .terminationPossible, .contractNotice,
    ]
    return ReportTable(
      id: "breach-clocks", title: "Running breach clocks",
      columns: [
        .init("vendor", "Vendor"), .init("cause", "What happened"), .init("lapse", "Lapsed on"),
        .init("vendor-notice-due", "Vendor's notice due"), .init("cure-ends", "Cure period ends"),
        .init("termination-possible", "Termination possible from"),
        .init("contract-notice", "Last day of ordinary notice"),
      ],
      rows: running.map { vendor, clock in
        [vendor.nameCell, .text(clock.lapse.cause.title)]
          + steps.map { clock.milestone($0)?.dayCell ?? .missing("not stated") }
      },
      note: running.isEmpty
        ? "No document says of a vendor's certification that it has lapsed."
        : "The cure period is taken to begin with our notice, given on the as-of date or with the vendor's. "
          + "The vendor's page says of each date what it rests on, and why there is none.")
  }
}

import AssuranceModel

/// What falls due when.
enum CalendarSection {
  static func section(_ events: [CalendarEvent], _ vendors: [VendorReport]) -> ReportSection {
    ReportSection(
      id: "calendar", title: "Calendar",
      blocks: [
        .table(BreachClockTables.running(vendors)),
        .table(
          ReportTable(
            id: "calendar", title: "Dates to act on",
            columns: [
              .init("date", "Date"), .init("event", "Event", isWide: true),
              .init("detail", "Detail", isWide: true),
            ],
            rows: events.map { event in
              [
                ReportCell(.date(event.date), citations: event.evidence), .text(event.title),
                .text(event.detail),
              ]
            },
            note:
              "The same dates stand in calendar.ics. Predicted dates name what they assume. Notice periods are counted back from the end of the term."
          )),
      ])
  }
}

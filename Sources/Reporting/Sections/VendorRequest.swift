import AssuranceModel

/// What one vendor is asked for, as its letter says it.
enum VendorRequest {
  /// Nil where nothing has to be asked.
  static func table(_ vendor: VendorReport) -> ReportTable? {
    guard let letter = vendor.request else { return nil }
    let id = vendor.record.vendor.id
    return ReportTable(
      id: "\(id)-request", title: "What to ask the vendor",
      columns: [
        .init("number", "No."), .init("ask", "Request", isWide: true),
        .init("why", "Why", isWide: true), .init("about", "About"),
      ],
      rows: letter.items.enumerated().map { index, item in
        [
          .count(index + 1), .text(item.ask), .text(item.why),
          item.references.isEmpty
            ? ReportCell(.none("")) : .text(item.references.joined(separator: "; ")),
        ]
      },
      note:
        "The certification first, then in the order of what answers are worth. Ready to send, with an answer asked for by \(letter.replyBy): requests/\(vendor.record.vendor.fileStem).docx of the "
        + "pack, and requests/\(vendor.record.vendor.fileStem).md.")
  }
}

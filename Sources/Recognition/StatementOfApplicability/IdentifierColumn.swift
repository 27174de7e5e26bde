import AssuranceModel

/// The control numbers of one column, with the damage undone that spreadsheets do to them.
package struct IdentifierColumn: Sendable {
  /// A cell that may hold a control number, and the title that stands beside it.
  package struct Entry: Sendable {
    package let text: String
    package let title: String

    package init(text: String, title: String) {
      self.text = text
      self.title = title
    }
  }

  /// One for each entry, nil where the entry holds no control number.
  package let references: [ControlReference?]

  package init(_ entries: [Entry]) {
    let plain = entries.map { entry in
      SpreadsheetDate(entry.text) == nil ? ControlReference(entry.text) : nil
    }
    let dated = Self.undoingDates(entries, plain)
    references = Self.restoringZeros(entries, dated)
  }

  /// Dates back to numbers, all in the order of date parts that makes most of them controls of one edition.
  private static func undoingDates(
    _ entries: [Entry], _ references: [ControlReference?]
  ) -> [ControlReference?] {
    let dates = entries.map { SpreadsheetDate($0.text) }
    guard dates.contains(where: { $0 != nil }) else { return references }
    let readable = Set(references.compactMap { $0?.identifiers.first })
    let best = SpreadsheetDate.Order.allCases
      .map { order in (order, AnnexACatalogue.all.map { score(order, in: $0) }.max() ?? 0) }
      .reduce(nil as (SpreadsheetDate.Order, Int)?) { best, next in
        guard let best, best.1 >= next.1 else { return next }
        return best
      }
    guard let (order, score) = best, score > 0 else { return references }
    return zip(references, dates).map { reference, date in
      guard reference == nil, let identifier = date?.identifier(order) else { return reference }
      return ControlReference(identifiers: [identifier], isPrefixed: false, remainder: "")
    }

    func score(_ order: SpreadsheetDate.Order, in catalogue: AnnexACatalogue) -> Int {
      let known = readable.count { catalogue.holds($0) }
      return zip(entries, dates).reduce(known) { sum, pair in
        guard let identifier = pair.1?.identifier(order), catalogue.holds(identifier) else {
          return sum
        }
        if readable.contains(identifier) { return sum - 1 }
        return sum + (catalogue.agrees(pair.0.title, with: identifier) ? 3 : 1)
      }
    }
  }

  /// `5.1` back to `5.10` where a spreadsheet took it for a number: after 5.9, or beside the title of 5.10.
  private static func restoringZeros(
    _ entries: [Entry], _ references: [ControlReference?]
  ) -> [ControlReference?] {
    let catalogue = AnnexACatalogue.of(.edition2022)
    var previous: ControlIdentifier?
    return zip(entries, references).map { entry, reference in
      guard let reference, let identifier = reference.identifiers.first else { return nil }
      let last = previous
      previous = reference.identifiers.last
      guard identifier.numbers.count == 2, reference.identifiers.count == 1,
        reference.remainder.isEmpty, identifier.numbers[1] < 4
      else { return reference }
      let tenfold = ControlIdentifier([identifier.section, identifier.numbers[1] * 10])
      let before = ControlIdentifier([identifier.section, identifier.numbers[1] * 10 - 1])
      let fitsTitle =
        catalogue.agrees(entry.title, with: tenfold)
        && !catalogue.agrees(entry.title, with: identifier)
      guard catalogue.holds(tenfold), last == before || fitsTitle else { return reference }
      previous = tenfold
      return ControlReference(
        identifiers: [tenfold], isPrefixed: reference.isPrefixed, remainder: "")
    }
  }
}

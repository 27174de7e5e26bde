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
    references = Self.restoringPoints(Self.restoringZeros(entries, dated))
  }

  /// `8.11` back to `8.1.1` in a column of such numbers, where it fits between those above and below.
  private static func restoringPoints(_ references: [ControlReference?]) -> [ControlReference?] {
    let parts = references.compactMap { $0?.identifiers.first?.numbers.count }
    guard parts.count(where: { $0 == 3 }) * 2 > parts.count else { return references }
    var restored = references
    for (index, reference) in references.enumerated() {
      guard let reference, reference.identifiers.count == 1,
        let numbers = reference.identifiers.first?.numbers, numbers.count == 2, numbers[1] > 10
      else { continue }
      let whole = ControlIdentifier([numbers[0], numbers[1] / 10, numbers[1] % 10])
      let before = restored[..<index].last { $0 != nil }??.identifiers.last
      let after = references[(index + 1)...].first { $0?.identifiers.first?.numbers.count == 3 }
      let isInOrder =
        before.map { $0 < whole } ?? true
        && (after??.identifiers.first).map { whole < $0 } ?? true
      guard isInOrder, AnnexACatalogue.all.contains(where: { $0.holds(whole) }) else { continue }
      restored[index] = ControlReference(
        identifiers: [whole], isPrefixed: reference.isPrefixed, remainder: reference.remainder)
    }
    return restored
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

  /// `5.1` back to `5.10` where a spreadsheet took it for a number: by its title, or by its place in the order.
  private static func restoringZeros(
    _ entries: [Entry], _ references: [ControlReference?]
  ) -> [ControlReference?] {
    let catalogue = AnnexACatalogue.of(.edition2022)
    var restored = references
    for (index, reference) in references.enumerated() {
      guard let reference, reference.identifiers.count == 1, !reference.isPrefixed,
        reference.remainder.isEmpty, let identifier = reference.identifiers.first,
        identifier.numbers.count == 2, identifier.numbers[1] < 4
      else { continue }
      let tenfold = ControlIdentifier([identifier.section, identifier.numbers[1] * 10])
      guard catalogue.holds(tenfold) else { continue }
      let title = entries[index].title
      let fits = (
        itself: catalogue.agrees(title, with: identifier),
        tenfold: catalogue.agrees(title, with: tenfold)
      )
      let before = restored[..<index].last { $0 != nil }??.identifiers.last
      let after = references[(index + 1)...].first { $0 != nil }??.identifiers.first
      let isInOrder =
        before.map { $0.section == tenfold.section && identifier < $0 && $0 < tenfold } ?? false
        && after.map { tenfold < $0 } ?? true
      if fits.tenfold != fits.itself ? fits.tenfold : isInOrder {
        restored[index] = ControlReference(
          identifiers: [tenfold], isPrefixed: false, remainder: "")
      }
    }
    return restored
  }
}

/// The number of a control, or of an objective above it: two or three parts, the first being the section.
package struct ControlIdentifier: Hashable, Sendable {
  /// `[5, 10]` for 5.10 of :2022, `[5, 1, 1]` for A.5.1.1 of :2013.
  package let numbers: [Int]

  package init(_ numbers: [Int]) { self.numbers = numbers }

  package var section: Int { numbers[0] }

  /// The numbers with full stops between them and without the letter of the annex.
  package var text: String { numbers.map(String.init).joined(separator: ".") }

  /// Whether this is the other's objective or invented parent: 5.1 of 5.1.2.
  package func isParent(of other: ControlIdentifier) -> Bool {
    other.numbers.count == numbers.count + 1 && other.numbers.starts(with: numbers)
  }
}

extension ControlIdentifier: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}

/// The controls that the beginning of a text names, and what stands after them.
package struct ControlReference: Hashable, Sendable {
  /// At least one; several where the text lists controls or gives a range.
  package let identifiers: [ControlIdentifier]
  /// Whether the letter of the annex stands before the number.
  package let isPrefixed: Bool
  /// The text after the number, without the separator: mostly the title.
  package let remainder: String

  package init(identifiers: [ControlIdentifier], isPrefixed: Bool, remainder: String) {
    self.identifiers = identifiers
    self.isPrefixed = isPrefixed
    self.remainder = remainder
  }

  /// The reference that a text opens with, or nil: `A.5.1`, `5.1`, `A5.01`, `A.5.1 - Name`, `Annex A 5.1`, `5.1-5.3`.
  package init?(_ text: some StringProtocol) {
    guard ControlNumberScanner.mayFindNumber(in: text) else { return nil }
    var scanner = ControlNumberScanner(text)
    scanner.skipIntroduction()
    guard let first = scanner.number() else { return nil }
    var identifiers = [first.identifier]
    var isPrefixed = first.isPrefixed
    // A number of another depth beside it is that of another edition.
    while let next = scanner.nextInList(),
      next.number.identifier.numbers.count == first.identifier.numbers.count
    {
      isPrefixed = isPrefixed || next.number.isPrefixed
      identifiers += Self.between(identifiers[identifiers.count - 1], next)
      identifiers.append(next.number.identifier)
    }
    self.identifiers = identifiers
    self.isPrefixed = isPrefixed
    remainder = scanner.remainder
  }

  /// The controls that a range leaves unsaid; none where the joint is not a range or its ends do not fit.
  private static func between(
    _ first: ControlIdentifier, _ next: ControlNumberScanner.ListItem
  ) -> [ControlIdentifier] {
    let last = next.number.identifier
    guard next.isRange, first.numbers.dropLast() == last.numbers.dropLast(),
      let start = first.numbers.last, let end = last.numbers.last, start < end
    else { return [] }
    return (start + 1..<end).map { ControlIdentifier(first.numbers.dropLast() + [$0]) }
  }
}

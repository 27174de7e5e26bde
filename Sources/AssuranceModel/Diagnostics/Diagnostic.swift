/// A document, a table or a setting that could not be read or trusted: for the data steward, never for the committee.
package struct Diagnostic: Hashable, Sendable, Codable {
  /// How much of the output is touched.
  package enum Severity: String, Hashable, Sendable, Codable, Comparable, CaseIterable {
    /// Nothing is affected.
    case note
    /// Output is affected and honest about it.
    case warning
    /// The input is lost to the run.
    case error

    package static func < (left: Self, right: Self) -> Bool {
      let order = Self.allCases
      guard let left = order.firstIndex(of: left), let right = order.firstIndex(of: right) else {
        preconditionFailure("Every severity is in allCases")
      }
      return left < right
    }
  }

  /// Permanent name of the cause in lower-case kebab, such as `pdf-encrypted`.
  package let code: String
  package let severity: Severity
  /// Path of the file.
  package let file: String
  /// Place inside the file, such as `page 3` or `row 12, column tier`; empty for the whole file.
  package let place: String
  /// Headline: one phrase, no full stop, the most specific words first.
  package let summary: String
  /// What the reader can do, as a verb phrase; empty where nothing is to be done.
  package let remedy: String

  package init(
    code: String, severity: Severity, file: String, place: String = "", summary: String,
    remedy: String = ""
  ) {
    self.code = code
    self.severity = severity
    self.file = file
    self.place = place
    self.summary = summary
    self.remedy = remedy
  }
}

/// A value together with what was noticed while it was made.
package struct Diagnosed<Value: Sendable>: Sendable {
  package var value: Value
  package var diagnostics: [Diagnostic]

  package init(_ value: Value, diagnostics: [Diagnostic] = []) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// The next step's value, with the diagnostics of both steps in order.
  package func then<New: Sendable>(_ next: (Value) -> Diagnosed<New>) -> Diagnosed<New> {
    let following = next(value)
    return Diagnosed<New>(following.value, diagnostics: diagnostics + following.diagnostics)
  }
}

extension Array {
  /// All values in order, with all diagnostics in the same order.
  package func gathered<Value>() -> Diagnosed<[Value]> where Element == Diagnosed<Value> {
    Diagnosed<[Value]>(map(\.value), diagnostics: flatMap(\.diagnostics))
  }
}

import AssuranceModel
import Foundation
import Rules
import Testing

/// The worked cases of the field, each key of what is expected compared with what the engine says.
@Suite struct CycleVectorTests {
  @Test(arguments: try CycleVector.all()) func agreesWithTheWorkedCase(_ vector: CycleVector) throws
  {
    let state = CertificationCycleDetermination.state(of: try vector.facts(), asOf: vector.asOf)
    #expect(!vector.expected.isEmpty)
    for (key, expected) in vector.expected {
      let found = try #require(Self.reading(key, of: state), "\(key) is compared with nothing")
      #expect(found == expected, "\(key)")
    }
  }

  @Test func readsEveryWorkedCase() throws {
    let vectors = try CycleVector.all()
    #expect(vectors.count >= 19)
    #expect(Set(vectors.map(\.id)).count == vectors.count)
  }

  /// What a key of the worked cases means in the engine's terms; nil for a key that is not known.
  private static func reading(_ key: String, of state: CertificationCycleState)
    -> CycleVector.Value?
  {
    switch key {
    case "status": .text(Self.status(state.status))
    case "flags": .texts(state.anomalies.map(\.rawValue))
    case "effective_end": state.effectiveEnd.map { .text($0.description) }
    case "days_left": state.daysLeft.map { .number($0) }
    case "expired_days": state.daysPastExpiry.map { .number($0) }
    case "restorable": .truth(state.isRestorable)
    case "restorable_until": state.restorableUntil.map { .text($0.description) }
    case "first_surveillance_due_by":
      state.firstSurveillanceDueBy.map { .text($0.description) }
    case "calendar_years_without_surveillance":
      state.yearsWithoutKnownSurveillance.isEmpty
        ? .texts([]) : .numbers(state.yearsWithoutKnownSurveillance)
    case "expiry_keeps_old_cycle": state.keepsOldCycle.map { .truth($0) }
    case "gap_days": state.uncoveredGap.map { .number($0.days) }
    case "gap": state.uncoveredGap.map { .texts([$0.first.description, $0.last.description]) }
    case "restored_in_time": state.uncoveredGap.map { .truth($0.isRestoredInTime) }
    default: nil
    }
  }

  private static func status(_ status: CertificationStatus) -> String {
    switch status {
    case .inForce: "in_date"
    case .notYetValid: "not_yet_valid"
    case .expired: "expired"
    case .supersededEdition: "not_valid_superseded_edition"
    case .suspended: "not_valid_suspended"
    case .withdrawn: "not_valid_withdrawn"
    case .undetermined: "undetermined"
    }
  }
}

/// One worked case of `cycle-vectors.json`.
struct CycleVector: CustomTestStringConvertible, Sendable {
  /// A value of the file, as far as its types go.
  enum Value: Equatable, Sendable {
    case text(String)
    case texts([String])
    case number(Int)
    case numbers([Int])
    case truth(Bool)
    case null
  }

  let input: [String: Value]
  let expected: [String: Value]
  let asOf: CalendarDate

  var id: String { text("id") ?? "" }
  var testDescription: String { "\(id) \(text("text") ?? "")" }

  static func all() throws -> [CycleVector] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "cycle-vectors.json")
    let rows = try JSONDecoder().decode([Row].self, from: Data(contentsOf: file))
    return try rows.map { row in
      guard case .text(let day) = row.input["as_of"] else { throw Malformed.asOf }
      return CycleVector(
        input: row.input, expected: row.expected, asOf: try #require(CalendarDate(iso: day)))
    }
  }

  enum Malformed: Error {
    case asOf
    case key(String)
  }

  private struct Row: Decodable {
    let input: [String: Value]
    let expected: [String: Value]

    enum CodingKeys: String, CodingKey {
      case input = "in"
      case expected
    }
  }

  private func text(_ key: String) -> String? {
    if case .text(let text) = input[key] { text } else { nil }
  }

  /// The facts of the case; a key that is not read is a mistake of this test.
  func facts() throws -> CertificationCycleFacts {
    let known: Set = [
      "id", "text", "edition", "initial_decision", "cycle_start", "valid_from", "expiry",
      "previous_expiry", "surveillance", "printed_status", "as_of",
    ]
    for key in input.keys where !known.contains(key) { throw Malformed.key(key) }
    func date(_ key: String) throws -> CalendarDate? {
      try text(key).map { try #require(CalendarDate(iso: $0), "\(key)") }
    }
    var audits: [CalendarDate] = []
    if case .texts(let days) = input["surveillance"] {
      audits = try days.map { try #require(CalendarDate(iso: $0)) }
    }
    return CertificationCycleFacts(
      edition: text("edition").flatMap(StandardEdition.init(rawValue:)),
      originalIssue: try date("initial_decision"),
      issue: try date("valid_from") ?? date("cycle_start"), expiry: try date("expiry"),
      previousExpiry: try date("previous_expiry"), surveillance: audits,
      printedStatus: text("printed_status").map(PrintedStatus.init(word:)))
  }
}

extension CycleVector.Value: Decodable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let texts = try? container.decode([String].self) {
      self = .texts(texts)
    } else {
      self = .numbers(try container.decode([Int].self))
    }
  }
}

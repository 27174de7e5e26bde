import AssuranceModel
import Rules

/// A vendor whose certification has lapsed or will, and the clock that follows.
struct ClockCase: Sendable {
  /// The certificate's last day; nil where it prints none.
  var expiry: String?
  var edition = StandardEdition.edition2022
  /// The word that the certificate prints of itself.
  var word: String?
  /// Rows of the register snapshot.
  var register: [RegisteredCertificate]?
  /// The contracts' clauses, a document each.
  var clauses: [Clause] = []
  /// What a document says of its rank, by its index.
  var ranks: [Int: PrecedenceReading.Rank] = [:]
  var holidays: [String] = []
  var asOf = "2026-11-23"

  /// One clause of one document.
  struct Clause: Sendable {
    let tag: ClauseTag
    var verdict = ClauseReading.Verdict.present
    var period: ContractPeriod?

    /// A duty to tell of a lapse; nil for `promptly`.
    static func notice(_ amount: Int? = nil, _ unit: ContractPeriod.Unit = .days) -> Clause {
      Clause(tag: .lapseNotification, period: amount.map { ContractPeriod($0, unit) })
    }

    /// A right to terminate after a cure period; nil where none is stated.
    static func cure(_ amount: Int? = nil, _ unit: ContractPeriod.Unit = .days) -> Clause {
      Clause(tag: .terminationRight, period: amount.map { ContractPeriod($0, unit) })
    }

    /// A document that was read to its end and lacks the clause, or that could not be read.
    static func without(_ tag: ClauseTag, _ verdict: ClauseReading.Verdict = .absent) -> Clause {
      Clause(tag: tag, verdict: verdict)
    }
  }

  /// The clock with everything else as in the policy's defaults.
  func clock() throws -> BreachClock? {
    var policy = policy
    policy.holidays = try holidays.map { try day($0) }
    let date = try day(asOf)
    let expires: Stated<CalendarDate> = try expiry.map { .example(try day($0)) } ?? .notStated
    let certificate = Certificate(
      organisation: .example("Brackwell GmbH"), edition: .example(edition),
      number: .example("IS 704-418"), expiryDate: expires,
      suspension: word.map { .example($0) } ?? .notStated)
    var record = Build.record(certificate)
    record.register = register
    record.contracts = clauses.enumerated().map { index, clause in
      Self.contract(clause, ranked: ranks[index], "contract-\(index + 1).pdf")
    }
    return BreachClockDetermination.clock(
      for: record, standing: Build.standing(record, asOf: date), renewal: .notStated,
      policy: policy, asOf: date)
  }

  /// A document with one clause, read to its end.
  private static func contract(
    _ clause: Clause, ranked rank: PrecedenceReading.Rank?, _ path: String
  ) -> Filed<Contract> {
    let isCure = clause.tag == .terminationRight
    let notice = ClauseParameters.Notice(
      tag: clause.tag, days: nil, isBusiness: false, period: clause.period)
    let stated = ClauseReading(
      tag: clause.tag, verdict: clause.verdict, confidence: .certain,
      citation: clause.verdict == .present
        ? Citation(file: path, page: 1, quote: "the Supplier shall") : nil,
      parameters: ClauseParameters(
        notices: isCure ? [] : [notice], curePeriod: isCure ? clause.period : nil))
    let others = ClauseTag.allCases.filter { $0 != clause.tag }.map {
      ClauseReading(tag: $0, verdict: .absent, confidence: .certain, citation: nil)
    }
    return .example(
      path,
      Contract(
        clauses: [stated] + others, draftingFailures: [], mentionsISO27001: true,
        precedence: rank.map {
          [
            PrecedenceReading(
              rank: $0, citation: Citation(file: path, page: 9, quote: "shall prevail"))
          ]
        } ?? []))
  }
}

extension BreachClock {
  /// The day of a milestone as text, or the reason for having none.
  func day(_ kind: BreachMilestone.Kind) -> String? {
    milestone(kind).map { $0.day.date?.description ?? $0.day.reason ?? "" }
  }

  /// How the day of a milestone lies to the as-of date.
  func state(_ kind: BreachMilestone.Kind) -> BreachMilestone.State? {
    milestone(kind)?.state(asOf: asOf)
  }
}

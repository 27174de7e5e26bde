/// How strong we are in a talk with a vendor, part by part: an aid for the order of talks, never money.
package struct NegotiationLeverage: Hashable, Sendable {
  /// One of the eight things that make a negotiation strong, worth 0, 1 or 2.
  package enum Part: String, Hashable, Sendable, CaseIterable {
    case window
    case renewal
    case alternative
    case usage
    case benchmark
    case uplift
    case certification
    case switching

    /// The part as the pack prints it.
    package var title: String {
      switch self {
      case .window: "Time left to give notice"
      case .renewal: "How the contract renews"
      case .alternative: "Another supplier"
      case .usage: "Evidence of usage"
      case .benchmark: "Benchmark"
      case .uplift: "Clause on increases"
      case .certification: "Certification gap to repair"
      case .switching: "Cost of switching"
      }
    }

    /// The part at the head of a column.
    package var shortTitle: String {
      switch self {
      case .window: "Window"
      case .renewal: "Renewal"
      case .alternative: "Alternative"
      case .usage: "Usage"
      case .benchmark: "Benchmark"
      case .uplift: "Increases"
      case .certification: "Certification"
      case .switching: "Switching"
      }
    }
  }

  /// What a part is worth and why.
  package enum Mark: Hashable, Sendable {
    case known(points: Int, text: String, citations: [Citation])
    /// Counts 0 and is listed; the phrase says what is missing.
    case unknown(String)

    /// 0 to 2.
    package var points: Int { if case .known(let points, _, _) = self { points } else { 0 } }

    package var text: String {
      switch self {
      case .known(_, let text, _): text
      case .unknown(let missing): "Unknown: \(missing)"
      }
    }

    package var citations: [Citation] {
      if case .known(_, _, let citations) = self { citations } else { [] }
    }
  }

  /// A part with its mark.
  package struct MarkedPart: Hashable, Sendable {
    package let part: Part
    package let mark: Mark

    package init(_ part: Part, _ mark: Mark) {
      self.part = part
      self.mark = mark
    }
  }

  /// How long notice can still be given.
  package enum Window: String, Hashable, Sendable, CaseIterable {
    /// At most 30 days are left.
    case urgent
    /// At most 180 days are left, or notice may be given on any day.
    case open
    case early
    case unknown
    /// The last day has passed.
    case closed
  }

  package enum Band: String, Hashable, Sendable, CaseIterable {
    case weak, fair, strong
  }

  package let vendor: String
  /// One for each part, in the order of `Part.allCases`.
  package let marks: [MarkedPart]
  package let window: Window
  /// The last day to give notice for the term that talks are about; nil where it is not known.
  package let lastNotice: CalendarDate?
  /// From when to talk: never before the as-of date; nil where no day is known.
  package let talkFrom: CalendarDate?
  /// Open findings to trade for, worst first.
  package let findings: [Finding]
  /// Titles of the levers that count, largest first.
  package let levers: [String]

  package init(
    vendor: String, marks: [MarkedPart], window: Window, lastNotice: CalendarDate?,
    talkFrom: CalendarDate?, findings: [Finding], levers: [String]
  ) {
    self.vendor = vendor
    self.marks = marks
    self.window = window
    self.lastNotice = lastNotice
    self.talkFrom = talkFrom
    self.findings = findings
    self.levers = levers
  }

  /// 0 to 16.
  package var sum: Int { marks.reduce(0) { $0 + $1.mark.points } }

  /// 0 to 5 weak, 6 to 10 fair, 11 to 16 strong; a closed window leaves it weak whatever the sum.
  package var band: Band {
    guard window != .closed else { return .weak }
    return switch sum {
    case ..<6: .weak
    case ..<11: .fair
    default: .strong
    }
  }

  /// Parts that nothing is known of.
  package var unknownParts: [Part] {
    marks.compactMap { if case .unknown = $0.mark { $0.part } else { nil } }
  }
}

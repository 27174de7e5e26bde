/// How a contract goes on from a day by the register: its running term, and how we can leave it.
package enum RenewalOutlook: Hashable, Sendable {
  /// The register states no end.
  case notStated
  /// It ended on the day and does not renew by itself.
  case ended(CalendarDate)
  /// Its last stated term ended on the day; the phrase says what the register would have to state.
  case undetermined(end: CalendarDate, missing: String)
  /// A term with an end is running.
  case running(RunningContract)
  /// It runs for an indefinite time, or will once its first term is over: notice may be given on any day.
  case openEnded(OpenEndedContract)
}

/// One term of a contract.
package struct ContractTerm: Hashable, Sendable {
  /// 1 for the term whose end the register states, 2 for the first renewal.
  package let ordinal: Int
  /// Last day.
  package let end: CalendarDate
  /// Last day to give notice for that end; nil where the notice period is not stated.
  package let lastNotice: CalendarDate?

  package init(ordinal: Int, end: CalendarDate, lastNotice: CalendarDate?) {
    self.ordinal = ordinal
    self.end = end
    self.lastNotice = lastNotice
  }
}

/// A contract with a running term.
package struct RunningContract: Hashable, Sendable {
  package let current: ContractTerm
  /// Nil where the register does not say.
  package let renewsTacitly: Bool?
  /// Whether the day to give notice for the running term has passed.
  package let isNoticeMissed: Bool
  /// The first term that notice can still end; nil where none is known.
  package let leavable: ContractTerm?

  package init(
    current: ContractTerm, renewsTacitly: Bool?, isNoticeMissed: Bool, leavable: ContractTerm?
  ) {
    self.current = current
    self.renewsTacitly = renewsTacitly
    self.isNoticeMissed = isNoticeMissed
    self.leavable = leavable
  }
}

/// A contract that runs until somebody gives notice.
package struct OpenEndedContract: Hashable, Sendable {
  /// End of the first term while it still runs; nil after it, or where there is none.
  package let firstTermEnd: CalendarDate?
  /// The end that notice on the as-of date leads to; nil where the notice period is not stated.
  package let endIfNoticeToday: CalendarDate?

  package init(firstTermEnd: CalendarDate?, endIfNoticeToday: CalendarDate?) {
    self.firstTermEnd = firstTermEnd
    self.endIfNoticeToday = endIfNoticeToday
  }
}

extension RunningContract {
  /// What follows where nobody gives notice, as a sentence.
  package var afterwards: String {
    let end = "The running term ends on \(current.end)"
    return switch renewsTacitly {
    case true: "\(end); the contract then renews by itself"
    case false: "\(end); the contract then ends"
    case nil: "\(end); whether it then renews by itself is not stated"
    }
  }

  /// Which day to give notice has passed, and when the next one is, as a sentence.
  package var missed: String {
    let day = current.lastNotice.map { ", for which the last day was \($0)" } ?? ""
    let next = leavable.map { "; next chance for the term ending \($0.end)" } ?? ""
    return "Missed for the term ending \(current.end)\(day)\(next)"
  }
}

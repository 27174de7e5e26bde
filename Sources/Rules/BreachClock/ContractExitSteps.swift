import AssuranceModel

/// The way out of the contract that needs no breach: notice for the end of a term, as the register has it.
struct ContractExitSteps {
  let renewal: RenewalOutlook
  /// The register's row.
  let register: Citation
  let asOf: CalendarDate

  /// The last day to give notice, and the end that it leads to.
  var milestones: [BreachMilestone] {
    let (notice, noticeBasis) = notice
    let (end, endBasis) = end
    return [
      BreachMilestone(
        kind: .contractNotice, day: notice, basis: noticeBasis, citations: [register]),
      BreachMilestone(
        kind: .contractTermEnd, day: end, basis: endBasis, citations: [register]),
    ]
  }

  private var notice: (ClockDay, String) {
    switch renewal {
    case .notStated: return (.none("the register states no end of the contract"), "")
    case .ended(let day): return (.none("the contract ended on \(day)"), "")
    case .undetermined(let end, let missing): return (.undetermined(Self.open(end, missing)), "")
    case .openEnded(let contract):
      let leads = contract.endIfNoticeToday.map { "Given on \(asOf) it ends the contract on \($0)" }
      return (
        .none("notice may be given on any day"), leads ?? "The register states no notice period"
      )
    case .running(let contract):
      if contract.renewsTacitly == false, !isAhead(contract.leavable?.lastNotice) {
        return (.none("the contract ends on \(contract.current.end) without notice"), "")
      }
      if let leavable = contract.leavable, let last = leavable.lastNotice {
        return (.on(last), contract.isNoticeMissed ? contract.missed : contract.afterwards)
      }
      return contract.isNoticeMissed
        ? (
          .undetermined(
            "the next day to give notice, as the register does not state \(contract.unknown)"),
          contract.missed
        )
        : (.none("the register states no notice period"), contract.afterwards)
    }
  }

  private var end: (ClockDay, String) {
    switch renewal {
    case .notStated: return (.none("the register states no end of the contract"), "")
    case .ended(let day): return (.on(day), "It does not renew by itself")
    case .undetermined(let end, let missing): return (.undetermined(Self.open(end, missing)), "")
    case .openEnded(let contract):
      return (
        contract.endIfNoticeToday.map(ClockDay.on)
          ?? .none("it runs for an indefinite time, and the register states no notice period"),
        contract.endIfNoticeToday == nil ? "" : "If notice is given on \(asOf)"
      )
    case .running(let contract):
      guard let leavable = contract.leavable else {
        return (.on(contract.current.end), contract.afterwards)
      }
      return (
        .on(leavable.end),
        leavable.ordinal == contract.current.ordinal
          ? "Last day of the running term"
          : "Last day of the first term that notice can still end; the running one ends on \(contract.current.end)"
      )
    }
  }

  private func isAhead(_ day: CalendarDate?) -> Bool { day.map { $0 >= asOf } ?? false }

  private static func open(_ end: CalendarDate, _ missing: String) -> String {
    "its stated term ended on \(end), and the register does not state \(missing)"
  }
}

extension RunningContract {
  /// What the register would have to state for the next chance to be known.
  fileprivate var unknown: String {
    renewsTacitly == true
      ? "for how long the contract renews" : "whether the contract renews by itself"
  }
}

import AssuranceModel

/// The ends of a contract's terms, and the last days to give notice before them.
enum RenewalEvents {
  static func events(_ renewal: RenewalOutlook, vendor: Vendor) -> [CalendarEvent] {
    switch renewal {
    case .notStated, .ended, .undetermined: return []
    case .openEnded(let contract):
      return contract.firstTermEnd.map { end in
        [
          CalendarEvent(
            of: vendor, "contract-end", "term-1", on: end, "contract's first term ends",
            "After it the contract runs for an indefinite time", [vendor.citation])
        ]
      } ?? []
    case .running(let contract):
      let current = contract.current
      let end = CalendarEvent(
        of: vendor, "contract-end", "term-\(current.ordinal)", on: current.end,
        "contract term ends", contract.afterwards, [vendor.citation])
      guard let leavable = contract.leavable, let last = leavable.lastNotice else { return [end] }
      let notice = CalendarEvent(
        of: vendor, "notice", "term-\(leavable.ordinal)", on: last, "last day to give notice",
        contract.isNoticeMissed ? contract.missed : contract.afterwards, [vendor.citation])
      return [end, notice]
    }
  }
}

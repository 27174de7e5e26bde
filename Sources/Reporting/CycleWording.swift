import AssuranceModel

extension VendorReport {
  /// What was judged of the certificate that the standing rests on; nil where none was.
  var certificateAssessment: CertificateAssessment? {
    assessment.certificate(certificate?.file.path)
  }
}

extension CertificationCycleState {
  var tone: ReportCell.Tone {
    switch status {
    case .inForce: phase == .inForce ? .good : .caution
    case .notYetValid: .caution
    case .expired, .supersededEdition, .suspended, .withdrawn: .bad
    case .undetermined: .unknown
    }
  }

  /// What stands below the phase on the vendor's page.
  var endNote: String {
    if let daysLeft, let effectiveEnd {
      return "until \(effectiveEnd), \(String.counted(daysLeft, "day")) left"
    }
    if let daysPastExpiry, case .expired = status {
      let window = isRestorable ? restorableUntil.map { ", restorable until \($0)" } : nil
      return "\(String.counted(daysPastExpiry, "day")) ago\(window ?? "")"
    }
    if case .notYetValid(let first) = status { return "begins on \(first)" }
    return ""
  }
}

extension CertificationPhase {
  /// What the phase means for who reads the pack.
  var explanation: String {
    switch self {
    case .notYetValid: "Nothing is certified by it until its first day"
    case .inForce: "The next audit is not due yet"
    case .surveillanceWindow:
      "A surveillance audit is expected within three months and is not known to have been held"
    case .recertificationDue: "The decision on the next cycle is due before the end"
    case .transitionDue: "A certificate to the next edition is due before the end"
    case .restorationWindow:
      "The certification body may restore it; the days since expiry stay uncovered"
    case .ended: "Only a new certification brings it back"
    case .suspended: "Temporarily invalid; it is restored, reduced or withdrawn"
    case .undetermined: "What is missing decides it"
    }
  }
}

extension CycleRule {
  /// The rule's number with the clause that it comes from.
  var citation: String {
    "\(rawValue): \(source.document)\(source.clause.isEmpty ? "" : ", \(source.clause)")"
  }
}

extension CycleWindow {
  /// The event with the sense of its date.
  var label: String {
    guard heldOn == nil else { return "\(kind.title) held" }
    return switch kind {
    case .firstSurveillance, .secondSurveillance: "\(kind.title) by"
    case .recertification: "Recertification decision by"
    case .transition: "Transition by"
    case .restoration: "Restoration possible until"
    }
  }

  /// The printed words that its days are counted from.
  func citations(in certificate: Certificate) -> [Citation] {
    basis.flatMap { certificate.citations(of: $0) }
  }

  /// How its dates are known, with the assumptions of those that are predicted.
  func wording(asOf: CalendarDate) -> String {
    if heldOn != nil {
      return isPrinted
        ? "Stated; it was due by \(dueBy), as printed" : "Stated; it was predicted by \(dueBy)"
    }
    if kind == .restoration { return "Six months from the printed expiry (\(rule.citation))" }
    let isPast = dueBy < asOf
    if isPrinted {
      return isPast
        ? "Printed on the certificate, and not shown to have been held: ask"
        : "Printed on the certificate; expected from \(opens)"
    }
    let head = isPast ? "Predicted and not shown: ask" : "Predicted; expected from \(opens)"
    let assumed = assumptions.map(\.text).joined(separator: "; ")
    return "\(head) (\(rule.citation)). Assumed: \(assumed)"
  }
}

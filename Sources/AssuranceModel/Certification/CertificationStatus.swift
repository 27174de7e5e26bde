/// What a certificate is worth on one day: exactly one of these.
package enum CertificationStatus: Hashable, Sendable {
  case inForce
  /// Its first day is still to come.
  case notYetValid(from: CalendarDate)
  /// Its printed expiry has passed by so many days.
  case expired(days: Int)
  /// The transition from its edition ended before its printed expiry; the last day is that of the transition.
  case supersededEdition(StandardEdition, lastDay: CalendarDate)
  /// Temporarily invalid by its own words.
  case suspended(String)
  /// Ended by its own words.
  case withdrawn(String)
  /// We cannot tell; these facts are missing, unreadable, or contradict each other.
  case undetermined(unsettled: [CertificationFact])

  /// The status as programs read it, such as `in_force`.
  package var code: String {
    switch self {
    case .inForce: "in_force"
    case .notYetValid: "not_yet_valid"
    case .expired: "expired"
    case .supersededEdition: "superseded_edition"
    case .suspended: "suspended"
    case .withdrawn: "withdrawn"
    case .undetermined: "undetermined"
    }
  }

  /// The status as the pack prints it.
  package var title: String {
    switch self {
    case .inForce: "In force"
    case .notYetValid: "Not yet valid"
    case .expired: "Expired"
    case .supersededEdition: "Not valid: the edition is superseded"
    case .suspended: "Not valid: suspended"
    case .withdrawn: "Not valid: withdrawn"
    case .undetermined: "Undetermined"
    }
  }
}

/// Where in its cycle a certification stands on one day, and so what falls due.
package enum CertificationPhase: String, Hashable, Sendable, Codable, CaseIterable {
  case notYetValid = "not_yet_valid"
  /// In force, and nothing is due.
  case inForce = "in_force"
  /// In force, and a surveillance audit is expected that is not known to have been held.
  case surveillanceWindow = "surveillance_window"
  /// In force, and the recertification decision is due before the expiry.
  case recertificationDue = "recertification_due"
  /// In force, and the edition ends before the expiry does.
  case transitionDue = "transition_due"
  /// Expired, and the certification body may still restore it.
  case restorationWindow = "restoration_window"
  /// Expired for good, superseded or withdrawn.
  case ended
  case suspended
  case undetermined

  /// The phase as the pack prints it.
  package var title: String {
    switch self {
    case .notYetValid: "Before the first day"
    case .inForce: "In force, nothing due"
    case .surveillanceWindow: "Surveillance audit expected"
    case .recertificationDue: "Recertification due"
    case .transitionDue: "Transition to the next edition due"
    case .restorationWindow: "Expired, may be restored"
    case .ended: "Ended"
    case .suspended: "Suspended"
    case .undetermined: "Undetermined"
    }
  }
}

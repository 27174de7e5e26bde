/// A part of a promise that the policy, or what is bought, asks for.
package enum PromisePart: String, Hashable, Sendable, Codable, CaseIterable {
  case noticeDays = "notice_days"
  case cureDays = "cure_days"
  case edition, accreditation, services, territories, controls
}

/// What a promise lacks of what the policy asks for.
package enum PromiseShortfall: Hashable, Sendable {
  /// No period in days for a notice; the policy allows so many calendar days.
  case noNoticePeriod(allowed: Int)
  /// A longer period for a notice than the calendar days that the policy allows.
  case longNoticePeriod(ContractPeriod, allowed: Int)
  /// The period is counted back from the expiry, so that none runs from a suspension or a withdrawal.
  case advanceNotice(ContractPeriod)
  case noCurePeriod(allowed: Int)
  case longCurePeriod(ContractPeriod, allowed: Int)
  /// No edition of ISO/IEC 27001 is named; the policy accepts these.
  case noEdition(accepted: [StandardEdition])
  /// Another edition is named, as a year.
  case otherEdition(String, accepted: [StandardEdition])
  /// The words do not ask that the certification body be accredited.
  case noAccreditation
  /// Services that are bought and not named.
  case services([String])
  /// Territories where the services are used and that are not named.
  case territories([String])
  /// Ids of :2022 that what is bought needs and that are not named.
  case controls([String])
  /// The buyer's tables do not say what is bought, so that this part cannot be compared.
  case unknownNeed(PromisePart)
}

extension PromiseShortfall {
  package var part: PromisePart {
    switch self {
    case .noNoticePeriod, .longNoticePeriod, .advanceNotice: .noticeDays
    case .noCurePeriod, .longCurePeriod: .cureDays
    case .noEdition, .otherEdition: .edition
    case .noAccreditation: .accreditation
    case .services: .services
    case .territories: .territories
    case .controls: .controls
    case .unknownNeed(let part): part
    }
  }

  /// Whether the promise is known to be short, and not only impossible to compare.
  package var isKnown: Bool {
    if case .unknownNeed = self { false } else { true }
  }

  /// The things that are not named; empty where the part is one thing.
  package var missing: [String] {
    switch self {
    case .services(let names), .territories(let names), .controls(let names): names
    case .noEdition(let accepted), .otherEdition(_, let accepted): accepted.map(\.rawValue)
    case .noNoticePeriod, .longNoticePeriod, .advanceNotice, .noCurePeriod, .longCurePeriod,
      .noAccreditation, .unknownNeed:
      []
    }
  }

  /// What is lacking, as a phrase that can follow `but`.
  package var text: String {
    switch self {
    case .noNoticePeriod(let allowed):
      "a period in days is not stated, and the policy allows \(allowed)"
    case .longNoticePeriod(let period, let allowed):
      "its period of \(period.words) is longer than the \(allowed) days that the "
        + "policy allows"
    case .advanceNotice(let period):
      "its period of \(period.words) is counted back from the expiry, and none "
        + "runs from a suspension or a withdrawal"
    case .noCurePeriod: "a cure period is not stated"
    case .longCurePeriod(let period, let allowed):
      "its cure period of \(period.words) is longer than the \(allowed) days that "
        + "the policy allows"
    case .noEdition: "the edition is not named"
    case .otherEdition(let year, let accepted):
      "it names the edition of \(year), and the policy accepts \(accepted.map(\.rawValue).joinedAsWords)"
    case .noAccreditation: "accreditation of the certification body is not asked for"
    case .services(let names): "it does not name \(names.joinedAsWords)"
    case .territories(let names): "it does not name \(names.joinedAsWords)"
    case .controls(let ids):
      "it does not name \(ids.count == 1 ? "control" : "controls") \(ids.joinedAsWords)"
    case .unknownNeed(let part):
      "services.csv does not say which \(part.rawValue) are needed, so they cannot be compared"
    }
  }
}

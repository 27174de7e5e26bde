/// How far evidence carries what we promised to a customer, from worst to best.
package enum DemandSupport: String, Hashable, Sendable, Codable, CaseIterable {
  /// No evidence shows it today for any part; what is not known is here.
  case unsupported
  /// Evidence shows it today for a part at least, and something that is named may break it.
  case atRisk = "at_risk"
  /// Evidence shows all of it until the day on which it is due.
  case supported

  /// The state as the pack prints it.
  package var title: String {
    switch self {
    case .unsupported: "Unsupported"
    case .atRisk: "At risk"
    case .supported: "Supported"
    }
  }
}

extension DemandSupport: Comparable {
  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .unsupported: 0
    case .atRisk: 1
    case .supported: 2
    }
  }
}

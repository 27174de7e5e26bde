/// What is known of the certification of a company behind a vendor, and on what that rests.
///
/// Only documents evidence a certification. What the buyer's own table says of one is a statement: it is shown as such
/// and never counted as covered.
package enum SubprocessorState: Hashable, Sendable {
  /// A certificate that names the company as its holder and was sent to us.
  package enum Certificate: String, Hashable, Sendable {
    case inForce = "in_force"
    case notInForce = "not_in_force"
    case undetermined
  }

  /// It is a vendor of ours too, and has the standing that its own documents show.
  case vendor(Standing)
  /// Its certificate was sent; whether the scope covers what it does for the vendor was not judged.
  case certificate(Certificate)
  /// The table states a certification, in these words; no document shows it.
  case stated(String)
  /// Nothing states or shows one.
  case notStated

  /// Whether documents show that it is certified for what we buy from it.
  package var isCovered: Bool { self == .vendor(.covered) }

  /// The certification that the table states, in its words; nil where that is not what is known.
  package var statement: String? { if case .stated(let text) = self { text } else { nil } }

  /// The state as programs read it, such as `stated_not_evidenced`.
  package var code: String {
    switch self {
    case .vendor(let standing): "vendor_\(standing.rawValue)"
    case .certificate(let certificate): "certificate_\(certificate.rawValue)"
    case .stated: "stated_not_evidenced"
    case .notStated: "not_stated"
    }
  }

  /// The state as the pack prints it.
  package var title: String {
    switch self {
    case .vendor(let standing): "\(standing.title), as our vendor"
    case .certificate(.inForce): "Certificate in force, scope not judged"
    case .certificate(.notInForce): "Certificate not in force"
    case .certificate(.undetermined): "Certificate to be verified"
    case .stated: "Stated, not evidenced"
    case .notStated: "Not stated"
    }
  }
}

extension SubprocessorState: Comparable {
  /// From weakest to strongest: shown to be without, unknown, only stated, attested, doubtful, covered.
  package static func < (left: Self, right: Self) -> Bool { left.strength < right.strength }

  private var strength: Int {
    switch self {
    case .vendor(.expiredOrWithdrawn), .vendor(.noISO27001), .certificate(.notInForce): 0
    case .vendor(.undetermined), .certificate(.undetermined), .notStated: 1
    case .stated: 2
    case .vendor(.soc2Only): 3
    case .vendor(.scopeConcern), .certificate(.inForce): 4
    case .vendor(.covered): 5
    }
  }
}

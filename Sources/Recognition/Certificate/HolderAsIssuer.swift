import AssuranceModel

/// A holder with the name of a body that certifies: mostly the issuer, which stands where a holder might.
enum HolderAsIssuer {
  private static let doubtful = Confidence(0.7)

  /// A holder's name, in doubt where it is a known certification body's.
  static func doubted(_ holder: Stated<String>) -> Stated<String> {
    guard case .stated(let name, let evidence) = holder, KnownBodies.isCertificationBody(name)
    else { return holder }
    return .stated(
      name, evidence: evidence.with(confidence: min(doubtful, evidence.confidence)))
  }
}

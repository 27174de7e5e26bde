import AssuranceModel

/// A holder with the name of a body that certifies: mostly the issuer, which stands where a holder might.
enum HolderAsIssuer {
  private static let doubtful = Confidence(0.7)

  /// A holder's name, in doubt where it is a known certification body's.
  static func doubted(_ holder: Stated<String>) -> Stated<String> {
    guard let name = holder.value, KnownBodies.isCertificationBody(name) else { return holder }
    return holder.capped(at: doubtful)
  }
}

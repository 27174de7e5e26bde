package import AssuranceModel

/// A vendor's record together with its standing, for rules that look at the whole.
package struct VendorPosition: Hashable, Sendable {
  package let record: VendorRecord
  /// Determined before any rule runs.
  package let standing: StandingJudgement

  package init(_ record: VendorRecord, standing: StandingJudgement) {
    self.record = record
    self.standing = standing
  }

  /// Whether a certificate is in force, whatever its scope.
  package var isCertified: Bool {
    standing.standing == .covered || standing.standing == .scopeConcern
  }
}

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

extension StandingJudgement {
  /// What all reasons together rest on; nil where they rest on no document.
  package var evidence: Evidence? {
    let citations = reasons.flatMap(\.evidence)
    let searches = reasons.flatMap(\.searches)
    if let first = citations.first {
      return Evidence(
        first, Array(citations.dropFirst()), searches: searches, confidence: .certain)
    }
    return searches.first.map {
      Evidence(searching: $0, Array(searches.dropFirst()), confidence: .certain)
    }
  }
}

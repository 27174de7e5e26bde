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

  /// Whether a certificate is in force, whatever its scope and whoever holds it.
  package var isCertified: Bool { standing.isInForce }

  /// Whether the certificate relied on is the vendor's own and stands in the register; nil where none is in force.
  package var certificate: ScopeAnswer? {
    guard standing.isInForce,
      let filed = record.certificates.first(where: { $0.file.path == standing.certificate })
    else { return nil }
    let reliance = CertificateReliance(filed, in: record)
    return ScopeAnswer.weakest(of: [ScopeChecks.holder(reliance), ScopeChecks.register(reliance)])
  }

  /// Whether the vendor itself is shown to be certified, whatever the scope; undetermined where the holder or the status is.
  package var certification: Verdict {
    switch standing.standing {
    case .covered: .conforms
    case .scopeConcern: certificate?.verdict ?? .undetermined
    case .soc2Only, .noISO27001, .expiredOrWithdrawn: .nonconforming
    case .undetermined: .undetermined
    }
  }

  /// Why the vendor itself is not shown to be certified; empty where it is.
  package var shortcomings: [String] {
    if certification == .conforms { return [] }
    return standing.isInForce
      ? [certificate?.text].compactMap(\.self) : standing.reasons.map(\.text)
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

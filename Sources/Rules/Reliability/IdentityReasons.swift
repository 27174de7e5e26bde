import AssuranceModel

/// Reasons in what the certificate says that it is: number, holder, edition, scope, Statement of Applicability.
enum IdentityReasons {
  private static let contents = [Source("ISO/IEC 17021-1:2015", clause: "8.2.2")]

  static let criteria: [ReliabilityCriterion] = [
    ReliabilityCriterion(
      "REL08", "NumberMissing", .unknown, weight: 2,
      rationale: "Without a number no register can be asked",
      remedy: "Ask the vendor for the certificate number", sources: contents
    ) { $0.missing($0.certificate.number, "the certificate number") },
    ReliabilityCriterion(
      "REL09", "NumberImplausible", .contrary, weight: 3,
      rationale: "Placeholders stand on templates, not on certificates",
      remedy: "Ask the certification body for the certificate under the vendor's name",
      sources: contents + [Source("IAF CertSearch", clause: "certificate number")]
    ) { subject in
      guard case .stated(let number, let evidence) = subject.certificate.number,
        let oddity = CertificateNumberShape.oddity(of: number)
      else { return nil }
      return ReliabilityObservation(
        because: "the certificate number \(number) \(oddity)", evidence: evidence.citations)
    },
    ReliabilityCriterion(
      "REL10", "NumberOfAnotherShape", .unknown, weight: 1,
      rationale: "Shapes are known from few samples, and bodies change them",
      remedy: "Look the number up in the register of the certification body",
      sources: [Source("Practice: numbers seen on certificates")]
    ) { subject in
      guard case .stated(let number, let evidence) = subject.certificate.number,
        let body = subject.issuer, let pattern = CertificateNumberShape.seen(of: body),
        CertificateNumberShape.oddity(of: number) == nil,
        !CertificateNumberShape.matches(number, pattern: pattern)
      else { return nil }
      return ReliabilityObservation(
        because: "the certificate number \(number) has not the shape known of \(body.name)",
        evidence: evidence.citations)
    },
    ReliabilityCriterion(
      "REL11", "HolderDiffers", .contrary, weight: 2,
      rationale: "A group's certificate is sound and common, and another holder's covers us not",
      remedy: "Ask the certification body whether the vendor is a holder or a listed site",
      sources: [Source("ISO/IEC 17021-1:2015", clause: "8.2.2 a)")]
    ) { subject in
      guard case .stated(let holder, let evidence) = subject.certificate.organisation,
        !LegalName.holder(
          holder, isOneOf: [subject.vendor.legalName] + subject.vendor.aliases)
      else { return nil }
      return ReliabilityObservation(
        because: "the holder \(holder) is no name of \(subject.vendor.legalName) in the register",
        evidence: evidence.citations)
    },
    ReliabilityCriterion(
      "REL12", "EditionMissing", .unknown, weight: 2,
      rationale: "The standard is shown with its year, and :2013 has ended",
      remedy: "Ask the certification body for the edition",
      sources: [Source("ISO/IEC 17021-1:2015", clause: "8.2.2 e)")]
    ) { $0.missing($0.certificate.edition, "the edition of ISO/IEC 27001") },
    ReliabilityCriterion(
      "REL13", "NationalYearWithoutPrefix", .unknown, weight: 1,
      rationale: "The years 2017, 2023 and 2024 are those of national editions of a valid standard",
      remedy: "Ask the certification body whether a national edition is meant",
      sources: [Source("DIN EN ISO/IEC 27001:2024"), Source("EN ISO/IEC 27001:2023")]
    ) { subject in
      guard case .stated(let standard, let evidence) = subject.certificate.standard,
        let year = nationalYear(in: standard)
      else { return nil }
      return ReliabilityObservation(
        because: "ISO published no ISO/IEC 27001:\(year); only national editions bear that year",
        evidence: evidence.citations)
    },
    ReliabilityCriterion(
      "REL14", "ScopeMissing", .unknown, weight: 2,
      rationale: "The scope is often on an annex that was not sent",
      remedy: "Ask the vendor for the certificate with its annexes",
      sources: [Source("ISO/IEC 17021-1:2015", clause: "8.2.2 f)"), Source("IAF MD 1")]
    ) { subject in
      let stated: Evidence? =
        if case .stated(let scope, let evidence) = subject.certificate.scope,
          ScopeText(scope).isMerePointer
        { evidence } else { nil }
      if let evidence = stated ?? subject.certificate.scopePointer {
        return ReliabilityObservation(
          because: "the scope statement only points to an annex that was not sent",
          evidence: evidence.citations)
      }
      return subject.missing(subject.certificate.scope, "the scope statement")
    },
    ReliabilityCriterion(
      "REL15", "StatementVersionMissing", .unknown, weight: 1,
      rationale: "Older and non-accredited certificates often lack it",
      remedy: "Ask the vendor which Statement of Applicability was certified",
      sources: [Source("ISO/IEC 27006-1:2024", clause: "8.2.2")]
    ) { $0.missing($0.certificate.soaVersion, "the version of the Statement of Applicability") },
  ]

  /// A year that only national editions bear, printed without the prefix of one.
  private static func nationalYear(in standard: String) -> String? {
    let words = FoldedText.words(standard)
    guard let year = ["2017", "2023", "2024"].first(where: words.contains),
      let number = words.firstIndex(of: "27001"), words.dropFirst(number + 1).first == year
    else { return nil }
    return words[..<number].contains(where: nationalPrefixes.contains) ? nil : year
  }

  private static let nationalPrefixes: Set<String> = [
    "en", "din", "bs", "nf", "une", "uni", "nen", "ss", "sfs", "ns", "ds", "pn", "csn", "stn",
    "onorm", "sn", "ts", "cei", "nbn", "evs", "lst", "lvs", "sist", "hrn", "sr", "bds", "elot",
    "msz", "np", "is", "jis", "gb", "ksx", "ks",
  ]
}

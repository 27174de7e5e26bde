package import AssuranceModel

extension AccreditationChain {
  /// The chain behind a certificate, link by link, as far as its words and the lists of bodies tell.
  ///
  /// A mark that is not there or cannot be read leaves its link unknown: marks are pictures, and asking is cheap.
  package init(of certificate: Certificate, in directory: BodyDirectory) {
    let issuer = Self.issuer(of: certificate, in: directory)
    let accreditor = Self.accreditor(of: certificate, issuer: issuer.body, in: directory)
    self.init(
      certificationBody: issuer.link, accreditationBody: accreditor.link,
      arrangement: Self.arrangement(of: accreditor))
  }

  private static func issuer(of certificate: Certificate, in directory: BodyDirectory)
    -> (link: Link, body: CertificationBody?)
  {
    switch certificate.certificationBody {
    case .notStated:
      return (
        Link(
          .unknown, name: nil,
          reason: "Ask who issued the certificate, because it names no certification body"), nil
      )
    case .unreadable(let evidence):
      return (
        Link(
          .unknown, name: nil,
          reason: "Ask who issued the certificate, because the name could not be read",
          evidence: evidence.citations), nil
      )
    case .stated(let name, let evidence):
      if case .stated(let holder, let held) = certificate.organisation,
        LegalName(name).isSame(as: LegalName(holder))
      {
        let reason = "The holder, \(holder), is named as the issuer of its own certificate"
        return (
          Link(.none, name: name, reason: reason, evidence: evidence.and(held).citations), nil
        )
      }
      let bodies = bodies(named: name, on: certificate, in: directory)
      guard let body = bodies.first else {
        let reason =
          "Verify that \(name) is a certification body, because it is in no list that we hold"
        return (Link(.unknown, name: name, reason: reason, evidence: evidence.citations), nil)
      }
      if bodies.count > 1 {
        let names = bodies.map(\.name).joined(separator: " or ")
        let reason = "Verify which body is meant, because \(name) may be \(names)"
        return (Link(.unknown, name: name, reason: reason, evidence: evidence.citations), nil)
      }
      return (
        Link(
          .known, name: body.name, reason: "\(body.name) is a known certification body",
          source: body.source, evidence: evidence.citations + (body.citation.map { [$0] } ?? [])),
        body
      )
    }
  }

  /// The bodies that a name stands for: one, or both that share the name BSI where the certificate does not tell them apart.
  private static func bodies(
    named name: String, on certificate: Certificate, in directory: BodyDirectory
  ) -> [CertificationBody] {
    let found = directory.certificationBodies(in: name)
    guard let first = found.first, FoldedText.words(name) == ["bsi"], first.citation == nil else {
      return Array(found.prefix(1))
    }
    let german = directory.certification.first { FoldedText.words($0.name).contains("bundesamt") }
    guard let german else { return [first] }
    let number = certificate.number.value.map { FoldedText.words($0).joined() } ?? ""
    if number.hasPrefix("bsiigz") { return [german] }
    let isGroupNumber = ["is", "cloud", "pm", "pii", "bcms", "fs", "fm", "ems", "itms"].contains {
      number.hasPrefix($0) && number.dropFirst($0.count).allSatisfy(\.isNumber)
        && number.count > $0.count
    }
    return isGroupNumber ? [first] : [first, german]
  }

  private typealias Accreditor = (link: Link, body: AccreditationBody?)

  private static func accreditor(
    of certificate: Certificate, issuer: CertificationBody?, in directory: BodyDirectory
  ) -> Accreditor {
    switch certificate.accreditationBody {
    case .notStated:
      let usual =
        issuer.map { body in
          body.usualAccreditors.isEmpty
            ? ""
            : "; \(body.name) is known to be accredited by "
              + body.usualAccreditors.joined(separator: " or ")
        } ?? ""
      let reason = "Ask for the accreditation, because no mark could be read as words\(usual)"
      return (Link(.unknown, name: nil, reason: reason, source: issuer?.source), nil)
    case .unreadable(let evidence):
      return (
        Link(
          .unknown, name: nil, reason: "Ask for the accreditation, because the mark is illegible",
          evidence: evidence.citations), nil
      )
    case .stated(let words, let evidence):
      return accreditor(named: words, evidence, issuer: issuer, in: directory)
    }
  }

  private static func accreditor(
    named words: String, _ evidence: Evidence, issuer: CertificationBody?,
    in directory: BodyDirectory
  ) -> Accreditor {
    let folded = FoldedText.words(words)
    if denials.contains(where: folded.containsRun) {
      let reason = "The certificate calls itself not accredited"
      return (Link(.none, name: nil, reason: reason, evidence: evidence.citations), nil)
    }
    let bodies = directory.accreditationBodies(in: words)
    // The mark of the arrangement, or of a network, often stands beside the accreditor's own.
    guard let body = bodies.first(where: { $0.role == .accreditor }) ?? bodies.first else {
      let reason =
        "Verify the accreditation, because \(words) is in no list of accreditation bodies that we hold"
      return (Link(.unknown, name: words, reason: reason, evidence: evidence.citations), nil)
    }
    let citations = evidence.citations + (body.citation.map { [$0] } ?? [])
    func link(_ state: State, _ reason: String) -> Accreditor {
      (
        Link(state, name: body.acronym, reason: reason, source: body.source, evidence: citations),
        state == .known ? body : nil
      )
    }
    switch body.role {
    case .schemeOwner:
      return link(
        .none,
        "\(body.name) certifies to a scheme of its own, and no accreditor stands behind it")
    case .network:
      return link(
        .unknown,
        "Ask for the accreditation, because \(body.name) is a network of certification bodies and accredits none"
      )
    case .arrangement:
      return link(
        .unknown,
        "Ask for the accreditor, because \(body.name) is an arrangement and accredits no certification body"
      )
    case .accreditor: break
    }
    if let issuer, !issuer.usualAccreditors.isEmpty,
      !issuer.usualAccreditors.contains(where: {
        FoldedText.words($0) == FoldedText.words(body.acronym)
      })
    {
      return link(
        .known,
        "\(body.acronym) is a known accreditation body; verify that it accredits \(issuer.name), "
          + "because the list has \(issuer.usualAccreditors.joined(separator: " and "))")
    }
    return link(.known, "\(body.acronym) is a known accreditation body")
  }

  private static func arrangement(of accreditor: Accreditor) -> Link {
    guard let body = accreditor.body else {
      return accreditor.link.state == .none
        ? Link(.none, name: nil, reason: "Nobody accredits the certification body")
        : Link(
          .unknown, name: nil,
          reason: "Membership cannot be looked up before the accreditation body is known")
    }
    func link(_ state: State, _ reason: String) -> Link {
      Link(
        state, name: Self.name, reason: reason, source: body.source,
        evidence: body.citation.map { [$0] } ?? [])
    }
    let acronym = body.acronym
    switch (body.signatory, body.ismsSubScope) {
    case (.no, _):
      return link(.none, "\(acronym) is listed as no signatory of the arrangement")
    case (_, .no):
      return link(
        .none, "\(acronym) is listed as a signatory for other standards than ISO/IEC 27001")
    case (.unknown, _):
      return link(
        .unknown,
        "Verify the membership of \(acronym), because no list shows it as a signatory")
    case (_, .unknown):
      return link(
        .unknown,
        "Verify that the membership of \(acronym) includes ISO/IEC 27001, because the list does not say"
      )
    case (.yes, .yes):
      return link(.known, "\(acronym) is listed as a signatory for ISO/IEC 27001")
    case (.likely, _), (_, .likely):
      return link(
        .known,
        "\(acronym) is widely known as a signatory for ISO/IEC 27001; the register was not read")
    }
  }

  /// The arrangement under both names; marks of either are valid in 2026.
  private static let name =
    "IAF MLA (Global Accreditation Cooperation MRA since 2026-01-01), ISO/IEC 27006-1"

  private static let denials: [[String]] = [
    ["not", "accredited"], ["non", "accredited"], ["unaccredited"], ["nicht", "akkreditiert"],
    ["non", "accredite"], ["no", "acreditado"], ["no", "acreditada"], ["non", "accreditato"],
    ["niet", "geaccrediteerd"],
  ]
}

import AssuranceModel

/// Writes the letter to each vendor from its open findings and the companies behind it.
enum RequestLetters {
  /// Something that is asked, with the rules whose findings an answer would settle.
  private typealias Request = (request: RequestLetter.Item, rules: Set<String>)

  /// The time to answer where no date is nearer.
  private static let replyDays = 30
  /// The least time to answer that is given.
  private static let leastDays = 7
  /// Days that we need between an answer and a date that it bears on.
  private static let leadDays = 14
  /// More places than these are not looked up.
  private static let mostReferences = 4

  /// Nil where nothing has to be asked.
  static func letter(
    to report: VendorReport, _ together: PortfolioAssessment, policy: Policy, run: Report.Run
  ) -> RequestLetter? {
    let vendor = report.record.vendor
    let items =
      certification(report)
      + (findings(report, asOf: run.asOf) + missingContract(report)).byWorth(in: report)
      + companies(behind: vendor, together.supplyChain) + clauses(report)
    guard !items.isEmpty else { return nil }
    return RequestLetter(
      vendor: vendor, customer: policy.buyer, date: run.asOf,
      replyBy: replyBy(report, together, asOf: run.asOf), reference: "\(run.id)/\(vendor.id)",
      items: items)
  }

  /// Early enough before the next date that the answer bears on, and never sooner than a week.
  private static func replyBy(
    _ report: VendorReport, _ together: PortfolioAssessment, asOf: CalendarDate
  ) -> CalendarDate {
    let id = report.record.vendor.id
    var dates = together.demands.filter { demand in demand.lines.contains { $0.vendor == id } }
      .compactMap(\.demand.due)
    if case .running(let contract) = report.assessment.renewal,
      let notice = contract.leavable?.lastNotice
    {
      dates.append(notice)
    }
    dates += [report.certificateAssessment?.cycle.effectiveEnd].compactMap(\.self)
    let next = dates.filter { $0 >= asOf }.min()?.adding(days: -leadDays)
    let latest = asOf.adding(days: replyDays)
    return max(min(next ?? latest, latest), asOf.adding(days: leastDays))
  }

  /// What the standing itself asks for.
  private static func certification(_ report: VendorReport) -> [RequestLetter.Item] {
    let standing = report.assessment.standing
    let saw = standing.reasons.map { sentence($0.text) }.joined(separator: " ")
    let references = references(
      standing.reasons.flatMap(\.evidence), standing.reasons.flatMap(\.searches))
    let ask: String? =
      switch standing.standing {
      case .covered: nil
      case .scopeConcern where report.disputedLapse != nil:
        "Please tell us since when and why the register no longer calls your certificate active, and by when it will again; and let us have the certificate to ISO/IEC 27001, with its annexes, that covers what you deliver to us."
      case .scopeConcern:
        "Please let us have the certificate to ISO/IEC 27001, with its annexes, that covers what you deliver to us."
      case .soc2Only, .noISO27001:
        "Please let us have your certificate to ISO/IEC 27001 with its annexes; if you hold none, please tell us by when you expect to, with the steps until then."
      case .expiredOrWithdrawn:
        "Please let us have the certificate to ISO/IEC 27001 that is in force now, with its annexes."
      case .undetermined:
        "Please let us have legible copies of your certificate to ISO/IEC 27001, with its annexes, and of its Statement of Applicability."
      }
    guard let ask else { return [] }
    let services = report.record.services.map(\.name)
    let bought =
      services.isEmpty ? "" : " \(sentence("We buy from you: \(services.joinedAsWords)"))"
    return [
      .init(ask: ask, why: "What our copies show: \(saw)\(bought)", references: references)
    ]
  }

  /// What the open findings that nobody has accepted ask of the vendor, the heaviest first.
  private static func findings(_ report: VendorReport, asOf: CalendarDate) -> [Request] {
    let open = report.assessment.findings.enumerated().filter {
      $0.element.isOpen && !report.record.accepts($0.element.rule.id, on: asOf)
    }.sorted { one, other in
      let severities = (one.element.rule.severity, other.element.rule.severity)
      return severities.0 == severities.1 ? one.offset < other.offset : severities.0 > severities.1
    }.map(\.element)
    var asked: Set<String> = []
    return open.compactMap { finding in
      guard !asksForCertificate(finding, report.assessment.standing),
        let ask = RequestWording.ask(finding.remedy),
        asked.insert(ask).inserted
      else { return nil }
      let item = RequestLetter.Item(
        ask: ask,
        why:
          "What our copies show: \(sentence(finding.message.text))\(papers(on: finding, report)) What we ask of every supplier: \(finding.rule.requirement)",
        references: references(finding.evidence, finding.searches))
      return (item, [finding.rule.id])
    }
  }

  /// What we hold and could not read on an audit that is asked for; empty where there is nothing.
  private static func papers(on finding: Finding, _ report: VendorReport) -> String {
    let papers = report.record.papersOnAudits
    guard finding.rule.id == "CERT014", !papers.isEmpty else { return "" }
    return
      " We hold \(papers.map(\.name).joinedAsWords), which we have not evaluated; if it answers this, please say so."
  }

  /// Whether a finding asks again for what is asked above by what the standing says: the certificate, or one whose scope
  /// names what we buy.
  private static func asksForCertificate(_ finding: Finding, _ standing: StandingJudgement) -> Bool
  {
    finding.rule.id == "VEN001" || finding.rule.id == "VEN003" && standing.standing == .scopeConcern
  }

  /// The certificates of companies of which a statement is all that we have.
  private static func companies(behind vendor: Vendor, _ chain: SupplyChain)
    -> [RequestLetter.Item]
  {
    let links = chain.paths(of: vendor.id).filter { $0.rank == 1 }.compactMap(\.links.last)
      .filter { !$0.state.isCovered }
    guard !links.isEmpty else { return [] }
    let names = links.map { link in
      link.services.isEmpty ? link.name : "\(link.name) (\(link.services.joinedAsWords))"
    }
    return [
      .init(
        ask:
          "Please let us have the current certificate or report of \(names.joinedAsWords), and confirm that the list is complete.",
        why:
          "Your service rests on \(links.count == 1 ? "this company" : "these companies"), and we hold no document that shows how \(links.count == 1 ? "it is" : "they are") certified."
      )
    ]
  }

  /// The contract itself, where we hold none and have terms to propose.
  private static func missingContract(_ report: VendorReport) -> [Request] {
    let redlines = report.assessment.redlines
    guard !redlines.clauses.isEmpty, !redlines.hasContract else { return [] }
    let item = RequestLetter.Item(
      ask:
        "Please let us have a copy of the signed contract between us, and name the person with whom we may agree its terms on certification.",
      why: "We hold no copy of it here, so that we cannot tell what it promises.")
    let open = report.assessment.findings.filter(\.isOpen).map(\.rule.id)
    return [(item, Set(open.filter { AnswerWorth.Origin(rule: $0) == .contract }))]
  }

  /// The terms that we shall propose; the proposed wording goes out by itself, without what we would accept.
  private static func clauses(_ report: VendorReport) -> [RequestLetter.Item] {
    let redlines = report.assessment.redlines
    let tags = redlines.clauses.map(\.tag.title)
    guard !tags.isEmpty, redlines.hasContract else { return [] }
    return [
      .init(
        ask: "Please name the person with whom we may agree wording on: \(tags.joinedAsWords).",
        why:
          "Our contract with you does not hold these as our policy asks; we shall send you wording to discuss."
      )
    ]
  }

  /// The text as a sentence with its full stop.
  private static func sentence(_ text: String) -> String {
    guard let last = text.last else { return "" }
    let head = text.prefix(1).uppercased() + text.dropFirst()
    return ".!?".contains(last) ? head : head + "."
  }

  /// The vendor's own files with their places, each once; rows of our tables are none of its business.
  private static func references(_ citations: [Citation], _ searches: [DocumentSearch]) -> [String]
  {
    let places =
      citations.map { (file: $0.file, place: $0.place) }
      + searches.map { (file: $0.file, place: $0.place) }
    return places.filter { $0.file.hasPrefix("documents/") }
      .map { "\($0.file.split(separator: "/").last ?? ""), \($0.place)" }
      .uniqueInOrder.prefix(mostReferences).map(\.self)
  }
}

import AssuranceModel

/// Vendors without a certificate in force, about which no decision is known: one request for all of them.
enum CertificationPathRequests {
  static func requests(_ material: AgendaMaterial) -> [DecisionRequest] {
    // A decision that holds has settled it for now, and one that comes back is a request of its own.
    let decided = Set(material.together.reviews.map(\.decision.vendor))
    let open = material.vendors.filter { vendor in
      lacking.contains(vendor.assessment.standing.standing)
        && !decided.contains(vendor.record.vendor.id)
    }
    return open.isEmpty ? [] : [request(open, material)]
  }

  /// What a letter or a road map says of a date is not known where it was filed and not read for it.
  private static func recommendation(unread: Int) -> String {
    "Nobody has decided that the risk is borne, and none of the documents that we read says by when it ends"
      + (unread == 0
        ? ""
        : "; \(String.counted(unread, "other document")) of theirs \(unread == 1 ? "was" : "were") not read for it")
  }

  private static let lacking: Set<Standing> = [.noISO27001, .soc2Only, .expiredOrWithdrawn]

  private static func request(_ vendors: [VendorReport], _ material: AgendaMaterial)
    -> DecisionRequest
  {
    let notices = vendors.compactMap { vendor -> CalendarDate? in
      guard case .running(let contract) = vendor.assessment.renewal else { return nil }
      return contract.leavable?.lastNotice.flatMap { $0 >= material.asOf ? $0 : nil }
    }
    return DecisionRequest(
      id: "certification-path", kind: .certificationPath,
      weight: vendors.contains(where: \.isWeighty) ? .high : .medium,
      question: vendors.count == 1
        ? "What is asked of the vendor that has no certificate in force?"
        : "What is asked of the \(vendors.count) vendors that have no certificate in force?",
      vendors: vendors.map(\.record.vendor.id), context: vendors.map(\.standingReason),
      options: [
        .init(
          "Require a certificate by a date",
          consequence:
            "A duty with milestones over 18 months is proposed for each in redlines; the vendor bears it unless it asks for a price"
        ),
        .init(
          "Accept what they show, for a time",
          consequence:
            "A row each in decisions.csv with owner, reason and end; the findings stay in the score"
        ),
        .init(
          "Replace them", consequence: "The services have to be bought elsewhere"),
      ],
      recommended: 0,
      recommendation: recommendation(unread: vendors.flatMap(\.record.otherDocuments).count),
      decideBy: notices.min(),
      grounds: vendors.flatMap { $0.grounds(asOf: material.asOf).prefix(1) })
  }
}

/// A clause proposed for a gap of the commitment ledger, at three levels for the negotiator.
package struct Redline: Hashable, Sendable {
  /// The term that the clause would promise.
  package let tag: ClauseTag
  /// What is amiss today, as a headline.
  package let gap: String
  /// The words that it replaces; nil where the contracts do not speak of the term.
  package let present: Citation?
  /// What was searched where there are no words.
  package let searches: [DocumentSearch]
  package let wording: ClauseProposal

  package init(
    tag: ClauseTag, gap: String, present: Citation?, searches: [DocumentSearch] = [],
    wording: ClauseProposal
  ) {
    self.tag = tag
    self.gap = gap
    self.present = present
    self.searches = searches
    self.wording = wording
  }
}

/// The text of a proposed clause: what to ask for, what may be accepted, and what may not without the committee.
package struct ClauseProposal: Hashable, Sendable {
  /// The wording to put to the vendor.
  package let target: String
  /// The weakest wording that still meets the policy, and that the negotiator may accept; nil where the policy allows none.
  package let fallback: String?
  /// What has to go to the committee, as a sentence.
  package let escalation: String

  package init(target: String, fallback: String?, escalation: String) {
    self.target = target
    self.fallback = fallback
    self.escalation = escalation
  }

  /// The facts that still have to be filled in, such as `[SERVICES]`, in the order of the text, each once.
  package var placeholders: [String] {
    var found: [String] = []
    for text in [target, fallback].compactMap(\.self) {
      for part in text.split(separator: "[").dropFirst() {
        guard let end = part.firstIndex(of: "]") else { continue }
        let name = part[..<end]
        let isName = name.allSatisfy { $0.isUppercase || $0 == " " } && !name.isEmpty
        if isName, !found.contains("[\(name)]") { found.append("[\(name)]") }
      }
    }
    return found
  }
}

/// A contract that is not written in English, as the clauses proposed for it are.
package struct ForeignContract: Hashable, Sendable {
  /// Path of its file.
  package let file: String
  package let language: WrittenLanguage

  package init(file: String, language: WrittenLanguage) {
    self.file = file
    self.language = language
  }
}

/// All clauses proposed to one vendor.
package struct VendorRedlines: Hashable, Sendable {
  package let customer: ContractingCustomer
  /// In the order of `ClauseTag.allCases`.
  package let clauses: [Redline]
  /// A duty to become certified by a date; nil where a certificate is in force or cannot be told.
  package let plan: AchieveByPlan?
  /// Terms of which the contracts could not be read, and for which nothing is proposed yet.
  package let unread: [ClauseTag]
  /// Whether any contract was supplied.
  package let hasContract: Bool
  /// The contracts in another language than the programme's clauses, which are in English, in the order of the record.
  package let foreignContracts: [ForeignContract]

  package init(
    customer: ContractingCustomer = ContractingCustomer(name: ""), clauses: [Redline],
    plan: AchieveByPlan? = nil,
    unread: [ClauseTag] = [], hasContract: Bool = true,
    foreignContracts: [ForeignContract] = []
  ) {
    self.customer = customer
    self.clauses = clauses
    self.plan = plan
    self.unread = unread
    self.hasContract = hasContract
    self.foreignContracts = foreignContracts
  }

  /// Whether there is nothing to propose and nothing left open.
  package var isEmpty: Bool { clauses.isEmpty && plan == nil && unread.isEmpty }
}

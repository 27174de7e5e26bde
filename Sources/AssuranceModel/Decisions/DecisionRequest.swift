/// A decision that the committee is asked to take.
package struct DecisionRequest: Hashable, Sendable {
  /// What it is about.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// An earlier decision that comes back.
    case revisit
    /// A certification that has lapsed, with the contract's clock running.
    case lapse
    /// Promises to customers that no evidence supports.
    case customerDemands = "customer_demands"
    /// A contract that renews by itself unless notice is given.
    case renewal
    /// Vendors without a certificate and without a decision about it.
    case certificationPath = "certification_path"
    /// A company that several vendors rest on and that nobody has shown to be certified.
    case sharedCompany = "shared_company"
  }

  /// What an option costs in money that is paid; a modelled loss is none.
  package enum Cost: Hashable, Sendable {
    /// A figure that a row or a document shows, with what it is.
    case known(Money, basis: String, citation: Citation)
    case notKnown
  }

  /// One way to decide.
  package struct Option: Hashable, Sendable {
    /// As a verb phrase.
    package let title: String
    /// What follows from it, as a headline.
    package let consequence: String
    package let cost: Cost

    package init(_ title: String, consequence: String, cost: Cost = .notKnown) {
      self.title = title
      self.consequence = consequence
      self.cost = cost
    }
  }

  /// An open finding that the decision rests on.
  package struct Ground: Hashable, Sendable {
    /// Id of the vendor.
    package let vendor: String
    /// Id of the rule.
    package let rule: String

    package init(vendor: String, rule: String) {
      self.vendor = vendor
      self.rule = rule
    }
  }

  /// Stable over runs while the thing itself is the same, such as `renewal.alpha`.
  package let id: String
  package let kind: Kind
  /// How much it weighs against the others.
  package let weight: Severity
  /// As a question.
  package let question: String
  /// Ids of the vendors that it is about.
  package let vendors: [String]
  /// Why it is asked, each as a headline with what it rests on; never empty.
  package let context: [StandingJudgement.Reason]
  /// Two at least.
  package let options: [Option]
  /// Index of the option that is recommended, with why.
  package let recommended: Int
  package let recommendation: String
  /// The last day to decide; nil where no date forces it.
  package let decideBy: CalendarDate?
  package let grounds: [Ground]

  package init(
    id: String, kind: Kind, weight: Severity, question: String, vendors: [String],
    context: [StandingJudgement.Reason], options: [Option], recommended: Int,
    recommendation: String, decideBy: CalendarDate?, grounds: [Ground]
  ) {
    self.id = id
    self.kind = kind
    self.weight = weight
    self.question = question
    self.vendors = vendors
    self.context = context
    self.options = options
    self.recommended = recommended
    self.recommendation = recommendation
    self.decideBy = decideBy
    self.grounds = grounds
  }
}

/// What the committee is asked to decide now, and what waits for its next meeting.
package struct DecisionAgenda: Hashable, Sendable {
  /// More than this is not decided at one meeting.
  package static let most = 5

  /// At most `most`, in the order of their last days.
  package let requested: [DecisionRequest]
  /// The rest, the heaviest first.
  package let waiting: [DecisionRequest]

  /// The heaviest requests, of equals those with the earlier day, and what is left over.
  package init(_ requests: [DecisionRequest] = []) {
    let ranked = requests.sorted { one, other in
      if one.weight != other.weight { return one.weight > other.weight }
      return one.isBefore(other)
    }
    requested = ranked.prefix(Self.most).sorted { $0.isBefore($1) }
    waiting = Array(ranked.dropFirst(Self.most))
  }
}

extension DecisionRequest {
  /// Whether its day is the earlier; a request that no date forces comes after all others.
  fileprivate func isBefore(_ other: DecisionRequest) -> Bool {
    switch (decideBy, other.decideBy) {
    case (let own?, let others?) where own != others: own < others
    case (_?, nil): true
    case (nil, _?): false
    default: id < other.id
    }
  }
}

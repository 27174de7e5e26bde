/// One line of the savings ledger, as the buyer's table has it.
package struct SavingsLine: Hashable, Sendable {
  /// Less is paid than before, or an increase is not paid. The two are never added.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case reduction, avoidance
  }

  /// How far a saving has come; only `realised` and `validated` may be called saved.
  package enum Stage: String, Hashable, Sendable, Codable, CaseIterable {
    case identified, qualified, negotiated, contracted, realised, validated
  }

  /// The document and the day by which the baseline was fixed.
  package struct BaselineProof: Hashable, Sendable {
    package let document: String?
    package let date: CalendarDate?

    package init(document: String? = nil, date: CalendarDate? = nil) {
      self.document = document
      self.date = date
    }
  }

  /// When the new price holds, and what the change costs.
  package struct Term: Hashable, Sendable {
    /// First day of the new price, which is not the day of the signature.
    package let starts: CalendarDate?
    package let ends: CalendarDate?
    /// What the change costs once, in the year that it starts; nil where nothing is stated.
    package let oneOffCost: Money?

    package init(
      starts: CalendarDate? = nil, ends: CalendarDate? = nil, oneOffCost: Money? = nil
    ) {
      self.starts = starts
      self.ends = ends
      self.oneOffCost = oneOffCost
    }
  }

  /// How many units the two amounts are for.
  package struct Quantities: Hashable, Sendable {
    package let baseline: Int?
    package let new: Int?

    package init(baseline: Int? = nil, new: Int? = nil) {
      self.baseline = baseline
      self.new = new
    }
  }

  /// What finance has seen and signed.
  package struct Recognition: Hashable, Sendable {
    /// The new amount as the invoices show it.
    package let invoiced: Money?
    package let signedOffBy: String?

    package init(invoiced: Money? = nil, signedOffBy: String? = nil) {
      self.invoiced = invoiced
      self.signedOffBy = signedOffBy
    }
  }

  package let id: String
  package let vendor: String
  package let contract: String?
  /// As written; `SavingsCategory` knows the ones that finance does.
  package let category: String
  package let kind: Kind
  /// What the new amount is compared with, such as `last_price_paid` or `renewal_quote_uplift`.
  package let baselineType: String
  package let baseline: Money
  package let proof: BaselineProof
  package let newAmount: Money
  package let isRecurring: Bool
  package let term: Term
  package let quantities: Quantities
  package let recognition: Recognition
  package let stage: Stage
  package let stageDate: CalendarDate?
  package let owner: String?
  /// Path of the document that shows it; nil where none is given.
  package let evidence: String?
  package let note: String?
  package let citation: Citation

  package init(
    id: String, vendor: String, contract: String?, category: String, kind: Kind,
    baselineType: String, baseline: Money, proof: BaselineProof = BaselineProof(),
    newAmount: Money, isRecurring: Bool, term: Term = Term(),
    quantities: Quantities = Quantities(), recognition: Recognition = Recognition(), stage: Stage,
    stageDate: CalendarDate?, owner: String?, evidence: String?, note: String?, citation: Citation
  ) {
    self.id = id
    self.vendor = vendor
    self.contract = contract
    self.category = category
    self.kind = kind
    self.baselineType = baselineType
    self.baseline = baseline
    self.proof = proof
    self.newAmount = newAmount
    self.isRecurring = isRecurring
    self.term = term
    self.quantities = quantities
    self.recognition = recognition
    self.stage = stage
    self.stageDate = stageDate
    self.owner = owner
    self.evidence = evidence
    self.note = note
    self.citation = citation
  }
}

extension SavingsLine.Stage {
  /// Whether it may be called saved: an invoice shows it.
  package var isSaved: Bool { self == .realised || self == .validated }

  /// Whether another stage comes later.
  package func isEarlier(than other: Self) -> Bool {
    let order = Self.allCases
    guard let own = order.firstIndex(of: self), let place = order.firstIndex(of: other) else {
      preconditionFailure("Every stage is in allCases")
    }
    return own < place
  }
}

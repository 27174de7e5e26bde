import AssuranceModel

/// What stands in a vendor's proposed clauses, in order and alike in every format.
struct RedlinePage {
  /// A piece of the text, by what it is for.
  enum Piece: Hashable {
    case title(String)
    case heading(String)
    case paragraph(String)
    /// A word such as `Acceptable` over what follows.
    case label(String)
    /// Words of a contract that the next clause replaces.
    case replaced(String)
    /// A clause that is proposed.
    case proposed(String)
    /// A clause that may be accepted instead.
    case alternative(String)
    /// A step of a proposed clause.
    case proposedItem(String)
  }

  let title: String
  let customer: String
  /// The day of the proposal: `2026-11-23`.
  let date: String
  let pieces: [Piece]

  init(_ vendor: VendorReport, run: Report.Run) {
    let name = vendor.record.vendor.legalName
    let redlines = vendor.assessment.redlines
    title = "Proposed clauses: \(name)"
    customer = redlines.customer.name
    date = "\(run.asOf)"
    var pieces: [Piece] = [
      .title(title),
      .paragraph(
        "Between \(redlines.customer.name) (the Customer) and \(name) (the Supplier), as of \(run.asOf), run \(run.id)."
      ),
      .paragraph(
        "A draft for the negotiation, made from the documents in hand; it is no legal advice. Put "
          + "the acceptable wording to the vendor. The fallback may be agreed, as it still meets the "
          + "policy. What is named under escalate goes to the committee first. Words in capitals and "
          + "brackets are to be filled in. Fallbacks and limits are the Customer's own: take them out "
          + "before this goes to the Supplier."),
    ]
    pieces += Self.remarks(on: redlines).map(Piece.paragraph)
    if !redlines.hasContract {
      pieces.append(
        .paragraph(
          "No contract was supplied, so every term is proposed. Compare with the signed contract first."
        ))
    }
    for (index, clause) in redlines.clauses.enumerated() {
      pieces += Self.pieces(of: clause, number: index + 1)
    }
    if let plan = redlines.plan {
      pieces += Self.pieces(of: plan, number: redlines.clauses.count + 1)
    }
    if !redlines.unread.isEmpty {
      pieces += [
        .heading("Not proposed yet"),
        .paragraph(
          "Whether the contracts promise these could not be read, so nothing is proposed: "
            + redlines.unread.map(\.title).joined(separator: ", ")
            + ". Ask for copies that can be read."),
      ]
    }
    self.pieces = pieces
  }

  /// What the reader has to know of the parties and of the language before the clauses are used.
  private static func remarks(on redlines: VendorRedlines) -> [String] {
    let places = redlines.customer.citations.map { "\($0.file), \($0.place)" }
    let customer =
      places.isEmpty
      ? "No contract in hand names the Customer, so the buyer of the policy stands here: verify the party first."
      : "The Customer is the one that the contracts name: \(places.joined(separator: "; "))."
    let languages = redlines.foreignContracts.map { contract in
      "The contract \(contract.file) is in \(contract.language.title): have the English clauses "
        + "translated, and settle which language prevails, before they go to the Supplier."
    }
    return [customer] + languages
  }

  private static func pieces(of redline: Redline, number: Int) -> [Piece] {
    var pieces: [Piece] = [
      .heading("\(number). \(redline.tag.title)"), .paragraph("\(redline.gap)."),
    ]
    if let present = redline.present {
      pieces += [
        .label("Present wording: \(present.file), \(present.place)"), .replaced(present.quote),
      ]
    } else if !redline.searches.isEmpty {
      let searches = redline.searches.map { "\($0.file), \($0.place)" }
      pieces.append(.paragraph("No present wording: \(searches.joined(separator: "; "))."))
    }
    pieces += [.label("Acceptable"), .proposed(redline.wording.target)]
    return pieces + levels(redline.wording.fallback, redline.wording.escalation)
  }

  private static func pieces(of plan: AchieveByPlan, number: Int) -> [Piece] {
    [
      .heading("\(number). Certification by a date"),
      .paragraph("There is no certificate in force, so a duty to obtain one is proposed."),
      .label("Acceptable"), .proposed(plan.duty),
    ]
      + plan.milestones.map { step in
        .proposedItem("\(step.date) (month \(step.months)): \(step.title); proof: \(step.proof)")
      } + plan.terms.map(Piece.proposed) + levels(plan.fallback, plan.escalation)
  }

  private static func levels(_ fallback: String?, _ escalation: String) -> [Piece] {
    [
      .label("Fallback"),
      fallback.map(Piece.alternative)
        ?? .paragraph("None by the policy: anything weaker goes to the committee."),
      .label("Escalate to the committee"), .paragraph(escalation),
    ]
  }
}

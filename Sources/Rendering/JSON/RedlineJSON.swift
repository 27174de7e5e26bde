import AssuranceModel

extension VendorRedlines {
  /// The clauses proposed to a vendor, and the files that hold them.
  func json(for vendor: Vendor) -> JSONTree {
    let files = isEmpty ? [] : ["docx", "md"].map { "redlines/\(vendor.fileStem).\($0)" }
    return [
      "files": .array(files.map(JSONTree.text)), "clauses": .array(clauses.map(\.json)),
      "customer": .text(customer.name),
      "customer_citations": .array(customer.citations.map(\.json)),
      "foreign_contracts": .array(
        foreignContracts.map { contract in
          ["file": .text(contract.file), "language": .text(contract.language.rawValue)]
        }),
      "achieve_by": plan?.json ?? .null, "unread": .array(unread.map { .text($0.rawValue) }),
    ]
  }
}

extension Redline {
  fileprivate var json: JSONTree {
    [
      "tag": .text(tag.rawValue), "gap": .text(gap), "present": present?.json ?? .null,
      "searches": .array(searches.map(\.json)), "acceptable": .text(wording.target),
      "fallback": JSONTree(wording.fallback), "escalate": .text(wording.escalation),
      "placeholders": .array(wording.placeholders.map(JSONTree.text)),
    ]
  }
}

extension AchieveByPlan {
  fileprivate var json: JSONTree {
    [
      "milestones": .array(
        milestones.map { step in
          [
            "months": .integer(step.months), "date": .text("\(step.date)"),
            "title": .text(step.title), "proof": .text(step.proof),
          ]
        }), "duty": .text(duty), "terms": .array(terms.map(JSONTree.text)),
      "fallback": .text(fallback), "escalate": .text(escalation),
    ]
  }
}

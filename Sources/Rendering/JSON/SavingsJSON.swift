import AssuranceModel

extension SavingsSummary {
  /// The savings ledger: totals, lines, checks, and the security terms that have no amount.
  var json: JSONTree {
    [
      "totals": .array(
        totals.map { total in
          [
            "kind": .text(total.kind.rawValue), "stage": .text(total.stage.rawValue),
            "recurring": .boolean(total.isRecurring), "lines": .integer(total.lines),
            "amount": total.amount.json,
          ]
        }), "lines": .array(lines.map(\.json)), "by_category": .array(categories.map(\.json)),
      "security_terms": .array(securityTerms.map(\.json)),
      "checks": .array(
        checks.map { check in
          [
            "id": .text(check.id), "requirement": .text(check.requirement),
            "lines": .array(check.lines.map(JSONTree.text)),
          ]
        }),
      "fiscal_year": [
        "first": .text("\(fiscalYear.first)"), "last": .text("\(fiscalYear.last)"),
      ],
    ]
  }
}

extension SavingsSummary.Line {
  fileprivate var json: JSONTree {
    [
      "id": .text(line.id), "vendor": .text(line.vendor), "kind": .text(kind.rawValue),
      "category": JSONTree(category?.rawValue), "stage": .text(line.stage.rawValue),
      "baseline_type": .text(line.baselineType), "baseline": line.baseline.json,
      "new_amount": line.newAmount.json, "invoiced": line.recognition.invoiced?.json ?? .null,
      "amount": amount.json, "recurring": .boolean(line.isRecurring),
      "confidence": .text(footing.rawValue),
      "annual_run_rate": years.annualRunRate?.json ?? .null,
      "in_year": years.amounts?.inYear.json ?? .null,
      "carried": years.amounts?.carried.json ?? .null,
      "contract_total": years.amounts?.contractTotal.json ?? .null,
      "years_missing": .array(years.missing.map(JSONTree.text)),
      "leakage": years.leakage?.json ?? .null,
      "remarks": .array(remarks.map(JSONTree.text)), "citation": line.citation.json,
    ]
  }
}

extension SavingsYears {
  /// Columns that are missing for the amounts; empty where none is.
  fileprivate var missing: [String] {
    if case .missing(let columns) = figures { columns } else { [] }
  }
}

extension CategoryTotal {
  fileprivate var json: JSONTree {
    [
      "category": JSONTree(category?.rawValue), "recurring": .boolean(isRecurring),
      "saved": saved.json, "secured": secured.json, "potential": potential.json,
      "range": .array(
        [range.saved, range.withSecured, range.withPotential].map(\.json)),
      "stages": .array(
        steps.map { step in
          [
            "stage": .text(step.stage.rawValue), "lines": .integer(step.lines),
            "amount": step.amount.json, "in_year": step.inYear.json,
            "lines_without_year": .integer(step.linesWithoutYear),
          ]
        }),
    ]
  }
}

extension SecurityTerms {
  fileprivate var json: JSONTree {
    [
      "id": .text(id), "vendor": .text(vendor), "contract": JSONTree(contract),
      "stage": .text(stage.rawValue), "stage_date": JSONTree(stageDate),
      "owner": JSONTree(owner), "evidence": JSONTree(evidence), "terms": JSONTree(note),
      "commercial_cost": "nil", "citation": citation.json,
    ]
  }
}

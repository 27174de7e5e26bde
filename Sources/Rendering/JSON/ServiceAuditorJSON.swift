import AssuranceModel

extension ServiceAuditorReport {
  var json: JSONTree {
    [
      "report": .text(report.rawValue), "type": JSONTree(type.value?.rawValue),
      "organisation": organisation.json, "period_start": periodStart.json,
      "period_end": periodEnd.json, "report_date": reportDate.json, "opinion": opinion.json,
      "opinion_basis": opinionBasis.json, "categories": .array(categories.map(\.json)),
      "auditor": auditor.json,
      "subservice_organisations": .array(subserviceOrganisations.map(\.json)),
      "subservices": .array(subservices.map(\.json)),
      "user_entity_controls_assumed": assumesUserEntityControls.json,
      "user_entity_controls": .array(userEntityControls.map(\.json)),
      "subservice_controls_assumed": assumesSubserviceControls.json,
      "exceptions_noted": notesExceptions.json, "exceptions": .array(exceptions.map(\.json)),
      "draft": draft.json,
    ]
  }
}

extension SubserviceOrganisation {
  var json: JSONTree { ["name": name.json, "method": method.json] }
}

extension BridgeLetter {
  var json: JSONTree {
    [
      "organisation": organisation.json, "gap_start": gapStart.json, "gap_end": gapEnd.json,
      "date": date.json, "report_period_start": reportPeriodStart.json,
      "report_period_end": reportPeriodEnd.json, "no_material_change": deniesMaterialChange.json,
      "signer_role": signerRole.json, "signatory": signatory.json,
    ]
  }
}

extension Stated<Bool> {
  /// An answer in words, as `F` of the interfaces has text for a value.
  fileprivate var json: JSONTree { json { $0 ? "yes" : "no" } }
}

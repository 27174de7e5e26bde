/// What a column of the table tells of a control.
package enum ColumnRole: Hashable, Sendable {
  case identifier, title
  /// Whether the control applies.
  case applicable
  /// Whether the control is excluded: the `No` beside a `Yes`, or `Excluded`.
  case notApplicable
  /// One ground for selecting a control, ticked where it holds.
  case reason
  case justification, exclusionJustification
  case status
  case remark

  /// The roles that a heading may announce, the likeliest first; what the cells hold decides among them.
  package static func announced(by heading: FoldedWording) -> [ColumnRole] {
    let positive = ApplicabilityHeadings.exclusion.removed(from: heading)
    let isNegative = positive != heading
    let isPositive = ApplicabilityHeadings.applicability.isFound(in: positive)
    if ApplicabilityHeadings.justification.isFound(in: heading) {
      let isOneSided = !isPositive && !ApplicabilityHeadings.eitherWay.isFound(in: heading)
      return isNegative && isOneSided ? [.exclusionJustification] : [.justification]
    }
    if ApplicabilityHeadings.no.isAll(of: heading) { return [.notApplicable] }
    if ApplicabilityHeadings.yes.isAll(of: heading) { return [.applicable] }
    if isNegative && !isPositive {
      return endsNegatively(heading) ? [.notApplicable] : [.notApplicable, .exclusionJustification]
    }
    if isPositive { return endsNegatively(heading) ? [.notApplicable] : [.applicable] }
    var roles: [ColumnRole] = []
    if ApplicabilityHeadings.reason.isFound(in: heading) { roles.append(.reason) }
    if ApplicabilityHeadings.selection.isFound(in: heading) { roles.append(.applicable) }
    if ApplicabilityHeadings.status.isFound(in: heading) { roles.append(.status) }
    if ApplicabilityHeadings.remark.isFound(in: heading) { roles.append(.remark) }
    if ApplicabilityHeadings.identifier.isFound(in: heading) { roles.append(.identifier) }
    if ApplicabilityHeadings.title.isFound(in: heading) { roles.append(.title) }
    return roles
  }

  /// `Applicable No` under a merged heading, as opposed to `Applicable (Yes/No)`.
  private static func endsNegatively(_ heading: FoldedWording) -> Bool {
    guard let last = heading.words.last else { return false }
    let isNo = ApplicabilityHeadings.no.isAll(of: FoldedWording(last))
    return isNo
      && ApplicabilityHeadings.no.count(in: heading) > ApplicabilityHeadings.yes.count(in: heading)
  }
}

/// The wordings of headings in the languages that these tables are written in.
package enum ApplicabilityHeadings {
  package static let applicability = Vocabulary([
    "applic*", "aplic*", "anwendbar*", "anwendung", "zutreffend*", "van toepassing", "toepass*",
    "toepasselijk*", "in scope", "scope", "included", "inclusion", "include", "selected",
    "selection", "appl",
    "einbezogen",
    "einbeziehung", "inclus*", "incluid*", "inclusione", "retenu*", "relevan*", "pertinen*",
    "control applied", "applied", "angewendet", "angewandt", "adopted", "stosowan*", "zastosowan*",
    "tillamp*", "anvend*", "uygulan*", "sovellet*", "pouzit*", "aplikovateln*", "soa", "applies",
    "apply", "gilt", "trifft zu", "ausgewahlt", "aufgenommen", "selectionne*", "seleccionad*",
    "selecionad*", "selezionat*", "opgenomen", "geselecteerd", "incluso", "inclusa", "นำไปใช*",
    "適用*", "适用*",
  ])

  package static let exclusion = Vocabulary([
    "not applic*", "non applic*", "nicht anwendbar*", "nicht zutreffend*", "no aplic*",
    "nao aplic*",
    "niet van toepassing", "niet toepasselijk*", "exclu*", "esclu*", "ausschluss*", "ausschluss",
    "ausgeschlossen*", "uitsluit*", "uitgesloten", "out of scope", "not included", "not selected",
    "non retenu*", "nicht einbezogen", "omission*", "omitted", "n a", "wyklucz*", "wylacz*",
    "non inclus*", "nao inclu*", "no inclu*", "undanta*", "nicht ausgewahlt", "nicht aufgenommen",
    "non selectionne*", "non selezionat*", "no seleccionad*", "nao selecionad*", "inapplic*",
    "niet opgenomen", "niet geselecteerd", "nichtanwendbar*", "haric*",
  ])

  /// Both at once, where a hyphen spares half of the one word: `in- or exclusion`, `Ein-/Ausschluss`.
  package static let eitherWay = Vocabulary([
    "in or exclu*", "in and exclu*", "in exclu*", "ein oder ausschl*", "ein und ausschl*",
    "ein bzw ausschl*", "ein ausschl*", "in of uitsluit*", "in en uitsluit*", "in uitsluit*",
    "in o esclu*", "in o exclu*", "in ou exclu*", "in y exclu*", "in et exclu*", "in e esclu*",
    "aufnahme", "auswahl", "opname", "selectie", "selezione", "seleccion", "selecao",
  ])

  package static let justification = Vocabulary([
    "justif*", "reason*", "rationale", "begrund*", "begruend*", "grund", "grunde", "motiv*",
    "motif*",
    "raison*", "razon*", "razao", "razoes", "giustific*", "onderbouwing", "reden*", "rechtvaardig*",
    "verantwoording", "why", "uzasadn*", "oduvodn*", "perustel*", "gerekce*", "motivering",
    "neden*",
    "เหตุผล*", "理由*",
  ])

  package static let status = Vocabulary([
    "status*", "implement*", "umsetzung*", "umgesetzt", "realisier*", "statut", "etat",
    "mise en oeuvre",
    "mis en oeuvre", "estado", "stato", "attuazion*", "situacao", "maturity", "reifegrad",
    "progress",
    "state", "stan", "wdroz*", "invoering", "in place", "compliance", "erfullt", "attuat*",
    "implantacion", "implantad*", "implantacao", "geimplementeerd", "ingevoerd", "durum*", "สถานะ*",
    "状況", "状态", "tila", "stav",
  ])

  package static let reason = Vocabulary([
    "lr", "co", "br", "bp", "br bp", "rra", "ra", "legal*", "law", "laws", "regulat*", "statutory",
    "contract*", "contrat*", "business*", "best practice*", "risk*", "gesetz*", "rechtlich*",
    "vertrag*", "geschaft*", "risik*", "reglement*", "loi", "risque*", "metier", "riesgo*",
    "negocio",
    "risco*", "rischi*", "contratt*", "normativ*", "wettelijk*", "wet", "risico*", "regelgev*",
    "baseline", "policy", "requirement*", "anforderung*",
  ])

  /// What a list of the controls in force calls them.
  package static let listing = Vocabulary([
    "applicab*", "anwendbar*", "aplicab*", "aplicav*", "toepasselijk*", "selected", "ausgewahlt*",
    "retenu*", "selectionne*", "seleccionad*", "selecionad*", "selezionat*", "geselecteerd*",
    "included", "aufgenommen*", "inclus*", "incluid*", "opgenomen",
  ])

  package static let control = Vocabulary([
    "control*", "massnahme*", "kontroll*", "mesure*", "beheersmaatregel*", "maatregel*",
  ])

  /// Headings of tables in which the selected or present controls carry a mark.
  package static let selection = Vocabulary([
    "current control*", "existing control*", "selected control*", "control selected", "selection",
    "bestehende massnahme*", "ausgewahlt*", "mesures existantes", "controles existentes",
  ])

  package static let remark = Vocabulary([
    "remark*", "comment*", "note*", "bemerk*", "anmerk*", "kommentar*", "observ*", "opmerk*",
    "hinweis*", "uwagi", "explanation*", "erlauterung*",
  ])

  package static let identifier = Vocabulary([
    "id", "ids", "ref*", "rif*", "n", "no", "nr", "num", "number", "numero", "nummer", "clause",
    "section", "sec", "kapitel", "abschnitt", "kennung", "nº", "control*", "annex*", "anhang*",
    "anexo",
    "allegato", "bijlage", "iso", "27001", "27002", "codigo", "code",
    "kontroll*", "massnahme*", "mesure*", "beheersmaatregel*", "maatregel*", "item",
  ])

  package static let title = Vocabulary([
    "name", "title", "titel", "titre", "titulo", "titolo", "nombre", "nome", "naam", "bezeichnung",
    "bezeichner", "control*", "kontroll*", "massnahme*", "mesure*", "maatregel*",
    "beheersmaatregel*",
    "objective*", "description*", "beschreibung", "descri*", "omschrijving", "nazwa", "ziel*",
    "intitule", "libelle", "nom", "thema", "medida*", "zabezpieczen*", "requirement*",
  ])

  package static let yes = Vocabulary([
    "yes", "y", "ja", "j", "oui", "si", "sim", "tak",
  ])

  package static let no = Vocabulary(["no", "n", "nein", "non", "nao", "nee", "nie"])
}

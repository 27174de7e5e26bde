/// The controls of one edition that a control of :2022 stands for.
package struct ControlOrigin: Hashable, Sendable, Codable {
  /// Ids as `AnnexAControl` writes them; empty where the edition has nothing that leads to the control.
  package let ids: [String]
  /// How they lead to it; a control that unites one which was itself split is merged. Nil where nothing leads to it.
  package let relation: AnnexASuccession.Relation?
  /// Whether the edition has a predecessor for all that the control unites.
  package let isWhole: Bool

  /// Where a control of :2022 comes from in an edition; in :2022 it is its own origin.
  package init(of control: String, in edition: StandardEdition) {
    let latest = AnnexASuccession.from2013.filter { $0.new == control }
    let steps: [AnnexASuccession]
    switch edition {
    case .edition2022:
      ids = [control]
      isWhole = true
      relation = .oneToOne
      return
    case .edition2013:
      ids = latest.map(\.old)
      isWhole = !latest.isEmpty
      steps = latest
    case .edition2005:
      let earlier = latest.map { step in AnnexASuccession.from2005.filter { $0.new == step.old } }
      ids = earlier.flatMap { $0.map(\.old) }.uniqueInOrder
      isWhole = !earlier.isEmpty && !earlier.contains(where: \.isEmpty)
      steps = latest + earlier.flatMap(\.self)
    }
    let relations = Set(steps.map(\.relation))
    relation =
      ids.isEmpty
      ? nil
      : relations.contains(.merged) ? .merged : relations.contains(.split) ? .split : .oneToOne
  }
}

/// Which figures of a pack move when only risk moves, and which when only commercial amounts do.
///
/// A figure in which a commercial amount and a risk were added would move with both, however it was reckoned and wherever
/// it stands. So no figure may.
package struct FigureMovement {
  /// Places of figures that moved with the risk.
  package let withRisk: Set<String>
  /// Places of figures that moved with the commercial amounts.
  package let withCommerce: Set<String>

  /// Figures by their places: as they are, with other parameters of risk, and with other commercial amounts.
  package init(
    _ figures: [String: String], otherRisk: [String: String], otherCommerce: [String: String]
  ) {
    func moved(_ others: [String: String]) -> Set<String> {
      Set(figures.keys).union(others.keys).filter { figures[$0] != others[$0] }
    }
    withRisk = moved(otherRisk)
    withCommerce = moved(otherCommerce)
  }

  /// Places of figures that mix the two, in order.
  package var mixed: [String] { withRisk.intersection(withCommerce).sorted() }
}

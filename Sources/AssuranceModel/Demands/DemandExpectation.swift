/// What a customer's demand asks to be shown, as far as its row says it.
package struct DemandExpectation: Hashable, Sendable {
  /// One kind of evidence.
  package enum Assurance: Hashable, Sendable {
    /// A certificate to ISO/IEC 27001.
    case iso27001
    /// A SOC 2 report.
    case soc2
    /// Evidence of another kind, by its name in the field; documents are not read for it.
    case other(String)
  }

  /// In the order named; empty where the row names none.
  package let assurances: [Assurance]
  /// Whether one of the assurances is enough, as in `ISO/IEC 27001 or SOC 2`.
  package let isOneEnough: Bool
  /// Whether it asks for the Statement of Applicability.
  package let asksForStatement: Bool
  /// Whether it asks for a report on a period, and not on one day.
  package let asksForType2: Bool
  /// Months after which a report is too old; nil where the demand names none and the policy's days hold.
  package let longestReportAge: Int?

  package init(
    assurances: [Assurance], isOneEnough: Bool = false, asksForStatement: Bool = false,
    asksForType2: Bool = false, longestReportAge: Int? = nil
  ) {
    self.assurances = assurances
    self.isOneEnough = isOneEnough
    self.asksForStatement = asksForStatement
    self.asksForType2 = asksForType2
    self.longestReportAge = longestReportAge
  }

  /// What the demand was judged as, for a reader to hold against the customer's own words.
  package var text: String {
    let names = assurances.map { assurance in
      switch assurance {
      case .iso27001: "a certificate to ISO/IEC 27001 in force for the service"
      case .soc2:
        "a SOC 2 \(asksForType2 ? "type 2 " : "")report"
          + (longestReportAge.map { " whose period ended no more than \($0) months before" } ?? "")
      case .other(let name): name
      }
    }
    let joined = names.joined(separator: isOneEnough ? ", or " : ", and ")
    let whole = joined.isEmpty ? "no kind of evidence is named" : joined
    return asksForStatement ? "\(whole), with its Statement of Applicability" : whole
  }
}

/// The name of a cell of the workbook that formulas refer to, unique in the pack.
///
/// Letters, digits and underscores only. Vendors are told apart by their number: their ids and names are the buyer's and
/// the vendors' words, which have no place in a formula.
package struct CellName: Hashable, Sendable {
  package let rawValue: String

  private init(_ rawValue: String) { self.rawValue = rawValue }

  /// The weight that a reader may change, by rule id.
  package static func weight(of rule: String) -> CellName { CellName("weight_\(plain(rule))") }

  /// What a rule adds to a score, by its id: the weight within its range.
  package static func points(of rule: String) -> CellName { CellName("points_\(plain(rule))") }

  /// The highest score of a band.
  package static func ceiling(of band: Scorecard.Band) -> CellName {
    CellName("band_\(band.rawValue)_ends")
  }

  /// The score of a vendor by its place in the pack, from 1.
  package static func score(ofVendor number: Int) -> CellName { CellName("vendor_\(number)_score") }

  /// The score of a vendor if every open question were answered well.
  package static func betterScore(ofVendor number: Int) -> CellName {
    CellName("vendor_\(number)_score_if_answered_well")
  }

  private static func plain(_ id: String) -> String {
    String(id.filter { $0.isASCII && ($0.isLetter || $0.isNumber) })
  }
}

/// How a control of one edition of Annex A leads to one of the next.
package struct AnnexASuccession: Hashable, Sendable {
  package enum Relation: String, Hashable, Sendable, Codable {
    case oneToOne = "one_to_one"
    /// The later control unites it with others.
    case merged
    /// It goes on in several later controls.
    case split
  }

  /// Id in the older edition, as `AnnexAControl` writes it.
  package let old: String
  /// Id in the newer edition.
  package let new: String
  package let relation: Relation

  /// The 115 pairs from :2013 to :2022 of ISO/IEC 27002:2022, Annex B.
  package static let from2013 = pairs(PackageResources.annex_a_2013_to_2022_csv) { $0 }

  /// The pairs from :2005 to :2013 that a public source names.
  ///
  /// `ccm` in the data: CSA Cloud Controls Matrix 3.0.1, which maps each of its controls to both editions; `title`: the
  /// editions give both the same title. Controls of :2005 without a pair were dropped, or no source names what became
  /// of them; either way nothing of :2013 is taken as said by them.
  package static let from2005 = pairs(PackageResources.annex_a_2005_to_2013_csv) {
    String($0.dropFirst(2))
  }

  private static func pairs(_ bytes: [UInt8], old: (String) -> String) -> [AnnexASuccession] {
    SeparatedValues(embedded: bytes).rows.compactMap { row in
      guard let former = row["old_id"], let new = row["new_id"],
        let relation = row["relation"].flatMap(Relation.init)
      else { return nil }
      return AnnexASuccession(old: old(former), new: new, relation: relation)
    }
  }
}

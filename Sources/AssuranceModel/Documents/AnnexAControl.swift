/// A control of Annex A of ISO/IEC 27001, of one edition.
package struct AnnexAControl: Hashable, Sendable {
  /// `5.1` for :2022, `A.5.1.1` for :2013, `5.1.1` for :2005.
  package let id: String
  package let title: String
  /// Whether :2022 introduced it, so that no earlier control leads to it.
  package let isNewIn2022: Bool

  /// All controls of an edition in the order of its Annex A: 93, 114 or 133.
  package static func all(in edition: StandardEdition) -> [AnnexAControl] {
    switch edition {
    case .edition2005: all2005
    case .edition2013: all2013
    case .edition2022: all2022
    }
  }

  private static let all2005 = controls(PackageResources.annex_a_2005_csv) {
    String($0.dropFirst(2))
  }
  private static let all2013 = controls(PackageResources.annex_a_2013_csv) { $0 }
  private static let all2022 = controls(PackageResources.annex_a_2022_csv) { $0 }

  private static func controls(_ bytes: [UInt8], id: (String) -> String) -> [AnnexAControl] {
    SeparatedValues(embedded: bytes).rows.compactMap { row in
      guard let number = row["id"], let title = row["title"] else { return nil }
      return AnnexAControl(id: id(number), title: title, isNewIn2022: row["new_in_2022"] == "yes")
    }
  }
}

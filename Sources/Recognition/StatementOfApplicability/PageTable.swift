package import AssuranceModel

/// Tables rebuilt from words that only their places on the page arrange.
package enum PageTable {
  /// The grids of the pages of a document; none for formats without places.
  package static func grids(of content: DocumentContent) -> [PlacedGrid] {
    []
  }
}

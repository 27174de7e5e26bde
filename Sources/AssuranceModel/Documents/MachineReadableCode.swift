/// A QR code or barcode on a page; what it says is a stranger's text that is shown and never followed.
package struct MachineReadableCode: Hashable, Sendable, Codable {
  /// Name of the symbology, such as `QR-Code` or `CODE-128`.
  package let symbology: String
  /// One line without control characters, at most `ForeignLine.longest` characters.
  package let text: String
  package let box: Box?

  package init(symbology: String, text: String, box: Box?) {
    self.symbology = symbology
    self.text = ForeignLine(text).text
    self.box = box
  }
}

/// A link of a page to an address outside the document; shown and never followed.
package struct PageLink: Hashable, Sendable, Codable {
  /// One line without control characters, at most `ForeignLine.longest` characters.
  package let address: String
  /// The area that a person would click.
  package let box: Box?

  package init(address: String, box: Box?) {
    self.address = ForeignLine(address).text
    self.box = box
  }
}

/// A text from a stranger made fit to be shown: one line, no control or formatting characters, not too long.
package struct ForeignLine: Hashable, Sendable {
  /// Characters that are kept.
  package static let longest = 2_000

  package let text: String

  package init(_ text: String) {
    let plain = String.UnicodeScalarView(
      text.unicodeScalars.lazy.filter { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator: false
        default: true
        }
      }.prefix(Self.longest))
    self.text = String(plain)
  }
}

extension VendorRecord {
  /// Documents of no known kind whose file names speak of an audit; what they say was not read.
  package var papersOnAudits: [InputFile] {
    otherDocuments.filter { file in
      FoldedText.words(file.name).contains { word in
        Self.auditStems.contains { word.hasPrefix($0) }
      }
    }
  }

  /// How words for an audit of a management system begin, folded, in the languages that vendors write in.
  private static let auditStems = [
    "audit", "surveil", "uberwach", "ueberwach", "seguimiento", "sorveglianz", "opvolg", "nadzor",
    "dozor", "overvak", "overvag", "tillsyn",
  ]
}

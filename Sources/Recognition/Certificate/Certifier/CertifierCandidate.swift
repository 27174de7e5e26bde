import AssuranceModel

/// A name that may be the certification body's, with what speaks for it.
struct CertifierCandidate {
  /// As the field calls it, or as printed.
  let name: String
  /// What makes two mentions one body.
  let key: String
  let parts: [TextPiece]
  var weight: Double
  let isKnown: Bool

  /// The legal name says more than the mark.
  func isFuller(than other: CertifierCandidate) -> Bool {
    let (own, others) = (hasLegalForm, other.hasLegalForm)
    if own != others { return own }
    // "IGC Holdings Ltd trading as Wattle Certification"
    if own, name.hasPrefix(other.name + " ") { return true }
    if own, other.name.hasPrefix(name + " ") { return false }
    // What the file itself says is spelt right; a mark read from its picture may lack a stroke.
    return sureness != other.sureness ? sureness > other.sureness : weight >= other.weight
  }

  /// Whether it is read from a picture and begins with a mark that may be another: "DOS" of "DQS", where no known body has
  /// it, or one that lost its dots to its neighbour: "TUVRheinland".
  var mayBeMisspelt: Bool {
    guard sureness < 1, let mark = name.split(separator: " ").first else { return false }
    if mark.hasPrefix("TUV") { return true }
    return !isKnown && mark.count <= 4 && mark.allSatisfy(\.isUppercase)
      && mark.contains { "OQ".contains($0) }
  }

  private var sureness: Double { parts.map(\.confidence).min() ?? 1 }

  /// The name with another one of the same body in brackets, as on a page in two languages or with a mark.
  func beside(_ other: CertifierCandidate) -> CertifierCandidate {
    CertifierCandidate(
      name: "\(name) (\(other.name))", key: key, parts: parts + other.parts, weight: weight,
      isKnown: isKnown)
  }

  var isInLatinLetters: Bool {
    name.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic || $0.value < 0x590 }
  }

  var hasLegalForm: Bool {
    let words = parts.flatMap(\.words)
    return CompanyName.end(in: words[...]) != nil
  }
}

import AssuranceModel

/// "Nahrazuje certifikát č. …", "Replaces certificate no. …": another certificate than the one that says so.
enum ReplacedCertificate {
  /// Whether the words before a word for a certificate say that it is replaced.
  static func isMeant(at word: Int, in passage: Passage) -> Bool {
    let start = passage.sentenceStart(of: word, floor: max(0, word - 4)) { $0.hasSuffix(":") }
    return isSaid(in: passage.folded(start..<word))
  }

  /// Whether some words say that something is replaced.
  static func isSaid(in words: [String]) -> Bool {
    words.contains { word in replacing.contains { word.hasPrefix($0) } }
  }

  /// Stems of "replaces" and "supersedes".
  private static let replacing = [
    "replac", "supersed", "ersetz", "remplac", "substit", "sustitu", "sostitu", "vervang",
    "zastep", "nahradz", "nahraz", "ersatt", "erstatt", "korvaa", "inlocui", "zamjenj", "nadomes",
    "helyett", "antikath", "pakeic", "aizsta", "asenda", "замен", "замін",
  ].map { FoldedText.letters($0) }
}

/// A company's name without what varies in writing: case, punctuation, diacritics, and the legal form at its ends.
///
/// Every other word counts: a parent or a sister has other words in its name and is another company.
package struct LegalName: Hashable, Sendable {
  private let spellings: Set<[String]>

  package init(_ name: String) {
    spellings = Set(
      [FoldedText.Marks.dropped, .spelledOut].map { Self.distinctive(name, marks: $0) }
        .filter { !$0.isEmpty })
  }

  /// Whether both are ways of writing one company's name.
  package func isSame(as other: LegalName) -> Bool { !spellings.isDisjoint(with: other.spellings) }

  /// Whether a holder's words name the vendor; either side of a `trading as` may do so.
  package static func holder(_ holder: String, isOneOf names: [String]) -> Bool {
    let names = names.map(LegalName.init)
    return all(in: holder).contains { candidate in names.contains { $0.isSame(as: candidate) } }
  }

  /// The names that a holder's words give it: the words whole, either side of a `trading as`, and those before an address.
  package static func all(in holder: String) -> [LegalName] {
    ([holder] + tradingNames(holder) + nameBeforeAddress(holder)).map(LegalName.init)
  }

  /// A holder read together with its address: the name ends at the comma after which a number follows.
  private static func nameBeforeAddress(_ holder: String) -> [String] {
    guard let comma = holder.firstIndex(of: ","), holder[comma...].contains(where: \.isNumber)
    else { return [] }
    return [String(holder[..<comma])]
  }

  /// Both names of `Old Ltd trading as New` and `New Ltd (formerly Old Ltd)`; the first of `X, a subsidiary of Y`.
  private static func tradingNames(_ name: String) -> [String] {
    let spaced = name.lowercased().map { "(),;".contains($0) ? " " : $0 }
    let lowered = String(spaced).split { $0.isWhitespace }.joined(separator: " ")
    for mark in ownershipMarks {
      let parts = split(lowered, at: " \(mark) ")
      if parts.count == 2 { return [parts[0]] }
    }
    for mark in nameMarks {
      let parts = split(lowered, at: " \(mark) ")
      if parts.count == 2 { return parts }
    }
    return []
  }

  private static let ownershipMarks = [
    "a subsidiary of", "a member of", "a company of", "part of", "ein unternehmen der",
    "eine tochter der", "filiale de", "una empresa de",
  ]
  private static let nameMarks = [
    "trading as", "t/a", "d/b/a", "dba", "doing business as", "formerly known as", "formerly",
    "f/k/a", "fka", "previously known as", "previously", "also known as", "a/k/a", "vormals",
    "ehemals", "anciennement", "antes", "anteriormente", "già", "voorheen", "tidigare",
    "handelnd als",
  ]

  private static func split(_ text: String, at mark: String) -> [String] {
    var start = text.startIndex
    while start < text.endIndex {
      if text[start...].hasPrefix(mark) {
        let end = text.index(start, offsetBy: mark.count)
        return [String(text[..<start]), String(text[end...])]
      }
      start = text.index(after: start)
    }
    return [text]
  }

  private static func distinctive(_ name: String, marks: FoldedText.Marks) -> [String] {
    var words = joiningInitials(FoldedText.words(name, marks: marks))
    while let last = words.last, words.count > 1 {
      if legalForms.contains(last) || connectors.contains(last) {
        words.removeLast()
      } else if let form = longForms.first(where: { words.count > $0.count && words.ends(with: $0) }
      ) {
        words.removeLast(form.count)
      } else {
        break
      }
    }
    if let first = words.first, words.count > 1, leadingForms.contains(first) {
      words.removeFirst()
    }
    return words.filter { !connectors.contains($0) }
  }

  /// `s a` from `S.A.` becomes `sa`, as it is written elsewhere.
  private static func joiningInitials(_ words: [String]) -> [String] {
    var joined: [String] = []
    var isInitial = false
    for word in words {
      if word.count == 1, isInitial, let last = joined.popLast() {
        joined.append(last + word)
      } else {
        joined.append(word)
        isInitial = word.count == 1
      }
    }
    return joined
  }

  private static let connectors: Set<String> = ["and", "und", "et"]
  private static let leadingForms: Set<String> = ["sia", "uab", "ooo", "the", "sc", "pt"]
  private static let legalForms: Set<String> = [
    "ltd", "limited", "plc", "llp", "llc", "lp", "inc", "incorporated", "corp", "corporation", "co",
    "company", "gmbh", "mbh", "ggmbh", "ag", "se", "kg", "kgaa", "ug", "ohg", "ev", "eg", "gbr",
    "sa", "sas", "sasu", "sarl", "eurl", "snc", "sca", "scs", "sprl", "srl", "srls", "spa", "sapa",
    "bv", "nv", "cv", "vof", "as", "asa", "ab", "oy", "oyj", "aps", "sro", "spzoo", "kft", "zrt",
    "nyrt", "doo", "dd", "eood", "ood", "ad", "ood", "lda", "sl", "slu", "sau", "sll", "pte", "pty",
    "pvt", "private", "kk", "gk", "bhd", "sdn", "oü", "ou", "hf", "ehf", "haftungsbeschrankt",
    "haftungsbeschraenkt",
  ]
  private static let longForms: [[String]] = [
    ["sp", "zoo"], ["sp", "z", "oo"], ["sp", "z", "o", "o"], ["sp", "zo", "o"], ["s", "ro"],
    ["gesellschaft", "mit", "beschrankter", "haftung"],
    ["gesellschaft", "mit", "beschraenkter", "haftung"],
    ["societe", "anonyme"], ["besloten", "vennootschap"], ["public", "limited"],
  ]
}

extension Array where Element == String {
  fileprivate func ends(with other: [String]) -> Bool {
    count >= other.count && Array(suffix(other.count)) == other
  }
}

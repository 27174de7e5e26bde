import AssuranceModel

/// The firm that signs a report: the line of the signature, the letterhead, or the cover.
enum ReportAuditor {
  /// Words that firms of auditors carry in their names, folded.
  private static let professions: Set<String> = [
    "cpas", "cpa", "pllc", "llp", "accountants", "wirtschaftsprufungsgesellschaft",
    "wirtschaftsprufer", "revision", "audit", "assurance", "attest", "comptes", "expertise",
    "associes",
    "treuhand", "partnerschaft",
  ]

  static func read(_ text: ReportText, _ sections: ReportSections, besides organisation: String?)
    -> Stated<String>
  {
    let own = organisation.map { LegalName($0) }
    var best: (tokens: Range<Int>, name: String, weight: Double)?
    let areas: [(Range<Int>, Double)] = [
      (sections.opinion, 3),
      (max(0, sections.scope.lowerBound - 60)..<sections.scope.lowerBound, 2),
      (sections.front, 1.5),
    ]
    for (area, worth) in areas where !area.isEmpty {
      for line in Set(area.map { text.line(of: $0) }).sorted() {
        guard let (tokens, name) = firm(text, line, in: area) else { continue }
        if let own, LegalName(name).isSame(as: own) { continue }
        let folded = FoldedText.words(name)
        // A running foot or a heading that names the organisation or the auditor's part is no firm.
        let holder = FoldedText.words(organisation ?? "")
        if !holder.isEmpty, folded.firstRange(of: holder) != nil { continue }
        if folded.contains(where: { ["auditor", "auditors", "report", "section"].contains($0) }) {
          continue
        }
        let isProfession = folded.contains { professions.contains($0) }
        guard isProfession || worth == 3 else { continue }
        let weight = worth + (isProfession ? 2 : 0)
        // In the area of the signature the last name wins, elsewhere the first.
        if let best, best.weight > weight || (best.weight == weight && worth < 3) { continue }
        best = (tokens, name, weight)
      }
    }
    guard let best else { return .notStated }
    let same = text.positions(of: FoldedText.words(best.name).joined(separator: " ")).count
    return text.stated(
      best.name, at: best.tokens, best.weight >= 5 ? (same > 1 ? 0.95 : 0.93) : 0.85)
  }

  private static let leads = [
    "report provided by", "prepared by", "provided by", "issued by", "service auditor", "auditor",
    "from",
  ]

  /// A short line that is a firm's name, or ends with one behind "prepared by" and the like.
  private static func firm(_ text: ReportText, _ line: Int, in area: Range<Int>)
    -> (tokens: Range<Int>, name: String)?
  {
    var tokens = text.tokens(ofLine: line)
    let piece = text.lines[line]
    guard tokens.count >= 2, tokens.count <= 14, piece.words.count <= 14, area.overlaps(tokens)
    else {
      return nil
    }
    if let lead = text.first(of: leads, in: tokens), lead.upperBound < tokens.upperBound {
      tokens = lead.upperBound..<tokens.upperBound
    }
    let name = text.text(tokens).trimming { ",;:".contains($0) }
    let words = name.split(separator: " ").map { Word(String($0)) }
    guard words.count <= 9, name.beginsWithCapital, !name.hasSuffix("."),
      !words.contains(where: {
        ["report", "Report", "the", "The", "Bericht", "our"].contains($0.text)
      })
        || CompanyName.end(in: words[...]) == words.count
    else { return firmWithStop(words, name, tokens) }
    let folded = Set(FoldedText.words(name))
    let lower = words.filter { $0.text.beginsSmall }
    guard
      lower.allSatisfy({
        ["and", "of", "aux", "et", "und", "mbB", "de", "comptes"].contains($0.text)
      })
    else {
      return nil
    }
    let isNamed =
      CompanyName.end(in: words[...]) != nil
      || !folded.isDisjoint(with: professions) && words.count > 1
    return isNamed ? (tokens, name) : nil
  }

  /// "P.C." and "S.A." end a name with a stop.
  private static func firmWithStop(_ words: [Word], _ name: String, _ tokens: Range<Int>)
    -> (tokens: Range<Int>, name: String)?
  {
    guard let last = words.last?.text, words.count >= 2, words.count <= 9,
      name.beginsWithCapital,
      ["P.C.", "P.A.", "S.A.", "Inc.", "Ltd.", "L.L.P."].contains(last)
    else { return nil }
    return (tokens, name)
  }
}

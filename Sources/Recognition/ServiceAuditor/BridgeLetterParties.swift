import AssuranceModel

/// Whose letter it is and who signs it.
struct BridgeLetterParties: Sendable {
  let organisation: Stated<String>
  let role: Stated<String>
  let signatory: Stated<BridgeLetter.Signatory>

  private static let closings = [
    "sincerely", "regards", "yours faithfully", "yours truly", "very truly yours",
    "mit freundlichen grussen", "cordialement", "salutations", "respectfully",
  ]
  private static let offices: Set<String> = [
    "officer", "ceo", "ciso", "cfo", "cto", "coo", "chief", "president", "director", "directeur",
    "directrice", "vp", "head", "manager", "leiter", "leiterin", "geschaftsfuhrer",
    "geschaftsfuhrerin", "vorstand", "responsable", "counsel", "partner", "sales", "secretary",
  ]
  private static let auditors: Set<String> = [
    "cpa", "cpas", "llp", "pllc", "accountants", "wirtschaftsprufungsgesellschaft", "attest",
    "assurance", "audit", "wirtschaftsprufer",
  ]

  init(_ text: ReportText) {
    let closing = text.all(of: Self.closings).last
    let after = closing.map { $0.upperBound..<text.count } ?? 0..<0
    let lines = Self.lines(text, in: after)
    role = Self.role(text, lines)
    let firm = lines.prefix(6).first { line in
      let words = Set(text.folded(text.tokens(ofLine: line)))
      return !words.isDisjoint(with: Self.auditors) && words.count <= 9
    }
    if let firm, role.value == nil {
      signatory = text.stated(.auditor, at: text.tokens(ofLine: firm), 0.88)
    } else if let role = role.evidence {
      signatory = .stated(.management, evidence: role)
    } else {
      signatory = .notStated
    }
    organisation = Self.organisation(text, lines, signedByAuditor: signatory.value == .auditor)
  }

  private static func lines(_ text: ReportText, in range: Range<Int>) -> [Int] {
    var lines: [Int] = []
    for token in range where lines.last != text.line(of: token) {
      lines.append(text.line(of: token))
    }
    return lines
  }

  private static func role(_ text: ReportText, _ lines: [Int]) -> Stated<String> {
    for line in lines.prefix(7) {
      let own = text.tokens(ofLine: line)
      guard own.count <= 12, text.folded(own).contains(where: { offices.contains($0) }) else {
        continue
      }
      // "Dana Whitfield, Chief Executive Officer" on one line.
      let words = text.text(own)
      let parts = words.split(separator: ",", maxSplits: 1).map {
        String($0).trimming { $0 == " " }
      }
      let isSplit =
        parts.count == 2
        && !FoldedText.words(parts[0]).contains { offices.contains($0) }
      return text.stated(isSplit ? parts[1] : words, at: own, 0.9)
    }
    return .notStated
  }

  /// The company of the signature, of the letterhead, or of a sentence about its report.
  private static func organisation(_ text: ReportText, _ lines: [Int], signedByAuditor: Bool)
    -> Stated<String>
  {
    if signedByAuditor,
      let place = text.all(of: ["report on"]).compactMap({
        ReportParties.name(text, after: $0.upperBound)
      })
      .first
    {
      return text.stated(ReportParties.plain(text, place), at: place, 0.88)
    }
    let head = ReportParties.firstCompany(text, in: 0..<min(text.count, 60))
    let isAuditor = FoldedText.words(head.value ?? "").contains { auditors.contains($0) }
    if !isAuditor, let company = head.value, let evidence = head.evidence {
      let same = text.positions(of: FoldedText.words(company).joined(separator: " ")).count
      return same > 1
        ? .stated(company, evidence: evidence.with(confidence: Confidence(0.93))) : head
    }
    for line in lines.reversed() where text.lines[line].words.count <= 6 {
      let own = text.tokens(ofLine: line)
      let words = text.text(own).split(separator: " ").map { Word(String($0)) }
      if words.count > 1, CompanyName.end(in: words[...]) != nil {
        return text.stated(ReportParties.plain(text, own), at: own, 0.88)
      }
    }
    // A name without a legal form stands at the head and again beneath the signature.
    guard let first = text.lines.indices.first(where: { !text.tokens(ofLine: $0).isEmpty }) else {
      return .notStated
    }
    let own = text.tokens(ofLine: first)
    guard own.count <= 6, text.positions(of: text.folded(own).joined(separator: " ")).count > 1
    else {
      return .notStated
    }
    return text.stated(ReportParties.plain(text, own), at: own, 0.85)
  }
}

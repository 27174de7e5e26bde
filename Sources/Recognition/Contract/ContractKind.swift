import AssuranceModel

/// Tells a contract from other documents by its structure: title, parties, duties, usual terms.
enum ContractKind {
  /// Tokens at the beginning that a title can stand in.
  private static let titleReach = 120

  /// How sure it is that the text is a contract; nil where it is none.
  static func confidence(of contract: ContractText, content: DocumentContent) -> Confidence? {
    let head = contract.head
    guard !head.tokens.isEmpty else { return nil }
    func count(_ concepts: ConceptSet, within reach: Int = .max) -> Int {
      head.matches.count { $0.concepts.meets(concepts) && $0.tokens.lowerBound < reach }
    }
    if looksTabular(content) || count([.otherDocument]) >= 2 { return nil }
    if count([.otherDocument], within: titleReach) > 0 { return nil }
    var points = 0.0
    points += count([.contractTitle], within: titleReach) > 0 ? 0.3 : 0
    points += min(0.3, Double(count([.contractTerm])) * 0.05)
    points += count([.supplier]) > 0 && count([.buyer]) > 0 ? 0.15 : 0
    points += namesParties(head) ? 0.1 : 0
    points += min(0.2, Double(count([.duty])) * 0.02)
    points += min(0.1, Double(contract.clauseStarts.count) * 0.01)
    // Demands are looked for only where they can make it a contract.
    guard points + mostOfDemands + mostOfLanguage(contract) >= least else { return nil }
    points += weightOfDemands(in: head)
    if let language = contract.unreadLanguage {
      points += language.isTitledContract ? 0.3 : 0
      points += min(0.4, Double(language.contractWords) * 0.04)
    }
    return points >= least ? Confidence(min(0.97, points)) : nil
  }

  /// Fewer points make no contract.
  private static let least = 0.5
  private static let mostOfDemands = 0.3

  private static func mostOfLanguage(_ contract: ContractText) -> Double {
    contract.unreadLanguage == nil ? 0 : 0.7
  }

  /// What a request for proposals or a buyer's policy has in the place of parties and terms: it binds suppliers by name,
  /// and to the standard among other things.
  private static func weightOfDemands(in text: ClauseText) -> Double {
    guard text.matches.contains(where: { $0.concepts.has(.iso27001) }) else { return 0 }
    let duties = ClausePassage(text, isOfContract: true).propositions.filter {
      $0.isSupplierDuty && !$0.isNegated
    }
    let bound = duties.count { $0.hasStatedSubject && $0.agent == .supplier }
    guard bound > 0 else { return 0 }
    return duties.contains { $0.concepts.has(.iso27001) } ? mostOfDemands : 0.15
  }

  /// Whether a party is given its role in quotation marks, as in `(the "Supplier")`.
  private static func namesParties(_ text: ClauseText) -> Bool {
    text.matches.contains {
      $0.concepts.meets([.supplier, .buyer]) && $0.tokens.lowerBound > 0
        && text.tokens[$0.tokens.lowerBound - 1].isMark("\"")
    }
  }

  /// A document that is mostly a table is a register or a Statement of Applicability.
  private static func looksTabular(_ content: DocumentContent) -> Bool {
    var cells = 0
    var words = 0
    for block in content.pages.lazy.flatMap(\.blocks) {
      switch block {
      case .paragraph(let paragraph): words += paragraph.lines.reduce(0) { $0 + $1.words.count }
      case .table(let grid): cells += grid.cells.count
      }
    }
    return cells > 120 && cells * 3 > words
  }
}

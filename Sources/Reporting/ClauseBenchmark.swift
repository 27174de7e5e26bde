import AssuranceModel

/// Holds the vendors' clauses against each other.
///
/// Strength is the number of terms, of thirteen, that are promised, specific enough for the policy and enforceable. Only
/// vendors with a contract that could be read are compared, and only where there are enough of them.
struct ClauseBenchmark {
  /// Fewer vendors than this say nothing of what is usual.
  static let fewest = 5

  private let strengths: [String: ClauseStrength]
  /// One for each term, in the order of `ClauseTag.allCases`.
  let terms: [TermFigure]

  init(_ vendors: [(record: VendorRecord, assessment: Assessment)]) {
    let read = vendors.filter { Self.isReadable($0.record) }
    let own = read.map { ($0.record.vendor.id, ClauseStrength($0.assessment.commitments)) }
    let all = own.map(\.1.strong)
    strengths = Dictionary(
      own.map { id, strength in
        let rank = all.count { $0 > strength.strong } + 1
        // Vendors that are alike stand in the quarter of the last of them: a tie flatters nobody.
        let last = all.count { $0 >= strength.strong }
        let comparison = ClauseStrength.Comparison(
          rank: rank, tied: last - rank, quartile: (last * 4 + all.count - 1) / all.count,
          vendors: all.count)
        return (id, strength.compared(all.count >= Self.fewest ? comparison : nil))
      }, uniquingKeysWith: { first, _ in first })
    terms = ClauseTag.allCases.map { tag in
      let lines = read.compactMap { $0.assessment.commitments.first { $0.tag == tag } }
      return TermFigure(
        tag: tag, promised: lines.count { $0.promised == .present },
        undetermined: lines.count { $0.promised == .undetermined }, vendors: read.count)
    }
  }

  /// Nil where no contract of the vendor could be read.
  func strength(of vendor: String) -> ClauseStrength? { strengths[vendor] }

  private static func isReadable(_ record: VendorRecord) -> Bool {
    record.contracts.contains { filed in
      filed.body.clauses.contains { $0.verdict != .undetermined }
    }
  }
}

extension ClauseStrength {
  /// The strength by a vendor's ledger.
  fileprivate init(_ lines: [CommitmentStatus]) {
    let promised = lines.filter { $0.promised == .present }
    let strong = promised.count {
      $0.isSpecific == true && $0.enforcement?.answer == .enforceable
    }
    let short = promised.count {
      $0.isSpecific == false || $0.enforcement?.answer == .unenforceable
    }
    self.init(
      promised: promised.count, specific: promised.count { $0.isSpecific == true },
      strong: strong,
      open: promised.count - strong - short + lines.count { $0.promised == .undetermined })
  }
}

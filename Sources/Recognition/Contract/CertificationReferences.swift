/// The numbered provisions of a contract that ask for certification, and the words elsewhere that refer to them.
///
/// `If the Supplier fails to comply with clause 7.1` says nothing of certification until clause 7.1 is read.
struct CertificationReferences: Sendable {
  /// Numbers as a reference prints them: `7`, `7.1`, `7.1(a)`.
  private var numbers: Set<String> = []

  /// The provisions that hold the promises of some clauses; `texts` is the whole contract.
  ///
  /// A number that several provisions bear, as those of schedules do, is nobody's; a table of contents bears none.
  init(to clauses: [ClausePassage], in texts: [ClauseText]) {
    var bearers: [String: Int] = [:]
    for text in texts {
      for provision in NumberedProvision.all(in: text) where provision.binds(in: text) {
        bearers[provision.number, default: 0] += 1
      }
    }
    for passage in clauses {
      let provisions = NumberedProvision.all(in: passage.text)
      guard provisions.contains(where: { bearers[$0.number] == 1 }) else { continue }
      for proposition in Self.promises(in: passage) {
        let holders = provisions.filter { $0.tokens.contains(proposition.tokens.lowerBound) }
        for provision in holders where bearers[provision.number] == 1 {
          let isInnermost = !holders.contains { $0.number.count > provision.number.count }
          if isInnermost || Self.isAboutCertification(provision, passage) {
            numbers.insert(provision.number)
          }
        }
      }
    }
  }

  /// Whether nothing can be referred to.
  var isEmpty: Bool { numbers.isEmpty }

  /// What promises that the certification is held.
  private static func promises(in passage: ClausePassage) -> [Proposition] {
    let keeping: [any ClauseRecogniser] = [
      MaintainCertificationClause(), RecertificationCommitmentClause(),
    ]
    return keeping.compactMap { $0.finding(in: passage)?.proposition }
  }

  /// Whether at least half of what a provision binds the supplier to is about certification: a breach of `clause 9`
  /// is then one of the promise, and one of a whole security schedule is not.
  private static func isAboutCertification(
    _ provision: NumberedProvision, _ passage: ClausePassage
  ) -> Bool {
    let duties = passage.propositions.filter {
      provision.tokens.contains($0.tokens.lowerBound) && $0.isSupplierDuty
    }
    let certifying = duties.filter { duty in
      let reading = CertificationReading(duty, in: passage)
      return reading.words.indices.contains { reading.isCertification($0) }
    }
    return !certifying.isEmpty && certifying.count * 2 >= duties.count
  }

  /// The text in which references to those provisions are read as the promise that stands there; nil without any.
  func applied(to text: ClauseText) -> ClauseText? {
    guard !isEmpty else { return nil }
    var found: [PhraseLexicon.Match] = []
    var place = 0
    while place + 1 < text.tokens.count {
      guard let reference = reference(at: place, in: text) else {
        place += 1
        continue
      }
      if reference.isToPromise {
        found.append(
          PhraseLexicon.Match(
            tokens: place..<reference.end, concepts: [.iso27001, .anaphor], value: -1))
      }
      place = reference.end
    }
    return found.isEmpty ? nil : text.replacing(found)
  }

  /// `clause 7.1`, `clauses 5.1, 7.1(a) and 9`: where the numbers end, and whether one of them holds the promise.
  private func reference(at place: Int, in text: ClauseText) -> (end: Int, isToPromise: Bool)? {
    guard
      var next = NumberedProvision.numberPlace(behind: place, in: text)
        ?? bareNumberPlace(behind: place, in: text)
    else { return nil }
    var end = place
    var isToPromise = false
    while let number = NumberedProvision.number(at: next, in: text) {
      isToPromise = isToPromise || numbers.contains(number.text)
      end = number.end
      next = number.end
      while next < text.tokens.count, Self.joins(next, in: text) { next += 1 }
    }
    guard end > place else { return nil }
    return (end, isToPromise && !isOfAnotherDocument(end, in: text))
  }

  /// Where `10.1` stands in `a breach of 10.1`; nil for numbers of one part, which may count anything.
  private func bareNumberPlace(behind place: Int, in text: ClauseText) -> Int? {
    guard text.tokens[place + 1].kind == .number, text.tokens[place].kind == .word,
      Self.leadingWords.contains(text.tokens[place].lowercased(in: text.bytes)),
      let number = NumberedProvision.number(at: place + 1, in: text), number.text.contains("."),
      numbers.contains(number.text)
    else { return nil }
    return place + 1
  }

  private static let leadingWords: Set<String> = ["of", "with", "under", "in"]

  /// Whether a token may stand between two numbers: `,`, `and`, or the noun once more.
  private static func joins(_ place: Int, in text: ClauseText) -> Bool {
    text.tokens[place].isMark(",")
      || joiners.contains(text.words(of: place..<place + 1).lowercased())
      || NumberedProvision.numberPlace(behind: place, in: text) != nil
  }

  /// `of the Master Agreement`, `des Rahmenvertrags`, `GDPR`: the number is another document's.
  private func isOfAnotherDocument(_ end: Int, in text: ClauseText) -> Bool {
    // `clause 7.1 (Certification) of this Agreement`.
    var place = end
    if place < text.tokens.count, text.tokens[place].isMark("(") {
      let close = (place..<min(place + 8, text.tokens.count)).first { text.tokens[$0].isMark(")") }
      place = close.map { $0 + 1 } ?? place
    }
    guard place < text.tokens.count, text.tokens[place].kind == .word else { return false }
    let word = text.words(of: place..<place + 1)
    if word.count > 1, word == word.uppercased() { return true }
    guard Self.genitives.contains(word.lowercased()) else { return false }
    let next = place + 1 < text.tokens.count ? text.words(of: place + 1..<place + 2) : ""
    return !Self.own.contains(word.lowercased()) && !Self.own.contains(next.lowercased())
  }

  private static let joiners: Set<String> = [
    "and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "en", "of",
  ]
  private static let genitives: Set<String> = [
    "of", "in", "to", "under", "des", "der", "dieses", "dieser", "diesem", "du", "de", "del", "van",
    "uit",
  ]
  private static let own: Set<String> = [
    "this", "these", "hereof", "above", "below", "dieses", "dieser", "diesem", "présent",
    "présente", "presente", "ce", "cette", "este", "esta", "deze", "dit",
  ]
}

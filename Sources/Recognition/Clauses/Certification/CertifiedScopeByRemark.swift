/// Scope that the words give by what must not be left out or taken away, or in a remark before the certificate.
extension CertifiedScope {
  /// What `shall not remove X from the scope of its certification` names; nil where nothing must stay in.
  var keptIn: [Int]? {
    let words = reading.words
    guard reading.proposition.isNegated,
      // `shall not remove X from`, `no change that would drop X from`.
      let verb = reading.mainPlaces(with: [.omit]).first
        ?? words.indices.first(where: {
          ($0 < reading.proposition.predicate || reading.proposition.predicate == 0)
            && words[$0].concepts.has(.omit)
        }),
      let scope = words.indices.first(where: {
        $0 > verb && (words[$0].concepts.has(.scope) || reading.isCertification($0))
      }), words[verb..<scope].contains(where: { word($0) == "from" })
    else { return nil }
    let found = objects(after: verb).filter { $0 < scope }
    return found.isEmpty ? nil : found
  }

  /// What `have in place, for the Vault service, a certificate` names; nil where no such remark stands before it.
  var intended: [Int]? {
    let words = reading.words
    guard
      let purpose = reading.mainPlaces(with: [.preposition]).first(where: { isPurpose(words[$0]) }),
      let certificate = words.indices.first(where: { $0 > purpose && reading.isCertification($0) }),
      !reading.isOfAnother(certificate),
      words[reading.proposition.predicate..<purpose].contains(where: { $0.concepts.has(.maintain) })
    else { return nil }
    let text = reading.passage.text
    let start = words[purpose].tokens.lowerBound
    let found = objects(after: purpose).filter { $0 < certificate }
    guard start > 0, text.tokens[start - 1].isMark(","), let last = found.last,
      (words[last].tokens.upperBound..<words[certificate].tokens.lowerBound).contains(where: {
        text.tokens[$0].isMark(",")
      })
    else { return nil }
    return found
  }

  /// What `For its sites in Germany the Supplier shall hold certification` names; nil where no purpose opens the sentence.
  var opening: [Int]? {
    let words = reading.words
    let proposition = reading.proposition
    guard proposition.isSupplierDuty, proposition.hasStatedSubject, let purpose = words.first,
      isPurpose(purpose), purpose.tokens.lowerBound - proposition.tokens.lowerBound <= 2,
      let subject = words[..<min(proposition.predicate, words.count)].lastIndex(where: {
        $0.concepts.meets([.supplier, .pronoun])
      }),
      reading.mainPlaces(with: [.maintain]).contains(where: { reading.object(of: $0) != nil })
    else { return nil }
    let found = objects(after: 0).filter { $0 < subject }
    return found.isEmpty ? nil : found
  }

  /// What `a certificate whose scope leaves out X does not meet this Schedule` must reach by that; empty where nothing is
  /// turned down.
  var reachOfRejection: [Int] {
    let words = reading.words
    guard
      let lacking = words.indices.first(where: { place in
        words[..<place].indices.contains {
          words[$0].concepts.has(.scope) || reading.isCertification($0)
        } && lacks(place)
      }),
      let turn = words.indices.first(where: {
        $0 > lacking && words[$0].concepts.meets([.conformity, .sufficient, .apply])
      }), turn > lacking + 1, words[turn - 1].concepts.meets([.negation, .breach, .notObliged])
    else { return reachOfLeadingRejection }
    return objects(after: lacking).filter { $0 < turn - 1 }
  }

  /// `N'est pas recevable le certificat dont le périmètre exclurait X`: what is turned down stands behind.
  private var reachOfLeadingRejection: [Int] {
    let words = reading.words
    guard reading.passage.text.language != .english,
      let turn = words.prefix(4).firstIndex(where: { $0.concepts.has(.sufficient) }),
      words[..<turn].contains(where: { $0.concepts.has(.negation) }),
      let lacking = words.indices.first(where: { place in
        place > turn && lacks(place)
          && words[turn..<place].indices.contains {
            words[$0].concepts.has(.scope) || reading.isCertification($0)
          }
      })
    else { return [] }
    return objects(after: lacking)
  }

  /// `leaves out`, `does not cover`.
  private func lacks(_ place: Int) -> Bool {
    let words = reading.words
    if words[place].concepts.has(.omit) { return true }
    return words[place].concepts.has(.cover) && place > 0
      && words[place - 1].concepts.meets([.negation, .breach])
      && reading.gap(place - 1, place) <= 1
  }
}

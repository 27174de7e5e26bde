/// Certification that a pronoun takes up, and that stands beside the duties of others.
extension MaintainCertificationClause {
  /// `de la conserver`, `la mantendrá`, `ist diese zu erhalten`: other languages put the pronoun before the verb.
  func takesPronoun(before verb: Int, _ reading: CertificationReading) -> Bool {
    let text = reading.passage.text
    let start = reading.words[verb].tokens.lowerBound
    if text.language.isVerbFinal {
      return reading.words[min(reading.proposition.predicate, verb)..<verb].contains {
        ["diese", "dieses", "sie", "es", "deze", "dit"].contains(
          text.words(of: $0.tokens).lowercased()) && $0.concepts.has(.pronoun)
      }
    }
    guard text.language == .french || text.language == .spanish, start > 0 else { return false }
    return ["la", "le", "l", "lo", "les", "las", "los"].contains(
      text.words(of: start - 1..<start).lowercased())
  }

  /// `blijft gecertificeerd en legt die verplichting op aan iedere onderaannemer`: its own certification stands first.
  func promisesOwnFirst(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    let predicate = reading.proposition.predicate
    guard reading.passage.text.language != .english, predicate < words.count,
      words[predicate].concepts.has(.maintain),
      let flow = words.indices.first(where: {
        $0 > predicate && words[$0].concepts.meets([.flowDown, .assure])
      })
    else { return false }
    return words[predicate..<flow].indices.contains {
      reading.isCertification($0) && !reading.isOfAnother($0)
    } && !words[predicate..<flow].contains { $0.concepts.has(.subprocessor) }
  }
}

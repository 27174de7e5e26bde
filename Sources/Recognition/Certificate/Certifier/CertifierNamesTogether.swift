import AssuranceModel

/// Names of one certification body that a page prints in several places: its mark, its legal name, its name in another script.
enum CertifierNamesTogether {
  /// A legal name with the mark at the page's head that is another name of the same known body.
  static func withMark(
    _ best: CertifierCandidate, of headline: [CertifierCandidate]
  ) -> CertifierCandidate {
    guard best.isKnown, best.hasLegalForm else { return best }
    let words = Set(FoldedText.words(best.name))
    let mark = headline.first {
      $0.key == best.key && words.isDisjoint(with: FoldedText.words($0.name))
    }
    return mark.map { best.beside($0) } ?? best
  }

  /// A name with the body's name in Latin letters, or in the other script, where the page prints both.
  static func inBothScripts(
    _ best: CertifierCandidate, of all: [(weight: Double, best: CertifierCandidate)]
  )
    -> CertifierCandidate
  {
    let other = all.first { other in
      other.weight >= 1.3 && other.best.isInLatinLetters != best.isInLatinLetters
        && CompanyName.isCertifying(other.best.name)
    }
    return other.map { best.beside($0.best) } ?? best
  }

  /// Two names of as much weight that are one in two languages: "Registraire Laurentien inc.", "Laurentian Registrar Inc."
  static func inTwoLanguages(
    _ best: CertifierCandidate, of all: [(weight: Double, best: CertifierCandidate)]
  ) -> CertifierCandidate {
    guard all.count > 1, all[0].weight == all[1].weight,
      case let other = all[0].best.key == best.key ? all[1].best : all[0].best,
      best.hasLegalForm, other.hasLegalForm
    else { return best }
    let stems = Set(FoldedText.words(other.name).filter { $0.count > 5 }.map { $0.prefix(5) })
    let own = FoldedText.words(best.name).filter { $0.count > 5 }.map { $0.prefix(5) }
    return own.count > 1 && own.allSatisfy(stems.contains) ? best.beside(other) : best
  }

  /// Gives the weight of a mark such as `GCL` to the name whose first letters it is, which says more.
  static func join(
    marksWithNames totals: inout [String: (weight: Double, best: CertifierCandidate)]
  ) {
    for (key, mark) in totals.sorted(by: { $0.key < $1.key }) where !mark.best.isKnown {
      guard let first = mark.best.name.split(separator: " ").first.map(String.init),
        first.count > 2,
        CertifierWords.isMark(first)
      else { continue }
      let named = totals.filter { other in
        other.key != key && CertifierWords.initials(of: other.value.best.name).hasPrefix(first)
      }
      guard let name = named.min(by: { $0.key < $1.key }) else { continue }
      let isMarkLegal = mark.best.hasLegalForm && !name.value.best.hasLegalForm
      let (main, other) = isMarkLegal ? (mark.best, name.value.best) : (name.value.best, mark.best)
      let both = main.beside(other)
      totals[name.key] = (min(name.value.weight + mark.weight, 12), both)
      totals[key] = nil
    }
  }
}

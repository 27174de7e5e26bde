/// Certification that is promised by its contrary: it must not lapse, and the supplier is never without it.
extension MaintainCertificationClause {
  /// `at no time will it be without a certificate`, `shall not process data without being, for as long, certified`.
  func isNeverWithout(_ reading: CertificationReading, at index: Int) -> Bool {
    let words = reading.words
    let isDenied =
      reading.proposition.isNegated
      || index > 0
        && reading.passage.propositions[index - 1].sentence == reading.proposition.sentence
        && reading.passage.propositions[index - 1].concepts.has(.negation)
    guard isDenied else { return false }
    // `no day will pass on which it is without certification`.
    let lacks = words.indices.filter { place in
      place >= reading.proposition.predicate && words[place].concepts.has(.lacks)
        && !(reading.proposition.subordinate[place]
          && words[..<place].contains { $0.concepts.has(.condition) })
    }
    return lacks.contains { lack in
      let text = reading.passage.text
      // `At no time may the Contractor be uncertified under ISO/IEC 27001`.
      if text.words(of: words[lack].tokens).lowercased().hasPrefix("uncertif") {
        return words[lack...].prefix(4).contains { $0.concepts.has(.iso27001) }
      }
      let start = words[lack].tokens.lowerBound
      let isState =
        text.words(of: max(0, start - 1)..<start + 1).lowercased().split(separator: " ")
        .contains { ["be", "is"].contains($0) }
        || words[lack...].contains { $0.concepts.has(.duration) }
      return isState
        && words.indices.contains {
          $0 > lack && reading.gap(lack, $0) <= 24 && reading.isCertification($0)
            && !reading.isOfAnother($0)
        }
    }
  }

  /// `shall not allow its certificate to lapse`.
  func forbidsLapse(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard
      let lapse = words.indices.first(where: {
        $0 >= reading.proposition.predicate && !reading.proposition.subordinate[$0]
          && words[$0].concepts.meets([.lapse, .expiry])
          && !words[$0].concepts.has(.terminate)
          && !words[..<$0].contains { $0.concepts.meets([.liability, .recertify]) }
      })
    else { return false }
    // `must not let it fall away`.
    if let verb = words[..<lapse].lastIndex(where: { $0.concepts.has(.allowLapse) }),
      reading.takesUpCertification(behind: verb)
    {
      return true
    }
    return words.indices.contains {
      reading.isCertification($0) && reading.gap($0, lapse) <= 10 && !reading.isOfAnother($0)
    }
  }

  /// `shall ensure that its certificate does not lapse`, `must not be allowed to expire`.
  func excludesLapse(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard reading.mainPlaces(with: [.notify, .terminate]).isEmpty else { return false }
    return reading.mainPlaces(with: [.lapse, .expiry]).contains { lapse in
      let isExcluded = words[..<lapse].indices.suffix(3).contains {
        $0 >= reading.proposition.predicate && reading.gap($0, lapse) <= 3
          && words[$0].concepts.meets([.negation, .breach, .forbidden])
      }
      // `shall complete its recertification so that no gap arises` is about the renewal, unless it is said for how long.
      let isOfRenewal =
        words[..<lapse].contains { $0.concepts.has(.recertify) }
        && !words[lapse...].contains { $0.concepts.has(.duration) }
      return isExcluded && !isOfRenewal
        && words.indices.contains {
          reading.isCertification($0) && reading.gap($0, lapse) <= 10 && !reading.isOfAnother($0)
        }
    }
  }
}

/// Certification that is asked for by a noun or a verb's form, and what only looks so: offers, milestones and examples.
extension MaintainCertificationClause {
  /// `Die Zertifizierung, die der Auftragnehmer aufrechtzuerhalten hat`: the verb's form alone makes the duty.
  func isToBeKept(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    return words.indices.contains { verb in
      words[verb].concepts.has(.nominalDuty) && words[verb].concepts.has(.maintain)
        && (words[..<verb].indices.suffix(8).contains {
          reading.isCertification($0) && !reading.isOfAnother($0)
        } || isAttribute(verb, reading)) && words[..<verb].contains { $0.concepts.has(.supplier) }
    }
  }

  /// `des vom Auftragnehmer aufrechtzuerhaltenden Zertifikats`: the form stands before what is to be kept.
  private func isAttribute(_ verb: Int, _ reading: CertificationReading) -> Bool {
    reading.words.indices.contains {
      $0 > verb && reading.gap(verb, $0) <= 3 && reading.isCertification($0)
        && !reading.isOfAnother($0)
    }
  }

  /// `Die Pflicht, die Zertifizierung zu halten, trifft den Anbieter`, `L'obligation de maintenir la certification incombe au
  /// Prestataire`: what the obligation is stands before the verb that says whose it is.
  func isObligationOf(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    let predicate = min(reading.proposition.predicate, words.count)
    guard reading.passage.text.language != .english, !reading.proposition.isNegated,
      let duty = words[..<predicate].firstIndex(where: { $0.concepts.has(.obligation) }),
      let verb = words[duty..<predicate].firstIndex(where: { $0.concepts.has(.maintain) })
    else { return false }
    return words[duty..<predicate].indices.contains {
      reading.isCertification($0) && !reading.isOfAnother($0) && reading.gap($0, verb) <= 8
    }
  }

  /// `Ongoing certification is mandatory for the Supplier`.
  func isAlwaysRequired(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    if isListed(reading) { return true }
    guard !reading.proposition.isNegated,
      let required = words.firstIndex(where: { $0.concepts.has(.nominalDuty) }),
      reading.proposition.predicate == 0 || isBeforeRemark(required, reading),
      words[..<required].contains(where: { $0.concepts.meets([.duration, .maintain]) })
        || isDemandedOfAll(required, reading)
    else { return false }
    return words[..<required].indices.contains {
      reading.isCertification($0) && !reading.isOfAnother($0)
    } && !words[..<required].contains { $0.concepts.meets([.provide, .access]) }
      && !words.contains { $0.concepts.has(.condition) }
  }

  /// `Certified status is a condition of this Agreement which the Vendor shall fulfil`: the modal stands in a remark.
  private func isBeforeRemark(_ required: Int, _ reading: CertificationReading) -> Bool {
    let predicate = min(reading.proposition.predicate, reading.words.count)
    return required < predicate
      && reading.words[required..<predicate].contains { $0.concepts.has(.relative) }
  }

  /// `Während der Laufzeit vom Auftragnehmer zu erfüllen: a) Zertifizierung`: the lead-in demands each item for as long.
  private func isListed(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    let own = reading.proposition.ownStart
    guard reading.passage.text.language != .english, reading.proposition.predicate == 0,
      !reading.proposition.isNegated, own > 0, own < words.count,
      words[..<own].contains(where: { $0.concepts.has(.nominalDuty) }),
      words[..<own].contains(where: { $0.concepts.has(.duration) }),
      !words[..<own].contains(where: { $0.concepts.meets([.provide, .condition, .subprocessor]) })
    else { return false }
    return words[own...].indices.prefix(3).contains {
      reading.isCertification($0) && !words[$0].concepts.has(.copy)
    } && !words[own...].contains { $0.concepts.has(.copy) }
  }

  /// `ISO/IEC 27001 certification shall be mandatory for every operator`: a rule for a class, and not for an offer.
  private func isDemandedOfAll(_ required: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    let text = reading.passage.text
    let place = words[required].tokens
    guard required > 0, words[required - 1].concepts.has(.certificate),
      reading.gap(required - 1, required) <= 1,
      words.allSatisfy({
        $0.concepts.isDisjoint(from: [.bidder, .atOffer, .copy, .subprocessor, .soc2])
      })
    else { return false }
    let phrase = text.words(of: place.lowerBound..<min(place.upperBound + 1, text.tokens.count))
      .lowercased()
    return phrase.contains("mandatory for") || phrase.contains("compulsory for")
      || phrase.contains("obligatory for")
  }

  /// `Bidders must hold certification at the time of submission`: a condition of taking part promises nothing for later.
  func isEligibility(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    let isOfferer = reading.proposition.beforePredicate.contains {
      $0.concepts.has(.bidder)
    }
    return words.contains { $0.concepts.has(.atOffer) }
      || isOfferer && !words.contains { $0.concepts.has(.duration) }
  }

  /// `must be certified before any data is uploaded`: certification by a day is not certification from then on.
  func isMilestone(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    let text = reading.passage.text
    guard text.language == .english, !words.contains(where: { $0.concepts.has(.duration) }),
      let certified = reading.mainPlaces(with: [.certificate]).first(where: {
        words[$0].concepts.has(.participle) || words[$0].concepts.has(.maintain)
      }),
      text.words(of: words[certified].tokens).lowercased().hasSuffix("certified"),
      !text.words(of: words[certified].tokens).lowercased().contains("remain")
    else { return false }
    return words[(certified + 1)...].prefix(2).contains {
      $0.concepts.has(.occasion)
        && ["before", "prior to"].contains(text.words(of: $0.tokens).lowercased())
    } && !reading.mainPlaces(with: [.maintain]).contains { $0 > certified }
  }

  /// `holds relevant certifications (e.g. ISO 27001)`: the standard shows what is meant, and is not what is kept.
  func isNamedAsExample(_ reading: CertificationReading) -> Bool {
    let named = reading.words.indices.filter { reading.words[$0].concepts.has(.iso27001) }
    return !named.isEmpty && named.allSatisfy { reading.isBracketedExample($0) }
  }
}

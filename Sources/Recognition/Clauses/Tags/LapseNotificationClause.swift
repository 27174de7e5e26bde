import AssuranceModel

/// The supplier must tell the buyer when its certification is suspended, withdrawn, expired or otherwise lost.
struct LapseNotificationClause: ClauseRecogniser {
  static let tag = ClauseTag.lapseNotification

  func finding(in passage: ClausePassage) -> ClauseFinding? {
    CertificationNotice(tag: Self.tag) { reading in
      reading.words.indices.first { isLapse($0, reading) }
    }.finding(in: passage)
  }

  private func isLapse(_ place: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    if words[place].concepts.has(.change) { return isChange(place, reading) }
    guard words[place].concepts.has(.lapse) else { return false }
    if isAside(place, reading) || describesThing(place, reading)
      || happensToAnother(place, reading)
    {
      return false
    }
    if words[place].concepts.has(.certificate) { return reading.isCertification(place) }
    if takesUpCertificate(place, reading) { return true }
    return words.indices.contains {
      $0 != place && reading.gap(place, $0) <= 10 && !reading.isOfAnother($0)
        && !isAttribute($0, of: place, reading)
        && (reading.isCertification($0)
          || words[$0].concepts.has(.iso27001) && reading.gap(place, $0) <= 4)
    }
  }

  /// `if any of its other customers loses certification`, `if an employee is suspended`.
  private func happensToAnother(_ place: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard
      let condition = words[..<place].lastIndex(where: {
        $0.concepts.meets([.condition, .occasion])
      }),
      let subject = words[condition..<place].indices.first(where: {
        $0 > condition && words[$0].concepts.meets([.buyer, .insider, .certificate, .pronoun])
          && words[$0].concepts.isDisjoint(from: [.own])
      }), words[subject].concepts.meets([.buyer, .insider]),
      reading.gap(condition, subject) <= 5
    else { return false }
    let name = words[subject].tokens
    let text = reading.passage.text
    guard text.language == .english, !text.tokens[name.upperBound - 1].isPossessive else {
      return false
    }
    // `if the Customer learns of a suspension` tells of the certificate, `loses certification` of its holder.
    // `any client of the Broker loses`.
    let isOf =
      name.upperBound < text.tokens.count
      && text.words(of: name.upperBound..<name.upperBound + 1) == "of"
    return words[subject].concepts.has(.insider)
      || reading.gap(subject, place) <= (isOf ? 3 : 0)
  }

  /// `suppliers of restricted files`: the word only says of which kind a thing is.
  private func describesThing(_ place: Int, _ reading: CertificationReading) -> Bool {
    let text = reading.passage.text
    let word = reading.words[place].tokens
    guard text.language == .english, place > 0, word.upperBound < text.tokens.count,
      text.words(of: word).lowercased().hasSuffix("ed"),
      reading.words[place - 1].concepts.has(.preposition),
      reading.words[place - 1].tokens.upperBound == word.lowerBound,
      text.tokens[word.upperBound].kind == .word
    else { return false }
    return !reading.words[(place + 1)...].prefix(1).contains {
      $0.tokens.lowerBound == word.upperBound
    }
  }

  /// `shall keep its certificate valid and shall say so should it be withdrawn`.
  private func takesUpCertificate(_ place: Int, _ reading: CertificationReading) -> Bool {
    guard place > 0, followsPronoun(place, reading) || standsAlone(place, reading) else {
      return false
    }
    return reading.passage.siblings(of: reading.proposition, andBefore: 1).contains { former in
      if namesLossOfCertificate(former, before: reading) { return true }
      guard former.tokens.upperBound <= reading.proposition.tokens.lowerBound,
        former.agent.bindsSupplier, former.force == .duty || former.force == .aspiration,
        !former.concepts.meets([.soc2, .soa, .otherISO])
      else { return false }
      let earlier = CertificationReading(former, in: reading.passage)
      return earlier.mainPlaces(with: [.maintain, .provide, .renew, .obtain]).contains {
        earlier.object(of: $0) != nil
      } || earlier.mainPlaces(with: [.participle]).contains { earlier.isCertification($0) }
    }
  }

  /// `Any narrowing of the certificate is to be treated as a withdrawal. The Supplier shall give notice of a withdrawal`.
  private func namesLossOfCertificate(
    _ former: Proposition, before reading: CertificationReading
  ) -> Bool {
    guard former.sentence == reading.proposition.sentence - 1, former.concepts.has(.lapse),
      ![.denial, .aspiration].contains(former.force), !former.concepts.has(.otherISO)
    else { return false }
    let earlier = CertificationReading(former, in: reading.passage)
    return former.words.indices.contains { lapse in
      former.words[lapse].concepts.has(.lapse)
        && former.words.indices.contains {
          $0 != lapse && earlier.gap(lapse, $0) <= 10 && earlier.isCertification($0)
            && !earlier.isOfAnother($0)
        }
    }
  }

  private func followsPronoun(_ place: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    // `in the event of its suspension`: the certificate's own.
    let text = reading.passage.text
    let start = words[place].tokens.lowerBound
    if start > 0, Self.owners.contains(text.words(of: start - 1..<start).lowercased()) {
      return true
    }
    return words[place - 1].concepts.meets([.pronoun, .relative, .demonstrative])
      && reading.gap(place - 1, place) <= 2
      && !words[place - 1].concepts.has(.supplier)
      && (words.indices.contains(place + 1) || words[place].tokens.count > 1)
  }

  private static let owners: Set<String> = [
    "its", "dessen", "deren", "het", "dit", "es", "sie", "sa", "son", "su",
  ]

  /// `shall report any suspension or withdrawal`, of nothing else than what was spoken of before.
  private func standsAlone(_ place: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    let text = reading.passage.text
    let open: ConceptSet = [
      .lapse, .alternative, .conjunction, .preposition, .number, .day, .hour, .week, .month,
      .business, .buyer, .immediately, .filler, .notice, .occasion, .pronoun,
    ]
    guard place > reading.proposition.predicate,
      !words[reading.proposition.predicate..<place].contains(where: {
        $0.concepts.meets([.goods, .otherCertificate, .blocker])
      }),
      words[place...].allSatisfy({ $0.concepts.meets(open) }), let last = words.last
    else { return false }
    let end = last.tokens.upperBound
    return end >= text.tokens.count || text.tokens[end].kind == .mark || text.tokens[end].isBreak
      || ["thereof", "it"].contains(text.words(of: end..<end + 1).lowercased())
  }

  /// `any change to its certification`.
  private func isChange(_ place: Int, _ reading: CertificationReading) -> Bool {
    reading.words[(place + 1)...].indices.prefix(4).contains {
      reading.gap(place, $0) <= 5 && reading.isCertification($0) && !reading.isOfAnother($0)
    }
  }

  /// `The Supplier, whose certificate expires in June, shall notify`: the expiry is not what is told.
  private func isAside(_ place: Int, _ reading: CertificationReading) -> Bool {
    let proposition = reading.proposition
    guard place < proposition.predicate, proposition.hasStatedSubject,
      !reading.words[place].concepts.has(.condition),
      !reading.passage.text.language.isVerbFinal, !isObliging(reading)
    else { return false }
    return !reading.words[..<place].contains {
      $0.concepts.meets([.condition, .occasion, .notify, .notice, .unless, .preposition])
    }
  }

  /// `Suspension of the certificate obliges the Supplier to inform`: what happens is the subject.
  private func isObliging(_ reading: CertificationReading) -> Bool {
    let predicate = reading.proposition.predicate
    guard predicate > 0 else { return false }
    let modal = reading.words[predicate - 1]
    return modal.concepts.has(.supplier) && modal.concepts.has(.duty) && modal.tokens.count > 2
  }

  /// `a certified employee loses`: the word only describes someone.
  private func isAttribute(
    _ certificate: Int, of lapse: Int, _ reading: CertificationReading
  ) -> Bool {
    let next = certificate + 1
    let isDescribed =
      reading.words[certificate].concepts.has(.iso27001) && next < reading.words.count
      && reading.words[next].concepts.has(.participle) && reading.gap(certificate, next) == 0
    return (isDescribed || reading.words[certificate].concepts.has(.participle))
      && !(lapse < certificate && reading.gap(lapse, certificate) <= 2)
  }
}

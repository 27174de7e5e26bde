/// Documents that are asked for without a verb that hands them over: `a copy will be required`, a cell `copy of certificate`.
extension DocumentAccess {
  /// `A copy of the certificate will be required`, `the statement of applicability is mandatory`.
  func isRequired(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    let proposition = reading.proposition
    guard proposition.force == .duty, proposition.agent == .unstated, !proposition.isNegated,
      proposition.concepts.isDisjoint(from: [
        .subprocessor, .host, .condition, .notObliged, .negation, .without,
      ]),
      let required = words.indices.first(where: {
        $0 >= proposition.predicate && words[$0].concepts.has(.nominalDuty)
          && words[$0].concepts.isDisjoint(from: [.forbidden, .maintain, .provide])
          && !isConsequence($0, reading)
      }),
      words[..<required].allSatisfy({ $0.concepts.isDisjoint(from: [.maintain, .notify, .lapse]) })
    else { return false }
    return words[..<required].indices.contains { place in
      reading.isObject(place, of: required, accepting: object) && isPaper(place, reading)
    }
  }

  /// `Contractor shall hold certification | Copy of certificate`: the last cell of a requirement says how it is shown.
  func isEvidenceOfRow(_ reading: CertificationReading, at index: Int) -> Bool {
    guard object.has(.certificate), !reading.proposition.isNegated else { return false }
    if reading.proposition.force == .statement { return isEvidenceCell(reading, at: index) }
    let words = reading.words
    let predicate = reading.proposition.predicate
    let text = reading.passage.text
    guard reading.proposition.isSupplierDuty, predicate > 0, predicate < words.count else {
      return false
    }
    return words.indices.contains { place in
      guard place > predicate, words[place].concepts.has(.certificate),
        reading.isObject(place, of: 0, accepting: object), isPaper(place, reading),
        words[predicate..<place].contains(where: { $0.concepts.has(.certificate) })
      else { return false }
      let start = cellStart(place, reading)
      let before =
        words[predicate].tokens.lowerBound..<max(words[predicate].tokens.lowerBound, start)
      let opensLine =
        start > 0 && text.tokens[start - 1].isBreak && text.tokens[start].isCapitalised
      return opensLine || before.contains { text.tokens[$0].isMark("|") }
    }
  }

  /// `| Certification copy |` by itself, behind the cell that asks for certification.
  private func isEvidenceCell(_ reading: CertificationReading, at index: Int) -> Bool {
    let words = reading.words
    let text = reading.passage.text
    let paper: ConceptSet = [.certificate, .copy, .iso27001, .accredited, .number, .provide, .own]
    let start = reading.proposition.tokens.lowerBound
    guard index > 0, words.allSatisfy({ $0.concepts.meets(paper) }), start > 0,
      (start - 1...start).contains(where: { text.tokens[$0].isMark("|") }),
      let place = words.indices.first(where: { words[$0].concepts.has(.certificate) }),
      isPaper(place, reading)
    else { return false }
    let former = reading.passage.propositions[index - 1]
    let demand = CertificationReading(former, in: reading.passage)
    return former.isSupplierDuty && former.sentence >= reading.proposition.sentence - 1
      && !former.isNegated && former.words.indices.contains { demand.isCertification($0) }
      && !demand.isAlternative
  }

  /// `Clauses 6.1 and 6.3 are conditions of this Agreement` says what follows from the duties, and adds none.
  private func isConsequence(_ place: Int, _ reading: CertificationReading) -> Bool {
    reading.passage.text.words(of: reading.words[place].tokens).lowercased().contains("condition")
  }

  /// Where the copy or the certificate begins, whichever stands first.
  private func cellStart(_ place: Int, _ reading: CertificationReading) -> Int {
    let near = max(0, place - 3)..<min(reading.words.count, place + 2)
    let copy = near.first { reading.words[$0].concepts.has(.copy) } ?? place
    return reading.words[min(copy, place)].tokens.lowerBound
  }

  /// The statement is a paper by itself; of a certification a copy or other evidence is.
  private func isPaper(_ place: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    if words[place].concepts.has(.soa) { return true }
    let near = max(0, place - 3)..<min(words.count, place + 2)
    return near.contains {
      words[$0].concepts.has(.copy) && reading.gap($0, place) <= 5
        && !words[min($0, place)..<max($0, place)].contains { $0.concepts.has(.soa) }
    }
  }

  /// `The documents to be provided by the Supplier comprise its certificate`.
  func listsDeliverable(_ reading: CertificationReading) -> Bool {
    let words = reading.words
    guard
      let due = words.firstIndex(where: {
        $0.concepts.has(.obligation) && $0.concepts.has(.provide)
      })
    else { return false }
    // `Statement of Applicability: to be supplied on signature`.
    if isHeadOf(due, reading) { return true }
    guard let list = opensList(due, reading),
      !words[..<list].contains(where: { $0.concepts.meets([.buyer, .service, .condition]) })
    else { return false }
    return words[list...].indices.contains {
      reading.isObject($0, of: due, accepting: object)
        && !words[$0].concepts.has(.participle)
    }
  }

  /// Whether the document's name and a colon stand before what is due.
  private func isHeadOf(_ due: Int, _ reading: CertificationReading) -> Bool {
    let start = reading.words[due].tokens.lowerBound
    let text = reading.passage.text
    guard start > 0, text.tokens[start - 1].isMark(":"), due > 0 else { return false }
    return reading.isObject(due - 1, of: due, accepting: object)
      && start - reading.words[due - 1].tokens.upperBound <= 2
      && reading.words[due - 1].tokens.lowerBound - reading.proposition.tokens.lowerBound <= 6
  }

  /// The place of `comprise`, or of the phrase that a colon follows.
  private func opensList(_ due: Int, _ reading: CertificationReading) -> Int? {
    let end = reading.words[due].tokens.upperBound
    let text = reading.passage.text
    if end < text.tokens.count, text.tokens[end].isMark(":") { return due }
    return reading.words[due...].firstIndex { $0.concepts.has(.cover) }
  }
}

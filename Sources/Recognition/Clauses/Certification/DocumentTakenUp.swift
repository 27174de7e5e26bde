/// Documents that a verb hands over without their name: by a pronoun, as `a copy`, or as what a table or a question named.
extension DocumentAccess {
  /// Whether the verb hands over a document that was named before.
  func sendsNamedBefore(_ verb: Int, _ reading: CertificationReading, at index: Int) -> Bool {
    sendsCopy(verb, reading) || sendsIt(verb, reading, at: index)
      || sendsBoth(verb, reading, at: index) || sendsListed(verb, reading, at: index)
      || answers(verb, reading, at: index) || sendsCopyOfSubject(verb, reading, at: index)
      || sendsPointedTo(verb, reading, at: index)
  }

  /// `When the statement changes, the Supplier shall send the new version`; `shall hold a certificate and send a copy`.
  private func sendsCopy(_ verb: Int, _ reading: CertificationReading) -> Bool {
    let words = reading.words
    let named =
      words[..<verb].indices.contains {
        reading.isObject($0, of: verb, accepting: object)
          && !words[$0].concepts.has(.participle)
      } || isHeldBefore(reading)
    let isVerbFinal = reading.passage.text.language.isVerbFinal
    let takesUp = words.indices.contains {
      guard reading.gap(verb, $0) <= 6 else { return false }
      let isAfter = $0 > verb || isVerbFinal
      let isPronoun =
        words[$0].concepts.has(.pronoun) && $0 == verb + 1 && reading.gap(verb, $0) == 0
      return isAfter && words[$0].concepts.has(.copy) || isPronoun
    }
    return named && takesUp
      && !words[verb...].prefix(6).contains {
        $0.concepts.meets([
          .soc2, .finding, .remediation, .nonconformity, .otherCertificate, .otherISO, .otherReport,
        ])
      }
  }

  /// `shall hold a certificate and shall provide a copy`: whether the duty before in the sentence ends with the paper.
  private func isHeldBefore(_ reading: CertificationReading) -> Bool {
    let former = reading.passage.siblings(of: reading.proposition).last {
      $0.tokens.upperBound <= reading.proposition.tokens.lowerBound
    }
    guard let former, former.isSupplierDuty, !former.isNegated,
      !former.concepts.meets([.soc2, .otherReport, .otherCertificate, .otherISO, .finding])
    else { return false }
    let earlier = CertificationReading(former, in: reading.passage)
    return former.words.indices.contains {
      $0 >= former.predicate && earlier.isObject($0, of: 0, accepting: object)
        && (!object.has(.certificate) || earlier.isCertification($0))
    }
  }

  /// `The Statement of Applicability is confidential. The Customer shall be given a copy on demand`.
  private func sendsCopyOfSubject(
    _ verb: Int, _ reading: CertificationReading, at index: Int
  ) -> Bool {
    let words = reading.words
    let papers: ConceptSet = [
      .certificate, .soa, .soc2, .finding, .otherCertificate, .otherReport, .otherISO,
    ]
    guard let copy = words.indices.first(where: { $0 > verb && words[$0].concepts.has(.copy) }),
      reading.gap(verb, copy) <= 4, !words.contains(where: { $0.concepts.meets(papers) }),
      copy + 1 >= words.count || !isGenitive(behind: words[copy], in: reading.passage.text),
      let former = reading.passage.propositions[..<index].suffix(Self.reach).last(where: {
        $0.sentence == reading.proposition.sentence - 1
      }), former.force != .denial,
      let subject = former.words.indices.first(where: { former.words[$0].concepts.meets(papers) }),
      former.words[subject].tokens.lowerBound - former.tokens.lowerBound <= 4
    else { return false }
    return CertificationReading(former, in: reading.passage)
      .isObject(subject, of: 0, accepting: object)
  }

  /// `Deren aktuelle Fassung überlässt er dem Auftraggeber`, `Celle-ci est communiquée au Client`: a sentence that points back
  /// with its first words, to the paper that the one before names last.
  private func sendsPointedTo(
    _ verb: Int, _ reading: CertificationReading, at index: Int
  ) -> Bool {
    let text = reading.passage.text
    let papers: ConceptSet = [
      .certificate, .soa, .soc2, .finding, .otherCertificate, .otherReport, .otherISO,
    ]
    let start = reading.proposition.tokens.lowerBound
    guard text.language != .english, !reading.words.contains(where: { $0.concepts.meets(papers) }),
      (start..<min(start + 4, reading.proposition.tokens.upperBound)).contains(where: {
        Self.pointers.contains(text.words(of: $0..<$0 + 1).lowercased())
      }),
      let former = reading.passage.propositions[..<index].suffix(Self.reach).last(where: {
        $0.sentence == reading.proposition.sentence - 1 && $0.concepts.meets(papers)
      }), former.force != .denial, former.agent.bindsSupplier
    else { return false }
    let last = former.words.indices.last { former.words[$0].concepts.meets(papers) }
    return last.map {
      CertificationReading(former, in: reading.passage).isObject($0, of: 0, accepting: object)
    } ?? false
  }

  /// Words that point back to a paper.
  private static let pointers: Set<String> = [
    "deren", "dessen", "davon", "hiervon", "daarvan", "hiervan", "celle", "celui", "ésta", "éste",
    "aquella", "aquélla", "dieselbe", "dasselbe",
  ]

  private func isGenitive(behind match: PhraseLexicon.Match, in text: ClauseText) -> Bool {
    let end = match.tokens.upperBound
    return text.words(of: match.tokens).lowercased().hasSuffix(" of")
      || end < text.tokens.count && text.words(of: end..<end + 1).lowercased() == "of"
  }

  /// `shall show X, and the Supplier shall give the Customer a copy of it`.
  private func sendsIt(_ verb: Int, _ reading: CertificationReading, at index: Int) -> Bool {
    let words = reading.words
    guard index > 0,
      let pronoun = words.indices.first(where: {
        $0 > verb && reading.gap(verb, $0) <= 6 && takesUp($0, words)
          && words[$0].concepts.isDisjoint(from: [.supplier, .buyer])
      }),
      reading.gap(pronoun - 1, pronoun) == 0,
      pronoun == verb + 1 || followsCopy(pronoun, words)
    else { return false }
    let former = reading.passage.propositions[index - 1]
    // `the auditor may require sight of the certificate and the Provider shall produce it`.
    let isAskedFor =
      former.sentence == reading.proposition.sentence
      && [.right, .permission].contains(former.force) && former.concepts.has(.access)
    guard former.sentence >= reading.proposition.sentence - 1, former.force != .denial,
      former.agent.bindsSupplier || isAskedFor,
      !former.concepts.meets([.soc2, .otherReport, .otherCertificate])
    else { return false }
    let earlier = CertificationReading(former, in: reading.passage)
    return former.words.indices.first {
      former.words[$0].concepts.meets([.certificate, .soa, .finding])
    }.map { earlier.isObject($0, of: 0, accepting: object) } ?? false
  }

  /// `shall hand over each deliverable listed above`: the rows of a table, or the items of a list, name the papers.
  private func sendsListed(_ verb: Int, _ reading: CertificationReading, at index: Int) -> Bool {
    let words = reading.words
    let text = reading.passage.text
    let isList = words[verb...].prefix(6).contains {
      $0.concepts.has(.obligationHead) || $0.concepts.has(.both)
    }
    let takesAll = words.indices.contains { place in
      words[place].concepts.meets([.reference, .both])
        || words[place].concepts.has(.obligationHead) && place > verb
          && isEvery(words[place].tokens.lowerBound - 1, in: text)
    }
    guard reading.proposition.force == .duty, isList, takesAll else { return false }
    return reading.passage.propositions[max(0, index - 2 * Self.reach)..<index].contains { row in
      guard row.force == .statement, row.sentence < reading.proposition.sentence,
        text.sentences[row.sentence].contains(where: {
          text.tokens[$0].isMark("|") || text.tokens[$0].isMark("#")
        }),
        !row.concepts.meets([.negation, .notObliged, .weak])
      else { return false }
      let line = CertificationReading(row, in: reading.passage)
      return row.words.indices.contains { line.isObject($0, of: 0, accepting: object) }
    }
  }

  private func isEvery(_ token: Int, in text: ClauseText) -> Bool {
    text.tokens.indices.contains(token)
      && ["each", "every", "all", "these"].contains(text.words(of: token..<token + 1).lowercased())
  }

  /// `Will you give us your Statement of Applicability? Yes. We will provide the current version.`
  private func answers(_ verb: Int, _ reading: CertificationReading, at index: Int) -> Bool {
    let words = reading.words
    guard words[verb...].prefix(3).contains(where: { $0.concepts.meets([.copy, .pronoun]) }) else {
      return false
    }
    let text = reading.passage.text
    let question = reading.passage.propositions[..<index].suffix(Self.reach).last {
      reading.proposition.sentence - $0.sentence <= 3
        && text.sentences[$0.sentence].contains { text.tokens[$0].isMark("?") }
    }
    guard let question else { return false }
    let asked = CertificationReading(question, in: reading.passage)
    return question.words.indices.contains { asked.isObject($0, of: 0, accepting: object) }
  }

  /// `Both will be sent to the Customer`: the papers of the sentence before.
  private func sendsBoth(_ verb: Int, _ reading: CertificationReading, at index: Int) -> Bool {
    let proposition = reading.proposition
    // `both of which the Vendor shall send`.
    let isObject = reading.words.prefix(4).contains { $0.concepts.has(.relative) }
    guard index > 0, proposition.predicate > 0, verb >= proposition.predicate else { return false }
    // `We undertake to have both, and to send both to you`.
    let sendsThem =
      verb + 1 < reading.words.count && reading.words[verb + 1].concepts.has(.both)
      && reading.gap(verb, verb + 1) == 0
    guard sendsThem || !proposition.hasStatedSubject || isObject,
      sendsThem
        || reading.words.first.map({
          $0.concepts.has(.both)
            && $0.tokens.lowerBound <= proposition.tokens.lowerBound + 1
        }) == true
    else { return false }
    let former = reading.passage.propositions[..<index].suffix(Self.reach).last {
      $0.sentence == proposition.sentence - 1
        && ($0.isSupplierDuty || sendsThem && [.statement, .right].contains($0.force))
    }
    guard let former else { return false }
    let earlier = CertificationReading(former, in: reading.passage)
    return former.words.indices.contains { earlier.isObject($0, of: 0, accepting: object) }
  }

  /// A pronoun, or the `that` of `a copy of that Statement`.
  private func takesUp(_ place: Int, _ words: [PhraseLexicon.Match]) -> Bool {
    words[place].concepts.has(.pronoun)
      || words[place].concepts.meets([.relative, .demonstrative]) && place > 0
        && words[place - 1].concepts.meets([.access, .copy])
        && words[place - 1].tokens.upperBound == words[place].tokens.lowerBound
  }

  /// `a copy of it`.
  private func followsCopy(_ pronoun: Int, _ words: [PhraseLexicon.Match]) -> Bool {
    if words[pronoun - 1].concepts.meets([.access, .copy]) { return true }
    return words[pronoun - 1].concepts.has(.preposition)
      && words[..<pronoun].suffix(3).contains { $0.concepts.meets([.access, .copy]) }
  }
}

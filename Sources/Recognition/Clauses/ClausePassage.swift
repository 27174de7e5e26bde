/// A clause, or a passage on its own, ready to be asked what it promises.
struct ClausePassage: Sendable {
  let text: ClauseText
  let propositions: [Proposition]
  /// What its items and sentences leave to choice.
  let choices: SentenceChoices
  /// Whether the words are about ISO/IEC 27001, so that `the certification` can mean nothing else.
  let isAboutISO27001: Bool
  /// Whether it is a clause of a whole contract, where a certificate may be named as one example of evidence.
  let isOfContract: Bool

  /// `continuesCertification`: the clause before is about ISO/IEC 27001, and this one goes on about `the certificate`.
  init(_ read: ClauseText, isOfContract: Bool = false, continuesCertification: Bool = false) {
    let text = read.readingHostsAsSupplier
    self.text = text
    self.isOfContract = isOfContract
    isAboutISO27001 =
      continuesCertification
      || text.matches.contains { $0.concepts.meets([.iso27001, .soa, .isms]) }
    let subjects = SubjectFinder(text: text)
    let boundNames = Set(
      text.matches.indices.filter { text.matches[$0].concepts.has(.duty) }
        .compactMap { subjects.unknownName(before: $0) })
    var propositions: [Proposition] = []
    var formerAgent: Proposition.Agent?
    var next = 0
    for sentence in text.sentences.indices {
      let start = next
      while next < text.matches.count,
        text.matches[next].tokens.lowerBound < text.sentences[sentence].upperBound
      {
        next += 1
      }
      let read = PropositionReader.propositions(
        of: sentence, phrases: start..<next, in: text, subjects: subjects,
        formerAgent: formerAgent, boundNames: boundNames)
      formerAgent = read.last { $0.hasStatedSubject }?.agent ?? formerAgent
      propositions += read
    }
    self.propositions = propositions
    choices = SentenceChoices(propositions, in: text)
  }

  /// Propositions of one sentence, and of as many sentences before it and after it.
  func siblings(
    of proposition: Proposition, andBefore before: Int = 0, andAfter after: Int = 0
  ) -> [Proposition] {
    let first = proposition.sentence - before
    var low = 0
    var high = propositions.count
    while low < high {
      let middle = (low + high) / 2
      if propositions[middle].sentence < first {
        low = middle + 1
      } else {
        high = middle
      }
    }
    var end = low
    while end < propositions.count, propositions[end].sentence <= proposition.sentence + after {
      end += 1
    }
    return Array(propositions[low..<end])
  }

  /// The propositions of each sentence, in order.
  var sentences: [ArraySlice<Proposition>] {
    var sentences: [ArraySlice<Proposition>] = []
    var start = propositions.startIndex
    while start < propositions.endIndex {
      let end =
        propositions[start...].firstIndex { $0.sentence != propositions[start].sentence }
        ?? propositions.endIndex
      sentences.append(propositions[start..<end])
      start = end
    }
    return sentences
  }
}

/// Words that look like modals and bind nobody: months, passives, questions and what may come to pass.
extension PropositionGrammar {
  /// Whether a modal's word is no modal at all where it stands.
  func isNoModal(_ index: Int, in current: Stretch) -> Bool {
    followsWhether(index) || endsClause(index) || isMonth(index) || isNeitherOf(index)
      || opensSentence(index, in: current) || givesReason(index) || isNoun(index)
      || isAwaited(index, in: current) || followsHow(index, in: current)
      || isDenied(index, in: current) || followsDenial(index, in: current)
  }

  /// Whether a word of duty only says what may come to pass, or what another paper says.
  func foresees(_ index: Int, in current: Stretch) -> Bool {
    isEventual(index, in: current) || followsSuchAs(index, in: current)
      || isDutchPassive(index, in: current)
  }

  /// `If the certificate shall be suspended`: what may happen, as older drafting puts it.
  private func isEventual(_ index: Int, in current: Stretch) -> Bool {
    let match = text.matches[index]
    guard text.language == .english, current.modal == nil, index + 1 < phrases.upperBound,
      ["shall", "should", "will"].contains(text.words(of: match.tokens).lowercased()),
      phrases.contains(where: { $0 < index && text.matches[$0].concepts.has(.condition) })
    else { return false }
    let next = text.matches[index + 1]
    return next.tokens.lowerBound - match.tokens.upperBound <= 1
      && next.concepts.meets([.lapse, .expiry, .breach])
      || isForeseen(index)
  }

  /// `If it looks as if the certificate will run out, we will warn you`: a further modal follows behind a comma.
  private func isForeseen(_ index: Int) -> Bool {
    guard text.words(of: text.matches[index].tokens).lowercased() == "will",
      let condition = phrases.last(where: {
        $0 < index && text.matches[$0].concepts.has(.condition)
      })
    else { return false }
    let start = text.matches[condition].tokens.upperBound
    let isOpen = !(start..<text.matches[index].tokens.lowerBound).contains {
      text.tokens[$0].kind == .mark
    }
    return isOpen
      && phrases.contains {
        $0 > index && text.matches[$0].concepts.has(.duty)
          && (text.matches[index].tokens.upperBound..<text.matches[$0].tokens.lowerBound).contains {
            text.tokens[$0].isMark(",")
          }
      }
  }

  /// `Stellt der Auditor eine Hauptabweichung fest, so`, `Verliest de Leverancier zijn certificaat, dan`: a German or
  /// Dutch sentence that begins with its verb begins with a condition.
  private func opensSentence(_ index: Int, in current: Stretch) -> Bool {
    guard text.language.isVerbFinal, current.modal == nil else { return false }
    let place = text.matches[index].tokens.lowerBound
    let begins = place == current.start || place > 0 && text.tokens[place - 1].kind != .word
    guard begins && text.tokens[place].isCapitalised || goesOnInverted(index, in: current),
      let last = phrases.last
    else { return false }
    return (place..<text.matches[last].tokens.upperBound).contains { text.tokens[$0].isMark(",") }
  }

  /// `Verliert er das Zertifikat und weist er kein neues nach,`: the second verb of an opening condition.
  private func goesOnInverted(_ index: Int, in current: Stretch) -> Bool {
    guard text.matches[index].concepts.has(.presentDuty), index > phrases.lowerBound,
      index + 1 < phrases.upperBound, let first = phrases.first,
      text.matches[first].concepts.has(.condition),
      text.matches[first].tokens.lowerBound <= current.start + 1
    else { return false }
    let end = text.matches[index].tokens
    return text.matches[index - 1].concepts.has(.conjunction)
      && text.matches[index - 1].tokens.upperBound == end.lowerBound
      && text.matches[index + 1].tokens.lowerBound - end.upperBound <= 1
      && (text.matches[index + 1].concepts.has(.pronoun)
        || subjects.party(text.matches[index + 1]) != nil)
  }

  /// `on such date as the notice shall specify`.
  private func followsSuchAs(_ index: Int, in current: Stretch) -> Bool {
    guard text.language == .english, current.modal != nil else { return false }
    let place = text.matches[index].tokens.lowerBound
    return (max(current.start, place - 4)..<place).contains {
      text.isWord("as", at: $0)
    }
  }

  /// `als zijn certificaat wordt ingetrokken`: within a condition the word is only a passive.
  private func isDutchPassive(_ index: Int, in current: Stretch) -> Bool {
    text.language == .dutch
      && ["wordt", "worden"].contains(text.words(of: text.matches[index].tokens).lowercased())
      && (current.modal != nil || isInsideCondition(index, in: current))
  }

  /// `by 1 May`, `in May 2027`.
  private func isMonth(_ index: Int) -> Bool {
    let match = text.matches[index]
    let place = match.tokens.lowerBound
    guard match.tokens.count == 1, text.tokens[place].isCapitalised, place > 0,
      text.words(of: match.tokens) == "May"
    else { return false }
    let before = text.tokens[place - 1]
    return before.kind == .number
      || before.kind == .word
        && ["by", "in", "of", "before", "from", "until", "each", "every", "since"].contains(
          text.words(of: place - 1..<place).lowercased())
  }

  /// `neither of which is to stand in for the other` remarks on what was asked for.
  private func isNeitherOf(_ index: Int) -> Bool {
    guard index >= phrases.lowerBound + 3, text.matches[index - 1].concepts.has(.relative) else {
      return false
    }
    return text.matches[index - 3].concepts.has(.negation)
      && text.matches[index].tokens.lowerBound - text.matches[index - 3].tokens.upperBound <= 2
  }

  /// `wenn es entzogen wird`: at the end of its clause the word is an auxiliary.
  private func endsClause(_ index: Int) -> Bool {
    guard text.language.isVerbFinal, text.matches[index].tokens.count == 1,
      !text.matches[index].concepts.has(.participle)
    else { return false }
    let end = text.matches[index].tokens.upperBound
    // `gewährleistet, dass` goes on to say what.
    if index + 1 < phrases.upperBound, text.matches[index + 1].concepts.has(.relative),
      text.matches[index + 1].tokens.lowerBound == end + 1
    {
      return false
    }
    return end >= text.tokens.count || text.tokens[end].kind == .mark || text.tokens[end].isBreak
  }

  /// `as it provides essential safeguards` gives the reason for something else.
  private func givesReason(_ index: Int) -> Bool {
    guard text.language == .english, text.matches[index].concepts.has(.presentDuty),
      index > phrases.lowerBound, text.matches[index - 1].concepts.has(.pronoun),
      text.matches[index - 1].tokens.upperBound == text.matches[index].tokens.lowerBound
    else { return false }
    let place = text.matches[index - 1].tokens.lowerBound
    return place > 0
      && ["as", "because", "since"].contains(text.words(of: place - 1..<place).lowercased())
  }

  /// `provide adequate guarantees that`: behind another verb the word is a noun.
  private func isNoun(_ index: Int) -> Bool {
    // `den Erhalt der Zertifizierung`: within a sentence German writes nouns, and no verbs, with a capital.
    let first = text.matches[index].tokens.lowerBound
    if text.language == .german, text.matches[index].concepts.has(.presentDuty),
      text.tokens[first].isCapitalised, first > 0, text.tokens[first - 1].kind == .word
    {
      return true
    }
    guard text.language == .english, index > phrases.lowerBound else { return false }
    let before = text.matches[index - 1]
    // `agrees:` leads into what is agreed, and `unless the Customer agrees` into nothing.
    if ["agrees", "agree"].contains(text.words(of: text.matches[index].tokens).lowercased()) {
      let end = text.matches[index].tokens.upperBound
      return end >= text.tokens.count || !text.tokens[end].isMark(":")
    }
    // `have broken our promise to keep`.
    if text.words(of: text.matches[index].tokens).lowercased() == "promise to",
      before.tokens.upperBound == first, before.concepts.has(.own) || subjects.isPossessive(before)
    {
      return true
    }
    return before.concepts.meets(.actions) && first - before.tokens.upperBound <= 2
      && ["guarantee", "guarantees"].contains(
        text.words(of: text.matches[index].tokens).lowercased())
  }

  /// `shall be lodged before the first invoice may be raised`: the second modal says by when.
  private func isAwaited(_ index: Int, in current: Stretch) -> Bool {
    guard text.language == .english, let modal = current.modal else { return false }
    let end = text.matches[index].tokens.lowerBound
    guard modal < index else { return false }
    let awaited = phrases(before: index, within: index - modal - 1).last {
      text.matches[$0].concepts.has(.occasion)
        && ["before", "until"].contains(text.words(of: text.matches[$0].tokens).lowercased())
    }
    guard let awaited else { return false }
    return (text.matches[awaited].tokens.upperBound..<end).allSatisfy {
      text.tokens[$0].kind == .word || text.tokens[$0].kind == .number
    }
      && !(awaited + 1..<index).contains { text.matches[$0].concepts.has(.conjunction) }
  }

  /// `but gives no assurance that certification will continue`.
  private func followsDenial(_ index: Int, in current: Stretch) -> Bool {
    guard current.modal != nil, text.language == .english else { return false }
    return phrases(before: index, within: 4).contains {
      text.matches[$0].concepts.has(.notObliged)
        && text.words(of: text.matches[$0].tokens).lowercased().hasSuffix("that")
        && !(text.matches[$0].tokens.upperBound..<text.matches[index].tokens.lowerBound).contains {
          text.tokens[$0].kind == .mark
        }
    }
  }

  /// `Nothing herein shall be read as giving the Client a right to see`.
  private func isDenied(_ index: Int, in current: Stretch) -> Bool {
    guard text.matches[index].concepts.has(.may), current.modal != nil, let first = phrases.first
    else {
      return false
    }
    return text.matches[first].concepts.has(.notObliged)
      && text.words(of: text.matches[first].tokens).lowercased().hasPrefix("nothing")
  }

  /// `set out when and how it will be put right`, `the date by which each is to be closed`.
  private func followsHow(_ index: Int, in current: Stretch) -> Bool {
    guard text.language == .english, current.modal != nil else { return false }
    let place = text.matches[index].tokens.lowerBound
    let isByWhich = (max(current.start, place - 4)..<place).dropFirst().contains {
      text.isWord("which", at: $0)
        && ["by", "within", "before", "until", "when"].contains(text.words(of: $0 - 1..<$0))
    }
    return isByWhich
      || (max(current.start, place - 3)..<place).contains {
        text.isWord("how", at: $0) || text.isWord("whom", at: $0)
      }
  }

  /// `asked whether it will` asks, and promises nothing.
  private func followsWhether(_ index: Int) -> Bool {
    let place = text.matches[index].tokens.lowerBound
    return phrases(before: index, within: 5).contains {
      text.matches[$0].concepts.has(.whether) && place - text.matches[$0].tokens.upperBound <= 8
    }
  }
}

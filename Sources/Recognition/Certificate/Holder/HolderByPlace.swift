import AssuranceModel

/// A holder's name without a legal form, told by the lines around it.
struct HolderByPlace {
  let layout: CertificateLayout

  var name: HolderName? { overAddress ?? besideSentence ?? mentionedAbove ?? underTitle }

  /// A name without a legal form between a line that leads to it, "… certifies that", and its address.
  private var overAddress: HolderName? {
    let pieces = layout.pieces
    for index in pieces.indices where pieces[index].page.number == 1 && leadsToName(pieces[index]) {
      guard let own = layout.below(index), let address = layout.below(own),
        AddressWords.isAddress(pieces[address]) || startsWithStreet(pieces[address])
          || Self.seats.begin(pieces[address].foldedWords[...])
          || isPlaceInSentence(address),
        let name = HolderName(in: [pieces[own]]),
        name.parts[0].words.count == pieces[own].words.count,
        name.text.count(where: \.isNumber) == 0,
        !name.isOfBody
      else { continue }
      return name
    }
    return nil
  }

  /// A name over its address in the right column, with the words that lead to it in the left: "Si certifica che il sistema
  /// di / gestione di".
  private var besideSentence: HolderName? {
    for passage in layout.passages where passage.words.count <= 16 {
      guard let first = passage.pieces.first, first.page.number == 1,
        CertificateHolder.isVerb(passage.folded.first { !$0.isEmpty }?.first ?? "")
          || passage.pieces.contains(where: leadsToName),
        let last = passage.folded.last?.last, Self.leading.contains(last),
        let left = layout.pieces.firstIndex(of: first),
        let own = layout.beside(left, towards: .right), let address = layout.below(own),
        AddressWords.isAddress(layout.pieces[address]) || startsWithStreet(layout.pieces[address]),
        let name = HolderName(in: [layout.pieces[own]]), !name.isOfBody,
        !name.text.hasNumber
      else { continue }
      return name
    }
    return nil
  }

  /// Whether a line is a place, "Leeds, West Yorkshire", and the sentence goes on under it: "has been assessed".
  private func isPlaceInSentence(_ index: Int) -> Bool {
    let piece = layout.pieces[index]
    guard piece.text.contains(","), AddressWords.goesOn(piece), let next = layout.below(index)
    else {
      return false
    }
    return Self.resuming.begin(layout.pieces[next].foldedWords[...])
  }

  private static let resuming = FoldedPhrases([
    "has been", "have been", "has established", "has implemented", "has introduced", "operates",
    "complies", "conforms", "meets", "maintains", "is certified", "is compliant", "fulfils",
  ])

  /// First words of a line that says where an organisation has its seat.
  private static let seats = FoldedPhrases([
    "gevestigd te", "gevestigd in", "mit sitz in", "located at", "located in", "based in",
    "headquartered", "with its registered office", "whose registered office", "situee", "sise",
    "dont le siege", "con sede", "con domicilio", "domiciliada en", "sediada em", "com sede",
    "z siedziba", "se sidlem", "med sate", "med saede",
  ])

  /// "… of the above organisation", "de l’organisme susmentionné": the largest line over the sentence that speaks so.
  private var mentionedAbove: HolderName? {
    let pieces = layout.pieces
    guard
      let sentence = pieces.indices.first(where: { index in
        pieces[index].page.number == 1 && NamedAbove.isIn(pieces[index].foldedWords)
      }), let low = pieces[sentence].box
    else { return nil }
    let candidates = pieces[..<sentence].indices.compactMap {
      index -> (name: HolderName, size: Double, isOverAddress: Bool)? in
      let piece = pieces[index]
      guard let box = piece.box, piece.page.number == 1, box.y1 < low.y0, piece.confidence > 0.8,
        !CertificateWords.isTitle(piece), CertifiedStandard.mentions(in: piece).isEmpty,
        let name = HolderName(in: [piece]), name.parts[0].words.count == piece.words.count,
        !name.text.hasNumber, !name.isOfBody
      else { return nil }
      let below = layout.below(index).map { pieces[$0] }
      return (
        name, layout.prominence(of: piece),
        below.map { AddressWords.isAddress($0) || startsWithStreet($0) } == true
      )
    }
    let best = candidates.filter { $0.size > 1.2 }.max { $0.size < $1.size }
    return (best ?? candidates.first { $0.isOverAddress })?.name
  }

  /// A name between the title and its address.
  private var underTitle: HolderName? {
    let pieces = layout.pieces
    let title = pieces.indices.first {
      pieces[$0].page.number == 1 && CertificateWords.isTitle(pieces[$0])
    }
    guard let title, let own = layout.below(title), let address = layout.below(own),
      AddressWords.isAddress(pieces[address]) || startsWithStreet(pieces[address]),
      let name = HolderName(in: [pieces[own]]),
      name.parts[0].words.count == pieces[own].words.count, !name.isOfBody,
      !name.text.hasNumber, !CertificateWords.isTitle(pieces[own])
    else { return nil }
    return name
  }

  /// Whether a line certifies, or speaks of the management system, and goes on below.
  private func leadsToName(_ piece: TextPiece) -> Bool {
    let words = piece.foldedWords
    guard let last = words.last, words.count >= 2 else { return false }
    return Self.leading.contains(last)
      && words.contains {
        CertificateHolder.isVerb($0) || $0.hasPrefix("system") || $0.hasPrefix("managementsys")
      }
      || CertificateHolder.isVerb(last)
  }

  /// Last words of a line that leads to a name on the next.
  private static let leading: Set<String> = [
    "that", "of", "by", "to", "que", "de", "del", "dass", "der", "des", "che", "di", "dat", "van",
    "ze", "att", "hos", "at", "da", "system",
  ]

  private func startsWithStreet(_ piece: TextPiece) -> Bool {
    piece.text.hasNumber && AddressWords.goesOn(piece)
  }
}

import AssuranceModel

/// An accreditor that no list has, by the words around its name.
struct UnknownAccreditor {
  /// A name as printed, and the lines that it stands on.
  typealias Found = (name: String, parts: [TextPiece])

  let values: LabelledValues

  private var layout: CertificateLayout { values.layout }

  /// The name in words, where a label or a sentence leads to it.
  var named: Found? { behindLead ?? behindLabel }

  /// A mark whose letters begin the words of the name under it: `OUA` over "Organismo Uruguayo de Acreditación".
  var underItsMark: Found? {
    for index in layout.pieces.indices where layout.pieces[index].words.count == 1 {
      let mark = layout.pieces[index]
      guard CertifierWords.isMark(mark.text), mark.text.count > 2 else { continue }
      let lines = MarkNumber(layout: layout).smallPrint(under: index)
      // The name takes one line, or goes on in the next.
      for name in lines.map({ [$0] }) + [lines]
      where CertifierWords.initials(of: name.runningText) == mark.text
        && name.contains(where: Self.saysAccreditation)
      {
        return ("\(mark.text) (\(name.runningText))", [mark] + name)
      }
    }
    return nil
  }

  /// A mark in capitals over its number and the words of its scheme: `NAB` over "MS 014" and "Accredited body".
  var overItsNumber: Found? {
    for index in layout.pieces.indices where layout.pieces[index].words.count == 1 {
      let mark = layout.pieces[index]
      guard (0.8..<1).contains(mark.confidence), Self.isMark(mark.text),
        !KnownBodies.isCertificationBody(mark.text),
        MarkNumber(layout: layout).number(under: index) != nil,
        MarkNumber(layout: layout).smallPrint(under: index).contains(where: Self.isScheme)
      else { continue }
      return (mark.text, [mark])
    }
    return nil
  }

  /// "Accredited" says that a body was, "accreditation" that it does.
  static func saysAccreditation(_ line: TextPiece) -> Bool {
    line.foldedWords.contains { AccreditationMark.isAccrediting($0) && !isParticiple($0) }
  }

  private static func isParticiple(_ word: String) -> Bool {
    participles.contains(where: word.hasSuffix)
  }

  private static let participles = [
    "ed", "ada", "ado", "iert", "ierte", "ierter", "ata", "ato", "edite", "editee", "erat", "eret",
    "ert", "eerd", "eerde", "wana", "wany", "vany", "vana", "itu", "bil",
  ]

  /// "Accredited CB", "MANAGEMENT SYSTEMS": what a mark certifies that its number is for.
  private static func isScheme(_ line: TextPiece) -> Bool {
    line.foldedWords.contains(where: AccreditationMark.isAccrediting)
      || line.foldedWords == ["management", "systems"]
  }

  /// Capitals, of which a stroke may part the last ones: "NAB", "ORBIS-AC".
  private static func isMark(_ text: String) -> Bool {
    (3...12).contains(text.count) && text.first != "-" && text.last != "-"
      && text.allSatisfy { $0.isUppercase || $0 == "-" }
  }

  // MARK: - In words

  private static let leads = FoldedPhrases([
    "accredited by", "akkreditiert durch", "akkreditiert von", "accredite par", "accreditee par",
    "acreditada por", "acreditado por", "accreditato da", "accreditata da", "geaccrediteerd door",
    "akredytowana przez", "akredytowany przez", "ackrediterat av", "akkrediteret af",
    "akkreditert av", "acreditada per", "acreditat per",
    "accredited certification body", "accredited body",
  ])

  /// "… accredited by Accreditation Services Baltic", "an accredited certification body (Aalto Accreditation Council)".
  private var behindLead: Found? {
    for passage in layout.passages {
      for index in passage.words.indices.dropFirst() where Self.isCapital(passage.words[index]) {
        let before = passage.folded(max(0, index - 4)..<index)
        let isArticle = before.last.map(CertifierWords.articles.contains) ?? false
        let words = isArticle ? before.dropLast() : before[...]
        guard Self.leads.end(words), !AccreditationDenial.isDenied(index, passage),
          let found = name(from: index, in: passage),
          // Behind the body's own description only a name that speaks of accrediting is another's.
          words.last != "body" || found.parts.contains(where: Self.saysAccreditation)
        else { continue }
        return found
      }
    }
    return nil
  }

  /// "Accreditation body: Aalto Accreditation Council"
  private var behindLabel: Found? {
    for hit in values.labels(of: .accreditation) where hit.isLeading && hit.hasColon {
      let passage = layout.passages[hit.passage]
      let start = hit.words.upperBound
      guard start < passage.words.count, Self.isCapital(passage.words[start]),
        !AccreditationDenial.isDenied(start, passage), let found = name(from: start, in: passage),
        found.parts.flatMap(\.words).count > 1, !found.name.hasNumber,
        found.parts.contains(where: Self.saysAccreditation)
          || Self.isOfAccreditor(passage.folded(hit.words))
      else { continue }
      return found
    }
    return nil
  }

  /// Whether a label leads to who accredits, "Accreditation body", and to no other: "Accredited unit", "Accreditation".
  private static func isOfAccreditor(_ label: [String]) -> Bool {
    guard
      let noun = label.first(where: { AccreditationMark.isAccrediting($0) && !isParticiple($0) })
    else { return false }
    return label.count > 1 || noun.count > 14
  }

  private func name(from start: Int, in passage: Passage) -> Found? {
    let parts = passage.parts(start..<(endOfName(from: start, in: passage) + 1))
    var name = parts.runningText.trimming { ",.;:(\"“”„«»".contains($0) }
    // "l’Agència", "dell’Ente"
    if let article = name.firstIndex(where: { "'’".contains($0) }),
      name[..<article].allSatisfy(\.isLowercase)
    {
      name = String(name[article...].dropFirst())
    }
    if !name.contains("(") { name = name.trimming { $0 == ")" } }
    return name.isEmpty ? nil : (name, parts)
  }

  /// The last word of a name: before a stop, or before a longer word in small letters.
  private func endOfName(from start: Int, in passage: Passage) -> Int {
    var end = start
    while end + 1 < passage.words.count, end - start < 7,
      !",.;:)".contains(passage.words[end].text.last ?? " ")
    {
      let next = passage.words[end + 1].text
      guard
        Self.isCapital(passage.words[end + 1])
          || next.count <= 3 && next.allSatisfy(\.isLetter)
      else {
        break
      }
      end += 1
    }
    while end > start, !Self.isCapital(passage.words[end]) { end -= 1 }
    return end
  }

  /// Whether a word has the capital of a name, behind a bracket or an article that it is joined to: "(Aalto", "l’Ente".
  private static func isCapital(_ word: Word) -> Bool {
    let text = word.text.drop { "(\"“„«".contains($0) }
    guard let article = text.prefix(6).firstIndex(where: { "'’".contains($0) }),
      text[..<article].allSatisfy(\.isLowercase)
    else { return text.beginsWithCapital }
    return text[article...].dropFirst().beginsWithCapital
  }
}

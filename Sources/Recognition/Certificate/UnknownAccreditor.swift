import AssuranceModel

/// An accreditor that no list has, by the words around its name.
struct UnknownAccreditor {
  let layout: CertificateLayout

  /// The name as printed, and where it stands.
  var found: (name: String, parts: [TextPiece])? { underItsMark ?? behindLead }

  /// A mark whose letters begin the words of the name under it: `OUA` over "Organismo Uruguayo de Acreditación".
  private var underItsMark: (name: String, parts: [TextPiece])? {
    for index in layout.pieces.indices where layout.pieces[index].words.count == 1 {
      let mark = layout.pieces[index]
      guard CertifierWords.isMark(mark.text), mark.text.count > 2,
        let name = MarkNumber(layout: layout).smallPrint(under: index).first,
        CertifierWords.initials(of: name.text) == mark.text,
        name.foldedWords.contains(where: {
          AccreditationMark.isAccrediting($0) && !isParticiple($0)
        })
      else { continue }
      return ("\(mark.text) (\(name.text))", [mark, name])
    }
    return nil
  }

  /// "Accredited" says that a body was, "accreditation" that it does.
  private func isParticiple(_ word: String) -> Bool {
    ["ed", "ada", "ado", "iert", "ata", "ato"].contains(where: word.hasSuffix)
  }

  private static let leads = FoldedPhrases([
    "accredited by", "akkreditiert durch", "akkreditiert von", "accredite par", "accreditee par",
    "acreditada por", "acreditado por", "accreditato da", "geaccrediteerd door",
    "akredytowana przez", "ackrediterat av", "akkrediteret af",
  ])

  /// "… accredited by Accreditation Services Baltic": the words with capitals behind words that lead to them.
  private var behindLead: (name: String, parts: [TextPiece])? {
    for passage in layout.passages {
      for index in passage.words.indices.dropFirst()
      where passage.words[index].text.first?.isUppercase == true
        && !AccreditationDenial.isDenied(index, passage)
      {
        guard Self.leads.end(passage.folded(max(0, index - 3)..<index)[...]) else { continue }
        let parts = passage.parts(index..<(endOfName(from: index, in: passage) + 1))
        return (parts.runningText.trimming { ",.;:(".contains($0) }, parts)
      }
    }
    return nil
  }

  /// The last word of a name: before a stop, or before a longer word in small letters.
  private func endOfName(from start: Int, in passage: Passage) -> Int {
    var end = start
    while end + 1 < passage.words.count, end - start < 7,
      !",.;:".contains(passage.words[end].text.last ?? " ")
    {
      let next = passage.words[end + 1].text
      guard next.first?.isUppercase == true || next.count <= 3 && next.allSatisfy(\.isLetter) else {
        break
      }
      end += 1
    }
    while end > start, passage.words[end].text.first?.isUppercase != true { end -= 1 }
    return end
  }
}

import AssuranceModel

/// A certificate of what a person has learnt or is, which is no system's conformity.
enum PersonsCertificate {
  private static let achievement = FoldedPhrases(["certificate of achievement"])
  private static let conforming = FoldedPhrases([
    "meets the requirements", "meet the requirements", "meeting the requirements",
    "complies with the requirements", "conforms to the requirements", "against the requirements",
    "fulfils the requirements", "satisfies the requirements", "fulfills the requirements",
    "implementing an information security management system",
    "operating an information security management system",
    "establishing an information security management system",
    "maintaining an information security management system",
    "conforming to", "conforms to", "conform to", "conformity with", "compliance with",
    "complies with", "complying with",
  ])

  /// A training or examination certificate is a person's: it says what somebody did, or is headed by an office.
  ///
  /// A scope may hold training courses, and an auditor may sign; neither makes the certificate a person's.
  static func isOne(_ words: [String], _ layout: CertificateLayout) -> Bool {
    // An organisation achieves that its system meets the requirements.
    if OtherPaperWords.person.areIn(words[...])
      // By which bodies are accredited that certify persons.
      || ["iso", "iec"].contains(where: { words.firstRange(of: [$0, "17024"]) != nil })
        && !words.contains("17021")
      || achievement.areIn(words[...]) && !conforming.areIn(words[...])
    {
      return true
    }
    let offices = [
      ["lead", "auditor"], ["lead", "implementer"], ["internal", "auditor"], ["foundation"],
      ["provisional", "auditor"], ["auditor", "lider"], ["implementador", "lider"],
      ["auditor", "interno"], ["auditeur", "interne"], ["auditor", "jefe"],
      ["auditor", "principal"],
      ["auditeur", "principal"], ["responsable", "d", "audit"], ["interner", "auditor"],
      ["leitender", "auditor"], ["audytor", "wiodacy"], ["audytor", "wewnetrzny"],
      ["lead", "auditeur"], ["auditor", "coordenador"],
    ]
    return layout.pieces.indices.contains { index in
      let line = layout.pieces[index].foldedWords
      guard line.count <= 9, line.contains("27001") else { return false }
      // A long title goes on in the next line, which is as large.
      let next = layout.below(index).map { layout.pieces[$0] }
      let rest = next.map {
        $0.words.count <= 2
          && abs(layout.prominence(of: $0) - layout.prominence(of: layout.pieces[index])) < 0.1
          ? $0.foldedWords : []
      }
      let title = line + (rest ?? [])
      return offices.contains {
        title.suffix($0.count).elementsEqual($0) || title.starts(with: $0)
      }
    }
  }
}

package import AssuranceModel

/// Names of companies in running text, told by their legal forms.
package enum CompanyName {
  /// Legal forms of one word, folded and without stops.
  private static let forms: Set<String> = [
    "ltd", "limited", "plc", "llp", "llc", "inc", "incorporated", "corp", "corporation", "gmbh",
    "ggmbh",
    "mbh", "kgaa", "ag", "se", "kg", "ohg", "eg", "ev", "sa", "sas", "sasu", "sarl", "srl", "spa",
    "sc",
    "scop", "bv", "nv", "cv", "bvba", "ab", "as", "asa", "oy", "oyj", "aps", "sro", "kft", "zrt",
    "nyrt",
    "sl", "slu", "sau", "sll", "lda", "ltda", "pty", "pte", "dac", "clg", "kk", "sti", "ou", "uab",
    "sia",
    "doo", "dooel", "dd", "ad", "eood", "ood", "ehf", "hf", "ks", "va", "vof", "spj", "snc", "sapa",
    "bhd",
    "jsc",
    "ojsc", "pjsc", "ooo", "sirketi", "scoop", "scoopgalega", "osk", "osuuskunta", "mbb", "fze",
    "fzc", "fzllc", "dmcc", "ps", "stichting", "partg", "ae", "epe", "sha", "cpas", "gie", "mepe",
    "ike", "sca", "scrl", "cic", "wll", "bsc", "psc", "saog", "ug", "cyf", "ua", "qpsc",
    "vzw", "ac", "ivzw", "asbl", "aisbl", "sprl", "sac", "saa", "ltee", "enr", "ead", "oe", "amba",
    "fmba",
    "slp", "slpu", "slne", "eim", "eirl", "scarl", "scpa", "egen", "pllc", "lllp", "ulc", "gesmbh",
    "gesbr", "spl", "scic", "seml", "npc", "aor", "kdor", "sccl", "eireli", "pbc", "lp",
    "בעמ", "ذمم", "شمم",
  ]
  /// Forms that are words too when written in capitals: only before a stop, a comma or the line's end.
  private static let words: Set<String> = [
    "as", "se", "sa", "ab", "ag", "kg", "co", "ad", "ae", "sc", "eg", "ev", "va", "dd", "ks", "sl",
    "spa",
    "hf", "cv", "ou", "ps", "ua", "sirketi", "stichting", "company", "corporation", "limited",
    "corp", "lp",
  ]
  /// What may stand between two forms: "GmbH & Co. KG", "Pvt. Ltd.", "San. ve Tic. Ltd. Şti."
  private static let joiners: Set<String> = [
    "co", "and", "und", "et", "y", "e", "pvt", "private", "pte", "pty", "sdn", "company", "s", "z",
    "spol", "sp", "o", "r",
  ]

  /// The end of the last legal form of the first name in some words; nil where there is none.
  package static func end(in words: ArraySlice<Word>) -> Int? {
    if let index = words.indices.first(where: { isUnspacedName(words[$0].text) }) {
      // "주식회사 누리": the form by itself, before the name.
      let isBefore =
        index == words.startIndex && unspaced.contains(words[index].text)
        && index + 1 < words.endIndex
      return isBefore ? index + 2 : index + 1
    }
    if let range = CompanyNameBehindForm.range(in: words) {
      // "Consorzio Portuale S.c. a r.l.": a form on both sides.
      let forms = words.indices.filter { $0 > range.lowerBound && $0 <= range.upperBound }
        .compactMap { formEnd(words, at: $0) }
      return max(range.upperBound, forms.max() ?? 0)
    }
    for index in words.indices.dropFirst() {
      guard var end = formEnd(words, at: index) else { continue }
      // What follows belongs to the form as long as it leads to another one.
      while end < words.endIndex {
        if let next = formEnd(words, at: end) {
          end = next
        } else if end + 1 < words.endIndex, isJoiner(words[end].text),
          let next = formEnd(words, at: end + 1)
        {
          end = next
        } else if end + 2 < words.endIndex, isJoiner(words[end].text),
          isJoiner(words[end + 1].text),
          let next = formEnd(words, at: end + 2)
        {
          end = next
        } else {
          break
        }
        if words[end - 1].text.hasSuffix(",") { break }
      }
      return end
    }
    return nil
  }

  private static let unspaced = ["株式会社", "有限会社", "合同会社", "有限公司", "股份公司", "주식회사", "(주)", "㈜"]

  /// Names of Japan and China, whose forms stand within the word.
  static func isUnspacedName(_ text: String) -> Bool {
    // A look at the bytes spares nearly all texts the search; those of 0xE2 are marks such as dashes.
    text.utf8.contains { $0 > 0xE0 && $0 != 0xE2 } && unspaced.contains { text.contains($0) }
  }

  /// Whether such a name is all there, and not its form by itself, whose name stands on the line before.
  static func isWholeUnspacedName(_ text: String) -> Bool {
    isUnspacedName(text) && !unspaced.contains(text)
  }

  /// `San. ve Tic. Ltd. Şti.`: the end of a name whose own words stand elsewhere.
  static func isOnlyForm(_ words: [String]) -> Bool {
    words.allSatisfy { forms.contains($0) || joiners.contains($0) || trades.contains($0) }
  }

  /// What Turkish names put before their form: industry and trade.
  private static let trades: Set<String> = ["san", "sanayi", "ve", "tic", "ticaret"]

  private static func isJoiner(_ text: String) -> Bool {
    text == "&" || text == "+" || joiners.contains(FoldedText.letters(text))
  }

  /// The end of a legal form that begins at a word.
  private static func formEnd(_ words: ArraySlice<Word>, at index: Int) -> Int? {
    let text = words[index].text
    guard mayBeForm(text) else { return nil }
    let plain = FoldedText.letters(text)
    if plain.utf8.count >= 14, longForms.contains(where: plain.hasSuffix) { return index + 1 }
    guard starts.contains(plain) else { return nil }
    // "Sp. z o.o.", "s. r. o.", "S. p. A."
    if beginnings.contains(plain), index + 1 < words.endIndex {
      for length in [4, 3, 2] where index + length <= words.endIndex {
        // The engine takes the letters of "z o.o." for noughts.
        let joined = words[index..<(index + length)]
          .map { FoldedText.letters($0.text) }.joined().replacing("0", with: "o")
        if joinedForms.contains(joined),
          words[index..<(index + length)].allSatisfy({ $0.text.count <= 5 })
        {
          return index + length
        }
      }
    }
    // "Spółka z o.o."
    if plain == "spolka", index + 2 < words.endIndex || index + 3 == words.endIndex {
      let rest = words[(index + 1)..<min(index + 4, words.endIndex)]
      for length in [3, 2] where rest.count >= length {
        if rest.prefix(length).map({ FoldedText.letters($0.text) }).joined() == "zoo" {
          return index + 1 + length
        }
      }
    }
    if plain == "co" || plain == "company" {
      // "& Co." goes on to its form; by itself it ends a name only with its stop.
      let isEnd = index + 1 == words.endIndex || text.hasSuffix(",")
      return isEnd && text.beginsWithCapital && text != "CO" ? index + 1 : nil
    }
    if let length = SpelledOutForm.length(words, at: index, plain) { return index + length }
    // "I/S" of Denmark; "IS" is many things.
    if plain == "is" {
      return text.trimming { ",;.".contains($0) } == "I/S" ? index + 1 : nil
    }
    guard forms.contains(plain), plain.count > 1 else { return nil }
    let isDotted = text.dropLast().contains(".")
    // "A.C." of Mexico; "AC" is many things.
    guard plain != "ac" || isDotted else { return nil }
    // "versie 2.3 d.d. 15-01-2024": of the day.
    if plain == "dd", index + 1 < words.endIndex, words[index + 1].text.beginsWithNumber {
      return nil
    }
    guard
      text.beginsWithCapital || isDotted
        || text.hasPrefix("(") && bracketed.contains(plain) || isSmallForm(words, at: index, plain)
        || uncapitalised.contains(plain)
    else { return nil }
    if Self.words.contains(plain), !isDotted {
      let isEnd =
        index + 1 == words.endIndex || text.last.map { ",.;)*".contains($0) } == true
        || words[index + 1].text.first.map { "(,-–—/".contains($0) || $0.isNumber } == true
        || formEndsOrJoins(words, at: index + 1)
      let isMixed = words[words.startIndex..<index].contains {
        $0.text.hasSmallLetter
      }
      guard
        isEnd || isSubject(words, at: index, plain)
          || (isMixed && text.allSatisfy { $0.isUppercase || !$0.isLetter })
      else {
        return nil
      }
    }
    return index + 1
  }

  /// Forms that German joins to the words before them.
  private static let longForms = ["aktiengesellschaft", "genossenschaft"]

  /// The words that a form may begin with, folded; those of ``longForms`` aside.
  private static let starts = forms.union(beginnings).union(SpelledOutForm.firstWords).union([
    "spolka", "co", "company", "is",
  ])

  /// Forms written with gaps, by their first part and as a whole.
  private static let beginnings: Set<String> = ["sp", "spol", "s", "sc", "sca", "a", "d", "b", "n"]
  private static let joinedForms: Set<String> = [
    "spzoo", "spolsro", "sro", "spa", "sp", "spk", "doo", "spzook", "bv", "nv", "sa", "sas", "as",
    "srl", "scarl", "scrl",
  ]

  /// Forms that names have in brackets, of public companies: "Régie du Littoral (SPL)".
  private static let bracketed: Set<String> = ["spl", "scic", "seml"]

  /// "Harbour Registrars Limited has audited": a long form behind a capital, before the verb of its sentence.
  private static func isSubject(_ words: ArraySlice<Word>, at index: Int, _ plain: String) -> Bool {
    ["limited", "corporation"].contains(plain) && index > words.startIndex
      && words[index - 1].text.beginsWithCapital && index + 1 < words.endIndex
      && ["has", "have", "is", "hereby", "certifies", "confirms", "attests", "whose", "located"]
        .contains(words[index + 1].text)
  }

  /// Forms that some countries write in small letters: "Vlaamse Waterdata cv", "Registraire Laurentien inc."
  private static func isSmallForm(_ words: ArraySlice<Word>, at index: Int, _ plain: String) -> Bool
  {
    guard smallForms.contains(plain), index > words.startIndex,
      words[index - 1].text.beginsWithCapital || words[index].text == "inc."
    else { return false }
    let isStopped = words[index].text.last.map { ".,".contains($0) } == true
    return index + 1 == words.endIndex || isStopped
  }

  /// Forms that may be written in small letters anywhere.
  private static let uncapitalised: Set<String> = [
    "plc", "mbh", "mbb", "gmbh", "ev", "eg", "egen", "ggmbh", "בעמ",
  ]

  private static let smallForms: Set<String> = [
    "cv", "bv", "nv", "vzw", "asbl", "sprl", "inc", "ltee", "enr", "ltd", "llc", "sarl", "srl",
  ]

  /// Whether a look at its bytes leaves it open that a word is a form: long ones in small letters without stops are none.
  private static func mayBeForm(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first), text.utf8.count > 8 else {
      return true
    }
    return text.utf8.contains(UInt8(ascii: "."))
      || text.utf8.contains(UInt8(ascii: "f")) && text.contains("schaft")
  }

  private static func formEndsOrJoins(_ words: ArraySlice<Word>, at index: Int) -> Bool {
    guard index < words.endIndex else { return true }
    return isJoiner(words[index].text)
      || forms.contains(FoldedText.letters(words[index].text))
  }

  private static let foundations = [
    "財団法人", "社団法人", "财团法人", "認証機構", "认证中心", "审核中心", "인증원", "표준협회",
    "สถาบันรับรอง", "מכון התקנים", "驗證中心", "認證中心",
    "품질재단", "审查机构", "審査機構", "认证有限公司", "מכון האיכות", "認証センター", "认证集团",
  ]

  /// Foundations of Japan and centres of China, which certify where they stand on a certificate.
  static func isFoundation(_ text: String) -> Bool {
    // Hebrew and what comes behind it, without marks such as dashes.
    text.utf8.contains { $0 == 0xD7 || $0 >= 0xE0 && $0 != 0xE2 }
      && (foundations.contains { text.contains($0) } || isCentre(text))
  }

  /// 「…审查认证和市场监管大数据中心」: a name, and no sentence, that speaks of certifying and ends in what such a body is.
  private static func isCentre(_ text: String) -> Bool {
    let name = text.trimming { $0.isWhitespace }
    return bodies.contains(where: name.hasSuffix) && acts.contains { name.contains($0) }
      && !name.contains { "的の、，,：:；。（(はが".contains($0) } && !name.contains("服务")
  }

  private static let acts = ["认证", "認證", "認証", "驗證", "审核", "審査登録"]
  private static let bodies = ["中心", "センター", "机构", "機構", "集团", "集團", "研究院", "协会", "協会"]

  private static let certifying = [
    "certif", "zertif", "sertif", "certyf", "begutacht", "certivalor", "registrar", "assurance",
    "attest",
    "assessment",
    "calidad", "qualit", "accredit", "inspec", "conformi", "veritas", "certification",
    "belgelendirme",
    "tuv", "dekra", "registro", "standards institution", "normaliz", "standardlari",
    "degerlendirme",
    "registers", "certifiers", "registry", "registraire", "jakosc", "kvalit", "pistopoi",
    "sertyf", "tanusit", "pensijil",
  ]
  /// Last parts of the names of bodies: "AfriCert", "Elbcert".
  private static let certifyingEnding = "cert"

  /// Whether a name is that of a body that certifies.
  static func isCertifying(_ name: String) -> Bool {
    let folded = FoldedText.words(name)
    // A federation of bodies, as stands beside many marks in Italy, certifies nobody.
    if folded.first.map({ $0.hasPrefix("federa") }) == true {
      return false
    }
    return folded.contains { word in
      // French insurers are called "assurances".
      word != "assurances"
        && (certifying.contains { word.hasPrefix($0) || word.hasSuffix($0) }
          || word.count > 5 && word.hasSuffix(certifyingEnding))
    }
      || folded.firstRange(of: ["standards", "institution"]) != nil
      || folded.firstRange(of: ["chung", "nhan"]) != nil || isFoundation(name)
  }
}

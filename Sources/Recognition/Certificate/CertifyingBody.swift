import AssuranceModel

/// The body that issued a certificate: a known name or a company, told by what the page says that it does.
struct CertifyingBody {
  let values: LabelledValues
  /// The holder's name, folded; it is never its own certifier.
  let holder: [String]
  let file: InputFile

  private struct Candidate {
    /// As the field calls it, or as printed.
    let name: String
    /// What makes two mentions one body.
    let key: String
    let parts: [TextPiece]
    var weight: Double
    let isKnown: Bool
  }

  var read: Stated<String> {
    var totals: [String: (weight: Double, best: Candidate)] = [:]
    for candidate in labelled + mentions {
      let known = totals[candidate.key]
      let total = min((known?.weight ?? 0) + candidate.weight, 12)
      let best = known.map { $0.best.weight >= candidate.weight ? $0.best : candidate } ?? candidate
      totals[candidate.key] = (total, best)
    }
    let ranked = totals.sorted { ($0.value.weight, $1.key) > ($1.value.weight, $0.key) }
    guard let first = ranked.first, first.value.weight >= 2 else { return .notStated }
    let second = ranked.dropFirst().first?.value.weight ?? 0
    let candidate = first.value.best
    let lead = first.value.weight - second
    let sure = (candidate.isKnown ? 0.93 : 0.88) + (lead >= 3 ? 0.03 : lead < 1 ? -0.2 : 0)
    let weakest = candidate.parts.map(\.confidence).min() ?? 1
    return .stated(
      candidate.name,
      evidence: Evidence(
        candidate.parts[0].citation(in: file), candidate.parts.dropFirst().map { $0.citation(in: file) },
        confidence: Confidence(min(sure, max(weakest, candidate.isKnown ? 0.75 : 0)))))
  }

  private var labelled: [Candidate] {
    values.labels(of: .certificationBody).compactMap { hit in
      guard hit.isLeading || hit.length > 1 else { return nil }
      guard let name = HolderName(in: values.lines(of: hit, limit: 3)),
        name.text.count(where: \.isLetter) > 2 * name.text.count(where: \.isNumber)
      else { return nil }
      return candidate(printed: name.parts, weight: hit.hasColon ? 5 : 4)
    }
  }

  private var mentions: [Candidate] {
    values.layout.passages.flatMap { passage -> [Candidate] in
      let spans = spans(in: passage)
      return spans.compactMap { span in
        let parts = passage.parts(span.words)
        guard !parts.isEmpty else { return nil }
        var weight = span.isKnown ? 2.5 : 0.5
        weight += Role.weight(of: span.words, in: passage)
        if CompanyName.isCertifying(passage.text(span.words)) { weight += 1.2 }
        return candidate(printed: parts, weight: weight)
      }
    }
  }

  /// Names in a passage: of known bodies, and of companies.
  private func spans(in passage: Passage) -> [(words: Range<Int>, isKnown: Bool)] {
    let folded = passage.words.map { FoldedText.words($0.text).joined(separator: " ") }
    let flat = folded.enumerated().flatMap { index, words in
      words.split(separator: " ").map { (word: String($0), index: index) }
    }
    var spans = KnownBodies.certificationBodies(in: flat.map(\.word)).map { found in
      let start = flat[found.words.lowerBound].index
      var end = flat[found.words.upperBound - 1].index + 1
      // A legal name that goes on behind the known words: "BSI Assurance UK Limited".
      if let formEnd = CompanyName.end(in: passage.words[start..<min(passage.words.count, end + 5)]) {
        end = max(end, formEnd)
      }
      return (words: start..<end, isKnown: true)
    }
    for line in passage.pieces.indices {
      let own = passage.range(of: line)
      var start = own.lowerBound
      while start < own.upperBound, let end = CompanyName.end(in: passage.words[start..<own.upperBound]) {
        let begin = nameStart(in: passage, before: end, floor: start)
        if !spans.contains(where: { $0.words.overlaps(begin..<end) }), end - begin > 1 {
          spans.append((begin..<end, false))
        }
        start = end
      }
    }
    for word in passage.words.indices where Role.leadsTo(word, in: passage) {
      // "assessed by QRO": a name without a legal form.
      let end = (word..<min(passage.words.count, word + 5)).first {
        let text = passage.words[$0].text
        return text.first?.isUppercase != true || $0 > word && text.hasPrefix("(")
      } ?? min(passage.words.count, word + 5)
      guard end > word, !spans.contains(where: { $0.words.overlaps(word..<end) }) else { continue }
      let stop = (word..<end).first { ",.;:".contains(passage.words[$0].text.last ?? " ") }.map { $0 + 1 } ?? end
      spans.append((word..<stop, false))
    }
    return spans
  }

  /// Back from a legal form over the capitalised words of a name.
  private func nameStart(in passage: Passage, before end: Int, floor: Int) -> Int {
    var start = end - 1
    while start > floor, end - start < 9 {
      let text = passage.words[start - 1].text
      let isName = text.first?.isUppercase == true || text.first?.isNumber == true
        || ["&", "and", "of", "und", "de", "di", "for", "y", "et", "e"].contains(text)
      guard isName, !text.hasSuffix(":"), !text.hasSuffix(".") || text.count <= 4, !text.hasSuffix(",") else { break }
      start -= 1
    }
    while start < end - 1, passage.words[start].text.first?.isUppercase == false { start += 1 }
    return start
  }

  private func candidate(printed parts: [TextPiece], weight: Double) -> Candidate? {
    let printed = parts.map(\.text).joined(separator: " ")
      .trimming { ",;:.()*\"“”©".contains($0) && $0 != "." || $0.isWhitespace }
      .trimming { $0 == "," }
    let words = FoldedText.words(printed)
    guard !words.isEmpty, words != holder, words.joined() != holder.joined() else { return nil }
    if !holder.isEmpty, words.count >= 2, holder.starts(with: words) { return nil }
    if let known = KnownBodies.certificationBodies(in: words).first?.body {
      return Candidate(name: Self.name(known.name, printed), key: known.name, parts: parts, weight: weight, isKnown: true)
    }
    return Candidate(
      name: printed, key: words.prefix(2).joined(separator: " "), parts: parts, weight: weight, isKnown: false)
  }

  /// The field's name with the printed one beside it where the two differ.
  private static func name(_ known: String, _ printed: String) -> String {
    let (one, two) = (Set(FoldedText.words(known)), Set(FoldedText.words(printed)))
    if two.isSuperset(of: one) { return printed }
    return one.isSuperset(of: two) ? known : "\(known) (\(printed))"
  }
}

/// What the words around a name say of its bearer's part in the certificate.
private enum Role {
  private static let before: [[String]] = [
    "on behalf of", "property of", "certified by", "issued by", "registered by", "assessed by", "audited by",
    "approved by", "certification body", "evaluated by", "durch die", "zertifizierungsstelle", "der zertifizierungsstelle",
    "zertifizierungsstelle der", "im namen der", "delivre par", "organisme certificateur", "pour le compte de",
    "emitido por", "entidad de certificacion", "rilasciato da", "organismo di certificazione", "per conto di",
    "afgegeven door", "namens", "wydany przez", "w imieniu", "utfardat av", "udstedt af", "vydal", "za",
    "verified by", "contact", "registrar", "eigentum der", "eigentum von", "propriete de", "propriedade de",
    "propiedad de", "proprieta di", "eigendom van", "certification agreement with", "auditiert durch", "por parte de",
    "independently assessed by", "examination by", "emesso da", "certificado por", "certifie par", "the certification body",
    "belgelendirme kurulusu", "myontanyt", "certifikacni organ", "jednostka certyfikujaca",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let after: Set<String> = [
    "certifies", "certify", "hereby", "bescheinigt", "bestatigt", "certifie", "certifica", "declares", "confirms",
    "attests", "attesta", "verklaart", "zaswiadcza", "intygar", "potvrzuje", "will", "has", "herewith", "hiermit",
    "zertifiziert", "declare", "erklart",
  ]

  private static let accrediting: Set<String> = ["accredited", "akkreditiert", "accredite", "acreditada", "acreditado", "accreditato", "accreditation"]

  static func weight(of words: Range<Int>, in passage: Passage) -> Double {
    let before = passage.folded(max(0, words.lowerBound - 6)..<words.lowerBound)
    let after = passage.folded(words.upperBound..<min(passage.words.count, words.upperBound + 4))
    var weight = 0.0
    if Self.before.contains(where: { before.suffix($0.count + 1).firstRange(of: $0) != nil }) { weight += 3 }
    if after.prefix(2).contains(where: { Self.after.contains($0) }) { weight += 2.5 }
    if before.contains(where: { accrediting.contains($0) }) { weight -= 2 }
    return weight
  }

  /// Whether a capitalised word stands right behind words that lead to the body.
  static func leadsTo(_ word: Int, in passage: Passage) -> Bool {
    guard passage.words[word].text.first?.isUppercase == true, word > 0 else { return false }
    let before = passage.folded(max(0, word - 4)..<word)
    return Self.before.contains { $0.count > 1 && before.suffix($0.count).elementsEqual($0) }
  }
}

extension ArraySlice where Element == String {
  fileprivate func firstRange(of words: [String]) -> Range<Int>? { Array(self).firstRange(of: words) }
}

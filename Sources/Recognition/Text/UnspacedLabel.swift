import AssuranceModel

/// Labels that stand in one word with their values, in scripts that leave no spaces.
enum UnspacedLabel {
  /// `初回登録日：2020-12-08`, `2024/08/30～2027/08/29`: a label and its value, or the ends of a range, between which such
  /// scripts leave no space.
  static func parted(_ word: Word) -> [Word] {
    // A look at the bytes spares nearly all words the search.
    guard word.text.utf8.contains(where: { $0 >= 0xE3 }) else { return [word] }
    var parts: [Word] = []
    var rest = word
    func cut(at place: String.Index) {
      let (part, behind) = rest.parted(at: place)
      parts.append(part)
      rest = behind
    }
    // "Bra認証番号:": an ornament, read as letters, right before a label.
    if word.confidence != nil, let label = word.text.firstIndex(where: { !$0.isASCII }),
      (1...4).contains(word.text[..<label].count), word.text[..<label].allSatisfy(\.isLetter),
      word.text.contains(where: { "：:".contains($0) })
    {
      cut(at: label)
    }
    while let part = rest.text.indices.first(where: { partsLabel($0, in: rest.text) }) {
      let isRange = "～〜".contains(rest.text[part])
      let end = isRange && part > rest.text.startIndex ? part : rest.text.index(after: part)
      guard end < rest.text.endIndex else { break }
      cut(at: end)
    }
    // `27001:2023（ISO/IEC`
    if let bracket = rest.text.firstIndex(of: "（"), bracket > rest.text.startIndex,
      rest.text[rest.text.index(before: bracket)].isNumber,
      rest.text[rest.text.index(after: bracket)...].first?.isASCII == true,
      rest.text[rest.text.index(after: bracket)...].first?.isLetter == true
    {
      cut(at: bracket)
    }
    if let particle = endOfSubject(rest.text) {
      cut(at: particle)
    }
    if let label = statements.lazy.compactMap({ rest.text.firstRange(of: $0) }).first,
      rest.text[..<label.lowerBound].contains(where: \.isLetter)
    {
      cut(at: label.lowerBound)
    }
    if let value = valueBehindLabel(rest.text) {
      cut(at: value)
    }
    while let end = endOfPart(rest.text, behindDate: parts.last?.text.hasSuffix("日") == true) {
      cut(at: end)
    }
    return parts + [rest]
  }

  /// Whether a sign parts a label from its value or the ends of a range: no colon between figures, `27001:2023（ISO`.
  private static func partsLabel(_ sign: String.Index, in text: String) -> Bool {
    guard "：:～〜".contains(text[sign]) else { return false }
    let isBetweenFigures =
      sign > text.startIndex && text[text.index(before: sign)].isNumber
      && text[text.index(after: sign)...].beginsWithNumber
    return text[sign] != ":" || !isBetweenFigures
  }

  /// Where the first part ends of `自2024年8月8日至2027年8月7日`: a date, or a word before or behind one that says of which
  /// end of a time it is; nil where nothing is to be parted.
  private static func endOfPart(_ text: String, behindDate isBehindDate: Bool) -> String.Index? {
    if let particle = particles.first(where: text.hasPrefix) {
      let end = text.index(text.startIndex, offsetBy: particle.count)
      // "自治体" is a word of its own.
      return end < text.endIndex && (isBehindDate || text[end].isNumber) ? end : nil
    }
    if let sign = text.firstIndex(where: { "日일".contains($0) }),
      text.beginsWithNumber, text[..<sign].contains(where: { "年년".contains($0) })
    {
      let end = text.index(after: sign)
      // "2024年9月2日第6版": the version behind its date.
      return text[end...].hasPrefix("第") || particles.contains(where: text[end...].hasPrefix)
        ? end : nil
    }
    // "有效期自2024年8月8日"
    guard let digit = text.firstIndex(where: { $0.isASCII && $0.isNumber }),
      digit > text.startIndex,
      text[digit...].contains(where: { "年년".contains($0) }),
      let day = text[digit...].firstIndex(where: { "日일".contains($0) })
    else { return nil }
    // 「この登録証は2024年3月12日から」
    let isParted =
      particles.contains(where: text[..<digit].hasSuffix)
      || particles.contains(where: text[text.index(after: day)...].hasPrefix)
    return isParted ? digit : nil
  }

  /// Where the name ends in `一般財団法人 …協会は、上記組織の`, a company or a foundation of whom a sentence says something.
  private static func endOfSubject(_ text: String) -> String.Index? {
    guard let particle = text.firstRange(of: "は、")?.lowerBound, particle > text.startIndex,
      case let name = String(text[..<particle]),
      CompanyName.isUnspacedName(name) || CompanyName.isFoundation(name)
    else { return nil }
    return particle
  }

  /// From and until, before or behind a date.
  private static let particles = ["から", "より", "まで", "迄", "自", "至", "起", "부터", "까지"]

  /// Where the value begins in `初回登録日2018年11月30日` and `認証番号MSA-IS-446`; nil where no label stands before it.
  private static func valueBehindLabel(_ text: String) -> String.Index? {
    guard let start = text.firstIndex(where: { $0.isASCII && ($0.isLetter || $0.isNumber) }),
      start > text.startIndex
    else { return nil }
    return labelEnds.contains(where: text[..<start].hasSuffix) ? start : nil
  }

  /// The Statement of Applicability, which a sentence may name within a word: `（与信息安全管理体系适用性声明 B/1 版一致）`.
  private static let statements = ["适用性声明", "適用性聲明", "適用宣言書"]

  /// The characters with which labels of numbers and dates end in Japanese and Chinese.
  private static let labelEnds = ["番号", "日", "期限", "编号", "編號", "号码", "號碼", "日期", "期至"] + statements
}

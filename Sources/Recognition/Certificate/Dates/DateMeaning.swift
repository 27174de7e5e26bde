import AssuranceModel

/// What the words before a date say of it, composed from stems so that a label never seen before is understood.
///
/// A label such as `Expiration date of certificate` or `Datum der Erstzertifizierung` is a strong word (expiry, issue,
/// certification), turned by a modifier (original, previous) and by the word that leads to the date (from, until).
package enum DateMeaning: Hashable, Sendable {
  case originalIssue
  /// "Registration date": the original where there is another issue date, else both.
  case registration
  case issue
  /// A later issue of the same document: "revised", "updated".
  case revision
  case expiry
  /// "Recertification due by", "The cycle ends on": the last day, where no other is said to be.
  case renewalDue
  /// "Valid:" with nothing that says which end: the start before another date, the end alone.
  case validity
  /// The second of two dates that "to" or a dash joins; it is what the first one makes of it.
  case rangeEnd
  /// "Date:" and no more, as beside a signature.
  case plain
  /// The last day of the cycle before.
  case previousExpiry
  /// The audit by which the certification was renewed.
  case recertificationAudit
  /// A surveillance audit that is due, or of which nothing says that it was held.
  case surveillance
  /// A surveillance audit that the words say was held.
  case surveillanceHeld
  /// A date of an agreement, a manual, a form: none of the certificate's own.
  case decoy

  private enum Role: String, CaseIterable {
    case expiry, renewal, issue, revision, registration, certification, original, validity, from,
      until, last, previous, decoy, surveillance, recertification, weak, cycle

    /// Whether it takes a date away from the certificate's own.
    var isForeign: Bool { [.decoy, .surveillance, .recertification].contains(self) }
  }

  /// A word of the table.
  private struct Stem: Sendable {
    let letters: String
    /// Whether a word must be just this: so must short ones, `ab`, `du`, `to`, `form`, unless a star follows them.
    let isWhole: Bool

    init(_ text: Substring) {
      isWhole = !text.hasSuffix("*") && text.count <= Self.wholeUpTo
      let bare = text.hasSuffix("*") ? text.dropLast() : text
      letters = bare.allSatisfy(\.isASCII) ? String(bare) : FoldedText.letters(bare)
    }

    private static let wholeUpTo = 4

    func matches(_ word: String) -> Bool { isWhole ? word == letters : word.hasPrefix(letters) }
  }

  /// Stems by the first two letters of their first word, the longest first; several words are matched word by word.
  private static let stems: [FirstLetters: [(role: Role, words: [Stem])]] = {
    let rows = SeparatedValues(embedded: PackageResources.certificate_date_words_csv).rows
    let all = rows.flatMap { row -> [(role: Role, words: [Stem])] in
      guard let role = row["role"].flatMap(Role.init), let stems = row["stems"] else { return [] }
      return stems.split(separator: " ").filter { !isUnspaced($0) }
        .map { (role, $0.split(separator: "+").map(Stem.init)) }
    }
    func length(_ words: [Stem]) -> Int { words.reduce(0) { $0 + $1.letters.count } }
    return Dictionary(grouping: all) { FirstLetters(of: $0.words[0].letters, count: 2) }
      .mapValues { $0.sorted { length($0.words) > length($1.words) } }
  }()

  /// Words of scripts that leave no spaces, the longest first: they are found within what stands together.
  private static let unspaced: [(role: Role, stem: String)] = {
    let rows = SeparatedValues(embedded: PackageResources.certificate_date_words_csv).rows
    return rows.flatMap { row -> [(role: Role, stem: String)] in
      guard let role = row["role"].flatMap(Role.init), let stems = row["stems"] else { return [] }
      return stems.split(separator: " ").filter(isUnspaced)
        .map { (role, FoldedText.letters($0)) }
    }.sorted { ($0.stem.count, $1.stem) > ($1.stem.count, $0.stem) }
  }()

  private static func isUnspaced(_ text: some StringProtocol) -> Bool {
    text.unicodeScalars.first.map { $0.value >= 0x590 } ?? false
  }

  /// The roles of a label of a script without spaces, in their order: original and issue in `初次發證日期`.
  private static func roles(within word: String) -> [Role] {
    var roles: [Role] = []
    var rest = word[...]
    while !rest.isEmpty {
      // What is one character long says nothing within a longer word.
      let found = unspaced.first {
        rest.hasPrefix($0.stem) && ($0.stem.count > 1 || word.count == 1)
      }
      if let found { roles.append(found.role) }
      rest = rest.dropFirst(found?.stem.count ?? 1)
    }
    return roles
  }

  /// Last parts of compound words, written with a star before them: `*vertrag` in "Zertifizierungsvertrag".
  private static let inner: [(role: Role, stem: String)] =
    stems.values.joined().compactMap { role, words in
      let letters = words[0].letters
      return words.count == 1 && letters.hasPrefix("*") ? (role, String(letters.dropFirst())) : nil
    }.sorted { ($0.stem.count, $0.stem) > ($1.stem.count, $1.stem) }

  /// The role of the words from a place on, with how many words it takes.
  private static func role(_ words: ArraySlice<String>) -> (role: Role, count: Int)? {
    guard let first = words.first else { return nil }
    if let inner = inner.first(where: { first.count > $0.stem.count && first.hasSuffix($0.stem) }) {
      return (inner.role, 1)
    }
    let known = stems[FirstLetters(of: first, count: 2)] ?? []
    for stem in known where stem.words.count <= words.count {
      if zip(stem.words, words).allSatisfy({ $0.matches($1) }) {
        return (stem.role, stem.words.count)
      }
    }
    return nil
  }

  /// The meaning of a date after folded words, nearest last; nil where they say nothing of a date.
  package static func of(_ words: [String]) -> DateMeaning? {
    let words = DateLabelWords.telling(words)
    // "Seit / Since" by itself.
    if !words.isEmpty, words.count <= 2, words.allSatisfy(DateLabelWords.since.contains) {
      return .originalIssue
    }
    // "Expiry date (subject to successful surveillance)": the condition says nothing of the date.
    if let condition = AuditDateWords.condition(endingLabel: words),
      let meaning = of(Array(words[..<condition])), meaning.isOwn
    {
      return meaning
    }
    var roles: [(role: Role, distance: Int)] = []
    var index = words.startIndex
    while index < words.endIndex {
      if isUnspaced(words[index]) {
        roles += Self.roles(within: words[index]).map { ($0, words.endIndex - index - 1) }
        index += 1
      } else if words[index] == "do", index + 1 < words.endIndex, words[index + 1] != "dnia" {
        // "Data do início do ciclo": of, in Portuguese; as until, in Polish, it stands right before the date.
        index += 1
      } else if let found = role(words[index...]) {
        roles.append((found.role, words.endIndex - index - found.count))
        index += found.count
      } else {
        index += 1
      }
    }
    func nearest(_ role: Role, within limit: Int = 12) -> Int? {
      roles.last { $0.role == role && $0.distance < limit }?.distance
    }
    let cycle = nearest(.cycle)
    roles.removeAll { $0.role == .cycle }
    let issued = [nearest(.issue), nearest(.revision)].compactMap { $0 }.min()
    let foreign = roles.last { $0.role.isForeign && $0.distance < 12 }?.distance
    let expiry = nearest(.expiry) ?? nearest(.renewal)
    let strong = [expiry, issued, nearest(.validity)].compactMap { $0 }.min()
    let own = strong ?? nearest(.registration) ?? nearest(.certification)
    if let decoy = foreign, decoy <= 4 || own == nil || abs(decoy - (own ?? 0)) <= 3 {
      // "… subject to surveillance audits, valid until": what stands nearer to the date decides, if it leads to it.
      guard let strong, strong < decoy,
        decoy - strong > 3 || isLed(roles, since: decoy) || endsWithVerb(words)
      else {
        return self.foreign(roles.map(\.role), words.suffix(12))
      }
    }
    // "Jusqu'au", "Jusqu'au / Until" by itself, in a row of labels and values.
    if words.count <= max(2, roles.count + 1), !roles.isEmpty,
      roles.allSatisfy({ $0.role == .until })
    {
      return .expiry
    }
    let meaning = meaning(expiry: expiry, issue: issued, roles: roles)
    // "Certified until", where "certified on" says when.
    if meaning == .issue, issued == nil,
      words.suffix(2).contains(where: DateLabelWords.until.contains)
    {
      return .expiry
    }
    guard meaning == .expiry, let expiry else { return meaning }
    // "The certification cycle ends on …": a certificate may end before.
    let isOfCycle = cycle.map { abs($0 - expiry) <= longestCyclePhrase } ?? false
    return nearest(.expiry) == nil || isOfCycle ? .renewalDue : .expiry
  }

  /// Words between the cycle and its end: "cycle (3 years) ends".
  private static let longestCyclePhrase = 8

  /// Which date of an audit it is, or none that a certificate is read for.
  private static func foreign(_ roles: [Role], _ words: ArraySlice<String>) -> DateMeaning {
    if roles.contains(.surveillance) {
      func has(_ stems: [String]) -> Bool {
        words.contains { word in
          stems.contains { $0.count > 3 ? word.hasPrefix($0) : word == $0 }
        }
      }
      // What may be meant for either is due: an audit counts as held only where that is said.
      return has(AuditDateWords.held) && !has(AuditDateWords.planned)
        ? .surveillanceHeld : .surveillance
    }
    return roles.contains(.recertification) ? .recertificationAudit : .decoy
  }

  /// "… subject to surveillance audits, expires on": a verb right before the date says what happens on it.
  private static func endsWithVerb(_ words: [String]) -> Bool {
    words.suffix(2).contains { AuditDateWords.ending.contains($0) }
  }

  private static func isLed(_ roles: [(role: Role, distance: Int)], since decoy: Int) -> Bool {
    let later = roles.filter { $0.distance < decoy }
    return later.contains { $0.role == .until || $0.role == .from }
      && later.contains { [.validity, .expiry, .issue, .revision].contains($0.role) }
  }

  private static func meaning(
    expiry: Int?, issue: Int?, roles: [(role: Role, distance: Int)]
  ) -> DateMeaning? {
    let lead = roles.last.flatMap { $0.distance <= 3 ? $0.role : nil }
    func has(_ role: Role) -> Bool { roles.contains { $0.role == role } }
    if has(.previous) {
      return expiry != nil || (has(.validity) && lead == .until) ? .previousExpiry : .decoy
    }
    // "Original expiry date": another has come in its place.
    if let last = roles.lastIndex(where: { $0.role == .expiry }), last > 0,
      case let before = roles[last - 1], before.role == .original,
      before.distance - roles[last].distance <= 2
    {
      return .decoy
    }
    if has(.original), expiry == nil || (issue ?? 99) < (expiry ?? 99) { return .originalIssue }
    if has(.validity), expiry == nil, issue == nil {
      switch lead {
      case .until: return .expiry
      case .from: return .issue
      default: return .validity
      }
    }
    if let expiry, expiry <= issue ?? 99 {
      // "Expiry has been brought forward from …": the end that it had.
      return lead == .from ? .decoy : has(.last) ? .previousExpiry : .expiry
    }
    if let validity = roles.last(where: { $0.role == .validity })?.distance, lead == .until,
      validity <= issue ?? 99
    {
      return .expiry
    }
    // "… wurde am 8. Juli ausgestellt und ist bis zum 7. Juli gültig": nothing is issued until a day.
    if issue != nil, lead == .until { return .expiry }
    if issue != nil {
      return roles.last { [.issue, .revision].contains($0.role) }?.role == .revision
        ? .revision : .issue
    }
    if has(.registration) { return lead == .from ? .originalIssue : .registration }
    if has(.certification) { return lead == .from ? .originalIssue : .issue }
    return has(.weak) ? .plain : nil
  }

  /// Whether it is a date of the certificate itself, told by more than the word "date".
  var isOwn: Bool {
    switch self {
    case .originalIssue, .registration, .issue, .revision, .expiry, .renewalDue, .validity,
      .rangeEnd:
      true
    case .previousExpiry, .recertificationAudit, .surveillance, .surveillanceHeld, .plain, .decoy:
      false
    }
  }

  /// Whether some words hold one for a date or a day, or for validity: then a line of them is no prose.
  package static func saysDate(_ words: [String]) -> Bool {
    words.indices.contains { index in
      let roles =
        isUnspaced(words[index])
        ? Self.roles(within: words[index]) : [role(words[index...])?.role].compactMap { $0 }
      return roles.contains { [.weak, .validity, .expiry].contains($0) }
    }
  }

  /// "Of the day", "of the year", before and behind a date of a range: "od dnia … roku do dnia …".
  private static let beforeDay: Set<String> = [
    "dnia", "dniu", "roku", "rokem", "datum", "including", "incl", "inclusive", "einschliesslich",
  ]

  /// Whether words between two dates make them the ends of a range: `to`, `bis`, `–`.
  static func isRangeEnd(_ words: [String]) -> Bool {
    // "14 april 2025 t/m 13 april 2028"
    if words == ["a"] || words == ["t", "m"] { return true }
    let roles = words.map { isUnspaced($0) ? Self.roles(within: $0).last : role([$0])?.role }
    return words.count <= 4 && roles.contains(.until)
      && zip(words, roles).allSatisfy { word, role in
        role == nil && (word.count <= 3 || beforeDay.contains(word))
          || role == .until || role == .validity
      }
  }
}

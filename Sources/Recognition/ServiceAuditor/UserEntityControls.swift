import AssuranceModel

/// The controls that a report expects of the buyer: whether there are any, and which.
struct UserEntityControls: Sendable {
  let assumed: Stated<Bool>
  let list: [Stated<String>]

  private static let names = [
    "complementary user entity controls", "complementary user entity control",
    "user control considerations", "complementary customer controls", "user entity controls",
    "komplementare kontrollen der kunden", "korrespondierende kundenkontrollen",
    "korrespondierende kontrollen", "controles complementaires des entites utilisatrices",
  ]
  private static let denials = [
    "no complementary user entity controls", "not require complementary user entity",
    "no user entity controls", "keine komplementaren kontrollen", "aucun controle complementaire",
    "are not required",
  ]
  /// What opens the next section.
  private static let ends = [
    "complementary subservice", "changes to", "section", "trust services criteria",
    "tests of controls",
    "prufungshandlungen", "tests des controles", "subservice organizations", "independent",
    "description of tests", "control objectives", "results of",
  ]

  init(_ text: ReportText) {
    let places = text.all(of: Self.names)
    let list =
      places.lazy.compactMap { place -> [Stated<String>]? in
        guard Self.isHeading(text, place) else { return nil }
        let items = Self.items(text, after: text.line(of: place.lowerBound))
        return items.isEmpty ? nil : items
      }.first ?? []
    self.list = list
    guard let first = places.first else {
      assumed = .notStated
      return
    }
    if let denial = text.first(of: Self.denials), list.isEmpty,
      text.has(Self.names, in: text.sentence(around: denial.lowerBound))
    {
      assumed = text.stated(false, at: text.sentence(around: denial.lowerBound), 0.9)
    } else {
      let said = places.first { !text.isContentsEntry(text.line(of: $0.lowerBound)) } ?? first
      assumed = text.stated(true, at: said, list.isEmpty ? 0.9 : 0.96)
    }
  }

  private static func isHeading(_ text: ReportText, _ place: Range<Int>) -> Bool {
    let line = text.line(of: place.lowerBound)
    let own = text.tokens(ofLine: line)
    return own.count <= place.count + 5 && !text.isContentsEntry(line)
      && text.lines[line].text.last.map { !".,;".contains($0) } == true
  }

  /// What stands below a heading as a list, a table, or sentences each of which makes the user responsible.
  private static func items(_ text: ReportText, after heading: Int) -> [Stated<String>] {
    var items: [Range<Int>] = []
    var open: Range<Int>?
    func close() {
      if let item = open, item.count >= 4 { items.append(item) }
      open = nil
    }
    for line in (heading + 1)..<min(text.lines.count, heading + 160) {
      let own = text.tokens(ofLine: line)
      let piece = text.lines[line]
      guard !own.isEmpty else {
        // A bullet on a line of its own opens the item that follows.
        if isBullet(piece.text) { close() }
        continue
      }
      if isEnd(text, line, own, isOpen: open != nil) { break }
      if isFurniture(piece) { continue }
      if begins(piece) {
        close()
        open = own
      } else if let item = open, piece.cell == nil {
        let ended = text.text(item).last.map { ".!".contains($0) } == true
        if ended, piece.text.beginsWithCapital { close() }
        if open != nil { open = item.lowerBound..<own.upperBound }
      } else if let item = items.last, piece.cell == nil, piece.text.beginsSmall,
        item.upperBound == own.lowerBound
      {
        // A cell that goes on in the next line of its column.
        items[items.count - 1] = item.lowerBound..<own.upperBound
      } else {
        close()
      }
    }
    close()
    return items.map { item in
      let words = text.text(item)
      return text.stated(withoutNumber(words), at: item, 0.88)
    }
  }

  private static func isBullet(_ text: String) -> Bool {
    guard let first = text.first else { return false }
    return "•‣▪●○◦–-*".contains(first)
  }

  private static let users = [
    "user entities", "user entity", "customers", "users", "die kunden", "kunden", "les entites",
    "les clients", "clients", "the customer", "the user",
  ]

  private static func begins(_ piece: TextPiece) -> Bool {
    let text = piece.text
    if isBullet(text), piece.words.count > 3 { return true }
    guard let first = piece.words.first?.text else { return false }
    let mark = first.trimming { "().".contains($0) }
    let isNumber =
      first != mark && (mark.allSatisfy(\.isNumber) || mark.count == 1) && !mark.isEmpty
    let isCode = first.uppercased().hasPrefix("CUEC") && first.hasNumber
    if (isNumber || isCode) && piece.words.count > 3 { return true }
    let folded = FoldedText.words(text)
    return users.contains { user in
      let words = user.split(separator: " ").map(String.init)
      return Array(folded.prefix(words.count)) == words
    }
  }

  private static func isEnd(
    _ text: ReportText, _ line: Int, _ own: Range<Int>, isOpen: Bool
  ) -> Bool {
    let piece = text.lines[line]
    guard own.count <= 14, piece.cell == nil, !begins(piece) else { return false }
    let folded = text.folded(own).joined(separator: " ")
    guard piece.text.last.map({ !".;,:".contains($0) }) == true else { return false }
    return ends.contains { folded.hasPrefix($0) } || text.prominence(line) > 1.25
  }

  /// Running heads and feet, and the numbers of pages.
  private static func isFurniture(_ piece: TextPiece) -> Bool {
    guard let box = piece.box, let size = piece.page.size else { return false }
    return box.y0 > size.height - 50 || box.y1 < 40
  }

  private static func withoutNumber(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard let first = words.first, words.count > 2 else { return text }
    let isMark =
      isBullet(String(first)) || first.first == "(" || first.hasSuffix(".") && first.count <= 3
    return isMark ? words.dropFirst().joined(separator: " ") : text
  }
}

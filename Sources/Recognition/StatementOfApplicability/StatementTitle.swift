package import AssuranceModel

/// What the titles, headings and sheet names of a document call it.
package struct StatementTitle: Sendable {
  /// Whether it is called a Statement of Applicability.
  package let isNamed: Bool
  /// Whether that is what it is called first, and not the name of one of its chapters.
  package let isNamedFirst: Bool
  /// Whether nothing stands above that name.
  package let isNamedAtTop: Bool
  /// Whether it is first called something else that also lists controls, such as a gap analysis or a risk register.
  package let isNamedOtherwise: Bool
  /// Whether its titles name another standard whose controls are numbered alike, and not this one.
  package let isOfOtherStandard: Bool
  /// The editions of the standard that the document says it follows.
  package let claimedEditions: Set<StandardEdition>
  /// The edition that titles name and the first of them that does; nil where none or several are named.
  package let editionClaim: (edition: StandardEdition, words: String)?
  /// The years printed after the number of the standard.
  package let claimedYears: Set<Int>

  package init(_ content: DocumentContent) {
    let titles = Self.titles(of: content).map { FoldedWording($0) }
    isNamed = titles.contains { Self.names.isFound(in: $0) }
    let named = titles.firstIndex { Self.names.isFound(in: $0) } ?? titles.endIndex
    let namedOtherwise =
      titles.prefix(Self.opening).firstIndex { Self.otherNames.isFound(in: $0) } ?? titles.endIndex
    isNamedOtherwise = namedOtherwise < named
    isNamedFirst = named < Self.first && named < namedOtherwise
    isNamedAtTop = named == titles.startIndex && !titles.isEmpty
    let opening = titles.prefix(Self.opening)
    isOfOtherStandard =
      opening.contains(where: Self.namesOtherStandard)
      && !opening.contains { $0.words.contains { $0.hasSuffix("27001") } }
    let claims = Self.titles(of: content) + Self.headings(of: content)
    let years = claims.map { Self.years(in: FoldedWording($0).words) }
    claimedYears = Set(years.joined())
    claimedEditions = Set(claimedYears.compactMap(Self.edition))
    let words = zip(claims, years).first { !$0.1.compactMap(Self.edition).isEmpty }?.0
    editionClaim =
      claimedEditions.count == 1
      ? claimedEditions.first.flatMap { edition in words.map { (edition, $0.folded) } } : nil
  }

  /// The edition that a year after the standard's number stands for; national adoptions came later than ISO's.
  package static func edition(ofYear year: Int) -> StandardEdition? {
    switch year {
    case 2005, 2006, 2007: .edition2005
    case 2013, 2014, 2015, 2017: .edition2013
    case 2022, 2023, 2024: .edition2022
    default: nil
    }
  }

  /// Whether a text names a standard whose controls are numbered like those of Annex A.
  package static func namesOtherStandard(_ text: FoldedWording) -> Bool {
    text.words.contains { word in
      ["27701", "27017", "27018", "22301", "42001", "9001", "20000"].contains { word.hasSuffix($0) }
    }
  }

  /// Whether the titles of a document name it in another language than English only.
  package static func isNamedInOtherLanguage(_ content: DocumentContent) -> Bool {
    let titles = titles(of: content).map { FoldedWording($0) }.filter { names.isFound(in: $0) }
    let others = titles.map { englishNames.removed(from: $0) }.filter { names.isFound(in: $0) }
    return !others.isEmpty
      && !titles.contains { fullEnglishNames.isFound(in: $0) }
  }

  private static let fullEnglishNames = Vocabulary([
    "statement of applicab*", "statements of applicab*", "applicability statement",
  ])

  private static let englishNames = Vocabulary(["soa", "soas"])

  /// Whether a text is what a statement is called, in any of the languages.
  package static func isName(_ text: FoldedWording) -> Bool { names.isFound(in: text) }

  private static func titles(of content: DocumentContent) -> [String] {
    var titles: [String] = []
    var paragraphs = 0
    for block in content.pages.flatMap(\.blocks) {
      switch block {
      case .paragraph(let paragraph):
        paragraphs += 1
        switch paragraph.role {
        case .heading: titles.append(paragraph.text)
        case .body, .listItem, .furniture:
          if paragraphs <= opening {
            titles += paragraph.lines.filter { $0.words.count <= 16 }.map(\.text)
          }
        }
      case .table(let grid):
        if content.mediaType == .workbook { titles.append(grid.name) }
        titles += grid.rows.prefix(topRows).filter { $0.count <= 2 }.joined().map(\.text)
          .filter { $0.count < 160 }
      }
    }
    return titles
  }

  /// The cells at the top of sheets and tables that name no control: titles, headings of columns.
  private static func headings(of content: DocumentContent) -> [String] {
    content.pages.flatMap(\.blocks).flatMap { block -> [String] in
      guard case .table(let grid) = block else { return [] }
      return grid.rows.prefix(topRows)
        .filter { row in !row.contains { ControlReference($0.text) != nil } }
        .joined().map(\.text).filter { $0.count < 160 }
    }
  }

  /// A name, the organisation and a number may stand above the title.
  private static let first = 3
  private static let opening = 12
  private static let topRows = 8

  private static func years(in words: [String]) -> [Int] {
    words.indices.compactMap { index in
      guard ["27001", "iso27001"].contains(words[index]), index + 1 < words.count,
        let year = Int(words[index + 1]), (2000...2099).contains(year)
      else { return nil }
      return year
    }
  }

  private static let names = Vocabulary([
    "statement of applicab*", "statements of applicab*", "applicability statement", "soa", "soas",
    "declaration of applicab*", "erklarung zur anwendbarkeit", "erklarung der anwendbarkeit",
    "erklaerung zur anwendbarkeit", "anwendbarkeitserklarung*", "anwendbarkeitserklaerung*",
    "declaration d applicab*", "declaration de l applicab*", "dda", "declaracion de aplicab*",
    "declaracao de aplicab*", "dichiarazione di applicab*", "verklaring van toepass*",
    "toepasselijkheidsverklaring", "deklaracja stosowan*", "oswiadczenie o stosowan*",
    "uttalande om tillamp*", "tillamplighetsforklaring", "erklaering om anvend*",
    "anvendelighedserklaering*", "anvendelseserklaering*", "soveltuvuuslausunto*",
    "soveltamissuunnitelma*", "prohlaseni o aplikov*", "prohlaseni o pouzit*",
    "uygulanabilirlik bildirgesi", "declaratie de aplicab*", "alkalmazhatosagi nyilatkozat",
  ])

  private static let otherNames = Vocabulary([
    "gap analys*", "gap assess*", "gap analyse", "checklist", "check list", "checkliste",
    "risk register", "risk assessment", "risk treatment plan", "self assessment", "audit report",
    "audit plan", "audit program*", "audit checklist", "maturity", "risikoregister", "pruflist*",
    "analyse d ecart*", "analisis de brechas", "control mapping", "cross reference", "crosswalk",
    "evidence list", "questionnaire", "fragebogen",
  ])
}

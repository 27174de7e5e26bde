import AssuranceModel

/// Names of companies whose legal form goes before them: "PT Nusantara", "CÔNG TY TNHH …", "บริษัท … จำกัด", "ООО «…»".
enum CompanyNameBehindForm {
  /// The first such name in some words; nil where there is none.
  static func range(in words: ArraySlice<Word>) -> Range<Int>? {
    for index in words.indices where mayBegin(words[index].text) {
      let end =
        indonesian(words, at: index) ?? vietnamese(words, at: index) ?? thai(words, at: index)
        ?? quoted(words, at: index) ?? foundation(words, at: index)
      if let end, end > index + 1 { return index..<end }
    }
    return nil
  }

  /// Whether the first byte leaves it open that a word begins such a form, which spares nearly all words the search: forms
  /// begin with a capital, with Cyrillic or Thai letters, or in Vietnamese with a small "c".
  private static func mayBegin(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return switch first {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "c"), 0xD0, 0xE0: true
    default: false
    }
  }

  private static let foundations: Set<String> = [
    "stichting", "vereniging", "fundacion", "fundacao", "fundacja", "fondazione", "cooperatie",
    "cooperativa", "spoldzielnia", "zwiazek", "stowarzyszenie", "druzstvo", "sdruzeni", "zdruzenie",
    "zadruga", "udruga", "asociatia", "fundatia", "genossenschaft", "verein", "association",
    "mutuelle", "osuuskunta", "stiftung", "consorzio", "azienda", "sihtasutus", "biedriba",
    "fondation", "fundacio", "fundatie", "federation", "federacion", "federazione", "syndicat",
    "groupement", "stiftelsen", "fonden", "saatio", "alapitvany", "fundacija", "zaklada",
  ]

  /// "Stichting Zorgnet Noord", "Fundación Cielo Abierto", "Cooperativa Sociale La Rondine": at the start of a line or
  /// behind a word in small letters.
  private static func foundation(_ words: ArraySlice<Word>, at index: Int) -> Int? {
    guard words[index].text.beginsWithCapital,
      index == words.startIndex || words[index - 1].text.beginsSmall,
      foundations.contains(FoldedText.letters(words[index].text)),
      words[index].text.hasSmallLetter
    else { return nil }
    return endOfCapitals(words, from: index + 1)
  }

  /// "PT Nusantara Logistik Digital", at the start of a line or behind a word in small letters.
  private static func indonesian(_ words: ArraySlice<Word>, at index: Int) -> Int? {
    guard words[index].text.utf8.first == UInt8(ascii: "P"),
      ["PT", "PT.", "P.T."].contains(words[index].text),
      index == words.startIndex || words[index - 1].text.beginsSmall
    else { return nil }
    return endOfCapitals(words, from: index + 1)
  }

  private static let vietnameseForms: Set<String> = [
    "cong", "ty", "co", "phan", "tnhh", "mtv", "mot", "thanh", "vien", "hop", "danh",
  ]

  /// "Công ty Cổ phần Công nghệ Sông Hương": joint stock and limited companies.
  private static func vietnamese(_ words: ArraySlice<Word>, at index: Int) -> Int? {
    guard index + 2 < words.endIndex,
      words[index].text.utf8.first.map({ $0 | 0x20 }) == UInt8(ascii: "c"),
      FoldedText.letters(words[index].text) == "cong",
      FoldedText.letters(words[index + 1].text) == "ty"
    else { return nil }
    var start = index + 2
    while start < words.endIndex, vietnameseForms.contains(FoldedText.letters(words[start].text)) {
      start += 1
    }
    return start > index + 2 ? endOfCapitals(words, from: start) : nil
  }

  /// "บริษัท ล้านนา เฮลท์ จำกัด (มหาชน)": the form stands on both sides.
  private static func thai(_ words: ArraySlice<Word>, at index: Int) -> Int? {
    guard words[index].text.utf8.first == 0xE0, words[index].text.hasPrefix("บริษัท"),
      let last = words[index...].prefix(9).lastIndex(where: { $0.text.hasPrefix("จำกัด") })
    else { return nil }
    return last + 1 < words.endIndex && words[last + 1].text.hasPrefix("(มหาชน")
      ? last + 2 : last + 1
  }

  private static let quotedForms: Set<String> = [
    "ООО", "ОАО", "ЗАО", "ПАО", "АО", "ТОО", "ТОВ", "ПрАТ", "ПАТ", "АТ", "ДП", "КП", "ФГУП", "ГУП",
    "АНО", "НПП", "СООО", "ОДО",
    // Latvia and Lithuania.
    "SIA", "UAB", "AS", "AB", "VšĮ", "VŠĮ", "MB",
  ]

  /// Whether a quotation mark begins with a byte.
  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte >= 0x80
  }

  /// "ООО «Северный склад»": up to the quotation mark that closes.
  private static func quoted(_ words: ArraySlice<Word>, at index: Int) -> Int? {
    guard index + 1 < words.endIndex, words[index + 1].text.utf8.first.map(isQuote) == true,
      quotedForms.contains(words[index].text),
      words[index + 1].text.first.map({ "«„“\"".contains($0) }) == true
    else { return nil }
    return words[(index + 1)...].prefix(9).firstIndex {
      $0.text.last(where: { $0 != "," && $0 != "." }).map { "»“”\"".contains($0) } == true
    }.map { $0 + 1 }
  }

  /// The end of a run of words with capitals, which a comma ends too; a small one between two of them belongs to it.
  private static func endOfCapitals(_ words: ArraySlice<Word>, from start: Int) -> Int? {
    func isCapital(_ index: Int) -> Bool {
      index < words.endIndex
        && words[index].text.first(where: { !"„“”«\"".contains($0) })?.isUppercase == true
    }
    var end = start
    while end < words.endIndex, end - start < 9 {
      let text = words[end].text
      let isOfName =
        isCapital(end) || text == "&" || end > start && text.beginsWithNumber
        || end > start && text.count > 1 && isCapital(end + 1)
      guard isOfName else { break }
      end += 1
      if text.hasSuffix(",") { break }
    }
    return end > start ? end : nil
  }
}

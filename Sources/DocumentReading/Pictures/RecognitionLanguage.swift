import AssuranceModel

/// A language whose letters and words the engine can be told to expect.
enum RecognitionLanguage: String, CaseIterable, Sendable {
  case english = "eng"
  case german = "deu"
  case french = "fra"
  case spanish = "spa"
  case italian = "ita"
  case portuguese = "por"
  case dutch = "nld"
  case polish = "pol"
  case swedish = "swe"
  case danish = "dan"
  case finnish = "fin"
  case czech = "ces"
  case turkish = "tur"
  case hungarian = "hun"
  case romanian = "ron"
  case norwegian = "nor"

  /// The packs for a page of another script, which shows no words to go by; nil for Latin letters.
  ///
  /// Chinese characters are those of three languages, of which the surest reading tells.
  static func packs(ofScript script: String) -> [String]? {
    [
      "Greek": ["ell+eng"], "Japanese": ["jpn+eng"], "Korean": ["kor+eng"], "Hangul": ["kor+eng"],
      "Han": ["chi_sim+eng", "chi_tra+eng", "jpn+eng"], "Cyrillic": ["rus+eng"],
    ][script]
  }

  /// The packs for a page that shows some words: of its language, and of a second one that its names are in.
  static func packs(shownBy words: [String]) -> String {
    let main = shown(by: words) ?? .english
    guard main == .english else { return main.rawValue }
    // Short words are shared by many languages; long ones tell a name's.
    let long = Set(words.map { $0.lowercased().filter(\.isLetter) }.filter { $0.count > 3 })
    let second = allCases.dropFirst().map {
      (language: $0, count: long.intersection($0.signs).count)
    }
    .max { $0.count < $1.count }
    guard let second, second.count >= 2 else { return main.rawValue }
    return "\(second.language.rawValue)+\(main.rawValue)"
  }

  /// Words that no other of these languages shares, as an engine set to English reads them.
  private var signs: Set<String> {
    switch self {
    case .english:
      ["the", "of", "and", "with", "that", "this", "certify", "has", "been", "is", "by", "issue"]
    case .german:
      [
        "der", "die", "das", "und", "fur", "dass", "ist", "gültig", "gultig", "bis", "zertifikat",
        "durch", "wird", "nach", "für", "von",
      ]
    case .french:
      [
        "le", "les", "et", "du", "des", "est", "pour", "que", "certificat", "valable", "délivré",
        "aux", "conforme", "société",
      ]
    case .spanish:
      [
        "el", "los", "y", "del", "certificado", "fecha", "para", "alcance", "emision", "emisión",
        "gestión", "seguridad", "las", "hasta",
      ]
    case .italian:
      [
        "il", "della", "di", "che", "certificato", "data", "emissione", "scadenza", "per",
        "gestione", "dei", "delle", "conforme",
      ]
    case .portuguese:
      [
        "o", "do", "da", "e", "certificado", "data", "para", "emissão", "validade", "gestão",
        "segurança", "os", "dos", "até",
      ]
    case .dutch:
      [
        "het", "een", "van", "en", "certificaat", "geldig", "tot", "voor", "dat", "uitgifte", "de",
        "verklaart",
      ]
    case .polish:
      [
        "w", "z", "na", "jest", "certyfikat", "data", "wydania", "do", "zakres", "zarządzania",
        "oraz", "systemu", "że", "ze",
      ]
    case .swedish:
      [
        "och", "att", "för", "av", "giltigt", "till", "intyg", "omfattning", "är", "enligt",
        "med", "utfärdat",
      ]
    case .danish:
      [
        "og", "at", "af", "gyldig", "til", "certifikat", "omfang", "er", "med", "udstedt", "ifølge",
        "hermed",
      ]
    case .finnish:
      [
        "ja", "on", "sertifikaatti", "voimassa", "asti", "mukainen", "soveltamisala", "myönnetty",
        "täyttää", "sertifikaatin", "seuraavan", "standardin", "vaatimukset", "todistetaan",
        "laajuus", "että", "numero", "tietoturvallisuuden", "voimassaolon",
      ]
    case .czech:
      [
        "a", "je", "pro", "certifikat", "certifikát", "datum", "platnost", "do", "vydani", "vydání",
        "normy", "že", "systém",
      ]
    case .turkish:
      [
        "ve", "tarihi", "belge", "sertifika", "sistemi", "yonetim", "yönetim", "güvenligi",
        "güvenliği", "kapsam", "no", "bilgi", "bu", "ile", "san", "tic",
        "sanayi", "ticaret", "mahallesi", "caddesi", "turkiye", "istanbul", "sirketi",
        "hizmetleri", "belgelendirme",
      ]
    case .hungarian:
      [
        "az", "és", "hogy", "tanúsítvány", "érvényes", "kelt", "szabvány", "követelményeinek",
        "megfelel", "igazolja", "tanúsítja", "tevékenység", "kft", "zrt", "nyrt", "rendszer",
        "dátuma", "száma",
      ]
    case .romanian:
      [
        "și", "din", "pentru", "este", "certificat", "cerințele", "standardului", "valabil",
        "până", "nr", "conform", "sistemul", "securității", "informației", "că", "societatea",
      ]
    case .norwegian:
      [
        "og", "av", "til", "er", "sertifikat", "oppfyller", "kravene", "gyldig", "utstedt",
        "omfang", "ledelsessystemet", "bekrefte", "hos", "norge", "standarden", "sertifikatet",
      ]
    }
  }

  /// The signs of each language without the marks of their letters, in the order of the cases.
  private static let foldedSigns = allCases.map { language in
    (language: language, signs: Set(language.signs.map { FoldedText.letters($0) }))
  }

  /// The language whose signs stand out among some words; nil where none does.
  static func shown(by words: [String]) -> RecognitionLanguage? {
    // An engine set to another language leaves the marks of letters out.
    let plain = words.map { FoldedText.letters($0.filter(\.isLetter)) }
    let counts = foldedSigns.map { language, signs in
      (language: language, count: plain.count { signs.contains($0) })
    }
    // The first of equals, so that the order of the cases decides and nothing else.
    var best = counts[0]
    for next in counts.dropFirst() where next.count > best.count { best = next }
    return best.count >= 3 ? best.language : nil
  }
}

import AssuranceModel

/// What shows that a paper is its own subject's word for its conformity, which nobody else has examined.
enum SelfDeclaration {
  /// Titles of such papers; "declaration of conformity" is one's own, where another's is a certificate.
  private static let titles = FoldedPhrases([
    "self declaration", "self declared", "self certification", "self attestation",
    "self assessment", "supplier s declaration", "supplier declaration",
    "manufacturer s declaration",
    "eigenerklarung", "selbsterklarung", "selbstdeklaration", "selbstauskunft",
    "konformitatserklarung", "herstellererklarung", "lieferantenerklarung",
    "autodeclaration", "auto declaration", "autodeclaracion", "auto declaracion",
    "autodeclaracao", "auto declaracao", "autodichiarazione", "auto dichiarazione",
    "autocertificazione", "auto certificazione", "auto certification", "autocertificacion",
    "autocertificacao", "autocertification", "autoevaluacion", "autoavaliacao",
    "autovalutazione", "declaration de conformite", "declaration sur l honneur",
    "attestation sur l honneur", "declaracion de conformidad", "declaracion responsable",
    "declaracion jurada", "declaracao de conformidade", "declaracao sob compromisso",
    "dichiarazione di conformita", "dichiarazione sostitutiva", "zelfverklaring",
    "eigen verklaring", "eigenverklaring", "conformiteitsverklaring",
    "verklaring van overeenstemming", "verklaring van conformiteit",
    "egenerklaering", "egenerklæring", "egendeklaration", "egenforsakran",
    "overensstemmelseserklaering", "overensstemmelseserklæring", "samsvarserklaering",
    "samsvarserklæring", "konformitetserklaering", "konformitetserklæring",
    "konformitetsdeklaration", "forsakran om overensstammelse",
    "vaatimustenmukaisuusvakuutus", "itsearviointi", "deklaracja zgodnosci",
    "oswiadczenie wlasne", "oswiadczenie o zgodnosci", "prohlaseni o shode",
    "vlastni prohlaseni", "cestne prohlaseni", "vyhlasenie o zhode", "cestne vyhlasenie",
    "megfelelosegi nyilatkozat", "sajat nyilatkozat", "declaratie de conformitate",
    "declaratie pe propria raspundere", "uygunluk beyani", "oz beyan", "kendi beyani",
    "izjava o sukladnosti", "izjava o skladnosti", "izjava o usklajenosti",
    "vastavusdeklaratsioon", "atbilstibas deklaracija", "atitikties deklaracija",
  ])
  /// Who answers for such a paper, in its own voice.
  private static let statements = FoldedPhrases([
    "under our own responsibility", "under its own responsibility", "under our sole responsibility",
    "under its sole responsibility", "in alleiniger verantwortung", "in eigener verantwortung",
    "auf eigene verantwortung", "sous sa seule responsabilite", "sous notre seule responsabilite",
    "sous sa propre responsabilite", "sous notre propre responsabilite", "declare sur l honneur",
    "atteste sur l honneur", "bajo su responsabilidad", "bajo su propia responsabilidad",
    "bajo su exclusiva responsabilidad", "bajo su unica responsabilidad",
    "bajo nuestra responsabilidad", "bajo nuestra exclusiva responsabilidad",
    "bajo nuestra propia responsabilidad", "bajo nuestra unica responsabilidad",
    "sob sua responsabilidade", "sob sua exclusiva responsabilidade", "sob a sua responsabilidade",
    "sob a sua exclusiva responsabilidade", "sob nossa responsabilidade",
    "sob a nossa exclusiva responsabilidade", "sob sua inteira responsabilidade",
    "sotto la propria responsabilita", "sotto la propria esclusiva responsabilita",
    "sotto la sua responsabilita", "sotto la nostra responsabilita",
    "sotto la nostra esclusiva responsabilita", "sotto la mia responsabilita",
    "op eigen verantwoordelijkheid", "onder eigen verantwoordelijkheid",
    "onder onze eigen verantwoordelijkheid", "na wlasna odpowiedzialnosc",
    "na wlasna wylaczna odpowiedzialnosc", "na nasza wylaczna odpowiedzialnosc",
    "na vlastni odpovednost", "na svou vlastni odpovednost", "na vyhradni odpovednost",
    "na vlastnu zodpovednost", "pod eget ansvar", "under eget ansvar", "pa eget ansvar",
    "omalla vastuullaan", "omalla vastuullamme", "kendi sorumlulugu altinda",
    "kendi sorumlulugumuz altinda", "pe propria raspundere", "sajat felelossegere",
    "kizarolagos felelossegunkre", "pod vlastitom odgovornoscu", "na lastno odgovornost",
    "no third party has assessed", "not been assessed by a third party",
    "not been certified by a third party", "no accredited certification body has",
    "no independent certification body has", "keine prufung durch dritte",
    "nicht durch eine zertifizierungsstelle", "aucun organisme tiers",
    "aucun organisme de certification", "ningun organismo de certificacion",
    "ninguna entidad de certificacion", "certificazione rilasciata da un organismo terzo",
    "nessun organismo di certificazione", "geen certificerende instelling",
    "geen certificatie instelling", "nao foi certificada por",
  ])
  /// Titles and statements of scripts that leave no spaces; 「適用宣言書」, the Statement of Applicability, is none.
  private static let unspaced = [
    "自己宣言", "自己適合宣言", "適合宣言書", "自己声明", "自我声明", "符合性声明", "符合性聲明", "자기적합성선언", "적합성선언", "자체선언",
  ].map { FoldedText.letters($0) }

  /// Whether a line is headed as such a paper.
  static func isTitle(_ line: ArraySlice<String>) -> Bool {
    titles.begin(line) || line.first.map(isUnspaced) == true
  }

  /// Whether some words are a declarant's own.
  ///
  /// - Parameter isTitled: whether the paper is headed as a certificate, in which a body may declare what it has found of
  ///   another: "We hereby declare that NAME maintains …".
  static func isStated(in words: [String], isTitled: Bool) -> Bool {
    if statements.areIn(words[...]) { return true }
    return words.indices.contains { index in
      declaring.end(words[...index])
        && !(isTitled && isOfAnother(words[(index + 1)...].prefix(wordsOfClause)))
    }
  }

  /// Whether what is declared begins with another's name: "that NAME maintains …", and not "that the system of …".
  private static func isOfAnother(_ clause: ArraySlice<String>) -> Bool {
    clause.first == "that" && clause.dropFirst().first != "the"
      && !clause.contains(where: own.contains)
  }

  private static let declaring = FoldedPhrases(["we declare", "hereby declare"])

  /// Words of who speaks of itself.
  private static let own: Set<String> = ["we", "our", "ours", "us", "i", "my"]

  /// As far as the declared clause is looked through.
  private static let wordsOfClause = 12

  private static func isUnspaced(_ word: String) -> Bool {
    UnspacedWord.isOne(word, holding: unspaced)
  }
}

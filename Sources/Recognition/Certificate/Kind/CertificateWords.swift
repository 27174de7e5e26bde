import AssuranceModel

/// What the words of a document say of its being a certificate at all.
enum CertificateWords {
  private static let titles: Set<String> = [
    "certificate", "zertifikat", "certificat", "certificado", "certificato", "certificaat",
    "certyfikat", "certifikat", "sertifikaatti", "sertifikat", "sertifika", "sertifikasi",
    "belge", "belgesi", "certifikát", "osvedceni", "attestation", "attest", "bescheinigung",
    "pistopoiitiko",
    "tanusitvany", "certificat", "potvrda", "sertifikati", "todistus", "intyg", "urkunde",
    "attestat", "osvedcenie", "chungnhan", "giaychungnhan", "chungchi", "sertifikatas",
    "sertifikats",
    "tunnistus", "svidetelstvo", "sijil", "apliecinajums", "pazymejimas", "skirteini",
    "certifikatas", "okirat", "swiadectwo",
  ]
  /// Titles in letters that are folded: "Сертифікат", "Сертификат", "Удостоверение", "Потврда", "प्रमाणपत्र".
  private static let titlesInOtherLetters = Set(
    [
      "сертифікат", "сертификат", "свідоцтво", "свидетельство", "удостоверение", "уверение",
      "потврда",
      "атестат", "посвідчення",
    ].map { FoldedText.letters($0) })
  private static let unspacedTitles = [
    "登録証", "認証証", "認証書", "証明書", "认证证书", "證書", "证书", "인증서", "등록증", "증서", "ใบรับรอง", "תעודה", "תעודת",
    "شهادة",
    "प्रमाणपत्र", "گواهینامه",
  ].map { FoldedText.letters($0) }
  private static let verbs: Set<String> = [
    "certify", "certifies", "bescheinigt", "certifions", "certifie", "certifica", "certifichiamo",
    "certified", "zertifiziert", "igazolja", "tanusitja", "zaswiadcza", "zaswiadczamy", "osvedcuje",
    "osvedcujeme", "intygar",
    "menerangkan",
    // "Dette er for å bekrefte at …"
    "bekrefte", "bekraefte", "bekrafta", "intyga", "certifier", "certificar", "certificare",
  ]

  /// "… hereby grants NAME a Certificate of Compliance to …"
  private static let granting: Set<String> = [
    "grants", "awards", "verleiht", "vergibt", "otorga", "concede",
    "concedeix", "rilascia", "verleent", "przyznaje", "udeluje", "tildelar", "tildeler",
  ]

  /// Whether a word joins what is certified to who certifies: "that", "que".
  static func isConjunction(_ word: String) -> Bool { CertifyingVerbs.isConjunction(word) }

  /// A piece of few words that is the title, or a sentence that certifies.
  static func callsItselfCertificate(_ words: [String], _ layout: CertificateLayout) -> Bool {
    let isTitled = layout.pieces.indices.prefix(60).contains { index in
      let piece = layout.pieces[index]
      let folded = piece.foldedWords
      if folded.count == 1, verbs.contains(folded[0]),
        layout.prominence(of: piece) > 1.25 || piece.text == piece.text.uppercased()
      {
        return true
      }
      return (folded.count <= 9 || isLongTitle(piece, layout) || isSpelledOut(folded))
        && (isTitle(folded) || index < 4 && namesCertification(folded))
        && !isOfRow(index, layout) && !goesOnInProse(index, layout)
    }
    // "We are certified by …": who says of itself that it is certified certifies nobody.
    let certifies = words.contains { verbs.contains($0) && $0 != "certified" }
    let isSentence =
      CertifyingVerbs.leadToClause(words, from: verbs) || findings.areIn(words[...])
    let certifiesOrGrants = certifies || words.contains { granting.contains($0) }
    return isTitled || isSentence || (certifiesOrGrants && words.contains { titles.contains($0) })
  }

  /// "Certificate of Registration of Information Security Management System to …", in large letters.
  private static func isLongTitle(_ piece: TextPiece, _ layout: CertificateLayout) -> Bool {
    piece.foldedWords.count <= mostWordsOfTitle && isTitle(Array(piece.foldedWords.prefix(1)))
      && layout.prominence(of: piece) > 1.15
  }

  private static let mostWordsOfTitle = 16

  /// "Information Security Management System Certification"
  private static func namesCertification(_ words: [String]) -> Bool {
    words.count <= 9 && namesInformationSecurity(words)
      && words.last.map { word in
        ["certific", "zertifiz", "certyfik"].contains(where: word.hasPrefix)
      }
        == true
  }

  /// Whether a line goes on with a sentence of the line before: "… also holds / ISO/IEC 27001 certificate 4471".
  private static func goesOnInProse(_ index: Int, _ layout: CertificateLayout) -> Bool {
    let place = layout.place(of: index)
    guard place.line > 0, !isOnlyTitle(layout.pieces[index]) else { return false }
    let passage = layout.passages[place.passage]
    let before = passage.pieces[place.line - 1]
    return before.words.count > 9
      && !passage.endsSentence(passage.range(of: place.line).lowerBound - 1)
      && before.text.last?.isPunctuation == false
      && layout.prominence(of: layout.pieces[index]) < 1.15
  }

  /// What a certificate without the verb says of its subject: "has been assessed and certified as meeting …".
  private static let findings = FoldedPhrases([
    "assessed and certified", "audited and certified", "assessed and registered",
    "audited and registered", "certified as meeting", "was found to operate",
    "was found to conform",
    "was found to meet", "was found to comply", "has been found to operate",
    "has been found to conform", "has been found to meet", "has been found to comply",
  ])

  /// What holds many certificates: "Certificate directory".
  private static let registers: Set<String> = [
    "directory", "register", "registry", "search", "database", "suche", "datenbank", "annuaire",
    "recherche", "directorio", "buscador", "elenco", "ricerca", "zoeken", "wyszukiwarka",
  ]

  /// Whether a line names a certificate in the label of a row or in a question: "Certificate no. 4471", which registers
  /// and questionnaires have as well, and not as a title, which is larger or stands by itself.
  private static func isOfRow(_ index: Int, _ layout: CertificateLayout) -> Bool {
    let piece = layout.pieces[index]
    guard layout.prominence(of: piece) <= 1.25 else { return false }
    if piece.text.contains("?") || piece.foldedWords.contains(where: registers.contains)
      || isOnlyTitle(piece) && isInColumnOfLabels(index, layout)
    {
      return true
    }
    let place = layout.place(of: index)
    let passage = layout.passages[place.passage]
    let own = passage.range(of: place.line)
    return CertificateLabels.hits(in: passage, number: place.passage).contains { hit in
      // The bare word with nothing behind it is the title of many.
      (hit.length > 1 || hit.hasColon)
        && hit.words.clamped(to: own).contains { word in
          passage.folded[word].contains { isTitle([$0]) }
        }
    }
  }

  /// Whether a value stands beside a piece, and another row with a value right over or under it.
  private static func isInColumnOfLabels(_ index: Int, _ layout: CertificateLayout) -> Bool {
    func isLabel(_ piece: Int) -> Bool { layout.beside(piece, towards: .right) != nil }
    guard isLabel(index), layout.beside(index, towards: .left) == nil,
      let box = layout.pieces[index].box
    else { return false }
    return [layout.above(index), layout.below(index)].contains { other in
      guard let other, let near = layout.pieces[other].box else { return false }
      return isLabel(other) && abs(near.x0 - box.x0) < 3
    }
  }

  private static let systems = FoldedPhrases(
    [
      "information security management system", "informationssicherheitsmanagementsystem",
      "informationssicherheits managementsystem",
      "managementsystem fur informationssicherheit", "management de la securite de l information",
      "gestion de la seguridad de la informacion", "gestion de seguridad de la informacion",
      "gestione della sicurezza delle informazioni", "managementsysteem voor informatiebeveiliging",
      "gestao da seguranca da informacao", "gestao de seguranca da informacao",
      "zarzadzania bezpieczenstwem informacji", "managementu bezpecnosti informaci",
      "rizeni bezpecnosti informaci", "ledningssystem for informationssakerhet",
      "ledelsessystem for informationssikkerhed", "tietoturvallisuuden hallintajarjestelma",
      "bilgi guvenligi yonetim sistemi", "sistem manajemen keamanan informasi",
      "informaciobiztonsag iranyitasi", "managementul securitatii informatiei",
      "manazerstva informacnej bezpecnosti", "styringssystem for informasjonssikkerhet",
      "ledelsessystem for informasjonssikkerhet", "gestion de la securite de l information",
      "quan ly an toan thong tin", "upravljanja informacijsko varnostjo",
      "upravljanja informacijskom sigurnoscu",
      "systima diacheirisis asfaleias pliroforion", "pengurusan keselamatan maklumat",
      "infoturbe halduss", "infoturbe juhtimiss", "informacijas drosibas parvaldibas",
      "informacijos saugumo valdymo", "upravljanja bezbednoscu informacija",
      "bezpecnosti informacii", "securitatii informatiei", "stjornkerfi upplysingaoryggis",
      "gestio de la seguretat de la informacio",
    ]
      + [
        "управління інформаційною безпекою", "управління безпекою інформації",
        "менеджменту інформаційної безпеки", "менеджмента информационной безопасности",
        "управления информационной безопасностью", "управление на сигурността на информацията",
        "управление на информационната сигурност", "менаџмента безбедношћу информација",
        "управљања безбедношћу информација",
      ].map { FoldedText.words($0).joined(separator: " ") })

  /// Whether the management system that ISO/IEC 27001 is about is named in any of the languages.
  static func namesInformationSecurity(_ words: [String]) -> Bool {
    systems.areIn(words[...])
      || words.contains { UnspacedWord.isOne($0, holding: unspacedSystems) }
  }

  private static let unspacedSystems = [
    "情報セキュリティマネジメントシステム", "信息安全管理体系", "資訊安全管理系統", "정보보호경영시스템", "정보보안경영시스템",
  ].map { FoldedText.letters($0) }

  /// Whether a few words are a certificate's title.
  static func isTitle(_ text: String) -> Bool { isTitle(FoldedText.words(text)) }

  /// Whether a line is the one word that a certificate calls itself, and nothing else.
  static func isOnlyTitle(_ piece: TextPiece) -> Bool {
    piece.foldedWords.count == 1 && titles.contains(piece.foldedWords[0])
  }

  /// Whether the words of a piece are a certificate's title.
  static func isTitle(_ piece: TextPiece) -> Bool { isTitle(piece.foldedWords) }

  private static func isTitle(_ folded: [String]) -> Bool {
    let isParted = (2...3).contains(folded.count) || isSpelledOut(folded)
    let words = isParted ? folded + [folded.joined()] : folded
    return isBroken(folded) || instruments.begin(folded[...])
      || words.contains { word in
        titles.contains(word) || titlesInOtherLetters.contains(word)
          // "Ledningssystemcertifikat", "Managementsystemzertifikat"
          || word.count > 12 && compounding.contains(where: word.hasSuffix)
          || isUnspacedTitle(word)
      }
  }

  /// Whether a word of a script without spaces is, or holds, a certificate's title.
  static func isUnspacedTitle(_ word: String) -> Bool {
    word.utf8.contains { $0 >= 0x80 } && unspacedTitles.contains { word.contains($0) }
  }

  private static let compounding = [
    "zertifikat", "certifikat", "sertifikat", "certificaat", "urkunde", "oorkonde",
    "todistus",
  ]

  /// Papers of which another word than "certificate" is the name, and what they are of makes them one.
  private static let instruments = FoldedPhrases([
    "deed of certification", "deed of conformity", "instrument of certification",
    "instrument of conformity", "diploma of certification", "diploma of conformity",
    "acta de certificacion", "acte de certification", "atto di certificazione",
    "erklæring om certificering", "erklaering om certificering", "erklæring om sertifisering",
    "erklaering om sertifisering", "vevaiosi pistopoiisis", "potvrzeni o certifikaci",
    "akt certyfikacji", "akte der zertifizierung", "akte van certificering",
  ])

  /// `C E R T I F I K AT`: letters set apart, of which some stand close all the same.
  private static func isSpelledOut(_ folded: [String]) -> Bool {
    folded.count >= 5 && folded.allSatisfy { $0.count <= 2 }
  }

  /// `AT T E S TAT ION OF CERTIFICATION`: letters set apart of which some were joined, and a title when all are.
  private static func isBroken(_ folded: [String]) -> Bool {
    guard folded.count >= 4, folded.count(where: { $0.count <= 3 }) * 2 > folded.count,
      folded.prefix(2).allSatisfy({ $0.count <= 3 })
    else { return false }
    let letters = folded.joined()
    return titles.contains { $0.count >= 9 && letters.hasPrefix($0) }
  }

  /// The language by its commonest words; nil where none stands out.
  static func language(_ words: [String]) -> String? {
    var counts = [Int](repeating: 0, count: marks.count)
    for word in words {
      for language in languages[word] ?? [] { counts[language] += 1 }
    }
    let most = marks.indices.max { counts[$0] < counts[$1] }
    return most.flatMap { counts[$0] > 2 ? marks[$0].0 : nil }
  }

  /// The languages that have a common word, by their places among ``marks``.
  private static let languages: [String: [Int]] = {
    let pairs = marks.indices.flatMap { place in marks[place].1.map { (word: $0, place: place) } }
    return Dictionary(grouping: pairs, by: \.word).mapValues { $0.map(\.place) }
  }()

  private static let marks: [(String, Set<String>)] = [
    ("en", ["the", "of", "and", "for", "is", "that"]),
    ("de", ["der", "die", "und", "das", "ist", "fur", "bis"]),
    ("fr", ["le", "la", "et", "du", "les", "des", "est"]),
    ("es", ["el", "la", "de", "los", "del", "y", "ha"]),
    ("it", ["il", "di", "e", "della", "per", "del"]), ("nl", ["het", "een", "van", "en", "is"]),
    ("pt", ["o", "de", "da", "do", "e", "para"]), ("sv", ["och", "att", "for", "av"]),
    ("vi", ["chung", "nhan", "cua", "cho", "cong", "va"]),
    ("pl", ["w", "z", "na", "oraz", "nr"]),
    ("da", ["og", "til", "for", "af", "er"]), ("no", ["og", "til", "for", "av", "er"]),
    ("fi", ["ja", "on", "mukaan"]), ("tr", ["ve", "bu", "ile", "icin", "no"]),
    ("ro", ["si", "de", "pentru", "al"]), ("cs", ["a", "v", "pro", "ze", "dne"]),
    ("hu", ["a", "az", "es"]), ("el", ["kai", "tou", "tis", "tin"]),
  ]
}

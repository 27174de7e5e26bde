import AssuranceModel

/// Drawn certificates with what stands on each, in several languages and layouts, as text and as pictures.
///
/// Holders, bodies, numbers and dates are invented; the labels are those that the field prints.
enum LabelledPages {
  struct LabelledPage {
    let content: DocumentContent
    /// What is true of the page, by the names that corrections use.
    let truth: [String: String]
  }

  private struct Vocabulary {
    let title, certifies, holder, scope, number, original, issue, expiry, statement: String
  }

  private static let vocabularies = [
    Vocabulary(
      title: "Certificate of Registration", certifies: "This is to certify that",
      holder: "Organisation", scope: "Scope", number: "Certificate number",
      original: "Original approval", issue: "Date of issue", expiry: "Expiry date",
      statement: "Payroll services for customers in the Nordic countries"),
    Vocabulary(
      title: "Zertifikat", certifies: "Hiermit wird bescheinigt, dass", holder: "Unternehmen",
      scope: "Geltungsbereich", number: "Zertifikatsnummer", original: "Erstzertifizierung",
      issue: "Ausstellungsdatum", expiry: "Gültig bis",
      statement: "Entwicklung und Betrieb von Software für Krankenhäuser"),
    Vocabulary(
      title: "Certificat", certifies: "Nous certifions que", holder: "Titulaire",
      scope: "Domaine d'application", number: "Certificat n°", original: "Première certification",
      issue: "Date d'émission", expiry: "Date de fin de validité",
      statement: "Hébergement de dossiers pour les caisses de retraite"),
    Vocabulary(
      title: "Certificado", certifies: "Se certifica que", holder: "Titular", scope: "Alcance",
      number: "Número de certificado", original: "Certificado desde", issue: "Fecha de emisión",
      expiry: "Válido hasta",
      statement: "Servicios de gestión de nóminas para empresas"),
    Vocabulary(
      title: "Certificaat", certifies: "Hierbij wordt verklaard dat", holder: "Certificaathouder",
      scope: "Toepassingsgebied", number: "Certificaatnummer",
      original: "Oorspronkelijke certificatiedatum", issue: "Uitgiftedatum",
      expiry: "Vervaldatum",
      statement: "Beheer van salarisadministraties voor werkgevers"),
    Vocabulary(
      title: "Certyfikat", certifies: "Niniejszym zaświadcza się, że",
      holder: "Posiadacz certyfikatu", scope: "Zakres certyfikacji", number: "Numer certyfikatu",
      original: "Data pierwszej certyfikacji", issue: "Data wydania", expiry: "Ważny do",
      statement: "Prowadzenie ksiąg rachunkowych i archiwum klientów"),
  ]
  private static let holders = [
    "Norvia Payroll Ltd", "Marbach Systeme GmbH", "Vaurelle Archives S.A.S.",
    "Galimar Nóminas, S.L.", "Kanaalzicht Data B.V.", "Wislana Księgowość Sp. z o.o.",
    "Tessaro Health S.p.A.", "Blekinge Navigation AB",
  ]
  private static let bodies = [
    "Rowan Certification Ltd", "Cordal Zertifizierung GmbH", "Ribera Quality Assurance, S.L.",
  ]

  /// Every language in every layout, as text and as a picture of which single words are doubtful.
  static let all: [LabelledPage] = vocabularies.indices.flatMap { language in
    layouts.indices.flatMap { layout in
      [false, true].map { isPicture in
        page(
          number: language * layouts.count + layout, vocabularies[language], layouts[layout],
          isPicture)
      }
    }
  }

  private struct Values {
    let holder, body, number, original, issue, expiry: String
  }

  private static func page(
    number: Int, _ words: Vocabulary, _ layout: @Sendable (Vocabulary, Values) -> String,
    _ isPicture: Bool
  ) -> LabelledPage {
    let day = 11 + number % 15
    let year = 2022 + number % 4
    let values = Values(
      holder: holders[number % holders.count], body: bodies[number % bodies.count],
      number: "CQ-\(4120 + 37 * number)", original: "\(year - 3)-05-\(day)",
      issue: "\(year)-05-\(day)", expiry: "\(year + 3)-05-\(day - 1)")
    // An engine is unsure of one date in a few, and of a number.
    let doubtful =
      number.isMultiple(of: 3)
      ? [values.issue: 0.5] : number.isMultiple(of: 4) ? [values.number: 0.6] : [:]
    return LabelledPage(
      content: isPicture
        ? DrawnPage.content(
          [layout(words, values)], confidence: Confidence(0.93), doubtful: doubtful)
        : DrawnPage.content([layout(words, values)]),
      truth: [
        "organisation": values.holder, "certification_body": values.body,
        "standard": "ISO/IEC 27001:2022", "scope": words.statement,
        "certificate_number": values.number, "original_issue_date": values.original,
        "issue_date": values.issue, "expiry_date": values.expiry,
      ])
  }

  private static let layouts: [@Sendable (Vocabulary, Values) -> String] = [
    besideLabels, overValues, inSentences, underValues,
  ]

  private static func row(_ label: String, _ value: String) -> String {
    label.padded(to: 40) + value
  }

  @Sendable private static func besideLabels(_ words: Vocabulary, _ values: Values) -> String {
    """
    \(values.body)

                     \(words.title)
    \(row(words.holder, values.holder))
    \(row("Standard", "ISO/IEC 27001:2022"))
    \(row(words.scope, words.statement))
    \(row(words.number, values.number))
    \(row(words.original, values.original))
    \(row(words.issue, values.issue))
    \(row(words.expiry, values.expiry))
    """
  }

  @Sendable private static func overValues(_ words: Vocabulary, _ values: Values) -> String {
    """
                     \(words.title)
    \(words.certifies)
                     \(values.holder)
                     ISO/IEC 27001:2022
    \(words.scope)
    \(words.statement)

    \(words.original.padded(to: 36))\(words.issue.padded(to: 26))\(words.expiry)
    \(values.original.padded(to: 36))\(values.issue.padded(to: 26))\(values.expiry)

    \(words.number): \(values.number)
    \(String(repeating: "\n", count: 34))
    \(values.body), 12 Castle Street, 10115 Rowan
    """
  }

  @Sendable private static func inSentences(_ words: Vocabulary, _ values: Values) -> String {
    """
                     \(words.title) \(values.number)

    \(words.certifies)
    \(values.holder)
    ISO/IEC 27001:2022

    \(words.statement)

    \(words.original): \(values.original). \(words.issue): \(values.issue).
    \(words.expiry): \(values.expiry).
    \(String(repeating: "\n", count: 34))
    \(values.body), 12 Castle Street, 10115 Rowan
    """
  }

  @Sendable private static func underValues(_ words: Vocabulary, _ values: Values) -> String {
    """
    \(values.body)

                     \(words.title)
    \(words.certifies)
                     \(values.holder)
                     ISO/IEC 27001:2022
    \(words.scope): \(words.statement)

    \(values.number.padded(to: 30))\(values.issue.padded(to: 30))\(values.expiry)
    \(words.number.padded(to: 30))\(words.issue.padded(to: 30))\(words.expiry)


    \(words.original): \(values.original)
    """
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(2, width - count))
  }
}

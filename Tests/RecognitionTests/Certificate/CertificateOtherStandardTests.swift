import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Certificates of standards that build on ISO/IEC 27001, and certificates of both.
@Suite struct CertificateOtherStandardTests {
  private func kind(_ words: String) -> DocumentKind? {
    let drawing = """
                   \(words)
      Certificate number: VK-4471-22
      Issue date: 2024-11-07
      Expiry date: 2027-11-06
      """
    return CertificateRecogniser()
      .recognise(DrawnPage.content([drawing]), of: .test("a.pdf", mediaType: .pdf))?.kind
  }

  private static let german = """
    ZERTIFIKAT
    Die Zertifizierungsstelle der Prüfhaus Nordmark GmbH bescheinigt, dass das Unternehmen
    Lindgrund Rechenzentrum GmbH
    für den Geltungsbereich
    Betrieb einer Plattform für Stadtwerke

    """
  private static let english = """
    CERTIFICATE
    Northmark Assurance Ltd certifies that
    Lindale Hosting Ltd
    for the scope of operating a platform for councils

    """
  private static let french = """
    CERTIFICAT
    Nordmarque Certification SAS certifie que la société
    Tilleul Hébergement SAS
    pour le périmètre : exploitation d'une plateforme pour les communes

    """

  @Test(arguments: [
    "die Umsetzungsempfehlungen der\nISO/IEC 27017:2015\nauf Basis eines nach ISO/IEC 27001:2022 "
      + "zertifizierten\nInformationssicherheits-Managementsystems anwendet.",
    "die Anforderungen der\nISO/IEC 27018:2019\nbasierend auf ISO/IEC 27001:2022\nerfüllt.",
    "die Anforderungen der\nISO/IEC 27701:2019\nals Erweiterung zu ISO/IEC 27001:2022\nerfüllt.",
    "die Anforderungen der ISO/IEC 27018:2019 aufbauend auf einem\nzertifizierten System nach "
      + "ISO/IEC 27001:2022 erfüllt.",
    "die Anforderungen der\nISO/IEC 27017:2015\nin Ergänzung zur bestehenden Zertifizierung nach\n"
      + "ISO/IEC 27001:2022\nerfüllt.",
    "die Anforderungen der\nISO/IEC 20000-1:2018\nauf der Grundlage seines nach\n"
      + "ISO/IEC 27001:2022\nzertifizierten Systems erfüllt.",
    "die Anforderungen der ISO 22301:2019 unter Einbindung eines nach ISO/IEC 27001:2022\n"
      + "zertifizierten Managementsystems erfüllt.",
  ])
  func tellsAGermanCertificateThatBuildsOnISO27001(words: String) {
    #expect(kind(Self.german + words) == .otherISOCertificate)
  }

  @Test(arguments: [
    "applies the code of practice of\nISO/IEC 27017:2015\nin conjunction with\nISO/IEC 27001:2022",
    "complies with the requirements of ISO/IEC 27018:2019 on the basis of an\ninformation security "
      + "management system certified to ISO/IEC 27001:2022.",
    "meets the requirements of\nISO/IEC 27701:2019\nas an extension to ISO/IEC 27001:2022",
    "meets the requirements of\nISO/IEC 27701:2019\nbuilding on its certified system according to\n"
      + "ISO/IEC 27001:2022",
    "meets the requirements of\nISO 22301:2019\nsupported by an ISMS certified to\n"
      + "ISO/IEC 27001:2022",
    "meets the requirements of\nISO/IEC 20000-1:2018\nThe security of the service rests on a "
      + "system certified\nagainst ISO/IEC 27001:2022.",
    "applies the controls of\nISO/IEC 27018:2019\nwithin its ISO/IEC 27001:2022 certified\n"
      + "information security management system.",
  ])
  func tellsAnEnglishCertificateThatBuildsOnISO27001(words: String) {
    #expect(kind(Self.english + words) == .otherISOCertificate)
  }

  @Test(arguments: [
    "met en œuvre les recommandations de la norme\nISO/IEC 27017:2015\nsur la base d'un système de "
      + "management certifié selon\nISO/IEC 27001:2022",
    "est conforme aux exigences de la norme\nISO/IEC 27018:2019\nen s'appuyant sur la norme\n"
      + "ISO/IEC 27001:2022",
    "est conforme aux exigences de la norme\nISO/IEC 27701:2019\nen tant qu'extension de la norme\n"
      + "ISO/IEC 27001:2022",
    "est conforme aux exigences de la norme\nISO 22301:2019\nconjointement avec la norme\n"
      + "ISO/IEC 27001:2022",
    "est conforme aux exigences de la norme ISO/IEC 20000-1:2018, en lien avec son\nsystème "
      + "certifié selon la norme ISO/IEC 27001:2022.",
    "est conforme aux exigences de la norme\nISO/IEC 27701:2019\nfondée sur ISO/IEC 27001:2022",
  ])
  func tellsAFrenchCertificateThatBuildsOnISO27001(words: String) {
    #expect(kind(Self.french + words) == .otherISOCertificate)
  }

  @Test(arguments: [
    "CERTIFICADO\nCertificadora Aldea, S.A. certifica que\nNórdica Nóminas, S.L.\nes conforme con la "
      + "norma\nISO/IEC 27018:2019\nsobre la base de un sistema certificado según\n"
      + "ISO/IEC 27001:2022\nAlcance: gestión de nóminas",
    "CERTIFICATO\nEnte Faro S.r.l. certifica che\nMeridia Paghe S.p.A.\nè conforme alla norma\n"
      + "ISO/IEC 27017:2015\nbasata su un sistema certificato secondo\nISO/IEC 27001:2022\n"
      + "Scopo: elaborazione paghe",
    "CERTIFICAAT\nKeurhuis Noord B.V. verklaart dat\nVeldzicht Salaris B.V.\nvoldoet aan de eisen "
      + "van\nISO/IEC 27701:2019\nop basis van een gecertificeerd systeem volgens\n"
      + "ISO/IEC 27001:2022\nToepassingsgebied: salarisverwerking",
  ])
  func tellsACertificateInAnotherLanguageThatBuildsOnISO27001(words: String) {
    #expect(kind(words) == .otherISOCertificate)
  }

  @Test(arguments: [
    german + "die Anforderungen der\nISO/IEC 27001:2022 und ISO/IEC 27017:2015\nerfüllt.",
    german + "ein Managementsystem eingeführt hat und die Anforderungen der\nISO/IEC 27001:2022\n"
      + "sowie die Umsetzungsempfehlungen der\nISO/IEC 27017:2015\nerfüllt.",
    german + "auf Basis eines Audits nach ISO/IEC 27001:2022 und ISO/IEC 27018:2019\n"
      + "die Anforderungen der Normen erfüllt.",
    german + "ein nach ISO/IEC 27001:2022 zertifiziertes Managementsystem anwendet.",
    english + "complies with the requirements of\nISO/IEC 27001:2022\nand applies the controls of\n"
      + "ISO/IEC 27017:2015",
    english + "complies with ISO/IEC 27001:2022, ISO/IEC 27017:2015 and ISO/IEC 27018:2019",
    english + "operates a system that complies with\nISO/IEC 27001:2022\nincluding controls based "
      + "on\nISO/IEC 27017:2015",
    english + "on the basis of an audit complies with the requirements of\nISO/IEC 27001:2022\n"
      + "and ISO 22301:2019",
    english + "is ISO/IEC 27001:2022 certified.",
    french + "est conforme aux exigences des normes\nISO/IEC 27001:2022 et ISO/IEC 27017:2015",
    french + "sur la base d'un audit, est conforme aux exigences de la norme\nISO/IEC 27001:2022\n"
      + "et de la norme ISO/IEC 27701:2019",
  ])
  func keepsACertificateOfBoth(words: String) {
    #expect(kind(words) == .iso27001Certificate)
  }

  @Test(arguments: [
    """
                 Certificate of Conformity
    Organisation                 Lindale Hosting Ltd
    Standard                     ISO/IEC 27017:2015
    Scope                        Controls of a provider for the Lindale platform,
                                 within the ISO/IEC 27001 certified system, SoA version 7
    Certificate number           CLD 4471
    Expiry date                  02/02/2028
    Related ISO/IEC 27001 certificate     VK 4470
    """,
    """
                 ZERTIFIKAT
    Hiermit wird bescheinigt, dass
    Lindgrund Rechenzentrum GmbH
    ein Umweltmanagementsystem anwendet.
    Geltungsbereich:
    Bau von Rechenzentren; Betreuung von Betreibern mit Vorgaben aus
    ISO/IEC 27001
    und erfüllt die Forderungen von
    ISO 14001:2015
    Registriernummer: 4471
    Gültig bis: 30.06.2027
    """,
    """
                 CERTIFICATE OF REGISTRATION
    PRIVACY INFORMATION MANAGEMENT SYSTEM - ISO/IEC 27701:2019
    Lindale Hosting Ltd
    operates a system, as an extension to ISO/IEC 27001:2022, which complies with ISO/IEC 27701:2019
    Scope: Processing as PII processor, in accordance with ISO/IEC 27001 certificate VK 4470 and the
    Statement of Applicability version 4.
    Certificate number: PM 4471
    Expiry date: 2028-04-15
    """,
    """
                 Certificate of Registration
    Artificial Intelligence Management System – ISO/IEC 42001:2023
    Lindale Prompt, Inc.
    The scope of the system covers agents for support desks, leveraging controls of the
    ISO/IEC 27001:2022 system.
    Certificate Number: 4471
    Expiration Date: 2029-04-01
    """,
    """
                 認証書
    認証番号     PII 4471
    組織名       北森クラウド株式会社
    適用規格     ISO/IEC 27018:2019
    前提規格     ISO/IEC 27001:2022(認証番号 VK 4470)
    認証範囲     文書共有サービスの提供
    有効期限     2028年2月13日
    """,
    """
                 信息技术服务管理体系认证证书
    证书编号：ITSM4471
    兹证明
    北森软件有限公司
    服务管理体系符合 ISO/IEC 20000-1:2018
    覆盖范围：应用系统运行维护服务（与 ISO/IEC 27001:2022 结合审核）
    有效期至     2028年08月10日
    """,
    """
                 CERTIFICATE
    Lindale Hosting Ltd
    Standard                     ISO 9001:2015
    Scope                        Installation of fibre lines;
                                 ISO/IEC 27001 consulting is excluded
    Certificate number           VK 4471
    Expiry date                  02/02/2028
    """,
    """
                 CERTIFICATE OF REGISTRATION
    SECURITY CONTROLS FOR CLOUD SERVICES - ISO/IEC 27017:2015
    Lindale Hosting Ltd
    operates an ISO/IEC 27001:2022 certified ISMS and takes the guidance of ISO/IEC 27017 into account
    for the following scope: hosting for councils
    Certificate number: CLD 4471
    Expiry date: 2028-04-15
    """,
    """
                 CERTIFICATE
                 ISO/IEC 27701:2019
    Lindale Hosting Ltd
    Scope of certification:                     Personal data of councils
    Reference certificate ISO/IEC 27001:        VK 4470
    Certificate registration no.:               VK 4471
    Certificate valid to:                       2028-06-30
    """,
    """
                 登録証
    北森クラウド株式会社
    上記組織は、ISO/IEC 27018:2019 の管理策を実施していることを証します。
    本登録は JIS Q 27001:2023 の認証を前提とします。
    登録番号     PII 4471
    登録日       2025年8月1日
    有効期限     2028年7月4日
    """,
  ])
  func takesAStandardOfTheScopeOrOfARelatedCertificateForNoneOfThisOnes(page: String) {
    #expect(
      CertificateRecogniser()
        .recognise(DrawnPage.content([page]), of: .test("a.pdf", mediaType: .pdf))?.kind
        == .otherISOCertificate)
  }

  @Test(arguments: [
    """
                 CERTIFICATE
    Lindale Hosting Ltd
    Standard                     ISO 9001:2015
                                 ISO/IEC 27001:2022
    Scope                        Hosting for councils, in accordance with ISO/IEC 27001:2022
    Certificate number           VK 4471
    Expiry date                  02/02/2028
    """,
    """
                 CERTIFICATE
    Lindale Hosting Ltd
    Scope: Hosting for councils
    Standard                     Certificate No.
    ISO 9001:2015                VK-4471-QM
    ISO/IEC 27001:2022           VK-4472-IS
    Expiry date                  02/02/2028
    """,
    """
                 CERTIFICATE
    Lindale Hosting Ltd
    Scope: Hosting for councils with controls of ISO/IEC 27017:2015 and ISO/IEC 27018:2019
    complies with the requirements of
    ISO/IEC 27001:2022
    Certificate number: VK 4471
    Expiry date: 2028-02-02
    """,
  ])
  func keepsTheStandardThatTheScopeNamesOnceMore(page: String) {
    #expect(
      CertificateRecogniser()
        .recognise(DrawnPage.content([page]), of: .test("a.pdf", mediaType: .pdf))?.kind
        == .iso27001Certificate)
  }

  @Test(arguments: [
    """
                 Zertifikat
                 Lindgrund Systemhaus AG
                 hat ein IT-Service-Managementsystem gemäß
                 ISO/IEC 20000-1:2018
    eingeführt. Geltungsbereich: Dienste für Kanzleien. Die
    Informationssicherheit wird nach ISO/IEC 27001 geführt.
    Zertifikat-Nr. 4471, gültig bis 31.01.2028
    """,
    """
                 CERTIFICADO
    Certificamos que el sistema de
    Albada Soporte, S.L.
    es conforme con los requisitos de la norma
    UNE-ISO/IEC 20000-1:2018
    Alcance: Servicios de mesa de ayuda.
    Auditoría integrada con la Norma UNE-EN ISO/IEC 27001:2023 (véase certificado independiente).
    Número de certificado: 4471
    Fecha de expiración: 2028-03-10
    """,
    """
                 ZERTIFIKAT
    Hiermit wird bescheinigt, dass
    Lindgrund Systemhaus AG
    ein Service-Managementsystem eingeführt hat. Die Forderungen der
    ISO/IEC 20000-1:2018
    sind erfüllt. Die Prüfung fand gemeinsam mit dem Audit nach ISO/IEC 27001:2022 statt.
    Geltungsbereich: Dienste für Kanzleien
    Zertifikat-Nr.: 4471
    Gültig bis: 31.01.2028
    """,
    """
                 ZERTIFIKAT
    Die Rowan Zertifizierung GmbH bescheinigt, dass
    Lindgrund Systemhaus AG
    ein Qualitätsmanagementsystem anwendet.
    Die Forderungen der ISO 9001:2015 sind erfüllt.
    Geltungsbereich: Dienste für Kanzleien
    Zertifikat-Nr.: 4471
    Gültig bis: 31.01.2028
    Außerdem wird ein System nach ISO/IEC 27001 betrieben (eigenes Zertifikat RC-27-0199).
    """,
  ])
  func takesAStandardOfASentenceForNoneBesideOneWithALineOfItsOwn(page: String) {
    #expect(
      CertificateRecogniser()
        .recognise(DrawnPage.content([page]), of: .test("a.pdf", mediaType: .pdf))?.kind
        == .otherISOCertificate)
  }
}

import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Ways in which certificates are headed, numbered and worded, each on a page of its own.
@Suite struct CertificateVarietyTests {
  private func recognise(_ drawing: String) -> Recognition? {
    CertificateRecogniser()
      .recognise(DrawnPage.content([drawing]), of: .test("a.pdf", mediaType: .pdf))
  }

  private func certificate(_ drawing: String) throws -> Certificate {
    let (certificate, kind) = try DrawnPage.certificate(on: DrawnPage.content([drawing]))
    #expect(kind == .iso27001Certificate)
    return certificate
  }

  @Test(arguments: [
    ("Nº SGSI-0442/23", "SGSI-0442/23"), ("č. CQS 2214/2025", "CQS 2214/2025"),
    ("Nr. / No. CIS-27-04418/1", "CIS-27-04418/1"), ("22-417-803", "22-417-803"),
    ("N° 2021/94417.4", "2021/94417.4"),
  ])
  func readsTheNumberThatStandsUnderTheTitle(line: String, number: String) throws {
    let read = try certificate(
      """
                       CERTIFICADO

      \(line)

      Tallers Digitals del Maresme, S.L.

      ISO/IEC 27001:2022

      Alcance: desarrollo a medida y mantenimiento de aplicaciones
      Fecha de emisión: 27/04/2023
      Válido hasta: 26/04/2026
      """)
    #expect(read.number.value == number)
  }

  @Test(arguments: ["C E R T I F I K A T", "C E R T I F I K AT", "URKUNDE", "CERTIFIED"])
  func knowsATitleHoweverItIsSet(title: String) {
    let page = """
      \(title)

      Blekinge Navigation AB

      ISO/IEC 27001:2022

      Scope: the development of navigation software
      Certificate number: SCN-3384-27
      Valid from: 2024-05-10
      Valid until: 2027-05-09
      """
    #expect(recognise(page)?.kind == .iso27001Certificate)
  }

  @Test func tellsWhoIsCertifiedFromWhoCertifies() throws {
    let read = try certificate(
      """
                       Certificado / Certificate

      Ribera Quality Assurance Spain, S.L. certifica que el Sistema de Gestión de Seguridad de la Información de:
      Ribera Quality Assurance Spain, S.L. certifies that the Information Security Management System of:

                       GALIMAR FLOTAS, S.L.

      cumple con los requisitos de la norma:

                       UNE-EN ISO/IEC 27001:2023

      Certificado Nº: 7714-SI
      Fecha de emisión: 12 febrero 2024
      Fecha de caducidad: 11 febrero 2027
      """)
    #expect(read.organisation.value == "GALIMAR FLOTAS, S.L.")
  }

  @Test func takesACertificateThatGreetsItsReaderForOne() {
    func page(_ opening: String) -> String {
      """
                       CERTIFICATE OF COMPLIANCE

      \(opening)

      Lotus Valley Services Ltd.

      complies with the requirements of ISO/IEC 27001:2022

      Certificate number: USI-2502
      Date of issue: 14-Feb-2025
      Valid till: 13-Feb-2028
      """
    }
    #expect(
      recognise(page("To whom it may concern: it is certified that"))?.kind
        == .iso27001Certificate)
    #expect(recognise(page("To whom it may concern: we plan to be audited by"))?.kind == nil)
  }

  @Test func partsALabelFromAValueInTheSameWord() throws {
    let read = try certificate(
      """
                       登録証

      中之島ヘルスデータ株式会社

      ISO/IEC 27001:2022

      下記の範囲において 要求事項に適合した システムを 運用していることを 証する
      検査データ 管理サービス及び 健診結果 分析サービスの 企画 開発 運用

      認証登録番号：IS748820
      初回登録日：2020-12-08
      有効期限：2026-12-07
      """)
    #expect(read.number.value == "IS748820")
    #expect(read.expiryDate.value?.description == "2026-12-07")
    #expect(read.originalIssueDate.value?.description == "2020-12-08")
  }

  @Test func takesNoYearForANumber() throws {
    let read = try certificate(
      """
                       Certificate

      Pixelfern Labs, Inc.

      ISO/IEC 27001:2022

      Scope: the design collaboration application
      Issued on: August 15, 2025
      This certificate expires on August 14,
      2026
      """)
    #expect(read.number.value == nil)
  }

  @Test func takesNoRemarkOnTheScopeForTheScope() throws {
    let read = try certificate(
      """
                       Certificate of Registration

      This is to certify that: Norvia Payroll Ltd

      complies with the requirements of ISO/IEC 27001:2022 for the following scope:

      Payroll services and the consultancy that is provided to customers.

      Certificate number: CQ-1234
      Expiry date: 2027-10-31

      This certificate remains the property of the registrar. Further clarifications regarding the
      scope of this certificate and the applicability of ISO/IEC 27001:2022 requirements may be
      obtained by consulting the organization, whose office answers all questions on it in writing.
      """)
    #expect(
      read.scope.value == "Payroll services and the consultancy that is provided to customers.")
  }

  @Test func readsAShortNumberRightUnderTheTitle() throws {
    let read = try certificate(
      """
                                            Certificat
                                            QCA-SI-152

      Quimera Registre, S.L. certifica que
      Tallers Digitals del Maresme, S.L.
      disposa d'un sistema de gestió de seguretat de la informació conforme amb la norma
      UNE-EN ISO/IEC 27001:2023
      per a les activitats: desenvolupament a mida i manteniment d'aplicacions
      Data d'emissió: 4 de juliol de 2023
      Vàlid fins al: 3 de juliol de 2026
      """)
    #expect(read.number.value == "QCA-SI-152")
  }
}

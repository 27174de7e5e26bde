import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// What a certificate says of its own standing, and what only sounds like it.
@Suite struct CertificateStatusTests {
  /// A certificate with some lines below its dates.
  private func certificate(with lines: String) throws -> Certificate {
    let page = """
                       CERTIFICATE

      Harrow Instruments Ltd

      ISO/IEC 27001:2022

      Scope: the design and operation of the booking software
      Certificate number: HSC-27-0442
      Date of issue: 2025-02-14
      Valid until: 2028-02-13

      \(lines)

      Example Certification Ltd, 1 Mill Road, Leeds
      """
    let certificate = try DrawnPage.certificate(page)
    // Whatever is said of the standing, the fields beside it stay what they are.
    #expect(certificate.scope.value == "the design and operation of the booking software")
    #expect(certificate.number.value == "HSC-27-0442")
    #expect(certificate.expiryDate.value?.description == "2028-02-13")
    return certificate
  }

  @Test(arguments: [
    ("Certificate status: Suspended", "Suspended"), ("Status: Canceled", "Canceled"),
    ("Status: Inactive", "Inactive"), ("Status: no longer valid", "no longer valid"),
    ("Current status: Suspended since 1 March 2026", "Suspended"),
    ("Status                 Withdrawn", "Withdrawn"),
    ("Zertifikatsstatus: ausgesetzt", "ausgesetzt"), ("Status: Ungültig", "Ungültig"),
    ("Statut du certificat : suspendu", "suspendu"),
    ("Estado del certificado: suspendido", "suspendido"),
    ("Stato del certificato: sospeso", "sospeso"),
    ("Status certyfikatu: zawieszony", "zawieszony"), ("Certificaatstatus: geschorst", "geschorst"),
    ("Estado do certificado: suspenso", "suspenso"),
    ("Stav certifikátu: pozastaven", "pozastaven"), ("Belge durumu: askıda", "askıda"),
    ("ステータス：一時停止", "一時停止"), ("证书状态：暂停", "暂停"), ("인증상태: 정지", "정지"),
  ])
  func readsTheStatusBesideItsLabel(line: String, word: String) throws {
    #expect(try certificate(with: line).suspension.value == word)
  }

  @Test(arguments: [
    ("SUSPENDED UNTIL FURTHER NOTICE", "SUSPENDED"), ("CERTIFICATE SUSPENDED", "SUSPENDED"),
    ("Suspension date: 1 March 2026", "Suspension"), ("Withdrawn on 3 May 2025", "Withdrawn"),
    ("Validity: suspended", "suspended"), ("Status - Suspended", "Suspended"),
    ("Certificate status (as of 1 June 2026): Withdrawn", "Withdrawn"), ("EXPIRED", "EXPIRED"),
    ("AUSGESETZT BIS AUF WEITERES", "AUSGESETZT"), ("Certificat annulé", "annulé"),
    ("ZAWIESZONY", "ZAWIESZONY"), ("Certificaat ingetrokken per 1 maart 2026", "ingetrokken"),
  ])
  func readsAStamp(line: String, word: String) throws {
    #expect(try certificate(with: line).suspension.value == word)
  }

  @Test(arguments: [
    ("This certificate has been withdrawn.", "withdrawn"),
    ("The certificate is suspended with effect from 2025-08-18 for six months.", "suspended"),
    (
      "As surveillance audits were not carried out, this certificate has been suspended.",
      "suspended"
    ),
    ("Please note that this certificate has been withdrawn and must not be used.", "withdrawn"),
    ("The certification body has suspended this certificate.", "suspended"),
    ("This certificate was not renewed but withdrawn.", "withdrawn"),
    ("Until all nonconformities are closed, this certificate is suspended.", "suspended"),
    ("This certificate is no longer valid.", "no longer valid"),
    ("This certificate is not valid.", "not valid"),
    ("We hereby withdraw this certificate.", "withdraw"),
    ("Dieses Zertifikat wurde zurückgezogen.", "zurückgezogen"),
    ("Das Zertifikat ist seit dem 1. März 2026 ausgesetzt.", "ausgesetzt"),
    ("Wir teilen mit, dass das Zertifikat ausgesetzt wurde.", "ausgesetzt"),
    ("Dieses Zertifikat ist nicht mehr gültig.", "nicht mehr gültig"),
    ("Ce certificat a été retiré le 3 mai 2025.", "retiré"),
    ("Este certificado ha sido retirado.", "retirado"),
    ("El certificado se encuentra cancelado desde el 1 de marzo de 2026.", "cancelado"),
    ("Questo certificato è stato revocato.", "revocato"),
    ("Certyfikat został wycofany.", "wycofany"), ("Dit certificaat is ingetrokken.", "ingetrokken"),
    ("Este certificado foi cancelado.", "cancelado"), ("Certifikát byl odebrán.", "odebrán"),
    ("Certifikatet har återkallats.", "återkallats"),
    ("Sertifikaatti on peruutettu.", "peruutettu"),
    ("Certificatul a fost retras.", "retras"), ("Belge iptal edilmiştir.", "iptal edilmiştir"),
    ("Сертификат приостановлен.", "приостановлен"),
    ("Το πιστοποιητικό έχει ανακληθεί.", "ανακληθεί"),
    ("本証明書は取消されました。", "本証明書は取消されました"), ("本证书已被撤销。", "本证书已被撤销"),
    ("본 인증서는 취소되었습니다.", "취소되었습니다"),
  ])
  func readsASentenceThatTellsOfIt(line: String, word: String) throws {
    #expect(try certificate(with: line).suspension.value == word)
  }

  @Test(arguments: [
    "Never suspended.", "Status: Active", "Status: Valid until 2028", "Status: Not suspended",
    "Certificate status: Registered", "Status: 12.03.2025", "Status: Revision 3", "Status: gültig",
    "Statut : actif", "Estado: vigente", "Stato: valido", "ステータス：有効", "证书状态：有效",
    "Status of this certificate: see www.example.org",
    "The status of this certificate can be checked at www.example.org",
  ])
  func findsNothingInAStatusThatIsGoodOrPointsElsewhere(line: String) throws {
    #expect(try certificate(with: line).suspension == .notStated)
  }

  @Test(arguments: [
    "This certificate may be suspended if surveillance audits are not carried out.",
    "This certificate is valid unless withdrawn.",
    "This certificate remains valid until 2028 unless suspended, withdrawn or cancelled.",
    "If this certificate is suspended, the holder must stop its use.",
    "Whether this certificate has been suspended can be checked at www.example.org",
    "The certificate remains the property of Example Ltd and shall be returned when cancelled.",
    "Failure to comply may cause this certificate to be withdrawn.",
    "This certificate is void if altered.", "Not valid without the annex.",
    "This certificate is not valid without its annex.",
    "This certificate is not valid for any other site.",
    "Ein ausgesetztes Zertifikat ist ungültig.",
    "Suspended means that the certificate is temporarily invalid.",
    "Any certificate that was cancelled is to be returned.",
    "Das Zertifikat kann bei Missbrauch entzogen werden.",
    "Das Zertifikat wird entzogen, wenn die Überwachung nicht stattfindet.",
    "Bei Missbrauch wird das Zertifikat entzogen.",
    "Dieses Zertifikat ist gültig, sofern es nicht ausgesetzt oder entzogen wird.",
    "Le certificat peut être suspendu ou retiré en cas de non-respect.",
    "Certificat valable sauf suspension ou retrait.",
    "Este certificado puede ser suspendido o retirado si no se cumplen los requisitos.",
    "Il certificato può essere sospeso o revocato in caso di inadempienza.",
    "Certyfikat może zostać zawieszony lub cofnięty.",
    "Certyfikat jest ważny, jeżeli nie został zawieszony.",
    "Dit certificaat kan worden ingetrokken indien niet aan de voorwaarden wordt voldaan.",
    "Este certificado pode ser suspenso ou cancelado.",
    "Certifikát může být pozastaven nebo odebrán.", "Certifikatet kan återkallas.",
    "Belge iptal edilebilir.", "Сертификат может быть отозван.",
    "本証明書は一時停止されることがあります。", "如不接受监督审核，本证书将被暂停或撤销。",
    "본 인증서는 정지될 수 있습니다.",
  ])
  func takesAConditionForNoFact(line: String) throws {
    #expect(try certificate(with: line).suspension == .notStated)
  }

  @Test(arguments: [
    "This certificate has never been suspended or withdrawn.",
    "This certificate has not been withdrawn, suspended or cancelled.",
    "Das Zertifikat wurde nie ausgesetzt oder entzogen.",
    "Ce certificat n'a jamais été suspendu.", "Este certificado nunca ha sido suspendido.",
    "Il certificato non è mai stato sospeso.", "Certyfikat nigdy nie był zawieszony.",
    "Dit certificaat is nooit geschorst.", "本証明書は取消されていません。",
  ])
  func takesADenialForNoFact(line: String) throws {
    #expect(try certificate(with: line).suspension == .notStated)
  }

  @Test(arguments: [
    "Certificates that have been withdrawn are listed at www.example.org",
    "This certificate replaces certificate 4711, which has been withdrawn.",
    "This certificate cancels and supersedes certificate 4711.",
    "This certificate hereby cancels and supersedes certificate 4711.",
    "Suspension lifted on 3 May 2026",
    "Ce certificat annule et remplace le certificat 4711.",
    "ISO/IEC 27001:2013 has been withdrawn.",
    "Terms: valid, suspended, withdrawn, expired", "Suspension and withdrawal",
    "Rules on suspension, withdrawal and cancellation of certification apply.",
    "Suspended Ceilings Limited", "Date expired: 13 February 2028",
  ])
  func takesWhatIsSaidOfOthersForNothing(line: String) throws {
    #expect(try certificate(with: line).suspension == .notStated)
  }

  @Test(arguments: [
    "Status: Pending review", "Status: Active / Suspended", "Status: Active (suspended)",
    "Status: not in good standing", "Status: Under investigation",
    "It was withdrawn on 3 May 2025.",
    "This certificate was suspended on 3 May 2025 and reinstated on 1 June 2025.",
    "Certification is under suspension.",
    "Dieses Zertifikat ersetzt das Zertifikat 4711, das zurückgezogen wurde.",
  ])
  func leavesOpenWhatMayBeASuspension(line: String) throws {
    guard case .unreadable(let evidence) = try certificate(with: line).suspension else {
      Issue.record("The standing is not left open")
      return
    }
    #expect(evidence.citations.contains { line.contains($0.quote) })
  }

  @Test func takesAListOfEndingsForNone() throws {
    let legend = try certificate(with: "Suspended\n\nWithdrawn\n\nCancelled")
    #expect(legend.suspension == .notStated)
    guard case .unreadable = try certificate(with: "Suspended\n\nWithdrawn").suspension else {
      Issue.record("Two stamps are not left open")
      return
    }
  }

  @Test func readsAWordSetAslantAcrossThePage() throws {
    let letters = Array("SUSPENDED").enumerated().map { index, letter in
      let (x, y) = (120 + Double(index) * 40, 600 - Double(index) * 45)
      return Paragraph(
        lines: [
          TextLine(words: [Word(String(letter), box: Box(x0: x, y0: y, x1: x + 30, y1: y + 40))])
        ])
    }
    var content = DrawnPage.content([
      """
                       CERTIFICATE

      Harrow Instruments Ltd

      ISO/IEC 27001:2022

      Scope: the design and operation of the booking software
      Certificate number: HSC-27-0442
      Valid until: 2028-02-13
      """
    ])
    content.pages[0].blocks += letters.map { .paragraph($0) }
    let certificate = try DrawnPage.certificate(on: content).certificate
    #expect(certificate.suspension.value == "SUSPENDED")
  }
}

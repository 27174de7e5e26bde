import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Dates that only make sense together, places that a certificate lists, and what is not to be guessed.
@Suite struct CertificateDatesTests {
  private func certificate(_ drawings: String...) throws -> Certificate {
    try DrawnPage.certificate(on: DrawnPage.content(drawings)).certificate
  }

  private static let head = """
                        CERTIFICATE
                 This is to certify that
                   Norvia Payroll Ltd
              8 Harbour Row, London EC2M 4XY
         meets the requirements of ISO/IEC 27001:2022
      Scope: Payroll services for customers in Europe
      Certificate No: NP-2023-17

    """

  @Test func readsLabelsUnderTheirValues() throws {
    let read = try certificate(
      """
                          CERTIFICATE
      Norvia Payroll Ltd
      Certificate holder


      ISO/IEC 27001:2022
      Standard


      NP-2023-17                      2020-07-09
      Certificate number              Original registration date


      2023-07-09                      2026-07-08
      Date of issue                   Expiry date
      """)
    #expect(read.organisation.value == "Norvia Payroll Ltd")
    #expect(read.number.value == "NP-2023-17")
    #expect(read.originalIssueDate.value?.description == "2020-07-09")
    #expect(read.issueDate.value?.description == "2023-07-09")
    #expect(read.expiryDate.value?.description == "2026-07-08")
  }

  @Test func keepsTheFormerCycleAndTheAuditApart() throws {
    let read = try certificate(
      Self.head + """
        Initial certification:          17 November 2011
        Previous expiry date:           16 November 2023
        Recertification audit date:     9 August 2023
        Valid from:                     22 November 2023
        Next surveillance audit by:     16 November 2024
        Expiry date:                    16 November 2026
        """)
    #expect(read.originalIssueDate.value?.description == "2011-11-17")
    #expect(read.previousExpiryDate.value?.description == "2023-11-16")
    #expect(read.recertificationAuditDate.value?.description == "2023-08-09")
    #expect(read.issueDate.value?.description == "2023-11-22")
    #expect(read.expiryDate.value?.description == "2026-11-16")
    #expect(read.surveillanceDueDates.map(\.value?.description) == ["2024-11-16"])
    #expect(read.surveillanceDueDates.first?.evidence?.citations.isEmpty == false)
    #expect(read.surveillanceDates.isEmpty)
  }

  @Test func tellsAuditsThatWereHeldFromThoseThatAreDue() throws {
    let read = try certificate(
      Self.head + """
        Valid from:                     22 November 2023
        Last surveillance audit:        9 October 2024
        Next surveillance audit due:    16 November 2025
        Expiry date:                    16 November 2026
        """)
    #expect(read.surveillanceDates.map(\.value?.description) == ["2024-10-09"])
    #expect(read.surveillanceDueDates.map(\.value?.description) == ["2025-11-16"])
  }

  @Test func takesNoEndOfTheCertificateForAnAuditThatIsDue() throws {
    let read = try certificate(
      Self.head + """
        Valid from:     22 November 2023
        Expiry date:    16 November 2026
        This certificate is subject to surveillance audits until 16 November 2026.
        """)
    #expect(read.expiryDate.value?.description == "2026-11-16")
    #expect(read.surveillanceDueDates.isEmpty)
  }

  @Test func takesTheSecondDateOfARangeForTheEnd() throws {
    let read = try certificate(
      Self.head + """
        Valid until                     Date of first certification
        03.01.2022 – 02.01.2025         07.12.2015
        """)
    #expect(read.issueDate.value?.description == "2022-01-03")
    #expect(read.expiryDate.value?.description == "2025-01-02")
    #expect(read.originalIssueDate.value?.description == "2015-12-07")
  }

  @Test func countsAValidityInYearsFromItsDay() throws {
    let read = try certificate(
      Self.head + "This certificate is valid for three (3) years from 25 March 2024.")
    #expect(read.issueDate.value?.description == "2024-03-25")
    #expect(read.expiryDate.value?.description == "2027-03-24")
    let quotes = read.expiryDate.evidence?.citations.map(\.quote) ?? []
    #expect(quotes.contains("three (3) years"))
    #expect(quotes.contains { $0.hasPrefix("25 March 2024") })
    #expect((read.expiryDate.evidence?.confidence ?? .certain) < Confidence(0.8))
  }

  @Test func leavesAnOrderThatNothingSettlesUnread() throws {
    let read = try certificate(
      Self.head + """
        Date of issue:     04/05/2023
        Expiry date:       03/06/2025
        """)
    for date in [read.issueDate, read.expiryDate] {
      guard case .unreadable(let evidence) = date else {
        Issue.record("guessed \(String(describing: date.value))")
        continue
      }
      #expect(evidence.citations.first?.quote.contains("/") == true)
    }
  }

  @Test func takesNoDateOfAContractOrAStatementForItsOwn() throws {
    let read = try certificate(
      Self.head + """
        Date of issue:     4 May 2023
        Expiry date:       3 May 2026
        Statement of Applicability version 2.1, 11 August 2027
        Grundlage ist der Zertifizierungsvertrag vom 27. September 2013.
        """)
    #expect(read.issueDate.value?.description == "2023-05-04")
    #expect(read.expiryDate.value?.description == "2026-05-03")
    #expect(read.originalIssueDate == .notStated)
  }

  @Test func listsTheSitesOfAnAnnexWithTheirScopes() throws {
    let read = try certificate(
      Self.head + """
        Date of issue:     4 May 2023
        Expiry date:       3 May 2026
        """,
      """
      Annex to certificate NP-2023-17

      Site                                    Scope
      8 Harbour Row, London EC2M 4XY          Payroll

      12 Mill Lane, Leeds LS1 4AP             Data centre

      """)
    #expect(read.address.value == "8 Harbour Row, London EC2M 4XY")
    #expect(
      read.sites.map(\.value) == [
        "8 Harbour Row, London EC2M 4XY", "12 Mill Lane, Leeds LS1 4AP",
      ])
    #expect(read.siteScopes.map(\.value) == ["Payroll", "Data centre"])
    #expect(read.sites.last?.evidence?.first?.page == 2)
  }

  @Test func readsTheDaysThatHungarianSaysBehindThem() throws {
    let read = try certificate(
      """
                          TANÚSÍTVÁNY
      Lajstromszám: HU-QN-4417
      A Quimera Minősítő Zrt. tanúsítja, hogy a(z)
      Kékduna Könyvelő Kft.
      információbiztonsági irányítási rendszere megfelel az
      ISO/IEC 27001:2022 szabvány követelményeinek az alábbi területen:
      Bérszámfejtés és könyvelés felhőalapú szolgáltatásként
      Jelen tanúsítvány 2024. május 27. napján kelt, és 2027. május 26. napjáig érvényes.
      """)
    #expect(read.issueDate.value?.description == "2024-05-27")
    #expect(read.expiryDate.value?.description == "2027-05-26")
    #expect(read.number.value == "HU-QN-4417")
  }

  @Test(arguments: [
    "Our terms of certification (edition of 1 January 2022) apply.",
    "Our rules for certification (edition of 1 January 2022) apply.",
  ])
  func takesTheDayOfTermsForNoneOfTheCertificate(note: String) throws {
    let read = try certificate(
      Self.head + """
        The certificate was issued on 4 May 2023 and ceases on 3 May 2026.


        \(note)
        """)
    #expect(read.originalIssueDate == .notStated)
    #expect(read.issueDate.value?.description == "2023-05-04")
    #expect(read.expiryDate.value?.description == "2026-05-03")
  }

  @Test func takesTheEndOfAFormerCertificateForNoDayOfThisOne() throws {
    let read = try certificate(
      Self.head + """
        Taken over by us on                          15 September 2023
        Former certificate would have ended on       8 February 2026
        Ends on                                      31 October 2025
        """)
    #expect(read.issueDate.value?.description == "2023-09-15")
    #expect(read.expiryDate.value?.description == "2025-10-31")
  }

  @Test(arguments: ["ends", "terminates", "lapses"])
  func readsTheEndByTheVerbsForIt(verb: String) throws {
    let read = try certificate(
      Self.head + """
        The certification began on 4 May 2023. This instrument \(verb) on 3 May 2026.
        """)
    #expect(read.expiryDate.value?.description == "2026-05-03")
  }

  @Test func readsTheDayOfARenewalInASentence() throws {
    let read = try certificate(
      Self.head + """
        A certificação, concedida pela primeira vez em 21 de maio de 2018 e registada com o
        n.º NP-2023-17, foi renovada em 15 de maio de 2024, permanecendo em vigor até 20 de
        maio de 2027.
        """)
    #expect(read.originalIssueDate.value?.description == "2018-05-21")
    #expect(read.issueDate.value?.description == "2024-05-15")
    #expect(read.expiryDate.value?.description == "2027-05-20")
  }

  @Test func tellsThePrintedDayOfIssueFromThePeriodThatItGives() throws {
    let read = try certificate(
      """
                          CERTIFICATE
                   This is to certify that
                     Norvia Payroll Ltd
           meets the requirements of ISO/IEC 27001:2022
      Certificate No: NP-2023-17

      Scope               :   Payroll services for customers in Europe and
                              America (Statement of Applicability: NP-002 Rev. 4)
      Initial Date        :   2014. 11. 07.
      Issue Date          :   2023. 11. 01.
      Valid Period        :   2023. 11. 07. ~ 2026. 11. 06.
      """)
    #expect(read.originalIssueDate.value?.description == "2014-11-07")
    #expect(read.issueDate.value?.description == "2023-11-01")
    #expect(read.expiryDate.value?.description == "2026-11-06")
    #expect(
      read.scope.value.map { $0.hasSuffix("America") } == true, "\(read.scope.value ?? "none")")
  }

  @Test func takesTheDaySinceWhichARegisterHasItForTheFirst() throws {
    let read = try certificate(
      """
                          CERTIFICATE
              On our register since 7 November 2017
                 This is to certify that
                   Norvia Payroll Ltd
         meets the requirements of ISO/IEC 27001:2022
      Scope: Payroll services for customers in Europe
      Certificate No: NP-2023-17
      Issue date of certificate: 1 November 2023
      Re-issue date of certificate: 3 December 2024
      Expiration date of certificate: 6 November 2026
      """)
    #expect(read.originalIssueDate.value?.description == "2017-11-07")
  }

  @Test func takesTheDayOfAReviewForNoIssue() throws {
    let read = try certificate(
      Self.head + """
          Certificate Number         Date of Issue          Date of Expiry
          87315/C/0001             22nd July 2025          21st July 2028

              Issue No.        Original Certification    Certificate Review
                 4               23rd July 2019            22nd July 2027
        """)
    #expect(read.issueDate.value?.description == "2025-07-22")
    #expect(read.originalIssueDate.value?.description == "2019-07-23")
    #expect(read.expiryDate.value?.description == "2028-07-21")
  }

  @Test(arguments: [
    ("The three-year certification cycle ends on 13 October 2028.", "2026-10-13"),
    ("Certification cycle (3 years) ends: 13 October 2028", "2026-10-13"),
    ("O ciclo de certificação de 3 anos termina em 13/10/2028.", "2026-10-13"),
    ("Der Zertifizierungszyklus endet am 13.10.2028.", "2026-10-13"),
  ])
  func takesTheEndOfTheCycleForNoExpiryWhereTheCertificateEndsBefore(
    cycle: String, expiry: String
  ) throws {
    let read = try certificate(
      Self.head + """
        Issue date: 14 October 2025
        Certificate expiry date (subject to successful surveillance): 13 October 2026
        \(cycle)
        """)
    #expect(read.expiryDate.value?.description == expiry)
    let alone = try certificate(Self.head + "Issue date: 14 October 2025\n\(cycle)\n")
    #expect(alone.expiryDate.value?.description == "2028-10-13")
  }

  @Test func takesTheEndOfATurkishPeriodOfCertificationForNoExpiry() throws {
    let read = try certificate(
      Self.head + """
        Belge Tarihi                            14 Ekim 2025
        Geçerlilik Tarihi                       13 Ekim 2026
        Belgelendirme Periyodu Bitiş Tarihi     13 Ekim 2028
        """)
    #expect(read.expiryDate.value?.description == "2026-10-13")
  }

  @Test func takesTheDayOfTheReplacedCertificateForNoFirstIssue() throws {
    let read = try certificate(
      Self.head + """
        Første udstedelsesdato:   12. september 2019
        Gyldig fra:               12. september 2022
        Gyldig til:               11. september 2025
        Certifikatet erstatter CQ-1201 af 30. august 2019.
        """)
    #expect(read.originalIssueDate.value?.description == "2019-09-12")
  }

  @Test func tellsTheDayOfARenewalFromTheLastDayBesideIt() throws {
    let read = try certificate(
      Self.head + """
        Date of this certificate     4 September 2025
        Renewal date                 4 September 2026
        Expires                      3 September 2026
        """)
    #expect(read.expiryDate.value?.description == "2026-09-03")
    #expect(read.issueDate.value?.description == "2025-09-04")
  }

  @Test(arguments: [
    (
      "Myönnetty: 29.9.2026\nEdellinen sertifikaatti päättyi: 6.10.2026\nVoimassa asti: 6.10.2029",
      "2026-09-29", "2029-10-06"
    ),
    (
      "Utstedt: 3. mars 2025\nNeste periodiske revisjon innen: 19. mai 2026\nUtløper: 18. juni 2027",
      "2025-03-03", "2027-06-18"
    ),
    ("Kiadás dátuma: 2025. április 7.\nÉrvényes: 2028. április 10.-ig", "2025-04-07", "2028-04-10"),
    ("Voimassaolo alkaa: 8.4.2025\nVoimassa saakka: 10.4.2028", "2025-04-08", "2028-04-10"),
    (
      "Date of this certificate: 24 March 2025\nCertified until: 30 March 2028", "2025-03-24",
      "2028-03-30"
    ),
  ])
  func readsTheDatesOfOtherLanguages(lines: String, issue: String, expiry: String) throws {
    let read = try certificate(Self.head + lines + "\n")
    #expect(read.issueDate.value?.description == issue)
    #expect(read.expiryDate.value?.description == expiry)
  }

  @Test func readsADateOnTheLineUnderTheLastOfManyLabels() throws {
    let read = try certificate(
      Self.head + """

        First issued: 1 September 2022 | Issued: 27 August 2025 | Version 2 | Place: London | Expires:
                               31 August 2028
        """)
    #expect(read.expiryDate.value?.description == "2028-08-31")
  }

  @Test(arguments: [
    "Ce certificat annule et remplace le certificat n° 4471.1 émis le 18/01/2022.",
    "This certificate replaces certificate no. 4471.1 issued on 18 January 2022.",
    "Supraveghere 1 / 2: până la 18.01.2026 / 18.01.2027",
  ])
  func takesNoDayOfAnotherCertificateOrAuditForTheIssue(sentence: String) throws {
    let read = try certificate(
      Self.head + """
        Issue date: 24 April 2025
        Expiry date: 2 May 2028

        \(sentence)
        """)
    #expect(read.issueDate.value?.description == "2025-04-24")
    #expect(read.originalIssueDate.value == nil)
    #expect(read.expiryDate.value?.description == "2028-05-02")
  }

  @Test func readsTheDaySinceWhichItIsHeldUnderTheWordByItself() throws {
    let read = try certificate(
      Self.head + """

        Validity                       Issue             Seit / Since
        01.12.2025 – 30.11.2028        24.11.2025        06.12.2010
        """)
    #expect(read.originalIssueDate.value?.description == "2010-12-06")
    #expect(read.issueDate.value?.description == "2025-11-24")
  }

  @Test(arguments: [
    "Föregående certifikat gällde t.o.m.: 2 maj 2025",
    "Expiry has been brought forward from 2 May 2029 with the end of the transition.",
    "The certificate remains valid subject to positive surveillance audits: by 2 May 2026 and by\n"
      + "2 May 2027.",
    "Certyfikat zachowuje ważność pod warunkiem audytów nadzoru: do 02.05.2026 i do 02.05.2027.",
    "Statement of Applicability / SoA: v4.0 – 02.04.2025",
    "All certificates to ISO/IEC 27001:2013 expire on 31 October 2028 at the latest.",
    "Zertifikate nach ISO/IEC 27001:2013 sind nur bis 31.10.2028 gültig.",
    "(replaces certificate NP-2020-11, valid until 2 May 2029)",
    "Annex revised 9 June 2026", "Last validity ended on: 2 May 2029",
  ])
  func takesNoDayOfAnotherPaperForOneOfItsOwn(sentence: String) throws {
    let read = try certificate(
      Self.head + """
        Initial issue date: 3 May 2022
        Issue date: 24 April 2025
        Expiry date: 2 May 2028

        \(sentence)
        """)
    #expect(read.originalIssueDate.value?.description == "2022-05-03")
    #expect(read.issueDate.value?.description == "2025-04-24")
    #expect(read.expiryDate.value?.description == "2028-05-02")
  }

  @Test func takesADashForTheValueOfItsLabel() throws {
    let read = try certificate(
      Self.head + """

        Certificate Number          112943              Certificate Issue Number      1
        Date of Certification       30 July 2024        Valid Until                   30 July 2027
        Sector                      09; 31              Reissued                      -
        """)
    #expect(read.issueDate.value?.description == "2024-07-30")
    #expect(read.expiryDate.value?.description == "2027-07-30")
  }

  @Test func readsTheEndBesideTheFirstOfThreeLinesThatSayIt() throws {
    let read = try certificate(
      Self.head + """

        Cycle start date:                                            2024-12-04
        Subject to the continued satisfactory operation of the       2027-12-03
        organisation’s Management System, this certificate expires
        on:
        """)
    #expect(read.expiryDate.value?.description == "2027-12-03")
  }

  @Test func readsBothEndsOfADutchPeriod() throws {
    let read = try certificate(Self.head + "\nGeldig: 4 december 2024 t/m 3 december 2027")
    #expect(read.issueDate.value?.description == "2024-12-04")
    #expect(read.expiryDate.value?.description == "2027-12-03")
  }

  @Test func readsTheEndUnderTheWordsForUntilInTwoLanguages() throws {
    let read = try certificate(
      Self.head + """

        Valable à compter du          Jusqu’au / Until
        2024-12-04                    2027-12-03
        """)
    #expect(read.expiryDate.value?.description == "2027-12-03")
  }

  @Test func readsEachDateUnderItsOwnOfManyLabels() throws {
    let read = try certificate(
      Self.head + """

        Registration date:   Issue date of certificate:   Re-Issue date of certificate:   Expiration date of certificate:
        21 December 2021     21 December 2021             17 August 2022                  20 December 2024
        """)
    #expect(read.originalIssueDate.value?.description == "2021-12-21")
    #expect(read.issueDate.value?.description == "2022-08-17")
    #expect(read.expiryDate.value?.description == "2024-12-20")
  }

  /// The end of a transition between editions is no certificate's own, unless the certificate is valid until then.
  @Test(arguments: [
    "Transition to the edition of 2022 has to be completed before\n31 October 2025.",
    "The transition to the new revision is required before 31 October 2025.",
    "Die Umstellung auf die neue Ausgabe muss abgeschlossen sein bis\n31.10.2025.",
  ])
  func takesNoEndOfATransitionForItsOwn(sentence: String) throws {
    let read = try certificate(
      Self.head + """
        Certificate effective          Certificate expires
        12 June 2022                   11 June 2025

        \(sentence)
        """)
    #expect(read.expiryDate.value?.description == "2025-06-11")
  }

  @Test func takesTheEndOfATransitionUntilWhichItIsValid() throws {
    let read = try certificate(
      Self.head + """
        Date of issue: 12 June 2023
        This certificate is valid until the end of the transition period on 31 October 2025.
        """)
    #expect(read.expiryDate.value?.description == "2025-10-31")
  }

  /// A year behind its label is all of the value: the date by itself beneath is another's.
  @Test func takesNoDateUnderAYearForTheFirst() throws {
    let read = try certificate(
      Self.head + """
        Valid from 2024-03-12 until 2027-03-11.
        First certification 2015
        2024-03-05
        """)
    #expect(read.originalIssueDate.value == nil)
    #expect(read.expiryDate.value?.description == "2027-03-11")
  }

  /// "nr." of the certificate before its validity leads to no version of a document.
  @Test func readsAPeriodUnderTheNumber() throws {
    let read = try certificate(
      """
                          SERTIFIKAT
                   Bekreftes at ledelsessystemet hos
                     Fjordlager AS
           er i samsvar med NS-EN ISO/IEC 27001:2023
        Omfang: Drift av lagersystemer for rederier

        Sertifikat nr.
        712044
        Gyldig
        18. mars 2024 – 17. mars 2027
      """)
    #expect(read.expiryDate.value?.description == "2027-03-17")
  }
}

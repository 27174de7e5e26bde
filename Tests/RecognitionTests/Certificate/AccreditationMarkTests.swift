import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Marks of accreditors with their numbers under them, known and unknown.
@Suite struct AccreditationMarkTests {
  private static let text = """
                     Certificate of Registration
    This is to certify that the management system of
    Norvia Payroll Ltd
    \(DrawnPage.particulars)
    """

  private func accreditor(
    sentence: String = "", mark: String, _ small: String, isLarge: Bool = true,
    confidence: Confidence? = nil
  ) throws -> Stated<String> {
    let page = """
      \(Self.text)
      \(sentence)
      \(String(repeating: "\n", count: 30))
                                                            \(mark)
                                                        \(small)
      """
    return try DrawnPage.certificate(page, confidence: confidence, large: isLarge ? [mark] : [])
      .accreditationBody
  }

  @Test(arguments: [
    ("RvA", "   C 731", "RvA C 731"), ("KAB", "KAB-QC-77", "KAB-QC-77"),
    ("COFRAC", "Accréditation N° 4-0981", "COFRAC 4-0981"),
    ("TÜRKAK", "AB-0977-YS", "TÜRKAK AB-0977-YS"), ("ema", "acreditado 88/17", "EMA 88/17"),
  ])
  func readsTheNumberUnderAMark(mark: String, small: String, expected: String) throws {
    #expect(try accreditor(mark: mark, small).value == expected)
  }

  @Test(arguments: ["2024", "12 May 2024", "Page 1 of 2"])
  func takesNothingElseForItsNumber(small: String) throws {
    #expect(try accreditor(mark: "UKAS", small).value == "UKAS")
  }

  @Test(arguments: [
    ("MANAGEMENT\nSYSTEMS\nC 717", "RvA C 717"), ("MANAGEMENT SYSTEMS\nc 717", "RvA C 717"),
    ("CERTIFICARE\nSISTEME\nSM 071", "RENAR SM 071"), ("acreditação\nC0071", "IPAC C0071"),
    ("NATIONAL\nACCREDITATION\nBOARD\nMS 071", "NABCB MS 071"),
  ])
  func tellsTheAccreditorByTheFormOfTheNumberUnderItsScheme(mark: String, expected: String) throws {
    let small = mark.split(separator: "\n").map { String(repeating: " ", count: 50) + $0 }
    let page = Self.text + String(repeating: "\n", count: 20) + small.joined(separator: "\n")
    let read = try DrawnPage.certificate(page, confidence: Confidence(0.95)).accreditationBody
    #expect(read.value?.uppercased() == expected.uppercased())
  }

  @Test func takesNoWordOverANumberForAMark() throws {
    #expect(try accreditor(mark: "sas", "1234567", isLarge: false).value == nil)
  }

  @Test func readsAnUnknownMarkWithTheNameUnderIt() throws {
    let name = "Organismo Quimera de Acreditación"
    #expect(try accreditor(mark: "OQA", name).value == "OQA (\(name))")
  }

  @Test(arguments: [
    ("Accreditation body: Quimera Board", "Quimera Board"),
    (
      "Rowan Ltd is accredited by the Aldmoor Forum for Accreditation.",
      "Aldmoor Forum for Accreditation"
    ),
    (
      "Accreditation: Aldmoor Accreditation Forum (AAF), facility K12.",
      "Aldmoor Accreditation Forum (AAF)"
    ),
    (
      "Rowan Ltd, an accredited certification body (Aldmoor Accreditation Council, no. 0918).",
      "Aldmoor Accreditation Council"
    ),
    (
      "Entitat acreditada per l'Agència Quimera d'Acreditació (AQA) amb el núm. 11/C",
      "Agència Quimera d'Acreditació (AQA)"
    ),
  ])
  func readsAnUnknownAccreditorByItsLabel(sentence: String, name: String) throws {
    #expect(try accreditor(sentence: sentence, mark: "", "").value == name)
  }

  @Test(arguments: ["Accredited unit: Rowan Certification Norway AS", "Accreditation no.: C 612"])
  func takesNoOtherLabelForTheAccreditors(sentence: String) throws {
    #expect(try accreditor(sentence: sentence, mark: "", "").value == nil)
  }

  @Test func readsTheAcronymBehindItsNameInBrackets() throws {
    let read = try accreditor(
      sentence: "Certifikační orgán akreditovaný ČIA", mark: "(ČIA) pod č. 3077", "")
    #expect(read.value == "ČIA")
    #expect(
      try accreditor(sentence: "akreditovaný institutem (ČIA) pod č. 3077", mark: "", "").value
        == "ČIA 3077")
  }

  @Test func readsTheNumberBehindTheWordsForARegistration() throws {
    #expect(try accreditor(sentence: "RvA registration C 731", mark: "", "").value == "RvA C 731")
  }

  /// What is read of lines that stand in the middle of each other, as on a mark of which the first is large.
  private func pictured(_ mark: String, _ small: String...) throws -> String? {
    let lines = ([mark] + small).map {
      String(repeating: " ", count: 60 - $0.count / 2) + $0
    }
    let page = """
      \(Self.text)
      \(String(repeating: "\n", count: 30))
      """
    let content = DrawnPage.content(
      [page + "\n" + lines.joined(separator: "\n")], confidence: Confidence(0.95), large: [mark])
    return try DrawnPage.certificate(on: content).certificate.accreditationBody.value
  }

  @Test func readsAnUnknownMarkOverItsNumberAndItsScheme() throws {
    #expect(try pictured("QNB", "MS 918", "Accredited CB") == "QNB MS 918")
    #expect(try pictured("QUIMERA-AC", "ACCREDITED BODY", "No. 0918") == "QUIMERA-AC 0918")
    #expect(try pictured("QNB", "MS 918", "Member") == nil)
  }

  @Test func readsAnUnknownNameOfTwoLinesUnderItsMark() throws {
    #expect(
      try pictured("QHAC", "Quimera Highland", "Accreditation Council")
        == "QHAC (Quimera Highland Accreditation Council)")
  }

  @Test func readsAKnownMarkThatItsOutlineCuts() throws {
    #expect(try pictured("SWEDA", "ACKREDITERING") == "SWEDAC")
  }

  @Test func takesNoNumberThatTheOutlineOfTheMarkCuts() throws {
    #expect(try pictured("UKAS", "MANAGEMENT", "YSTEMS 012") == "UKAS")
    #expect(try pictured("UKAS", "MANAGEMENT", "YSTEMS 0129") == "UKAS 0129")
  }

  @Test func readsANoughtBehindTheLetterOfAScheme() throws {
    #expect(try pictured("IPAC", "acreditação", "CO071") == "IPAC C0071")
  }

  @Test func takesNoAccreditedBodyForItsAccreditor() throws {
    #expect(try accreditor(mark: "ACB", "Accredited Certification Body").value == nil)
  }

  @Test func readsAnUnknownAccreditorBehindTheWordsForIt() throws {
    let read = try accreditor(
      sentence: "Rowan Certification is accredited by Aldmoor Accreditation Service.", mark: "", "")
    #expect(read.value == "Aldmoor Accreditation Service")
  }

  @Test func readsNoAccreditorThatIsDenied() throws {
    let read = try accreditor(
      sentence: "Rowan Certification is not accredited by Aldmoor Accreditation Service.",
      mark: "", "")
    #expect(read.value == nil)
  }

  @Test(arguments: [
    ("Rowan LLC is an ANAB-accredited certification body.", "ANAB"),
    ("FINAS-akkreditointipalvelun akkreditoima sertifiointielin", "FINAS"),
    ("한국인정지원센터(KAB) 인정번호 KAB-IC-77", "KAB-IC-77"),
    ("Φορέας διαπιστευμένος από το Ε.ΣΥ.Δ. Αρ. 318-6", "ΕΣΥΔ 318-6"),
    ("Akredytacja Polskiego Centrum Akredytacji nr AC 287", "PCA AC 287"),
    ("Акредитиран от ИА БСА, сертификат № 77 ОСС", "БСА 77 ОСС"),
  ])
  func readsAMarkWithinALongerWordAndADeclinedName(sentence: String, expected: String) throws {
    #expect(try accreditor(sentence: sentence, mark: "", "").value == expected)
  }

  @Test func takesNoLegalFormForAMark() throws {
    let sentence = "Acreditado por INACAL-DA, registro OC-SGSI-077. Certificaciones del Sur S.A.C."
    #expect(
      try accreditor(sentence: sentence, mark: "", "").value?.contains("INACAL") == true)
  }

  @Test func saysANameInOtherLettersBesideItsAcronym() throws {
    let name = "Національне агентство з акредитації України"
    #expect(try accreditor(sentence: name, mark: "", "").value == "NAAU (\(name))")
  }

  @Test(arguments: [
    (
      "WEDA", "ACKREDITERING\n                                                      1937",
      "SWEDAC 1937"
    ),
    (
      "AS-AN",
      "www.jas-anz.org/register\n                                                      M7720",
      "JAS-ANZ M7720"
    ),
    ("N2", "  07/C-SI044", "ENAC 07/C-SI044"),
  ])
  func readsAMarkThatLostItsEnds(mark: String, small: String, expected: String) throws {
    let read = try accreditor(mark: mark, small, confidence: Confidence(0.95))
    #expect(read.value == expected)
  }

  @Test func readsAMarkOverItsNameAndANumberThatStandsApart() throws {
    let small = """
      Český institut pro akreditaci
                                                      Certifikační orgán     3977
      """
    #expect(try accreditor(mark: "ČIA", small).value == "ČIA 3977")
  }

  @Test func callsABodyByTheMarkWithoutItsAccent() throws {
    let small = """
      Český institut pro akreditaci
                                                      Certifikační orgán     3977
      """
    #expect(try accreditor(mark: "CIA", small, confidence: Confidence(0.95)).value == "ČIA 3977")
  }

  @Test func takesNoLegalFormBeforeAnAddressForAMark() throws {
    let members = "Quimera Santé SAS, 121 boulevard Voltaire, 75011 Paris"
    let read = try accreditor(sentence: members, mark: "", "")
    #expect(read.value == nil)
  }

  @Test func callsABodyByTheMarkOfItsOwnLanguage() throws {
    let sentence = "Certifikační orgán akreditovaný Českým institutem pro akreditaci, o.p.s."
    #expect(try accreditor(sentence: sentence, mark: "", "").value == "ČIA")
  }

  @Test func readsTheGreekMarkByTheShapesOfItsLetters() throws {
    #expect(try pictured("EXYA", "EONIKO 2Y2THMA") == "ESYD")
  }

  @Test(arguments: ["917", "1014-2"])
  func knowsTheGreekMarkByItsNumberInAPictureOnAGreekPage(number: String) throws {
    let page = """
                       ΠΙΣΤΟΠΟΙΗΤΙΚΟ
      Η Πιστοποίηση Νοτιάς Α.Ε. πιστοποιεί ότι
      ΛΙΜΑΝΙ ΛΟΓΙΣΜΙΚΟ Α.Ε.
      εφαρμόζει Σύστημα Διαχείρισης Ασφάλειας Πληροφοριών ISO/IEC 27001:2022
      Πεδίο εφαρμογής: Ανάπτυξη λογισμικού
      Αριθμός πιστοποιητικού: 4471
      Ημερομηνία έκδοσης: 3/7/2023
      Ημερομηνία λήξης: 2/7/2026
      \(String(repeating: "\n", count: 20))
                                                  Ap. \(number)
      """
    let read = try DrawnPage.certificate(page, doubtful: ["Ap.": 0.95, number: 0.95])
    #expect(read.accreditationBody.value == "ESYD \(number)")
  }

  @Test func readsANameOfWhichATallWordStandsBehindTheOther() throws {
    let page = """
      \(Self.text)
      \(String(repeating: "\n", count: 30))
                                                          AKKREDITERING NORSK
                                                               MSYS 077
      """
    let read = try DrawnPage.certificate(
      page, confidence: Confidence(0.95), large: ["AKKREDITERING", "NORSK"]
    ).accreditationBody
    #expect(read.value == "Norsk akkreditering MSYS 077")
  }

  @Test func takesNoSignForANumberThatIsLost() throws {
    #expect(try pictured("ENAC", "CERTIFICACIÓN", "N2") == "ENAC")
  }

  /// Sentences write a mark of five letters or more with one capital.
  @Test(arguments: [
    ("Accréditation Cofrac n° 4-0977, portée sur demande", "COFRAC 4-0977"),
    ("Organismo accreditato da Accredia, n. 099C", "ACCREDIA 099C"),
  ])
  func readsAMarkInASentence(sentence: String, expected: String) throws {
    #expect(try accreditor(sentence: sentence, mark: "", "").value == expected)
  }
}

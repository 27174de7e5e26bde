import AssuranceModel
import AssuranceTesting
import Recognition
import Testing

/// Where a certification body's name stands, and what stands there and is no name.
@Suite struct CertifierPlaceTests {
  private func certificate(
    opening: String = "This is to certify that the management system of", foot: String = "",
    confidence: Confidence? = nil
  ) throws -> Certificate {
    let page = """
                       Certificate of Registration

      \(opening)
      Norvia Payroll Ltd
      complies with the requirements of ISO/IEC 27001:2022
      SCOPE OF CERTIFICATION
      Payroll services for customers in the Nordic countries
      Certificate number: CQ-1234
      Date of issue: 2024-11-01
      Expiry date: 2027-10-31
      \(String(repeating: "\n", count: 20))
      \(foot)
      """
    return try DrawnPage.certificate(page, confidence: confidence)
  }

  @Test(arguments: [
    (
      "East Rift Certification Bureau, Popo Road, South C, Nairobi",
      "East Rift Certification Bureau"
    ),
    ("SahelCert International, Boulevard Latrille 12, Abidjan", "SahelCert International"),
    ("Certificadora del Litoral S.A.C., Av. Larco 1150, Lima", "Certificadora del Litoral S.A.C."),
  ])
  func findsTheNameBeforeTheAddress(foot: String, name: String) throws {
    #expect(try certificate(foot: foot).certificationBody.value == name)
  }

  @Test func findsTheNameBeforeWhatIsSaidOfItsAccreditation() throws {
    let read = try certificate(
      opening: "Scheldt Conformity, accredited by BELAC under no. 016-QMS, certifies that")
    #expect(read.certificationBody.value == "Scheldt Conformity")
    #expect(read.accreditationBody.value == "BELAC 016-QMS")
  }

  @Test func joinsANameOfTwoLines() throws {
    let read = try certificate(foot: "Straits Certification\nInternational Pte Ltd")
    #expect(read.certificationBody.value == "Straits Certification International Pte Ltd")
  }

  @Test func takesNoHeadingForAName() throws {
    let read = try certificate(confidence: Confidence(0.95))
    #expect(read.certificationBody.value == nil)
  }

  @Test func saysANameInBothLanguages() throws {
    let read = try certificate(
      opening: """
        Registraire Madawaska inc. certifie que le système de

        Madawaska Registrar Inc. certifies that the system of
        """)
    let name = try #require(read.certificationBody.value)
    #expect(name.contains("Registraire Madawaska") || name.contains("Madawaska Registrar"))
  }

  @Test func takesTheSchemeOfAMarkForNoName() throws {
    let read = try certificate(
      foot:
        "QCR – Associação Quimera de Certificação · Rua do Porto 12, 4450-617 Leça\nCertificação SG"
    )
    #expect(read.certificationBody.value == "QCR – Associação Quimera de Certificação")
  }
}

/// A kind of evidence of information security besides ISO/IEC 27001 and SOC 2: how it is named, and what proves it.
///
/// Documents are not read for these, so that a demand for one is never supported by what the programme knows.
package struct EvidenceKind: Hashable, Sendable {
  /// As the pack prints it.
  package let name: String
  /// Runs of folded words by which a text names it.
  package let words: [[String]]
  /// What to ask for, and how it is often misread.
  package let proof: String

  /// The kinds that are known, from the more to the less specific.
  package static let all: [EvidenceKind] = [
    .init(
      "TISAX", [["tisax"]],
      "the record in the ENX portal is the proof, a PDF is not; it lasts three years"),
    .init(
      "BSI C5", [["c5"], ["bsi", "c5"]],
      "an auditor's attestation, of type 2 where operation over a period is asked for"),
    .init(
      "Cyber Essentials", [["cyber", "essentials"]],
      "it lasts twelve months and may speak for a part of the organisation; the public look-up shows it"
    ),
    .init(
      "PCI DSS", [["pci", "dss"], ["pci"]],
      "the attestation of compliance with the services that it lists; it lasts twelve months"),
    .init("HITRUST", [["hitrust"]], "the letter of the assessment; an r2 lasts two years"),
    .init(
      "FedRAMP", [["fedramp"]],
      "the public marketplace shows whether a service is ready, in process or authorised"),
    .init(
      "HDS", [["hds"], ["hebergeur", "de", "donnees", "de", "sante"]],
      "the certificate's numbered activities decide what is covered"),
    .init("SecNumCloud", [["secnumcloud"]], "the public list names services, not companies"),
    .init(
      "ENS", [["ens"], ["esquema", "nacional", "de", "seguridad"]],
      "the certificate's category decides; it lasts two years"),
    .init("NEN 7510", [["nen", "7510"]], "the certificate with its edition"),
    .init("ISO 22301", [["iso", "22301"]], "a certificate of continuity management"),
    .init(
      "ISO/IEC 27701", [["iso", "27701"], ["iso", "iec", "27701"]],
      "the 2019 edition only extends ISO/IEC 27001: read the year"),
    .init(
      "ISO/IEC 27017", [["iso", "27017"], ["iso", "iec", "27017"]],
      "valid only beside a current certificate to ISO/IEC 27001"),
    .init(
      "ISO/IEC 27018", [["iso", "27018"], ["iso", "iec", "27018"]],
      "valid only beside a current certificate to ISO/IEC 27001"),
    .init(
      "SOC 1", [["soc", "1"], ["isae", "3402"]],
      "a report on controls over financial reporting, often offered by mistake"),
    .init("SOC 3", [["soc", "3"]], "a summary without tests or results"),
    .init(
      "CSA STAR", [["csa", "star"]],
      "level 1 is declared by the vendor itself; level 2 builds on a certificate or report that must be current"
    ),
    .init("IRAP", [["irap"]], "an assessor's report on a service and a classification"),
    .init("ISMAP", [["ismap"]], "the government's public list"),
    .init(
      "HIPAA", [["hipaa"]],
      "nobody certifies it: the binding paper is the business associate agreement"),
    .init(
      "DORA", [["dora"]], "a provider cannot be certified to it: the contract's terms are the proof"
    ),
    .init("NIS2", [["nis2"], ["nis", "2"]], "a provider is not certified to it by name"),
  ]

  private init(_ name: String, _ words: [[String]], _ proof: String) {
    self.name = name
    self.words = words
    self.proof = proof
  }
}

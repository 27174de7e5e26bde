"""Further papers that name ISO/IEC 27001 and are no certificate of it, as neutral blocks for PDF, DOCX, HTML and text."""
from . import people


def papers(random, c):
    """(name, language, blocks, kinds that are right) of one invented company; c is a certificate that holds its values."""
    org, body, number, scope, person = c.holder.name, c.body.name, c.number, c.bare_activity, people.name(random)
    issue, expiry, iso = c.issue.isoformat(), c.expiry.isoformat(), "ISO/IEC 27001:2022"
    other, contract, soa = ["other"], ["contract", "other"], ["statement-of-applicability", "other"]
    rows = lambda *pairs: ("table", [list(pair) for pair in pairs])
    return [
        ("invoice", "en", [("p", body), ("title", "Invoice 2024-1187"), ("p", f"Bill to: {org}"), rows(("Service", "Amount"), (f"Surveillance audit {iso}, 3 days", "EUR 4,350"), (f"Certificate fee, certificate number {number}", "EUR 250")), ("p", "Payment within 30 days.")], other),
        ("rechnung", "de", [("p", body), ("title", "Rechnung Nr. 88213"), ("p", org), rows(("Leistung", "Betrag"), (f"Zertifizierungsaudit {iso}", "7.200 EUR"), ("Zertifikat", "180 EUR")), ("p", "Zahlbar innerhalb von 14 Tagen.")], other),
        ("quotation", "en", [("p", body), ("title", "Quotation for certification"), ("p", f"For {org}: stage 1, stage 2 and two surveillance audits to {iso}."), ("p", f"Scope: {scope}. Valid until {expiry}.")], contract),
        ("devis", "fr", [("title", "Devis n° 3341"), ("p", f"Certification {iso} de {org} par {body}."), ("p", f"Valable jusqu'au {expiry}.")], contract),
        ("register_page", "en", [("title", "Certificate search"), ("p", f"1 result for \"{org}\""), rows(("Company", org), ("Certificate number", number), ("Standard", iso), ("Status", "Active"), ("Expiry date", expiry))], other),
        ("web_page", "en", [("title", "We are ISO 27001 certified"), ("p", f"{org} holds a certificate to {iso}, issued by {body}. Certificate number {number}, valid until {expiry}."), ("p", "Contact our sales team. Privacy. Imprint.")], other),
        ("web_seite", "de", [("title", "Wir sind ISO 27001 zertifiziert"), ("p", f"Die {org} ist nach {iso} zertifiziert. Das Zertifikat {number} gilt bis {expiry}."), ("p", "Jetzt Kontakt aufnehmen.")], other),
        ("policy", "en", [("title", "Information Security Policy"), ("p", f"{org} operates an information security management system in accordance with {iso}."), ("p", f"Scope: {scope}. Approved {issue}. Next review {expiry}. Certificate {number}."), ("heading", "Responsibilities"), ("p", "Management approves this policy.")], other),
        ("leitlinie", "de", [("title", "Informationssicherheitsleitlinie"), ("p", f"Die {org} betreibt ein ISMS nach {iso}. Geltungsbereich: {scope}. Gültig bis {expiry}."), ("p", "Die Geschäftsführung setzt diese Leitlinie in Kraft.")], other),
        ("questionnaire", "en", [("title", "Supplier questionnaire"), rows(("Question", "Answer"), ("Are you certified to ISO/IEC 27001:2022?", "Yes"), ("Certificate number", number), ("Expiry date", expiry), ("Certification body", body), ("Scope", scope))], other),
        ("fragebogen", "de", [("title", "Lieferantenfragebogen"), rows(("Frage", "Antwort"), ("Zertifiziert nach ISO/IEC 27001?", "Ja"), ("Zertifikatsnummer", number), ("Gültig bis", expiry))], other),
        ("incorporation", "en", [("title", "Certificate of Incorporation"), ("p", f"I hereby certify that {org} is this day incorporated under the Companies Act. Company number 8812345. Given on {issue}."), ("p", "Registrar of Companies")], other),
        ("insurance_scope", "en", [("title", "Certificate of Insurance"), ("p", f"This is to certify that {org} is insured. Policy number CY-55120. Period to {expiry}."), ("p", f"The insured is certified to {iso}.")], other),
        ("attestation_assurance", "fr", [("title", "Attestation d'assurance"), ("p", f"Nous certifions que {org} est assurée au titre de la responsabilité civile jusqu'au {expiry}. Numéro de police 771230."), ("p", f"L'assurée est certifiée {iso}.")], other),
        ("placeholder", "en", [("title", "Certificate"), ("p", f"Placeholder: the {iso} certificate of {org} will be put here. Expiry date {expiry}.")], other),
        ("template", "en", [("title", "Certificate template"), ("p", "This is to certify that [insert name] complies with ISO/IEC 27001:2022. Certificate number: [number]. Expiry date: [date]."), ("p", "Instructions: replace what stands in brackets; to be completed by the office.")], other),
        ("audit_report", "en", [("title", "Surveillance Audit Report"), ("p", f"Client: {org}. Standard: {iso}. Certificate number: {number}. Expiry date: {expiry}."), ("heading", "Findings"), ("p", "Minor nonconformity: access reviews. The certificate may be maintained."), ("p", f"Lead auditor: {person}")], other),
        ("rapport_audit", "fr", [("title", "Rapport d'audit"), ("p", f"Client : {org}. Référentiel : {iso}. Certificat n° {number}, valable jusqu'au {expiry}."), ("p", "Non-conformités mineures : 2.")], other),
        ("plan_auditoria", "es", [("title", "Plan de auditoría"), ("p", f"Organización: {org}. Norma: {iso}. Certificado {number}, válido hasta {expiry}."), rows(("Hora", "Tema"), ("09:00", "Reunión de apertura"), ("16:00", "Reunión de cierre"))], other),
        ("self_declaration", "en", [("title", "Statement of conformity"), ("p", f"{org} hereby declares that its management system complies with {iso}. Valid until {expiry}."), ("p", person)], other),
        ("declaracion", "es", [("title", "Declaración de conformidad"), ("p", f"{org} declara bajo su responsabilidad que su sistema cumple la norma {iso}. Válida hasta {expiry}.")], other),
        ("customer_letter", "en", [("p", "Dear customer,"), ("p", f"We are pleased to tell you that {org} has passed the audit to {iso}. The certificate {number} is valid until {expiry}."), ("p", "Kind regards,"), ("p", person)], other),
        ("kundenbrief", "de", [("p", "Sehr geehrte Damen und Herren,"), ("p", f"unser Zertifikat nach {iso} mit der Nummer {number} gilt bis {expiry}. Geltungsbereich: {scope}."), ("p", "Mit freundlichen Grüßen"), ("p", person)], other),
        ("agreement", "en", [("title", "Certification agreement"), ("p", f"This agreement is made between {body} and {org}. {body} shall audit the system to {iso}. This agreement shall end on {expiry}."), ("p", "Governing law: England.")], contract),
        ("course", "en", [("title", "Certificate of Completion"), ("p", f"{person} has successfully completed the course {iso} Internal Auditor. Certificate number {number}. Date {issue}. Valid until {expiry}.")], ["other-iso-certificate", "other"]),
        ("schulung", "de", [("title", "Teilnahmebescheinigung"), ("p", f"{person} hat an der Schulung {iso} erfolgreich teilgenommen. Nr. {number}. Datum {issue}. Gültig bis {expiry}.")], ["other-iso-certificate", "other"]),
        ("cyber_essentials", "en", [("title", "Certificate of Assurance"), ("p", f"{org} complies with the requirements of the Cyber Essentials Scheme."), ("p", f"Certificate number: {number}. Certification date: {issue}. Recertification due: {expiry}. Scope: whole organisation.")], ["other-iso-certificate", "other"]),
        ("tisax", "en", [("title", "TISAX assessment result"), ("p", f"{org}. Assessment objective: Info high. Valid until {expiry}. Assessment ID {number}. The company is also certified to ISO/IEC 27001.")], ["other-iso-certificate", "other"]),
        ("pci", "en", [("title", "PCI DSS Attestation of Compliance"), ("p", f"{org} complies with PCI DSS v4.0. Date {issue}. Valid until {expiry}. Certificate number {number}.")], ["other-iso-certificate", "other"]),
        ("statement", "en", [("title", "Statement of Applicability"), ("p", f"{org}, version 3, {issue}. Certificate {number}, {iso}, valid until {expiry}."), rows(("Control", "Applicable"), ("5.1 Policies for information security", "Yes"), ("5.2 Roles", "Yes"), ("8.28 Secure coding", "No"))], soa),
        ("notice", "en", [("title", "Notice of withdrawal"), ("p", f"The {iso} certificate {number} of {org} has been withdrawn. Date {issue}. It had been valid until {expiry}.")], other),
        ("nonconformity", "en", [("title", "Nonconformity Report"), ("p", f"{org}, {iso}, certificate number {number}. Due {expiry}. Requirement: A.8.8. Evidence: patches missing.")], other),
    ]


# Activities whose words are those of other papers: the certificates that hold them are certificates.
RISKY_SCOPES = [
    "Insurance brokerage and claims handling for motor and household insurance", "Development and hosting of an online questionnaire and survey platform", "Penetration test and red teaming services for financial institutions",
    "Provision of training courses and e-learning to our customers", "Internal auditor services and audit programme management", "Drafting and review of contracts, including draft management software",
    "Operation of a policy number and claims database for insurers", "Management of purchase order and invoice processing for the parties to a supply chain", "Certificate management, sample handling and laboratory data",
    "Services of a general agent for Versicherung and Rückversicherung", "Quotation engine for insurance products", "Hosting of audit report archives and white paper libraries",
    "Consulting, gap analysis and lead auditor services", "Governing law research service for our customers", "Payroll, letter of credit handling and trade finance", "Support for self declaration of tax by private customers",
]

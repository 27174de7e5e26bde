"""Letters, declarations, policies and training papers: documents that promise or praise and certify nothing."""

from dataclasses import dataclass


@dataclass
class Letter:
    path: str
    look: str
    language: str
    sender: str
    place: str
    subject: str
    paragraphs: list
    signatory: str
    kind: str = "other"
    font: str = "Noto"
    colour: str = "#333333"


LETTERS = [
    Letter("harbourline-payments/Bridge letter Nov 2026.pdf", "pdf", "en", "Harbourline Payments Inc.", "Boston, November 16, 2026",
           "SOC 2 bridge letter for the period September 1, 2026 to November 16, 2026", [
               "To our customers,",
               "Our most recent SOC 2 Type 2 report was issued by Whitcombe & Lowry CPAs LLP and covers the period September 1, 2025 to "
               "August 31, 2026.",
               "From September 1, 2026 to the date of this letter we are not aware of any material change in our control environment "
               "that would adversely affect the conclusions of that report.",
               "Customers should continue to operate the complementary user entity controls described in the report.",
               "This letter is not a substitute for the report and has not been examined by the service auditor."],
           "Lorraine Pettibone, Chief Information Security Officer", "bridge-letter", "LiberationSerif", "#1b3a57"),
    Letter("fenwick-sable/Letter of intent ISO 27001.pdf", "pdf", "en", "Fenwick & Sable Consulting LLP", "London, 9 June 2026",
           "Our path to ISO/IEC 27001", [
               "Dear Ms Whitlock,",
               "As discussed we are working towards certification to ISO/IEC 27001:2022. A gap analysis was finished in May 2026 and we "
               "expect the stage 1 audit in the summer of 2027.",
               "We intend to select a certification body by the end of the year. At present we hold no certificate.",
               "We hope that this meets your expectations for the time being."],
           "Rupert Sable, Managing Partner", font="LiberationSerif", colour="#4a2545"),
    Letter("fenwick-sable/Information Security Policy.docx", "docx", "en", "Fenwick & Sable Consulting LLP", "Version 1.4, 3 March 2026",
           "Information Security Policy", [
               "This policy applies to all partners and employees.",
               "Our policies are based on ISO/IEC 27001 and ISO/IEC 27002.",
               "Client information is held on encrypted devices. Source code is kept in the client's repository.",
               "Incidents are reported to the partner in charge without delay.",
               "The policy is reviewed every year. Next review: 3 March 2027."], "Approved by the partners' meeting"),
    Letter("odenbrueck-druck/Schreiben Informationssicherheit.txt", "text", "de", "Odenbrück Druckservice GmbH",
           "Herford, den 12. Mai 2026", "Ihre Anfrage zur ISO 27001", [
               "Sehr geehrte Damen und Herren,",
               "wir bestätigen den Eingang Ihrer Anfrage. Eine Zertifizierung nach ISO/IEC 27001 besteht bei uns derzeit nicht. Unser "
               "Qualitätsmanagement ist nach ISO 9001:2015 zertifiziert; das Zertifikat haben wir beigefügt.",
               "Daten auf den Festplatten der Druckgeräte löschen wir bei Rückgabe.",
               "Mit freundlichen Grüßen"], "Bernd Odenbrück, Geschäftsführer"),
    Letter("solvantis-telecom/Declaration de conformite.pdf", "pdf", "fr", "Solvantis Télécom SAS", "Lille, le 21 avril 2026",
           "Auto-déclaration de conformité", [
               "Nous déclarons sous notre seule responsabilité que notre organisation applique les bonnes pratiques de la norme "
               "ISO/IEC 27001.",
               "La présente déclaration n'est pas un certificat délivré par un organisme tiers.",
               "Nos engagements sont revus chaque année par la direction. Prochaine revue : 21 avril 2027."],
           "Bertrand Leclercq, Responsable qualité", font="Noto", colour="#16697a"),
    Letter("solvantis-telecom/reponse-questionnaire.html", "html", "fr", "Solvantis Télécom SAS", "Lille, le 5 mai 2026",
           "Réponses au questionnaire de sécurité", [
               "1. Êtes-vous certifié ISO 27001 ? Non. Une réflexion est en cours.",
               "2. Chiffrez-vous les communications ? Oui, TLS et SRTP.",
               "3. Où sont hébergées les données ? En France, dans un centre de données certifié d'un tiers.",
               "4. Avez-vous subi un incident dans les douze derniers mois ? Non."], "Bertrand Leclercq"),
    Letter("redpine-logistics/Training certificate - ISO 27001 Lead Auditor.pdf", "certificate", "en", "Cascadia Learning Institute",
           "March 21, 2025", "Certificate of Completion", [
               "This is to certify that", "Megan Ostrowski", "of Redpine Logistics Software Corp.",
               "has successfully completed the course", "ISO/IEC 27001:2022 Lead Auditor",
               "held March 17 to 21, 2025 in Vancouver (40 hours).", "Certificate No. CLI-LA-25-0931. Valid until March 20, 2028."],
           "Harvey Lindqvist, Course Director", font="NotoSerif", colour="#7a4f01"),
    Letter("redpine-logistics/security-whitepaper.html", "html", "en", "Redpine Logistics Software Corp.", "October 2026",
           "Security at Redpine", [
               "Security is built into everything we do. Our controls are aligned with ISO 27001 and SOC 2.",
               "We host with a leading cloud provider whose data centers are ISO 27001 certified.",
               "Data are encrypted in transit and at rest. Backups are kept for 35 days.",
               "Our team includes a trained ISO 27001 lead auditor."], "The Redpine team"),
    Letter("redpine-logistics/RE_ certification status.txt", "text", "en", "Redpine Logistics Software Corp.", "Tue, 22 Sep 2026",
           "RE: certification status", [
               "Hi Dana,", "Thanks for the nudge. No certification of the company yet, sorry. Megan did the lead auditor course, certificate "
               "attached. We will talk about a road map at the renewal.", "Best,"], "Cole Brannigan"),
    Letter("bluewater-ticketing/assurance-roadmap.md", "markdown", "en", "Bluewater Ticketing Corp.", "August 2026",
           "Assurance road map", [
               "The SOC 2 type 1 report was issued in July 2026.",
               "A SOC 2 type 2 examination is planned for the period January to June 2027.",
               "ISO/IEC 27001 is under evaluation; no date has been set."], "Priya Raghunathan"),
    Letter("granite-peak/mail-from-account-manager.txt", "text", "en", "Granite Peak Monitoring LLC", "Fri, 13 Nov 2026",
           "Your assurance request", [
               "Hello Hannah,", "please find our new SOC 2 report and the public SOC 3 summary attached. We do not hold an ISO 27001 "
               "certificate and have no plan for one in 2027.", "Regards,"], "Trent Aldous"),
    Letter("brennhaus-rz/Datenblatt_Standorte.txt", "text", "de", "Brennhaus Rechenzentren GmbH", "Stand: Februar 2026",
           "Datenblatt Rechenzentren ERF1 und KAS1", [
               "Fläche ERF1: 2.400 m², KAS1: 1.150 m². Stromversorgung zweifach, Notstrom für 72 Stunden.",
               "Zutritt mit Karte und Handvenenscan, Wachdienst rund um die Uhr.",
               "Kühlung redundant, jährlicher Schwarzstart-Test."], "Vertrieb"),
    Letter("cobaltis-paie/Attestation assurance 2026.pdf", "pdf", "fr", "Mutuelle des Quais", "Lyon, le 6 janvier 2026",
           "Attestation d'assurance responsabilité civile", [
               "Nous attestons que la société Cobaltis Paie SAS est titulaire du contrat n° RC-558120.",
               "Les garanties sont acquises du 1er janvier 2026 au 31 décembre 2026.",
               "La présente attestation ne peut engager l'assureur au-delà des conditions du contrat."],
           "Odile Marchetti, Service entreprises", font="Liberation", colour="#203864"),
    Letter("tallavera-identidad/carta auditoria de seguimiento.pdf", "pdf", "es", "Tallavera Identidad Digital S.L.",
           "Valencia, 19 de diciembre de 2025", "Resultado de la auditoría de seguimiento", [
               "Estimado señor Ferrer:",
               "Le informamos de que la auditoría de seguimiento de nuestro sistema de gestión se realizó los días 1 a 3 de diciembre de "
               "2025, sin no conformidades mayores y con dos no conformidades menores.",
               "El plan de acciones correctivas fue aceptado por la entidad de certificación el 15 de diciembre de 2025."],
           "Lucía Andrade, Responsable de seguridad", font="Noto", colour="#8c1c13"),
    Letter("vortigern-crm/note on group certification.md", "markdown", "en", "Vortigern CRM Europe B.V.", "May 2026",
           "Note on our group certification", [
               "Our parent company Vortigern Holdings Inc. holds the ISO 27001 certificate attached.",
               "Vortigern CRM Europe B.V. operates its own platform in Amsterdam and is planned to join in a later cycle."],
           "Femke de Groot, Compliance"),
]

"""The plain papers among the look-alikes."""
from . import marks, people, scopes
from .blocks import head, logo, rows_colon, signature
from .layouts_annex import table


def languages(*names):
    def note(draw):
        draw.languages = names
        return draw
    return note


def body_text(p, y, texts, size=10.5, x=70):
    for text in texts:
        y = p.para(x, y, p.w - 2 * x, text, size, leading=1.2) + 8
    return y


@languages("en", "de", "en", "es")
def letter_of_intent(d, c, random, language):
    c.look.ground = "plain"
    p = d.page()
    y = head(p, c, c.look, "r") + 30
    for line in [c.holder.name] + c.holder.address:
        y = p.put(70, y, line, 10)
    when = c.day(c.agreement)
    later = c.day(c.expiry)
    texts = {"en": ["Letter of intent: certification to ISO/IEC 27001:2022", f"We confirm that {c.holder.name} has engaged {c.body.name} to carry out the certification audit of its Information Security Management System to ISO/IEC 27001:2022. The stage 2 audit is planned for {later}.", f"Scope of the application: {c.bare_activity}.", "A certificate will be issued only after a positive decision of the certification committee. This letter is not a certificate."],
             "de": ["Bestätigung: laufendes Zertifizierungsverfahren nach ISO/IEC 27001:2022", f"Wir bestätigen, dass {c.holder.name} die {c.body.name} mit der Zertifizierung des Informationssicherheitsmanagementsystems nach ISO/IEC 27001:2022 beauftragt hat. Das Audit der Stufe 2 ist für den {later} geplant.", f"Beantragter Geltungsbereich: {c.bare_activity}.", "Ein Zertifikat wird erst nach positiver Zertifizierungsentscheidung ausgestellt."],
             "es": ["Carta de compromiso: certificación ISO/IEC 27001:2022", f"Confirmamos que {c.holder.name} ha contratado a {c.body.name} para la auditoría de certificación según ISO/IEC 27001:2022, prevista para el {later}.", f"Alcance solicitado: {c.bare_activity}.", "Esta carta no es un certificado."]}[language]
    y = p.put(70, y + 20, when, 10) + 14
    y = p.para(70, y, p.w - 140, texts[0], 13, "b") + 8
    y = body_text(p, y, texts[1:])
    signature(p, c, 70, y + 20)


@languages("en", "de", "en", "fr")
def audit_plan(d, c, random, language):
    c.look.ground = "plain"
    p = d.page()
    words = {"en": ("Audit plan", "Surveillance audit ISO/IEC 27001:2022", "Time", "Topic", "Auditor", "Opening meeting", "Closing meeting"), "de": ("Auditplan", "Überwachungsaudit ISO/IEC 27001:2022", "Zeit", "Thema", "Auditor", "Eröffnungsgespräch", "Abschlussgespräch"),
             "fr": ("Plan d'audit", "Audit de surveillance ISO/IEC 27001:2022", "Heure", "Sujet", "Auditeur", "Réunion d'ouverture", "Réunion de clôture")}[language]
    y = p.para(60, head(p, c, c.look, "l") + 6, p.w - 120, words[0], 22, "b")
    y = p.para(60, y, p.w - 120, words[1], 12) + 6
    y = rows_colon(p, [(c.words["org"], c.holder.name, None), (c.words["number"], c.number, None), (c.words["scope"], c.bare_activity, None), (c.words["expiry"], c.day(c.expiry), None)], 60, y, p.w - 120, ":", 9.5) + 10
    topics = [words[5], "4 - 5 Context, leadership", "6.1 Risk assessment and treatment", "6.1.3 d) Statement of Applicability", "7 Support", "A.5.15 - A.5.18", "A.8.8, A.8.9", "9.2 Internal audit, 9.3 Management review", words[6]]
    people_here = [people.name(random) for _ in range(2)]
    table(p, y, [words[2], words[3], words[4]], [[f"{8 + n:02}:{random.choice(['00', '30'])}", topic, random.choice(people_here)] for n, topic in enumerate(topics)], [70, 260, 140])


@languages("en", "en", "de")
def badge_page(d, c, random, language):
    c.look.ground = "plain"
    p = d.page("landscape")
    p.image(90, 120, 190, 190, marks.seal(random, "ISO 27001", c.look.color))
    logo(p, c, c.look, 340, 150, 180)
    p.para(340, 250, 380, {"en": "Rules for use of the certification mark", "de": "Regeln zur Nutzung des Zertifizierungszeichens"}[language], 18, "b")
    p.para(340, 300, 380, {"en": f"Certified organisations may show the mark ISO/IEC 27001 with their certificate number. The mark must not be used on products. {c.body.name}", "de": f"Zertifizierte Organisationen dürfen das Zeichen ISO/IEC 27001 mit ihrer Zertifikatsnummer zeigen. {c.body.name}"}[language], 11)


@languages("en", "en", "de", "fr", "es", "it")
def person_certificate(d, c, random, language):
    p = d.page("landscape")
    y = head(p, c, c.look, "c")
    person = people.name(random)
    words = {"en": ("Certificate of Achievement", "This is to certify that", "has successfully completed the course and passed the examination", "Certificate no.", "Date", "Valid until"), "de": ("Zertifikat", "Hiermit wird bescheinigt, dass", "den Lehrgang erfolgreich abgeschlossen und die Prüfung bestanden hat", "Zertifikatsnummer", "Datum", "Gültig bis"),
             "fr": ("Certificat", "Nous certifions que", "a suivi la formation et réussi l'examen", "Certificat n°", "Date", "Valable jusqu'au"), "es": ("Certificado", "Se certifica que", "ha superado el curso y el examen", "Certificado n.º", "Fecha de emisión", "Válido hasta"), "it": ("Certificato", "Si certifica che", "ha superato il corso e l'esame", "Certificato n.", "Data di emissione", "Valido fino al")}[language]
    y = p.para(60, y + 4, p.w - 120, words[0], 30, c.look.title_style, "c", c.look.color)
    y = p.para(60, y + 10, p.w - 120, words[1], 12, "i", "c")
    y = p.para(60, y + 8, p.w - 120, person, 26, "b", "c")
    y = p.para(60, y + 8, p.w - 120, words[2], 12, "r", "c")
    y = p.para(60, y + 8, p.w - 120, random.choice(["ISO/IEC 27001:2022 Lead Auditor", "PECB Certified ISO/IEC 27001 Lead Implementer", "ISO/IEC 27001 Foundation", "ISO/IEC 27001:2022 Internal Auditor"]), 18, "b", "c", c.look.color) + 16
    for label, value in ((words[3], f"ISLA{random.randint(100000, 999999)}-{c.issue.year}-{random.randint(1, 12):02}"), (words[4], c.day(c.issue)), (words[5], c.day(c.expiry))):
        y = p.put(p.w / 2, y, f"{label}: {value}", 10.5, align="c")
    signature(p, c, 90, p.h - 110)


@languages("en", "de", "fr")
def self_declaration(d, c, random, language):
    c.look.ground = "plain"
    p = d.page()
    words = {"en": ("Declaration of conformity", f"We, {c.holder.name}, declare under our sole responsibility that our information security management system meets the requirements of ISO/IEC 27001:2022. It is operated by our own staff and reviewed every year.", f"Scope: {c.bare_activity}. Valid until {c.day(c.expiry)}.", "No third party has assessed the system."),
             "de": ("Eigenerklärung", f"Die {c.holder.name} erklärt in alleiniger Verantwortung, dass ihr Informationssicherheitsmanagementsystem die Anforderungen der ISO/IEC 27001:2022 erfüllt.", f"Geltungsbereich: {c.bare_activity}. Gültig bis {c.day(c.expiry)}.", "Eine Prüfung durch Dritte hat nicht stattgefunden."),
             "fr": ("Déclaration de conformité", f"{c.holder.name} déclare sous sa seule responsabilité que son système de management de la sécurité de l'information satisfait à la norme ISO/IEC 27001:2022.", f"Périmètre : {c.bare_activity}. Valable jusqu'au {c.day(c.expiry)}.", "Aucun tiers n'a évalué le système.")}[language]
    y = p.para(70, 90, p.w - 140, words[0], 22, "b") + 14
    y = body_text(p, y, words[1:])
    p.put(70, y + 10, f"{c.holder_town}, {c.day(c.issue)}", 10)
    signature(p, c, 70, y + 50)


@languages("en", "de", "nl", "en")
def marketing_page(d, c, random, language):
    p = d.page()
    c.look.ground = "plain"
    p.rect(0, 0, p.w, 170, fill=c.look.color)
    words = {"en": ("We are ISO 27001 certified!", f"Security is at the heart of {c.holder.name}. In {c.issue.year} our information security management system was certified to ISO/IEC 27001:2022 by {c.body.name}.", "What does this mean for our customers? Your data is protected by documented controls, regular audits and a team that never stops improving.", "Ask your account manager for a copy of our certificate."),
             "de": ("Wir sind ISO 27001 zertifiziert!", f"Sicherheit steht bei {c.holder.name} an erster Stelle. {c.issue.year} wurde unser Informationssicherheitsmanagementsystem durch {c.body.name} nach ISO/IEC 27001 zertifiziert.", "Was bedeutet das für unsere Kunden? Ihre Daten sind durch regelmäßig geprüfte Maßnahmen geschützt.", "Eine Kopie des Zertifikats senden wir auf Anfrage."),
             "nl": ("Wij zijn ISO 27001 gecertificeerd!", f"Bij {c.holder.name} staat veiligheid voorop. In {c.issue.year} is ons managementsysteem gecertificeerd door {c.body.name} volgens ISO/IEC 27001:2022.", "Wat betekent dit voor klanten? Uw gegevens zijn in goede handen.", "Vraag gerust een kopie van het certificaat aan.")}[language]
    p.para(60, 66, p.w - 120, words[0], 30, "b", color="#ffffff", fixed=True)
    y = body_text(p, 200, words[1:], 12, 60)
    p.put(60, y + 10, f"Blog, {c.day(c.issue)}", 9, color="#777777")


@languages("en")
def star_listing(d, c, random, language):
    p = d.page()
    c.look.ground = "plain"
    y = p.para(60, 60, p.w - 120, "CSA Security, Trust, Assurance and Risk (STAR) Registry", 18, "b")
    y = p.para(60, y + 8, p.w - 120, c.holder.name, 15, "b") + 8
    rows = [("STAR level", random.choice(["Level 2: Certification", "Level 1: Self-Assessment", "Level 2: Attestation"]), None), ("Listed since", c.day(c.issue), None), ("Certificate number", f"STAR {random.randint(600000, 799999)}", None), ("Underlying certificate", f"ISO/IEC 27001:2022, {c.number}", None), ("Expiry date", c.day(c.expiry), None), ("Assessor", c.body.name, None), ("Cloud Controls Matrix", "CCM v4.0", None)]
    y = rows_colon(p, rows, 60, y, p.w - 120, ":", 11) + 10
    body_text(p, y, [f"Service: {c.bare_activity}."], x=60)


@languages("en")
def soc3_cover(d, c, random, language):
    p = d.page("letter")
    p.rect(0, 0, p.w, p.h, fill=c.look.pale)
    y = p.para(70, 200, p.w - 140, c.holder.name, 26, "b", color=c.look.color)
    y = p.para(70, y + 14, p.w - 140, "System and Organization Controls (SOC) 3 Report", 18, "b")
    y = p.para(70, y + 10, p.w - 140, f"Report on the {random.choice(scopes.PRODUCTS)} System Relevant to Security, Availability and Confidentiality", 13)
    y = p.para(70, y + 10, p.w - 140, f"For the period {c.issue.strftime('%B')} 1, {c.issue.year} to {c.issue.strftime('%B')} 28, {c.issue.year + 1}", 12)
    p.para(70, y + 40, p.w - 140, "The system is also certified to ISO/IEC 27001:2022. Independent Service Auditor's Report included.", 9.5, "i")
    p = d.page("letter")
    y = p.para(70, 80, p.w - 140, "Independent Service Auditor's Report", 16, "b") + 8
    body_text(p, y, [f"To the management of {c.holder.name}:", "Scope. We have examined management's assertion that the controls within the system were effective throughout the period to provide reasonable assurance that service commitments and system requirements were achieved based on the trust services criteria relevant to security, availability and confidentiality.", "Opinion. In our opinion, management's assertion is fairly stated, in all material respects."])


@languages("en", "de", "en", "it")
def audit_report_cover(d, c, random, language):
    p = d.page()
    words = {"en": ("Audit Report", "Recertification audit", "Report no.", "Client", "Audit dates", "Lead auditor", "Confidential"), "de": ("Auditbericht", "Rezertifizierungsaudit", "Bericht Nr.", "Kunde", "Audittermin", "Leitender Auditor", "Vertraulich"),
             "it": ("Rapporto di audit", "Audit di rinnovo", "Rapporto n.", "Cliente", "Date dell'audit", "Responsabile del gruppo di audit", "Riservato")}[language]
    y = p.para(60, head(p, c, c.look, "l") + 80, p.w - 120, words[0], 32, "b", color=c.look.color)
    y = p.para(60, y, p.w - 120, f"{words[1]} – ISO/IEC 27001:2022", 15) + 30
    rows_colon(p, [(words[3], c.holder.name, None), (words[2], f"AR-{random.randint(10000, 99999)}", None), (c.words["number"], c.number, None), (words[4], f"{c.day(c.recert_audit)} – {c.day(c.manual)}", None), (words[5], people.name(random), None), (c.words["scope"], c.bare_activity, None), (c.words["expiry"], c.day(c.expiry), None)], 60, y, p.w - 120, ":", 11)
    p.put(60, p.h - 60, words[6], 9, "b")


@languages("en", "de", "en")
def insurance(d, c, random, language):
    p = d.page()
    words = {"en": ("Certificate of Insurance", "This is to certify that the policy listed below has been issued to the insured named", "Policy number", "Insured", "Policy period", "Cyber liability, limit of indemnity", "Conditions: the insured maintains an ISO/IEC 27001 certified information security management system.", "Insurer"),
             "de": ("Versicherungsbestätigung", "Wir bestätigen, dass für den unten genannten Versicherungsnehmer Versicherungsschutz besteht", "Versicherungsschein-Nr.", "Versicherungsnehmer", "Versicherungsdauer", "Cyberversicherung, Deckungssumme", "Obliegenheit: Der Versicherungsnehmer unterhält ein nach ISO/IEC 27001 zertifiziertes Managementsystem.", "Versicherer")}[language]
    y = p.para(60, 70, p.w - 120, words[0], 24, "b") + 8
    y = p.para(60, y, p.w - 120, words[1], 10.5) + 10
    y = rows_colon(p, [(words[7], "Norham Mutual Insurance", None), (words[2], f"CY {random.randint(1000000, 9999999)}", None), (words[3], c.holder.name, None), (words[4], f"{c.day(c.issue)} – {c.day(c.surveillance)}", None), (words[5], f"EUR {random.randint(1, 20)},000,000", None)], 60, y, p.w - 120, ":", 11) + 12
    p.para(60, y, p.w - 120, words[6], 10)


@languages("en", "en", "de")
def penetration_letter(d, c, random, language):
    c.look.ground = "plain"
    p = d.page()
    y = head(p, c, c.look, "l") + 20
    texts = {"en": ["Letter of attestation: penetration test", f"{c.body.name} carried out a penetration test of the {random.choice(scopes.PRODUCTS)} application of {c.holder.name} between {c.day(c.manual)} and {c.day(c.issue)}.", "All findings rated critical or high were retested and closed. The test supports control A.8.8 of ISO/IEC 27001:2022.", f"Reference: PT-{random.randint(1000, 9999)}. This letter is valid until {c.day(c.surveillance)}."],
             "de": ["Bestätigung über einen Penetrationstest", f"Die {c.body.name} hat zwischen dem {c.day(c.manual)} und dem {c.day(c.issue)} die Anwendung {random.choice(scopes.PRODUCTS)} der {c.holder.name} geprüft.", "Kritische und hohe Befunde wurden behoben. Der Test unterstützt die Maßnahme A.8.8 der ISO/IEC 27001:2022.", f"Aktenzeichen: PT-{random.randint(1000, 9999)}. Gültig bis {c.day(c.surveillance)}."]}[language]
    y = p.para(70, y, p.w - 140, texts[0], 15, "b") + 10
    y = body_text(p, y, texts[1:])
    signature(p, c, 70, y + 20)

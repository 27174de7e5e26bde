"""Documents that name the controls and are no Statement of Applicability."""
from . import annex
from .blocks import Block, Cell, Document, Row, Sheet, Table
from .statement import OWNERS, Statement

TITLES = {
    "catalogue": {"en": "Control catalogue", "de": "Maßnahmenkatalog", "fr": "Catalogue des mesures", "es": "Catálogo de controles", "nl": "Catalogus van maatregelen"},
    "questionnaire": {"en": "Gap assessment questionnaire", "de": "Fragebogen zur GAP-Analyse", "fr": "Questionnaire d'analyse d'écarts", "es": "Cuestionario de análisis de brechas", "nl": "Vragenlijst nulmeting"},
    "risks": {"en": "Information security risk register", "de": "Risikoregister Informationssicherheit", "fr": "Registre des risques", "es": "Registro de riesgos", "nl": "Risicoregister"},
    "policy": {"en": "Access control policy", "de": "Richtlinie Zugangssteuerung", "fr": "Politique de contrôle d'accès", "es": "Política de control de acceso", "nl": "Beleid toegangsbeveiliging"},
    "mapping": {"en": "Mapping of controls", "de": "Zuordnung der Maßnahmen", "fr": "Correspondance des mesures", "es": "Correspondencia de controles", "nl": "Kruisverwijzing van maatregelen"},
    "audit_plan": {"en": "Internal audit plan", "de": "Internes Auditprogramm", "fr": "Plan d'audit interne", "es": "Plan de auditoría interna", "nl": "Intern auditplan"},
    "treatment_plan": {"en": "Risk treatment plan", "de": "Risikobehandlungsplan", "fr": "Plan de traitement des risques", "es": "Plan de tratamiento de riesgos", "nl": "Risicobehandelplan"},
    "findings": {"en": "Internal audit report", "de": "Interner Auditbericht", "fr": "Rapport d'audit interne", "es": "Informe de auditoría interna", "nl": "Intern auditrapport"},
}
HEADS = {
    "catalogue": {"en": ["Control", "Title", "Type", "Properties", "Purpose"], "de": ["Nr.", "Titel", "Art", "Eigenschaften", "Zweck"], "fr": ["Mesure", "Intitulé", "Type", "Propriétés", "Objet"], "es": ["Control", "Título", "Tipo", "Propiedades", "Objetivo"], "nl": ["Nr.", "Titel", "Type", "Eigenschappen", "Doel"]},
    "questionnaire": {"en": ["Control", "Question", "Fulfilled (yes/no)", "Maturity 0-5", "Comment"], "de": ["Nr.", "Frage", "Erfüllt (ja/nein)", "Reifegrad 0-5", "Bemerkung"], "fr": ["Mesure", "Question", "Satisfait (oui/non)", "Maturité 0-5", "Commentaire"], "es": ["Control", "Pregunta", "Cumple (sí/no)", "Madurez 0-5", "Comentario"], "nl": ["Nr.", "Vraag", "Voldoet (ja/nee)", "Volwassenheid 0-5", "Opmerking"]},
    "risks": {"en": ["Risk", "Description", "Likelihood", "Impact", "Treatment", "Controls", "Owner"], "de": ["Risiko", "Beschreibung", "Wahrscheinlichkeit", "Auswirkung", "Behandlung", "Maßnahmen", "Eigner"], "fr": ["Risque", "Description", "Vraisemblance", "Impact", "Traitement", "Mesures", "Propriétaire"], "es": ["Riesgo", "Descripción", "Probabilidad", "Impacto", "Tratamiento", "Controles", "Responsable"], "nl": ["Risico", "Omschrijving", "Kans", "Gevolg", "Behandeling", "Maatregelen", "Eigenaar"]},
    "audit_plan": {"en": ["Date", "Time", "Topic", "Controls", "Auditor", "Interviewee"], "de": ["Datum", "Zeit", "Thema", "Maßnahmen", "Auditor", "Gesprächspartner"], "fr": ["Date", "Heure", "Sujet", "Mesures", "Auditeur", "Interlocuteur"], "es": ["Fecha", "Hora", "Tema", "Controles", "Auditor", "Entrevistado"], "nl": ["Datum", "Tijd", "Onderwerp", "Maatregelen", "Auditor", "Gesprekspartner"]},
    "treatment_plan": {"en": ["Risk", "Action", "Control", "Responsible", "Due", "Status"], "de": ["Risiko", "Aktion", "Maßnahme", "Zuständig", "Termin", "Status"], "fr": ["Risque", "Action", "Mesure", "Responsable", "Échéance", "Statut"], "es": ["Riesgo", "Acción", "Control", "Responsable", "Fecha", "Estado"], "nl": ["Risico", "Actie", "Maatregel", "Verantwoordelijke", "Datum", "Status"]},
    "findings": {"en": ["No.", "Control", "Finding", "Grade", "Due"], "de": ["Nr.", "Maßnahme", "Feststellung", "Einstufung", "Termin"], "fr": ["N°", "Mesure", "Constat", "Classement", "Échéance"], "es": ["N.º", "Control", "Hallazgo", "Grado", "Fecha"], "nl": ["Nr.", "Maatregel", "Bevinding", "Zwaarte", "Datum"]},
}
QUESTION = {"en": "Is there a rule for \"{}\"?", "de": "Gibt es eine Regelung zu \"{}\"?", "fr": "Existe-t-il une règle pour « {} » ?", "es": "¿Existe una norma para \"{}\"?", "nl": "Is er een regeling voor \"{}\"?"}
RISKS = {"en": ["Loss of a laptop", "Ransomware on file servers", "Phishing of staff", "Supplier failure", "Fire in the office", "Leak of customer data", "Misuse of administrator rights"], "de": ["Verlust eines Notebooks", "Verschlüsselung von Servern", "Phishing", "Ausfall eines Lieferanten", "Brand im Büro", "Abfluss von Kundendaten"], "fr": ["Perte d'un ordinateur", "Rançongiciel", "Hameçonnage", "Défaillance d'un fournisseur", "Incendie"], "es": ["Pérdida de un portátil", "Ransomware", "Phishing", "Fallo de un proveedor", "Incendio"], "nl": ["Verlies van een laptop", "Ransomware", "Phishing", "Uitval van een leverancier", "Brand"]}
ACTIONS = {"en": ["Accept", "Reduce", "Avoid", "Transfer"], "de": ["Akzeptieren", "Mindern", "Vermeiden", "Übertragen"], "fr": ["Accepter", "Réduire", "Éviter", "Transférer"], "es": ["Aceptar", "Reducir", "Evitar", "Transferir"], "nl": ["Accepteren", "Verminderen", "Vermijden", "Overdragen"]}
PROSE = {
    "en": ["This policy sets the rules for access to information and systems (ISO/IEC 27001, Annex A {a} and {b}).", "Rights are granted on a need-to-know basis. See also {a}. The policy applies to all staff and contractors.", "Exceptions are not applicable to administrators; see the Statement of Applicability for the controls that are applicable.", "Reviews take place twice a year ({b}).", "The owner of this policy is the CISO. Breaches may lead to disciplinary measures ({c})."],
    "de": ["Diese Richtlinie regelt den Zugang zu Informationen und Systemen (ISO/IEC 27001, Anhang A {a} und {b}).", "Rechte werden nach dem Bedarf vergeben, siehe auch {a}. Sie gilt für alle Beschäftigten.", "Welche Maßnahmen anwendbar sind, sagt die Erklärung zur Anwendbarkeit.", "Überprüfungen finden zweimal im Jahr statt ({b}).", "Verstöße können geahndet werden ({c})."],
    "fr": ["Cette politique fixe les règles d'accès aux informations (ISO/IEC 27001, annexe A {a} et {b}).", "Les droits sont accordés selon le besoin, voir {a}.", "La déclaration d'applicabilité indique les mesures applicables.", "Les revues ont lieu deux fois par an ({b}).", "Les manquements peuvent être sanctionnés ({c})."],
    "es": ["Esta política fija las reglas de acceso (ISO/IEC 27001, anexo A {a} y {b}).", "Los derechos se conceden según la necesidad, véase {a}.", "La declaración de aplicabilidad indica los controles aplicables.", "Las revisiones son semestrales ({b}).", "Los incumplimientos pueden sancionarse ({c})."],
    "nl": ["Dit beleid regelt de toegang tot informatie (ISO/IEC 27001, bijlage A {a} en {b}).", "Rechten worden naar behoefte verleend, zie {a}.", "De verklaring van toepasselijkheid zegt welke maatregelen van toepassing zijn.", "Beoordelingen zijn er twee keer per jaar ({b}).", "Overtredingen kunnen worden bestraft ({c})."],
}


def head(cells):
    return [Row([Cell(c) for c in cells], "head")]


def table(heads, rows):
    return Block("table", Table(["x"] * len(heads), head(heads), [Row([Cell(c) for c in r], "other") for r in rows]))


def ids(rng, controls, n):
    return ", ".join("A." + c.number for c in rng.sample(controls, n))


def make(what, rng, language):
    """One look-alike as a document of blocks."""
    edition = rng.choice(["2022", "2022", "2013"])
    s = Statement(rng, edition, language, profile="none")
    controls = annex.CONTROLS[edition]
    title = TITLES[what][language]
    blocks = [Block("title", f"{title} - ISO/IEC 27001:{edition}" if rng.random() < 0.6 else title)]
    if rng.random() < 0.7:
        blocks.append(Block("pairs", [(s.voice["company"], s.company), (s.voice["version"], s.version), (s.voice["date"], s.printed_date())]))
    if what == "catalogue":
        kinds = {"en": ["Preventive", "Detective", "Corrective"], "de": ["Vorbeugend", "Aufdeckend", "Korrigierend"]}.get(language, ["Preventive", "Detective", "Corrective"])
        purpose = {"en": "To protect information in this area.", "de": "Schutz der Information in diesem Bereich.", "fr": "Protéger l'information.", "es": "Proteger la información.", "nl": "Informatie beschermen."}[language]
        rows = [[rng.choice(["A.", "A."]) + c.number, s.title(c), rng.choice(kinds), rng.choice(["C, I, A", "C", "I, A", "A"]), purpose] for c in controls]
        blocks.append(table(HEADS[what][language], rows))
    elif what == "questionnaire":
        chosen = controls if rng.random() < 0.5 else controls[:40]
        filled = rng.random() < 0.6
        yes, no = s.voice["yes"], s.voice["no"]
        rows = [["A." + c.number, QUESTION[language].format(s.title(c)), rng.choice([yes, yes, no]) if filled else "", rng.randint(0, 5) if filled else "", rng.choice(["", "", "OK", "TBD"]) if filled else ""] for c in chosen]
        blocks.append(table(HEADS[what][language], rows))
    elif what == "risks":
        rows = [[f"R-{n + 1:02}", rng.choice(RISKS[language]), rng.randint(1, 5), rng.randint(1, 5), rng.choice(ACTIONS[language]), ids(rng, controls, rng.randint(1, 4)), rng.choice(OWNERS)] for n in range(rng.randint(15, 40))]
        blocks.append(table(HEADS[what][language], rows))
    elif what == "policy":
        a, b, c = ("A." + x.number for x in rng.sample(controls, 3))
        for n, text in enumerate(PROSE[language]):
            blocks += [Block("heading", f"{n + 1}. {s.words['topics'][n]}"), Block("para", text.format(a=a, b=b, c=c)), Block("para", rng.choice(PROSE[language]).format(a=a, b=b, c=c))]
    elif what == "mapping":
        other = rng.choice(["ISO/IEC 27701:2019", "ISO/IEC 27017:2015", "NIST CSF", "ISO/IEC 27001:2013"])
        rows = [["A." + c.number, s.title(c), {"I": f"CLD.{rng.randint(6, 13)}.{rng.randint(1, 5)}.{rng.randint(1, 3)}", "N": f"PR.AC-{rng.randint(1, 7)}"}["N" if other[0] == "N" else "I"] if "27017" in other or other[0] == "N" else f"6.{rng.randint(2, 15)}.{rng.randint(1, 3)}.{rng.randint(1, 3)}" if "27701" in other else "A." + rng.choice(annex.CONTROLS["2013"]).number] for c in controls]
        blocks.append(table([f"ISO/IEC 27001:{edition}", s.voice["name"], other], rows))
    elif what == "audit_plan":
        rows = [[s.date.isoformat(), f"{9 + n % 8:02}:00", s.section_name(c.section, c.topic), ids(rng, controls, rng.randint(2, 5)), rng.choice(["J. Lang", "R. Costa"]), rng.choice(OWNERS)] for n, c in enumerate(rng.sample(controls, 14))]
        blocks.append(table(HEADS[what][language], rows))
    elif what == "treatment_plan":
        words = s.voice
        rows = [[f"R-{rng.randint(1, 60):02}", f"{rng.choice(ACTIONS[language])}: {s.title(c)}", "A." + c.number, rng.choice(OWNERS), f"Q{rng.randint(1, 4)}/{s.date.year}", rng.choice([words["implemented"], words["planned"], words["partial"]])] for c in rng.sample(controls, rng.randint(15, 30))]
        blocks.append(table(HEADS[what][language], rows))
    else:
        grade = {"en": ["Minor nonconformity", "Observation", "Conform"], "de": ["Nebenabweichung", "Empfehlung", "Konform"], "fr": ["Non-conformité mineure", "Observation", "Conforme"], "es": ["No conformidad menor", "Observación", "Conforme"], "nl": ["Kleine afwijking", "Observatie", "Conform"]}[language]
        rows = [[n + 1, "A." + c.number, f"{s.title(c)}: {rng.choice(RISKS[language])}", rng.choice(grade), f"{s.date.year}-{rng.randint(1, 12):02}"] for n, c in enumerate(rng.sample(controls, 18))]
        blocks.append(table(HEADS[what][language], rows))
    return Document([Sheet("Sheet1", blocks)]), edition

"""Statements of Applicability: which vendor declares what."""

import csv
from dataclasses import dataclass, field
from pathlib import Path

CONTROLS = Path(__file__).parent.parent / "controls"

# Why a control applies; control by control the next reason of the list.
REASONS = {
    "en": ["Risk treatment plan", "Contractual requirement of customers", "Legal and regulatory requirement",
           "Business requirement", "Risk assessment; baseline control"],
    "de": ["Risikobehandlungsplan", "Vertragliche Anforderung von Kunden", "Gesetzliche Anforderung",
           "Geschäftliche Anforderung", "Risikobeurteilung; Basismaßnahme"],
    "fr": ["Plan de traitement des risques", "Exigence contractuelle des clients", "Exigence légale et réglementaire",
           "Besoin métier", "Appréciation des risques ; mesure de base"],
    "es": ["Plan de tratamiento de riesgos", "Requisito contractual de los clientes", "Requisito legal y reglamentario",
           "Necesidad de negocio", "Análisis de riesgos; control básico"],
}
WORDS = {
    "en": dict(title="Statement of Applicability", yes="Yes", no="No", partly="Partly", done="Implemented",
               begun="In progress", none="n/a", version="Version", date="Date", company="Organisation",
               columns=["Control", "Title", "Applicable", "Justification", "Status"],
               themes=["Organisational controls", "People controls", "Physical controls", "Technological controls"]),
    "de": dict(title="Erklärung zur Anwendbarkeit", yes="Ja", no="Nein", partly="Teilweise", done="Umgesetzt",
               begun="In Umsetzung", none="entfällt", version="Version", date="Datum", company="Unternehmen",
               columns=["Maßnahme", "Bezeichnung", "Anwendbar", "Begründung", "Status"],
               themes=["Organisatorisch", "Personenbezogen", "Physisch", "Technologisch"]),
    "fr": dict(title="Déclaration d'applicabilité", yes="Oui", no="Non", partly="Partiellement", done="Mise en œuvre",
               begun="En cours", none="sans objet", version="Version", date="Date", company="Organisme",
               columns=["Mesure", "Intitulé", "Applicable", "Justification", "État"],
               themes=["Organisationnelles", "Personnes", "Physiques", "Technologiques"]),
    "es": dict(title="Declaración de aplicabilidad", yes="Sí", no="No", partly="Parcialmente", done="Implantado",
               begun="En curso", none="no aplica", version="Versión", date="Fecha", company="Organización",
               columns=["Control", "Título", "Aplicable", "Justificación", "Estado"],
               themes=["Organizativos", "Personas", "Físicos", "Tecnológicos"]),
}


@dataclass
class Statement:
    path: str
    holder: str
    language: str
    edition: str
    version: str
    date: str
    look: str  # how the writers of soa_workbooks and soa_documents set it
    excluded: dict = field(default_factory=dict)
    partly: dict = field(default_factory=dict)
    begun: tuple = ()


@dataclass
class Row:
    id: str
    theme: str
    title: str
    applicability: str  # applicable, partly, excluded
    justification: str
    status: str


def rows(statement: Statement) -> list[Row]:
    words, reasons = WORDS[statement.language], REASONS[statement.language]
    with open(CONTROLS / f"annex-a-{statement.edition}.csv", encoding="utf-8", newline="") as file:
        controls = list(csv.DictReader(file))
    result = []
    for index, control in enumerate(controls):
        id, group = control["id"], control.get("theme") or control["section"]
        if id in statement.excluded:
            row = Row(id, group, control["title"], "excluded", statement.excluded[id], words["none"])
        elif id in statement.partly:
            row = Row(id, group, control["title"], "partly", statement.partly[id], words["begun"])
        else:
            status = words["begun"] if id in statement.begun else words["done"]
            row = Row(id, group, control["title"], "applicable", reasons[(index * 7 + len(control["title"])) % 5], status)
        result.append(row)
    return result


NO_CODE = "Es wird keine Software entwickelt."
STATEMENTS = [
    Statement("aldermoor-cloud/SoA v4.2 Aldermoor.xlsx", "Aldermoor Cloud Ltd", "en", "2022", "4.2", "2026-03-03", "classic",
              {"8.30": "No development is outsourced; all engineers are employed by Aldermoor."}, begun=("8.12",)),
    Statement("aldermoor-cloud/old/SoA_2013_v2.0.xlsx", "Aldermoor Cloud Ltd", "en", "2013", "2.0", "2020-02-10", "classic",
              {"A.14.2.7": "No outsourced development.", "A.18.1.5": "No regulated cryptography is exported."}),
    Statement("brennhaus-rz/Anwendbarkeitserklaerung_3.1.pdf", "Brennhaus Rechenzentren GmbH", "de", "2022", "3.1",
              "2025-09-15", "table", {id: NO_CODE for id in ("8.4", "8.25", "8.26", "8.28", "8.29", "8.30", "8.31", "8.33")}),
    Statement("cobaltis-paie/DdA_v6.csv", "Cobaltis Paie SAS", "fr", "2022", "6", "2025-06-27", "semicolons",
              {"7.6": "Aucune zone sécurisée n'est exploitée en dehors de l'hébergeur.",
               "8.30": "Le développement n'est pas externalisé."}),
    Statement("tallavera-identidad/Declaracion de aplicabilidad.docx", "Tallavera Identidad Digital S.L.", "es", "2022",
              "5.0", "2026-01-12", "themes", {"8.30": "No se externaliza el desarrollo."}, begun=("5.7", "8.16")),
    Statement("penhallow-systems/Penhallow-SoA-11.3.pdf", "Penhallow Business Systems plc", "en", "2022", "11.3", "2026-04-28",
              "bands", partly={"8.12": "Applied on managed laptops; servers follow in the second half of 2026."}),
    Statement("quillhaven-software/QH_SoA_v7.xlsx", "Quillhaven Software Inc.", "en", "2022", "7", "2026-01-30", "crosses",
              {"7.12": "Offices use wireless access only; cabling of data centers is the host's.",
               "8.30": "Software is developed by employees only."}),
    Statement("sturmfels-cyber/SoA_2.4_Sturmfels.xlsx", "Sturmfels Cyber Defence GmbH", "de", "2022", "2.4", "2024-05-13",
              "sheets", {"8.30": "Entwicklung wird nicht ausgelagert.", "8.33": "Es werden keine Testdaten verwendet."}),
    Statement("maplecourt-data/statement-of-applicability.md", "Maplecourt Data Protection Inc.", "en", "2022", "3.0",
              "2024-02-16", "pipes", {"8.28": "No software is written for the service.",
                                      "8.30": "No development is outsourced."}),
    Statement("harrowfield-workplace/Harrowfield SoA 1.3.csv", "Harrowfield Workplace Ltd", "en", "2022", "1.3", "2024-08-19",
              "commas", {"8.4": "No source code.", "8.25": "No software development.", "8.28": "No software development.",
                         "8.30": "No software development."}),
    Statement("lumenfjord/Lumenfjord_SoA_2-1.pdf", "Lumenfjord AB", "en", "2013", "2.1", "2023-11-20", "table",
              {"A.11.1.6": "No delivery or loading areas.", "A.14.2.7": "No outsourced development."}),
    Statement("vortigern-crm/SoA Vortigern Holdings v9.xlsx", "Vortigern Holdings Inc.", "en", "2022", "9", "2025-05-05",
              "classic", {"7.4": "Monitoring is performed by the landlord.", "8.30": "No development is outsourced."}),
    Statement("escorial-archivo/SoA_v4_Escorial.xlsx", "Escorial Archivo Documental S.A.", "es", "2022", "4", "2026-01-20",
              "sheets", {"8.28": "No se desarrolla software.", "8.30": "No se desarrolla software."}),
    Statement("dunmore-people/SoA 8.1 (Feb 2026).xlsx", "Dunmore People Software Ltd", "en", "2022", "8.1", "2026-02-23",
              "crosses", {"7.12": "Serviced office; cabling is run by the landlord.",
                          "8.11": "Customers decide which fields are shown; test systems are outside the scope.",
                          "8.30": "No development is outsourced."}),
    Statement("dunmore-people/archive/soa-2013-edition.csv", "Dunmore People Software Ltd", "en", "2013", "5", "2022-03-14",
              "commas", {"A.11.2.3": "Serviced office; cabling is run by the landlord."}),
    Statement("kestrelyn/SoA_2.2.docx", "Kestrelyn Software GmbH", "de", "2022", "2.2", "2025-06-10", "single",
              {"7.6": "Es gibt keine Sicherheitsbereiche in den Büroräumen."}, begun=("5.30",)),
]

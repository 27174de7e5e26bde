"""The contracts: who signed what, how strong the certification clause is, and in which file format it came."""

from dataclasses import dataclass, field

from . import clauses_continental as continental
from . import clauses_english as english
from .vendors import BY_ID

COMMITMENTS = ["maintain_certification", "provide_certificate", "soa_access", "surveillance_audit_notification",
               "nonconformity_notification", "recertification_commitment", "lapse_notification", "termination_right"]
TERMS = ["scope_specificity", "annex_a_controls", "subprocessor_cascading", "geographic_alignment", "soc2_and_iso_combined"]

# The order of the common clauses; a contract takes as many as it needs and the certification clause stands after "security".
LONG = ["definitions", "services", "levels", "fees", "ip", "confidentiality", "data", "security", "subcontract", "audit",
        "continuity", "staff", "change", "warranty", "liability", "insurance", "term", "force", "assignment", "notices",
        "law", "general"]
MIDDLE = ["definitions", "services", "levels", "fees", "confidentiality", "data", "security", "subcontract", "warranty",
          "liability", "term", "assignment", "law", "general"]
SHORT = ["services", "fees", "ip", "confidentiality", "security", "data", "liability", "term", "notices", "law"]
GERMAN = list(continental.GERMAN)
FRENCH = list(continental.FRENCH)
SPANISH = list(continental.SPANISH)


@dataclass
class Contract:
    path: str
    look: str
    language: str
    title: str
    buyer: str
    date: str
    topics: list
    tags: list = field(default_factory=list)  # the tags that the text makes present
    empty: list = field(default_factory=list)  # keys of EMPTY: words that bind nobody
    wording: int = 0
    supplier_term: str = "Supplier"
    customer_term: str = "Customer"
    sites: str = ""
    controls: str = ""
    heading: str = "Certification"

    @property
    def vendor(self):
        return BY_ID[self.path.split("/")[0]]


DE, FR, ES, UK, US, CA = ("Nordhain Deutschland GmbH", "Nordhain France SAS", "Nordhain Ibérica S.L.", "Nordhain UK Ltd",
                          "Nordhain Inc.", "Nordhain Canada Ltd")
AG = "Nordhain Industrie AG"
CONTRACTS = [
    Contract("aldermoor-cloud/MSA Aldermoor - Nordhain (signed).docx", "docx", "en", "Master Services Agreement", AG,
             "2024-03-18", LONG, COMMITMENTS + TERMS, controls="5.19 to 5.23, 5.30, 8.13, 8.15 and 8.24",
             sites="Slough (United Kingdom), Frankfurt am Main (Germany), Dublin (Ireland)"),
    Contract("aldermoor-cloud/Amendment 2 managed database.pdf", "pdf_serif", "en", "Amendment No. 2 to the Master Services "
             "Agreement", AG, "2025-02-03", ["services", "fees", "general"]),
    Contract("brennhaus-rz/Rahmenvertrag_Rechenzentrum.pdf", "pdf_sans", "de", "Rahmenvertrag über Rechenzentrumsleistungen", DE,
             "2022-11-21", GERMAN, COMMITMENTS + ["scope_specificity", "annex_a_controls", "subprocessor_cascading"],
             sites="Erfurt und Kassel", controls="7.1 bis 7.5, 7.11 und 8.14", heading="Zertifizierung"),
    Contract("cobaltis-paie/Contrat de services de paie.docx", "docx_french", "fr", "Contrat de prestations de paie", FR, "2024-12-02",
             FRENCH, [tag for tag in COMMITMENTS if tag != "soa_access"] + ["scope_specificity"], sites="de Lyon et de Nantes",
             heading="Certification"),
    Contract("tallavera-identidad/service-agreement.html", "html", "en", "Identity Services Agreement", ES, "2024-01-15", MIDDLE,
             ["maintain_certification", "provide_certificate", "lapse_notification", "scope_specificity"], wording=1,
             supplier_term="Provider"),
    Contract("penhallow-systems/Penhallow MSA 2022 (conformed).pdf", "pdf_serif", "en", "Master Agreement for Hosted Business "
             "Applications", AG, "2022-05-30", LONG, COMMITMENTS + ["scope_specificity", "subprocessor_cascading",
                                                                   "geographic_alignment"], wording=1, customer_term="Client"),
    Contract("quillhaven-software/order-form-and-terms.html", "html_online", "en", "Order Form and Online Terms of Service", US,
             "2025-02-11", SHORT, empty=["bare", "on_request"], supplier_term="Company", heading="Trust and compliance"),
    Contract("sturmfels-cyber/Dienstleistungsvertrag SOC.docx", "docx", "de", "Dienstleistungsvertrag Sicherheitsüberwachung", DE,
             "2023-11-27", GERMAN, ["maintain_certification", "lapse_notification", "termination_right"], heading="Zertifizierung"),
    Contract("maplecourt-data/backup-services-agreement.md", "markdown", "en", "Backup Services Agreement", CA, "2024-04-08", MIDDLE,
             ["maintain_certification", "provide_certificate", "soc2_and_iso_combined"], wording=1),
    Contract("harrowfield-workplace/Service Desk Agreement.docx", "docx_plain", "en", "Service Desk Agreement", UK, "2023-09-11",
             LONG[1:16] + ["term", "law", "general"], empty=["bare"], heading="Quality and certification"),
    Contract("lumenfjord/Lumenfjord WAN framework agreement.pdf", "pdf_sans", "en", "Framework Agreement for Network Services", AG,
             "2022-10-03", LONG, empty=["endeavours"], supplier_term="Operator", heading="Standards"),
    Contract("vortigern-crm/subscription-agreement.html", "html_online", "en", "Subscription Agreement", AG, "2025-05-12", SHORT,
             empty=["data_centres", "on_request"], supplier_term="Vendor", heading="Hosting and certifications"),
    Contract("escorial-archivo/contrato_custodia.txt", "text", "es", "Contrato de custodia documental", UK, "2024-08-19", SPANISH,
             ["maintain_certification", "lapse_notification"], heading="Certificación"),
    Contract("dunmore-people/HR Platform Agreement.docx", "docx", "en", "Human Resources Platform Agreement", AG, "2025-01-13", LONG,
             COMMITMENTS + ["scope_specificity", "annex_a_controls"], controls="5.34, 8.3, 8.11 and 8.24", sites="Dublin (Ireland)",
             supplier_term="Provider"),
    Contract("kestrelyn/Lizenz- und Wartungsvertrag.txt", "text", "de", "Lizenz- und Wartungsvertrag", DE, "2025-08-04", GERMAN),
    Contract("odenbrueck-druck/Vertrag_Druckservice.pdf", "pdf_sans", "de", "Vertrag über Druckdienstleistungen", DE, "2023-04-17",
             GERMAN[1:]),
    Contract("fenwick-sable/Consulting Agreement.pdf", "pdf_serif", "en", "Agreement for Software Engineering Services", UK,
             "2025-09-15", MIDDLE, empty=["aspiration"], supplier_term="Consultant", customer_term="Client",
             heading="Certification status"),
    Contract("solvantis-telecom/Contrat_communications_unifiees.pdf", "pdf_sans", "fr", "Contrat de communications unifiées", FR,
             "2023-12-11", FRENCH, empty=["french"], heading="Référentiels"),
    Contract("redpine-logistics/TMS licence agreement.md", "markdown", "en", "Licence and Support Agreement", CA, "2024-10-07", SHORT),
    Contract("harbourline-payments/Payment Services Agreement.docx", "docx_plain", "en", "Payment Services Agreement", US,
             "2024-12-09", LONG[:18] + ["law", "general"], empty=["soc2"], heading="Assurance reports"),
    Contract("tessellate-data/master-subscription-agreement.html", "html", "en", "Master Subscription Agreement", US, "2025-06-16",
             MIDDLE, empty=["either"], supplier_term="Vendor", heading="Attestations"),
    Contract("bluewater-ticketing/terms_of_service.txt", "text", "en", "Terms of Service for Corporate Travel", CA, "2026-01-12", SHORT),
    Contract("granite-peak/services-agreement.md", "markdown", "en", "Monitoring Services Agreement", US, "2024-07-15", MIDDLE,
             empty=["aligned"], heading="Security programme"),
]


def _certification(contract: Contract) -> list[str]:
    services = " and ".join(service.name for service in contract.vendor.services)
    if contract.language == "en":
        binding = {tag: texts[contract.wording] for tag, texts in english.BINDING.items()}
        empty = english.EMPTY
    elif contract.language == "de":
        binding, empty = continental.GERMAN_BINDING, {}
        services = contract.vendor.services[0].synonyms.split(";")[0]
    elif contract.language == "fr":
        binding, empty = continental.FRENCH_BINDING, {"french": continental.FRENCH_EMPTY}
        services = "la " + contract.vendor.services[0].synonyms.split(";")[0]
    else:
        binding, empty = continental.SPANISH_BINDING, {}
    words = dict(s=contract.supplier_term, c=contract.customer_term, services=services, sites=contract.sites,
                 controls=contract.controls)
    return [binding[tag].format(**words) for tag in contract.tags] + [empty[key].format(**words) for key in contract.empty]


def clauses(contract: Contract) -> list[tuple[str, list[str]]]:
    """Headings and paragraphs in order, the certification clause after the one on security."""
    pool = {"en": english.COMMON, "de": continental.GERMAN, "fr": continental.FRENCH, "es": continental.SPANISH}[contract.language]
    words = dict(s=contract.supplier_term, c=contract.customer_term)
    result = []
    certification = _certification(contract)
    anchor = next((topic for topic in ("security", "data") if topic in contract.topics), contract.topics[-1])
    for topic in contract.topics:
        heading, paragraphs = pool[topic]
        result.append((heading, [paragraph.format(**words) for paragraph in paragraphs]))
        if topic == anchor and certification:
            result.append((contract.heading, certification))
    return result

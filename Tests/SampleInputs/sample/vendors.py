"""The 22 vendors, what the group buys from them, and the standing their documents were made to show."""

from dataclasses import dataclass, field


@dataclass
class Service:
    name: str
    synonyms: str  # also in the language of the vendor's certificate, as printed there
    territories: str
    entities: str
    data: str
    controls: str
    spend: int


@dataclass
class Vendor:
    id: str
    legal_name: str
    aliases: str
    country: str
    category: str
    tier: str
    term: tuple  # contract start, contract end
    notice_days: str  # empty where nobody in the group knows it
    auto_renewal: str
    renewal_months: str
    owner: str
    address: str
    services: list[Service] = field(default_factory=list)
    standing: str = ""
    reason: str = ""

    @property
    def spend(self) -> int:
        return sum(service.spend for service in self.services)


DE = "Nordhain Deutschland GmbH"
FR = "Nordhain France SAS"
ES = "Nordhain Ibérica S.L."
UK = "Nordhain UK Ltd"
US = "Nordhain Inc."
CA = "Nordhain Canada Ltd"

COVERED = [
    Vendor("aldermoor-cloud", "Aldermoor Cloud Ltd", "Aldermoor;Aldermoor Cloud", "GB", "Infrastructure", "critical",
           ("2024-04-01", "2027-03-31"), "90", "yes", "12", "Hannah Voss",
           "Aldermoor House, 14 Wexham Court, Slough SL1 9ZZ, United Kingdom",
           [Service("cloud hosting", "infrastructure as a service;IaaS", "EU;UK", f"{DE};{UK}",
                    "confidential;personal", "5.23;8.13;8.24", 4_400_000),
            Service("managed database services", "managed database;database hosting", "EU;UK", f"{DE};{FR};{UK}",
                    "confidential;personal", "8.13;8.15;8.24", 1_800_000)],
           "covered", "certificate in force, both services, all three territories' sites named"),
    Vendor("brennhaus-rz", "Brennhaus Rechenzentren GmbH", "Brennhaus RZ;Brennhaus", "DE", "Infrastructure",
           "critical", ("2023-01-01", "2027-12-31"), "180", "no", "", "Hannah Voss",
           "Am Güterbahnhof 7, 99085 Erfurt, Deutschland",
           [Service("data centre colocation", "Colocation;Betrieb von Rechenzentren", "DE", DE, "confidential",
                    "7.1;7.2;7.11", 2_750_000)],
           "covered", "German certificate in force, colocation in Erfurt and Kassel"),
    Vendor("cobaltis-paie", "Cobaltis Paie SAS", "Cobaltis", "FR", "Human resources", "high",
           ("2025-01-01", "2027-12-31"), "90", "yes", "12", "Claire Arnoux",
           "22 quai Saint-Vincent, 69001 Lyon, France",
           [Service("payroll processing", "gestion de la paie;traitement de la paie", "FR", FR, "personal;special",
                    "5.34;8.3;8.24", 1_380_000)],
           "covered", "French certificate in force; the 2022-2025 certificate to the 2013 edition is superseded"),
    Vendor("tallavera-identidad", "Tallavera Identidad Digital S.L.", "Tallavera Identidad;Tallavera", "ES",
           "Security", "high", ("2024-02-01", "2027-01-31"), "60", "yes", "12", "Jordi Ferrer",
           "Calle de la Paz 41, 46003 Valencia, España",
           [Service("identity management", "gestión de identidades;autenticación multifactor", "ES;FR",
                    f"{ES};{FR}", "personal", "5.16;5.17;8.5", 1_140_000)],
           "covered", "Spanish certificate to UNE-EN ISO/IEC 27001:2023 in force, service given to the whole EU"),
    Vendor("penhallow-systems", "Penhallow Business Systems plc", "Penhallow;Penhallow Systems", "GB", "Applications",
           "critical", ("2022-07-01", "2027-06-30"), "180", "no", "", "Martin Oduya",
           "3 Temple Quay West, Bristol BS1 9ZZ, United Kingdom",
           [Service("ERP application hosting", "enterprise resource planning;hosting of ERP", "EU;UK;North America",
                    f"{DE};{FR};{ES};{UK};{US};{CA}", "confidential;personal", "5.30;8.13;8.24", 3_900_000),
            Service("application management", "application support", "EU;UK;North America", f"{DE};{UK};{US}",
                    "confidential", "8.8;8.32", 1_750_000)],
           "covered", "certificate with annex of sites in the UK, the EU and the United States"),
    Vendor("quillhaven-software", "Quillhaven Software Inc.", "Quillhaven", "US", "Applications", "high",
           ("2025-03-01", "2028-02-29"), "60", "yes", "12", "Martin Oduya",
           "1890 Larkspur Street, Suite 400, Denver, CO 80299, USA",
           [Service("collaboration platform", "team collaboration;file sharing", "EU;UK;North America",
                    f"{DE};{FR};{ES};{UK};{US};{CA}", "internal;confidential;personal", "5.15;8.12;8.24",
                    1_960_000)],
           "covered", "landscape certificate in force; a SOC 2 type 2 report lies beside it"),
    Vendor("sturmfels-cyber", "Sturmfels Cyber Defence GmbH", "Sturmfels", "DE", "Security", "critical",
           ("2024-01-01", "2026-12-31"), "90", "yes", "12", "Ines Rautenberg",
           "Ettlinger Allee 88, 76137 Karlsruhe, Deutschland",
           [Service("managed detection and response", "Sicherheitsüberwachung;security operations", "EU", DE,
                    "confidential;personal", "5.7;5.26;8.15;8.16", 2_240_000)],
           "covered", "bilingual certificate (skewed scan) in force until 2026-12-17"),
    Vendor("maplecourt-data", "Maplecourt Data Protection Inc.", "Maplecourt;Maplecourt Backup", "CA",
           "Infrastructure", "high", ("2024-05-01", "2027-04-30"), "60", "yes", "12", "Dana Whitlock",
           "75 Lakeshore Row, Toronto, ON M5V 9Z9, Canada",
           [Service("backup as a service", "data backup;backup and recovery", "North America", f"{US};{CA}",
                    "confidential;personal", "8.13;8.14;8.24", 980_000)],
           "covered", "certificate (a PNG picture) in force, sites in Canada and the United States"),
]

SCOPE_CONCERN = [
    Vendor("harrowfield-workplace", "Harrowfield Workplace Ltd", "Harrowfield", "GB", "Workplace", "high",
           ("2023-10-01", "2027-09-30"), "90", "yes", "12", "Oliver Kemp",
           "Harrowfield House, 2 Calder Street, Leeds LS1 9ZZ, United Kingdom",
           [Service("service desk", "help desk;user support", "UK", UK, "internal;personal", "5.15;6.1;8.5",
                    2_120_000)],
           "scope_concern", "scope is the administration of the head office only"),
    Vendor("lumenfjord", "Lumenfjord AB", "Lumenfjord", "SE", "Network", "critical", ("2022-11-01", "2027-10-31"),
           "120", "no", "", "Hannah Voss", "Skeppsbrokajen 9, 411 99 Göteborg, Sweden",
           [Service("managed wide area network", "SD-WAN;WAN", "EU;UK", f"{DE};{FR};{ES};{UK}", "confidential",
                    "8.20;8.21;8.22", 2_480_000)],
           "scope_concern", "scope is billing software for utilities, not the network bought"),
    Vendor("vortigern-crm", "Vortigern CRM Europe B.V.", "Vortigern CRM Europe", "NL", "Applications", "high",
           ("2025-06-01", "2027-05-31"), "60", "yes", "24", "Martin Oduya",
           "Keizersweg 210, 1016 ZZ Amsterdam, Netherlands",
           [Service("customer relationship management", "CRM platform;CRM", "EU;UK", f"{DE};{FR};{ES};{UK}",
                    "confidential;personal", "5.34;8.3;8.24", 1_850_000)],
           "scope_concern", "the holder is the parent company, another legal entity"),
    Vendor("escorial-archivo", "Escorial Archivo Documental S.A.", "Escorial Archivo", "ES", "Business services",
           "medium", ("2024-09-01", "2026-12-31"), "30", "yes", "12", "Jordi Ferrer",
           "Polígono Las Encinas, nave 12, 28999 Madrid, España",
           [Service("document archiving", "custodia de documentos;digitalización de documentos", "UK;North America",
                    f"{UK};{CA}", "confidential;personal", "5.33;7.10", 460_000)],
           "scope_concern", "certified in Madrid only; the archives are kept in the United Kingdom and Canada"),
    Vendor("dunmore-people", "Dunmore People Software Ltd", "Dunmore;Dunmore People", "IE", "Human resources", "high",
           ("2025-02-01", "2028-01-31"), "", "yes", "12", "Claire Arnoux",
           "Unit 6, Dodder Yard, Dublin D04 ZZ99, Ireland",
           [Service("human resources platform", "HR platform;HR software", "EU", f"{DE};{FR};{ES}",
                    "personal;special", "5.34;8.11;8.24", 1_290_000)],
           "scope_concern", "the Statement of Applicability excludes 8.11 data masking, which the service requires"),
    Vendor("kestrelyn", "Kestrelyn Software GmbH", "Kestrelyn", "AT", "Applications", "medium",
           ("2025-09-01", "2027-08-31"), "60", "no", "", "Ines Rautenberg", "Donauhof 3, 1029 Wien, Österreich",
           [Service("business intelligence", "Datenanalyse;Berichtswesen", "EU", DE, "confidential",
                    "8.3;8.15", 640_000)],
           "scope_concern", "the scope stands on an annex that was not supplied"),
]

NO_ISO27001 = [
    Vendor("odenbrueck-druck", "Odenbrück Druckservice GmbH", "Odenbrück;Odenbrueck Druckservice", "DE", "Workplace",
           "low", ("2023-05-01", "2027-04-30"), "90", "yes", "12", "Oliver Kemp",
           "Werkstraße 15, 32049 Herford, Deutschland",
           [Service("managed print", "Druckservice;Managed Print Services", "DE", DE, "internal", "7.10;7.14",
                    520_000)],
           "no_iso27001", "ISO 9001 certificate and a letter only"),
    Vendor("fenwick-sable", "Fenwick & Sable Consulting LLP", "Fenwick & Sable;Fenwick and Sable", "GB",
           "Professional services", "medium", ("2025-10-01", "2027-09-30"), "30", "no", "", "Dana Whitlock",
           "9 Friars Wharf, London EC4V 9ZZ, United Kingdom",
           [Service("software development", "software engineering", "UK", UK, "confidential", "8.25;8.28;8.31",
                    780_000)],
           "no_iso27001", "letter of intent: working towards certification"),
    Vendor("solvantis-telecom", "Solvantis Télécom SAS", "Solvantis", "FR", "Network", "high",
           ("2024-01-15", "2027-01-14"), "90", "yes", "12", "Claire Arnoux",
           "5 allée des Tisserands, 59000 Lille, France",
           [Service("unified communications", "téléphonie d'entreprise;communications unifiées", "FR;ES",
                    f"{FR};{ES}", "internal;personal", "8.20;8.21", 690_000)],
           "no_iso27001", "self-declaration and an ISO/IEC 27017 certificate, no ISO/IEC 27001 certificate"),
    Vendor("redpine-logistics", "Redpine Logistics Software Corp.", "Redpine", "CA", "Applications", "medium",
           ("2024-11-01", "2026-10-31"), "60", "yes", "12", "Dana Whitlock",
           "410 Granville Mews, Vancouver, BC V6C 9Z9, Canada",
           [Service("transport management", "transportation management;TMS", "North America", f"{US};{CA}",
                    "internal;confidential", "8.13;8.32", 410_000)],
           "no_iso27001", "training certificate of a person and a white paper"),
]

SOC2_ONLY = [
    Vendor("harbourline-payments", "Harbourline Payments Inc.", "Harbourline", "US", "Finance", "critical",
           ("2025-01-01", "2027-12-31"), "120", "no", "", "Dana Whitlock",
           "600 Battery Wharf, Boston, MA 02199, USA",
           [Service("payment gateway", "payment processing", "North America;EU", f"{US};{CA};{DE}",
                    "confidential;personal", "8.24;8.26", 870_000)],
           "soc2_only", "SOC 2 type 2 report and bridge letter"),
    Vendor("tessellate-data", "Tessellate Data Inc.", "Tessellate", "US", "Applications", "medium",
           ("2025-07-01", "2027-06-30"), "45", "yes", "12", "Martin Oduya",
           "77 Mission Arcade, San Francisco, CA 94199, USA",
           [Service("data warehouse", "analytics warehouse", "North America;UK", f"{US};{UK}",
                    "confidential;personal", "8.3;8.10;8.24", 560_000)],
           "soc2_only", "SOC 2 type 2 report with a qualified opinion"),
    Vendor("bluewater-ticketing", "Bluewater Ticketing Corp.", "Bluewater", "CA", "Business services", "low",
           ("2026-02-01", "2027-01-31"), "30", "yes", "12", "Oliver Kemp",
           "18 Harbour Steps, Halifax, NS B3H 9Z9, Canada",
           [Service("travel booking", "ticketing", "North America", f"{US};{CA}", "personal", "5.34;8.26", 350_000)],
           "soc2_only", "SOC 2 type 1 report"),
    Vendor("granite-peak", "Granite Peak Monitoring LLC", "Granite Peak", "US", "Infrastructure", "medium",
           ("2024-08-01", "2027-07-31"), "60", "yes", "12", "Hannah Voss",
           "221 Quarry Road, Concord, NH 03399, USA",
           [Service("infrastructure monitoring", "observability", "North America;EU", f"{US};{DE}",
                    "internal;confidential", "8.15;8.16", 680_000)],
           "soc2_only", "SOC 2 type 2 report and its SOC 3 summary"),
]

VENDORS = COVERED + SCOPE_CONCERN + NO_ISO27001 + SOC2_ONLY
BY_ID = {vendor.id: vendor for vendor in VENDORS}

"""One report or letter as source data: who, which family and type, what period, what opinion, and what the auditor found."""
import datetime
from dataclasses import dataclass, field

STEMS = ("Averlane Brackwell Cindermoor Dovetree Elmsford Farrowgate Glenhaven Harrowby Ironvale Juniper Kestlake Larkfield Mossbridge "
         "Northwater Oakmere Pinecrest Quarrystone Redfern Silverbeck Thornhill Umberfield Valecrest Westering Yewdale Zenmoor").split()
TRADES = {"en": "Cloud|Payments|Health|Analytics|Logistics|Data|Payroll|Commerce|Security|Systems".split("|"),
          "de": "Rechenzentrum|Cloud|Abrechnung|Datentechnik|Systemhaus".split("|"), "fr": "Hébergement|Données|Paie|Services Numériques".split("|")}
FORMS = {"en": [" Inc.", ", Inc.", " LLC", ", LLC", " Corporation", " Ltd", " Limited", " plc", ""], "de": [" GmbH", " AG", " GmbH & Co. KG", " SE"], "fr": [" SAS", " SARL", " S.A."]}
PRODUCTS = "Atlas Beacon Compass Dispatch Echo Fathom Granary Horizon Inlet Keystone Lattice Mosaic".split()
KINDS = {"en": ["Platform", "Managed Hosting Services", "Cloud Services System", "Payments Gateway", "SaaS Application"], "de": ["Plattform", "Rechenzentrumsdienste", "Cloud-Dienste"], "fr": ["Plateforme", "Services d'hébergement"]}
AUDITORS = {"en": ["Hallam & Pryce LLP", "Corwin Assurance, LLC", "Baxter Dunne CPAs, P.C.", "Merrow Attest PLLC", "Stallworth & Kline, Certified Public Accountants", "Linden Audit Ltd", "Tarrant Vale Chartered Accountants",
                   "Osgood Whitley CPA, LLC", "Penhallow LLP", "Fenwright Compliance Group, P.A.", "Birchall Assurance Limited"],
            "de": ["Nordmark Treuhand GmbH Wirtschaftsprüfungsgesellschaft", "Rheinwerk Revision AG Wirtschaftsprüfungsgesellschaft", "Altmann & Seidel Wirtschaftsprüfer Partnerschaft mbB", "Kessler Audit GmbH"],
            "fr": ["Cabinet Aubrac Audit SAS", "Vallières & Associés, Commissaires aux comptes", "Montclair Expertise S.A."]}
CITIES = {"en": ["Denver, Colorado", "Tampa, Florida", "London, United Kingdom", "Dublin, Ireland", "Columbus, Ohio", "Toronto, Canada"], "de": ["Frankfurt am Main", "München", "Hamburg", "Düsseldorf"], "fr": ["Paris", "Lyon", "Nantes"]}
CATEGORIES = ["Security", "Availability", "Processing Integrity", "Confidentiality", "Privacy"]
HOSTS = ["Amazon Web Services, Inc.", "Microsoft Azure", "Google Cloud Platform", "Equinix, Inc.", "Cragside Hosting LLC", "Bellweather Data Centers, Inc.", "Datadog, Inc.", "Okta, Inc.", "Ternhill Colocation Ltd", "Snowfield Backup Corp."]
PURPOSES = ["cloud hosting services", "data center colocation", "identity management", "monitoring and logging", "off-site backup"]
PEOPLE = "Dana Whitfield|Marcus Oyelaran|Priya Raman|Elena Fischer|Tomas Beckett|Claire Dumont|Henrik Vogel|Ruth Abara|Sofia Lindgren|Paul Garnier".split("|")
ROLES = {"en": ["Chief Information Security Officer", "Chief Executive Officer", "Chief Financial Officer", "VP, Security and Compliance", "Head of Information Security", "Director of Compliance", "Chief Technology Officer"],
         "de": ["Leiter Informationssicherheit", "Geschäftsführer", "Leiterin Compliance"], "fr": ["Directeur de la sécurité des systèmes d'information", "Directrice générale", "Responsable conformité"]}


@dataclass
class Report:
    language: str
    family: str            # soc1, soc2, soc3
    type: str              # "1", "2"
    organisation: str
    system: str
    auditor: str
    city: str
    start: datetime.date
    end: datetime.date
    dated: datetime.date
    opinion: str           # unqualified, qualified, adverse, disclaimer
    categories: list
    subservices: list      # (name, purpose, method)
    user_controls: list
    has_user_controls: bool
    exceptions: list
    is_draft: bool = False
    is_long: bool = False
    isae: bool = False
    traps: list = field(default_factory=list)

    @property
    def short(self):
        return self.organisation.split(",")[0].rsplit(" ", 1)[0] if " " in self.organisation else self.organisation


USER_CONTROLS = {
    "en": ["User entities are responsible for removing access of their own users in a timely manner.", "User entities are responsible for protecting the credentials and interface keys issued to them.",
           "User entities are responsible for notifying the service organization of changes to their authorized contacts.", "User entities are responsible for reviewing the audit logs made available to them.",
           "User entities are responsible for configuring password and multi-factor settings in the application.", "User entities are responsible for the accuracy and completeness of data sent for processing.",
           "User entities are responsible for encrypting data before transfer where their own policies require it.", "User entities are responsible for their own business continuity plans."],
    "de": ["Die Kunden sind für die zeitnahe Sperrung ihrer eigenen Benutzer verantwortlich.", "Die Kunden sind für den Schutz ihrer Zugangsdaten verantwortlich.", "Die Kunden prüfen die ihnen bereitgestellten Protokolle regelmäßig.", "Die Kunden melden Änderungen ihrer Ansprechpartner."],
    "fr": ["Les entités utilisatrices sont responsables de la suppression des accès de leurs utilisateurs.", "Les entités utilisatrices protègent les clés qui leur sont remises.", "Les entités utilisatrices examinent les journaux mis à leur disposition."]}
EXCEPTIONS = ["For {a} of {b} terminated employees sampled, access was not removed within one business day.", "For {a} of {b} changes selected, evidence of approval was not retained.", "For {a} of {b} new hires tested, the background check was completed after the start date.",
              "For {a} of {b} months tested, the access review was not performed.", "For {a} of {b} critical vulnerabilities sampled, remediation exceeded the 30 days allowed by policy."]


def company(random, language):
    return f"{random.choice(STEMS)} {random.choice(TRADES[language])}{random.choice(FORMS[language])}"


def month_end(year, month):
    return (datetime.date(year + month // 12, month % 12 + 1, 1) - datetime.timedelta(days=1))


def period(random):
    """Start and end of whole months, usually twelve of them."""
    months = random.choice([12, 12, 12, 12, 6, 3, 9, 11])
    year, month = random.choice([2022, 2023, 2024, 2024, 2025]), random.randint(1, 12)
    last = month + months - 1
    return datetime.date(year, month, 1), month_end(year + (last - 1) // 12, (last - 1) % 12 + 1)


def make(random, language="en", **given):
    start, end = period(random)
    family = given.get("family", "soc2")
    type_ = given.get("type", "2")
    categories = ["Security"] + [c for c in CATEGORIES[1:] if random.random() < 0.4] if family != "soc1" else []
    opinion = given.get("opinion", "unqualified")
    subservices = []
    for name in random.sample(HOSTS, random.choice([0, 1, 1, 2, 2, 3])):
        subservices.append((name, random.choice(PURPOSES), "carve-out"))
    if subservices and random.random() < 0.2:
        name, purpose, _ = subservices[-1]
        subservices[-1] = (name, purpose, "inclusive")
    has = random.random() < 0.85
    exceptions = []
    if type_ == "2" and family != "soc3" and (opinion in ("qualified", "adverse") or random.random() < 0.4):
        exceptions = [text.format(a=random.randint(1, 6), b=random.choice([20, 25, 40, 45])) for text in random.sample(EXCEPTIONS, random.choice([1, 1, 2, 3]))]
    report = Report(language, family, type_, company(random, language), f"{random.choice(PRODUCTS)} {random.choice(KINDS[language])}", random.choice(AUDITORS[language]), random.choice(CITIES[language]),
                    start, end, end + datetime.timedelta(days=random.randint(28, 75)), opinion, categories, subservices, random.sample(USER_CONTROLS[language], random.randint(2, len(USER_CONTROLS[language]))) if has else [], has, exceptions)
    for key in ("is_draft", "is_long", "isae", "traps"):
        if key in given:
            setattr(report, key, given[key])
    return report

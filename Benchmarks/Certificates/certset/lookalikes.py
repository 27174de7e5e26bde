"""Documents that speak of ISO/IEC 27001 and are no certificate of it. Each drawing answers kind, acceptable kinds and language."""
import random as randoms
from . import blocks, builder, lookalike_papers as papers
from .certificate import Certificate
from .page import Document

OTHER_STANDARDS = [
    ("ISO 9001:2015", "Quality Management System", "The organisation also holds a certificate to ISO/IEC 27001:2022 ({n})."),
    ("ISO 22301:2019", "Business Continuity Management System", "Information security is certified separately to ISO/IEC 27001."),
    ("ISO/IEC 27017:2015", "Cloud Security", "This certificate is valid only together with ISO/IEC 27001:2022 certificate {n}."),
    ("ISO/IEC 27018:2019", "Protection of personally identifiable information in public clouds", "in conjunction with the certified ISO/IEC 27001:2013 information security management system {n}."),
    ("ISO/IEC 27701:2019", "Privacy Information Management System", "as an extension to ISO/IEC 27001:2022, certificate {n}."),
    ("ISO/IEC 42001:2023", "Artificial Intelligence Management System", "The organisation's ISMS is certified to ISO/IEC 27001:2022."),
    ("ISO/IEC 20000-1:2018", "Service Management System", "See also certificate {n} (ISO/IEC 27001)."),
]
SYSTEMS = {"de": ["Qualitätsmanagementsystem", "Business-Continuity-Managementsystem", "Cloud-Sicherheit", "Schutz personenbezogener Daten in der Cloud", "Datenschutz-Managementsystem", "KI-Managementsystem", "Service-Managementsystem"]}


def other_standard(random, used, variant):
    """A certificate of another standard, in one of the layouts of the real ones, that names 27001 in its text."""
    standard, system, remark = OTHER_STANDARDS[variant % len(OTHER_STANDARDS)]
    language = random.choice(["en", "en", "de"])
    layout = random.choice(["colon_rows", "label_over_value", "ruled_table", "centred_prose", "small_caps_left", "serial_and_client", "qr_check", "footer_box", "scope_after_verb", "headline_number"])

    def change(c):
        c.standard, c.edition = standard, None
        c.words.chosen["system"] = SYSTEMS.get(language, [])[variant % 7] if language in SYSTEMS else system
        for key in ("certify_system", "conforms"):
            for old in ("Information Security Management System", "Informationssicherheitsmanagementsystem"):
                c.words.chosen[key] = c.words.chosen[key].replace(old, c.words.chosen["system"])
        said = remark if language == "en" else "Das Unternehmen ist zugleich nach ISO/IEC 27001:2022 zertifiziert ({n})."
        c.words.chosen["subject"] = said.replace("{n}", f"{random.choice(['IS', 'C', ''])} {random.randint(100000, 999999)}".strip()) + " " + c.words.chosen["subject"]
    c, document, manner = builder.build(random.randrange(2 ** 40), layout, language, used, {"no_soa"}, change=change)
    return document, manner, "other-iso-certificate", None, language


def draft(random, used, variant):
    """A specimen: looks like a certificate, says that it is none."""
    language, word = [("en", "SPECIMEN"), ("en", "DRAFT"), ("de", "MUSTER"), ("fr", "SPÉCIMEN")][variant % 4]
    layout = random.choice(["colon_rows", "centred_prose", "ruled_table", "footer_box"])
    c, document, manner = builder.build(random.randrange(2 ** 40), layout, language, used)
    page = document.pages[0]
    page.put(page.w * 0.2, page.h * 0.62, word, 92, "b", color="#f0b8b8", ground=True, turn=38)
    page.put(page.w / 2, 12, {"en": f"{word} - not valid as evidence of certification", "de": "MUSTER - kein gültiges Zertifikat", "fr": "SPÉCIMEN - sans valeur"}[language], 9, "b", "c", "#a01010", fixed=True)
    return document, manner, "other", ["other", "iso27001-certificate"], language


def paper(draw, kind, acceptable=None):
    """A look-alike that is a plain paper of headings, paragraphs and tables."""
    def make(random, used, variant):
        language = draw.languages[variant % len(draw.languages)]
        seed, manner = random.randrange(2 ** 40), builder.pick_manner(random)
        c = Certificate(randoms.Random(seed), language, used, {"sites", "year"})
        builder.prepare(c, randoms.Random(seed + 1))
        family = builder.pick_family(random, language)
        manner["white_boxes"] = False
        for scale in [s for s in builder.SCALES if s <= 1.25]:
            document = Document(family, language, scale)
            draw(document, c, randoms.Random(seed + 2), language)
            if not document.faults():
                break
        return document, manner, kind, acceptable, language
    return make


LOOKALIKES = {
    "other_standard": (21, other_standard), "draft": (4, draft),
    "letter_of_intent": (4, paper(papers.letter_of_intent, "other")), "audit_plan": (4, paper(papers.audit_plan, "other")), "badge_page": (3, paper(papers.badge_page, "other")),
    "person_certificate": (6, paper(papers.person_certificate, "other-iso-certificate", ["other-iso-certificate", "other"])), "self_declaration": (3, paper(papers.self_declaration, "other")), "marketing_page": (4, paper(papers.marketing_page, "other")),
    "star_listing": (3, paper(papers.star_listing, "other-iso-certificate", ["other-iso-certificate", "other"])), "soc3_cover": (3, paper(papers.soc3_cover, "soc3-report")), "audit_report_cover": (4, paper(papers.audit_report_cover, "other")),
    "insurance": (3, paper(papers.insurance, "other")), "penetration_letter": (3, paper(papers.penetration_letter, "other")),
}

"""Layouts with values that look like others: further dates, numbers, empty labels, codes, and standards named before the one that counts."""
from . import marks
from .blocks import foot, ground, head, holder, rows_colon, rows_stacked, rows_table, scope
from .layouts_labels import conforms, intro, main_rows, title


def reissued(d, c, look, random):
    """Centred lines of dates: since, issued, issued again, expires, last cycle."""
    p = d.page()
    p.put(40, 14, f"DocuSign Envelope ID: {random.randrange(16 ** 8):08X}-{random.randrange(16 ** 4):04X}-4{random.randrange(16 ** 3):03X}-{random.randrange(16 ** 12):012X}", 6.5, fixed=True)
    y = title(p, c, look, head(p, c, look, "c") + 2)
    y = p.put(p.w / 2, y, f"{c.words['number']}: {c.say('certificate_number')}", 11, "b", "c", field="certificate_number")
    y = p.para(60, y, p.w - 120, c.words["since"].replace("{o}", c.holder.name).replace("{d}", c.say("original_issue_date")), 9.5, align="c") + 4
    first = "Based on certification examination in conformity with defined requirements in ISO/IEC 17021-1:2015 and ISO/IEC 27006:2015, the Information Security Management System as defined and implemented by"
    y = p.para(70, y, p.w - 140, first if c.language == "en" else f"{c.words['certify_system']} (ISO/IEC 17021-1:2015, ISO/IEC 27006:2015)", 9.5, align="c")
    y = holder(p, c, 60, y + 8, p.w - 120, "c", 18)
    y = conforms(p, c, y) + 6
    rows = [(c.words["issue"], c.say("issue_date")), (c.words["reissue"], c.day(c.reissue)), (c.words["expiry"], c.say("expiry_date")), (c.words["last_cycle"], c.day(c.last_cycle))]
    c.printed.add("reissue")
    for label, value in rows:
        y = p.put(p.w / 2, y, f"{label}{look.colon or ':'} {value}", 9.5, align="c")
    scope(p, c, 70, y + 8, p.w - 140, "c", 9, "sentence")
    foot(p, c, look)
    c.traps += ["reissue", "last_cycle", "standards_before_the_standard", "signature_service_line"]


def surveillance_schedule(d, c, look, random):
    p = d.page()
    y = title(p, c, look, head(p, c, look, "c") + 2, size=28)
    y = intro(p, c, y, system=False)
    y = holder(p, c, 60, y + 6, p.w - 120, "c", 18)
    y = conforms(p, c, y, system_name=True)
    y = scope(p, c, 80, y + 8, p.w - 160, "c", 10, "verb") + 12
    rows = [c.row("issue_date"), (f"2. {c.words['surveillance']}" if c.language != "en" else "2nd Surveillance Audit Due", c.day(c.surveillance2), None),
            (f"1. {c.words['surveillance']}" if c.language != "en" else "1st Surveillance Audit Due", c.day(c.surveillance), None), c.row("expiry_date")]
    for n, (label, value, field) in enumerate(rows):
        x = 60 if n % 2 == 0 else p.w / 2 + 16
        p.para(x, y + (n // 2) * 30 * p.s, p.w / 2 - 80, f"{label}: {value}", 9, field=field)
    p.put(p.w / 2, y + 66 * p.s, f"{c.words['number']}: {c.say('certificate_number')}", 11, "b", "c", field="certificate_number")
    foot(p, c, look)
    c.traps.append("surveillance_due")


def recertification_history(d, c, look, random):
    p = d.page()
    y = title(p, c, look, head(p, c, look, "r") + 4, "l")
    rows = [c.row("certificate_number"), c.row("original_issue_date"), (c.words["last_cycle"], c.day(c.last_cycle), None), (c.words["recert_audit"], c.day(c.recert_audit), None), c.row("issue_date"), c.row("expiry_date")]
    random.shuffle(rows)
    y = rows_stacked(p, rows, 60, y + 4, p.w - 120, 9.5, columns=3) + 6
    y = intro(p, c, y, align="l", system=True)
    y = holder(p, c, 60, y + 6, p.w - 120, "l", 16)
    y = conforms(p, c, y, align="l")
    scope(p, c, 60, y + 10, p.w - 120, "l", 10.5, random.choice(["label", "verb"]))
    foot(p, c, look)
    c.traps += ["last_cycle", "recertification_audit"]


def agreement_and_manual(d, c, look, random):
    p = d.page(random.choice(["a4", "letter"]))
    y = title(p, c, look, head(p, c, look, "l") + 4, "l")
    y = rows_colon(p, main_rows(c), 60, y, p.w - 120, ":", 9.5) + 8
    y = intro(p, c, y, align="l", system=True)
    y = holder(p, c, 60, y + 6, p.w - 120, "l", 16)
    y = conforms(p, c, y, align="l")
    y = scope(p, c, 60, y + 10, p.w - 120, "l", 10, "label") + 10
    agreed = {"en": "This certificate is issued under the certification agreement dated {a} and refers to the ISMS Manual dated {m}.", "de": "Grundlage sind der Zertifizierungsvertrag vom {a} und das ISMS-Handbuch vom {m}.", "fr": "Convention de certification du {a} ; manuel SMSI du {m}.",
              "es": "Contrato de certificación de fecha {a}; manual del SGSI de fecha {m}.", "it": "Contratto di certificazione del {a}; manuale SGSI del {m}.", "nl": "Certificatieovereenkomst van {a}; ISMS-handboek van {m}."}.get(c.language, "ISMS Manual {m} (Certification agreement {a}).")
    y = p.para(60, y, p.w - 120, agreed.replace("{a}", c.day(c.agreement)).replace("{m}", c.day(c.manual)), 9.5)
    p.put(60, p.h - 148, f"{c.signer} | {c.issue.day:02} {['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'][c.issue.month - 1]} {c.issue.year} | {random.randint(8, 18)}:{random.randint(10, 59)}:{random.randint(10, 59)} CET", 6.5, fixed=True)
    p.put(60, p.h - 20, f"F-27-{random.randint(10, 99)} Rev. {random.randint(2, 9)} ({c.day(c.agreement)})", 6, fixed=True)
    foot(p, c, look, on_behalf=False)
    c.traps += ["agreement_dated", "manual_dated", "signature_time", "form_revision"]


def empty_labels(d, c, look, random):
    p = d.page()
    y = title(p, c, look, head(p, c, look, "c") + 6)
    y = intro(p, c, y, system=False)
    y = holder(p, c, 60, y + 8, p.w - 120, "c", 16)
    y = conforms(p, c, y, system_name=True)
    y = scope(p, c, 70, y + 10, p.w - 140, "l", 10, "label") + 12
    rows = main_rows(c)
    rows.insert(2, (c.words["reissue"], random.choice(["", "NA", "N/A", "-", "---"]), None))
    rows.append((c.words["soa"] if c.soa_place != "row" else c.words["client"], random.choice(["", "N/A"]), None))
    if random.random() < 0.4 and not c.unresolvable:
        rows = [(label, random.choice(["", "NA"]), None) if field == "original_issue_date" else (label, value, field) for label, value, field in rows]
        c.printed.discard("original_issue_date")
    rows_colon(p, [(l, v or " ", f) for l, v, f in rows], 90, y, p.w - 180, ":", 9.5)
    foot(p, c, look)
    c.traps.append("empty_labels")


def headline_number(d, c, look, random):
    """The number stands in the headline and nowhere else."""
    p = d.page(random.choice(["a4", "landscape", "letter"]))
    y = head(p, c, look, "l")
    y = p.para(50, y, p.w - 100, f"{c.words['title'].title() if c.language == 'en' else c.words['title']} {c.say('certificate_number')}", 24, "b", "l", look.color, field="certificate_number") + 8
    y = intro(p, c, y, align="l", system=True)
    y = holder(p, c, 60, y + 6, p.w - 120, "l", 16)
    y = conforms(p, c, y, align="l", standard_size=15)
    y = scope(p, c, 60, y + 8, p.w - 120, "l", 10, random.choice(["label", "verb"]))
    rows_stacked(p, c.date_rows(), 60, y + 12, p.w - 120, 9.5, columns=3)
    foot(p, c, look, on_behalf=False)
    c.traps.append("number_in_headline")


def footer_number(d, c, look, random):
    p = d.page()
    y = title(p, c, look, head(p, c, look, "c") + 14, size=32)
    y = intro(p, c, y, system=True)
    y = holder(p, c, 60, y + 10, p.w - 120, "c", 18)
    y = conforms(p, c, y)
    y = scope(p, c, 70, y + 10, p.w - 140, "c", 10.5, random.choice(["label", "verb", "sentence"])) + 12
    for label, value, field in c.date_rows():
        y = p.put(p.w / 2, y, f"{label} {value}", 10, align="c", field=field)
    p.put(50, p.h - 24, f"{c.words['number']} {c.say('certificate_number')}", 7.5, field="certificate_number", fixed=True)
    foot(p, c, look)
    c.traps.append("number_in_footer")


def serial_and_client(d, c, look, random):
    """The number of the paper form and of the client stand beside that of the certificate."""
    p = d.page()
    p.put(p.w - 40, 18, f"{c.words['serial']} {random.randint(100000, 999999)}", 7, align="r", fixed=True)
    y = title(p, c, look, head(p, c, look, "l") + 8, "l")
    rows = [(c.words["client"], f"{random.choice(['K', 'CL-', ''])}{random.randint(10000, 999999)}", None), c.row("certificate_number"), ("EA / NACE", random.choice(["33 / 62.01", "IAF 33, NACE 63.11", "29-35"]), None)]
    y = rows_colon(p, rows, 60, y, p.w - 120, ":", 10) + 8
    y = intro(p, c, y, align="l", system=False)
    y = holder(p, c, 60, y + 6, p.w - 120, "l", 16)
    y = conforms(p, c, y, align="l", system_name=True)
    y = scope(p, c, 60, y + 10, p.w - 120, "l", 10, "label")
    rows_stacked(p, c.date_rows(), 60, y + 12, p.w - 120, 9.5, columns=3)
    foot(p, c, look)
    c.traps += ["form_serial", "client_number", "industry_code"]


def qr_check(d, c, look, random):
    p = d.page()
    y = title(p, c, look, head(p, c, look, "c") + 4)
    y = intro(p, c, y, system=True)
    y = holder(p, c, 60, y + 6, p.w - 120, "c", 16)
    y = conforms(p, c, y)
    y = scope(p, c, 70, y + 8, p.w - 140, "l", 10, random.choice(["label", "verb"]))
    rows_table(p, main_rows(c), 60, y + 12, p.w - 240)
    code = f"{random.randrange(16 ** 10):010x}"
    url = f"https://verify.{c.body.logo.split()[0].lower().encode('ascii', 'ignore').decode() or 'register'}.example/c/{code}"
    p.image(p.w - 140, y + 14, 74, 74, marks.qr(url))
    low = p.para(p.w - 176, y + 92, 146, c.words["verify"], 6.5, align="c", fixed=True)
    p.para(p.w - 176, low, 146, url.replace("/c/", "/c/ "), 6.5, color="#1144aa", align="c", fixed=True)
    foot(p, c, look, on_behalf=False)
    c.traps.append("qr_text")


def year_in_scope(d, c, look, random):
    """No year in the headline; the edition is told in the sentence about the scope, or nowhere."""
    p = d.page()
    y = title(p, c, look, head(p, c, look, "c") + 6)
    y = p.put(p.w / 2, y, "ISO/IEC 27001", 20, "b", "c", look.color, field="standard") + 6
    c.say("standard")
    y = intro(p, c, y, system=True)
    y = holder(p, c, 60, y + 8, p.w - 120, "c", 17) + 10
    said = {"en": "The management system was assessed against {s}.", "de": "Das Managementsystem wurde nach {s} geprüft.", "fr": "Le système a été évalué selon {s}.", "es": "El sistema ha sido evaluado según {s}.", "it": "Il sistema è stato valutato secondo {s}."}.get(c.language, "({s})")
    y = p.para(70, y, p.w - 140, said.replace("{s}", c.standard), 9.5, align="c", field="standard") + 6
    y = scope(p, c, 70, y, p.w - 140, "l", 10, "label")
    rows_colon(p, main_rows(c), 90, y + 14, p.w - 180, look.colon or ":", 9.5)
    foot(p, c, look)
    c.traps.append("edition_outside_headline")


def dated_by_place(d, c, look, random):
    """Valid from and to on one line; the day of signing beside the place."""
    p = d.page()
    y = title(p, c, look, head(p, c, look, "l") + 4, "l", 30)
    top = y
    p.para(60, top, 150, c.label("number"), 8, color="#666666")
    y = p.para(60, top + 12, 165, c.say("certificate_number"), 10, "b", field="certificate_number")
    p.para(235, top, 140, c.label("original"), 8, color="#666666")
    p.para(235, top + 12, 140, c.say("original_issue_date"), 10, "b", field="original_issue_date")
    p.para(385, top, 170, {"en": "Valid", "de": "Gültigkeit", "fr": "Validité", "es": "Validez", "it": "Validità", "nl": "Geldig", "pt": "Validade"}.get(c.language, c.label("expiry")), 8, color="#666666")
    p.para(385, top + 12, 165, f"{c.say('issue_date')} – {c.say('expiry_date')}", 10, "b", field="expiry_date")
    y = intro(p, c, y + 16, align="l", system=True)
    y = holder(p, c, 60, y + 8, p.w - 120, "l", 17)
    y = conforms(p, c, y, align="l", system_name=True)
    scope(p, c, 60, y + 10, p.w - 120, "l", 11, random.choice(["label", "verb"]))
    p.put(60, p.h - 152, f"{c.holder_town}, {c.day(c.issue)}", 8, fixed=True)
    foot(p, c, look, on_behalf=False)
    c.traps.append("validity_range")


LAYOUTS = [reissued, surveillance_schedule, recertification_history, agreement_and_manual, empty_labels, headline_number, footer_number, serial_and_client, qr_check, year_in_scope, dated_by_place]
NEEDS = {reissued: {"reissue", "year"}, surveillance_schedule: {"full_term"}, year_in_scope: {"year"}}

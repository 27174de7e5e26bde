"""Layouts that stand on labels: beside, over, left of, in tables, in rows, in boxes and in margins."""
from .blocks import foot, ground, head, holder, logo, mark, rows_colon, rows_stacked, rows_table, scope, signature

MAIN = ("certificate_number", "original_issue_date", "issue_date", "expiry_date")


def main_rows(c, decoys=True):
    rows = [c.row("certificate_number")] + c.date_rows()
    if decoys and "decoys" in c.needs:
        for row in c.decoy_rows():
            rows.insert(c.random.randint(1, len(rows)), row)
    return rows


def title(p, c, look, y, align="c", size=26):
    x = {"c": p.w / 2, "l": 52, "r": p.w - 52}[align]
    return p.para(50, y, p.w - 100, c.words["title"], size, look.title_style, align, look.color) + 6 * p.s


def intro(p, c, y, x=60, w=None, align="c", size=11, system=True):
    w = w or p.w - 2 * x
    return p.para(x, y, w, c.words["certify_system" if system else "certify"], size, "i" if align == "c" else "r", align)


def conforms(p, c, y, x=60, w=None, align="c", size=11, standard_size=18, system_name=False):
    w = w or p.w - 2 * x
    y = p.para(x, y + 6 * p.s, w, c.words["conforms"], size, "r", align)
    y = p.para(x, y + 5 * p.s, w, c.say("standard"), standard_size, "b", align, c.look.color, field="standard")
    return p.para(x, y, w, c.words["system"], size, "r", align) if system_name else y


def colon_rows(d, c, look, random):
    p = d.page()
    y = head(p, c, look, random.choice("lcr"))
    y = title(p, c, look, y + 10)
    y = intro(p, c, y, system=random.random() < 0.5)
    y = holder(p, c, 60, y + 8 * p.s, p.w - 120, "c", 17)
    y = conforms(p, c, y, system_name=True)
    y = scope(p, c, 70, y + 12 * p.s, p.w - 140, random.choice("lc"), 10, random.choice(["label", "verb"]))
    rows_colon(p, main_rows(c), 90, y + 18 * p.s, p.w - 180, look.colon or ":", bold_values=True)
    foot(p, c, look)


def label_over_value(d, c, look, random):
    p = d.page()
    y = title(p, c, look, head(p, c, look, "l") + 8, "l")
    rows = [c.row("organisation"), (c.label("address"), ", ".join(c.holder.address), None), c.row("standard"), (c.label("scope"), c.scope_text(), "scope")] + main_rows(c)
    rows_stacked(p, rows, 60, y + 10, p.w - 120, 10.5, line=random.random() < 0.4)
    foot(p, c, look)


def small_caps_left(d, c, look, random):
    p = d.page()
    y = title(p, c, look, head(p, c, look, "l") + 20, "l", 30) + 10
    rows = [c.row("certificate_number"), c.row("organisation"), (c.label("address"), ", ".join(c.holder.address), None), c.row("standard"), (c.label("scope"), c.scope_text(), "scope")] + c.date_rows()
    for label, value, field in rows:
        p.para(60, y, 128, label.upper() if c.language != "tr" else label, 7.2, color="#8a8a8a")
        y = max(p.para(200, y - 2, p.w - 260, value, 11 if field != "organisation" else 15, "b" if field == "organisation" else "r", field=field), y + 22 * p.s) + 9 * p.s
    foot(p, c, look)


def ruled_table(d, c, look, random):
    p = d.page()
    y = title(p, c, look, head(p, c, look, "c") + 4)
    y = intro(p, c, y, system=False)
    rows = [c.row("organisation"), (c.label("address"), ", ".join(c.holder.address), None), c.row("standard"), (c.label("scope"), c.scope_text(), "scope")]
    rows += main_rows(c)
    if random.random() < 0.4:
        rows.append(c.row("certification_body"))
    rows_table(p, rows, 60, y + 12, p.w - 120, fill=look.pale if random.random() < 0.5 else None)
    foot(p, c, look)


def four_in_row(d, c, look, random):
    size = random.choice(["landscape", "a4", "letter"])
    p = d.page(size)
    y = title(p, c, look, head(p, c, look, random.choice("lc")) + 2)
    y = intro(p, c, y, system=True)
    y = holder(p, c, 60, y + 6 * p.s, p.w - 120, "c", 16)
    y = conforms(p, c, y)
    scope(p, c, 80, y + 8 * p.s, p.w - 160, "c", 9.5, random.choice(["label", "verb", "sentence"]))
    rows = main_rows(c, decoys=False)
    at, step = p.h - 186, (p.w - 100) / len(rows)
    low = max(p.para(50 + n * step, at, step - 6, label, 7.2, "b", "c", fixed=True) for n, (label, _, _) in enumerate(rows)) + 3
    for n, (label, value, field) in enumerate(rows):
        p.para(50 + n * step, low, step - 6, value, 8.5, "r", "c", field=field, fixed=True)
    foot(p, c, look, on_behalf=False)


def footer_box(d, c, look, random):
    p = d.page()
    y = title(p, c, look, head(p, c, look, "r") + 4, "l", 28)
    y = intro(p, c, y + 8, align="l", system=False)
    y = holder(p, c, 60, y + 8, p.w - 120, "l", 15)
    y = conforms(p, c, y, align="l")
    scope(p, c, 60, y + 12, p.w - 120, "l", 10, random.choice(["label", "verb"]))
    top = p.h - 226
    low = rows_stacked(p, main_rows(c, decoys=False), 60, top, p.w - 120, 8.4, columns=3)
    p.rect(50, top - 6, p.w - 100, low - top + 4, fill="#f4f4f4", line=look.color)
    foot(p, c, look, on_behalf=False)


def landscape_frame(d, c, look, random):
    p = d.page("landscape")
    look.ground = random.choice(["double", "frame", "waves", "rosettes"])
    y = title(p, c, look, head(p, c, look, "c") - 4, size=28)
    y = intro(p, c, y - 4, system=random.random() < 0.6)
    y = holder(p, c, 80, y + 3, p.w - 160, "c", 17)
    y = conforms(p, c, y, standard_size=16)
    y = scope(p, c, 100, y + 6, p.w - 200, "c", 9.5, random.choice(["label", "verb"]))
    y += 8
    rows = main_rows(c)
    half = (len(rows) + 1) // 2
    rows_colon(p, rows[:half], 120, y, 290, look.colon or ":", 9)
    rows_colon(p, rows[half:], 450, y, 290, look.colon or ":", 9)
    foot(p, c, look, on_behalf=False)


def holder_above_label(d, c, look, random):
    """As on a form: the value stands on a line and its name in small letters under it."""
    p = d.page()
    y = title(p, c, look, head(p, c, look, "c") + 8)
    rows = [c.row("organisation"), (c.label("address"), ", ".join(c.holder.address), None), c.row("standard"), (c.label("scope"), c.scope_text(), "scope")]
    y = rows_stacked(p, rows, 70, y + 16, p.w - 140, 12, value_first=True)
    rows_stacked(p, main_rows(c), 70, y + 8, p.w - 140, 11, value_first=True, columns=2)
    foot(p, c, look)


def sidebar(d, c, look, random):
    p = d.page()
    look.ground = "plain"
    p.rect(0, 0, 178, p.h, fill=look.color)
    y = 60
    for label, value, field in main_rows(c) + [c.row("standard")]:
        y = p.para(22, y, 140, label, 7.5, color="#d0d8e4")
        y = p.para(22, y, 140, value, 10.5, "b", color="#ffffff", field=field) + 12 * p.s
    logo(p, c, look, 210, 44)
    y = p.para(210, 124, p.w - 250, c.words["title"], 24, look.title_style, color=look.color)
    y = intro(p, c, y + 12, 210, p.w - 250, "l", 10, system=True)
    y = holder(p, c, 210, y + 8, p.w - 250, "l", 15)
    y = p.para(210, y + 8, p.w - 250, c.words["conforms"], 10)
    y = p.para(210, y, p.w - 250, c.standard, 10, "b")
    scope(p, c, 210, y + 14, p.w - 250, "l", 10, random.choice(["label", "verb"]))
    signature(p, c, 210, p.h - 132)
    mark(p, c, p.w - 104, p.h - 140)
    p.para(210, p.h - 60, p.w - 250, f"{c.say('certification_body')}, {c.body.address}", 6.4, color="#555555", field="certification_body", fixed=True)


def right_values(d, c, look, random):
    """Values set right, led to by dots."""
    p = d.page()
    y = title(p, c, look, head(p, c, look, "l") + 8, "l")
    y = intro(p, c, y, align="l", system=False)
    y = holder(p, c, 60, y + 6, p.w - 120, "l", 15)
    y = conforms(p, c, y, align="l")
    y = scope(p, c, 60, y + 10, p.w - 120, "l", 10, "label") + 14
    for label, value, field in main_rows(c):
        left, right = p.width(label, 10 * p.s), p.width(value, 10 * p.s, "b")
        p.put(60, y, label, 10)
        dots = int((p.w - 130 - left - right) / p.width(".", 10 * p.s)) - 1
        if dots > 2:
            p.put(64 + left, y, "." * dots, 10, color="#999999", ground=True)
        y = p.put(p.w - 60, y, value, 10, "b", "r", field=field) + 4 * p.s
    foot(p, c, look)


def vertical_word(d, c, look, random):
    """The word for certificate runs up the margin in several languages."""
    p = d.page()
    look.ground = "plain"
    p.rect(18, 0, 44, p.h, fill=look.pale)
    word = random.choice(["ZERTIFIKAT  ◆  CERTIFICATE  ◆  CERTIFICADO  ◆  CERTIFICAT", "CERTIFICATE  •  ZERTIFIKAT  •  CERTIFICATO  •  CERTIFIKAT"]).replace("◆", "•")
    p.put(48, p.h - 60, word, 21, "b", color=look.color, ground=True, turn=90, fixed=True)
    logo(p, c, look, p.w - 170, 40)
    y = p.para(90, 112, p.w - 140, c.words["title"], 27, "b", color=look.color)
    y = p.para(90, y + 8, p.w - 140, c.words["certify"], 10)
    y = holder(p, c, 110, y + 8, p.w - 170, "l", 14)
    y = scope(p, c, 90, y + 8, p.w - 140, "l", 10, "verb")
    y = p.para(90, y + 8, p.w - 140, c.words["conforms"], 10)
    y = p.para(110, y + 4, p.w - 170, c.say("standard"), 14, "b", field="standard")
    rows = main_rows(c)
    if random.random() < 0.4:
        y = p.para(90, y + 8, p.w - 140, c.words["valid"].replace("{a}", c.say("issue_date")).replace("{b}", c.say("expiry_date")), 10)
        rows = [r for r in rows if r[2] not in ("issue_date", "expiry_date")]
    rows_colon(p, rows, 90, y + 10, p.w - 140, look.colon or ":", 9.5)
    signature(p, c, 90, p.h - 130)
    mark(p, c, p.w - 118, p.h - 136)
    p.para(90, p.h - 58, p.w - 140, f"{c.say('certification_body')}, {c.body.address}", 6.4, color="#555555", field="certification_body", fixed=True)


LAYOUTS = [colon_rows, label_over_value, small_caps_left, ruled_table, four_in_row, footer_box, landscape_frame, holder_above_label, sidebar, right_values, vertical_word]

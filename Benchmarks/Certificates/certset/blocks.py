"""Pieces that layouts share: grounds, head, holder, scope, rows of labels and values, and the foot of a page."""
from . import marks

PALETTES = [("#12355b", "#e8eef6"), ("#7a1022", "#f8ecee"), ("#0d5c46", "#e9f4f0"), ("#3b2a6b", "#efecf7"), ("#8a5a00", "#faf3e3"), ("#222222", "#f2f2f2"), ("#005f86", "#e4f2f8")]
GROUNDS = ["plain", "plain", "frame", "double", "tint", "rosettes", "waves", "corner", "seal", "watermark"]


class Look:
    """The colours and the ground of one document."""

    def __init__(self, random):
        self.color, self.pale = random.choice(PALETTES)
        self.ground = random.choice(GROUNDS)
        self.title_style = random.choice("rbbi")
        self.colon = random.choice([":", ":", "", " :"])
        self.caps = random.random() < 0.15


def ground(page, look, c):
    w, h, kind = page.w, page.h, look.ground
    if kind == "tint":
        page.rect(0, 0, w, h, fill=look.pale)
    elif kind == "frame":
        page.rect(16, 16, w - 32, h - 32, line=look.color, weight=3)
    elif kind == "double":
        page.rect(14, 14, w - 28, h - 28, line=look.color, weight=5)
        page.rect(21, 21, w - 42, h - 42, line=look.color, weight=0.8)
    elif kind == "rosettes":
        for x, y in ((60, 60), (w - 60, 60), (60, h - 60), (w - 60, h - 60)):
            marks.rosette(page, x, y, 46, "#ccd3de")
        marks.rosette(page, w / 2, h / 2, 210, "#d9dde4", lobes=14)
    elif kind == "waves":
        marks.waves(page, "#d4dbe6")
        page.rect(14, 14, w - 28, h - 28, line=look.color, weight=2)
    elif kind == "corner":
        page.path([(0, 0), (34, 0), (0, h * 0.55)], fill=look.color, closed=True)
        page.path([(w, h), (w - 190, h), (w, h - 18)], fill=look.color, closed=True)
        page.path([(w, 0), (w - 120, 0), (w, 30)], fill=look.color, closed=True)
    elif kind == "seal":
        marks.rosette(page, w / 2, h * 0.52, 180, "#dddddd", lobes=24, weight=0.8)
    elif kind == "watermark":
        page.put(w * 0.2, h * 0.66, c.body.logo if c.language != "ja" else "ISMS", 74, "b", color="#ececec", ground=True, turn=40)


def logo(page, c, look, x, y, w=130):
    """The body's mark, a picture; x is its left edge."""
    page.image(x, y, w, w * 140 / 360, c.logo_picture)
    c.printed.add("logo")
    return y + w * 140 / 360


def head(page, c, look, align="l", with_mark=False):
    """Logo and, on some pages, the body's name under it; answers the next top."""
    ground(page, look, c)
    w = 120
    x = {"l": 52, "c": page.w / 2 - w / 2, "r": page.w - 52 - w}[align]
    y = logo(page, c, look, x, 40, w)
    if with_mark:
        mark(page, c, page.w - 112 if align != "r" else 60, 36, 52)
    if c.name_in_head:
        at = {"l": 52, "c": page.w / 2, "r": page.w - 52}[align]
        y = page.put(at, y + 4, c.say("certification_body"), 8.5, align=align, color=look.color, field="certification_body")
    return y + 12 * page.s


def mark(page, c, x, y, w=58):
    """The accreditation mark as a picture, its number as text under it, or words alone, as this document shows it."""
    shown = c.mark_shown
    if shown == "none" or "accreditation_body" in c.printed and c.mark_done:
        return
    c.mark_done = True
    c.say("accreditation_body")
    if shown == "text":
        label = c.words["accredited"]
        wide = max(w + 62, 118)
        page.para(min(x, page.w - wide - 24), y + 8, wide, f"{label}: {c.mark_label}", 8, field="accreditation_body", fixed=True)
        return
    number = c.mark_number if shown == "picture" else None
    page.image(x, y, w, w * 280 / 260, c.mark_picture(number))
    if shown == "picture_and_number":
        page.put(x + w / 2, y + w * 1.08 + 1, c.mark_number, 6.5, align="c", field="accreditation_body", fixed=True)


def holder(page, c, x, y, w, align="l", size=14, address=True, style="b"):
    c.say("organisation")
    for line in c.holder.lines:
        y = page.para(x, y, w, line, size, style, align, field="organisation")
    if c.holder.trading_name:
        y = page.para(x, y, w, f"{c.words['trading']} {c.holder.trading_name}", size * 0.75, "i", align)
    if address:
        y += 2 * page.s
        joined = c.one_line_address
        for line in ([", ".join(c.holder.address)] if joined else c.holder.address):
            y = page.para(x, y, w, line, min(10, size), "r", align)
    return y


def scope(page, c, x, y, w, align="l", size=10, heading="label", text=None, style="r", color="#141414"):
    """The scope under a heading, after a verb, or as a sentence that needs none."""
    colon = "" if align == "c" else c.look.colon
    if heading == "label":
        y = page.para(x, y, w, c.label("scope") + colon, size, "b", align, color=color)
    elif heading == "verb":
        y = page.para(x, y, w, c.words["verb"], size, "r", align)
    body = text or (c.bounded_scope() if heading == "sentence" else c.scope_text())
    return page.para(x, y + 2 * page.s, w, body, size, style, align, field="scope", leading=1.1)


def rows_colon(page, rows, x, y, w, colon=":", size=9.5, gap=1.35, split=None, bold_values=False):
    """Label and value on one line; a value that is long goes on under itself."""
    split = split or min(w * 0.58, max(page.width(r[0] + colon, size * page.s, "r") for r in rows) + 14)
    for label, value, field in rows:
        low = page.para(x, y, split - 6, label + colon, size)
        high = page.para(x + split, y, w - split, value, size, "b" if bold_values else "r", field=field)
        y = max(low, high) + size * (gap - 1.3) * page.s
    return y


def rows_stacked(page, rows, x, y, w, size=9.5, color="#666666", align="l", columns=1, value_first=False, line=False):
    """Labels over values (or under them), in one or more columns."""
    step = w / columns
    for start in range(0, len(rows), columns):
        tops = []
        for number, (label, value, field) in enumerate(rows[start:start + columns]):
            left = x + number * step
            parts = [(label, size * 0.82, "r", color, None), (value, size, "b", "#141414", field)]
            top = y
            for text, text_size, style, tone, tag in (reversed(parts) if value_first else parts):
                if value_first and tone == color:
                    page.rule(left, top + 1, step - 14)
                    top += 3
                top = page.para(left, top, step - 10, text, text_size, style, align, tone, field=tag)
            tops.append(top)
        y = max(tops) + 7 * page.s
        if line:
            page.rule(x, y - 4 * page.s, w)
    return y


def rows_table(page, rows, x, y, w, size=9.5, fill=None):
    """A table of two columns with rules; answers the next top."""
    split = w * 0.38
    start = y
    for label, value, field in rows:
        top = y + 4
        low = max(page.para(x + 6, top, split - 12, label, size, "b"), page.para(x + split + 6, top, w - split - 12, value, size, field=field)) + 3
        if fill:
            page.rect(x, y, split, low - y, fill=fill)
        page.rect(x, y, w, low - y, line="#888888")
        y = low
    page.path([(x + split, start), (x + split, y)], "#888888")
    return y + 8


def signature(page, c, x, y, w=110, with_date=None):
    """A picture of a name, with name and role under a line."""
    page.image(x, y, w, w * 0.3, c.signature_picture)
    page.rule(x, y + w * 0.3 + 1, w + 20)
    y = page.put(x, y + w * 0.3 + 4, c.signer, 8, field=None, fixed=True)
    y = page.put(x, y, c.words["role"], 7, "i", fixed=True)
    if with_date:
        page.put(x, y, with_date, 7, fixed=True)


def foot(page, c, look, number=1, of=1, mark_x=None, sign=True, fine=True, on_behalf=True):
    """Signature on one side, accreditation mark on the other, small print under both."""
    base = page.h - 128
    swap = c.swap_foot
    if sign:
        x = 56 if not swap else page.w - 200
        if on_behalf and c.say_on_behalf:
            text = c.words["on_behalf"].replace("{b}", c.say("certification_body"))
            page.put(min(x, page.w - 30 - page.width(text, 7.5)), base - 10, text, 7.5, field="certification_body", fixed=True)
        signature(page, c, x, base + 2)
    if number == 1:
        mark(page, c, mark_x or (page.w - 124 if not swap else 60), base - 6)
    y = page.h - 56
    if fine:
        y = page.para(50, y, page.w - 100, c.words["subject"], 5.8, color="#666666", fixed=True)
        line = f"{c.say('certification_body')}, {c.body.address}" if c.name_in_foot or not c.printed & {"certification_body"} and not c.body_in_picture else ""
        if line:
            y = page.para(50, y, page.w - 100, line, 6.2, color="#444444", field="certification_body", fixed=True)
    if of > 1 or c.page_numbers:
        page.put(page.w - 50, page.h - 26, c.words["page"].replace("{i}", str(number)).replace("{n}", str(of)), 7, align="r", fixed=True)

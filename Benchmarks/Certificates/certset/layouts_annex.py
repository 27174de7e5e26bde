"""Layouts of several pages, of several sites, companies and standards, and of several bodies on one page."""
from . import marks, scopes
from .blocks import foot, ground, head, holder, mark, rows_colon, rows_stacked, scope
from .layouts_labels import conforms, intro, main_rows, title


def first_page(d, c, look, random, scope_text=None, of=2, heading="label"):
    p = d.page()
    y = title(p, c, look, head(p, c, look, random.choice("lc")) + 6)
    y = intro(p, c, y, system=True)
    y = holder(p, c, 60, y + 8, p.w - 120, "c", 16)
    y = conforms(p, c, y)
    if scope_text:
        y = p.para(70, y + 10, p.w - 140, f"{c.label('scope')}: {scope_text}", 10, align="c")
    else:
        y = scope(p, c, 70, y + 10, p.w - 140, "l", 10, heading)
    rows_colon(p, main_rows(c), 80, y + 14, p.w - 160, look.colon or ":", 9.5)
    foot(p, c, look, 1, of)


def annex_head(d, c, look, number, of):
    p = d.page()
    y = head(p, c, look, "l")
    y = p.para(60, y + 6, p.w - 120, f"{c.words['annex']} {c.say('certificate_number')}", 15, "b", color=look.color, field="certificate_number")
    return p, p.para(60, y, p.w - 120, c.holder.name, 10, field="organisation") + 12


def table(p, y, heads, rows, widths, x=60, size=8.8):
    def line(cells, y, style):
        left, low = x, y
        for cell, w in zip(cells, widths):
            low = max(low, p.para(left + 4, y + 3, w - 8, cell, size, style))
            left += w
        p.rect(x, y, sum(widths), low + 3 - y, line="#888888")
        return low + 3
    y = line(heads, y, "b")
    for row in rows:
        y = line(row, y, "r")
    return y


def annex_of_sites(d, c, look, random):
    first_page(d, c, look, random)
    p, y = annex_head(d, c, look, 2, 2)
    y = p.put(60, y, c.words["sites"], 11, "b") + 4
    if random.random() < 0.6:
        table(p, y, ["", c.words["site"], c.words["address"]], [[str(n + 1), f"{c.words['site']} {n + 1}", ", ".join(s)] for n, s in enumerate(c.holder.sites)], [30, 120, p.w - 270])
    else:
        for n, site in enumerate(c.holder.sites):
            y = p.para(60, y, p.w - 120, f"{n + 1}. {', '.join(site)}", 10) + 4
    foot(p, c, look, 2, 2, sign=random.random() < 0.5)


def annex_site_scopes(d, c, look, random):
    first_page(d, c, look, random)
    p, y = annex_head(d, c, look, 2, 2)
    rows = [[", ".join(s), scopes.activity(random, c.language)] for s in c.holder.sites]
    table(p, y, [c.words["site"], c.words["scope"]], rows, [200, p.w - 320])
    foot(p, c, look, 2, 2, sign=False)
    c.traps.append("scope_per_site")


def scope_on_annex(d, c, look, random):
    first_page(d, c, look, random, scope_text=c.words["see_annex"])
    p, y = annex_head(d, c, look, 2, 2)
    scope(p, c, 60, y, p.w - 120, "l", 10.5, "label")
    foot(p, c, look, 2, 2, sign=False)
    c.traps.append("scope_on_annex")


def registered_activities(d, c, look, random):
    """Page two holds places at the left and activities at the right."""
    first_page(d, c, look, random, heading="verb")
    p, y = annex_head(d, c, look, 2, 2)
    p.put(60, y, c.words["address"], 9.5, "b")
    y = p.put(300, y, c.words["scope"], 9.5, "b") + 4
    for site in [c.holder.address] + c.holder.sites:
        low = y
        for line in site:
            low = p.para(60, low, 220, line, 9)
        high = p.para(300, y, p.w - 360, c.activity if site == c.holder.address else scopes.activity(random, c.language), 9)
        y = max(low, high) + 8
        p.rule(60, y - 4, p.w - 120, "#bbbbbb")
    rows_stacked(p, c.date_rows(), 60, p.h - 200, p.w - 120, 8.5, columns=3)
    foot(p, c, look, 2, 2, sign=False, on_behalf=False)


def group_members(d, c, look, random):
    p = d.page()
    y = title(p, c, look, head(p, c, look, "c") + 2)
    y = intro(p, c, y, system=True)
    y = holder(p, c, 60, y + 6, p.w - 120, "c", 16)
    y = p.para(60, y + 4, p.w - 120, c.words["members"] + ":", 9, "i", "c")
    for name, place in c.holder.members:
        y = p.para(60, y, p.w - 120, f"{name}, {', '.join(place)}", 8.6, align="c")
    y = conforms(p, c, y, standard_size=15)
    y = scope(p, c, 70, y + 8, p.w - 140, "l", 9.5, "label")
    rows_stacked(p, main_rows(c), 70, y + 10, p.w - 140, 9, columns=3)
    foot(p, c, look)
    c.traps.append("group_with_members")


def several_standards(d, c, look, random):
    """One paper for quality, information security and privacy; a number and dates for each or for all."""
    p = d.page()
    y = title(p, c, look, head(p, c, look, "c") + 2)
    y = p.para(60, y, p.w - 120, c.words["certify"], 10.5, align="c")
    y = holder(p, c, 60, y + 6, p.w - 120, "c", 16)
    y = p.para(60, y + 6, p.w - 120, c.words["conforms"], 10, align="c") + 6
    others = random.sample(["ISO 9001:2015", "ISO/IEC 27701:2019", "ISO 22301:2019", "ISO 14001:2015"], 2)
    names = sorted(others + [c.say("standard")])
    if random.random() < 0.4:
        random.shuffle(names)
    for name in names:
        y = p.put(p.w / 2, y, name, 14, "b", "c", look.color, field="standard" if name == c.standard else None)
    y = scope(p, c, 70, y + 10, p.w - 140, "c", 10, "label")
    rows_colon(p, main_rows(c), 90, y + 14, p.w - 180, look.colon or ":", 9.5)
    foot(p, c, look)
    c.traps.append("several_standards")


def two_accreditations(d, c, look, random):
    """Marks of two accreditation bodies and of a network stand at the foot."""
    p = d.page()
    y = title(p, c, look, head(p, c, look, "l") + 6, "l")
    y = intro(p, c, y, align="l", system=True)
    y = holder(p, c, 60, y + 8, p.w - 120, "l", 15)
    y = conforms(p, c, y, align="l")
    y = scope(p, c, 60, y + 10, p.w - 120, "l", 10, "label")
    rows_stacked(p, main_rows(c), 60, y + 14, p.w - 120, 9.5, columns=2)
    c.mark_shown, c.swap_foot = "picture", False
    mark(p, c, p.w - 250, p.h - 140, 54)
    other = random.choice([k for k in ("UKAS", "ANAB", "DAkkS", "RvA", "IAS") if k != c.body.accreditor])
    p.image(p.w - 184, p.h - 140, 54, 58, marks.accreditation_mark(random, other, None))
    p.image(p.w - 118, p.h - 140, 60, 60, marks.seal(random, random.choice(["IAF MLA", "IQNET"]), "#1d3f8b"))
    foot(p, c, look, mark_x=p.w + 400, on_behalf=False)
    c.accreditation_acceptable = [c.mark_label, marks.MARKS[other][0]]
    c.traps.append("two_accreditation_marks")


def trading_name(d, c, look, random):
    p = d.page(random.choice(["a4", "letter"]))
    y = title(p, c, look, head(p, c, look, "r") + 10, "l")
    y = rows_colon(p, [c.row("certificate_number")], 60, y, p.w - 120, look.colon or ":", 12) + 6
    y = intro(p, c, y, align="l", system=True)
    y = holder(p, c, 60, y + 8, p.w - 120, "l", 16)
    y = conforms(p, c, y, align="l", system_name=True)
    y = scope(p, c, 60, y + 12, p.w - 120, "l", 10, random.choice(["label", "verb", "sentence"]))
    rows_stacked(p, c.date_rows(), 60, y + 14, p.w - 120, 9.5, columns=2)
    foot(p, c, look)


LAYOUTS = [annex_of_sites, annex_site_scopes, scope_on_annex, registered_activities, group_members, several_standards, two_accreditations, trading_name]
NEEDS = {annex_of_sites: {"sites"}, annex_site_scopes: {"sites"}, registered_activities: {"sites"}, group_members: {"members"}, trading_name: {"trading"}, several_standards: {"year"}}

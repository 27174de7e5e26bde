"""Layouts that speak in sentences, and those in two languages."""
from .blocks import foot, ground, head, holder, logo, mark, rows_colon, rows_stacked, scope, signature
from .layouts_labels import conforms, intro, main_rows, title


def centred_prose(d, c, look, random):
    p = d.page()
    y = title(p, c, look, head(p, c, look, "c") + 8, size=30)
    y = intro(p, c, y, system=True, size=12)
    y = holder(p, c, 60, y + 10, p.w - 120, "c", 18)
    y = conforms(p, c, y, size=12, standard_size=20)
    y = scope(p, c, 80, y + 8, p.w - 160, "c", 10.5, "verb") + 10
    for label, value, field in main_rows(c):
        y = p.put(p.w / 2, y, f"{label}{look.colon or ''} {value}", 10, align="c", field=field)
    foot(p, c, look)


def all_in_sentences(d, c, look, random):
    p = d.page(random.choice(["a4", "letter"]))
    y = title(p, c, look, head(p, c, look, random.choice("lc")) + 14)
    y = intro(p, c, y + 4, system=True)
    y = holder(p, c, 60, y + 10, p.w - 120, "c", 16)
    y = conforms(p, c, y) + 6
    y = scope(p, c, 72, y, p.w - 144, "c", 10.5, random.choice(["sentence", "verb"])) + 10
    sentences = [c.words["number_is"].replace("{n}", c.say("certificate_number")) + ".", c.words["valid"].replace("{a}", c.say("issue_date")).replace("{b}", c.say("expiry_date"))]
    sentences[0] = sentences[0][0].upper() + sentences[0][1:]
    if random.random() < 0.6:
        c.say("original_issue_date")
        sentences.append(c.words["since"].replace("{o}", c.holder.name).replace("{d}", c.day(c.original)))
    random.shuffle(sentences)
    if random.random() < 0.5:
        sentences = [" ".join(sentences)]
    for sentence in sentences:
        y = p.para(72, y, p.w - 144, sentence, 10.5, align="c", field="certificate_number") + 5
    foot(p, c, look)


def three_years(d, c, look, random):
    """Validity as a span from a date: the end is not printed."""
    p = d.page()
    y = title(p, c, look, head(p, c, look, "l") + 14, "l")
    y = intro(p, c, y + 4, align="l", system=True)
    y = holder(p, c, 60, y + 8, p.w - 120, "l", 16)
    y = conforms(p, c, y, align="l")
    y = scope(p, c, 60, y + 10, p.w - 120, "l", 10.5, random.choice(["label", "verb"])) + 10
    rows = [c.row("certificate_number")] + ([c.row("original_issue_date")] if random.random() < 0.4 else [])
    y = rows_colon(p, rows, 60, y, p.w - 120, ":", 10) + 8
    c.say("issue_date")
    c.printed.add("expiry_derivable")
    c.traps.append("expiry_as_span")
    p.para(60, y, p.w - 120, c.words["three"].replace("{a}", c.day(c.issue)), 10.5, "b", field="issue_date")
    foot(p, c, look)


def letter(d, c, look, random):
    """A certificate written like a letter."""
    p = d.page()
    look.ground = "plain"
    y = head(p, c, look, "r")
    y = holder(p, c, 70, y + 30, 260, "l", 11, style="r") + 26
    y = p.para(70, y, p.w - 140, f"{c.words['title']} {c.say('standard')}", 13, "b", field="standard") + 8
    c.words.chosen["number_is"] = c.words["number_is"][0].upper() + c.words["number_is"][1:]
    text = f"{c.words['certify_system']} {c.holder.name} {c.words['conforms']} {c.standard}."
    y = p.para(70, y, p.w - 140, text, 10.5, leading=1.3) + 8
    y = scope(p, c, 70, y, p.w - 140, "l", 10.5, "sentence") + 8
    y = p.para(70, y, p.w - 140, c.words["number_is"].replace("{n}", c.say("certificate_number")) + ".", 10.5, field="certificate_number") + 8
    y = p.para(70, y, p.w - 140, c.words["valid"].replace("{a}", c.say("issue_date")).replace("{b}", c.say("expiry_date")), 10.5) + 8
    if random.random() < 0.5:
        c.say("original_issue_date")
        p.para(70, y, p.w - 140, c.words["since"].replace("{o}", c.holder.name).replace("{d}", c.day(c.original)), 10.5)
    foot(p, c, look)


def scope_sentence(d, c, look, random):
    """The scope stands as a sentence of its own on the page; no heading says that it is one."""
    p = d.page()
    y = title(p, c, look, head(p, c, look, "c") + 4)
    y = p.put(p.w / 2, y, f"{c.words['number']}: {c.say('certificate_number')}", 12, "b", "c", field="certificate_number") + 8
    y = p.para(70, y, p.w - 140, c.words["certify_system"], 10.5, align="c")
    y = holder(p, c, 60, y + 8, p.w - 120, "c", 18)
    y = conforms(p, c, y) + 8
    y = scope(p, c, 70, y, p.w - 140, random.choice("lc"), 10, "sentence") + 12
    for label, value, field in c.date_rows():
        y = p.put(p.w / 2, y, f"{label} {value}", 10, align="c", field=field)
    foot(p, c, look)


def scope_after_verb(d, c, look, random):
    p = d.page()
    y = title(p, c, look, head(p, c, look, "l") + 10, "l", 32)
    y = p.para(60, y, p.w - 120, c.words["certify"], 10.5)
    y = holder(p, c, 60, y + 6, p.w - 120, "l", 15)
    y = scope(p, c, 60, y + 8, p.w - 120, "l", 11, "verb", style="b")
    y = conforms(p, c, y + 4, align="l", size=10.5, standard_size=15)
    p.rule(60, y + 8, p.w - 120)
    rows_stacked(p, main_rows(c), 60, y + 16, p.w - 120, 9.5, columns=3)
    foot(p, c, look)


def slash_labels(d, c, look, random):
    p = d.page()
    y = head(p, c, look, random.choice("lc"))
    y = p.para(50, y, p.w - 100, f"{c.words['title']} / {c.words2['title']}", 22, look.title_style, "c", look.color) + 8
    y = p.para(60, y, p.w - 120, f"{c.words['certify_system']} / {c.words2['certify_system']}", 9.5, align="c")
    y = holder(p, c, 60, y + 8, p.w - 120, "c", 16)
    y = p.para(60, y + 6, p.w - 120, f"{c.words['conforms']} / {c.words2['conforms']}", 9.5, align="c")
    y = p.para(60, y + 4, p.w - 120, c.say("standard"), 17, "b", "c", look.color, field="standard") + 10
    both = f"{c.scope_text()} / {c.activity2}"
    y = p.para(60, y, p.w - 120, c.label("scope"), 9.5, "b")
    y = p.para(60, y, p.w - 120, c.scope, 9.5, field="scope")
    y = p.para(60, y + 3, p.w - 120, c.activity2, 9.5, "i", field="scope") + 12
    c.scope = both
    c.traps.append("scope_in_two_languages")
    rows_colon(p, main_rows(c), 60, y, p.w - 120, ":", 9, split=290)
    foot(p, c, look)


def side_by_side(d, c, look, random):
    p = d.page(random.choice(["a4", "landscape"]))
    ground(p, look, c)
    logo(p, c, look, p.w / 2 - 60, 34, 120)
    middle, w = p.w / 2, p.w / 2 - 62
    tops = []
    number, dates = c.say("certificate_number"), [c.say("original_issue_date"), c.say("issue_date"), c.say("expiry_date")]
    text = c.scope_text()
    for x, words, activity in ((46, c.words, text), (middle + 16, c.words2, c.activity2)):
        y = p.para(x, 96, w, words["title"], 17, "b", color=look.color)
        y = p.para(x, y + 4, w, words["certify_system"], 9)
        y = holder(p, c, x, y + 4, w, "l", 11)
        y = p.para(x, y + 4, w, words["conforms"], 9)
        y = p.para(x, y + 2, w, c.say("standard"), 12, "b", field="standard")
        y = p.para(x, y + 4, w, words["scope"], 9, "b")
        y = p.para(x, y, w, activity, 9, field="scope")
        rows = [(words["number"], number, "certificate_number"), (words["original"], dates[0], "original_issue_date"), (words["issue"], dates[1], "issue_date"), (words["expiry"], dates[2], "expiry_date")]
        tops.append(rows_colon(p, rows, x, y + 8, w, ":", 8.8))
    p.path([(middle, 96), (middle, max(tops))], "#aaaaaa")
    c.scope = f"{text} / {c.activity2}"
    c.traps.append("scope_in_two_languages")
    foot(p, c, look)


def second_language_page(d, c, look, random):
    """The same certificate again on page two in the other language."""
    for n, words in enumerate((c.words, c.words2)):
        p = d.page()
        y = p.para(50, head(p, c, look, "l") + 4, p.w - 100, words["title"], 26, look.title_style, "l", look.color) + 8
        y = p.para(60, y, p.w - 120, words["certify_system"], 10.5)
        y = holder(p, c, 60, y + 8, p.w - 120, "l", 15)
        y = p.para(60, y + 6, p.w - 120, words["conforms"], 10.5)
        y = p.para(60, y + 4, p.w - 120, c.say("standard"), 16, "b", field="standard") + 8
        y = p.para(60, y, p.w - 120, words["scope"] + ":", 10, "b")
        y = p.para(60, y, p.w - 120, c.activity2 if n else c.scope_text(), 10, field="scope") + 10
        rows = [(words["number"], c.say("certificate_number"), "certificate_number"), (words["original"], c.say("original_issue_date"), "original_issue_date"), (words["issue"], c.say("issue_date"), "issue_date"), (words["expiry"], c.say("expiry_date"), "expiry_date")]
        rows_colon(p, rows, 60, y, p.w - 120, ":", 10)
        foot(p, c, look, n + 1, 2)
    c.scope = f"{c.scope} / {c.activity2}"
    c.traps.append("scope_in_two_languages")


LAYOUTS = [centred_prose, all_in_sentences, three_years, letter, scope_sentence, scope_after_verb, slash_labels, side_by_side, second_language_page]

"""How a yes and a no are shown."""
from .blocks import Cell

# name: (yes, no). None as the no: the cell stays empty.
TICKS = {"x": ("x", None), "X": ("X", None), "check": ("✓", None), "heavy": ("✔", None), "square": ("■", None), "small": ("▪", None)}
PAIRS = {"boxes": ("☑", "☐"), "crossed": ("☒", "☐"), "squares": ("■", "□"), "checks": ("✓", "✗"), "heavies": ("✔", "✘"), "brackets": ("[x]", "[ ]"), "plus": ("+", "-")}
WINGDINGS = {"box": ("þ", "¨"), "box_o": ("þ", "o"), "tick": ("ü", "û"), "tick_blank": ("ü", None), "square_blank": ("n", None)}
# By the characters that the font's encoding knows: it prints anything else, letters too, as a black square.
ZAPF = {"tick": ("✔", "✘"), "tick_blank": ("✔", None), "square": ("■", "❏")}
BLANK = {"x", "X", "check", "heavy", "square", "small", "wing:tick_blank", "wing:square_blank", "zapf:tick_blank"}


def styles(kind, format):
    """The styles of a kind that a format can show."""
    if kind == "words":
        return ["yesno", "yesno", "yesno", "letters", "applicable", "applicable", "na"]
    if kind == "ticks":
        out = list(TICKS) + list(PAIRS)
        if format in ("xlsx", "docx"):
            out += ["wing:" + n for n in WINGDINGS]
        if format == "pdf":
            out += ["zapf:" + n for n in ZAPF]
        if format in ("md", "txt", "csv"):
            out = [s for s in out if s not in ("small", "square")]
        return out
    if kind == "blank":
        return sorted(s for s in styles("ticks", format) if s in BLANK)
    if kind == "logic":
        return ["one_zero", "truth"]
    return ["checkbox"]


def pair(style):
    if style.startswith("wing:"):
        return (*WINGDINGS[style[5:]], "Wingdings")
    if style.startswith("zapf:"):
        return (*ZAPF[style[5:]], "ZapfDingbats")
    yes, no = TICKS.get(style) or PAIRS[style]
    return yes, no, None


def mark(rng, words, style, on):
    """A cell that says yes or no in a style."""
    if style == "checkbox":
        return Cell(box=on)
    if style == "one_zero":
        return Cell(1 if on else 0)
    if style == "truth":
        return Cell(bool(on))
    if style in words_styles(words):
        return Cell(words_styles(words)[style][0 if on else 1])
    yes, no, font = pair(style)
    return Cell(yes if on else (no or ""), font=font if on or no else None)


def words_styles(words):
    """`words` is the document's voice: the one word it uses for each meaning."""
    return {"yesno": (words["yes"], words["no"]), "letters": (words["y"], words["n"]), "applicable": (words["appl"], words["nappl"]), "na": (words["appl"], words["na"])}


def answer(rng, words, style, decision_answer):
    """The applicability cell of a decision."""
    if decision_answer == "not_stated":
        return Cell("")
    if decision_answer == "partly":
        return Cell(words["partly_applicable" if style in ("applicable", "na") else "partly"])
    return mark(rng, words, style, decision_answer == "applicable")

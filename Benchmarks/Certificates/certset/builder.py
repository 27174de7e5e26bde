"""One certificate in one layout: chosen wording and manner, set smaller until nothing touches."""
import random as randoms
from . import blocks, layouts_annex, layouts_decoys, layouts_labels, layouts_prose, marks
from .certificate import Certificate
from .page import FAMILIES, Document

BILINGUAL = ["slash_labels", "side_by_side", "second_language_page"]
LAYOUTS = {f.__name__: f for m in (layouts_labels, layouts_prose, layouts_annex, layouts_decoys) for f in m.LAYOUTS}
NEEDS = {f.__name__: needs for m in (layouts_annex, layouts_decoys) for f, needs in m.NEEDS.items()}
SCALES = [1.5, 1.35, 1.25, 1.15, 1.07, 1.0, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56]
LATIN_ONE = {"en", "de", "fr", "es", "it", "nl", "pt", "sv", "da"}


def pick_family(random, language):
    if language == "ja":
        return "vlgothic"
    if language == "el":
        return random.choice(["liberation-sans", "liberation-serif", "dejavu-sans", "noto-sans"])
    if language in LATIN_ONE and random.random() < 0.18:
        return random.choice(["helvetica", "times"])
    return random.choice(FAMILIES)


def pick_manner(random):
    return {"order": random.choice(["reading"] * 4 + ["shuffled", "by_size", "values_first", "columns"]), "glyphs": random.choice(["line"] * 5 + ["word", "word", "letter"]),
            "ligatures": random.random() < 0.15, "white_boxes": random.random() < 0.08}


def prepare(c, random):
    """Choices of appearance that stay the same while the size is sought."""
    c.look = blocks.Look(random)
    c.logo_picture = marks.logo(random, c.body.logo, c.look.color)
    c.signature_picture = marks.signature(random)
    held, seed = {}, random.random()

    def mark_picture(number):
        if number not in held:
            held[number] = marks.accreditation_mark(randoms.Random(seed), c.body.accreditor, number)
        return held[number]
    c.mark_picture = mark_picture
    c.name_in_head, c.name_in_foot = random.random() < 0.45, random.random() < 0.6
    c.body_in_picture = random.random() < 0.12
    c.say_on_behalf = random.random() < 0.3
    if c.body_in_picture:
        c.name_in_head = c.name_in_foot = c.say_on_behalf = False
    c.one_line_address, c.swap_foot, c.page_numbers = random.random() < 0.4, random.random() < 0.3, random.random() < 0.25
    c.holder_town = c.holder.address[1].split(",")[0]


def build(seed, layout, language, used, needs=(), second=None, change=None):
    """(certificate, document, manner): the largest size at which nothing overlaps."""
    random = randoms.Random(seed)
    needs = set(needs) | NEEDS.get(layout, set())
    if "full_term" in needs:
        needs.discard("one_year")
    c = Certificate(random, language, used, needs, second)
    if change:
        change(c)
    prepare(c, random)
    family, manner = pick_family(random, language), pick_manner(random)
    tracking = random.choice([0] * 8 + [0.6, 1.2])
    drawing_seed, sheet = random.random(), "letter" if c.body.country in ("US", "CA") and random.random() < 0.8 else "a4"
    if "sturdy" in needs and family == "noto-display":
        family = "noto-serif"
    if c.look.ground not in ("plain", "frame", "double"):
        manner["white_boxes"] = False
    traps, largest = list(c.traps), random.choice([1.5, 1.35, 1.25, 1.15, 1.0])
    for scale in [s for s in SCALES if s <= largest]:
        c.printed, c.mark_done, c.traps = set(), False, list(traps)
        c.random = randoms.Random(drawing_seed)
        document = Document(family, language, scale, tracking * (scale > 0.8), sheet)
        LAYOUTS[layout](document, c, c.look, randoms.Random(drawing_seed))
        if not document.faults():
            break
    c.traps += [t for t in ("unresolvable", "three_lines", "trading", "members", "reissue", "one_year", "caps_scope", "decoys") if t in needs and t not in c.traps]
    c.faults = document.faults()
    return c, document, manner

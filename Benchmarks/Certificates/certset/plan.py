"""Which documents are made: layouts, languages and traps combined so that no two are alike."""
from .builder import BILINGUAL, LAYOUTS
from .lookalikes import LOOKALIKES

LANGUAGES = ["en"] * 10 + ["de"] * 5 + ["fr"] * 3 + ["es"] * 3 + ["it"] * 3 + ["nl"] * 3 + ["pt"] * 2 + ["pl"] * 2 + ["sv"] * 2 + ["cs"] * 2 + ["tr"] * 2 + ["da", "fi", "ja", "el"]
SECOND = {"en": ["de", "fr", "es"], "de": ["en"], "fr": ["en"], "es": ["en"], "it": ["en"], "nl": ["en"], "pt": ["en"], "pl": ["en"], "cs": ["en"], "tr": ["en"], "sv": ["en"], "da": ["en"], "fi": ["en"], "ja": ["en"], "el": ["en"]}
OPTIONAL = ["three_lines", "trading", "reissue", "one_year", "soa_row", "soa_scope", "no_soa", "mark_text", "caps_scope", "decoys", "decoys"]
SEVERAL_PAGES = {"annex_of_sites", "annex_site_scopes", "scope_on_annex", "registered_activities", "second_language_page"}
COUNTS = {"text": 252, "scan": 92, "photo": 16, "hybrid": 16}
# Planned behind all others, so that those stay as they are.
FURTHER = {"photo": 8}
DPI = [100] * 2 + [150] * 3 + [200] * 3 + [300] * 2
ENGLISH_ONLY = {"reissued"}


def cycle(random, values):
    """Every value in turn, in an order that changes with each round."""
    while True:
        round_ = list(values)
        random.shuffle(round_)
        yield from round_


def certificates(random, counts=COUNTS):
    """(set, layout, language, second language, needs, dpi, seed)"""
    layouts, languages, dpis = cycle(random, sorted(LAYOUTS)), cycle(random, LANGUAGES), cycle(random, DPI)
    out, unresolvable = [], 0
    for kind, count in counts.items():
        for n in range(count):
            layout, language = next(layouts), next(languages)
            while kind == "photo" and layout in SEVERAL_PAGES:
                layout = next(layouts)
            if layout in ENGLISH_ONLY and random.random() < 0.6:
                language = "en"
            second = random.choice(SECOND[language]) if layout in BILINGUAL else None
            needs = {t for t in random.sample(OPTIONAL, random.choice([0, 0, 1, 1, 2])) if not (t == "reissue" and layout in ("year_in_scope",))}
            if kind == "text" and language == "en" and unresolvable < 9 and layout in ("colon_rows", "four_in_row", "right_values", "centred_prose", "sidebar", "all_in_sentences", "footer_number", "ruled_table", "label_over_value"):
                needs = (needs | {"unresolvable"}) - {"reissue", "one_year", "decoys"}
                unresolvable += 1
            if kind != "text":
                needs.add("sturdy")
            out.append((kind, layout, language, second, needs, next(dpis) if kind in ("scan",) else 150, random.randrange(2 ** 48)))
    return out


def lookalikes(random):
    """(set, name, variant, dpi, seed): every look-alike several times, some of them as scans."""
    out = []
    for name in sorted(LOOKALIKES):
        for variant in range(LOOKALIKES[name][0]):
            out.append(("scan" if random.random() < 0.18 else "text", name, variant, random.choice([150, 200]), random.randrange(2 ** 48)))
    return out

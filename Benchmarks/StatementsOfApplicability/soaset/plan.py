"""Which statements are made: formats, layouts, editions, languages and faults, so that each meets each."""
from .damage import DAMAGE, DAMAGE_LAYOUTS
from .layouts import LAYOUTS
from .lookalikes import TITLES

LANGUAGES = ["en"] * 8 + ["de"] * 4 + ["fr"] * 2 + ["es"] * 2 + ["nl"] * 2 + ["it"] * 2 + ["pt"] * 2
EDITIONS = ["2022"] * 8 + ["2013"] * 4 + ["2005"] * 2
COUNTS = {"xlsx": 84, "docx": 56, "pdf": 56, "csv": 36, "md": 32, "html": 26, "txt": 20}
STAMPS = ["pairs", "pairs", "pairs", "one_cell", "v", "sentence", "history", "history", "version_only", "date_only", "none"]
DAMAGED = 112
LOOKALIKES = 44


def cycle(rng, values):
    while True:
        turn = list(values)
        rng.shuffle(turn)
        yield from turn


def statements(rng):
    """(format, layout, edition, language, damage, seed)"""
    languages, editions, out = cycle(rng, LANGUAGES), cycle(rng, EDITIONS), []
    for format, count in COUNTS.items():
        layouts = cycle(rng, sorted(n for n, (_, formats) in LAYOUTS.items() if format in formats))
        for _ in range(count):
            layout, edition = next(layouts), next(editions)
            if layout in ("two_references", "number_ids", "two_editions"):
                edition = "2022"
            language = next(languages)
            if layout == "date_ids" and language == "en" and edition == "2022":
                edition = "2013"
            if layout == "bilingual":
                while language == "en":
                    language = next(languages)
            out.append((format, layout, edition, language, [], rng.randrange(2 ** 48)))
    layouts, kinds = cycle(rng, DAMAGE_LAYOUTS), cycle(rng, sorted(DAMAGE))
    formats = {name: cycle(rng, which) for name, (_, which) in DAMAGE.items()}
    for n in range(DAMAGED):
        kind = next(kinds)
        format, layout = next(formats[kind]), next(layouts)
        while format not in LAYOUTS[layout][1] or (layout == "combined_status" and kind in ("contradicting_rows", "shifted_cells", "duplicated_rows", "missing_header")) or (layout in ("id_with_name", "own_controls") and kind in ("merged_ids", "lost_dots", "truncated_end")):
            layout = next(layouts)
        faults = [kind]
        if n % 3 == 0:
            second = rng.choice(["trailing_spaces", "mixed_case", "status_typos", "blank_rows", "repeated_headers"])
            if second != kind and format in DAMAGE[second][1] and not (kind == "missing_header" and second in ("repeated_headers", "status_typos")) and kind not in ("shifted_cells", "rotated"):
                faults.append(second)
        out.append((format, layout, next(editions), next(languages), faults, rng.randrange(2 ** 48)))
    return out


def lookalikes(rng):
    """(what, format, language, seed)"""
    whats, formats, languages, out = cycle(rng, sorted(TITLES)), cycle(rng, ["xlsx", "xlsx", "docx", "docx", "pdf", "pdf", "csv", "md", "html"]), cycle(rng, ["en", "en", "de", "fr", "es", "nl"]), []
    for _ in range(LOOKALIKES):
        what, format = next(whats), next(formats)
        if what == "policy" and format in ("csv", "xlsx"):
            format = "docx"
        out.append((what, format, next(languages), rng.randrange(2 ** 48)))
    return out

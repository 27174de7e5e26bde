"""Names of the standard as certificates print them, with the edition that they stand for."""

# (language or *, printed name, edition)
PRINTED = [
    ("*", "ISO/IEC 27001:2022", "2022"), ("*", "ISO/IEC 27001:2022", "2022"), ("*", "ISO/IEC 27001:2022", "2022"),
    ("*", "ISO 27001:2022", "2022"), ("*", "ISO 27001:2022", "2022"), ("*", "ISO/IEC 27001 : 2022", "2022"),
    ("*", "ISO / IEC 27001-2022", "2022"), ("*", "ISO/IEC 27001:2022/Amd 1:2024", "2022"),
    ("*", "ISO/IEC 27001:2013", "2013"), ("*", "ISO/IEC 27001:2013", "2013"), ("*", "ISO 27001:2013", "2013"),
    ("*", "ISO/IEC 27001 : 2013", "2013"), ("*", "EN ISO/IEC 27001:2017", "2013"),
    ("*", "ISO/IEC 27001", None), ("*", "ISO 27001", None),
    ("en", "BS EN ISO/IEC 27001:2023", "2022"), ("en", "BS EN ISO/IEC 27001:2023", "2022"), ("en", "BS EN ISO/IEC 27001:2023", "2022"),
    ("en", "BS ISO/IEC 27001:2013", "2013"), ("en", "BS EN ISO/IEC 27001:2017", "2013"), ("en", "ISO/IEC 27001:2022", "2022"),
    ("en", "BS ISO/IEC 27001:2005", "2005"), ("en", "ISO/IEC 27001:2005", "2005"),
    ("de", "DIN EN ISO/IEC 27001:2024", "2022"), ("de", "DIN EN ISO/IEC 27001:2017", "2013"),
    ("de", "DIN ISO/IEC 27001:2015", "2013"), ("de", "ÖNORM EN ISO/IEC 27001:2023", "2022"),
    ("fr", "NF EN ISO/IEC 27001:2023", "2022"), ("fr", "NF EN ISO/IEC 27001:2017", "2013"), ("fr", "ISO/CEI 27001:2013", "2013"),
    ("es", "UNE-EN ISO/IEC 27001:2023", "2022"), ("es", "UNE-EN ISO/IEC 27001:2017", "2013"), ("es", "UNE-ISO/IEC 27001:2014", "2013"),
    ("it", "UNI CEI EN ISO/IEC 27001:2024", "2022"), ("it", "UNI CEI EN ISO/IEC 27001:2017", "2013"),
    ("nl", "NEN-EN-ISO/IEC 27001:2023", "2022"), ("nl", "NEN-EN-ISO/IEC 27001:2017+A11:2020", "2013"),
    ("pt", "NP EN ISO/IEC 27001:2023", "2022"), ("pt", "NP ISO/IEC 27001:2013", "2013"),
    ("pl", "PN-EN ISO/IEC 27001:2023-08", "2022"), ("pl", "PN-EN ISO/IEC 27001:2017-06", "2013"),
    ("sv", "SS-EN ISO/IEC 27001:2023", "2022"), ("sv", "SS-EN ISO/IEC 27001:2017", "2013"),
    ("cs", "ČSN EN ISO/IEC 27001:2023", "2022"), ("cs", "ČSN ISO/IEC 27001:2014", "2013"),
    ("tr", "TS EN ISO/IEC 27001:2023", "2022"), ("tr", "TS EN ISO/IEC 27001:2017", "2013"),
    ("da", "DS/EN ISO/IEC 27001:2023", "2022"), ("fi", "SFS-EN ISO/IEC 27001:2023", "2022"),
    ("ja", "JIS Q 27001:2023", "2022"), ("ja", "JIS Q 27001:2014", "2013"), ("el", "ΕΛΟΤ EN ISO/IEC 27001:2023", "2022"),
]


def choose(random, language, layout_needs_year=False):
    """A printed name and its edition; national adoptions come up in about a third of the documents."""
    own = [row for row in PRINTED if row[0] == language]
    general = [row for row in PRINTED if row[0] == "*" and not (layout_needs_year and row[2] is None)]
    _, printed, edition = random.choice(own) if own and random.random() < 0.38 else random.choice(general)
    return printed, edition


def years_of(edition, random):
    """A year of issue at which certificates of this edition were in use."""
    if edition == "2005":
        return random.randint(2008, 2012)
    if edition == "2013":
        return random.randint(2014, 2022)
    return random.randint(2022, 2025)

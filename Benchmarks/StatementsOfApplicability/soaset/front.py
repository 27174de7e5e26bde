"""What stands before and after the controls: title, version and date, history, legend, counts."""
import datetime
from .blocks import Block, Cell, Row, Table
from .tables import STATUS_WORDS


def title(s):
    return Block("title", s.voice["title"])


def stamp(s, truth, manner):
    """Version and date in one of several ways; `truth` notes what was printed. Answers (pairs, paragraphs, history rows, footer)."""
    rng, v, pairs, paras, footer, history = s.rng, s.voice, [], [], "", []
    version, date = s.version, s.printed_date()
    label = v["version"]
    if manner == "none":
        return pairs, paras, history, footer
    truth["version"], truth["date"] = version, s.date.isoformat()
    if manner == "pairs":
        pairs = [(label, version), (v["date"], date)]
        if rng.random() < 0.4:
            pairs.reverse()
    elif manner == "one_cell":
        pairs = [(f"{label} / {v['date']}", f"{version} / {date}")]
    elif manner == "v":
        paras = [f"{rng.choice(['v', 'V'])}{version} - {date}"]
    elif manner == "sentence":
        paras = [{"en": f"Version {version} of {date}", "de": f"Version {version} vom {date}", "fr": f"Version {version} du {date}", "es": f"Versión {version} de {date}", "it": f"Versione {version} del {date}", "nl": f"Versie {version} van {date}", "pt": f"Versão {version} de {date}"}[s.language]]
    elif manner == "footer":
        footer = f"{v['title']} | {label} {version} | {date}"
    elif manner == "version_only":
        pairs, truth["date"] = [(label, version)], None
    elif manner == "date_only":
        pairs, truth["version"] = [(v["date"], date)], None
    elif manner == "history":
        number, day = s.version.split(".")[0], s.date
        earlier = [f"{n}.0" for n in range(1, min(int(number), 4))] if int(number) > 1 else ["0.1"]
        days = [day - datetime.timedelta(days=330 * (len(earlier) - i)) for i in range(len(earlier))]
        shown = [(e, s.printed_date(d)) for e, d in zip(earlier, days)] + [(version, date)]
        notes = {"en": ["First issue", "Yearly review", "Changes after the audit"], "de": ["Erstausgabe", "Jährliche Prüfung", "Änderungen nach dem Audit"], "fr": ["Création", "Revue annuelle", "Suites de l'audit"], "es": ["Primera edición", "Revisión anual", "Cambios tras la auditoría"],
                 "it": ["Prima emissione", "Riesame annuale", "Modifiche dopo l'audit"], "nl": ["Eerste uitgave", "Jaarlijkse beoordeling", "Wijzigingen na de audit"], "pt": ["Primeira emissão", "Revisão anual", "Mudanças após a auditoria"]}[s.language]
        history = [(a, b, notes[min(i, 2)]) for i, (a, b) in enumerate(shown)]
        if rng.random() < 0.3:
            history.reverse()
    return pairs, paras, history, footer


def history_block(s, history):
    v = s.voice
    return Block("table", Table(["x"] * 3, [Row([Cell(v["version"]), Cell(v["date"]), Cell(v["change"])], "head")], [Row([Cell(a), Cell(b), Cell(c)], "other") for a, b, c in history]))


def pairs(s, extra, decoys=True):
    """Company, scope and the like around version and date."""
    rng, v = s.rng, s.voice
    out = [(v["company"], s.company)] if rng.random() < 0.8 else []
    out += extra
    if rng.random() < 0.5:
        out.append((v["scope"], s.scope))
    if decoys and rng.random() < 0.35:
        out.append((v["review"], s.printed_date(s.date.replace(year=s.date.year + 1))))
    if rng.random() < 0.4:
        out.append((v["approved"], rng.choice(["J. Lang", "A. Moreau", "R. Costa", "CEO", "P. de Wit"])))
    if rng.random() < 0.4:
        out.append((v["classification"], v["internal"]))
    return out


def intro(s, edition_text):
    rng = s.rng
    texts = s.words["intro"] if edition_text else s.words["silent_intro"]
    chosen = rng.sample(texts, rng.randint(1, min(2, len(texts))))
    out = [Block("para", t.format(standard=edition_text)) for t in chosen]
    if edition_text and not any(edition_text in b.value for b in out):
        out.insert(0, Block("para", edition_text))
    return out


def legend(s, design):
    """What codes or marks mean."""
    v = s.voice
    if design.codes:
        seen, parts = set(), []
        for key, code in design.codes.items():
            if code not in seen:
                seen.add(code)
                parts.append((code, v["excluded_word"] if key == "excluded" else v[STATUS_WORDS[key]]))
        if s.rng.random() < 0.5:
            return [Block("para", f"{v['legend']}: " + ", ".join(f"{a} = {b}" for a, b in parts))]
        return [Block("pairs", [(a, b) for a, b in parts])]
    if design.blank_no and design.legend and design.has("applicable"):
        return [Block("para", f"{v['legend']}: {v['blank_means']}")]
    return []


def counts(s, decisions, wrong=False):
    """A table of totals; `wrong` makes it disagree with the rows."""
    v, rows = s.voice, []
    totals = [0, 0, 0]
    sections = {}
    for d in decisions:
        cell = sections.setdefault((d.control.section, d.control.topic), [0, 0, 0])
        cell[0] += 1
        cell[2 if d.answer == "excluded" else 1] += 1
    for (section, topic), cell in sections.items():
        if wrong and cell[0] > 3:
            cell[1], cell[2] = max(0, cell[1] - 2), cell[2] + 2
        for i in range(3):
            totals[i] += cell[i]
        rows.append(Row([Cell(s.section_name(section, topic))] + [Cell(n) for n in cell], "other"))
    rows.append(Row([Cell(v["total"])] + [Cell(n) for n in totals], "other"))
    return Block("table", Table(["x"] * 4, [Row([Cell(v["theme"]), Cell(v["total"]), Cell(v["appl"]), Cell(v["nappl"])], "head")], rows))


def glossary(s):
    terms = [("CIA", "confidentiality, integrity, availability"), ("ISMS", s.voice["scope"]), ("SoA", s.words["title"][0]), ("N/A", s.voice["nappl"])]
    return [Block("heading", s.voice["glossary"]), Block("pairs", terms)]

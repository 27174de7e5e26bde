"""The layouts: each makes a document of a statement. LAYOUTS says which formats can show which."""
from . import annex, front, marks
from .blocks import Block, Document, Sheet
from .tables import CODES, Design, GROUNDS, build, entry_of, justification_text, name_text, suited

CLAUSES = {"2013": "new", "2022": "new", "2005": "old"}
CLAUSE_ROWS = {"new": [("4.1", "Context of the organization"), ("4.2", "Interested parties"), ("4.3", "Scope of the ISMS"), ("4.4", "ISMS"), ("5.1", "Leadership and commitment"), ("5.2", "Policy"), ("5.3", "Roles, responsibilities and authorities"), ("6.1", "Actions on risks and opportunities"), ("6.2", "Objectives"), ("7.1", "Resources"), ("7.2", "Competence"), ("7.3", "Awareness"), ("7.4", "Communication"), ("7.5", "Documented information"), ("8.1", "Operational planning"), ("8.2", "Risk assessment"), ("8.3", "Risk treatment"), ("9.1", "Monitoring and evaluation"), ("9.2", "Internal audit"), ("9.3", "Management review"), ("10.1", "Improvement"), ("10.2", "Nonconformity and corrective action")],
               "old": [("4.1", "General requirements"), ("4.2", "Establishing and managing the ISMS"), ("4.3", "Documentation"), ("5.1", "Management commitment"), ("5.2", "Resources"), ("6", "Internal audits"), ("7", "Management review"), ("8", "Improvement")]}


class Job:
    """What a layout is given: the statement, the format, the parts to print and what was printed."""

    def __init__(self, s, format, damage=()):
        self.s, self.format, self.damage, self.rng = s, format, list(damage), s.rng
        self.truth = {"version": None, "date": None}
        self.traits, self.edition_text, self.stamp, self.merged_ids = [], "", "pairs", 1
        self.plain_cells = bool(damage)

    def design(self, **given):
        rng, s = self.rng, self.s
        kind = given.pop("kind", None) or rng.choices(["words", "ticks", "logic", "checkbox"], [7, 3, 1 if self.format in ("xlsx", "csv") else 0.2, 1 if self.format in ("docx", "html", "xlsx", "pdf") else 0])[0]
        if any(d in ("missing_header", "shifted_cells", "status_typos", "mixed_case") for d in self.damage):
            kind = "words"
        styles = marks.styles(kind, self.format)
        if given.get("need_no"):
            styles = [x for x in styles if x not in marks.BLANK]
        given.pop("need_no", None)
        design = Design(style=rng.choice(styles), head_rows=1)
        design.id_style = rng.choice(["A.", "A.", "A.", "bare", "bare", "A ", "A", "annex", "padded" if s.edition == "2022" else "A.dot"])
        design.reasons_for = rng.choices(["all", "excluded"], [5, 1])[0]
        design.opening = rng.choice([False, False, True, "both"]) if kind == "words" else rng.choice([True, "both", False])
        design.legend = rng.random() < 0.6
        design.title_style = "short" if rng.random() < 0.15 else "plain"
        design.dash = rng.choice([" - ", " ", " – ", ": ", "\n"]) if self.format not in ("md", "csv") else rng.choice([" - ", " ", ": "])
        design.empty_status = rng.choice(["", "-", s.voice["na"], "", s.voice["excluded_word"]])
        design.columns = given.pop("columns", None) or self.columns()
        design.groups = self.merged_ids
        if design.groups > 1:
            design.id_style = rng.choice(["A.", "bare"])
        for key, value in given.items():
            setattr(design, key, value)
        if self.plain_cells:
            design.theme_merge = False
        if design.style == "letters" and not design.has("applicable"):
            design.style = "yesno"
        if "broken_rows" in self.damage or "shifted_cells" in self.damage:
            design.reasons_for = "all"
        if "lost_dots" in self.damage:
            design.id_style = rng.choice(["A.", "A", "bare"])
        return design

    def columns(self, *must, answer="applicable", id="id"):
        """A random order of the usual columns."""
        rng = self.rng
        lead = ["idname"] if id == "idname" else ["id", "name"]
        rest = [answer] if answer else []
        rest += ["justification"] if not must else list(must)
        if rng.random() < 0.65 and answer not in ("combined", "implemented"):
            rest.append("status")
        if rng.random() < 0.35:
            rest.insert(rng.choice([len(rest), len(rest), 1]), "owner")
        if rng.random() < 0.35:
            rest.append("evidence")
        if rng.random() < 0.12:
            rest.append("due")
        if not must and answer == "applicable" and rng.random() < 0.2:
            rest[0], rest[1] = rest[1], rest[0]
        return lead + rest

    def head(self, design=None, bare=False):
        """Title, version and date, introduction, legend; nothing of it where the format starts with the header."""
        s, rng = self.s, self.rng
        pairs, paras, history, footer = front.stamp(s, self.truth, "none" if bare else self.stamp)
        if bare:
            return [], ""
        blocks = [front.title(s)]
        if self.edition_text and rng.random() < 0.6:
            blocks.append(Block("para", self.edition_text))
            text = self.edition_text if rng.random() < 0.5 else ""
        else:
            text = self.edition_text
        blocks += [Block("para", p) for p in paras]
        around = front.pairs(s, pairs)
        if around:
            blocks.append(Block("pairs", around))
        if history:
            blocks += [Block("heading", s.voice["changes"]), front.history_block(s, history)]
        if rng.random() < 0.75 or (text and self.edition_text not in str([b.value for b in blocks])):
            blocks += front.intro(s, text)
        if design:
            blocks += front.legend(s, design)
        if "summary_disagrees" in self.traits or (rng.random() < 0.12 and self.format not in ("csv", "txt")):
            blocks += [Block("heading", s.voice["dashboard"]), front.counts(s, s.decisions, "summary_disagrees" in self.traits)]
        return blocks, footer

    def document(self, blocks, footer="", more=(), before=()):
        name = self.rng.choice(["SoA", self.s.voice["title"][:28].split(" (")[0], self.s.voice["annex"], "Sheet1"])
        return Document([*before, Sheet(name, blocks), *more], footer)


def one_table(job, bare=False, **given):
    design = job.design(**given)
    needs_words = design.codes or (design.blank_no and design.legend and design.has("applicable"))
    blocks, footer = job.head(design, bare and not needs_words)
    return job.document(blocks + [Block("table", build(job.s, design, job.s.decisions))], footer)


def plain(job):
    return one_table(job, bare=job.rng.random() < 0.7 and not job.edition_text and job.format in ("xlsx", "csv", "html", "md") and "missing_header" not in job.damage)


def title_block(job):
    return one_table(job)


def merged_headers_2(job):
    choice = job.rng.choice(["grounds", "just", "in_out"])
    if choice == "grounds":
        columns = ["id", "name", "applicable", *GROUNDS, "just_out"]
    elif choice == "just":
        columns = ["id", "name", "applicable", "just_in", "just_out", "status"]
    else:
        columns = ["id", "name", "included", "excluded", "justification", "status"]
    kind = "ticks" if choice != "just" else None
    design = job.design(columns=columns, head_rows=2, kind=kind)
    if choice != "just":
        design.style = job.rng.choice(marks.styles("blank", job.format))
    blocks, footer = job.head(design)
    return job.document(blocks + [Block("table", build(job.s, design, job.s.decisions))], footer)


def merged_headers_3(job):
    design = job.design(columns=["id", "name", *GROUNDS, "just_out", "status"], head_rows=3, kind="ticks")
    design.style = job.rng.choice(marks.styles("blank", job.format))
    blocks, footer = job.head(design)
    return job.document(blocks + [Block("table", build(job.s, design, job.s.decisions))], footer)


def theme_banners(job):
    return one_table(job, theme_rows=job.rng.choice(["plain", "number", "a"]))


def theme_column(job):
    return one_table(job, columns=["theme"] + job.columns(), theme_merge=job.rng.random() < 0.6)


def per_theme(job):
    """A sheet, or a table under a heading, for each theme."""
    s, design = job.s, job.design()
    blocks, footer = job.head(design)
    parts, sheets = [], []
    for section, topic in annex.themes(s.edition):
        chosen = [d for d in s.decisions if d.control.section == section]
        if not chosen:
            continue
        name = s.section_name(section, topic)
        table = Block("table", build(s, design, chosen))
        if job.format == "xlsx":
            sheets.append(Sheet(f"{section} {name}"[:31].replace("/", "-"), ([Block("title", name)] if job.rng.random() < 0.5 else []) + [table]))
        else:
            parts += [Block("heading", f"A.{section} {name}"), table]
    if job.format == "xlsx":
        return Document([Sheet(s.voice["title"].split(" (")[0][:31], blocks), *sheets], footer)
    return job.document(blocks + parts, footer)


def reason_ticks(job):
    """No applicable column: a tick under a reason says that the control is in."""
    last = job.rng.choice(["just_out", "justification"])
    design = job.design(columns=["id", "name", *GROUNDS, last] + (["status"] if job.rng.random() < 0.5 else []), kind="ticks", reasons_for=job.rng.choice(["all", "excluded"]))
    design.style = job.rng.choice(marks.styles("blank", job.format))
    blocks, footer = job.head(design)
    return job.document(blocks + [Block("table", build(job.s, design, job.s.decisions))], footer)


def status_codes(job):
    return one_table(job, columns=job.columns(answer="combined"), codes=job.rng.choice(CODES), kind="words")


def combined_status(job):
    return one_table(job, columns=job.columns(answer="combined"), kind="words")


def exclusions_apart(job):
    """The first table lists what applies, the second what does not."""
    s, rng = job.s, job.rng
    columns = ["id", "name", "just_in"] + (["status"] if rng.random() < 0.7 else ["owner"])
    design = job.design(columns=columns, reasons_for="all", kind="words")
    other = Design(**{**vars(design), "columns": ["id", "name", "just_out"]})
    blocks, footer = job.head()
    for d in s.decisions:
        if d.answer == "not_stated":
            d.answer, d.status, d.justification = "applicable", "planned", None
        if d.answer == "partly":
            d.answer = "applicable"
    chosen, out = [d for d in s.decisions if d.answer != "excluded"], [d for d in s.decisions if d.answer == "excluded"]
    first = [Block("heading", s.voice["selected_controls"]), Block("table", build(s, design, chosen))]
    second = [Block("heading", s.voice["excluded_controls"]), Block("table", build(s, other, out))] if out else []
    if job.format == "xlsx" and rng.random() < 0.6:
        return Document([Sheet(s.voice["selected_controls"][:31], blocks + first), Sheet(s.voice["excluded_controls"][:31], second)] if second else [Sheet("SoA", blocks + first)], footer)
    return job.document(blocks + first + second, footer)


def exclusions_repeated(job):
    """All controls in one table, the excluded ones once more in another."""
    s = job.s
    design = job.design(kind="words")
    blocks, footer = job.head(design)
    table = build(s, design, s.decisions)
    again = build(s, Design(**{**vars(design), "columns": ["id", "name", "just_out"]}), [d for d in s.decisions if d.answer == "excluded"])
    for row in again.rows:
        for e in row.entries:
            e["repeat"] = True
    return job.document(blocks + [Block("table", table)] + ([Block("heading", s.voice["excluded_controls"]), Block("table", again)] if again.rows else []), footer)


def included_excluded(job):
    design = job.design(columns=["id", "name", "included", "excluded", "justification"] + (["status"] if job.rng.random() < 0.5 else []), kind="ticks")
    design.style = job.rng.choice(marks.styles("blank", job.format))
    blocks, footer = job.head(design)
    return job.document(blocks + [Block("table", build(job.s, design, job.s.decisions))], footer)


def id_with_name(job):
    return one_table(job, columns=job.columns(id="idname"))


def name_first(job):
    columns = job.columns()
    return one_table(job, columns=["name", "id"] + columns[2:])


def number_ids(job):
    return one_table(job, number_ids="number", id_style="bare")


def date_ids(job):
    if job.s.edition == "2022":
        return one_table(job, number_ids="dm", id_style="bare")
    return one_table(job, number_ids="dmy" if job.s.language != "en" else "ymd", id_style="bare")


def hidden_parts(job):
    """A hidden column with last year's answers, or hidden helper sheets; a filter may hide rows."""
    s, rng = job.s, job.rng
    columns = job.columns()
    columns.insert(columns.index("applicable"), "history")
    design = job.design(columns=columns, kind=rng.choice(["words", "ticks"]), need_no=True)
    blocks, footer = job.head(design)
    table = build(s, design, s.decisions)
    if rng.random() < 0.6:
        for row in table.rows:
            if row.entries and row.entries[0]["applicability"] == "excluded":
                row.hidden = True
                row.entries[0]["optional"] = True
    return job.document(blocks + [Block("table", table)], footer, more=helper_sheets(job, "hidden"))


def helper_sheets(job, state="visible"):
    s, v = job.s, job.s.voice
    lists = Sheet(v["lists"], [Block("pairs", [(v["yes"], v["implemented"]), (v["no"], v["partial"]), ("", v["planned"]), ("", v["notimpl"])])], state)
    return [Sheet(v["dashboard"], [Block("title", v["dashboard"]), front.counts(s, s.decisions, "summary_disagrees" in job.traits)], state), lists, Sheet(v["glossary"], front.glossary(s), state)]


def helpers(job):
    """Dashboard first, then the statement, then lists, glossary and change log."""
    s = job.s
    design = job.design()
    blocks, footer = job.head(design)
    extra = helper_sheets(job)
    log = next((i for i, b in enumerate(blocks) if b.kind == "heading" and b.value == s.voice["changes"]), None)
    if log is not None:
        extra.append(Sheet(s.voice["changes"], blocks[log:log + 2]))
        del blocks[log:log + 2]
    return Document([extra[0], Sheet("SoA", blocks + [Block("table", build(s, design, s.decisions))]), *extra[1:]], footer)


def with_clauses(job):
    """Clauses 4 to 10 beside the controls; in one table the controls then bear their A."""
    s, rng = job.s, job.rng
    clauses = CLAUSE_ROWS[CLAUSES[s.edition]]
    design = job.design(kind="words", id_style=rng.choice(["A.", "A ", "A"]))
    blocks, footer = job.head(design)
    if rng.random() < 0.5:
        design.clause_rows = clauses
        return job.document(blocks + [Block("table", build(s, design, s.decisions))], footer)
    top = build(s, Design(**{**vars(design), "clause_rows": clauses}), [])
    sections = [Block("heading", s.voice["clauses"]), Block("table", top)], [Block("heading", s.voice["controls_of"]), Block("table", build(s, design, s.decisions))]
    if job.format == "xlsx":
        return Document([Sheet(s.voice["clauses"][:31], blocks + sections[0]), Sheet(s.voice["controls_of"][:31], sections[1])], footer)
    return job.document(blocks + sections[0] + sections[1], footer)


def own_controls(job):
    return one_table(job, own_rows=job.rng.randint(1, 6), columns=job.columns(), kind=job.rng.choice(["words", "ticks"]))


def checkboxes(job):
    kind = "checkbox" if job.format in ("docx", "html", "xlsx", "pdf") else "ticks"
    return one_table(job, kind=kind, columns=job.columns(), need_no=True)


def split_reasons(job):
    return one_table(job, columns=job.columns("just_in", "just_out"))


def stacked(job):
    return one_table(job, columns=["id", "name", "applicable", "justification", "status"], stacked=True, kind="words")


def implemented_only(job):
    return one_table(job, columns=job.columns("justification", answer="implemented"), kind="words", style=job.rng.choice(["yesno", "letters"]), opening=True)


def two_references(job):
    """A 2022 statement that names the control of 2013 in a further column."""
    columns = job.columns()
    columns.insert(job.rng.choice([0, 2, len(columns)]), "old")
    return one_table(job, columns=columns, id_style=job.rng.choice(["A.", "bare"]))


def bilingual(job):
    """Headings and answers in two languages with a slash."""
    from .words import WORDS
    v, english = job.s.voice, WORDS["en"]
    for key in ("title", "id", "name", "applicable", "justification", "status", "yes", "no", "nappl", "appl", "implemented", "planned", "partial", "notimpl", "just_in", "just_out"):
        second = english[key][0]
        v[key] = v[key] if second.lower() == v[key].lower() else f"{v[key]} / {second}"
    return one_table(job, kind="words")


def two_editions(job, other):
    """Controls of two editions, each in a table of its own."""
    design = job.design(kind="words", id_style=job.rng.choice(["A.", "bare"]))
    blocks, footer = job.head(design)
    blocks += [Block("heading", other.plain_standard), Block("table", build(other, design, other.decisions)), Block("heading", job.s.plain_standard), Block("table", build(job.s, design, job.s.decisions))]
    return job.document(blocks, footer)


def lines_of(job, design, d):
    """Label and value of what a control is said to be."""
    from .tables import cell_of, header_of
    out = []
    for role in design.columns:
        if role not in ("id", "name", "idname"):
            cell = cell_of(job.s, design, role, d)
            text = cell.text()
            if text or role == "applicable":
                out.append((header_of(job.s, design, role).rstrip("?").rstrip(), text))
    return out


def prose_design(job, columns=None):
    given = {"columns": columns or ["idname", "applicable", "justification"] + (["status"] if job.rng.random() < 0.6 else []), "kind": "words", "dash": job.rng.choice([" ", " - ", " – ", ": "])}
    return job.design(**given)


def headings(job):
    """A heading for each control and its answers beneath."""
    s, design = job.s, prose_design(job)
    blocks, footer = job.head(design)
    section = None
    for d in suited(design, s.decisions):
        if d.control.section != section:
            section = d.control.section
            blocks.append(Block("heading", s.section_name(section, d.control.topic), level=2))
        title = annex.written(d.control, design.id_style, s.voice["annex"]) + design.dash + name_text(s, design, d.control)
        blocks.append(Block("heading", title, [entry_of(s, design, d)], level=3))
        blocks.append(Block("pairs", lines_of(job, design, d)))
    return job.document(blocks, footer)


def cards(job):
    """A small table of labels and values for each control."""
    from .blocks import Cell, Row, Table
    from .tables import cell_of, header_of
    s = job.s
    design = prose_design(job, ["id", "name", "applicable", "justification", "status"])
    blocks, footer = job.head(design)
    for d in suited(design, s.decisions):
        rows = [Row([Cell(header_of(s, design, role)), cell_of(s, design, role, d)], "card") for role in design.columns]
        rows[0].entries = [entry_of(s, design, d)]
        blocks.append(Block("table", Table(["label", "value"], [], rows)))
    return job.document(blocks, footer)


def bullets(job):
    """A list: one item for each control, in one line or with lines beneath."""
    s, rng = job.s, job.rng
    design = prose_design(job)
    blocks, footer = job.head(design)
    one_line = rng.random() < 0.5
    task = job.format == "md" and rng.random() < 0.35
    items, section = [], None
    for d in suited(design, s.decisions):
        if d.control.section != section:
            section = d.control.section
            items = []
            blocks.append(Block("heading", s.section_name(section, d.control.topic), level=2))
            bullet = Block("bullets", items)
            blocks.append(bullet)
        if task:
            if d.answer == "partly":
                d.answer = "applicable"
            if d.answer == "not_stated":
                d.answer, d.status, d.justification = "applicable", "planned", None
        head = annex.written(d.control, design.id_style, s.voice["annex"]) + design.dash.replace("\n", " ") + name_text(s, design, d.control)
        lines = lines_of(job, design, d)
        if task:
            text = justification_text(s, design, d)
            items.append((("[x] " if d.answer == "applicable" else "[ ] ") + head + (f" - {text}" if text else ""), []))
            entry = entry_of(s, design, d)
            entry["status"] = None
            if d.answer == "excluded" and not design.opening:
                entry["applicability"] = ["excluded", "not_stated"]
        elif one_line:
            items.append((head + ": " + "; ".join(f"{a}: {b}" for a, b in lines), []))
            entry = entry_of(s, design, d)
        else:
            items.append((head, [f"{a}: {b}" for a, b in lines]))
            entry = entry_of(s, design, d)
        bullet._entries.append(entry)
    return job.document(blocks, footer)


ALL = ["xlsx", "docx", "pdf", "csv", "md", "html", "txt"]
PAGED = ["xlsx", "docx", "pdf", "html"]
LAYOUTS = {
    "plain": (plain, ALL), "title_block": (title_block, ALL), "merged_headers_2": (merged_headers_2, PAGED), "merged_headers_3": (merged_headers_3, PAGED), "theme_banners": (theme_banners, ALL), "theme_column": (theme_column, ALL),
    "per_theme": (per_theme, ["xlsx", "docx", "pdf", "md", "html", "csv"]), "reason_ticks": (reason_ticks, ALL), "status_codes": (status_codes, ALL), "combined_status": (combined_status, ALL), "exclusions_apart": (exclusions_apart, ALL), "exclusions_repeated": (exclusions_repeated, ["docx", "pdf", "md", "html"]),
    "included_excluded": (included_excluded, ALL), "id_with_name": (id_with_name, ALL), "name_first": (name_first, ALL), "number_ids": (number_ids, ["xlsx", "csv"]), "date_ids": (date_ids, ["xlsx", "csv"]), "hidden_parts": (hidden_parts, ["xlsx"]), "helpers": (helpers, ["xlsx"]),
    "with_clauses": (with_clauses, ALL), "own_controls": (own_controls, ALL), "checkboxes": (checkboxes, ["xlsx", "docx", "pdf", "md", "html"]), "split_reasons": (split_reasons, ALL), "stacked": (stacked, ["xlsx", "docx", "pdf", "html"]), "implemented_only": (implemented_only, ["xlsx", "docx", "csv", "md"]),
    "two_references": (two_references, ["xlsx", "docx", "pdf", "csv"]), "bilingual": (bilingual, ["xlsx", "docx", "pdf", "html", "csv"]), "headings": (headings, ["docx", "pdf", "md", "html", "txt"]), "cards": (cards, ["docx", "pdf", "html", "md"]), "bullets": (bullets, ["docx", "md", "html", "txt"]), "two_editions": (two_editions, ["xlsx", "docx", "pdf", "md"]),
}

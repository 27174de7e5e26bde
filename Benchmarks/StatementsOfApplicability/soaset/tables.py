"""Builds the table of controls from a design, and the label of every row from what the design prints."""
import datetime
from . import annex, marks
from .blocks import Cell, Row, Table, wide
from .reasons import OPENINGS, OPENINGS_IN
from .statement import OWNERS

GROUNDS = ["legal", "contract", "business", "risk"]
CODES = [{"implemented": "I", "partially_implemented": "PI", "planned": "P", "not_implemented": "NI", "excluded": "N"},
         {"implemented": "3", "partially_implemented": "2", "planned": "1", "not_implemented": "1", "excluded": "0"},
         {"implemented": "A", "partially_implemented": "B", "planned": "C", "not_implemented": "C", "excluded": "X"},
         {"implemented": "I", "partially_implemented": "PI", "planned": "P", "not_implemented": "NI", "excluded": "E"}]
STATUS_WORDS = {"implemented": "implemented", "partially_implemented": "partial", "planned": "planned", "not_implemented": "notimpl"}


class Design:
    """What the table shows. Columns are roles; see `header_of`."""

    def __init__(self, **given):
        self.columns = ["id", "name", "applicable", "justification", "status"]
        self.id_style, self.style, self.codes, self.legend = "A.", "yesno", None, True
        self.head_rows, self.theme_rows, self.clause_rows, self.own_rows, self.groups = 1, False, None, 0, 1
        self.reasons_for, self.opening, self.stacked, self.number_ids, self.empty_status = "all", False, False, False, ""
        self.title_style, self.dash, self.theme_merge, self.uppercase_names = "plain", " - ", False, False
        for key, value in given.items():
            setattr(self, key, value)

    def has(self, role):
        return role in self.columns

    @property
    def shown(self):
        """The columns that are drawn: a reason below its row has none."""
        return [c for c in self.columns if not (self.stacked and c.startswith("just"))]

    @property
    def blank_no(self):
        return self.style in marks.BLANK


def header_of(s, design, role):
    v = s.voice
    if role in ("id", "name", "applicable", "status", "justification", "just_in", "just_out", "theme", "owner", "evidence", "due", "old", "history", "included", "excluded", *GROUNDS):
        return v[role]
    return {"idname": v["id_name"], "combined": v["status"], "implemented": v["implemented_header"]}[role]


def number_cell(s, design, control):
    """The id's cell: text, or what a spreadsheet makes of it."""
    if design.number_ids == "number" and len(control.parts) == 2:
        return Cell(float(control.number))
    if design.number_ids == "ymd" and len(control.parts) == 3:
        day = datetime.datetime(2000 + control.parts[0], control.parts[1], control.parts[2])
        return Cell(day, fmt="yy.m.d", shown=day.strftime("%Y-%m-%d"))
    if design.number_ids == "dmy" and len(control.parts) == 3 and control.parts[1] <= 12:
        day = datetime.datetime(2000 + control.parts[2], control.parts[1], control.parts[0])
        pattern, shown = {"de": ("dd.mm.yyyy", "%d.%m.%Y"), "nl": ("d-m-yyyy", "%d-%m-%Y")}.get(s.language, ("dd/mm/yyyy", "%d/%m/%Y"))
        return Cell(day, fmt=pattern, shown=day.strftime(shown))
    if design.number_ids == "dm" and len(control.parts) == 2 and control.parts[1] <= 12:
        month = "Mrz" if s.language == "de" and control.parts[1] == 3 else s.words["months"][control.parts[1] - 1][:3]
        return Cell(datetime.datetime(2024, control.parts[1], control.parts[0]), fmt="d. mmm" if s.language == "de" else "d-mmm", shown=f"{control.parts[0]:02}. {month}" if s.language == "de" else f"{control.parts[0]:02}-{month}")
    return Cell(annex.written(control, design.id_style, s.voice["annex"]))


def name_text(s, design, control):
    title = s.title(control)
    if design.title_style == "short":
        title = title.replace("Information security", "InfoSec").replace("information security", "infosec").replace("Management of", "Managing")
    return title.upper() if design.uppercase_names else title


def status_cell(s, design, d):
    if d.status:
        return Cell(s.voice[STATUS_WORDS[d.status]])
    return Cell(design.empty_status if d.answer == "excluded" else "")


def justification_text(s, design, d):
    if d.justification is None:
        return ""
    if d.answer == "excluded":
        return (OPENINGS[s.language] if design.opening else "") + d.justification
    if design.reasons_for == "excluded":
        return ""
    return (OPENINGS_IN[s.language] if design.opening == "both" else "") + d.justification


def cell_of(s, design, role, d):
    rng, v, excluded = s.rng, s.voice, d.answer == "excluded"
    if role == "id":
        return number_cell(s, design, d.control)
    if role == "name":
        return Cell(name_text(s, design, d.control))
    if role == "idname":
        return Cell(annex.written(d.control, design.id_style, v["annex"]) + design.dash + name_text(s, design, d.control))
    if role == "applicable":
        return marks.answer(rng, v, design.style, d.answer)
    if role == "implemented":
        return marks.mark(rng, v, design.style, d.status == "implemented") if d.answer != "not_stated" else Cell("")
    if role == "included":
        return marks.mark(rng, v, design.style, True) if d.answer in ("applicable", "partly") else Cell("")
    if role == "excluded":
        return marks.mark(rng, v, design.style, True) if excluded else Cell("")
    if role in GROUNDS:
        return marks.mark(rng, v, design.style, True) if GROUNDS.index(role) in d.grounds else marks.mark(rng, v, design.style, False) if not design.blank_no else Cell("")
    if role == "combined":
        if d.answer == "not_stated":
            return Cell("")
        key = d.status or "excluded"
        if design.codes:
            code = design.codes[key]
            return Cell(int(code) if code.isdigit() and design.number_ids != "text" else code)
        return Cell(v["excluded_word"] if excluded else v[STATUS_WORDS[key]])
    if role == "status":
        return status_cell(s, design, d)
    if role == "justification":
        return Cell(justification_text(s, design, d))
    if role == "just_in":
        return Cell(d.justification or "" if not excluded and design.reasons_for == "all" else "")
    if role == "just_out":
        return Cell(d.justification or "" if excluded else "")
    if role == "owner":
        return Cell(rng.choice(OWNERS) if not excluded else "")
    if role == "evidence":
        return Cell(f"{rng.choice(['POL', 'SOP', 'DOC'])}-{rng.randint(1, 99):03}" if not excluded and rng.random() < 0.8 else "")
    if role == "due":
        return Cell(f"Q{rng.randint(1, 4)}/{s.date.year + 1}" if d.status in ("planned", "partially_implemented") else "")
    if role == "old":
        return Cell("A." + rng.choice(annex.CONTROLS["2013"]).number)
    if role == "history":
        return marks.mark(rng, v, design.style, (d.answer == "applicable") != (rng.random() < 0.3))
    return Cell("")


def answers(s, design, d):
    """The applicability that a reader of this design can tell: one value, or all that are fair."""
    if d.answer == "not_stated":
        return "not_stated"
    if d.answer == "partly":
        return "partly" if design.has("applicable") and not design.blank_no else "applicable"
    if d.answer == "applicable":
        if design.has("implemented") and not design.has("status") and d.status != "implemented":
            return ["applicable", "excluded", "not_stated"]
        return "applicable"
    said = design.has("just_out") or design.has("excluded") or design.opening
    silent = design.blank_no and design.has("applicable") or any(design.has(g) for g in GROUNDS) and not design.has("applicable")
    if silent and not said and not (design.blank_no and design.legend and design.has("applicable")):
        return ["excluded", "not_stated"]
    if design.has("implemented") and not said:
        return ["excluded", "not_stated"]
    return "excluded"


def entry_of(s, design, d):
    text = None
    if design.has("justification"):
        text = justification_text(s, design, d) or None
    elif design.has("just_in") or design.has("just_out"):
        text = d.justification if d.answer == "excluded" and design.has("just_out") or d.answer not in ("excluded", "not_stated") and design.has("just_in") and design.reasons_for == "all" else None
    status, printed = None, None
    if design.has("status") or design.has("combined") or design.has("implemented"):
        printed = cell_of(s, design, next(r for r in design.columns if r in ("status", "combined", "implemented")), d).text() if d.status else None
    if design.has("status") or design.has("combined"):
        status = d.status
        if design.codes and design.codes["planned"] == design.codes["not_implemented"] and status == "not_implemented":
            status = "planned"
    elif design.has("implemented") and d.status:
        status = "implemented" if d.status == "implemented" else "not_implemented"
    return {"id": d.control.id, "applicability": answers(s, design, d), "justification": text, "status": status, "status_printed": printed}


def suited(design, decisions):
    """Decisions that the design can show: where only a tick can be set, nothing is left open."""
    no_blank = (design.has("applicable") and (design.blank_no or design.style in ("checkbox", "one_zero", "truth") or design.style in marks.PAIRS or ":" in design.style)) or any(design.has(r) for r in (*GROUNDS, "implemented"))
    if design.has("included") or no_blank:
        for d in decisions:
            if d.answer == "not_stated":
                d.answer, d.status, d.grounds, d.justification = "applicable", "implemented", [3], None
            if d.answer == "partly":
                d.answer = "applicable"
    if design.has("implemented") and not design.has("status"):
        for d in decisions:
            if d.answer != "excluded":
                d.status = "implemented" if d.status == "implemented" or not d.status else "planned"
    return decisions


def header(s, design):
    """One, two or three rows of headings, merged where they belong together."""
    names = [header_of(s, design, role) for role in design.shown]
    if design.head_rows == 1:
        return [Row([Cell(n) for n in names], "head")]
    grounds = [i for i, role in enumerate(design.shown) if role in GROUNDS + ["included", "excluded", "just_in", "just_out"]]
    group = s.voice["reasons"] if any(design.columns[i] in GROUNDS for i in grounds) else s.voice["justification"] if any(design.columns[i].startswith("just") for i in grounds) else s.voice["applicable"]
    top, under = [], []
    for i, name in enumerate(names):
        if i in grounds:
            top.append(Cell(group, span=len(grounds)) if i == grounds[0] else None)
            under.append(Cell(name))
        else:
            top.append(Cell(name, down=2))
            under.append(None)
    rows = [Row(top, "head"), Row(under, "head")]
    if design.head_rows == 3:
        rows.insert(0, wide(f"{s.voice['controls_of']} - {s.company}", len(names), "head"))
    return rows


def build(s, design, decisions, with_head=True):
    """The table; `groups` above 1 puts neighbours of the same answer in one row."""
    columns, rows = design.shown, []
    decisions = suited(design, decisions)
    seen, index, theme_start = None, 0, None
    if design.clause_rows:
        for number, title in design.clause_rows:
            cells = []
            for role in columns:
                cells.append(Cell(number) if role == "id" else Cell(f"{number}{design.dash}{title}") if role == "idname" else Cell(title) if role == "name" else marks.answer(s.rng, s.voice, design.style, "applicable") if role == "applicable" else Cell(s.voice["implemented"]) if role in ("status", "combined") else Cell(""))
            rows.append(Row(cells, "clause"))
    while index < len(decisions):
        d = decisions[index]
        group = [d]
        while len(group) < design.groups and s.rng.random() < 0.5 and index + len(group) < len(decisions) and (decisions[index + len(group)].answer, decisions[index + len(group)].control.section) == (d.answer, d.control.section):
            group.append(decisions[index + len(group)])
        if d.control.section != seen:
            section = s.section_name(d.control.section, d.control.topic)
            if design.theme_rows:
                lead = {"plain": section, "number": f"{d.control.section} {section}", "a": f"A.{d.control.section} {section}"}[design.theme_rows]
                if s.rng.random() < 0.85 or design.theme_rows == "plain":
                    rows.append(wide(lead, len(columns)))
                else:
                    rows.append(Row([Cell(lead)] + [Cell("") for _ in columns[1:]], "banner"))
            theme_start = None
            seen = d.control.section
        cells = [cell_of(s, design, role, d) for role in columns]
        if len(group) > 1:
            for i, role in enumerate(columns):
                if role == "id":
                    ids = [annex.written(g.control, design.id_style, s.voice["annex"]) for g in group]
                    near = all(b.control.parts[:-1] == a.control.parts[:-1] and b.control.parts[-1] == a.control.parts[-1] + 1 for a, b in zip(group, group[1:]))
                    cells[i] = Cell(f"{ids[0]} - {ids[-1]}" if near and len(group) > 2 else ", ".join(ids) if s.rng.random() < 0.6 else "\n".join(ids))
                elif role == "name":
                    cells[i] = Cell("; ".join(name_text(s, design, g.control) for g in group))
        if "theme" in columns:
            at = columns.index("theme")
            section = s.section_name(d.control.section, d.control.topic)
            if design.theme_merge and theme_start is not None:
                theme_start.cells[at].down += 1
                cells[at] = None
            else:
                cells[at] = Cell(section)
        entries = []
        for g in group:
            e = entry_of(s, design, g)
            if len(group) > 1:
                e["justification"], e["status"] = entry_of(s, design, d)["justification"], entry_of(s, design, d)["status"]
            entries.append(e)
        row = Row(cells, "control", entries)
        if theme_start is None:
            theme_start = row
        if design.stacked:
            text = justification_text(s, design, d)
            rows.append(row)
            if text:
                rows.append(wide(f"{s.voice['justification']}: {text}", len(columns), "stacked"))
        else:
            rows.append(row)
        index += len(group)
    for number in range(design.own_rows):
        name, title = OWN[number % len(OWN)]
        cells = [Cell(name) if role == "id" else Cell(f"{name}{design.dash}{title}") if role == "idname" else Cell(title) if role == "name" else marks.answer(s.rng, s.voice, design.style, "applicable") if role in ("applicable", "included") else Cell(s.voice["implemented"]) if role in ("status",) else Cell("") for role in columns]
        if number == 0:
            rows.append(wide(s.voice["own"], len(columns)))
        rows.append(Row(cells, "own"))
    hidden = [i for i, role in enumerate(columns) if role == "history"]
    return Table(columns, header(s, design) if with_head else [], rows, hidden)


OWN = [("CLD.6.3.1", "Shared roles and responsibilities in the cloud"), ("CLD.8.1.5", "Removal of customer assets"), ("Custom-01", "Use of artificial intelligence"), ("CLD.9.5.1", "Segregation in virtual environments"), ("X-02", "Key ceremonies"), ("CLD.12.4.5", "Monitoring of cloud services")]

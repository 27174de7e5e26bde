"""A document before it has a format: sheets of blocks, and tables of rows that know which controls they print."""


class Cell:
    """A value (`shown` as text where it is a date); `span` columns and `down` rows wide; `font` for symbol fonts; `box` for a check box that is on or off."""
    __slots__ = ("value", "span", "down", "font", "box", "fmt", "shown")

    def __init__(self, value="", span=1, down=1, font=None, box=None, fmt=None, shown=None):
        self.value, self.span, self.down, self.font, self.box, self.fmt, self.shown = value, span, down, font, box, fmt, shown

    def text(self, on="☑", off="☐"):
        if self.box is not None:
            return on if self.box else off
        if isinstance(self.value, bool):
            return "TRUE" if self.value else "FALSE"
        if self.value is None:
            return ""
        if hasattr(self.value, "strftime"):
            return self.shown
        return str(self.value)


class Row:
    """One line of a table; None stands for a cell that a merge covers. `entries` are the labels of the controls it prints."""

    def __init__(self, cells, kind="control", entries=(), hidden=False, unquoted=False):
        self.cells, self.kind, self.entries, self.hidden, self.unquoted = cells, kind, list(entries), hidden, unquoted

    def copy(self):
        return Row([c and Cell(c.value, c.span, c.down, c.font, c.box, c.fmt, c.shown) for c in self.cells], self.kind, [dict(e) for e in self.entries], self.hidden)


def wide(text, columns, kind="banner"):
    """A row that is one merged cell."""
    return Row([Cell(text, span=columns)] + [None] * (columns - 1), kind)


class Table:
    def __init__(self, roles, head, rows, hidden_columns=()):
        self.roles, self.head, self.rows, self.hidden_columns = roles, head, rows, list(hidden_columns)

    def entries(self):
        return [e for row in self.rows for e in row.entries]


class Block:
    """kind: title, heading, para, pairs, table, bullets, rule. `entries` for blocks that print controls without a table."""

    def __init__(self, kind, value, entries=(), level=1):
        self.kind, self.value, self.level = kind, value, level
        self._entries = list(entries)

    def entries(self):
        return self.value.entries() if self.kind == "table" else self._entries


class Sheet:
    def __init__(self, name, blocks, state="visible"):
        self.name, self.blocks, self.state = name, blocks, state


class Document:
    def __init__(self, sheets, footer="", tail=()):
        self.sheets, self.footer = sheets, footer
        self.manner = {}

    def tables(self):
        return [b.value for s in self.sheets for b in s.blocks if b.kind == "table"]

    def control_tables(self):
        return [t for t in self.tables() if any(r.entries for r in t.rows)]

    def labels(self):
        """The controls in the order printed, each once; where it is printed twice with two answers both are right."""
        out, seen = [], {}
        for sheet in self.sheets:
            for block in sheet.blocks:
                for entry in block.entries():
                    if entry["id"] not in seen:
                        seen[entry["id"]] = dict(entry)
                        out.append(seen[entry["id"]])
                    else:
                        merge(seen[entry["id"]], entry)
        return out


def as_list(value):
    return value if isinstance(value, list) else [value]


def merge(first, again):
    answers = as_list(first["applicability"]) + [a for a in as_list(again["applicability"]) if a not in as_list(first["applicability"])]
    if again.get("optional") or again.get("repeat"):
        answers = as_list(first["applicability"])
    elif "applicable" in answers and "excluded" in answers and "not_stated" not in answers:
        answers.append("not_stated")
    first["applicability"] = answers if len(answers) > 1 else answers[0]
    if again["justification"] and again["justification"] != first["justification"]:
        first.setdefault("justification_also", []).append(again["justification"])
    if first["status"] is None:
        first["status"] = again["status"]

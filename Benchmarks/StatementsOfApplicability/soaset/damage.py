"""Faults that real documents have. Each works on the finished document; the labels stay with the rows."""
import re
from .blocks import Cell, Row

WORDY = ("applicable", "combined", "status", "implemented")


def rows_with_controls(table):
    return [i for i, row in enumerate(table.rows) if row.entries and row.kind == "control"]


def some(rng, items, low, high):
    items = list(items)
    return sorted(rng.sample(items, min(len(items), rng.randint(low, high))))


def column(table, *roles):
    return next((i for i, role in enumerate(table.roles) if role in roles), None)


def shifted_cells(rng, document, format):
    """Cells moved to the right: in CSV by commas that nobody quoted, elsewhere by an empty cell."""
    done = False
    for table in document.control_tables():
        answer, reason = column(table, "applicable", "combined"), column(table, "justification", "just_in")
        if answer is None or reason is None or len(table.roles) < 4:
            continue
        if format == "csv":
            for i in rows_with_controls(table):
                row = table.rows[i]
                texts = [c.text() for c in row.cells if c]
                if any("," in t for t in texts):
                    row.unquoted = done = True
            document.manner["separator"] = ","
            continue
        for i in some(rng, rows_with_controls(table), 2, 6):
            row = table.rows[i]
            if None in row.cells:
                continue
            row.cells.insert(answer, Cell(""))
            if not row.cells[-1].text() or table.roles[-1] in ("owner", "evidence", "due") or format in ("docx", "pdf"):
                dropped = row.cells.pop()
                if table.roles[-1] == "status" and dropped.text():
                    row.entries[0]["status"] = row.entries[0]["status_printed"] = None
                if table.roles[-1] in ("justification", "just_in", "just_out") and dropped.text():
                    row.entries[0]["justification"] = None
                if table.roles[-1] in ("applicable", "combined"):
                    row.entries[0]["applicability"], row.entries[0]["status"] = "not_stated", None
            done = True
    return done


def missing_header(rng, document, format):
    for table in document.control_tables():
        table.head = []
    return True


def blank_rows(rng, document, format):
    for table in document.control_tables():
        for i in reversed(some(rng, rows_with_controls(table), 3, 12)):
            for _ in range(rng.choice([1, 1, 2])):
                table.rows.insert(i, Row([Cell("") for _ in table.roles], "blank"))
    return True


def repeated_headers(rng, document, format):
    for table in document.control_tables():
        if not table.head:
            continue
        marks = rows_with_controls(table)[12::rng.randint(12, 25)]
        for i in reversed(marks):
            table.rows[i:i] = [row.copy() for row in table.head]
    return True


def duplicated_rows(rng, document, format):
    """The same row again, at times far away, at times with another answer."""
    for table in document.control_tables()[:1]:
        answer = column(table, "applicable")
        for i in reversed(some(rng, rows_with_controls(table), 2, 5)):
            if None in table.rows[i].cells:
                continue
            again = table.rows[i].copy()
            table.rows.insert(i + 1 if rng.random() < 0.6 else len(table.rows), again)
    return True


def misspelt(rng, word):
    if len(word) < 6:
        return word + rng.choice([" ", ".", ""]) if rng.random() < 0.5 else word.lower()
    start = 3 if " " not in word else word.index(" ") + 3
    at = rng.randint(min(start, len(word) - 3), len(word) - 3)
    how = rng.choice(["drop", "swap", "double"])
    return word[:at] + word[at + 1:] if how == "drop" else word[:at] + word[at + 1] + word[at] + word[at + 2:] if how == "swap" else word[:at] + word[at] + word[at:]


def words_of(document):
    for table in document.control_tables():
        for i in rows_with_controls(table):
            for at, role in enumerate(table.roles):
                cell = table.rows[i].cells[at] if at < len(table.rows[i].cells) else None
                if role in WORDY and cell and isinstance(cell.value, str) and cell.value and cell.font is None and cell.box is None:
                    yield role, cell


def status_typos(rng, document, format):
    for _, cell in words_of(document):
        if rng.random() < 0.15:
            cell.value = misspelt(rng, cell.value)
    return True


def mixed_case(rng, document, format):
    for _, cell in words_of(document):
        how = rng.random()
        cell.value = cell.value.upper() if how < 0.2 else cell.value.lower() if how < 0.5 else cell.value
    return True


def trailing_spaces(rng, document, format):
    for table in document.control_tables():
        for i in rows_with_controls(table):
            for cell in table.rows[i].cells:
                if cell and isinstance(cell.value, str) and cell.value and cell.font is None and rng.random() < 0.3:
                    cell.value = rng.choice([cell.value + " ", cell.value + "  ", " " + cell.value, cell.value + ("\n" if format == "xlsx" else " ")])
    return True


def lost_dots(rng, document, format):
    for table in document.control_tables():
        at = column(table, "id", "idname")
        for i in some(rng, rows_with_controls(table), 3, 10):
            cell = table.rows[i].cells[at]
            if not isinstance(cell.value, str):
                continue
            found = re.match(r"(A\.?)?([\d.]+)", cell.value)
            if not found:
                continue
            number = found.group(2)
            parts = number.split(".")
            if len(parts) == 2:
                new = f"{parts[0]} {parts[1]}" if rng.random() < 0.5 else f"{parts[0]},{parts[1]}" if rng.random() < 0.5 else f"{parts[0]}..{parts[1]}"
            else:
                new = rng.choice([f"{parts[0]}.{parts[1]} {parts[2]}", f"{parts[0]} {parts[1]}.{parts[2]}", f"{parts[0]}.{parts[1]},{parts[2]}", f"{parts[0]}.{parts[1]}{parts[2]}" if column(table, "name", "idname") is not None else number])
            cell.value = cell.value.replace(number, new, 1)
    return True


def broken_rows(rng, document, format):
    """The reason goes on in a row of its own, as when a cell breaks over two pages."""
    done = False
    for table in document.control_tables():
        reason = column(table, "justification", "just_in", "just_out")
        if reason is None:
            continue
        for i in reversed(some(rng, rows_with_controls(table), 4, 12)):
            row = table.rows[i]
            cell = row.cells[reason] if reason < len(row.cells) else None
            words = cell.text().split(" ") if cell else []
            if len(words) < 6 or None in row.cells:
                continue
            cut = rng.randint(3, len(words) - 2)
            cell.value = " ".join(words[:cut])
            rest = [Cell("") for _ in row.cells]
            rest[reason] = Cell(" ".join(words[cut:]))
            table.rows.insert(i + 1, Row(rest, "rest"))
            done = True
    return done


def truncated_end(rng, document, format):
    """The document ends in the middle of a table; the last row is not whole."""
    tables = document.control_tables()
    if not tables:
        return False
    table = max(tables, key=lambda t: len(t.rows)) if len(tables) < 4 else tables[int(len(tables) * 0.7)]
    marks = rows_with_controls(table)
    if len(marks) < 3:
        return False
    last = marks[int(len(marks) * rng.uniform(0.55, 0.9))]
    del table.rows[last + 1:]
    row, name = table.rows[last], column(table, "name", "idname") or 0
    answer = column(table, "applicable", "combined", "included", "implemented", "legal")
    if answer is not None and answer < name:
        name = answer
    for i in range(name + 1, len(row.cells)):
        row.cells[i] = Cell("")
    for e in row.entries:
        e["optional"], e["applicability"], e["justification"], e["status"] = True, e["applicability"] if answer == name else "not_stated", None, None
    passed = False
    for sheet in document.sheets:
        kept = []
        for block in sheet.blocks:
            if not passed:
                kept.append(block)
            passed = passed or (block.kind == "table" and block.value is table)
        sheet.blocks = kept
    document.sheets = [s for s in document.sheets if s.blocks]
    document.manner["truncated"] = True
    return True


def contradicting_rows(rng, document, format):
    """A control twice, with two answers."""
    for table in document.control_tables()[:1]:
        answer = column(table, "applicable")
        if answer is None:
            return False
        rows = rows_with_controls(table)
        out = [i for i in rows if table.rows[i].entries[0]["applicability"] == "excluded" and len(table.rows[i].entries) == 1]
        inside = [i for i in rows if table.rows[i].entries[0]["applicability"] == "applicable" and len(table.rows[i].entries) == 1]
        if not out or not inside or any(None in table.rows[i].cells for i in rows):
            return False
        for i in some(rng, inside, 1, 3):
            again = table.rows[i].copy()
            again.cells[answer] = table.rows[rng.choice(out)].copy().cells[answer]
            again.entries[0]["applicability"] = "excluded"
            table.rows.append(again)
    return True


def page_marks(rng, document, format):
    """Page heads and feet in the middle of the text."""
    document.manner["page_marks"] = True
    return True


def rotated(rng, document, format):
    document.manner["turn"] = rng.choice([90, 270])
    return True


def landscape(rng, document, format):
    document.manner["landscape"] = True
    return True


def merged_ids(rng, document, format):
    """Done while the table is built."""
    return any(len(row.entries) > 1 for t in document.control_tables() for row in t.rows)


DAMAGE = {"shifted_cells": (shifted_cells, ["csv", "csv", "csv", "xlsx", "html", "md", "docx"]), "missing_header": (missing_header, ["csv", "xlsx", "docx", "pdf", "html", "txt"]), "blank_rows": (blank_rows, ["csv", "xlsx", "docx", "html"]),
          "repeated_headers": (repeated_headers, ["csv", "xlsx", "docx", "pdf", "txt", "md"]), "duplicated_rows": (duplicated_rows, ["csv", "xlsx", "docx", "pdf", "md"]), "contradicting_rows": (contradicting_rows, ["xlsx", "csv", "docx"]),
          "status_typos": (status_typos, ["xlsx", "csv", "docx", "pdf", "md", "html"]), "mixed_case": (mixed_case, ["xlsx", "csv", "docx", "md", "html"]), "trailing_spaces": (trailing_spaces, ["xlsx", "csv", "docx", "html"]),
          "lost_dots": (lost_dots, ["xlsx", "csv", "docx", "pdf", "md"]), "broken_rows": (broken_rows, ["pdf", "pdf", "docx", "xlsx", "txt"]), "rotated": (rotated, ["pdf"]), "landscape": (landscape, ["pdf", "docx"]),
          "merged_ids": (merged_ids, ["xlsx", "docx", "pdf", "csv", "md"]), "truncated_end": (truncated_end, ["csv", "xlsx", "docx", "pdf", "md", "html", "txt"]), "page_marks": (page_marks, ["txt"])}
# Damage works on tables of one row a control, with the words of an answer in them.
DAMAGE_LAYOUTS = ["plain", "title_block", "theme_banners", "theme_column", "per_theme", "combined_status", "id_with_name", "name_first", "split_reasons", "own_controls", "title_block", "plain"]

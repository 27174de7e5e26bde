"""Statements of Applicability as Excel workbooks, in three looks."""

import math

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.properties import PageSetupProperties

from .dates import show
from .packages import fix_times
from .soa import WORDS, rows

THIN = Border(*[Side(style="thin", color="BFBFBF")] * 4)
NOTE = "Fictitious sample document"


def _head(sheet, row, labels, fill, colour="FFFFFF"):
    for column, label in enumerate(labels, 1):
        cell = sheet.cell(row, column, label)
        cell.font = Font(bold=True, color=colour)
        cell.fill = PatternFill("solid", fgColor=fill)
        cell.alignment = Alignment(wrap_text=True, vertical="center")
        cell.border = THIN


def _widths(sheet, widths):
    for letter, width in zip("ABCDEFGHIJ", widths):
        sheet.column_dimensions[letter].width = width


def _body(sheet, row, values):
    for column, value in enumerate(values, 1):
        cell = sheet.cell(row, column, value)
        cell.border = THIN
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if column == 1:
            cell.number_format = "@"  # 5.10 must not become 5.1
    # No height is stored unless it is set here, and not every program grows the row to its wrapped text.
    lines = max(math.ceil(len(str(value)) / 58) for value in values)
    sheet.row_dimensions[row].height = 15.5 * lines + 1


def _word(words, row):
    return {"applicable": words["yes"], "partly": words["partly"], "excluded": words["no"]}[row.applicability]


def _finish(book, path):
    for each in book.worksheets:
        each.oddFooter.center.text = NOTE
        each.page_setup.orientation = "landscape"
        each.page_setup.fitToHeight = 0
        each.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    book.worksheets[0].row_dimensions[1].height = 28
    book.properties.creator = "Information Security"
    book.save(path)
    fix_times(path)


def classic(path, statement):
    """A merged title, a block of facts, one table, and a legend sheet."""
    words = WORDS[statement.language]
    book = Workbook()
    sheet = book.active
    sheet.title = "SoA"
    sheet.merge_cells("A1:E1")
    sheet["A1"] = f"{words['title']} - ISO/IEC 27001:{statement.edition}, Annex A"
    sheet["A1"].font = Font(bold=True, size=16, color="1F3864")
    for row, (label, value) in enumerate([(words["company"], statement.holder), (words["version"], statement.version),
                                          (words["date"], show(statement.date, "english"))], 2):
        sheet.cell(row, 1, label).font = Font(bold=True)
        sheet.cell(row, 2, value)
    _head(sheet, 6, words["columns"], "1F3864")
    for index, row in enumerate(rows(statement), 7):
        _body(sheet, index, [row.id, row.title, _word(words, row), row.justification, row.status])
        if row.applicability == "excluded":
            for column in range(1, 6):
                sheet.cell(index, column).fill = PatternFill("solid", fgColor="F8CBAD")
    _widths(sheet, (12, 52, 12, 56, 16))
    sheet.freeze_panes = "A7"
    sheet.auto_filter.ref = f"A6:E{sheet.max_row}"
    legend = book.create_sheet("Legend")
    for row in [("Applicable", "Yes = the control applies within the scope; No = excluded, see justification"),
                ("Status", "Implemented; In progress = planned in the risk treatment plan"),
                ("Shaded rows", "Excluded controls"), ("Note", NOTE)]:
        legend.append(row)
    _widths(legend, (18, 90))
    _finish(book, path)


def crosses(path, statement):
    """One column for each reason with an x in it; exclusions have no x and a reason in words."""
    words = WORDS[statement.language]
    book = Workbook()
    cover = book.active
    cover.title = "Document control"
    for row in [(words["title"],), (words["company"], statement.holder), (words["version"], statement.version),
                (words["date"], show(statement.date, "iso")), ("Standard", f"ISO/IEC 27001:{statement.edition}"),
                ("Classification", "Confidential"), ("Legend", "LR legal, CO contract, BP business practice, RA risk"),
                (NOTE,)]:
        cover.append(row)
    cover["A1"].font = Font(bold=True, size=18)
    _widths(cover, (20, 60))
    sheet = book.create_sheet("Annex A controls")
    sheet.merge_cells("D1:G1")
    sheet["D1"] = "Reason for inclusion"
    sheet["D1"].alignment = Alignment(horizontal="center")
    sheet["D1"].font = Font(bold=True)
    _head(sheet, 2, ["Ref.", "Control title", "Included / Excluded", "LR", "CO", "BP", "RA", "Justification for exclusion",
                     "Implementation status"], "E2EFDA", "375623")
    marks = {"Legal": "D", "Contr": "E", "Busin": "F", "Risk ": "G"}
    theme = None
    line = 3
    for row in rows(statement):
        if row.theme != theme:
            theme = row.theme
            sheet.merge_cells(start_row=line, start_column=1, end_row=line, end_column=9)
            sheet.cell(line, 1, f"{theme.capitalize()} controls").font = Font(bold=True, italic=True)
            line += 1
        out = row.applicability == "excluded"
        _body(sheet, line, [row.id, row.title, "Excluded" if out else "Included", "", "", "", "",
                            row.justification if out else "", row.status])
        if not out:
            sheet[f"{marks[row.justification[:5]]}{line}"] = "x"
        line += 1
    _widths(sheet, (8, 52, 14, 5, 5, 5, 5, 56, 20))
    sheet.freeze_panes = "A3"
    _finish(book, path)


def sheets(path, statement):
    """A cover and one sheet for each theme."""
    words = WORDS[statement.language]
    book = Workbook()
    cover = book.active
    cover.title = {"de": "Deckblatt", "es": "Portada"}[statement.language]
    cover.merge_cells("A1:B1")
    cover["A1"] = words["title"]
    cover["A1"].font = Font(bold=True, size=20, color="7F6000")
    for row in [(words["company"], statement.holder), (words["version"], statement.version),
                (words["date"], show(statement.date, "dots" if statement.language == "de" else "spanish")),
                ("Norm" if statement.language == "de" else "Norma", f"ISO/IEC 27001:{statement.edition}"), (NOTE,)]:
        cover.append(row)
    _widths(cover, (24, 60))
    all_rows = rows(statement)
    for theme, name in zip(dict.fromkeys(row.theme for row in all_rows), words["themes"]):
        sheet = book.create_sheet(name)
        _head(sheet, 1, words["columns"], "BF9000")
        for index, row in enumerate([row for row in all_rows if row.theme == theme], 2):
            _body(sheet, index, [row.id, row.title, _word(words, row), row.justification, row.status])
        _widths(sheet, (12, 52, 12, 50, 18))
    _finish(book, path)

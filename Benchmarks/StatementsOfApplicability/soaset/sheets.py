"""Workbooks."""
from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation

THIN = Side(style="thin", color="999999")
WIDTHS = {"id": 12, "name": 34, "idname": 40, "justification": 50, "just_in": 40, "just_out": 40, "status": 20, "combined": 20, "theme": 22, "applicable": 13, "evidence": 16}


def put(sheet, row, column, cell, bold=False, grid=False, fill=None):
    target = sheet.cell(row=row, column=column)
    if cell.box is not None:
        target.value = "☑" if cell.box else "☐"
    else:
        target.value = cell.value if cell.value != "" else None
    if isinstance(target.value, str) and target.value.startswith(("=", "+", "-")):
        target.data_type = "s"
    if cell.fmt:
        target.number_format = cell.fmt
    if cell.font:
        target.font = Font(name=cell.font, size=11)
    elif bold:
        target.font = Font(bold=True)
    target.alignment = Alignment(wrap_text=True, vertical="top")
    if grid:
        target.border = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
    if fill:
        target.fill = PatternFill("solid", fgColor=fill)
    if cell.span > 1 or cell.down > 1:
        sheet.merge_cells(start_row=row, start_column=column, end_row=row + cell.down - 1, end_column=column + cell.span - 1)


def table_at(sheet, table, top, left, look):
    row = top
    for line in table.head + table.rows:
        head = line.kind == "head"
        for i, cell in enumerate(line.cells):
            if cell is not None:
                put(sheet, row, left + i, cell, head or line.kind == "banner", look["grid"], look["fill"] if head else None)
        if line.hidden:
            sheet.row_dimensions[row].hidden = True
        row += 1
    for i, role in enumerate(table.roles):
        letter = get_column_letter(left + i)
        if role in WIDTHS:
            sheet.column_dimensions[letter].width = WIDTHS[role]
        if i in table.hidden_columns:
            sheet.column_dimensions[letter].hidden = True
    if look["filter"] and len(table.head) == 1 and len(table.rows) > 5:
        sheet.auto_filter.ref = f"{get_column_letter(left)}{top}:{get_column_letter(left + len(table.roles) - 1)}{row - 1}"
    if look["validate"] and "applicable" in table.roles and len(table.rows) > 5:
        rule = DataValidation(type="list", formula1='"Yes,No"', allow_blank=True, showErrorMessage=False)
        letter = get_column_letter(left + table.roles.index("applicable"))
        rule.add(f"{letter}{top + len(table.head)}:{letter}{row}")
        sheet.add_data_validation(rule)
    return row


def write(path, document, rng):
    book = Workbook()
    book.remove(book.active)
    look = {"grid": rng.random() < 0.6, "fill": rng.choice([None, "D9E2F3", "E7E6E6"]), "filter": rng.random() < 0.3, "validate": rng.random() < 0.2}
    left = rng.choice([1, 1, 1, 2])
    names = set()
    for part in document.sheets:
        name = part.name[:31].replace("/", "-").replace("?", "").replace(":", "")
        while name in names:
            name = name[:28] + " 2"
        names.add(name)
        sheet = book.create_sheet(name)
        sheet.sheet_state = part.state
        row = 1
        only = len(part.blocks) == 1
        for block in part.blocks:
            if block.kind in ("title", "heading", "para"):
                from .blocks import Cell
                put(sheet, row, left, Cell(block.value, span=6 if rng.random() < 0.5 else 1), block.kind != "para")
                if block.kind == "title":
                    sheet.cell(row=row, column=left).font = Font(bold=True, size=16)
                row += 1
            elif block.kind == "pairs":
                for label, value in block.value:
                    sheet.cell(row=row, column=left, value=label)
                    sheet.cell(row=row, column=left + 1, value=value)
                    row += 1
            elif block.kind == "bullets":
                for head, lines in block.value:
                    for text in [head, *lines]:
                        sheet.cell(row=row, column=left, value=text)
                        row += 1
            else:
                if not only:
                    row += rng.choice([0, 1, 1, 2])
                row = table_at(sheet, block.value, row, left, look)
                row += 1
        if document.footer:
            sheet.oddFooter.left.text = document.footer
    visible = [i for i, s in enumerate(book.worksheets) if s.sheet_state == "visible"]
    book.active = visible[0]
    book.save(path)

"""Every row of a workbook's first sheet, by a library; a process of its own, so that its peak memory is the library's.

    workbook_rows.py calamine|openpyxl FILE

Prints the number of cells that hold something, and the milliseconds that reading took without the start of Python.
"""

import sys
import time


def by_calamine(path):
    from python_calamine import CalamineWorkbook
    start = time.perf_counter()
    rows = CalamineWorkbook.from_path(path).get_sheet_by_index(0).to_python()
    return start, sum(cell != "" for row in rows for cell in row)


def by_openpyxl(path):
    import openpyxl
    start = time.perf_counter()
    book = openpyxl.load_workbook(path, read_only=True)
    rows = book[book.sheetnames[0]].iter_rows(values_only=True)
    return start, sum(cell is not None for row in rows for cell in row)


def main():
    library, path = sys.argv[1:3]
    start, cells = {"calamine": by_calamine, "openpyxl": by_openpyxl}[library](path)
    print(cells, (time.perf_counter() - start) * 1000)


if __name__ == "__main__":
    main()

"""Statements of Applicability as PDF, Word, CSV and Markdown."""

import csv
from pathlib import Path

from docx import Document
from docx.shared import Mm, Pt, RGBColor
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table

from . import soa_workbooks
from .dates import show
from .packages import fix_times
from .pdfkit import fictitious, fill, style
from .soa import STATEMENTS, WORDS, rows

NOTE = "Fictitious sample document"
WIDTHS = [Mm(22), Mm(95), Mm(24), Mm(90), Mm(32)]
DATE_STYLE = {"en": "english", "de": "dots", "fr": "slashes", "es": "spanish"}


def _word(words, row):
    return {"applicable": words["yes"], "partly": words["partly"], "excluded": words["no"]}[row.applicability]


def _pdf(path, statement, font, pagesize, head, widths, banded):
    words = WORDS[statement.language]

    def page(c, document):
        width, _ = pagesize
        c.setFont(font, 7.5)
        fill(c, "#666666")
        c.drawString(40, 28, f"{statement.holder} | {words['title']} | {words['version']} {statement.version}")
        c.drawRightString(width - 40, 28, str(document.page))
        fictitious(c, statement.language, font=font)

    document = SimpleDocTemplate(str(path), pagesize=pagesize, leftMargin=40, rightMargin=40, topMargin=40,
                                 bottomMargin=50, title=words["title"], author=statement.holder, invariant=1)
    small, bold = style(font, 8), style(f"{font}-Bold", 8, colour="#ffffff")
    story = [Paragraph(words["title"], style(f"{font}-Bold", 20, colour=head)), Spacer(1, 10)]
    for label, value in [(words["company"], statement.holder), ("Standard", f"ISO/IEC 27001:{statement.edition}"),
                         (words["version"], statement.version),
                         (words["date"], show(statement.date, DATE_STYLE[statement.language]))]:
        story.append(Paragraph(f"<b>{label}:</b> {value}", style(font, 10)))
    story.append(Spacer(1, 12))
    cells, spans = [[Paragraph(label, bold) for label in words["columns"]]], []
    theme = None
    for row in rows(statement):
        if banded and row.theme != theme:
            theme = row.theme
            spans.append(len(cells))
            cells.append([Paragraph(f"{theme.capitalize()} controls", style(f"{font}-Bold", 9)), "", "", "", ""])
        values = (row.id, row.title, _word(words, row), row.justification, row.status)
        cells.append([Paragraph(value.replace("&", "&amp;"), small) for value in values])
    table = Table(cells, colWidths=widths, repeatRows=1)
    commands = [("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(head)), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 3)]
    if banded:
        commands.append(("LINEBELOW", (0, 0), (-1, -1), 0.3, colors.HexColor("#aaaaaa")))
        for index in spans:
            commands += [("SPAN", (0, index), (-1, index)), ("BACKGROUND", (0, index), (-1, index), colors.HexColor("#e5dff2"))]
    else:
        commands.append(("GRID", (0, 0), (-1, -1), 0.4, colors.HexColor("#888888")))
    table.setStyle(commands)
    story.append(table)
    document.build(story, onFirstPage=page, onLaterPages=page)


def table(path, statement):
    _pdf(path, statement, "Liberation", A4, "#00437a", [58, 168, 56, 160, 72], False)


def bands(path, statement):
    _pdf(path, statement, "DejaVuSerif", landscape(A4), "#3b2a63", [56, 268, 70, 268, 98], True)


def _facts(statement):
    words = WORDS[statement.language]
    return [(words["company"], statement.holder), (words["version"], statement.version),
            (words["date"], show(statement.date, DATE_STYLE[statement.language])), ("ISO/IEC 27001", statement.edition)]


def _docx(path, statement, by_theme):
    words = WORDS[statement.language]
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(297), Mm(210)
    section.left_margin = section.right_margin = Mm(15)
    section.footer.paragraphs[0].text = NOTE
    document.styles["Normal"].font.name = "Liberation Sans"
    document.styles["Normal"].font.size = Pt(9)
    document.add_heading(words["title"], 0)
    for label, value in _facts(statement):
        paragraph = document.add_paragraph()
        paragraph.add_run(f"{label}: ").bold = True
        paragraph.add_run(value)
    all_rows = rows(statement)
    themes = list(dict.fromkeys(row.theme for row in all_rows))
    groups = [(name, [row for row in all_rows if row.theme == theme]) for theme, name in zip(themes, words["themes"])]
    for name, group in groups if by_theme else [(None, all_rows)]:
        if name:
            document.add_heading(name, 1)
        table = document.add_table(rows=1, cols=5, style="Light Grid Accent 1" if by_theme else "Table Grid")
        table.autofit = False
        for column, width in zip(table.columns, WIDTHS):
            column.width = width
        for cell, label, width in zip(table.rows[0].cells, words["columns"], WIDTHS):
            cell.width = width
            run = cell.paragraphs[0].add_run(label)
            run.bold = True
        for row in group:
            cells = table.add_row().cells
            for cell, value in zip(cells, (row.id, row.title, _word(words, row), row.justification, row.status)):
                cell.text = value
            for cell, width in zip(cells, WIDTHS):
                cell.width = width
            if row.applicability == "excluded":
                cells[2].paragraphs[0].runs[0].font.color.rgb = RGBColor(0xC0, 0x00, 0x00)
    document.save(path)
    fix_times(path)


def themes(path, statement):
    _docx(path, statement, True)


def single(path, statement):
    _docx(path, statement, False)


def _csv(path, statement, separator, bom):
    words = WORDS[statement.language]
    with open(path, "w", encoding="utf-8-sig" if bom else "utf-8", newline="") as file:
        writer = csv.writer(file, delimiter=separator)
        writer.writerow([f"{words['title']} - {statement.holder} - {words['version']} {statement.version} - "
                         f"{show(statement.date, DATE_STYLE[statement.language])} - ISO/IEC 27001:{statement.edition}"])
        writer.writerow(words["columns"])
        for row in rows(statement):
            writer.writerow([row.id, row.title, _word(words, row), row.justification, row.status])
        writer.writerow([NOTE])


def semicolons(path, statement):
    _csv(path, statement, ";", True)


def commas(path, statement):
    _csv(path, statement, ",", False)


def pipes(path, statement):
    words = WORDS[statement.language]
    lines = [f"# {words['title']}", ""]
    lines += [f"- **{label}**: {value}" for label, value in _facts(statement)]
    theme = None
    for row in rows(statement):
        if row.theme != theme:
            theme = row.theme
            lines += ["", f"## {theme.capitalize()} controls", "", "| " + " | ".join(words["columns"]) + " |",
                      "|:--|:--|:-:|:--|:--|"]
        lines.append(f"| {row.id} | {row.title} | {_word(words, row)} | {row.justification} | {row.status} |")
    lines += ["", f"<small>{NOTE}</small>", ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def write_statements(documents: Path) -> None:
    for statement in STATEMENTS:
        target = documents / statement.path
        target.parent.mkdir(parents=True, exist_ok=True)
        writer = globals().get(statement.look) or getattr(soa_workbooks, statement.look)
        writer(target, statement)

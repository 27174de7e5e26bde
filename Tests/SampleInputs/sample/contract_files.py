"""Sets contracts as Word, PDF, HTML, Markdown and text."""

import textwrap
from html import escape
from pathlib import Path

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt, RGBColor
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.platypus import KeepTogether, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from .contract_front import front
from .contracts import CONTRACTS, clauses
from .packages import fix_times
from .pdfkit import FICTITIOUS, fictitious, fill, rule, style


def _pdf(path, contract, font, accent, pagesize, cover):
    head = front(contract)

    def page(c, document):
        width, height = pagesize
        rule(c, 56, height - 44, width - 56, accent, 0.6)
        fill(c, "#777777")
        c.setFont(font, 7.5)
        c.drawString(56, height - 40, f"{contract.title} | {contract.vendor.legal_name}")
        c.drawRightString(width - 56, 30, str(document.page))
        fictitious(c, contract.language, font=font)

    document = SimpleDocTemplate(str(path), pagesize=pagesize, leftMargin=64, rightMargin=64, topMargin=64, bottomMargin=56,
                                 title=contract.title, author=contract.buyer, invariant=1)
    body = style(font, 10, "justify", leading=14.5, spaceAfter=5, leftIndent=28, firstLineIndent=-28)
    heading = style(f"{font}-Bold", 11.5, colour=accent, spaceBefore=9, spaceAfter=4)
    plain = style(font, 10.5, leading=15)
    story = [Spacer(1, 90 if cover else 6), Paragraph(contract.title, style(f"{font}-Bold", 24, "centre" if cover else "left", accent)),
             Spacer(1, 18), Paragraph(head["date"], plain), Spacer(1, 10), Paragraph(head["between"], plain),
             Paragraph("(1) " + escape(head["parties"][0]), plain), Paragraph(head["and_"], plain),
             Paragraph("(2) " + escape(head["parties"][1]), plain), Spacer(1, 12)]
    if cover:
        story.append(PageBreak())
    story += [Paragraph(head["recital"][0], heading), Paragraph(head["recital"][1], plain)]
    for number, (title, paragraphs) in enumerate(clauses(contract), 1):
        lines = [Paragraph(f"{number}.{index}&nbsp;&nbsp;{escape(text)}", body) for index, text in enumerate(paragraphs, 1)]
        story += [KeepTogether([Paragraph(f"{number}. {title}", heading), lines[0]]), *lines[1:]]
    title, services, annual = head["schedule"]
    table = Table([[title, annual], *services], colWidths=[300, 120])
    table.setStyle([("FONT", (0, 0), (-1, -1), font, 10), ("FONT", (0, 0), (-1, 0), f"{font}-Bold", 10),
                    ("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.HexColor(accent)), ("ALIGN", (1, 0), (1, -1), "RIGHT")])
    signing = Table([[Paragraph(f"{escape(name)}<br/><br/><br/>______________________<br/>{person}<br/>{post}", plain)
                      for name, person, post in head["signatures"]]], colWidths=[220, 220])
    signing.setStyle([("VALIGN", (0, 0), (-1, -1), "TOP")])
    story.append(KeepTogether([Spacer(1, 18), table, Spacer(1, 24), signing]))
    document.build(story, onFirstPage=page, onLaterPages=page)


def pdf_serif(path, contract):
    _pdf(path, contract, "LiberationSerif", "#2c2c54", A4, len(contract.topics) > 10)


def pdf_sans(path, contract):
    letter = contract.vendor.country in ("US", "CA")
    _pdf(path, contract, "Noto" if contract.language != "en" else "Liberation", "#7a4b00" if contract.language == "de" else "#00505c",
         LETTER if letter else A4, contract.language == "en")


def _docx(path, contract, font, colour, numbered_style):
    head = front(contract)
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.footer.paragraphs[0].text = FICTITIOUS[contract.language]
    section.footer.paragraphs[0].runs[0].font.size = Pt(7)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = font, Pt(10.5)
    title = document.add_heading(contract.title, 0)
    title.alignment = WD_ALIGN_PARAGRAPH.CENTER
    document.add_paragraph(head["date"])
    document.add_paragraph(head["between"])
    document.add_paragraph(f"(1) {head['parties'][0]}")
    document.add_paragraph(head["and_"])
    document.add_paragraph(f"(2) {head['parties'][1]}")
    document.add_heading(head["recital"][0], 2)
    document.add_paragraph(head["recital"][1])
    for number, (heading, paragraphs) in enumerate(clauses(contract), 1):
        if numbered_style:
            run = document.add_heading(f"{number}. {heading}", 1).runs[0]
            run.font.color.rgb = RGBColor.from_string(colour)
            run.font.size = Pt(13)
        else:
            line = document.add_paragraph()
            line.add_run(f"{number}. {heading.upper()}").bold = True
            line.paragraph_format.keep_with_next = True
        for index, text in enumerate(paragraphs, 1):
            paragraph = document.add_paragraph(f"{number}.{index} {text}")
            paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    title, services, annual = head["schedule"]
    document.add_heading(title, 1)
    table = document.add_table(rows=1, cols=2, style="Light List Accent 1" if numbered_style else "Table Grid")
    table.rows[0].cells[0].text, table.rows[0].cells[1].text = title, annual
    for name, amount in services:
        cells = table.add_row().cells
        cells[0].text, cells[1].text = name, amount
    if contract.language == "en" and contract.sites:
        document.add_heading("Schedule B: Sites", 1)
        document.add_paragraph(contract.sites)
    for name, person, post in head["signatures"]:
        document.add_paragraph(f"\n{name}\n______________________\n{person}\n{post}".rstrip())
    document.core_properties.author = contract.buyer
    document.save(path)
    fix_times(path)


def docx(path, contract):
    _docx(path, contract, "Liberation Serif", "1F3864", True)


def docx_french(path, contract):
    _docx(path, contract, "Noto Serif", "5B1A2E", True)


def docx_plain(path, contract):
    _docx(path, contract, "Liberation Sans", "000000", False)


def _html(path, contract, css, section_tag):
    head = front(contract)
    parts = [f"<!DOCTYPE html>\n<html lang=\"{contract.language}\">\n<head>\n<meta charset=\"utf-8\">\n"
             f"<title>{escape(contract.title)}</title>\n<style>{css}</style>\n</head>\n<body>\n<h1>{escape(contract.title)}</h1>",
             f"<p>{head['date']}, {head['between']} {escape(head['parties'][0])} {head['and_']} {escape(head['parties'][1])}</p>",
             f"<h2>{head['recital'][0]}</h2>\n<p>{escape(head['recital'][1])}</p>"]
    for number, (heading, paragraphs) in enumerate(clauses(contract), 1):
        parts.append(f"<{section_tag}>\n<h2>{number}. {escape(heading)}</h2>")
        parts += [f"<p><b>{number}.{index}</b> {escape(text)}</p>" for index, text in enumerate(paragraphs, 1)]
        parts.append(f"</{section_tag}>")
    title, services, annual = head["schedule"]
    rows = "".join(f"<tr><td>{escape(name)}</td><td>{amount}</td></tr>" for name, amount in services)
    parts.append(f"<h2>{title}</h2>\n<table><tr><th>{title}</th><th>{annual}</th></tr>{rows}</table>")
    parts.append(f"<footer><small>{FICTITIOUS[contract.language]}</small></footer>\n</body>\n</html>\n")
    path.write_text("\n".join(parts), encoding="utf-8")


def html(path, contract):
    _html(path, contract, "body{font:16px/1.5 serif;max-width:46em;margin:2em auto}h2{font-size:1.1em}", "section")


def html_online(path, contract):
    _html(path, contract, "body{font:15px/1.6 sans-serif;margin:3em;color:#333}h1{color:#264653}nav{display:none}"
                          "table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:4px 8px}", "div")


def markdown(path, contract):
    head = front(contract)
    lines = [f"# {contract.title}", "", f"*{head['date']}*", "", f"{head['between'].capitalize()} **{head['parties'][0]}** "
             f"{head['and_']} **{head['parties'][1]}**.", "", f"## {head['recital'][0]}", "", head["recital"][1]]
    for number, (heading, paragraphs) in enumerate(clauses(contract), 1):
        lines += ["", f"## {number}. {heading}", ""]
        for index, text in enumerate(paragraphs, 1):
            lines += textwrap.wrap(f"{number}.{index} {text}", 100) + [""]
        lines.pop()
    title, services, annual = head["schedule"]
    lines += ["", f"## {title}", "", f"| {title} | {annual} |", "|:--|--:|"]
    lines += [f"| {name} | {amount} |" for name, amount in services]
    lines += ["", f"<small>{FICTITIOUS[contract.language]}</small>", ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def text(path, contract):
    head = front(contract)
    lines = [contract.title.upper(), "=" * len(contract.title), "", head["date"], "", head["between"], "",
             *textwrap.wrap("(1) " + head["parties"][0], 84), "", head["and_"], "",
             *textwrap.wrap("(2) " + head["parties"][1], 84), "", head["recital"][0], "", *textwrap.wrap(head["recital"][1], 84)]
    for number, (heading, paragraphs) in enumerate(clauses(contract), 1):
        lines += ["", f"{number}. {heading.upper()}", ""]
        for index, paragraph in enumerate(paragraphs, 1):
            lines += textwrap.wrap(f"{number}.{index} {paragraph}", 84, subsequent_indent="    ") + [""]
        lines.pop()
    title, services, annual = head["schedule"]
    lines += ["", title.upper(), "", *[f"    {name}: {annual} {amount}" for name, amount in services]]
    for name, person, post in head["signatures"]:
        lines += ["", name, "", "______________________", *[line for line in (person, post) if line]]
    lines += ["", "-" * 60, *textwrap.wrap(FICTITIOUS[contract.language], 84), ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def write_contracts(documents: Path) -> None:
    for contract in CONTRACTS:
        target = documents / contract.path
        target.parent.mkdir(parents=True, exist_ok=True)
        globals()[contract.look](target, contract)

"""Neutral blocks set as PDF, DOCX, HTML or text."""
import html
import os
import zipfile
from docx import Document
from docx.shared import Pt
from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

rl_config.invariant = 1
ROOT = "/usr/share/fonts/truetype/"
FONTS = {"LiberationSerif": ("liberation/LiberationSerif-Regular", "liberation/LiberationSerif-Bold"), "LiberationSans": ("liberation/LiberationSans-Regular", "liberation/LiberationSans-Bold"),
         "DejaVuSans": ("dejavu/DejaVuSans", "dejavu/DejaVuSans-Bold"), "NotoSerif": ("noto/NotoSerif-Regular", "noto/NotoSerif-Bold")}


def fonts(name):
    for suffix, file in zip(("", "-Bold"), FONTS[name]):
        if name + suffix not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name + suffix, ROOT + file + ".ttf"))
    return name, name + "-Bold"


def pdf(path, blocks, random, footer="", draft=None):
    regular, bold = fonts(random.choice(sorted(FONTS)))
    size, color = random.choice([9.5, 10, 10.5, 11]), random.choice(["#000000", "#1b3a57", "#7a1022", "#0d5c46"])
    align = random.choice([TA_LEFT, TA_JUSTIFY])
    text = ParagraphStyle("p", fontName=regular, fontSize=size, leading=size * 1.35, spaceAfter=7, alignment=align)
    small = ParagraphStyle("t", fontName=regular, fontSize=8.5, leading=10.5)
    head = ParagraphStyle("h", fontName=bold, fontSize=size + random.choice([0, 1, 2]), leading=16, spaceBefore=8, spaceAfter=4, textColor=color)
    head1 = ParagraphStyle("h1", parent=head, fontSize=15, leading=19)
    title = ParagraphStyle("ti", fontName=bold, fontSize=random.choice([20, 24]), leading=30, spaceAfter=14, textColor=color, alignment=random.choice([TA_LEFT, TA_CENTER]))
    sub = ParagraphStyle("su", parent=text, fontSize=12.5, leading=17, alignment=title.alignment)
    story, count = [], 0
    for kind, *rest in blocks:
        value = rest[0] if rest else None
        count = count + 1 if kind == "oli" else 0
        if kind == "cover":
            story.append(Spacer(1, 90))
        elif kind == "break":
            story.append(PageBreak())
        elif kind == "toc":
            story.append(Paragraph(html.escape(value[0]) + " " + "." * 30 + " " + value[1], text))
        elif kind == "sign":
            story += [Spacer(1, 10), Paragraph("<br/>".join(html.escape(v) for v in value), text), Spacer(1, 6)]
        elif kind == "table":
            rows = [[Paragraph(html.escape(c), small) for c in row] for row in value]
            width = 470 / len(value[0])
            table = Table(rows, colWidths=[width] * len(value[0]), repeatRows=1)
            table.setStyle([("GRID", (0, 0), (-1, -1), 0.4, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"), ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor("#e4e8ee"))])
            story += [table, Spacer(1, 10)]
        else:
            style = {"title": title, "subtitle": sub, "heading": head, "head1": head1}.get(kind, text)
            lead = "• " if kind == "li" else f"{count}. " if kind == "oli" else ""
            story.append(Paragraph(lead + html.escape(value), style))

    def page(canvas, document):
        width, height = document.pagesize
        canvas.setFont(regular, 7.5)
        canvas.drawString(60, 28, footer)
        canvas.drawRightString(width - 60, 28, str(document.page))
        if draft:
            canvas.saveState()
            canvas.setFont(bold, 88)
            canvas.setFillColor(colors.HexColor("#e3c9c9"))
            canvas.translate(width / 2, height / 2)
            canvas.rotate(45)
            canvas.drawCentredString(0, 0, draft)
            canvas.restoreState()
    SimpleDocTemplate(path, pagesize=random.choice([A4, LETTER]), leftMargin=62, rightMargin=62, topMargin=62, bottomMargin=60, invariant=1).build(story, onFirstPage=page, onLaterPages=page)


def docx(path, blocks, random, footer="", draft=None):
    document = Document()
    if draft:
        document.add_paragraph(draft)
    for kind, *rest in blocks:
        value = rest[0] if rest else None
        if kind in ("cover",):
            continue
        if kind == "break":
            document.add_page_break()
        elif kind == "toc":
            document.add_paragraph(f"{value[0]}\t{value[1]}")
        elif kind == "sign":
            for line in value:
                document.add_paragraph(line)
        elif kind == "table":
            table = document.add_table(rows=0, cols=len(value[0]))
            for row in value:
                cells = table.add_row().cells
                for cell, words in zip(cells, row):
                    cell.text = words
        elif kind in ("title", "head1", "heading"):
            document.add_heading(value, {"title": 0, "head1": 1, "heading": 2}[kind])
        else:
            document.add_paragraph(value, {"li": "List Bullet", "oli": "List Number"}.get(kind))
    document.styles["Normal"].font.size = Pt(random.choice([10, 11]))
    document.save(path)
    date_alike(path)


def date_alike(path):
    """Gives all parts of an archive one time, so that the same seed makes the same bytes."""
    with zipfile.ZipFile(path) as archive:
        parts = [(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in parts:
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)


def html_page(path, blocks, random, footer="", draft=None):
    out = ["<!doctype html><html><head><meta charset='utf-8'><title>document</title></head><body>"]
    if draft:
        out.append(f"<p><strong>{draft}</strong></p>")
    for kind, *rest in blocks:
        value = rest[0] if rest else None
        if kind in ("cover", "break"):
            continue
        if kind == "toc":
            out.append(f"<p>{html.escape(value[0])} {value[1]}</p>")
        elif kind == "sign":
            out.append("<p>" + "<br>".join(html.escape(v) for v in value) + "</p>")
        elif kind == "table":
            out.append("<table>" + "".join("<tr>" + "".join(f"<td>{html.escape(c)}</td>" for c in row) + "</tr>" for row in value) + "</table>")
        else:
            tag = {"title": "h1", "subtitle": "p", "head1": "h2", "heading": "h3", "li": "li", "oli": "li"}.get(kind, "p")
            out.append(f"<{tag}>{html.escape(value)}</{tag}>")
    out.append("</body></html>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(out))


def text(path, blocks, random, footer="", draft=None):
    out = [draft, ""] if draft else []
    for kind, *rest in blocks:
        value = rest[0] if rest else None
        if kind in ("cover", "break"):
            continue
        if kind == "toc":
            out.append(f"{value[0]} ..... {value[1]}")
        elif kind == "sign":
            out += list(value) + [""]
        elif kind == "table":
            out += [" | ".join(row) for row in value] + [""]
        else:
            out += [{"li": "- ", "oli": "- "}.get(kind, "") + value, ""]
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(out))


WRITERS = {"pdf": pdf, "docx": docx, "html": html_page, "txt": text}


def write(folder, name, kind, blocks, random, footer="", draft=None):
    file = f"{name}.{kind}"
    WRITERS[kind](os.path.join(folder, file), blocks, random, footer, draft)
    return file

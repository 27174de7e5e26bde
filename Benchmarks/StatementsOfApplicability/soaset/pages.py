"""PDF files: tables with a text layer, over several pages."""
import html
import os
from reportlab import rl_config
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph, Spacer, Table

rl_config.invariant = 1
ROOT = "/usr/share/fonts/truetype/"
FONTS = {"LiberationSans": ("liberation/LiberationSans-Regular", "liberation/LiberationSans-Bold"), "LiberationSerif": ("liberation/LiberationSerif-Regular", "liberation/LiberationSerif-Bold"),
         "DejaVuSans": ("dejavu/DejaVuSans", "dejavu/DejaVuSans-Bold"), "Helvetica": None}
MARKS = "✓✔✗✘☑☒☐■□▪"
LEAST = {"justification": 90, "just_in": 70, "just_out": 70, "name": 80, "idname": 90}


def register(name):
    for suffix, file in zip(("", "-Bold"), FONTS[name] or ()):
        if name + suffix not in pdfmetrics.getRegisteredFontNames():
            pdfmetrics.registerFont(TTFont(name + suffix, os.path.join(ROOT, file + ".ttf")))
    return name, name + "-Bold"


def marked(text):
    """Signs that a text font lacks are set in one that has them."""
    out = html.escape(text).replace("\n", "<br/>")
    for sign in MARKS:
        out = out.replace(sign, f'<font name="DejaVuSans">{sign}</font>')
    return out


def widths(table, available, font, size):
    """Columns never narrower than their longest word."""
    least, wish = [], []
    for i, role in enumerate(table.roles):
        texts = [row.cells[i].text() for row in table.head + table.rows if i < len(row.cells) and row.cells[i] and row.cells[i].span == 1]
        words = [w for t in texts for w in t.split()] or [""]
        least.append(max(max(stringWidth(w, font + "-Bold", size) for w in words) + 9, 24, LEAST.get(role, 0) if max(len(t) for t in texts or [""]) > 25 else 0))
        wish.append(max(least[-1], min(sum(len(t) for t in texts) / max(1, len(texts)), 60) * size * 0.55))
    spare = available - sum(least)
    if spare < 0:
        return None
    extra = [w - l for w, l in zip(wish, least)]
    share = min(1, spare / (sum(extra) or 1))
    out = [l + e * share for l, e in zip(least, extra)]
    if sum(out) < available * 0.7:
        out = [w * available * 0.95 / sum(out) for w in out]
    return out


def flow(table, look, available, size):
    regular, bold = look["fonts"]
    while True:
        columns = widths(table, available, regular, size)
        if columns or size < 5.2:
            break
        size -= 0.4
    columns = columns or [available / len(table.roles)] * len(table.roles)
    text = ParagraphStyle("t", fontName=regular, fontSize=size, leading=size * 1.2)
    strong = ParagraphStyle("b", parent=text, fontName=bold)
    rows, style = [], [("VALIGN", (0, 0), (-1, -1), look["valign"]), ("LEFTPADDING", (0, 0), (-1, -1), 3), ("RIGHTPADDING", (0, 0), (-1, -1), 3), ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 2)]
    if look["lines"] == "grid":
        style.append(("GRID", (0, 0), (-1, -1), 0.4, colors.grey))
    elif look["lines"] == "rows":
        style.append(("LINEBELOW", (0, 0), (-1, -1), 0.4, colors.grey))
    elif look["lines"] == "zebra":
        style.append(("ROWBACKGROUNDS", (0, 0), (-1, -1), [colors.white, colors.HexColor("#eef2f7")]))
    for y, row in enumerate(table.head + table.rows):
        line = []
        for x, cell in enumerate(row.cells[:len(table.roles)]):
            if cell is None:
                line.append("")
                continue
            body = f'<font name="ZapfDingbats">{cell.value}</font>' if cell.font == "ZapfDingbats" and cell.value else marked(cell.text())
            line.append(Paragraph(body, strong if row.kind in ("head", "banner") else text))
            # A merge over rows cannot break over pages: outside the header it is a value in the first row and nothing below.
            if cell.span > 1 or (cell.down > 1 and row.kind == "head"):
                style.append(("SPAN", (x, y), (x + cell.span - 1, y + (cell.down if row.kind == "head" else 1) - 1)))
        if row.kind == "head" and look["fill"]:
            style.append(("BACKGROUND", (0, y), (-1, y), look["fill"]))
        if row.kind == "rest":
            style.append(("LINEABOVE", (0, y), (-1, y), 0.5, colors.white))
        rows.append(line)
    return Table(rows, colWidths=columns, repeatRows=len(table.head) if look["repeat"] else 0, style=style)


def write(path, document, rng):
    name = rng.choice(sorted(FONTS))
    register("DejaVuSans")
    look = {"fonts": register(name), "lines": rng.choice(["grid", "grid", "grid", "rows", "zebra", "none"]), "repeat": rng.random() < 0.5, "valign": rng.choice(["TOP", "TOP", "MIDDLE"]), "fill": rng.choice([None, colors.HexColor("#dde6f0")])}
    size = rng.choice([7, 7.5, 8, 8.5])
    regular, bold = look["fonts"]
    turn = document.manner.get("turn")
    wide = bool(turn) or document.manner.get("landscape") or max([len(t.roles) for t in document.tables()] + [0]) > 6 or rng.random() < 0.15
    width, height = (A4[1], A4[0]) if wide else A4
    margin = rng.choice([36, 45, 54])
    text = ParagraphStyle("p", fontName=regular, fontSize=9.5, leading=13, spaceAfter=5)
    story = []
    for part in document.sheets:
        for block in part.blocks:
            if block.kind == "title":
                story.append(Paragraph(marked(block.value), ParagraphStyle("ti", fontName=bold, fontSize=17, leading=22, spaceAfter=10)))
            elif block.kind == "heading":
                story.append(Paragraph(marked(block.value), ParagraphStyle("h", fontName=bold, fontSize=14 - 1.5 * block.level, leading=17, spaceBefore=9, spaceAfter=4)))
            elif block.kind == "para":
                story.append(Paragraph(marked(block.value), text))
            elif block.kind == "pairs":
                story += [Paragraph(f'<font name="{bold}">{marked(str(a))}:</font> {marked(str(b))}', text) for a, b in block.value] + [Spacer(1, 6)]
            elif block.kind == "bullets":
                for head, lines in block.value:
                    story += [Paragraph("• " + marked(head), text)] + [Paragraph(marked(t), ParagraphStyle("i", parent=text, leftIndent=18)) for t in lines]
            else:
                story += [flow(block.value, look, width - 2 * margin, size), Spacer(1, 10)]
    numbered = rng.random() < 0.6

    def decorate(canvas, template):
        if turn:
            if turn == 90:
                canvas.translate(height, 0)
                canvas.rotate(90)
            else:
                canvas.translate(0, width)
                canvas.rotate(-90)
        canvas.setFont(regular, 7.5)
        if document.footer:
            canvas.drawString(margin, 22, document.footer)
        if numbered:
            canvas.drawRightString(width - margin, 22, f"{document.manner.get('page', 'Page')} {template.page}")
    template = BaseDocTemplate(path, pagesize=(width, height), leftMargin=margin, rightMargin=margin, topMargin=margin, bottomMargin=margin, invariant=1, rotation=turn or 0, title=document.manner.get("title", ""))
    template.addPageTemplates([PageTemplate("p", [Frame(margin, margin, width - 2 * margin, height - 2 * margin, 0, 0, 0, 0)], onPage=decorate)])
    template.build(story)

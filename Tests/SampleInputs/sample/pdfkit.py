"""Fonts, text and vector ornaments shared by every PDF of the sample."""

import hashlib
import math
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen import canvas
from reportlab.platypus import Paragraph

FONT_FOLDER = Path("/usr/share/fonts/truetype")
# Family -> folder, and the file names of regular, bold, italic, bold italic.
FAMILIES = {
    "DejaVu": ("dejavu", "DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique", "DejaVuSans-BoldOblique"),
    "DejaVuSerif": ("dejavu", "DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic", "DejaVuSerif-BoldItalic"),
    "Condensed": ("dejavu", "DejaVuSansCondensed", "DejaVuSansCondensed-Bold", "DejaVuSansCondensed-Oblique",
                  "DejaVuSansCondensed-BoldOblique"),
    "Liberation": ("liberation", "LiberationSans-Regular", "LiberationSans-Bold", "LiberationSans-Italic",
                   "LiberationSans-BoldItalic"),
    "LiberationSerif": ("liberation", "LiberationSerif-Regular", "LiberationSerif-Bold", "LiberationSerif-Italic",
                        "LiberationSerif-BoldItalic"),
    "Narrow": ("liberation", "LiberationSansNarrow-Regular", "LiberationSansNarrow-Bold",
               "LiberationSansNarrow-Italic", "LiberationSansNarrow-BoldItalic"),
    "Mono": ("liberation", "LiberationMono-Regular", "LiberationMono-Bold", "LiberationMono-Italic",
             "LiberationMono-BoldItalic"),
    "Noto": ("noto", "NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic", "NotoSans-BoldItalic"),
    "NotoSerif": ("noto", "NotoSerif-Regular", "NotoSerif-Bold", "NotoSerif-Italic", "NotoSerif-BoldItalic"),
}
ALIGNMENT = {"left": TA_LEFT, "centre": TA_CENTER, "right": TA_RIGHT, "justify": TA_JUSTIFY}
FICTITIOUS = {
    "en": "Fictitious sample document. Persons, companies and certification bodies are invented.",
    "de": "Fiktives Musterdokument (fictitious sample document). Personen, Firmen und Stellen sind frei erfunden.",
    "fr": "Document fictif (fictitious sample document). Personnes, sociétés et organismes sont inventés.",
    "es": "Documento ficticio (fictitious sample document). Personas, empresas y entidades son inventadas.",
}


def register_fonts() -> None:
    for family, (folder, *files) in FAMILIES.items():
        names = [family, f"{family}-Bold", f"{family}-Italic", f"{family}-BoldItalic"]
        for name, file in zip(names, files):
            pdfmetrics.registerFont(TTFont(name, FONT_FOLDER / folder / f"{file}.ttf"))
        pdfmetrics.registerFontFamily(family, *names)


def new_canvas(path: Path, title: str, author: str, pagesize=A4, encrypt=None) -> canvas.Canvas:
    """A canvas whose dates and identifiers are fixed, so that the same call gives the same bytes."""
    page = canvas.Canvas(str(path), pagesize=pagesize, invariant=1, pageCompression=1, encrypt=encrypt)
    page.setTitle(title)
    page.setAuthor(author)
    page.setCreator("Document services")
    return page


def style(font="Noto", size=10, align="left", colour="#222222", leading=None, **more) -> ParagraphStyle:
    return ParagraphStyle("style", fontName=font, fontSize=size, leading=leading or size * 1.35,
                          alignment=ALIGNMENT[align], textColor=colors.HexColor(colour), **more)


def write(c, text, x, y, width, font="Noto", size=10, align="left", colour="#222222", leading=None, markup=False):
    """Sets `text` with its top at `y`; returns the `y` below it."""
    lines = text if markup else escape(text).replace("\n", "<br/>")
    paragraph = Paragraph(lines, style(font, size, align, colour, leading))
    _, height = paragraph.wrap(width, 10_000)
    paragraph.drawOn(c, x, y - height)
    return y - height


def fictitious(c, language="en", y=16, size=6, colour="#777777", font="Noto"):
    width, _ = c._pagesize
    c.setFont(font, size)
    c.setFillColor(colors.HexColor(colour))
    c.drawCentredString(width / 2, y, FICTITIOUS[language])


def fill(c, colour):
    c.setFillColor(colors.HexColor(colour))


def stroke(c, colour, width=1.0):
    c.setStrokeColor(colors.HexColor(colour))
    c.setLineWidth(width)


def rule(c, x0, y, x1, colour, width=1.0):
    stroke(c, colour, width)
    c.line(x0, y, x1, y)


def frame(c, inset, colour, width=1.0, radius=0):
    page_width, page_height = c._pagesize
    stroke(c, colour, width)
    c.roundRect(inset, inset, page_width - 2 * inset, page_height - 2 * inset, radius, stroke=1, fill=0)


def guilloche(c, inset, colour, amplitude=7, waves=34):
    """The interlaced sine border of security paper."""
    page_width, page_height = c._pagesize
    stroke(c, colour, 0.5)
    for phase in range(4):
        path = c.beginPath()
        shift = phase * math.pi / 4
        for edge in range(4):
            length = (page_width if edge % 2 == 0 else page_height) - 2 * inset
            for step in range(0, 241):
                t = step / 240
                swing = amplitude * math.sin(waves * t * math.pi * length / page_width + shift)
                along = inset + t * length
                x, y = {0: (along, inset + swing), 1: (page_width - inset + swing, along),
                        2: (page_width - along, page_height - inset + swing),
                        3: (inset + swing, page_height - along)}[edge]
                (path.moveTo if step == 0 else path.lineTo)(x, y)
        c.drawPath(path, stroke=1, fill=0)


def seal(c, x, y, radius, colour, lines, font="Liberation-Bold", teeth=28):
    fill(c, colour)
    path = c.beginPath()
    for step in range(teeth * 2):
        r = radius if step % 2 == 0 else radius * 0.92
        angle = math.pi * step / teeth
        (path.moveTo if step == 0 else path.lineTo)(x + r * math.cos(angle), y + r * math.sin(angle))
    path.close()
    c.drawPath(path, stroke=0, fill=1)
    stroke(c, "#ffffff", 1)
    c.circle(x, y, radius * 0.8, stroke=1, fill=0)
    fill(c, "#ffffff")
    size = radius * 0.2
    for index, line in enumerate(lines):
        c.setFont(font, size)
        c.drawCentredString(x, y + (len(lines) / 2 - index - 0.75) * size * 1.25, line)


def logo(c, x, y, size, colour, shape, second="#bbbbbb"):
    """A mark of a body, drawn with its lower left corner at (x, y)."""
    fill(c, colour)
    if shape == "hexagon":
        path = c.beginPath()
        for step in range(6):
            angle = math.pi / 6 + step * math.pi / 3
            point = (x + size / 2 + size / 2 * math.cos(angle), y + size / 2 + size / 2 * math.sin(angle))
            (path.moveTo if step == 0 else path.lineTo)(*point)
        path.close()
        c.drawPath(path, stroke=0, fill=1)
        fill(c, "#ffffff")
        c.circle(x + size / 2, y + size / 2, size / 5, stroke=0, fill=1)
    elif shape == "bars":
        for index in range(4):
            fill(c, colour if index % 2 == 0 else second)
            c.rect(x + index * size / 4, y, size / 5, size * (0.4 + 0.2 * index), stroke=0, fill=1)
    elif shape == "ring":
        c.circle(x + size / 2, y + size / 2, size / 2, stroke=0, fill=1)
        fill(c, "#ffffff")
        c.circle(x + size / 2, y + size / 2, size / 3, stroke=0, fill=1)
        fill(c, second)
        c.circle(x + size * 0.62, y + size * 0.62, size / 6, stroke=0, fill=1)
    elif shape == "peaks":
        for left, height, shade in ((0, 0.7, second), (0.3, 1.0, colour)):
            fill(c, shade)
            path = c.beginPath()
            path.moveTo(x + left * size, y)
            path.lineTo(x + (left + 0.35) * size, y + height * size)
            path.lineTo(x + (left + 0.7) * size, y)
            path.close()
            c.drawPath(path, stroke=0, fill=1)
    elif shape == "shield":
        path = c.beginPath()
        path.moveTo(x, y + size)
        path.lineTo(x + size, y + size)
        path.lineTo(x + size, y + size * 0.45)
        path.curveTo(x + size, y + size * 0.2, x + size * 0.7, y + size * 0.08, x + size / 2, y)
        path.curveTo(x + size * 0.3, y + size * 0.08, x, y + size * 0.2, x, y + size * 0.45)
        path.close()
        c.drawPath(path, stroke=0, fill=1)
        stroke(c, second if colour == "#ffffff" else "#ffffff", size / 10)
        c.line(x + size * 0.25, y + size * 0.55, x + size * 0.45, y + size * 0.35)
        c.line(x + size * 0.45, y + size * 0.35, x + size * 0.78, y + size * 0.75)


def accreditation_mark(c, x, y, width, height, colour, acronym, lines, font="Liberation"):
    """The mark of the accreditation body, as text in a box (many bodies set it as a picture instead)."""
    stroke(c, colour, 1.2)
    c.roundRect(x, y, width, height, 4, stroke=1, fill=0)
    fill(c, colour)
    c.setFont(f"{font}-Bold", height * 0.3)
    c.drawCentredString(x + width / 2, y + height * 0.58, acronym)
    size = min(6.5, height * 0.16)
    c.setFont(font, size)
    for index, line in enumerate(lines):
        c.drawCentredString(x + width / 2, y + height * 0.38 - index * size * 1.2, line)


def signature(c, x, y, seed, colour="#1b2a6b", width=90):
    """A pen stroke that differs with `seed`."""
    digest = hashlib.sha256(seed.encode()).digest()
    stroke(c, colour, 1.1)
    path = c.beginPath()
    path.moveTo(x, y)
    step = width / 6
    for index in range(6):
        up, down = digest[index] / 255 * 20, digest[index + 8] / 255 * 14
        left = x + index * step
        path.curveTo(left + step * 0.3, y + up, left + step * 0.5, y - down, left + step, y + digest[index + 16] / 50)
    c.drawPath(path, stroke=1, fill=0)


def square_code(c, x, y, size, seed, cells=21, colour="#000000"):
    """Squares that look like a two-dimensional code and hold nothing."""
    fill(c, colour)
    unit = size / cells
    bits = b"".join(hashlib.sha256(f"{seed}{index}".encode()).digest() for index in range(3))
    for row in range(cells):
        for column in range(cells):
            index = row * cells + column
            if bits[index // 8 % len(bits)] >> index % 8 & 1:
                c.rect(x + column * unit, y + row * unit, unit, unit, stroke=0, fill=1)
    for left, bottom in ((0, 0), (0, 14), (14, 14)):
        fill(c, colour)
        c.rect(x + left * unit, y + bottom * unit, 7 * unit, 7 * unit, stroke=0, fill=1)
        fill(c, "#ffffff")
        c.rect(x + (left + 1) * unit, y + (bottom + 1) * unit, 5 * unit, 5 * unit, stroke=0, fill=1)
        fill(c, colour)
        c.rect(x + (left + 2) * unit, y + (bottom + 2) * unit, 3 * unit, 3 * unit, stroke=0, fill=1)

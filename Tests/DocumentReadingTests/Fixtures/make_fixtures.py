#!/usr/bin/python3
"""Makes the documents of this folder anew: make_fixtures.py [FOLDER]. Needs python3-reportlab and python3-pil."""
import io
import os
import sys
import zipfile

from PIL import Image, ImageChops, ImageDraw, ImageFont
from reportlab import rl_config
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

rl_config.invariant = 1
OUT = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
BLUE, ORANGE = (0, 80, 140), (190, 75, 0)
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"
BOLD = "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"
LINES = ["CERTIFICATE OF CONFORMITY", "This is to certify that the management system of", "Halvorsen Hosting Ltd",
         "has been assessed and conforms to ISO/IEC 27001:2022", "Certificate number IS 483920", "Valid until 14 March 2027"]

ROMANIAN = ["CERTIFICAT DE CONFORMITATE", "Se certifică prin prezentul certificat că societatea", "Arhiva Țărilor Brașov SRL",
            "este conformă cu cerințele standardului", "ISO/IEC 27001:2022 pentru arhivare și găzduire",
            "valabil până la 14 martie 2027"]


def path(name):
    return os.path.join(OUT, name)


def canvas(name, size=(595, 842), encrypt=None):
    return Canvas(path(name), pagesize=size, encrypt=encrypt, pageCompression=1)


def text_page(c, top=842):
    c.setFont("Helvetica", 12)
    for number, line in enumerate(LINES):
        c.drawString(72, top - 100 - 30 * number, line)


def picture(dpi=150, skew=0, turn=0, lines=LINES):
    page = Image.new("L", (int(8.27 * dpi), int(6 * dpi)), 250)
    draw = ImageDraw.Draw(page)
    font = ImageFont.truetype(FONT, int(13 * dpi / 72))
    for number, line in enumerate(lines):
        draw.text((dpi, dpi + int(0.5 * dpi * number)), line, 10, font=font)
    return page.rotate(skew, resample=Image.BICUBIC, fillcolor=250).rotate(turn, expand=True)


def code(c, text, x, y, size):
    widget = QrCodeWidget(text)
    left, low, right, high = widget.getBounds()
    drawing = Drawing(size, size, transform=[size / (right - left), 0, 0, size / (high - low), 0, 0])
    drawing.add(widget)
    renderPDF.draw(drawing, c, x, y)


def archive(name, parts):
    with zipfile.ZipFile(path(name), "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for part, content in parts.items():
            out.writestr(zipfile.ZipInfo(part, (2024, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED)


def pdfs():
    c = canvas("text.pdf")
    text_page(c)
    c.linkURL("https://check.example.org/verify/483920", (72, 700, 272, 715))
    c.showPage()
    c.save()
    c = canvas("rotated.pdf")
    c.setPageRotation(90)
    c.translate(595, 0)
    c.rotate(90)
    text_page(c, top=595)
    c.showPage()
    c.save()
    for name, user in (("empty-password.pdf", ""), ("password.pdf", "secret")):
        c = canvas(name, encrypt=StandardEncryption(user, "owner", strength=128))
        text_page(c)
        c.showPage()
        c.save()
    c = canvas("huge-page.pdf", (14_400, 14_400))
    c.rect(100, 100, 14_000, 14_000)
    c.setFont("Helvetica", 700)
    c.drawString(1_000, 7_000, "Poster of a very large page and few words")
    c.showPage()
    c.save()
    c = canvas("marks.pdf")
    text_page(c)
    mark = picture(lines=["ACCREDITED", "Body 0123"]).crop((100, 100, 700, 350))
    c.drawImage(ImageReader(mark), 72, 300, 288, 120)
    c.setFillColorRGB(0.1, 0.2, 0.45)
    c.rect(72, 200, 300, 40, stroke=0, fill=1)
    light = Image.new("L", (900, 120), 40)
    ImageDraw.Draw(light).text((30, 30), "REGISTERED OFFICE", 255, font=ImageFont.truetype(FONT, 56))
    c.drawImage(ImageReader(light), 72, 200, 300, 40)
    code(c, "https://check.example.org/verify/483920", 420, 200, 90)
    c.showPage()
    c.save()
    marked_page("panel.pdf", panel_mark(), 91, 70)
    marked_page("framed-mark.pdf", framed_mark(), 62, 62)
    marked_page("ringed-mark.pdf", ringed_mark(), 62, 48)
    c = canvas("two-columns.pdf")
    c.setFont("Helvetica", 9)
    for number in range(30):
        c.drawString(60, 780 - 14 * number, f"left {number} of the column with words enough")
        c.drawString(280, 780 - 14 * number, f"right {number} of the column with words enough")
    c.showPage()
    c.save()


def marked_page(name, mark, width, height):
    """A page of text with an accreditor's mark in its lower right."""
    c = canvas(name)
    text_page(c)
    c.drawImage(ImageReader(mark), 400, 120, width, height)
    c.showPage()
    c.save()


def letters(draw, place, text, colour, size, font=BOLD):
    """Letters of a mark around a place."""
    draw.text(place, text, colour, font=ImageFont.truetype(font, size), anchor="mm")


def panel_mark():
    mark = Image.new("RGB", (520, 400), "white")
    draw = ImageDraw.Draw(mark)
    draw.rectangle((0, 0, 519, 150), fill=BLUE)
    letters(draw, (260, 75), "NRAB", "white", 105)
    letters(draw, (260, 230), "ACCREDITED", BLUE, 76, FONT)
    letters(draw, (260, 340), "CERTIFICATION BODY", BLUE, 44, FONT)
    return mark


def framed_mark():
    mark = Image.new("RGB", (600, 600), "white")
    draw = ImageDraw.Draw(mark)
    draw.rectangle((6, 6, 594, 594), outline=ORANGE, width=10)
    draw.rectangle((6, 6, 594, 170), fill=ORANGE)
    letters(draw, (300, 88), "NRA", "white", 110)
    letters(draw, (300, 226), "SYSTEMS", ORANGE, 56)
    return mark


def ringed_mark():
    mark = Image.new("RGB", (520, 400), "white")
    draw = ImageDraw.Draw(mark)
    draw.ellipse((10, 110, 509, 290), outline=BLUE, width=12)
    letters(draw, (260, 200), "NRABA", BLUE, 90)
    return mark


def exchanged_font():
    """A font in which each letter is drawn as the fifth before it, so that a text layer says what nobody sees."""
    font = TTFont("Exchanged", FONT)
    glyphs, widths = font.face.charToGlyph, font.face.charWidths
    old, old_widths = dict(glyphs), dict(widths)
    for first in (ord("A"), ord("a")):
        for place in range(26):
            glyphs[first + (place + 5) % 26] = old[first + place]
            widths[first + (place + 5) % 26] = old_widths[first + place]
    pdfmetrics.registerFont(font)


def shifted(text):
    def shift(letter):
        if not letter.isalpha():
            return letter
        first = ord("A") if letter.isupper() else ord("a")
        return chr(first + (ord(letter) - first + 5) % 26)
    return "".join(map(shift, text))


def layers():
    """PDFs whose text layer is not what the page shows, or is not all of it."""
    exchanged_font()
    c = canvas("exchanged-letters.pdf")
    c.setFont("Exchanged", 12)
    for number, line in enumerate(LINES):
        c.drawString(72, 742 - 30 * number, shifted(line))
    c.showPage()
    c.save()
    sheet = Image.new("L", (1240, 1754), 250)
    sheet.paste(picture(), (0, 0))
    c = canvas("scan-with-layer.pdf")
    c.drawImage(ImageReader(sheet.quantize(8)), 0, 0, 595, 842)
    for number, line in enumerate(LINES):
        layer = c.beginText(72, 758 - 36 * number)
        layer.setFont("Helvetica", 13)
        layer.setTextRenderMode(3)
        layer.textOut(line.replace(" ", "").replace("1", "l"))
        c.drawText(layer)
    c.showPage()
    c.save()
    letterhead = Image.new("L", (1240, 1754), 250)
    letterhead.paste(picture(lines=LINES[:1] + LINES[-1:]), (0, 0))
    c = canvas("letterhead.pdf")
    c.drawImage(ImageReader(letterhead.quantize(8)), 0, 0, 595, 842)
    c.setFont("Helvetica", 12)
    for number, line in enumerate(LINES[1:-1]):
        c.drawString(72, 660 - 30 * number, line)
    c.showPage()
    c.save()
    c = canvas("background.pdf")
    c.drawImage(ImageReader(Image.linear_gradient("L").resize((595, 842)).point(lambda level: 200 + level // 5)), 0, 0, 595, 842)
    text_page(c)
    c.showPage()
    c.save()
    pdfmetrics.registerFont(TTFont("DejaVu", FONT))
    c = canvas("right-to-left.pdf")
    c.setFont("DejaVu", 12)
    c.drawString(72, 742, "113842 :" + "מספר תעודה"[::-1])
    c.drawString(72, 712, "Certificate number 113842 " + "תעודה"[::-1])
    c.showPage()
    c.save()


def stamped(page):
    """A page with the red stamp of whoever received it across two lines of text."""
    ink = Image.new("RGB", page.size, "white")
    pen = ImageDraw.Draw(ink)
    pen.ellipse((420, 330, 620, 530), outline=(205, 30, 45), width=9)
    pen.ellipse((445, 355, 595, 505), outline=(205, 30, 45), width=5)
    font = ImageFont.truetype("DejaVuSans-Bold.ttf", 24)
    pen.text((452, 416), "RECEIVED", font=font, fill=(205, 30, 45))
    # Ink of a stamp lets print under it show.
    return ImageChops.multiply(page.convert("RGB"), ink).quantize(32)


def pictures():
    stamped(picture()).save(path("stamped.png"), dpi=(150, 150), optimize=True)
    picture(lines=ROMANIAN).save(path("romanian.png"), dpi=(150, 150), optimize=True)
    picture(skew=1.7).save(path("skewed.png"), dpi=(150, 150), optimize=True)
    picture(turn=180).save(path("upside-down.jpg"), dpi=(150, 150), quality=60)
    sharp = lambda page: page.point(lambda level: 255 if level > 128 else 0).convert("1", dither=Image.Dither.NONE)
    pages = [sharp(picture()), sharp(picture(lines=["Second page", "Annex of sites in Bergen", "and of others in Tromso"]))]
    pages[0].save(path("pages.tiff"), save_all=True, append_images=pages[1:], compression="group4", dpi=(150, 150))


def archives():
    kinds = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    book = (f'<workbook xmlns="{main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
            '<sheets><sheet name="Controls" sheetId="1" r:id="rId1"/></sheets></workbook>')
    links = ('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" '
             'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>')
    laughs = "".join(f'<!ENTITY l{n} "{("&l%d;" % (n - 1)) * 10}">' for n in range(1, 10))
    laughing = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]><worksheet xmlns="{main}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row></sheetData></worksheet>'
    common = {"[Content_Types].xml": kinds, "xl/workbook.xml": book, "xl/_rels/workbook.xml.rels": links}
    archive("billion-laughs.xlsx", {**common, "xl/worksheets/sheet1.xml": laughing})
    row = '<row r="1"><c r="A1" t="inlineStr"><is><t>%s</t></is></c></row>' % (" " * 60_000_000)
    archive("bomb.xlsx", {**common, "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{row}</sheetData></worksheet>'})
    cells = "".join(f'<c r="{column}1" t="inlineStr"><is><t>{text}</t></is></c>'
                    for column, text in zip("ABCD", ["5.1", "Yes, last year", "No", "merged"]))
    hidden = (f'<worksheet xmlns="{main}"><cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1">{cells}</row>'
              '</sheetData></worksheet>')
    archive("hidden-column.xlsx", {**common, "xl/worksheets/sheet1.xml": hidden})
    deep = "<w:p>" * 40_000 + "</w:p>" * 40_000
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    archive("deep.docx", {"[Content_Types].xml": kinds, "word/document.xml": f'<w:document xmlns:w="{word}"><w:body>{deep}</w:body></w:document>'})
    kept = ('<w:p><w:r><w:t>The Supplier shall </w:t></w:r><w:ins w:id="1"><w:r><w:t>always </w:t></w:r></w:ins>'
            '<w:del w:id="2"><w:r><w:delText>never </w:delText></w:r></w:del><w:r><w:t>tell.</w:t></w:r></w:p>')
    table = '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>5.1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Yes</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'
    archive("changes.docx", {"[Content_Types].xml": kinds, "word/document.xml": f'<w:document xmlns:w="{word}"><w:body>{kept}{table}</w:body></w:document>'})


pdfs()
layers()
pictures()
archives()

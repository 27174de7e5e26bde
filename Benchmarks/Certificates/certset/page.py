"""Pages as lists of drawn things: wrapping, fitting, overlap checks, and writing to PDF in several manners."""
import io
from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

rl_config.invariant = 1
ROOT = "/usr/share/fonts/truetype/"
FILES = {
    "liberation-sans": ["liberation/LiberationSans-Regular", "liberation/LiberationSans-Bold", "liberation/LiberationSans-Italic"],
    "liberation-serif": ["liberation/LiberationSerif-Regular", "liberation/LiberationSerif-Bold", "liberation/LiberationSerif-Italic"],
    "liberation-narrow": ["liberation/LiberationSansNarrow-Regular", "liberation/LiberationSansNarrow-Bold", "liberation/LiberationSansNarrow-Italic"],
    "dejavu-sans": ["dejavu/DejaVuSans", "dejavu/DejaVuSans-Bold", "dejavu/DejaVuSans-Oblique"],
    "dejavu-serif": ["dejavu/DejaVuSerif", "dejavu/DejaVuSerif-Bold", "dejavu/DejaVuSerif-Italic"],
    "dejavu-condensed": ["dejavu/DejaVuSansCondensed", "dejavu/DejaVuSansCondensed-Bold", "dejavu/DejaVuSansCondensed-Oblique"],
    "noto-sans": ["noto/NotoSans-Regular", "noto/NotoSans-Bold", "noto/NotoSans-Italic"],
    "noto-serif": ["noto/NotoSerif-Regular", "noto/NotoSerif-Bold", "noto/NotoSerif-Italic"],
    "noto-display": ["noto/NotoSerifDisplay-Regular", "noto/NotoSerifDisplay-Bold", "noto/NotoSerifDisplay-Italic"],
    "vlgothic": ["vlgothic/VL-PGothic-Regular"] * 3,
}
STANDARD = {"helvetica": ["Helvetica", "Helvetica-Bold", "Helvetica-Oblique"], "times": ["Times-Roman", "Times-Bold", "Times-Italic"]}
FAMILIES = [name for name in FILES if name != "vlgothic"]
SIZES = {"a4": (595, 842), "letter": (612, 792), "landscape": (842, 595)}
LIGATURES = [("fi", "\ufb01"), ("fl", "\ufb02")]


def font(family, style):
    at = "rbi".index(style)
    if family in STANDARD:
        return STANDARD[family][at]
    name = f"{family}-{style}"
    if name not in pdfmetrics.getRegisteredFontNames():
        pdfmetrics.registerFont(TTFont(name, ROOT + FILES[family][at] + ".ttf"))
    return name


class Page:
    def __init__(self, document, size):
        self.document, self.w, self.h = document, *SIZES[size]
        self.items = []
        self.s = document.scale

    def width(self, text, size, style="r"):
        return pdfmetrics.stringWidth(text, font(self.document.family, style), size) + self.document.tracking * len(text)

    def put(self, x, y, text, size=10, style="r", align="l", color="#141414", field=None, ground=False, turn=0, fixed=False):
        """One line with its top at y; answers the top of the next line."""
        size = size if fixed else size * self.s
        wide = self.width(text, size, style)
        left = x - wide / 2 if align == "c" else x - wide if align == "r" else x
        self.items.append(dict(kind="text", x=left, y=y, w=wide, h=size * 1.15, text=text, size=size, style=style, color=color, field=field, ground=ground, turn=turn))
        return y + size * 1.32

    def wrap(self, text, width, size, style="r"):
        units = list(text) if self.document.language == "ja" else text.split()
        glue = "" if len(units) == len(text) else " "
        lines, line = [], ""
        for unit in units:
            longer = line + glue + unit if line else unit
            if line and self.width(longer, size, style) > width:
                lines.append(line)
                line = unit
            else:
                line = longer
        return lines + [line] if line else lines

    def para(self, x, y, width, text, size=10, style="r", align="l", color="#141414", field=None, fixed=False, leading=1.0):
        """Wrapped text in a column that starts at x (also when it is centred or set right); answers the next top."""
        real = size if fixed else size * self.s
        at = x + width / 2 if align == "c" else x + width if align == "r" else x
        for line in self.wrap(text, width, real, style):
            y = self.put(at, y, line, size, style, align, color, field, fixed=fixed) + real * (leading - 1) * 0.6
        return y

    def rect(self, x, y, w, h, fill=None, line=None, weight=0.7):
        self.items.append(dict(kind="rect", x=x, y=y, w=w, h=h, fill=fill, line=line, weight=weight, ground=True))

    def path(self, points, color="#888888", weight=0.6, fill=None, closed=False):
        self.items.append(dict(kind="path", points=points, color=color, weight=weight, fill=fill, closed=closed, ground=True))

    def rule(self, x, y, w, color="#777777", weight=0.6):
        self.path([(x, y), (x + w, y)], color, weight)

    def image(self, x, y, w, h, picture, ground=False):
        self.items.append(dict(kind="image", x=x, y=y, w=w, h=h, picture=picture, ground=ground))

    def faults(self):
        """Texts and pictures that touch one another or leave the page."""
        solid = [i for i in self.items if not i["ground"] and i["kind"] in ("text", "image") and not i.get("turn")]
        found = [("outside", i.get("text")) for i in solid if i["x"] < 8 or i["x"] + i["w"] > self.w - 8 or i["y"] + i["h"] > self.h - 6]
        for n, a in enumerate(solid):
            for b in solid[n + 1:]:
                across = min(a["x"] + a["w"], b["x"] + b["w"]) - max(a["x"], b["x"])
                down = min(a["y"] + a["h"], b["y"] + b["h"]) - max(a["y"], b["y"])
                if across > 1 and down > 2.2:
                    found.append((a.get("text", "picture"), b.get("text", "picture")))
        return found


class Document:
    """`manner` says how text enters the content stream: order, glyphs (line, word, letter), ligatures, white boxes."""

    def __init__(self, family, language, scale=1.0, tracking=0.0, size="a4"):
        self.family, self.language, self.scale, self.tracking, self.size = family, language, scale, tracking, size
        self.pages = []

    def page(self, size=None):
        self.pages.append(Page(self, size or self.size))
        return self.pages[-1]

    def faults(self):
        return [fault for page in self.pages for fault in page.faults()]

    def write(self, path, random, manner, keep=None, backdrops=None):
        canvas = Canvas(path, pageCompression=1)
        canvas.setTitle("")
        for number, page in enumerate(self.pages):
            canvas.setPageSize((page.w, page.h))
            items = [i for i in page.items if keep is None or keep(i)]
            if backdrops:
                canvas.drawImage(ImageReader(backdrops[number]), 0, 0, page.w, page.h)
            drawings = [i for i in items if i["kind"] != "text" or i["ground"]]
            texts = [i for i in items if i["kind"] == "text" and not i["ground"]]
            if manner["order"] == "shuffled":
                random.shuffle(texts)
            elif manner["order"] == "by_size":
                texts.sort(key=lambda i: -i["size"])
            elif manner["order"] == "values_first":
                texts.sort(key=lambda i: i["field"] is None)
            elif manner["order"] == "columns":
                texts.sort(key=lambda i: (round(i["x"] / 90), i["y"]))
            for item in drawings:
                draw(canvas, page, item, manner)
            if manner["white_boxes"]:
                for item in texts:
                    if item["color"] != "#ffffff":
                        canvas.setFillColor(HexColor("#ffffff"))
                        canvas.rect(item["x"] - 1, page.h - item["y"] - item["h"], item["w"] + 2, item["h"], stroke=0, fill=1)
            for item in texts:
                draw(canvas, page, item, manner)
            canvas.showPage()
        canvas.save()


def draw(canvas, page, item, manner):
    kind = item["kind"]
    if kind == "text":
        return draw_text(canvas, page, item, manner)
    if kind == "image":
        held = io.BytesIO()
        picture = item["picture"]
        picture.save(held, "PNG")
        held.seek(0)
        canvas.drawImage(ImageReader(held), item["x"], page.h - item["y"] - item["h"], item["w"], item["h"], mask="auto")
    elif kind == "rect":
        canvas.setLineWidth(item["weight"])
        if item["fill"]:
            canvas.setFillColor(HexColor(item["fill"]))
        if item["line"]:
            canvas.setStrokeColor(HexColor(item["line"]))
        canvas.rect(item["x"], page.h - item["y"] - item["h"], item["w"], item["h"], stroke=bool(item["line"]), fill=bool(item["fill"]))
    else:
        canvas.setLineWidth(item["weight"])
        canvas.setStrokeColor(HexColor(item["color"]))
        path = canvas.beginPath()
        for number, (x, y) in enumerate(item["points"]):
            (path.lineTo if number else path.moveTo)(x, page.h - y)
        if item["closed"]:
            path.close()
        if item["fill"]:
            canvas.setFillColor(HexColor(item["fill"]))
        canvas.drawPath(path, stroke=not item["fill"], fill=bool(item["fill"]))


def draw_text(canvas, page, item, manner):
    name = font(page.document.family, item["style"])
    text = item["text"]
    if manner["ligatures"] and item["field"] != "certificate_number" and page.document.family.split("-")[0] in ("liberation", "dejavu"):
        for plain, joined in LIGATURES:
            text = text.replace(plain, joined)
    base = page.h - item["y"] - item["size"] * 0.88
    canvas.setFillColor(HexColor(item["color"]))
    canvas.setFont(name, item["size"])
    tracking = page.document.tracking
    if item["turn"]:
        canvas.saveState()
        canvas.translate(item["x"], base)
        canvas.rotate(item["turn"])
        canvas.drawString(0, 0, text)
        canvas.restoreState()
    elif manner["glyphs"] == "line" and not tracking:
        canvas.drawString(item["x"], base, text)
    elif manner["glyphs"] == "line":
        canvas.drawString(item["x"], base, text, charSpace=tracking)
    else:
        x = item["x"]
        units = [u + " " for u in text.split(" ")] if manner["glyphs"] == "word" else text
        for unit in units:
            canvas.drawString(x, base, unit.rstrip() if manner["glyphs"] == "word" else unit, charSpace=tracking)
            x += pdfmetrics.stringWidth(unit, name, item["size"]) + tracking * len(unit)

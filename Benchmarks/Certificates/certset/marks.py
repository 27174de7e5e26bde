"""Pictures of a page: logos, accreditation marks, seals, signatures, codes and security grounds."""
import functools
import math
from PIL import Image, ImageDraw, ImageFont
from reportlab.graphics.barcode.qr import QrCodeWidget
from .accreditation import MARKS

LIBERATION = "/usr/share/fonts/truetype/liberation/Liberation"


@functools.lru_cache(maxsize=None)
def face(size, name="Sans-Bold"):
    if name == "ja":
        return ImageFont.truetype("/usr/share/fonts/truetype/vlgothic/VL-PGothic-Regular.ttf", size)
    return ImageFont.truetype(f"{LIBERATION}{name}.ttf", size)


def centred(draw, box, text, size, fill, name="Sans-Bold"):
    """Text in the middle of a box, smaller until it fits."""
    name = "ja" if any(ord(c) > 0x3000 for c in text) else name
    while size > 8:
        left, top, right, bottom = draw.textbbox((0, 0), text, font=face(size, name))
        if right - left <= box[2] - box[0]:
            break
        size -= 2
    draw.text(((box[0] + box[2] - right - left) / 2, (box[1] + box[3] - bottom - top) / 2), text, font=face(size, name), fill=fill)


def logo(random, text, color):
    """The certification body's mark: initials or name with a simple shape."""
    picture = Image.new("RGBA", (360, 140), (255, 255, 255, 0))
    draw = ImageDraw.Draw(picture)
    shape = random.choice(["none", "bar", "disc", "box", "chevron"])
    if shape == "bar":
        draw.rectangle([0, 112, 359, 124], fill=color)
    elif shape == "disc":
        draw.ellipse([4, 24, 96, 116], fill=color)
    elif shape == "box":
        draw.rectangle([0, 8, 359, 131], fill=color)
    elif shape == "chevron":
        draw.polygon([(4, 20), (70, 20), (104, 70), (70, 120), (4, 120), (38, 70)], fill=color)
    box = {"disc": (108, 0, 356, 140), "chevron": (114, 0, 356, 140), "bar": (4, 0, 356, 104)}.get(shape, (14, 8, 346, 132))
    centred(draw, box, text, 76, "white" if shape == "box" else color)
    return picture


def accreditation_mark(random, acronym_key, number):
    """A mark of an accreditation body with its number, as small pictures show it."""
    acronym, _, _, words, _ = MARKS[acronym_key]
    picture = Image.new("RGB", (260, 280), "white")
    draw = ImageDraw.Draw(picture)
    color = random.choice(["#0b2e6b", "#101010", "#7a1022", "#0d5c46"])
    shape = random.choice(["shield", "ring", "box", "tick"])
    if shape == "ring":
        draw.ellipse([30, 4, 230, 204], outline=color, width=9)
    elif shape == "shield":
        draw.polygon([(20, 6), (240, 6), (240, 140), (130, 212), (20, 140)], outline=color, width=7)
    elif shape == "tick":
        draw.rectangle([16, 6, 244, 206], outline=color, width=4)
        draw.line([(60, 176), (100, 200), (196, 150)], fill=color, width=10)
    else:
        draw.rectangle([10, 6, 250, 206], fill=color)
    centred(draw, (42, 50, 218, 130), acronym, 60, "white" if shape == "box" else color)
    rest = " ".join(w for w in words.split() if w.upper() != acronym.upper()) or "ACCREDITED"
    centred(draw, (52, 122, 208, 152), rest[:34].upper(), 20, "white" if shape == "box" else color)
    if number:
        centred(draw, (6, 222, 254, 268), number, 32, "#101010")
    return picture


def seal(random, text, color):
    picture = Image.new("RGBA", (240, 240), (255, 255, 255, 0))
    draw = ImageDraw.Draw(picture)
    points = [(120 + (112 if n % 2 else 98) * math.cos(n * math.pi / 36), 120 + (112 if n % 2 else 98) * math.sin(n * math.pi / 36)) for n in range(72)]
    draw.polygon(points, fill=color)
    draw.ellipse([34, 34, 206, 206], outline="white", width=4)
    centred(draw, (46, 70, 194, 120), text, 38, "white")
    centred(draw, (52, 126, 188, 160), random.choice(["CERTIFIED", "27001", "ISMS"]), 26, "white")
    return picture


def qr(text):
    widget = QrCodeWidget(text)
    widget.qr.make()
    count = widget.qr.getModuleCount()
    picture = Image.new("L", (count + 4, count + 4), 255)
    for row in range(count):
        for column in range(count):
            if widget.qr.isDark(row, column):
                picture.putpixel((column + 2, row + 2), 0)
    return picture.resize((picture.width * 5, picture.height * 5)).convert("RGB")


def signature(random):
    """A line that swings like a name written by hand."""
    picture = Image.new("RGBA", (300, 90), (255, 255, 255, 0))
    draw = ImageDraw.Draw(picture)
    x, points = 10, []
    a, b, phase = random.uniform(0.05, 0.11), random.uniform(0.2, 0.34), random.uniform(0, 6)
    for step in range(220):
        t = step * 1.25
        fall = 1 - step / 320
        points.append((x + t + 9 * math.sin(b * t + phase), 46 + fall * (20 * math.sin(a * t + phase) + 16 * math.sin(b * t))))
    draw.line(points, fill=(24, 34, 96, 255), width=3, joint="curve")
    return picture


def rosette(page, cx, cy, radius, color, lobes=9, weight=0.35):
    """A security line pattern."""
    for part in (1.0, 0.8, 0.62):
        page.path([(cx + radius * part * (0.78 + 0.2 * math.cos(lobes * t)) * math.cos(t), cy + radius * part * (0.78 + 0.2 * math.cos(lobes * t)) * math.sin(t))
                   for t in (n * math.pi / 120 for n in range(241))], color, weight)


def waves(page, color, amplitude=9, lines=26, weight=0.3):
    for n in range(lines):
        base = page.h * (n + 0.5) / lines
        page.path([(x, base + amplitude * math.sin(x / 34 + n * 0.7)) for x in range(0, int(page.w) + 8, 8)], color, weight)

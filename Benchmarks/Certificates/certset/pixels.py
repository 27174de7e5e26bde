"""From page to pixels: scans, photographs and hybrid pages."""
import io
import math
import os
import subprocess
import tempfile
import numpy
from PIL import Image, ImageDraw, ImageFilter
from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from . import marks

rl_config.invariant = 1


def raster(pdf, dpi, last=1):
    """The first pages of a file as pictures."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(dpi), "-l", str(last), pdf, os.path.join(folder, "p")], check=True)
        return [Image.open(os.path.join(folder, name)).convert("RGB") for name in sorted(os.listdir(folder))]


def stamp(random, picture, dpi):
    """A rubber stamp across the text."""
    size = int(dpi * 1.5)
    mark = Image.new("RGBA", (size, size), (0, 0, 0, 0))
    draw = ImageDraw.Draw(mark)
    color = random.choice([(30, 50, 160, 150), (170, 30, 40, 150), (20, 110, 70, 140)])
    draw.ellipse([4, 4, size - 5, size - 5], outline=color, width=max(2, size // 50))
    draw.ellipse([size // 7, size // 7, size * 6 // 7, size * 6 // 7], outline=color, width=max(1, size // 90))
    marks.centred(draw, (size // 5, size // 3, size * 4 // 5, size * 2 // 3), random.choice(["COPY", "RECEIVED", "ORIGINAL", "APPROVED"]), size // 5, color)
    mark = mark.rotate(random.uniform(-25, 25), resample=Image.BICUBIC)
    x, y = int(picture.width * random.uniform(0.1, 0.7)), int(picture.height * random.uniform(0.3, 0.75))
    picture.paste(mark, (x, y), mark)


def noise(seed, picture, strength):
    """Grain; made small and drawn large where the page is large, since only its look matters."""
    generator = numpy.random.default_rng(seed)
    grain = generator.normal(0, strength, (picture.height, picture.width)).astype(numpy.int16)
    pixels = numpy.asarray(picture).astype(numpy.int16) + (grain if picture.mode == "L" else grain[:, :, None])
    return Image.fromarray(numpy.clip(pixels, 0, 255).astype(numpy.uint8))


def scan(random, picture, dpi):
    """What a flatbed or feeder makes of a page: skew, tint, grain, a stamp, a turn. Answers picture and traps."""
    traps = []
    if random.random() < 0.3:
        stamp(random, picture, dpi)
        traps.append("stamp")
    if random.random() < 0.6:
        picture = picture.convert("L")
    elif random.random() < 0.5:
        picture = Image.blend(picture, Image.new("RGB", picture.size, random.choice(["#f3ead2", "#dfe9f3", "#e8f0df"])), 0.3)
        traps.append("coloured_paper")
    skew = random.choice([0, random.uniform(-1, 1), random.uniform(-3, 3)])
    if skew:
        picture = picture.rotate(skew, resample=Image.BILINEAR, fillcolor=245 if picture.mode == "L" else (245, 245, 240))
        traps.append("skew")
    if random.random() < 0.25:
        picture = picture.filter(ImageFilter.GaussianBlur(0.6 * dpi / 150))
    if random.random() < 0.6:
        picture = noise(random.randrange(2 ** 32), picture, random.choice([3, 6, 10]))
        traps.append("grain")
    turn = random.choice([0] * 14 + [90, 180, 270])
    if turn:
        picture = picture.rotate(turn, expand=True)
        traps.append(f"turned_{turn}")
    return picture, traps


def coefficients(target, source):
    """The perspective that takes four corners of the target back to those of the source."""
    rows = []
    for (x, y), (u, v) in zip(target, source):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
    return numpy.linalg.solve(numpy.array(rows, float), numpy.array(source, float).reshape(8))


def photograph(random, picture):
    """A page on a desk, seen at an angle under uneven light."""
    w, h = picture.size
    W, H = int(w * 1.16), int(h * 1.14)
    jitter = lambda limit: random.uniform(0.01, limit)
    target = [(W * jitter(0.09), H * jitter(0.07)), (W * (1 - jitter(0.09)), H * jitter(0.07)), (W * (1 - jitter(0.06)), H * (1 - jitter(0.05))), (W * jitter(0.06), H * (1 - jitter(0.05)))]
    desk = random.choice([(92, 70, 52), (58, 62, 66), (150, 140, 126)])
    table = coefficients(target, [(0, 0), (w, 0), (w, h), (0, h)])
    seen = picture.transform((W, H), Image.PERSPECTIVE, tuple(table), Image.BICUBIC)
    inside = Image.new("L", (w, h), 255).transform((W, H), Image.PERSPECTIVE, tuple(table), Image.BILINEAR)
    whole = Image.composite(seen, Image.new("RGB", (W, H), desk), inside)
    ys, xs = numpy.mgrid[0:H, 0:W]
    angle = random.uniform(0, 2 * math.pi)
    light = 0.86 + 0.16 * numpy.cos(angle) * (xs / W - 0.5) * 2 + 0.16 * numpy.sin(angle) * (ys / H - 0.5) * 2
    pixels = numpy.clip(numpy.asarray(whole) * light[:, :, None] * numpy.array([1.0, 0.985, 0.94]), 0, 255).astype(numpy.uint8)
    whole = Image.fromarray(pixels).filter(ImageFilter.GaussianBlur(random.uniform(0.3, 0.9)))
    return noise(random.randrange(2 ** 32), whole, 4)


def jpeg(picture, quality):
    held = io.BytesIO()
    picture.save(held, "JPEG", quality=quality)
    held.seek(0)
    return held


def picture_pdf(path, pictures, dpi, quality):
    """Pages that are pictures and nothing else."""
    canvas = Canvas(path, pageCompression=0)
    for picture in pictures:
        w, h = picture.width * 72 / dpi, picture.height * 72 / dpi
        canvas.setPageSize((w, h))
        canvas.drawImage(ImageReader(jpeg(picture, quality)), 0, 0, w, h)
        canvas.showPage()
    canvas.save()

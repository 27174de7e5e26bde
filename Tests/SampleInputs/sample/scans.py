"""Pages turned into pictures: clean scan, skewed scan, noisy scan, PNG."""

import random
import subprocess
import tempfile
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageFilter
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader

from .pdfkit import new_canvas


def _render(pdf: Path, dpi: int) -> Image.Image:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["pdftoppm", "-r", str(dpi), "-png", "-singlefile", str(pdf), f"{folder}/page"], check=True)
        return Image.open(f"{folder}/page.png").convert("RGB")


def _noise(page: Image.Image, seed: int) -> Image.Image:
    """Grain, specks of dust, a grey streak of the feeder and soft focus; the words stay legible."""
    chance = random.Random(seed)
    grey = page.convert("L").filter(ImageFilter.GaussianBlur(0.5))
    tile = Image.new("L", (256, 256))
    tile.putdata([chance.randrange(0, 34) for _ in range(256 * 256)])
    pixels = grey.load()
    grain = tile.load()
    width, height = grey.size
    for y in range(height):
        row = y % 256
        for x in range(width):
            value = pixels[x, y]
            dimmed = int(value * 0.88) + 22 - grain[(x * 7 + y // 256 * 31) % 256, row]
            pixels[x, y] = max(0, min(255, dimmed))
    for _ in range(500):
        x, y = chance.randrange(width), chance.randrange(height)
        pixels[x, y] = chance.randrange(40, 130)
    streak = int(width * 0.93)
    for y in range(height):
        pixels[streak, y] = max(0, pixels[streak, y] - 60)
    return grey


def photograph(pdf: Path, target: Path, medium: str) -> None:
    """Replaces the text of `pdf` by a picture of it, written to `target`."""
    if medium == "picture":
        # Few colours keep the PNG small and the edges sharp.
        _render(pdf, 150).quantize(64).save(target, optimize=True)
        return
    page = _render(pdf, 200)
    if medium == "scan":
        page = page.convert("L")
    elif medium == "skewed scan":
        page = page.rotate(2.1, resample=Image.Resampling.BICUBIC, fillcolor=(236, 236, 232))
    elif medium == "noisy scan":
        page = _noise(page, 20260825)
    buffer = BytesIO()
    page.save(buffer, "JPEG", quality=62 if medium == "skewed scan" else 55)
    buffer.seek(0)
    c = new_canvas(target, "Scan", "Multifunction device")
    width, height = A4
    c.drawImage(ImageReader(buffer), 0, 0, width, height)
    c.save()

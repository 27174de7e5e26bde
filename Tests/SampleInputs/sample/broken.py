"""Files that cannot be used, each at a vendor whose standing does not rest on it."""

from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.pdfencrypt import StandardEncryption

from .pdfkit import fictitious, new_canvas, write


@dataclass
class Broken:
    path: str
    cause: str


ENCRYPTED = Broken("aldermoor-cloud/Penetration test summary 2026 (protected).pdf", "encrypted: needs a password that the buyer does not have")
TRUNCATED = Broken("penhallow-systems/Penhallow_DR_test_report.pdf", "truncated: the file ends in the middle of an object")
NOT_A_WORKBOOK = Broken("sturmfels-cyber/Asset-Liste Q3.xlsx", "not what its name says: an HTML page of an expired download link")
BROKEN = [ENCRYPTED, TRUNCATED, NOT_A_WORKBOOK]


def _pages(path: Path, title: str, paragraphs: list[str], encrypt=None) -> None:
    c = new_canvas(path, title, "Security team", encrypt=encrypt)
    y = write(c, title, 60, 780, 470, "Noto-Bold", 18)
    for paragraph in paragraphs:
        y = write(c, paragraph, 60, y - 14, 470, "Noto", 11, leading=16)
    fictitious(c)
    c.save()


def write_broken(documents: Path) -> None:
    _pages(documents / ENCRYPTED.path, "Penetration test summary 2026",
           ["Tests were held in June 2026.", "Two findings of medium severity were closed in July 2026."],
           StandardEncryption("Heron-4471-Quay", "owner-Heron-4471", canPrint=1, canCopy=0, strength=128))
    whole = documents / TRUNCATED.path
    _pages(whole, "Disaster recovery test report", ["The test was held on 14 March 2026."] * 30)
    data = whole.read_bytes()
    whole.write_bytes(data[:len(data) // 3])
    (documents / NOT_A_WORKBOOK.path).write_text(
        "<!DOCTYPE html>\n<html><head><title>404</title></head><body><h1>Link expired</h1>"
        "<p>The file you asked for is no longer available.</p><!-- Fictitious sample document --></body></html>\n", encoding="utf-8")

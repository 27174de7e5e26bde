"""Sets letters as PDF, Word, HTML, Markdown and text, and the training certificate as a framed landscape page."""

import textwrap
from html import escape
from pathlib import Path

from docx import Document
from docx.shared import Pt
from reportlab.lib.pagesizes import LETTER, landscape

from .letters import LETTERS
from .packages import fix_times
from .pdfkit import FICTITIOUS, fictitious, frame, logo, new_canvas, rule, seal, signature, write


def pdf(path, letter):
    c = new_canvas(path, letter.subject, letter.sender)
    width, height = c._pagesize
    logo(c, 60, height - 96, 40, letter.colour, "peaks" if len(letter.sender) % 2 else "ring")
    write(c, letter.sender, 112, height - 62, 420, f"{letter.font}-Bold", 14, colour=letter.colour)
    rule(c, 60, height - 108, width - 60, letter.colour, 1)
    y = write(c, letter.place, 60, height - 130, width - 120, letter.font, 10, "right")
    y = write(c, letter.subject, 60, y - 30, width - 120, f"{letter.font}-Bold", 13)
    y -= 14
    for paragraph in letter.paragraphs:
        y = write(c, paragraph, 60, y, width - 120, letter.font, 11, leading=16) - 10
    signature(c, 70, y - 44, letter.signatory)
    write(c, letter.signatory, 60, y - 66, 320, letter.font, 10.5)
    fictitious(c, letter.language, font=letter.font)
    c.save()


def certificate(path, letter):
    c = new_canvas(path, letter.subject, letter.sender, landscape(LETTER))
    width, height = landscape(LETTER)
    frame(c, 24, letter.colour, 6)
    frame(c, 34, "#e0c27a", 2)
    y = write(c, letter.sender, 60, height - 60, width - 120, f"{letter.font}-Bold", 18, "centre", letter.colour)
    y = write(c, letter.subject, 60, y - 16, width - 120, f"{letter.font}-Italic", 34, "centre")
    for index, paragraph in enumerate(letter.paragraphs):
        big = index in (1, 4)
        y = write(c, paragraph, 60, y - 12, width - 120, f"{letter.font}-Bold" if big else letter.font, 22 if big else 12, "centre")
    seal(c, width - 140, 120, 42, "#b8860b", ["COURSE", "PASSED"])
    signature(c, 110, 110, letter.signatory)
    rule(c, 90, 96, 290, "#555555", 0.6)
    write(c, f"{letter.signatory}, {letter.place}", 90, 92, 300, letter.font, 9)
    fictitious(c, y=44, font=letter.font)
    c.save()


def docx(path, letter):
    document = Document()
    document.styles["Normal"].font.name = "Noto Sans"
    document.styles["Normal"].font.size = Pt(10.5)
    document.sections[0].footer.paragraphs[0].text = FICTITIOUS[letter.language]
    document.add_heading(letter.subject, 0)
    document.add_paragraph(f"{letter.sender}. {letter.place}")
    for number, paragraph in enumerate(letter.paragraphs, 1):
        document.add_paragraph(f"{number}. {paragraph}")
    document.add_paragraph(letter.signatory)
    document.save(path)
    fix_times(path)


def html(path, letter):
    body = "\n".join(f"<p>{escape(paragraph)}</p>" for paragraph in letter.paragraphs)
    path.write_text(f"<!DOCTYPE html>\n<html lang=\"{letter.language}\">\n<head><meta charset=\"utf-8\"><title>{escape(letter.subject)}"
                    f"</title></head>\n<body>\n<header>{escape(letter.sender)}</header>\n<h1>{escape(letter.subject)}</h1>\n"
                    f"<p><i>{escape(letter.place)}</i></p>\n{body}\n<p>{escape(letter.signatory)}</p>\n"
                    f"<footer><small>{FICTITIOUS[letter.language]}</small></footer>\n</body>\n</html>\n", encoding="utf-8")


def markdown(path, letter):
    lines = [f"# {letter.subject}", "", f"{letter.sender}, {letter.place}", ""]
    lines += [f"- {paragraph}" for paragraph in letter.paragraphs]
    lines += ["", letter.signatory, "", f"<small>{FICTITIOUS[letter.language]}</small>", ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def text(path, letter):
    lines = [letter.sender, letter.place, "", letter.subject, ""]
    for paragraph in letter.paragraphs:
        lines += [*textwrap.wrap(paragraph, 78), ""]
    lines += [letter.signatory, "", "-- ", *textwrap.wrap(FICTITIOUS[letter.language], 78), ""]
    path.write_text("\n".join(lines), encoding="utf-8")


def write_letters(documents: Path) -> None:
    for letter in LETTERS:
        target = documents / letter.path
        target.parent.mkdir(parents=True, exist_ok=True)
        globals()[letter.look](target, letter)

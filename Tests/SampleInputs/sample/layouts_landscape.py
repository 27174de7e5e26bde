"""Landscape certificates, the certificate with an annex of sites, and the bilingual one."""

from io import BytesIO

from PIL import Image, ImageDraw, ImageFont
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Paragraph, Table

from .dates import show
from .pdfkit import (FONT_FOLDER, accreditation_mark, fictitious, fill, frame, guilloche, logo, new_canvas, rule,
                     seal, signature, style, write)


def _mark_as_picture(acronym: str) -> ImageReader:
    """The accreditation mark as pixels: nothing of it is in the text layer."""
    picture = Image.new("RGB", (420, 200), "white")
    draw = ImageDraw.Draw(picture)
    bold = ImageFont.truetype(str(FONT_FOLDER / "liberation/LiberationSans-Bold.ttf"), 92)
    small = ImageFont.truetype(str(FONT_FOLDER / "liberation/LiberationSans-Bold.ttf"), 34)
    draw.rectangle((4, 4, 415, 195), outline="#1d3557", width=6)
    draw.text((210, 82), acronym, font=bold, fill="#1d3557", anchor="mm")
    draw.text((210, 158), "ACCREDITED", font=small, fill="#1d3557", anchor="mm")
    buffer = BytesIO()
    picture.save(buffer, "PNG")
    buffer.seek(0)
    return ImageReader(buffer)


def landscape_guilloche(path, cert):
    """US letter style on A4 landscape with an interlaced border; the accreditation mark is a picture."""
    c = new_canvas(path, "Certificate of Registration", cert.body, landscape(A4))
    width, height = landscape(A4)
    guilloche(c, 30, cert.second)
    frame(c, 46, cert.colour, 1.4)
    y = write(c, cert.body, 80, height - 66, width - 160, f"{cert.font}-Bold", 20, "centre", cert.colour)
    y = write(c, cert.body_address, 80, y - 2, width - 160, cert.font, 9, "centre", "#555555")
    y = write(c, "hereby certifies that the following organization operates an Information Security Management System",
              80, y - 14, width - 160, f"{cert.font}-Italic", 12, "centre")
    y = write(c, cert.holder, 80, y - 10, width - 160, f"{cert.font}-Bold", 26, "centre")
    y = write(c, cert.address, 80, y - 4, width - 160, cert.font, 11, "centre")
    y = write(c, f"in accordance with {cert.standard}", 80, y - 10, width - 160, f"{cert.font}-Bold", 15, "centre", cert.colour)
    y = write(c, f"for the following activities: {cert.scope}", 110, y - 12, width - 220, cert.font, 12, "centre")
    y = write(c, f"Statement of Applicability (SoA) version {cert.soa_version}, {show(cert.soa_date, cert.dates)}", 110,
              y - 8, width - 220, cert.font, 10.5, "centre")
    lines = [("Certificate Registration No.", cert.number), ("Original Certification Date", show(cert.original, cert.dates)),
             ("Effective Date", show(cert.issue, cert.dates)), ("Expiration Date", show(cert.expiry, cert.dates))]
    lines += [(label, show(day, cert.dates)) for label, day in cert.decoys]
    y -= 14
    for label, value in lines:
        write(c, f"{label}:", 250, y, 170, cert.font, 10.5, "right", "#444444")
        y = write(c, value, 430, y, 220, f"{cert.font}-Bold", 10.5) - 1
    places = "; ".join(f"{address} ({activity})" for address, activity in cert.sites)
    write(c, f"Locations: {places}", 110, y - 6, width - 220, cert.font, 8, "centre", "#444444")
    signature(c, 100, 92, cert.signatory)
    rule(c, 90, 80, 250, "#555555", 0.6)
    write(c, cert.signatory, 90, 77, 200, cert.font, 9)
    seal(c, width / 2, 96, 36, cert.second, ["KEYSTONE", "REGISTRAR"])
    c.drawImage(_mark_as_picture(cert.accreditation), width - 210, 66, 116, 55)
    fictitious(c, y=14, font=cert.font)
    c.save()


def landscape_panel(path, cert):
    """A dark panel at the left with white text; rows of label beside value at the right."""
    c = new_canvas(path, cert.number, cert.body, landscape(A4))
    width, height = landscape(A4)
    fill(c, cert.colour)
    c.rect(0, 0, 250, height, stroke=0, fill=1)
    fill(c, cert.second)
    c.rect(250, 0, 6, height, stroke=0, fill=1)
    logo(c, 40, height - 110, 70, cert.second, "ring", "#ffffff")
    write(c, "Certificate", 40, height - 140, 200, f"{cert.font}-Bold", 32, colour="#ffffff")
    y = write(c, cert.body, 40, height - 200, 190, f"{cert.font}-Bold", 13, colour="#ffffff")
    y = write(c, cert.body_address, 40, y - 4, 190, cert.font, 9, colour="#dddddd")
    if cert.accreditation_text:
        write(c, f"Accredited by {cert.accreditation_text}", 40, y - 20, 190, cert.font, 10, colour="#ffffff")
    x, w = 290, width - 330
    y = write(c, f"{cert.body} declares that the organization named below meets {cert.standard}.", x, height - 60, w,
              cert.font, 13)
    y -= 18
    rows = [("Organisation", cert.holder), ("Address", cert.address), ("Standard", cert.standard), ("Scope", cert.scope)]
    if cert.soa_version:
        rows.append(("SoA version", f"{cert.soa_version} ({show(cert.soa_date, cert.dates)})"))
    rows += [("Certificate number", cert.number), ("Initial certification date", show(cert.original, cert.dates)),
             ("Issued on", show(cert.issue, cert.dates)), ("Valid through", show(cert.expiry, cert.dates))]
    for label, value in rows:
        write(c, label, x, y, 140, f"{cert.font}-Bold", 10.5, colour=cert.colour)
        y = write(c, value, x + 150, y, w - 150, cert.font, 11.5) - 5
        rule(c, x, y, width - 40, "#d5d5d5", 0.5)
        y -= 6
    signature(c, x + 10, 72, cert.signatory + cert.number)
    write(c, f"{cert.signatory}, certification manager", x, 58, 260, cert.font, 9)
    fictitious(c, y=14, font=cert.font)
    c.save()


def english_annex(path, cert):
    """Three pages: the certificate, then the annex with a table of sites, then the conditions of use."""
    c = new_canvas(path, f"Certificate {cert.number}", cert.body)
    width, height = A4
    total = 3

    def head(page, title):
        fill(c, cert.second)
        c.rect(0, height - 70, width, 70, stroke=0, fill=1)
        logo(c, 40, height - 58, 44, cert.colour, "peaks", "#ffffff")
        write(c, cert.body, 100, height - 18, 300, f"{cert.font}-Bold", 14, colour=cert.colour)
        write(c, cert.body_address, 100, height - 42, 300, cert.font, 8)
        write(c, title, width - 230, height - 26, 190, f"{cert.font}-Bold", 12, "right", cert.colour)
        write(c, f"Page {page} of {total}", width - 200, 44, 160, cert.font, 8, "right", "#666666")
        write(c, cert.form, 40, 44, 200, cert.font, 8, colour="#666666")
        fictitious(c, y=18, font=cert.font)

    head(1, "Certificate")
    y = write(c, "Certificate holder", 60, height - 104, width - 120, cert.font, 9, colour="#666666")
    y = write(c, cert.holder, 60, y - 2, width - 120, f"{cert.font}-Bold", 20)
    y = write(c, cert.address, 60, y - 4, width - 120, cert.font, 11)
    y = write(c, "The Information Security Management System has been audited and conforms to", 60, y - 20, width - 120,
              cert.font, 11)
    y = write(c, cert.standard, 60, y - 6, width - 120, f"{cert.font}-Bold", 17, colour=cert.colour)
    y = write(c, "The management system is applicable to", 60, y - 18, width - 120, cert.font, 9, colour="#666666")
    y = write(c, cert.scope, 60, y - 2, width - 120, cert.font, 12)
    y = write(c, "Statement of Applicability", 60, y - 18, width - 120, cert.font, 9, colour="#666666")
    y = write(c, f"Version {cert.soa_version} dated {show(cert.soa_date, cert.dates)}", 60, y - 2, width - 120, cert.font, 11)
    y -= 24
    rows = [("Certificate No.", cert.number), ("Originally registered", show(cert.original, cert.dates)),
            ("Latest issue", show(cert.issue, cert.dates)), ("Expiry date", show(cert.expiry, cert.dates)),
            *[(label, show(day, cert.dates)) for label, day in cert.decoys]]
    for label, value in rows:
        write(c, label, 60, y, 210, cert.font, 10, colour="#444444")
        y = write(c, value, 280, y, 250, f"{cert.font}-Bold", 10) - 4
    signature(c, 80, 160, cert.signatory)
    rule(c, 60, 146, 250, "#777777", 0.6)
    write(c, cert.signatory, 60, 142, 260, cert.font, 9)
    accreditation_mark(c, width - 190, 118, 120, 56, cert.colour, "UKAS", ["MANAGEMENT SYSTEMS", cert.accreditation_text[-4:]])
    c.showPage()

    head(2, "Annex to certificate")
    y = write(c, f"Annex to certificate {cert.number}", 40, height - 100, width - 80, f"{cert.font}-Bold", 16, colour=cert.colour)
    y = write(c, f"{cert.holder}. Valid only together with page 1. Issued {show(cert.issue, cert.dates)}.", 40, y - 6,
              width - 80, cert.font, 9)
    cells = [[Paragraph(text, style(f"{cert.font}-Bold", 9.5, colour="#ffffff")) for text in ("No.", "Site address", "Activities")]]
    cells += [[str(index), Paragraph(address, style(cert.font, 9.5)), Paragraph(activity, style(cert.font, 9.5))]
              for index, (address, activity) in enumerate(cert.sites, 1)]
    table = Table(cells, colWidths=[34, 270, width - 384])
    table.setStyle([("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(cert.colour)), ("FONT", (0, 1), (0, -1), cert.font, 9.5),
                    ("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.HexColor("#999999")), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("ROWBACKGROUNDS", (0, 1), (-1, -1), [colors.white, colors.HexColor("#f3f0f9")])])
    _, table_height = table.wrap(0, 0)
    table.drawOn(c, 40, y - 18 - table_height)
    c.showPage()

    head(3, "Conditions")
    y = height - 104
    for text in (
            "1. The certificate is granted under the certification agreement and remains the property of the body.",
            "2. Surveillance audits are held at least once in each calendar year. Suspension or withdrawal is published "
            "in the register of the body.",
            "3. The holder shall state certification only within the scope shown on page 1 and at the sites of the annex.",
            "4. Certification bodies operate under ISO/IEC 17021-1 and ISO/IEC 27006-1:2024.",
            "5. The status of this certificate can be asked for at any time from the body."):
        y = write(c, text, 60, y, width - 120, cert.font, 10.5) - 8
    c.save()


def bilingual_columns(path, cert):
    """German and English side by side; the page is later scanned askew."""
    c = new_canvas(path, "Zertifikat / Certificate", cert.body)
    width, height = A4
    fill(c, cert.second)
    c.rect(0, height - 16, width, 16, stroke=0, fill=1)
    logo(c, 50, height - 96, 56, cert.colour, "shield")
    write(c, cert.body, 120, height - 44, 420, f"{cert.font}-Bold", 15, colour=cert.colour)
    write(c, cert.body_address, 120, height - 72, 400, cert.font, 9)
    write(c, "ZERTIFIKAT / CERTIFICATE", 50, height - 118, width - 100, f"{cert.font}-Bold", 24, "centre", cert.colour)
    y = write(c, "Zertifikatsinhaber / Certificate holder", 50, height - 172, width - 100, cert.font, 9, colour="#555555")
    y = write(c, cert.holder, 50, y - 2, width - 100, f"{cert.font}-Bold", 18)
    y = write(c, cert.address, 50, y - 4, width - 100, cert.font, 11)
    y = write(c, f"Norm / Standard: {cert.standard}", 50, y - 16, width - 100, f"{cert.font}-Bold", 13)
    german, english = cert.scope.split(" | ")
    half = (width - 130) / 2
    top = y - 22
    y = write(c, "Geltungsbereich", 50, top, half, f"{cert.font}-Bold", 11, colour=cert.colour)
    left = write(c, german + ".", 50, y - 4, half, cert.font, 11)
    y = write(c, "Scope", 80 + half, top, half, f"{cert.font}-Bold", 11, colour=cert.colour)
    y = min(left, write(c, english + ".", 80 + half, y - 4, half, cert.font, 11))
    y -= 22
    rows = [("Zertifikats-Nr. / Certificate No.", cert.number),
            ("Erstzertifizierung / Initial certification date", show(cert.original, cert.dates)),
            ("Ausstellungsdatum / Issue date", show(cert.issue, cert.dates)),
            ("Gültig bis / Valid until", show(cert.expiry, cert.dates)),
            ("Erklärung zur Anwendbarkeit / Statement of Applicability",
             f"Version {cert.soa_version}, {show(cert.soa_date, cert.dates)}"),
            *[(label, show(day, cert.dates)) for label, day in cert.decoys],
            ("Akkreditierung / Accreditation", f"{cert.accreditation} {cert.accreditation_text}")]
    for label, value in rows:
        write(c, label, 50, y, 290, cert.font, 10)
        # Wide rows: on the skewed scan a value must stay nearer to its own label than to the next one.
        y = write(c, value, 350, y, 200, f"{cert.font}-Bold", 10.5) - 13
    signature(c, 70, 128, cert.signatory)
    rule(c, 50, 112, 240, "#555555", 0.7)
    write(c, f"{cert.signatory}\nLeiter der Zertifizierungsstelle", 50, 108, 250, cert.font, 9)
    seal(c, width - 110, 130, 46, cert.second, ["SPZ", "GEPRÜFT"])
    fictitious(c, "de", y=36, size=7, font=cert.font)
    c.save()

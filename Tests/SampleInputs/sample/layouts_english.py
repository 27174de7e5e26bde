"""Portrait certificates in English: bordered grid, centred prose, cards with label over value, panel, four in a row."""

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.platypus import Paragraph, Table

from .dates import show
from .pdfkit import (accreditation_mark, fictitious, fill, frame, logo, new_canvas, rule, seal, signature,
                     square_code, stroke, style, write)


def english_grid(path, cert):
    """Label and value in the two columns of a bordered table."""
    c = new_canvas(path, f"Certificate {cert.number}", cert.body)
    width, height = A4
    fill(c, cert.colour)
    c.rect(0, height - 92, width, 92, stroke=0, fill=1)
    logo(c, 40, height - 74, 54, "#ffffff", "shield")
    write(c, cert.body, 110, height - 30, 420, f"{cert.font}-Bold", 17, colour="#ffffff")
    write(c, cert.body_address, 110, height - 56, 420, cert.font, 9, colour="#dfe9e3")
    write(c, "CERTIFICATE OF REGISTRATION", 40, height - 112, width - 80, f"{cert.font}-Bold", 20, "centre", cert.colour)
    y = write(c, "Information Security Management System", 40, height - 142, width - 80, cert.font, 12, "centre")
    rows = [("Certificate Number", cert.number), ("Certificate holder", cert.holder), ("Address", cert.address),
            ("Standard", cert.standard), ("Scope of certification", cert.scope),
            ("Statement of Applicability", f"Version {cert.soa_version} dated {show(cert.soa_date, cert.dates)}"),
            ("Original Registration Date", show(cert.original, cert.dates)),
            ("Issue Date", show(cert.issue, cert.dates)), ("Expiry Date", show(cert.expiry, cert.dates))]
    rows += [(label, show(day, cert.dates)) for label, day in cert.decoys]
    rows += [("Certified sites" if index == 0 else "", f"{address} ({activity})")
             for index, (address, activity) in enumerate(cert.sites)]
    cells = [[Paragraph(label, style(f"{cert.font}-Bold", 9, colour=cert.colour)), Paragraph(value, style(cert.font, 9.5))]
             for label, value in rows]
    table = Table(cells, colWidths=[150, width - 230])
    table.setStyle([("GRID", (0, 0), (-1, -1), 0.6, colors.HexColor("#9fb5a9")),
                    ("BACKGROUND", (0, 0), (0, -1), colors.HexColor(cert.second)), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                    ("TOPPADDING", (0, 0), (-1, -1), 4), ("BOTTOMPADDING", (0, 0), (-1, -1), 4)])
    _, table_height = table.wrap(0, 0)
    table.drawOn(c, 40, y - 14 - table_height)
    signature(c, 60, 112, cert.signatory, "#102a43")
    rule(c, 40, 98, 220, "#777777", 0.5)
    write(c, f"{cert.signatory}\nfor and on behalf of {cert.body}", 40, 95, 260, cert.font, 8)
    accreditation_mark(c, 330, 74, 110, 52, cert.colour, "UKAS", ["MANAGEMENT SYSTEMS", cert.accreditation_text[-4:]])
    square_code(c, 480, 74, 56, cert.number)
    write(c, f"This certificate remains the property of {cert.body}. {cert.form}", 40, 58, width - 80, cert.font, 6.5,
          "centre", "#666666")
    fictitious(c, font=cert.font)
    c.save()


def english_prose(path, cert):
    """Centred prose: 'This is to certify that'."""
    c = new_canvas(path, "Certificate", cert.body)
    width, height = A4
    frame(c, 24, cert.colour, 5)
    frame(c, 32, cert.second, 1)
    logo(c, width / 2 - 25, height - 110, 50, cert.colour, "hexagon")
    y = write(c, cert.body, 60, height - 120, width - 120, f"{cert.font}-Bold", 18, "centre", cert.colour)
    y = write(c, "Certificate of Approval", 60, y - 16, width - 120, f"{cert.font}-Italic", 28, "centre", "#333333")
    y = write(c, "This is to certify that the management system of", 60, y - 26, width - 120, cert.font, 11, "centre")
    y = write(c, cert.holder, 60, y - 12, width - 120, f"{cert.font}-Bold", 20, "centre")
    y = write(c, cert.address, 90, y - 6, width - 180, cert.font, 11, "centre")
    y = write(c, "has been assessed and found to meet the requirements of", 60, y - 18, width - 120, cert.font, 11, "centre")
    y = write(c, cert.standard, 60, y - 10, width - 120, f"{cert.font}-Bold", 18, "centre", cert.colour)
    y = write(c, "for the following scope", 60, y - 18, width - 120, cert.font, 11, "centre")
    y = write(c, cert.scope, 80, y - 10, width - 160, f"{cert.font}-Bold", 12, "centre")
    y = write(c, f"This is in accordance with the Statement of Applicability version {cert.soa_version} dated "
                 f"{show(cert.soa_date, cert.dates)}.", 80, y - 16, width - 160, cert.font, 10, "centre")
    y = write(c, f"Certificate No: {cert.number}", 60, y - 24, width - 120, f"{cert.font}-Bold", 12, "centre")
    for label, day in [("Original Approval", cert.original), ("Date of issue", cert.issue), ("Valid until", cert.expiry),
                       *cert.decoys]:
        y = write(c, f"{label}: {show(day, cert.dates)}", 60, y - 5, width - 120, cert.font, 10.5, "centre")
    signature(c, 90, 138, cert.signatory)
    rule(c, 70, 124, 240, "#555555", 0.6)
    write(c, f"{cert.signatory}", 70, 120, 220, cert.font, 8.5)
    seal(c, width / 2, 118, 42, cert.second, ["CERTIFIED", "27001", "ISMS"])
    accreditation_mark(c, width - 170, 100, 96, 46, "#333333", "UKAS", ["MANAGEMENT SYSTEMS", cert.accreditation_text[-4:]])
    write(c, f"{cert.body}, {cert.body_address}. Validity is subject to satisfactory annual surveillance.", 60, 62,
          width - 120, cert.font, 7, "centre", "#666666")
    fictitious(c, y=40, font=cert.font)
    c.save()


def english_cards(path, cert):
    """Label over value, in shaded cards, on US letter."""
    c = new_canvas(path, f"{cert.standard} {cert.holder}", cert.body, LETTER)
    width, height = LETTER
    fill(c, cert.colour)
    c.rect(0, height - 10, width, 10, stroke=0, fill=1)
    logo(c, 44, height - 82, 46, cert.colour, "peaks", "#c4d7cb")
    write(c, cert.body, 104, height - 40, 300, f"{cert.font}-Bold", 13)
    write(c, cert.body_address, 104, height - 60, 300, cert.font, 8, colour="#666666")
    write(c, "Certificate", 420, height - 38, 150, f"{cert.font}-Bold", 24, "right", cert.colour)
    y = height - 112

    def card(label, value, x, top, w, size=10.5, bold=False):
        font = f"{cert.font}-Bold" if bold else cert.font
        paragraph = Paragraph(value.replace("&", "&amp;"), style(font, size))
        _, needed = paragraph.wrap(w - 20, 400)
        box = needed + 32
        fill(c, cert.second)
        c.roundRect(x, top - box, w, box, 5, stroke=0, fill=1)
        write(c, label, x + 10, top - 7, w - 20, f"{cert.font}-Bold", 7.5, colour=cert.colour)
        paragraph.drawOn(c, x + 10, top - 22 - needed)
        return top - box - 9

    y = card("Certified organization", cert.holder, 44, y, 524, 15, True)
    y = card("Location(s)", cert.address, 44, y, 524)
    left = card("Certificate registration no.", cert.number, 44, y, 257)
    y = min(left, card("Management System Standard", cert.standard, 311, y, 257, bold=True))
    y = card("Scope", cert.scope, 44, y, 524, 11)
    if cert.soa_version:
        y = card("Statement of Applicability Version", f"{cert.soa_version} of {show(cert.soa_date, cert.dates)}", 44, y, 524)
    third = 168
    dates = [("Initial Certification Date", cert.original), ("Certificate issued", cert.issue), ("Expires", cert.expiry)]
    for index, (label, day) in enumerate(dates):
        bottom = card(label, show(day, cert.dates), 44 + index * (third + 10), y, third, bold=True)
    y = bottom
    for label, day in cert.decoys:
        y = write(c, f"{label} {show(day, cert.dates)}.", 44, y - 4, 524, cert.font, 8, colour="#555555")
    if cert.accreditation_text:
        y = write(c, cert.accreditation_text, 44, y - 6, 524, cert.font, 8.5)
    signature(c, 60, 108, cert.signatory + cert.standard)
    rule(c, 44, 92, 230, "#999999", 0.6)
    write(c, cert.signatory, 44, 88, 260, cert.font, 8)
    seal(c, 520, 106, 38, cert.colour, ["ISO", cert.standard.split()[-1].split(":")[0]])
    fictitious(c, y=30, font=cert.font)
    c.save()


def modern_panel(path, cert):
    """A tinted side panel holds numbers and dates; the text stands left-aligned beside it."""
    c = new_canvas(path, cert.number, cert.body)
    width, height = A4
    fill(c, cert.second)
    c.rect(0, 0, 190, height, stroke=0, fill=1)
    fill(c, cert.colour)
    c.rect(0, 0, 8, height, stroke=0, fill=1)
    logo(c, 28, height - 96, 60, cert.colour, "ring", "#94d2bd")
    y = write(c, cert.body, 28, height - 110, 150, f"{cert.font}-Bold", 11, colour=cert.colour)
    y = write(c, cert.body_address, 28, y - 4, 150, cert.font, 8, colour="#555555")
    y = write(c, f"Accreditation\n{cert.accreditation_text}", 28, y - 14, 150, cert.font, 8.5)
    facts = [("Certificate ID", cert.number), ("Standard", cert.standard), ("First issued", show(cert.original, cert.dates)),
             ("Valid from", show(cert.issue, cert.dates)), ("Valid to", show(cert.expiry, cert.dates)),
             ("SoA version", f"{cert.soa_version}, {show(cert.soa_date, cert.dates)}")]
    facts += [(label, show(day, cert.dates)) for label, day in cert.decoys]
    y -= 22
    for label, value in facts:
        y = write(c, label, 28, y, 150, cert.font, 8, colour="#666666")
        y = write(c, value, 28, y - 1, 150, f"{cert.font}-Bold", 10) - 9
    x, w = 222, width - 262
    y = write(c, "CERTIFICATE", x, height - 84, w, f"{cert.font}-Bold", 30, colour=cert.colour)
    y = write(c, "We hereby confirm that the information security management system of", x, y - 26, w, cert.font, 11)
    y = write(c, cert.holder, x, y - 12, w, f"{cert.font}-Bold", 20)
    y = write(c, cert.address, x, y - 6, w, cert.font, 10.5)
    y = write(c, f"conforms to {cert.standard}", x, y - 22, w, cert.font, 12)
    y = write(c, "Certification scope", x, y - 30, w, f"{cert.font}-Bold", 11, colour=cert.colour)
    y = write(c, cert.scope, x, y - 6, w, cert.font, 12)
    if cert.sites:
        y = write(c, "Sites", x, y - 26, w, f"{cert.font}-Bold", 11, colour=cert.colour)
        for address, activity in cert.sites:
            y = write(c, f"{address}\n{activity}", x, y - 6, w, cert.font, 9.5)
    signature(c, x + 10, 128, cert.signatory)
    rule(c, x, 112, x + 170, "#888888", 0.6)
    write(c, f"{cert.signatory}\nHead of certification", x, 108, w, cert.font, 8.5)
    if cert.form:
        write(c, cert.form, x, 64, w, cert.font, 7, colour="#888888")
    fictitious(c, font=cert.font)
    c.save()


def four_in_a_row(path, cert):
    """Four labels in one row over their four values, twice."""
    c = new_canvas(path, cert.number, cert.body, LETTER)
    width, height = LETTER
    frame(c, 18, cert.colour, 2, 10)
    logo(c, 40, height - 92, 48, cert.colour, "bars", "#d9a5a5")
    write(c, cert.body, 104, height - 46, 420, f"{cert.font}-Bold", 18, colour=cert.colour)
    write(c, cert.body_address, 104, height - 72, 420, cert.font, 8.5, colour="#555555")
    y = write(c, "ISMS Certificate", 40, height - 116, width - 80, f"{cert.font}-Bold", 26, "centre")
    y = write(c, "Client", 60, y - 18, width - 120, cert.font, 9, "centre", "#777777")
    y = write(c, cert.holder, 60, y - 2, width - 120, f"{cert.font}-Bold", 19, "centre")
    y = write(c, cert.address, 60, y - 4, width - 120, cert.font, 10.5, "centre")
    y = write(c, f"operates an information security management system which complies with the requirements of "
                 f"{cert.standard}", 80, y - 16, width - 160, cert.font, 11, "centre")
    y = write(c, "Scope of registration", 60, y - 16, width - 120, cert.font, 9, "centre", "#777777")
    y = write(c, cert.scope, 70, y - 4, width - 140, f"{cert.font}-Bold", 12, "centre") - 22

    def row(pairs, top):
        cell = (width - 80) / len(pairs)
        fill(c, cert.second)
        c.rect(40, top - 50, width - 80, 50, stroke=0, fill=1)
        fill(c, cert.colour)
        c.rect(40, top - 20, width - 80, 20, stroke=0, fill=1)
        for index, (label, value) in enumerate(pairs):
            write(c, label, 40 + index * cell, top - 3, cell, f"{cert.font}-Bold", 8.5, "centre", "#ffffff")
            write(c, value, 40 + index * cell, top - 26, cell, f"{cert.font}-Bold", 10.5, "centre")
        return top - 66

    y = row([("Certificate No.", cert.number), ("Original Issue Date", show(cert.original, cert.dates)),
             ("Issue Date", show(cert.issue, cert.dates)), ("Expiry Date", show(cert.expiry, cert.dates))], y)
    y = row([("Standard", cert.standard), ("SoA Version", cert.soa_version),
             ("SoA dated", show(cert.soa_date, cert.dates)), ("Accreditation", cert.accreditation)], y)
    y = write(c, "Locations", 40, y - 2, width - 80, f"{cert.font}-Bold", 10, colour=cert.colour)
    for address, activity in cert.sites:
        y = write(c, f"{address}: {activity}", 40, y - 3, width - 80, cert.font, 9.5)
    signature(c, 70, 104, cert.signatory)
    rule(c, 50, 90, 230, "#888888", 0.6)
    write(c, cert.signatory, 50, 86, 220, cert.font, 9)
    write(c, cert.accreditation_text, 330, 86, 220, cert.font, 9, "right")
    fictitious(c, y=28, size=6.5, font=cert.font)
    c.save()

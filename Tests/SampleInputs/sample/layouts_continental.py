"""Certificates in German, French and Spanish."""

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.platypus import Paragraph, Table

from .dates import show
from .pdfkit import (accreditation_mark, fictitious, fill, frame, logo, new_canvas, rule, seal, signature,
                     square_code, stroke, style, write)


def german_register(path, cert):
    """Label beside value without lines, a coloured band at the left edge."""
    c = new_canvas(path, f"Zertifikat {cert.number}", cert.body)
    width, height = A4
    fill(c, cert.colour)
    c.rect(0, 0, 34, height, stroke=0, fill=1)
    fill(c, cert.second)
    c.rect(34, 0, 6, height, stroke=0, fill=1)
    c.saveState()
    c.translate(23, 60)
    c.rotate(90)
    fill(c, "#ffffff")
    c.setFont(f"{cert.font}-Bold", 13)
    c.drawString(0, 0, "ZERTIFIKAT   CERTIFICATE   CERTIFICAT   CERTIFICADO")
    c.restoreState()
    logo(c, 70, height - 92, 50, cert.colour, "hexagon")
    write(c, cert.body, 136, height - 48, 400, f"{cert.font}-Bold", 15, colour=cert.colour)
    write(c, cert.body_address, 136, height - 72, 400, cert.font, 9)
    y = write(c, "ZERTIFIKAT", 70, height - 124, 460, f"{cert.font}-Bold", 32, colour=cert.colour)
    y = write(c, f"Die Zertifizierungsstelle bescheinigt, dass das unten genannte Unternehmen ein Managementsystem "
                 f"eingeführt hat und anwendet, das die Anforderungen der Norm {cert.standard} erfüllt.", 70, y - 8, 470,
              cert.font, 10.5) - 20
    rows = [("Zertifikat-Registrier-Nr.", cert.number, True), ("Unternehmen", cert.holder, True), ("", cert.address, False),
            ("Norm", cert.standard, True), ("Geltungsbereich", cert.scope, False)]
    if cert.soa_version:
        rows.append(("Erklärung zur Anwendbarkeit", f"Version {cert.soa_version} vom {show(cert.soa_date, cert.dates)}", False))
    rows += [("Erstzertifizierung", show(cert.original, cert.dates), False),
             ("Ausstellungsdatum", show(cert.issue, cert.dates), False), ("Gültig bis", show(cert.expiry, cert.dates), True)]
    rows += [(label, show(day, cert.dates), False) for label, day in cert.decoys]
    rows += [("Standorte" if index == 0 else "", f"{address}\n{activity}", False)
             for index, (address, activity) in enumerate(cert.sites)]
    for label, value, bold in rows:
        write(c, label, 70, y, 160, cert.font, 9.5, colour=cert.colour)
        y = write(c, value, 236, y, 310, f"{cert.font}-Bold" if bold else cert.font, 10.5) - 8
    signature(c, 90, 118, cert.signatory)
    rule(c, 70, 102, 270, "#666666", 0.6)
    write(c, cert.signatory, 70, 98, 300, cert.font, 8.5)
    accreditation_mark(c, 400, 82, 130, 56, "#333333", "DAkkS", ["Deutsche Akkreditierungsstelle", cert.accreditation_text])
    if cert.form:
        write(c, cert.form, 70, 56, 300, cert.font, 7, colour="#777777")
    fictitious(c, "de", y=24, font=cert.font)
    c.save()


def french_prose(path, cert):
    """Centred French prose in an ornamental frame."""
    c = new_canvas(path, f"Certificat n° {cert.number}", cert.body)
    width, height = A4
    frame(c, 22, cert.second, 3, 14)
    frame(c, 30, cert.colour, 0.8, 10)
    for x, y in ((36, 36), (width - 36, 36), (36, height - 36), (width - 36, height - 36)):
        fill(c, cert.second)
        c.circle(x, y, 7, stroke=0, fill=1)
    fill(c, cert.colour)
    c.rect(width / 2 - 130, height - 84, 260, 30, stroke=0, fill=1)
    write(c, cert.body, width / 2 - 130, height - 59, 260, f"{cert.font}-Bold", 13, "centre", "#ffffff")
    y = write(c, "Certificat", 60, height - 104, width - 120, f"{cert.font}-Italic", 40, "centre", cert.colour)
    y = write(c, f"Certificat n° {cert.number}", 60, y - 6, width - 120, f"{cert.font}-Bold", 11, "centre")
    y = write(c, "Nous certifions que le système de management de la sécurité de l'information de", 60, y - 20,
              width - 120, cert.font, 10.5, "centre")
    y = write(c, cert.holder, 60, y - 8, width - 120, f"{cert.font}-Bold", 22, "centre", cert.colour)
    y = write(c, cert.address, 60, y - 4, width - 120, cert.font, 10.5, "centre")
    y = write(c, "est conforme aux exigences de la norme", 60, y - 14, width - 120, cert.font, 10.5, "centre")
    y = write(c, cert.standard, 60, y - 6, width - 120, f"{cert.font}-Bold", 17, "centre")
    y = write(c, "Périmètre de certification :", 60, y - 16, width - 120, f"{cert.font}-Italic", 10.5, "centre")
    y = write(c, cert.scope, 80, y - 4, width - 160, cert.font, 12, "centre")
    y = write(c, f"Déclaration d'applicabilité version {cert.soa_version} du {show(cert.soa_date, cert.dates)}", 60, y - 12,
              width - 120, cert.font, 10.5, "centre")
    for index, (address, activity) in enumerate(cert.sites):
        prefix = "Sites certifiés : " if index == 0 else ""
        y = write(c, f"{prefix}{address} ({activity})", 60, y - (14 if index == 0 else 2), width - 120, cert.font, 9.5, "centre")
    y -= 20
    lines = [("Date de première certification", cert.original), ("Valable à partir du", cert.issue),
             ("Valable jusqu'au", cert.expiry), *cert.decoys]
    for label, day in lines:
        y = write(c, f"{label} : {show(day, cert.dates)}", 60, y, width - 120, f"{cert.font}-Bold", 10.5, "centre") - 3
    signature(c, 100, 126, cert.signatory)
    rule(c, 80, 112, 260, cert.colour, 0.6)
    write(c, cert.signatory, 80, 108, 230, cert.font, 9)
    accreditation_mark(c, width - 200, 96, 116, 54, cert.colour, "COFRAC",
                       [cert.accreditation_text, "portée disponible sur www.cofrac.fr"][:2], "Narrow")
    write(c, f"{cert.body}, {cert.body_address}", 60, 70, width - 120, cert.font, 8, "centre", "#666666")
    fictitious(c, "fr", y=48, font=cert.font)
    c.save()


def spanish_stack(path, cert):
    """Label over value, left-aligned, separated by thin lines."""
    c = new_canvas(path, f"Certificado {cert.number}", cert.body)
    width, height = A4
    fill(c, cert.colour)
    c.rect(0, height - 120, width, 120, stroke=0, fill=1)
    fill(c, cert.second)
    c.rect(0, height - 126, width, 6, stroke=0, fill=1)
    write(c, "Certificado del Sistema de Gestión de Seguridad de la Información", 50, height - 30, 360, f"{cert.font}-Bold",
          20, colour="#ffffff")
    logo(c, width - 120, height - 96, 66, cert.second, "bars", "#ffffff")
    y = write(c, f"{cert.body} certifica que la organización", 50, height - 146, width - 100, cert.font, 10.5)
    y = write(c, cert.holder, 50, y - 4, width - 100, f"{cert.font}-Bold", 20)
    y = write(c, cert.address, 50, y - 3, width - 100, cert.font, 10.5)
    y = write(c, "dispone de un sistema de gestión conforme con la norma", 50, y - 8, width - 100, cert.font, 10.5)
    y = write(c, cert.standard, 50, y - 3, width - 100, f"{cert.font}-Bold", 16, colour=cert.colour) - 12
    pairs = [("N.º de certificado", cert.number), ("Alcance de la certificación", cert.scope),
             ("Declaración de aplicabilidad vigente", f"Versión {cert.soa_version} de {show(cert.soa_date, cert.dates)}"),
             ("Fecha de primera emisión", show(cert.original, cert.dates)),
             ("Fecha de última emisión", show(cert.issue, cert.dates)),
             ("Fecha de expiración", show(cert.expiry, cert.dates)),
             *[(label, show(day, cert.dates)) for label, day in cert.decoys],
             ("Entidad de certificación", f"{cert.body}, {cert.body_address}")]
    for label, value in pairs:
        rule(c, 50, y, width - 50, "#d8c9c7", 0.6)
        y = write(c, label, 50, y - 5, width - 100, cert.font, 8.5, colour=cert.colour)
        y = write(c, value, 50, y - 1, width - 100, cert.font, 11) - 7
    signature(c, 80, 104, cert.signatory)
    write(c, cert.signatory, 50, 84, 250, cert.font, 9)
    stroke(c, "#333333", 1)
    c.rect(width - 250, 66, 200, 48, stroke=1, fill=0)
    write(c, cert.accreditation_text, width - 244, 104, 188, f"{cert.font}-Bold", 9, "centre")
    fictitious(c, "es", y=26, font=cert.font)
    c.save()


def spanish_table(path, cert):
    """A table with a heading row over each group of values."""
    c = new_canvas(path, "Certificado ISO 27001", cert.body)
    width, height = A4
    frame(c, 20, cert.colour, 1)
    logo(c, 44, height - 90, 46, cert.colour, "ring", "#62b6cb")
    write(c, cert.body, 104, height - 48, 430, f"{cert.font}-Bold", 14, colour=cert.colour)
    write(c, cert.body_address, 104, height - 70, 430, cert.font, 9)
    y = write(c, "CERTIFICADO", 40, height - 112, width - 80, f"{cert.font}-Bold", 26, "centre", cert.colour) - 14

    def block(rows, widths, top):
        cells = [[Paragraph(text, style(f"{cert.font}-Bold" if index == 0 else cert.font, 9 if index == 0 else 9.5,
                                        colour=cert.colour if index == 0 else "#222222")) for text in row]
                 for index, row in enumerate(rows)]
        table = Table(cells, colWidths=widths)
        table.setStyle([("BOX", (0, 0), (-1, -1), 0.8, colors.HexColor(cert.colour)), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("INNERGRID", (0, 0), (-1, -1), 0.4, colors.HexColor("#9bb4c4")),
                        ("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(cert.second))])
        _, tall = table.wrap(0, 0)
        table.drawOn(c, 40, top - tall)
        return top - tall - 12

    whole = width - 80
    y = block([["Titular", "Número de certificado"], [cert.holder, cert.number]], [whole * 0.65, whole * 0.35], y)
    y = block([["Dirección", "Norma"], [cert.address, cert.standard]], [whole * 0.65, whole * 0.35], y)
    y = block([["Alcance"], [cert.scope]], [whole], y)
    y = block([["Fecha de certificación inicial", "Fecha de emisión", "Válido hasta"],
               [show(day, cert.dates) for day in (cert.original, cert.issue, cert.expiry)]], [whole / 3] * 3, y)
    y = block([["Declaración de aplicabilidad"], [f"Versión {cert.soa_version}, {show(cert.soa_date, cert.dates)}"]], [whole], y)
    y = block([["Emplazamientos", "Actividad"], *[list(site) for site in cert.sites]], [whole * 0.62, whole * 0.38], y)
    write(c, cert.accreditation_text, 40, y, whole, cert.font, 9.5)
    signature(c, 80, 118, cert.signatory)
    rule(c, 60, 104, 250, "#666666", 0.6)
    write(c, cert.signatory, 60, 100, 260, cert.font, 9)
    square_code(c, width - 120, 84, 64, cert.number)
    fictitious(c, "es", y=34, font=cert.font)
    c.save()


def german_annex(path, cert):
    """Centred German prose whose scope stands on an annex that is not there; scanned on a poor machine."""
    c = new_canvas(path, "Scan", "Multifunktionsgerät")
    width, height = A4
    frame(c, 30, cert.colour, 2)
    frame(c, 36, cert.second, 1)
    logo(c, width / 2 - 34, height - 118, 62, cert.colour, "peaks", cert.second)
    y = write(c, cert.body, 70, height - 128, width - 140, f"{cert.font}-Bold", 15, "centre", cert.colour)
    y = write(c, cert.body_address, 70, y - 2, width - 140, cert.font, 9.5, "centre")
    y = write(c, "Zertifikat", 70, y - 20, width - 140, f"{cert.font}-Bold", 36, "centre")
    y = write(c, "Hiermit wird bescheinigt, dass das Unternehmen", 70, y - 14, width - 140, cert.font, 11.5, "centre")
    y = write(c, cert.holder, 70, y - 8, width - 140, f"{cert.font}-Bold", 20, "centre")
    y = write(c, cert.address, 70, y - 4, width - 140, cert.font, 11.5, "centre")
    y = write(c, f"ein Informationssicherheits-Managementsystem gemäß {cert.standard} betreibt.", 70, y - 14, width - 140,
              cert.font, 11.5, "centre")
    y = write(c, f"Geltungsbereich: {cert.scope}", 70, y - 18, width - 140, f"{cert.font}-Bold", 12.5, "centre")
    y = write(c, f"Anwendbarkeitserklärung: Version {cert.soa_version} vom {show(cert.soa_date, cert.dates)}", 70, y - 14,
              width - 140, cert.font, 11.5, "centre") - 18
    for label, value in [("Zertifikatsnummer", cert.number), ("Erstmals zertifiziert", show(cert.original, cert.dates)),
                         ("Ausgabedatum", show(cert.issue, cert.dates)), ("Gültig bis", show(cert.expiry, cert.dates))]:
        y = write(c, f"{label}: {value}", 70, y, width - 140, cert.font, 12.5, "centre") - 5
    write(c, cert.accreditation_text, 70, y - 14, width - 140, cert.font, 10.5, "centre")
    seal(c, width - 130, 150, 46, cert.colour, ["ALPENCERT", "SALZBURG"])
    signature(c, 100, 150, cert.signatory, "#222222", 120)
    rule(c, 80, 132, 270, "#555555", 0.8)
    write(c, cert.signatory, 80, 127, 260, cert.font, 10)
    fictitious(c, "de", y=52, size=7.5, font=cert.font, colour="#555555")
    c.save()

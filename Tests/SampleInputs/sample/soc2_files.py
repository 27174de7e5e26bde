"""Sets the service auditor's reports: opinion, assertion, description of the system, tests of controls."""

from pathlib import Path

from reportlab.lib import colors
from reportlab.lib.pagesizes import LETTER
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from .dates import show
from .pdfkit import fictitious, fill, logo, style
from .soc2 import REPORTS, SOC3

TESTS = [("CC1.4", "New employees are screened before they start.", "Inspected records of screening for a sample of 25 employees."),
         ("CC2.2", "Security policies are published to all employees.", "Inspected the policy portal and its review dates."),
         ("CC3.2", "A risk assessment is carried out every year.", "Inspected the risk assessment and its approval."),
         ("CC5.3", "Procedures are reviewed every year.", "Inspected procedures and their approval records."),
         ("CC6.1", "Access to production needs multi-factor authentication.", "Observed a sign-in and inspected the configuration."),
         ("CC6.2", "Access of leavers is removed within one business day.", "Compared a sample of 25 leavers with access logs."),
         ("CC6.7", "Data in transit are encrypted with TLS 1.2 or later.", "Inspected the configuration of all public end points."),
         ("CC7.1", "Vulnerability scans are run every week.", "Inspected a sample of 12 weekly scans and their tickets."),
         ("CC7.2", "Alerts are reviewed and signed every month.", "Inspected the reviews of all months of the period."),
         ("CC7.4", "Incidents are handled under a documented procedure.", "Inspected a sample of incidents."),
         ("CC8.1", "Changes are approved before release.", "Inspected a sample of 40 changes."),
         ("CC9.2", "Vendors are assessed before use and each year.", "Inspected a sample of 10 vendor assessments."),
         ("A1.2", "Backups are taken daily and restored in a test each quarter.", "Inspected backup logs and restore tests."),
         ("C1.1", "Confidential information is identified and protected.", "Inspected the data classification and its labels.")]


def _period(report):
    if report.type == "1":
        return f"as of {show(report.end, 'american')}"
    return f"throughout the period {show(report.start, 'american')} to {show(report.end, 'american')}"


def _document(path, report, story, label):
    def page(c, document):
        width, _ = LETTER
        fill(c, "#777777")
        c.setFont(report.font, 7.5)
        c.drawString(60, 30, f"{label}. Restricted use." if report.kind == "soc2-report" else label)
        c.drawRightString(width - 60, 30, str(document.page))
        fictitious(c, font=report.font)

    def first(c, document):
        page(c, document)
        logo(c, 60, 680, 50, report.colour, "bars" if report.font == "Liberation" else "shield", "#c7ced6")

    SimpleDocTemplate(str(path), pagesize=LETTER, leftMargin=60, rightMargin=60, topMargin=60, bottomMargin=60,
                      title=label, author=report.auditor, invariant=1).build(story, onFirstPage=first, onLaterPages=page)


def soc2(path, report):
    title = style(f"{report.font}-Bold", 24, colour=report.colour, leading=30)
    heading = style(f"{report.font}-Bold", 13, colour=report.colour, spaceBefore=10, spaceAfter=5)
    text = style(report.font, 10, "justify", leading=14.5, spaceAfter=6)
    categories = ", ".join(report.categories[:-1]) + (" and " if len(report.categories) > 1 else "") + report.categories[-1]
    period, two = _period(report), report.type == "2"
    story = [Spacer(1, 110), Paragraph(f"{report.company}", title), Spacer(1, 14),
             Paragraph(f"System and Organization Controls (SOC) 2 Type {report.type} Report", title), Spacer(1, 14),
             Paragraph(f"Report on {report.company}'s description of its {report.system} and on the suitability of the design"
                       f"{' and operating effectiveness' if two else ''} of its controls relevant to {categories}", text),
             Paragraph(period[0].upper() + period[1:], style(f"{report.font}-Bold", 12)), Spacer(1, 230),
             Paragraph(f"Independent service auditor: {report.auditor}", text), PageBreak()]
    effect = " and that the controls operated effectively" if two else ""
    story += [Paragraph("Section 1. Independent Service Auditor's Report", heading),
              Paragraph(f"To the management of {report.company}", text), Paragraph("Scope", heading),
              Paragraph(f"We have examined {report.company}'s accompanying description of its {report.system} {period}, based on the "
                        "criteria for a description of a service organization's system (DC section 200), and the suitability of "
                        f"the design{' and operating effectiveness' if two else ''} of controls stated in it, to provide reasonable "
                        "assurance that its service commitments and system requirements were achieved based on the trust services "
                        f"criteria relevant to {categories} (TSP section 100).", text),
              Paragraph(f"{report.company} uses {report.subservice[0]}, a subservice organization, for hosting. The description "
                        "presents controls under the carve-out method and excludes the controls of the subservice organization. "
                        "Complementary user entity controls are assumed in the design.", text),
              Paragraph("Responsibilities", heading),
              Paragraph("Management is responsible for its service commitments and for the assertion in section 2. Our "
                        "responsibility is to express an opinion. We conducted our examination in accordance with attestation "
                        "standards (AT-C sections 105 and 205).", text)]
    if report.opinion == "qualified":
        story += [Paragraph("Basis for Qualified Opinion", heading),
                  Paragraph(f"The description states that access of leavers is removed within one business day. However, {report.qualified}.", text),
                  Paragraph("Qualified Opinion", heading),
                  Paragraph("In our opinion, except for the matter described in the preceding paragraph, in all material respects the "
                            f"description presents the {report.system} that was designed and implemented {period}, the controls were "
                            f"suitably designed{effect}.", text)]
    else:
        story += [Paragraph("Opinion", heading),
                  Paragraph(f"In our opinion, in all material respects, the description presents the {report.system} that was designed "
                            f"and implemented {period}, the controls stated in it were suitably designed{effect} to provide "
                            "reasonable assurance that the service commitments and system requirements were achieved.", text)]
    story += [Paragraph("Restricted use", heading),
              Paragraph(f"This report is intended solely for {report.company}, its user entities and other knowledgeable parties.", text),
              Spacer(1, 14), Paragraph(f"<b>{report.auditor.replace('&', '&amp;')}</b><br/>{report.city}<br/>{show(report.dated, 'american')}", text),
              PageBreak(), Paragraph(f"Section 2. Assertion of {report.company}'s Management", heading),
              Paragraph(f"We have prepared the description of the {report.system} {period}. We confirm, to the best of our knowledge, "
                        "that it presents the system as designed and implemented and that the controls were suitably designed"
                        f"{' and operated effectively' if two and report.opinion == 'unqualified' else ''}.", text),
              Paragraph("Section 3. Description of the System", heading),
              Paragraph(f"The {report.system} is delivered as a service to business customers. Its boundary comprises the production "
                        "infrastructure, the software, the people who run it, the procedures and the data of customers.", text),
              Paragraph("<b>Principal service commitments.</b> Customer data are encrypted, access follows need, incidents are reported to "
                        "customers, and the service is restored within the stated objectives.", text),
              Paragraph(f"<b>Subservice organizations.</b> {report.subservice[0]} (hosting; {report.subservice[1]} method). Complementary "
                        "subservice organization controls cover physical access and environmental protection.", text),
              Paragraph("<b>Complementary user entity controls.</b> (1) User entities remove their own users in time. (2) User entities "
                        "protect their interface keys. (3) User entities review the audit log made available to them.", text),
              Paragraph("<b>Changes and incidents.</b> No significant change and no reportable security incident occurred.", text)]
    if two:
        story += [PageBreak(), Paragraph("Section 4. Trust Services Criteria, Controls, Tests and Results of Tests", heading)]
        small, bold = style(report.font, 8.5), style(f"{report.font}-Bold", 8.5, colour="#ffffff")
        rows = [[Paragraph(label, bold) for label in ("Criterion", "Control", "Test performed", "Result")]]
        for criterion, control, test in TESTS:
            if criterion.startswith("A1") and "Availability" not in report.categories:
                continue
            if criterion.startswith("C1") and "Confidentiality" not in report.categories:
                continue
            found = next((entry.split(": ", 1)[1] for entry in report.exceptions if entry.startswith(criterion + ":")), None)
            result = f"Exception noted: {found}" if found else "No exceptions noted."
            rows.append([Paragraph(value, small) for value in (criterion, control, test, result)])
        table = Table(rows, colWidths=[56, 150, 160, 126], repeatRows=1)
        table.setStyle([("BACKGROUND", (0, 0), (-1, 0), colors.HexColor(report.colour)), ("VALIGN", (0, 0), (-1, -1), "TOP"),
                        ("GRID", (0, 0), (-1, -1), 0.4, colors.HexColor("#999999"))])
        story += [table, Spacer(1, 10), Paragraph("Section 5. Other Information Provided by Management (unaudited)", heading),
                  Paragraph("Management has accepted the results and tracks the actions that follow from them." if report.exceptions else
                            "Management provides no further information.", text)]
    _document(path, report, story, f"{report.company} SOC 2 Type {report.type}")


def soc3(path, report):
    text = style(report.font, 10.5, leading=15, spaceAfter=8)
    title = style(f"{report.font}-Bold", 22, colour=report.colour, leading=28)
    story = [Spacer(1, 100), Paragraph(f"{report.company} SOC 3 Report", title), Spacer(1, 14),
             Paragraph("For general use", text),
             Paragraph(f"We have examined management's assertion that the controls within the {report.system} were effective "
                       f"{_period(report)}, based on the trust services criteria relevant to {' and '.join(report.categories)}.", text),
             Paragraph("In our opinion, management's assertion is fairly stated in all material respects.", text), Spacer(1, 14),
             Paragraph(f"{report.auditor.replace('&', '&amp;')}<br/>{report.city}<br/>{show(report.dated, 'american')}", text)]
    _document(path, report, story, f"{report.company} SOC 3")


def write_reports(documents: Path) -> None:
    for report in [*REPORTS, SOC3]:
        target = documents / report.path
        target.parent.mkdir(parents=True, exist_ok=True)
        (soc2 if report.kind == "soc2-report" else soc3)(target, report)

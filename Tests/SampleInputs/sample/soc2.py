"""SOC 2 reports, a SOC 3 summary and a bridge letter."""

from dataclasses import dataclass, field


@dataclass
class Report:
    path: str
    company: str
    system: str
    auditor: str
    city: str
    type: str
    start: str  # empty for type 1
    end: str  # the as-of date for type 1
    dated: str
    opinion: str = "unqualified"
    categories: list = field(default_factory=lambda: ["Security", "Availability", "Confidentiality"])
    qualified: str = ""
    subservice: tuple = ("Ostrava Fields Hosting Corp.", "carve-out")
    exceptions: list = field(default_factory=list)
    font: str = "LiberationSerif"
    colour: str = "#1b3a57"
    kind: str = "soc2-report"


REPORTS = [
    Report("harbourline-payments/Harbourline SOC 2 Type 2 2025-2026.pdf", "Harbourline Payments Inc.", "Harbourline Payment Gateway",
           "Whitcombe & Lowry CPAs LLP", "Providence, Rhode Island", "2", "2025-09-01", "2026-08-31", "2026-10-09"),
    Report("tessellate-data/Tessellate_SOC2_Type2_FINAL.pdf", "Tessellate Data Inc.", "Tessellate Analytics Warehouse",
           "Ravensmoor Assurance PC", "Sacramento, California", "2", "2025-07-01", "2026-06-30", "2026-08-21", "qualified",
           ["Security", "Confidentiality"],
           "access rights of employees who left were not removed within one business day in the period from July 1, 2025 to "
           "October 31, 2025, so that the controls were not operating effectively to meet criterion CC6.2",
           exceptions=["CC6.2: for 7 of 25 leavers tested, access was removed between 4 and 19 days late.",
                       "CC8.1: for 1 of 40 changes tested, evidence of approval was not retained."],
           font="Liberation", colour="#6b2737"),
    Report("bluewater-ticketing/Bluewater-SOC2-Type1.pdf", "Bluewater Ticketing Corp.", "Bluewater Corporate Travel",
           "Fundy & Marsh Chartered Professional Accountants", "Saint John, New Brunswick", "1", "", "2026-05-31", "2026-07-03",
           categories=["Security"], font="Noto", colour="#0f5257"),
    Report("granite-peak/SOC2_T2_GranitePeak_2026.pdf", "Granite Peak Monitoring LLC", "Granite Peak Observability Service",
           "Whitcombe & Lowry CPAs LLP", "Providence, Rhode Island", "2", "2025-10-01", "2026-09-30", "2026-11-12",
           categories=["Security", "Availability"], exceptions=["CC7.2: for 1 of 12 months tested, the alert review was signed late."],
           font="DejaVu", colour="#374a1f"),
    Report("quillhaven-software/Quillhaven SOC2 Type II Report (restricted).pdf", "Quillhaven Software Inc.",
           "Quillhaven Collaboration Platform", "Ravensmoor Assurance PC", "Sacramento, California", "2", "2025-11-01",
           "2026-10-31", "2026-11-20", font="NotoSerif", colour="#1d3557"),
]
SOC3 = Report("granite-peak/SOC3-public-summary.pdf", "Granite Peak Monitoring LLC", "Granite Peak Observability Service",
              "Whitcombe & Lowry CPAs LLP", "Providence, Rhode Island", "2", "2025-10-01", "2026-09-30", "2026-11-12",
              categories=["Security", "Availability"], font="DejaVu", colour="#374a1f", kind="soc3-report")

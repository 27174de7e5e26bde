"""Rows of the small tables, and the policy."""

# vendor, sub-processor, service, country, certification as the vendor states it
SUBPROCESSORS = [
    ("aldermoor-cloud", "Grange Castle Estates DAC", "data centre building", "IE", "ISO/IEC 27001:2022"),
    ("aldermoor-cloud", "Main Valley Facilities GmbH", "data centre building", "DE", "ISO/IEC 27001:2022"),
    ("cobaltis-paie", "Ostrava Fields Hosting Corp.", "hosting", "CZ", "ISO/IEC 27001:2022"),
    ("penhallow-systems", "Ostrava Fields Hosting Corp.", "hosting", "CZ", "ISO/IEC 27001:2022"),
    ("quillhaven-software", "Ostrava Fields Hosting Corp.", "hosting", "CZ", "ISO/IEC 27001:2022"),
    ("sturmfels-cyber", "Linden Telemetrie GmbH", "log storage", "DE", "ISO/IEC 27001:2022"),
    ("harrowfield-workplace", "Tarnbrook Staffing Ltd", "night shift agents", "GB", ""),
    ("vortigern-crm", "Amstelhost B.V.", "hosting", "NL", "ISO/IEC 27001:2022"),
    ("vortigern-crm", "Mailfinch Inc.", "e-mail delivery", "US", "SOC 2 Type II"),
    ("dunmore-people", "Ostrava Fields Hosting Corp.", "hosting", "CZ", "ISO/IEC 27001:2022"),
    ("fenwick-sable", "Baltika Code OÜ", "software development", "EE", ""),
    ("harbourline-payments", "Ostrava Fields Hosting Corp.", "hosting", "CZ", "ISO/IEC 27001:2022"),
    ("tessellate-data", "Mailfinch Inc.", "e-mail delivery", "US", "SOC 2 Type II"),
    ("granite-peak", "Linden Telemetrie GmbH", "log storage", "DE", ""),
]
# id, customer, demand, framework, services, due
DEMANDS = [
    ("CD-01", "Volkhardt Automotive AG", "All suppliers that process our drawings hold ISO/IEC 27001 certification.", "ISO/IEC 27001",
     "ERP application hosting;collaboration platform;document archiving", "2027-01-31"),
    ("CD-02", "Ministry of Transport (sample)", "Operations that hold our data are certified, and the statement of applicability is "
     "shown on request.", "ISO/IEC 27001", "cloud hosting;managed database services;backup as a service", "2026-12-31"),
    ("CD-03", "Great Lakes Rail Corp.", "A SOC 2 Type II report of each processor of our data, not older than twelve months.", "SOC 2",
     "payment gateway;data warehouse", "2027-03-31"),
    ("CD-04", "Aveline Énergies SA", "Network suppliers are certified for the service delivered to us.", "ISO/IEC 27001",
     "managed wide area network;unified communications", "2027-06-30"),
    ("CD-05", "Thornbury Aerospace plc", "Software for our programmes is developed by certified companies only.", "ISO/IEC 27001",
     "software development", "2026-12-15"),
]
# service, metric, unit, currency, p25, median, p75, n, date, source, single prices where they are known
BENCHMARKS = [
    ("cloud hosting", "price", "virtual server and month", "USD", "61.00", "74.00", "92.50", "34", "2026-06-30", "Sample Price Panel (invented)"),
    ("data centre colocation", "price", "kilowatt and month", "USD", "148.00", "171.00", "205.00", "18", "2026-03-31",
     "Sample Price Panel (invented)"),
    ("service desk", "price", "ticket", "USD", "14.20", "17.90", "22.40", "22", "2026-05-31", "Sample Price Panel (invented)",
     "10.90;11.80;12.40;13.10;13.60;14.05;14.65;15.30;16.20;17.00;17.70;18.10;18.90;19.60;20.70;21.80;22.60;23.40;24.90;26.30;28.80;31.00"),
    ("managed wide area network", "price", "site and month", "USD", "690.00", "845.00", "1090.00", "15", "2025-12-31",
     "Sample Network Survey (invented)"),
    ("customer relationship management", "price", "user and month", "USD", "78.00", "96.00", "121.00", "27", "2026-07-31",
     "Sample Software Index (invented)"),
    ("human resources platform", "price", "employee and month", "USD", "7.10", "9.30", "12.00", "9", "2026-04-30",
     "Sample Software Index (invented)"),
    ("payroll processing", "price", "payslip", "USD", "9.80", "12.10", "15.60", "12", "2026-02-28", "Sample Payroll Survey (invented)"),
    ("managed print", "price", "page", "USD", "0.011", "0.014", "0.019", "4", "2024-11-30", "Sample Print Survey (invented)"),
]
# id, vendor, contract, category, kind, baseline type, amount, document, date, new amount, currency, recurring, stage, date, owner,
# evidence, note
SAVINGS = [
    ("SV-01", "aldermoor-cloud", "MSA Aldermoor - Nordhain", "hard_reduction", "reduction", "last_price_paid", "4720000", "PO-2023-1180",
     "2024-02-15", "4400000", "USD", "yes", "validated", "2025-04-30", "Hannah Voss", "aldermoor-cloud/MSA Aldermoor - Nordhain (signed).docx",
     "Same scope and term; finance signed off on the invoices of 2025"),
    ("SV-02", "aldermoor-cloud", "Amendment 2 managed database", "avoidance", "avoidance", "sole_source_first_offer", "2050000",
     "Offer 2024-11", "2024-11-20", "1800000", "USD", "yes", "contracted", "2025-02-03", "Hannah Voss",
     "aldermoor-cloud/Amendment 2 managed database.pdf", "First offer not accepted; no earlier price exists"),
    ("SV-03", "penhallow-systems", "Master Agreement for Hosted Business Applications", "demand_reduction", "reduction", "prior_contract",
     "1910000", "PO-2024-2044", "2025-06-01", "1750000", "USD", "yes", "realised", "2026-01-31", "Martin Oduya",
     "penhallow-systems/Penhallow MSA 2022 (conformed).pdf", "Eighty support seats given back"),
    ("SV-04", "quillhaven-software", "Order form", "hard_reduction", "reduction", "prior_contract", "2140000", "PO-2024-0310", "2025-01-31",
     "1960000", "USD", "yes", "realised", "2026-03-31", "Martin Oduya", "quillhaven-software/order-form-and-terms.html", ""),
    ("SV-05", "vortigern-crm", "Subscription Agreement", "avoidance", "avoidance", "renewal_quote_uplift", "1998000", "Renewal quote Q1 2025",
     "2025-03-14", "1850000", "USD", "yes", "contracted", "2025-05-12", "Martin Oduya", "vortigern-crm/subscription-agreement.html",
     "Uplift of eight per cent not paid"),
    ("SV-06", "dunmore-people", "Human Resources Platform Agreement", "hard_reduction", "reduction", "last_price_paid", "1345000",
     "PO-2024-0877", "2024-12-31", "1290000", "USD", "yes", "realised", "2026-02-28", "Claire Arnoux",
     "dunmore-people/HR Platform Agreement.docx", ""),
    ("SV-07", "escorial-archivo", "Contrato de custodia documental", "spec_change", "reduction", "prior_contract", "505000",
     "PO-2023-1760", "2024-07-31", "460000", "USD", "yes", "contracted", "2024-08-19", "Jordi Ferrer", "escorial-archivo/contrato_custodia.txt",
     "Slower retrieval class for records older than ten years"),
    ("SV-08", "odenbrueck-druck", "Vertrag über Druckdienstleistungen", "demand_reduction", "reduction", "last_price_paid", "520000",
     "Invoice 2025-12", "2025-12-31", "455000", "USD", "yes", "negotiated", "2026-10-05", "Oliver Kemp", "",
     "Forty devices to be given back; offer in writing"),
    ("SV-09", "harrowfield-workplace", "Service Desk Agreement", "hard_reduction", "reduction", "benchmark", "2120000",
     "Sample Price Panel 2026-05", "2026-05-31", "1980000", "USD", "yes", "identified", "2026-09-01", "Oliver Kemp", "",
     "Median of 22 observations; not yet discussed with the vendor"),
    ("SV-10", "lumenfjord", "Framework Agreement for Network Services", "cash", "avoidance", "prior_contract", "2480000", "PO-2022-1544",
     "2022-10-03", "2480000", "USD", "no", "qualified", "2026-08-15", "Hannah Voss", "", "Payment after 60 instead of 45 days"),
    ("SV-11", "tallavera-identidad", "Identity Services Agreement", "value_risk", "avoidance", "prior_contract", "", "", "", "", "USD", "no",
     "contracted", "2024-01-15", "Jordi Ferrer", "tallavera-identidad/service-agreement.html",
     "Certification and lapse notice added at nil commercial cost"),
]
# By line: starts, ends, one-off cost, baseline quantity, new quantity, invoiced, finance sign-off
SAVINGS_TERMS = {
    "SV-01": ("2025-01-01", "2027-03-31", "", "", "", "4400000", "Group Controlling"),
    "SV-02": ("2025-03-01", "2027-03-31", "", "", "", "", ""),
    "SV-03": ("2026-01-01", "2027-06-30", "", "480", "400", "1762000", ""),
    "SV-04": ("2025-03-01", "2028-02-29", "", "", "", "1960000", ""),
    "SV-05": ("2025-06-01", "2027-05-31", "", "", "", "", ""),
    "SV-06": ("2026-02-01", "2028-01-31", "", "", "", "1290000", ""),
    "SV-07": ("2024-09-01", "2026-12-31", "6000", "", "", "", ""),
    "SV-08": ("2027-05-01", "2029-04-30", "", "240", "200", "", ""),
}
# id, vendor, contract, service, unit, units, paid, months, currency, document, contract price, seats bought, seats active, activity days,
# seats reserve, seats light, uplift cap, index, index source, payment days, renewal reminder
PRICES = [
    ("CP-01", "vortigern-crm", "Subscription Agreement", "customer relationship management", "user and month", "1400", "1850000", "12",
     "USD", "Invoices 2025-12 to 2026-11", "1850000", "1400", "1130", "90", "60", "320", "5", "2.9",
     "Sample consumer price index, October 2026 (invented)", "30", "no"),
    ("CP-02", "dunmore-people", "Human Resources Platform Agreement", "human resources platform", "employee and month", "11200",
     "1290000", "12", "USD", "Invoices 2026", "", "11200", "10900", "30", "300", "", "index", "2.9",
     "Sample consumer price index, October 2026 (invented)", "30", "yes"),
    ("CP-03", "harrowfield-workplace", "Service Desk Agreement", "service desk", "ticket", "9600", "2120000", "12", "USD",
     "Invoices 2026", "", "", "", "", "", "", "uncapped", "", "", "45", "no"),
    ("CP-04", "aldermoor-cloud", "MSA Aldermoor - Nordhain", "cloud hosting", "virtual server and month", "5000", "4400000", "12", "USD",
     "Invoices 2025-11 to 2026-10", "4400000", "", "", "", "", "", "uncapped", "", "", "30", ""),
    ("CP-05", "lumenfjord", "Framework Agreement for Network Services", "managed wide area network", "site and month", "230", "1860000",
     "9", "USD", "Invoices 2026-02 to 2026-10", "2440000", "", "", "", "", "", "3", "", "", "45", ""),
    ("CP-06", "odenbrueck-druck", "Vertrag über Druckdienstleistungen", "managed print", "page", "2600000", "520000", "12", "USD",
     "Invoice 2025-12", "", "", "", "", "", "", "", "", "", "", ""),
    ("CP-07", "kestrelyn", "Licence Agreement", "business intelligence", "user and month", "800", "640000", "12", "USD", "Invoice 2026-09",
     "", "800", "505", "90", "40", "", "", "", "", "30", ""),
    ("CP-08", "tessellate-data", "Order Form 2025", "data warehouse", "user and month", "350", "560000", "12", "USD", "Invoice 2026-07",
     "", "350", "322", "", "", "", "4", "", "", "30", "no"),
    ("CP-09", "quillhaven-software", "Order form", "whiteboard add-on", "user and month", "600", "86400", "12", "USD", "Invoices 2026", "",
     "600", "0", "90", "", "", "", "", "", "30", ""),
    ("CP-10", "bluewater-ticketing", "Booking Services Terms", "travel booking", "booking", "", "", "", "USD", "", "", "", "", "", "", "",
     "uncapped", "", "", "14", ""),
]
# line, kind, party, amount, currency, months, days, percent, document, date
OFFERS = [
    ("CP-01", "renewal", "Vortigern CRM Europe B.V.", "1998000", "USD", "", "", "", "Renewal quote Q-2026-118", "2026-10-30"),
    ("CP-01", "term", "Vortigern CRM Europe B.V.", "1998000", "USD", "12", "", "", "Renewal quote Q-2026-118", "2026-10-30"),
    ("CP-01", "term", "Vortigern CRM Europe B.V.", "1795000", "USD", "36", "", "", "Renewal quote Q-2026-118", "2026-10-30"),
    ("CP-01", "prepayment", "Vortigern CRM Europe B.V.", "", "", "", "", "4.5", "Renewal quote Q-2026-118", "2026-10-30"),
    ("CP-01", "lower_tier", "Vortigern CRM Europe B.V.", "84.00", "USD", "", "", "", "Price list 2026", "2026-01-01"),
    ("CP-01", "alternative", "Saltmarsh CRM Ltd", "1690000", "USD", "", "", "", "Offer SM-4471", "2026-11-06"),
    ("CP-01", "alternative", "Pellworm Software AG", "1755000", "USD", "", "", "", "Offer 2026/0937", "2026-11-12"),
    ("CP-01", "switching_quoted", "Saltmarsh CRM Ltd", "95000", "USD", "", "", "", "Offer SM-4471", "2026-11-06"),
    ("CP-03", "alternative", "Corran Support Ltd", "", "", "", "", "", "", ""),
    ("CP-04", "payment_days", "Aldermoor Cloud Ltd", "", "", "", "60", "", "Letter of 2026-10-14", "2026-10-14"),
    ("CP-04", "alternative", "none", "", "", "", "", "", "", ""),
    ("CP-07", "replacement", "CP-08", "310000", "USD", "", "", "", "Tessellate offer TD-88", "2026-11-02"),
    ("CP-07", "switching_estimated", "", "70000", "USD", "", "", "", "Migration estimate, IT Architecture", "2026-11-09"),
]
# id, date, vendor, subject, decision, owner, expires, note
DECISIONS = [
    ("D-2026-01", "2026-03-12", "harbourline-payments", "Evidence of certification", "Risk accepted on the strength of the SOC 2 type 2 "
     "report", "Dana Whitlock", "2027-03-31", "Report of each year to be put before the committee"),
    ("D-2026-02", "2026-03-12", "lumenfjord", "Evidence of certification", "Operator to be heard at the renewal", "Hannah Voss",
     "2026-10-31", "No answer from the vendor so far"),
    ("D-2026-03", "2026-06-18", "fenwick-sable", "Path to certification", "Contract clause with milestones over 18 months to be negotiated",
     "Dana Whitlock", "2026-12-31", ""),
    ("D-2026-04", "2026-09-17", "redpine-logistics", "Renewal", "No renewal without a dated plan for certification", "Dana Whitlock",
     "2027-01-31", ""),
    ("D-2026-05", "2026-09-17", "sturmfels-cyber", "Certificate ends in December 2026", "Recertification to be confirmed by the vendor "
     "before the end of November", "Ines Rautenberg", "2026-11-30", ""),
]
# file, field, value, reviewer, date, note
REVIEWS = [
    ("documents/quillhaven-software/Quillhaven ISO 27001 Certificate.pdf", "accreditation_body", "ANAB", "Ines Rautenberg", "2026-11-10",
     "The mark is a picture; read by eye"),
    ("documents/aldermoor-cloud/old/scan_iso_cert_2020.pdf", "certificate_number", "IS 704418", "Hannah Voss", "2026-11-10",
     "Compared with the certificate of 2026"),
]
POLICY = """\
# What the buyer asks of its vendors. Every line may be changed; a line that is taken out falls back to the programme's default.

# The day on which everything is judged. Pinned for the sample, whose documents were made for this day; take the line out and it is today.
as_of: 2026-11-23

# Who buys: printed on the pack, and used to tell our own entities from the vendors' in contracts.
buyer:
  name: Nordhain Industrie AG
  entities:
    - Nordhain Industrie AG
    - Nordhain Deutschland GmbH
    - Nordhain France SAS
    - Nordhain Ibérica S.L.
    - Nordhain UK Ltd
    - Nordhain Inc.
    - Nordhain Canada Ltd

# The currency of every total in the pack; amounts in other currencies are listed, never converted in silence.
reporting_currency: USD

# The body that receives the pack; printed on its first page.
committee: Vendor Assurance Steering Committee

# Editions of ISO/IEC 27001 that count as current, national adoptions included.
accepted_editions: ["2022"]

# Values read with less confidence than this (0 to 1) go to the review queue and are not relied on.
minimum_confidence: 0.6

# The longest notice, in days, that a contract may give the vendor for each kind of news.
notice_days:
  # Loss, suspension or expiry of the certificate.
  lapse_notification: 5
  # A major nonconformity raised by the certification body.
  nonconformity_notification: 15
  # The outcome of a surveillance audit.
  surveillance_audit_notification: 30

# The longest time, in days, that a contract may give the vendor to cure a lost certification before we may terminate.
cure_days: 30

# The longest gap, in days, that a bridge letter may cover after the end of a SOC 2 period.
bridge_letter_max_days: 92

# A SOC 2 report whose period ended more days ago than this is stale.
soc2_stale_days: 365

# Days besides Saturdays and Sundays that are no business days, for contracts that count in business days.
holidays: [2026-12-25, 2027-01-01, 2027-03-26, 2027-03-29]

# What the savings ledger has to know of our accounts. Without a cost of capital nothing that needs one is computed.
savings:
  # The month that the fiscal year begins with.
  fiscal_year_starts: 1
  # In per cent a year.
  cost_of_capital: 8

# What incidents that come through the vendors could cost us, simulated; what is not said here comes from published figures (see Method).
exposure:
  # Our yearly revenue in USD, as the published tables part firms: <10M, 10M-100M, 100M-1B, 1B-10B, 10B-100B, >100B.
  buyer_revenue: 1B-10B
  # The loss in a year that we bear, in the reporting currency.
  appetite: 10_000_000

# Controls of ISO/IEC 27001:2022, Annex A, that no vendor may exclude, by what it does for us; services.csv adds its own.
# The programme has defaults for each, with reasons; the pack prints them all under Method. Below a name stand the
# controls that we add, each with our reason; `none` takes a default out. Write ids in quotes: 8.10 is not 8.1.
required_controls:
  # `keep` builds on the programme's defaults, `replace` starts from nothing.
  defaults: keep
  # By the data classes of services.csv.
  data_classes:
    special:
      "8.11": Health and payroll data are masked wherever the full value is not needed
  # By the tier of vendors.csv: critical, high, medium, low.
  tiers:
    critical:
      "5.24": Incidents at a critical vendor are ours within hours
  # By kind of service: a kind of the programme (hosting, data centre, software development, network, security
  # operations, backup, identity, archive), or words that stand in a service's name or synonyms.
  services:
    payroll:
      "8.3": Pay is seen only by those who pay
"""

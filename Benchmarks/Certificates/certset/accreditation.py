"""Accreditation bodies, and the text that stands on or beside their marks."""

MARKS = {
    "UKAS": ("UKAS", "UKAS {0}", ["0026", "0003", "003", "8289", "0014"], "UKAS MANAGEMENT SYSTEMS", "United Kingdom Accreditation Service"),
    "DAkkS": ("DAkkS", "DAkkS {0}", ["D-ZM-14137-01-00", "D-ZM-16031-01-01", "D-ZM-12007-01-00"], "DAkkS Deutsche Akkreditierungsstelle", "Deutsche Akkreditierungsstelle"),
    "RvA": ("RvA", "RvA {0}", ["C 123", "C 466", "C 024", "C 650"], "RvA MGMT. SYS.", "Raad voor Accreditatie"),
    "COFRAC": ("COFRAC", "COFRAC {0}", ["4-0012", "4-0572", "4-0001"], "cofrac CERTIFICATION DE SYSTEMES DE MANAGEMENT", "Comité français d'accréditation"),
    "ENAC": ("ENAC", "ENAC {0}", ["12/C-SG045", "01/C-SG001", "04/C-SG112"], "ENAC CERTIFICACIÓN", "Entidad Nacional de Acreditación"),
    "ACCREDIA": ("ACCREDIA", "ACCREDIA {0}", ["SGQ N° 001A", "SSI N° 004G", "SSI N° 012G"], "ACCREDIA L'ente italiano di accreditamento", "Ente Italiano di Accreditamento"),
    "ANAB": ("ANAB", "ANAB", [], "ANAB ACCREDITED MANAGEMENT SYSTEMS", "ANSI National Accreditation Board"),
    "IAS": ("IAS", "IAS {0}", ["MSCB-103", "MSCB-182", "MSCB-226"], "IAS ACCREDITED Management Systems", "International Accreditation Service"),
    "EGAC": ("EGAC", "EGAC", [], "EGAC Egyptian Accreditation Council", "Egyptian Accreditation Council"),
    "NABCB": ("NABCB", "NABCB {0}", ["QM012", "IS004", "IS011"], "NABCB", "National Accreditation Board for Certification Bodies"),
    "JAS-ANZ": ("JAS-ANZ", "JAS-ANZ", [], "JAS-ANZ", "Joint Accreditation System of Australia and New Zealand"),
    "INAB": ("INAB", "INAB {0}", ["6005", "6001"], "INAB ACCREDITED CERTIFICATION", "Irish National Accreditation Board"),
    "AA": ("Akkreditierung Austria", "Akkreditierung Austria", [], "AKKREDITIERUNG AUSTRIA", "Akkreditierung Austria"),
    "SAS": ("SAS", "SAS {0}", ["SCESm 0001", "SCESm 0120"], "SWISS ACCREDITATION SAS", "Schweizerische Akkreditierungsstelle"),
    "SWEDAC": ("SWEDAC", "SWEDAC {0}", ["1999", "5502"], "SWEDAC ACKREDITERING", "Styrelsen för ackreditering och teknisk kontroll"),
    "FINAS": ("FINAS", "FINAS {0}", ["S002", "S044"], "FINAS Finnish Accreditation Service", "FINAS-akkreditointipalvelu"),
    "DANAK": ("DANAK", "DANAK {0}", ["6002", "5003"], "DANAK", "Den Danske Akkrediteringsfond"),
    "IPAC": ("IPAC", "IPAC {0}", ["C0012", "C0023"], "IPAC acreditação", "Instituto Português de Acreditação"),
    "PCA": ("PCA", "PCA {0}", ["AC 014", "AC 163"], "PCA POLSKIE CENTRUM AKREDYTACJI", "Polskie Centrum Akredytacji"),
    "CAI": ("ČIA", "ČIA {0}", ["3029", "3145"], "ČIA Český institut pro akreditaci", "Český institut pro akreditaci"),
    "TURKAK": ("TÜRKAK", "TÜRKAK {0}", ["AB-0012-YS", "AB-0087-YS"], "TÜRKAK", "Türk Akreditasyon Kurumu"),
    "ISMS-AC": ("ISMS-AC", "ISMS-AC {0}", ["ISR001", "ISR014"], "ISMS-AC", "情報マネジメントシステム認定センター"),
    "ESYD": ("ESYD", "ESYD {0}", ["Nr. 12-3", "Nr. 128-2"], "E.SY.D.", "Hellenic Accreditation System"),
    "DSM": ("DSM", "DSM", [], "STANDARDS MALAYSIA", "Department of Standards Malaysia"),
}

# How the page shows it; most pages show a picture alone.
SHOWN = ["picture"] * 6 + ["picture_and_number"] * 2 + ["text"] * 3 + ["none"]


def choose(random, body):
    """(acronym, label with number or acronym alone, full name, way of showing)"""
    acronym, form, numbers, _, full = MARKS[body.accreditor]
    printed_number = random.choice(numbers) if numbers and random.random() < 0.75 else None
    label = form.format(printed_number) if printed_number else acronym
    shown = random.choice(SHOWN)
    if shown == "picture_and_number" and not printed_number:
        shown = "picture"
    return acronym, label, printed_number, full, shown

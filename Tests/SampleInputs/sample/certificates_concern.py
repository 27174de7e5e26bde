"""Certificates in force that do not carry what the group buys, papers that are no ISO 27001 certificate, a stranger's."""

from .certificate import Certificate

ASHDOWN = dict(body="Ashdown Certification Services Ltd", body_address="7 Priory Mews, Lewes BN7 9ZZ, UK",
               accreditation="UKAS", accreditation_text="UKAS Management Systems 9919")
LOVSTA = dict(body="Lövsta Registrering AB", body_address="Järnvägsgatan 3, 753 99 Uppsala, Sweden",
              accreditation="SWEDAC", accreditation_text="SWEDAC Ackred. nr. 9921")

CERTIFICATES = [
    Certificate(
        path="harrowfield-workplace/ISO certificate (signed).pdf", layout="english_prose", language="en",
        holder="Harrowfield Workplace Ltd", address="Harrowfield House, 2 Calder Street, Leeds LS1 9ZZ, United Kingdom",
        number="ACS/27/0883", **ASHDOWN, standard="ISO/IEC 27001:2022", edition="2022",
        scope="Head office administration only: finance, human resources and facilities management at Harrowfield "
              "House, Leeds.",
        soa_version="1.3", soa_date="2024-08-19", original="2024-10-02", issue="2024-10-02", expiry="2027-10-01",
        dates="ordinal", font="NotoSerif", colour="#14403a", second="#a07d2b",
        decoys=[("Surveillance audit due", "2026-09-30")], signatory="Judith Marlowe, Managing Director"),
    Certificate(
        path="lumenfjord/lumenfjord-iso27001-2024.pdf", layout="modern_panel", language="en", holder="Lumenfjord AB",
        address="Skeppsbrokajen 9, 411 99 Göteborg, Sweden", number="LR-9921-2018-0107", **LOVSTA,
        standard="SS-EN ISO/IEC 27001:2023", edition="2022",
        scope="Development, hosting and support of billing software for municipal energy and water utilities.",
        soa_version="2.1", soa_date="2023-11-20", original="2018-01-29", issue="2024-01-25", expiry="2027-01-28",
        dates="iso", font="Noto", colour="#005f73", second="#e9f5f6",
        sites=[("Skeppsbrokajen 9, 411 99 Göteborg, Sweden", "Head office"),
               ("Storgatan 51, 972 99 Luleå, Sweden", "Software development")],
        decoys=[("Previous expiry", "2024-01-28")], signatory="Ingrid Sjöwall", form="Doc 27-C rev 2023-08-01"),
    Certificate(
        path="vortigern-crm/Vortigern_Group_ISO27001.pdf", layout="landscape_panel", language="en",
        holder="Vortigern Holdings Inc.", address="4400 Barton Ridge, Austin, TX 78799, USA", number="C-27K-118206",
        body="Halden Certification B.V.", body_address="Maliebaan 77, 3581 ZZ Utrecht, Netherlands",
        accreditation="RvA", accreditation_text="RvA C 999", standard="ISO/IEC 27001:2022", edition="2022",
        scope="Development and operation of the customer relationship management (CRM) platform at the Austin site of "
              "Vortigern Holdings Inc. Subsidiaries are not part of the certified organization.",
        soa_version="9", soa_date="2025-05-05", original="2025-07-15", issue="2025-07-15", expiry="2028-07-14",
        dates="english", font="Condensed", colour="#2b2d42", second="#ef8354", signatory="W. van der Laan"),
    Certificate(
        path="escorial-archivo/certificado-iso27001.pdf", layout="spanish_table", language="es",
        holder="Escorial Archivo Documental S.A.", address="Polígono Las Encinas, nave 12, 28999 Madrid, España",
        number="CEC-27001-0264", body="Castellana Entidad de Certificación S.L.",
        body_address="Gran Vía del Norte 18, 48099 Bilbao", accreditation="ENAC",
        accreditation_text="Acreditado por ENAC, acreditación nº 99/C-SG994", standard="ISO/IEC 27001:2022",
        edition="2022",
        scope="Custodia de documentos y digitalización de documentos, exclusivamente en los centros de trabajo de "
              "Madrid (España). Quedan fuera del alcance los centros situados en otros países.",
        soa_version="4", soa_date="2026-01-20", original="2020-03-09", issue="2026-03-04", expiry="2029-03-08",
        dates="spanish", font="DejaVu", colour="#1b4965", second="#dceaf2",
        sites=[("Polígono Las Encinas, nave 12, 28999 Madrid, España", "Custodia de documentos"),
               ("Calle del Almacén 4, 28998 Madrid, España", "Digitalización de documentos")],
        signatory="Nuria Belmonte, Directora de Certificación"),
    Certificate(
        path="dunmore-people/Dunmore-ISO-27001-Cert-2026.pdf", layout="english_cards", language="en",
        holder="Dunmore People Software Ltd", address="Unit 6, Dodder Yard, Dublin D04 ZZ99, Ireland",
        number="EA-IS-31904", body="Emerald Assurance Certification DAC", body_address="2 Custom Quay, Cork T12 ZZ12",
        accreditation="INAB", accreditation_text="INAB Accredited, registration no. 9908 (Irish National "
                                                 "Accreditation Board)",
        standard="ISO/IEC 27001:2022", edition="2022",
        scope="Design, development, hosting and support of the Dunmore human resources platform (HR platform) for "
              "customers in the European Union.",
        soa_version="8.1", soa_date="2026-02-23", original="2023-04-24", issue="2026-04-20", expiry="2029-04-23",
        dates="dashes", font="Noto", colour="#1a6b3c", second="#eaf5ee", signatory="Fiachra Nolan, Certification Manager",
        decoys=[("Agreement dated", "2022-11-14")]),
    Certificate(
        path="kestrelyn/Zertifikat_eingescannt.pdf", layout="german_annex", language="de",
        holder="Kestrelyn Software GmbH", address="Donauhof 3, 1029 Wien, Österreich", number="AZ-ISMS-20220-07",
        body="Alpencert Zertifizierungs GmbH", body_address="Salzachlände 21, 5099 Salzburg", accreditation="AA",
        accreditation_text="Akkreditierung Austria, Identifikationsnummer 9933", standard="ISO/IEC 27001:2022",
        edition="2022", scope="siehe Anlage zum Zertifikat", soa_version="2.2", soa_date="2025-06-10",
        original="2022-08-30", issue="2025-08-25", expiry="2028-08-29", dates="german", font="DejaVuSerif",
        colour="#5c3d11", second="#c8a97e", signatory="DI Gerlinde Pichler", medium="noisy scan"),
    Certificate(
        path="odenbrueck-druck/ISO-9001-Zertifikat.pdf", layout="german_register", language="de",
        holder="Odenbrück Druckservice GmbH", address="Werkstraße 15, 32049 Herford, Deutschland",
        number="09-DE-204-1187", body="Rheinmark Zertifizierung GmbH", body_address="Am Leinpfad 12, 50999 Köln",
        accreditation="DAkkS", accreditation_text="D-ZM-99901-01-00", standard="ISO 9001:2015", edition="",
        scope="Bereitstellung, Wartung und Verwaltung von Drucksystemen (Managed Print Services)", soa_version="",
        soa_date="", original="2016-04-11", issue="2025-04-07", expiry="2028-04-10", dates="dots",
        font="Noto", colour="#444444", second="#bdbdbd", kind="other-iso-certificate",
        signatory="Dr. M. Ahlers, Leiterin der Zertifizierungsstelle"),
    Certificate(
        path="solvantis-telecom/Certificate_ISO27017.pdf", layout="landscape_panel", language="en",
        holder="Solvantis Télécom SAS", address="5 allée des Tisserands, 59000 Lille, France", number="C-27017-40112",
        body="Halden Certification B.V.", body_address="Maliebaan 77, 3581 ZZ Utrecht, Netherlands",
        accreditation="", accreditation_text="", standard="ISO/IEC 27017:2015", edition="",
        scope="Cloud service controls for the hosted voice platform. Statement of conformity to the code of practice; "
              "this document is not a certificate to ISO/IEC 27001.",
        soa_version="", soa_date="", original="2024-06-18", issue="2024-06-18", expiry="2027-06-17", dates="english",
        font="Narrow", colour="#34495e", second="#16a085", kind="other-iso-certificate", signatory="W. van der Laan"),
    Certificate(
        path="unsorted/Calderbrook_certificate.pdf", layout="modern_panel", language="en", vendor="",
        holder="Calderbrook Instruments Ltd", address="Kiln Lane 4, Sheffield S3 9ZZ, United Kingdom",
        number="LR-9921-2021-0440", **LOVSTA, standard="ISO/IEC 27001:2022", edition="2022",
        scope="Design, manufacture and calibration of laboratory instruments.", soa_version="1.9",
        soa_date="2024-06-14", original="2021-10-05", issue="2024-10-01", expiry="2027-10-04", dates="english",
        font="Liberation", colour="#6a4c93", second="#f1ecf7", signatory="Ingrid Sjöwall"),
]

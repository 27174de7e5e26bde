"""Certificates of the eight vendors whose services are covered, with superseded and look-alike ones beside them."""

from .certificate import Certificate

MERIDIAN = dict(body="Meridian Assurance Certification Ltd", body_address="40 Foundry Lane, Reading RG1 9ZZ, UK",
                accreditation="UKAS", accreditation_text="UKAS Management Systems 9904")
RHEINMARK = dict(body="Rheinmark Zertifizierung GmbH", body_address="Am Leinpfad 12, 50999 Köln",
                 accreditation="DAkkS", accreditation_text="D-ZM-99901-01-00")
CERTIVALOR = dict(body="Certivalor France SAS", body_address="8 rue des Étalons, 75099 Paris",
                  accreditation="COFRAC", accreditation_text="Accréditation COFRAC n° 4-9907")

BRENNHAUS = dict(
    layout="german_register", language="de", holder="Brennhaus Rechenzentren GmbH",
    address="Am Güterbahnhof 7, 99085 Erfurt, Deutschland", number="27-DE-118-0342", **RHEINMARK,
    standard="ISO/IEC 27001:2022", edition="2022",
    scope="Betrieb von Rechenzentren und Erbringung von Colocation-Dienstleistungen einschließlich Remote Hands, "
          "Zutrittskontrolle und Gebäudetechnik",
    original="2019-11-08", expiry="2028-11-07", dates="dots", font="Liberation", colour="#00437a",
    second="#7fb2d9", form="FB 4.07 Rev. 11 vom 15.01.2024")

CERTIFICATES = [
    Certificate(
        path="aldermoor-cloud/ISO27001_Certificate_IS704418_2026.pdf", layout="english_grid", language="en",
        holder="Aldermoor Cloud Ltd", address="Aldermoor House, 14 Wexham Court, Slough SL1 9ZZ, United Kingdom",
        number="IS 704418", **MERIDIAN, standard="ISO/IEC 27001:2022", edition="2022",
        scope="The provision of cloud hosting, infrastructure as a service and managed database services from data "
              "centres in the United Kingdom, Germany and Ireland, including round-the-clock operations and support.",
        soa_version="4.2", soa_date="2026-03-03", original="2017-05-22", issue="2026-05-20", expiry="2029-05-21",
        dates="english", font="Liberation", colour="#0b3d2e", second="#e8efe9",
        sites=[("Aldermoor House, 14 Wexham Court, Slough SL1 9ZZ, United Kingdom", "Head office, operations centre"),
               ("Hanauer Straße 301, 60599 Frankfurt am Main, Germany", "Data centre FRA2"),
               ("Unit 12, Grange Castle Park, Dublin D22 ZZ22, Ireland", "Data centre DUB1")],
        decoys=[("Expiry date of last certification cycle", "2026-05-21"), ("Next surveillance audit due", "2027-05-20")],
        signatory="R. Thackeray, Certification Director", form="MAC-F-27 issue 9, January 2025"),
    Certificate(
        path="aldermoor-cloud/old/scan_iso_cert_2020.pdf", layout="english_prose", language="en",
        holder="Aldermoor Cloud Ltd", address="Aldermoor House, 14 Wexham Court, Slough SL1 9ZZ, United Kingdom",
        number="IS 704418", **MERIDIAN, standard="ISO/IEC 27001:2013", edition="2013",
        scope="The provision of cloud hosting services from the Slough data centre.",
        soa_version="2.0", soa_date="2020-02-10", original="2017-05-22", issue="2020-05-18", expiry="2023-05-21",
        dates="english", font="LiberationSerif", colour="#0b3d2e", second="#8a6d1f",
        signatory="R. Thackeray, Certification Director", medium="scan"),
    Certificate(
        path="brennhaus-rz/Zertifikat_27001_Brennhaus.pdf", **BRENNHAUS, soa_version="3.1", soa_date="2025-09-15",
        issue="2025-11-03",
        sites=[("Am Güterbahnhof 7, 99085 Erfurt, Deutschland", "Rechenzentrum ERF1, Verwaltung"),
               ("Industriestraße 40, 34123 Kassel, Deutschland", "Rechenzentrum KAS1")],
        decoys=[("Nächstes Überwachungsaudit bis", "2026-11-30"), ("Ablauf des letzten Zyklus", "2025-11-07")],
        signatory="Dr. M. Ahlers, Leiterin der Zertifizierungsstelle"),
    Certificate(
        path="unsorted/20260216_Zert_Neuausstellung.pdf", vendor="brennhaus-rz", **BRENNHAUS, soa_version="3.2",
        soa_date="2026-01-19", issue="2026-02-16",
        sites=[("Am Güterbahnhof 7, 99085 Erfurt, Deutschland", "Rechenzentrum ERF1, Verwaltung"),
               ("Industriestraße 40, 34123 Kassel, Deutschland", "Rechenzentrum KAS1"),
               ("Messe-Allee 210, 04356 Leipzig, Deutschland", "Rechenzentrum LEJ1")],
        decoys=[("Ersetzt das Zertifikat vom", "2025-11-03")],
        signatory="Dr. M. Ahlers, Leiterin der Zertifizierungsstelle"),
    Certificate(
        path="cobaltis-paie/certificat ISO 27001 - 2025-2028.pdf", layout="french_prose", language="fr",
        holder="Cobaltis Paie SAS", address="22 quai Saint-Vincent, 69001 Lyon, France", number="SMSI-2022-0917-02",
        **CERTIVALOR, standard="ISO/IEC 27001:2022", edition="2022",
        scope="Conception, hébergement et exploitation d'une plateforme en mode SaaS de gestion de la paie et des "
              "déclarations sociales, y compris l'assistance aux utilisateurs.",
        soa_version="6", soa_date="2025-06-27", original="2022-09-14", issue="2025-09-10", expiry="2028-09-13",
        dates="french", font="NotoSerif", colour="#5b1a2e", second="#b48a3c",
        sites=[("22 quai Saint-Vincent, 69001 Lyon, France", "Siège, développement, assistance"),
               ("3 rue de l'Écluse, 44000 Nantes, France", "Exploitation, secours")],
        decoys=[("Prochain audit de surveillance avant le", "2026-09-12")],
        signatory="Hélène Vasseur, Directrice générale"),
    Certificate(
        path="cobaltis-paie/archives/certificat_2022.pdf", layout="french_prose", language="fr",
        holder="Cobaltis Paie SAS", address="22 quai Saint-Vincent, 69001 Lyon, France", number="SMSI-2022-0917-01",
        **CERTIVALOR, standard="NF EN ISO/IEC 27001:2017", edition="2013",
        scope="Exploitation d'une plateforme en mode SaaS de gestion de la paie.",
        soa_version="3", soa_date="2022-05-02", original="2022-09-14", issue="2022-09-14", expiry="2025-09-13",
        dates="french", font="NotoSerif", colour="#37474f", second="#90a4ae",
        signatory="Hélène Vasseur, Directrice générale"),
    Certificate(
        path="tallavera-identidad/Certificado SGSI 2026.pdf", layout="spanish_stack", language="es",
        holder="Tallavera Identidad Digital S.L.", address="Calle de la Paz 41, 46003 Valencia, España",
        number="SI-0119/2021", body="Iberia Calidad Certificación S.A.",
        body_address="Paseo de los Olmos 5, 28099 Madrid", accreditation="ENAC",
        accreditation_text="Entidad acreditada por ENAC. Acreditación nº 99/C-SG990",
        standard="UNE-EN ISO/IEC 27001:2023", edition="2022",
        scope="Los sistemas de información que dan soporte a los servicios de gestión de identidades y accesos, "
              "autenticación multifactor y firma electrónica, prestados a clientes en toda la Unión Europea.",
        soa_version="5.0", soa_date="2026-01-12", original="2021-02-01", issue="2026-02-02", expiry="2027-01-31",
        dates="spanish", font="Noto", colour="#8c1c13", second="#f3c623",
        decoys=[("Próxima auditoría de seguimiento", "2026-12-15")], signatory="Alonso Carvajal, Director General"),
    Certificate(
        path="penhallow-systems/Penhallow_27001_cert_with_annex.pdf", layout="english_annex", language="en",
        holder="Penhallow Business Systems plc", address="3 Temple Quay West, Bristol BS1 9ZZ, United Kingdom",
        number="TR-ISMS-000581", body="Trellis Registrars plc", body_address="11 Minster Yard, Lincoln LN2 9ZZ, UK",
        accreditation="UKAS", accreditation_text="UKAS Management Systems 9911",
        standard="ISO/IEC 27001:2022 + Amd 1:2024", edition="2022",
        scope="ERP application hosting, application management, application support and the related service operations "
              "for customers in the United Kingdom, the European Union and North America, as performed at the sites "
              "listed in the annex.",
        soa_version="11.3", soa_date="2026-04-28", original="2014-06-30", issue="2026-06-18", expiry="2029-06-29",
        dates="ordinal", font="DejaVuSerif", colour="#3b2a63", second="#b9aed6",
        sites=[("3 Temple Quay West, Bristol BS1 9ZZ, United Kingdom", "Registered office, service management"),
               ("Arkwright Mill 2, Manchester M4 9ZZ, United Kingdom", "Application management, service operations"),
               ("Wilhelminakade 399, 3072 ZZ Rotterdam, Netherlands", "ERP application hosting (EU region)"),
               ("Gartenfelder Straße 90, 13599 Berlin, Germany", "Application support"),
               ("2200 Tryon Exchange, Charlotte, NC 28299, United States", "ERP application hosting (US region)"),
               ("1100 Rue Sainte-Claire, Montréal, QC H3Z 9Z9, Canada", "Application support")],
        decoys=[("Recertification audit", "2026-05-07"), ("Last certification cycle expiration date", "2026-06-29")],
        signatory="Gwen Ashby-Moore, Head of Certification", form="TR/C/27/2024-05"),
    Certificate(
        path="quillhaven-software/Quillhaven ISO 27001 Certificate.pdf", layout="landscape_guilloche", language="en",
        holder="Quillhaven Software Inc.", address="1890 Larkspur Street, Suite 400, Denver, CO 80299, USA",
        number="KRS-27001-20377", body="Keystone Registrar Services LLC",
        body_address="510 Market Commons, Harrisburg, PA 17199, USA", accreditation="ANAB",
        accreditation_text="ANAB accredited", standard="ISO/IEC 27001:2022", edition="2022",
        scope="The information security management system supporting the development, operation and support of the "
              "Quillhaven team collaboration platform, including messaging and file sharing, operated from Denver, "
              "Dublin and London.",
        soa_version="7", soa_date="2026-01-30", original="2023-03-09", issue="2026-03-06", expiry="2029-03-08",
        dates="american", font="LiberationSerif", colour="#1d3557", second="#a8842c",
        sites=[("1890 Larkspur Street, Denver, CO 80299, USA", "Headquarters, development"),
               ("8 Hanover Quay North, Dublin D02 ZZ02, Ireland", "EU operations"),
               ("65 Threadneedle Row, London EC2R 9ZZ, United Kingdom", "Support")],
        decoys=[("Recertification audit completed", "2026-02-13")], signatory="Marcus Delacroix, President",
        mark_is_picture=True),
    Certificate(
        path="quillhaven-software/Quillhaven_ISO27018.pdf", layout="english_cards", language="en",
        holder="Quillhaven Software Inc.", address="1890 Larkspur Street, Suite 400, Denver, CO 80299, USA",
        number="KRS-27018-20378", body="Keystone Registrar Services LLC",
        body_address="510 Market Commons, Harrisburg, PA 17199, USA", accreditation="", accreditation_text="",
        standard="ISO/IEC 27018:2019", edition="",
        scope="Protection of personally identifiable information in the Quillhaven public cloud, in conjunction with "
              "the information security management system certified to ISO/IEC 27001:2022 (KRS-27001-20377).",
        soa_version="", soa_date="", original="2023-03-09", issue="2026-03-06", expiry="2029-03-08",
        dates="american", font="Liberation", colour="#1d3557", second="#e5e9f0",
        signatory="Marcus Delacroix, President", kind="other-iso-certificate"),
    Certificate(
        path="sturmfels-cyber/Scan_Zertifikat.pdf", layout="bilingual_columns", language="de",
        holder="Sturmfels Cyber Defence GmbH", address="Ettlinger Allee 88, 76137 Karlsruhe, Deutschland",
        number="SPZ 9903 ISMS 2206", body="SPZ Süddeutsche Prüf- und Zertifizierungsstelle GmbH",
        body_address="Neckarhalde 31, 72099 Tübingen", accreditation="DAkkS", accreditation_text="D-ZM-99903-01-00",
        standard="DIN EN ISO/IEC 27001:2024", edition="2022",
        scope="Sicherheitsüberwachung, Managed Detection and Response sowie Reaktion auf Sicherheitsvorfälle für "
              "Kunden in der Europäischen Union | Security operations, managed detection and response and incident "
              "response for customers in the European Union",
        soa_version="2.4", soa_date="2024-05-13", original="2023-12-18", issue="2024-06-03", expiry="2026-12-17",
        dates="iso", font="Liberation", colour="#22313f", second="#d35400",
        decoys=[("Überwachungsaudit / Surveillance audit", "2025-11-20")],
        signatory="Prof. Dr. K. Winterhalter", medium="skewed scan"),
    Certificate(
        path="maplecourt-data/IMG_2291_iso-certificate.png", layout="four_in_a_row", language="en",
        holder="Maplecourt Data Protection Inc.", address="75 Lakeshore Row, Toronto, ON M5V 9Z9, Canada",
        number="BRI-ISMS-4471", body="Boreal Registrars Inc.", body_address="900 Rideau Terrace, Ottawa, ON K1A 9Z9",
        accreditation="SCC", accreditation_text="SCC Accredited, file no. 99017", standard="ISO/IEC 27001:2022",
        edition="2022",
        scope="Delivery of backup as a service, data backup and recovery, and long-term retention for customers in "
              "Canada and the United States.",
        soa_version="3.0", soa_date="2024-02-16", original="2021-04-12", issue="2024-04-10", expiry="2027-04-11",
        dates="dashes", font="DejaVu", colour="#7b1e1e", second="#f6eeee",
        sites=[("75 Lakeshore Row, Toronto, ON M5V 9Z9, Canada", "Head office"),
               ("30 Canalside Street, Buffalo, NY 14299, United States", "Vault")],
        signatory="Émilie Tremblay, Registrar", medium="picture"),
]

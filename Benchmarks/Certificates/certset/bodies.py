"""Certification bodies: real ones, and invented ones that no list can know; each with its kind of number."""
from dataclasses import dataclass

# name on the page | short name of the logo | country | home accreditor | address | number forms
REAL = """
BSI Assurance UK Limited|bsi|GB|UKAS|Kitemark Court, Davy Avenue, Knowlhill, Milton Keynes MK5 8PP|IS ######
LRQA Limited|LRQA|GB|UKAS|1 Trinity Park, Bickenhill Lane, Birmingham B37 7ES|10######,LRQ#######
SGS United Kingdom Ltd|SGS|GB|UKAS|Rossmore Business Park, Ellesmere Port, Cheshire CH65 3EN|GB%%/#####,GB%%/00000###
Bureau Veritas Certification Holding SAS - UK Branch|BUREAU VERITAS|GB|UKAS|5th Floor, 66 Prescot Street, London E1 8HG|UK0#####,IND%%.####U/IS
NQA Certification Limited|NQA|GB|UKAS|Warwick House, Houghton Hall Park, Dunstable LU5 5ZX|######,#####
Alcumus ISOQAR Limited|ISOQAR|GB|UKAS|Cobra Court, 1 Blackmore Road, Manchester M32 0QY|#####-ISN-001
Intertek Certification Limited|intertek|GB|UKAS|10A Victory Park, Victory Road, Derby DE24 8ZF|014####,ITK-IS-####
The British Assessment Bureau Ltd|British Assessment Bureau|GB|UKAS|30 Tower View, Kings Hill, West Malling ME19 4UY|######
United Registrar of Systems Ltd|URS|GB|UKAS|United House, Station Road, Cheddar BS27 3AH|#####/A/0001/UK/En
Certification Europe Ltd|Certification Europe|IE|INAB|52 Broomhill Road, Tallaght, Dublin 24|####/#/ISMS
TÜV SÜD Management Service GmbH|TÜV SÜD|DE|DAkkS|Ridlerstraße 65, 80339 München|12 310 ##### TMS
TÜV Rheinland Cert GmbH|TÜVRheinland|DE|DAkkS|Am Grauen Stein, 51105 Köln|01 153 #######
TÜV NORD CERT GmbH|TÜV NORD|DE|DAkkS|Am TÜV 1, 45307 Essen|44 121 ######,44 121 ######-001
DQS GmbH|DQS|DE|DAkkS|August-Schanz-Straße 21, 60433 Frankfurt am Main|###### ISMS22
DEKRA Certification GmbH|DEKRA|DE|DAkkS|Handwerkstraße 15, 70565 Stuttgart|1######/1,36####-01
datenschutz cert GmbH|datenschutz cert|DE|DAkkS|Konsul-Smidt-Straße 88a, 28217 Bremen|DSC.####.%%.YYYY
KPMG Cert GmbH|KPMG|DE|DAkkS|Barbarossaplatz 1a, 50674 Köln|K-IS-####-YYYY
CIS - Certification & Information Security Services GmbH|CIS|AT|AA|Salztorgasse 2/6/14, 1010 Wien|ISMS-####/0
Schweizerische Vereinigung für Qualitäts- und Management-Systeme (SQS)|SQS|CH|SAS|Bernstrasse 103, 3052 Zollikofen|H#####,#####
Ernst & Young CertifyPoint B.V.|EY CertifyPoint|NL|RvA|Antonio Vivaldistraat 150, 1083 HP Amsterdam|YYYY-0##,YYYY-0##a
PwC Certification B.V.|PwC|NL|RvA|Thomas R. Malthusstraat 5, 1066 JR Amsterdam|C-YYYY-###
Kiwa Nederland B.V.|kiwa|NL|RvA|Sir Winston Churchilllaan 273, 2288 EA Rijswijk|K######/01
DNV Business Assurance B.V.|DNV|NL|RvA|Zwolseweg 1, 2994 LB Barendrecht|C######,######-YYYY-AIS-NLD-RvA
Brand Compliance B.V.|Brand Compliance|NL|RvA|Hambakenwetering 8d, 5231 DC 's-Hertogenbosch|BC-NL-####-ISMS
AFNOR Certification|AFNOR|FR|COFRAC|11 rue Francis de Pressensé, 93571 La Plaine Saint-Denis|YYYY/#####.1
LSTI SAS|LSTI|FR|COFRAC|30 avenue Franklin Roosevelt, 35400 Saint-Malo|LSTI N° 11###,11###
AENOR CONFÍA, S.A.U.|AENOR|ES|ENAC|C. Génova, 6, 28004 Madrid|SI-00##/YYYY,SI-0###/YYYY
LGAI Technological Center, S.A.|Applus+|ES|ENAC|Campus UAB, 08193 Bellaterra, Barcelona|SI-####/%%
RINA Services S.p.A.|RINA|IT|ACCREDIA|Via Corsica 12, 16128 Genova|###/%%/S
IMQ S.p.A.|IMQ|IT|ACCREDIA|Via Quintiliano 43, 20138 Milano|9191.XXX#,CSQ IT-#####
CERTIQUALITY S.r.l.|Certiquality|IT|ACCREDIA|Via G. Giardino 4, 20123 Milano|#####
DNV Business Assurance Italy S.r.l.|DNV|IT|ACCREDIA|Via Energy Park 14, 20871 Vimercate (MB)|######-YYYY-AIS-ITA-ACCREDIA
Schellman Compliance, LLC|Schellman|US|ANAB|4010 W Boy Scout Blvd, Suite 600, Tampa, Florida 33607|#######-1,#######-3
A-LIGN Compliance and Security, Inc.|A-LIGN|US|ANAB|400 N. Ashley Drive, Suite 1325, Tampa, FL 33602|ALIGN-ISMS-####
Coalfire ISO, Inc.|Coalfire|US|ANAB|11000 Westmoor Circle, Suite 450, Westminster, CO 80021|ISMS-XX-######
Insight Assurance LLC|Insight Assurance|US|ANAB|2202 N West Shore Blvd, Tampa, FL 33607|IA-YYYY-####
Prescient Security LLC|Prescient|US|ANAB|1211 Avenue of the Americas, New York, NY 10036|PS-####-27001
Perry Johnson Registrars, Inc.|PJR|US|ANAB|755 West Big Beaver Road, Troy, Michigan 48084|C YYYY-0####
SIS Certifications Pvt. Ltd.|SIS|IN|IAS|Unit 514, Vipul Business Park, Gurugram 122018|SIS-ISMS-%%-######
TNV Certification Pvt. Ltd.|TNV|IN|NABCB|9/15 Indira Nagar, Lucknow 226016|%%10##%%####
Kiwa Inspecta|Kiwa Inspecta|FI|FINAS|Sörnäistenkatu 2, 00581 Helsinki|######-01,FI-####-ISMS
Intertek Certification AB|intertek|SE|SWEDAC|Box 1103, 164 22 Kista|####-ISMS-01,17####
RISE Research Institutes of Sweden AB|RISE|SE|SWEDAC|Box 857, 501 15 Borås|C######,IS ####
LL-C (Certification) Czech Republic a.s.|LL-C|CZ|CAI|Pobřežní 620/3, 186 00 Praha 8|LLC-CZ-####/YYYY,######
TÜV HELLAS (TÜV NORD) S.A.|TÜV HELLAS|GR|ESYD|Leoforos Mesogeion 282, 155 62 Cholargos|0410######
一般財団法人日本品質保証機構|JQA|JP|ISMS-AC|東京都千代田区神田須田町一丁目25番地|JQA-IM####
MSECB Inc.|MSECB|CA|IAS|336 Boul. de la Côte-Vertu, Saint-Laurent, Québec|EIMS-####-01
SIRIM QAS International Sdn. Bhd.|SIRIM QAS|MY|DSM|1 Persiaran Dato' Menteri, 40700 Shah Alam|ISMS 00###
"""
INVENTED = """
Harrowgate Assurance Limited|Harrowgate|GB|UKAS|Beacon House, 14 Sale Road, Leeds LS9 8AB|HG/IS/####,HA-#####
Pennine Registrars LLP|PENNINE|GB|UKAS|The Old Mill, Bridge Street, Halifax HX1 1QE|PR #### IS
Cobalt & Thorne|Cobalt & Thorne|GB|UKAS|9 Fenwick Wharf, Bristol BS1 6TR|CT27-#####
Larkmoor Certification Ltd|Larkmoor|GB|UKAS|3 Tanner Row, York YO1 6JB|LC######
Zertura Prüfgesellschaft mbH|ZERTURA|DE|DAkkS|Lindenallee 12, 45127 Essen|Z-IS-#####,ZP #### ##
Nordlicht Zert GmbH|NordlichtZert|DE|DAkkS|Am Kai 7, 24103 Kiel|NZ-27001-###
Alpenquell Auditoren KG|Alpenquell|AT|AA|Museumstraße 21, 6020 Innsbruck|AQ/####/%%
Helvaris AG|HELVARIS|CH|SAS|Industriestrasse 44, 6300 Zug|HV ####.%%
Vasterholm Certifiering AB|Västerholm|SE|SWEDAC|Slussgatan 4, 211 30 Malmö|VC####,VHC-IS-###
Kvalis Oy|KVALIS|FI|FINAS|Satamakatu 11, 33200 Tampere|KV-####
Fjordby Audit A/S|Fjordby|DK|DANAK|Havnegade 39, 1058 København K|FB-IS-####
Waterlinie Toetsing B.V.|Waterlinie|NL|RvA|Vechtkade 88, 3581 MD Utrecht|WT.####.%%
Keurhuis Certificatie B.V.|KEURHUIS|NL|RvA|Stationsplein 5, 3013 AJ Rotterdam|KH-####-NL
Ardenne Qualité SAS|Ardenne Qualité|FR|COFRAC|18 rue des Forges, 08000 Charleville-Mézières|AQ-####-C,####/%%
Certévia|CERTÉVIA|FR|COFRAC|4 quai Perrache, 69002 Lyon|CV-SMSI-###
Ibernorma Certificación, S.L.|IBERNORMA|ES|ENAC|Paseo de la Alameda, 30, 46023 Valencia|IN/SGSI/###,SGSI-###-YYYY
Auditoría Levante, S.A.|Levante|ES|ENAC|Calle Colón, 18, 03001 Alicante|LEV ####-SI
Adriatica Verifiche S.r.l.|Adriatica|IT|ACCREDIA|Corso Vittorio Emanuele II 27, 60121 Ancona|ISMS-IT-####
Certalia S.p.A.|CERTALIA|IT|ACCREDIA|Via Nizza 262, 10126 Torino|CA ####/S
Lusocerta, Lda.|LUSOCERTA|PT|IPAC|Rua do Almada 233, 4050-038 Porto|LC.SGSI.###,YYYY/SGSI.###
Wislacert Sp. z o.o.|WIŚLACERT|PL|PCA|ul. Nadwiślańska 9, 30-527 Kraków|WC-####/%%,BI-###/YYYY
Biuro Audytu Mazowia S.A.|Mazowia|PL|PCA|ul. Prosta 51, 00-838 Warszawa|BAM/ISMS/###
Moravacert s.r.o.|MORAVACERT|CZ|CAI|Veveří 102, 616 00 Brno|MC-###/YYYY,CZ-ISMS-####
Bosfor Belgelendirme Ltd. Şti.|BOSFOR|TR|TURKAK|Büyükdere Cad. No: 171, Şişli, İstanbul|BG-####,TR-BGYS-###
Anadolu Kalite Belgelendirme A.Ş.|AKB|TR|TURKAK|Kızılırmak Mah. 1443. Cad. No: 25, Çankaya, Ankara|AKB-ISMS-%%###
Summit Peak Assurance, LLC|Summit Peak|US|ANAB|1801 California Street, Denver, CO 80202|SPA-#####,#######
Truebridge CPAs P.C.|truebridge|US|ANAB|222 Berkeley Street, Boston, MA 02116|TB-ISO-YYYY-##
Southern Cross Registrars Pty Ltd|Southern Cross|AU|JAS-ANZ|Level 8, 410 Ann Street, Brisbane QLD 4000|SCR-IS#####
Gangotri Assessments Pvt. Ltd.|GANGOTRI|IN|NABCB|A-27, Sector 62, Noida, Uttar Pradesh 201301|GA%%IS######
Delta Crescent Registrars|DCR|EG|EGAC|15 Mosadak Street, Dokki, Giza|3050####XX,DCR-####
Korin Certification Co., Ltd.|KORIN|JP|ISMS-AC|東京都港区芝公園三丁目5番8号|KC-IM###
Attika Pistopoiisi A.E.|ATTIKA|GR|ESYD|Leoforos Syggrou 196, 176 71 Kallithea|AT-####/%%
"""


@dataclass(frozen=True)
class Body:
    name: str
    logo: str
    country: str
    accreditor: str
    address: str
    numbers: tuple
    real: bool


def parse(text, real):
    rows = (line.split("|") for line in text.strip().splitlines())
    return [Body(n, logo, country, accreditor, address, tuple(forms.split(",")), real)
            for n, logo, country, accreditor, address, forms in rows]


BODIES = parse(REAL, True) + parse(INVENTED, False)
HOME = {"en": "GB IE US AU IN CA EG MY", "de": "DE AT CH", "fr": "FR", "es": "ES", "it": "IT", "nl": "NL", "pt": "PT",
        "pl": "PL", "sv": "SE", "cs": "CZ", "tr": "TR", "da": "DK", "fi": "FI", "ja": "JP", "el": "GR"}


def choose(random, language):
    """A body of the language's countries; every other one invented, and at times a large one from abroad."""
    want_real = random.random() < 0.5
    near = [b for b in BODIES if b.country in HOME[language].split()]
    fitting = [b for b in near if b.real == want_real]
    if want_real and (not fitting or random.random() < 0.2):
        fitting = [b for b in BODIES if b.real and b.country in ("GB", "DE", "NL", "US")]
    return random.choice(fitting or near)


def number(random, body, year):
    """A certificate number of the body's kind; some of them hold a day that is no date of this certificate."""
    form = random.choice(body.numbers)
    if random.random() < 0.04:
        form = f"ISMS-{year}{random.randint(1, 12):02}{random.randint(10, 28)}"
    out = form.replace("YYYY", str(year)).replace("%%", f"{year % 100:02}")
    first = True
    made = ""
    for letter in out:
        if letter == "#":
            made += str(random.randint(1 if first else 0, 9))
            first = False
        elif letter == "X" and "X" in form:
            made += random.choice("ABCDEFGHKLMNPRSTUVW")
        else:
            made += letter
    return made

"""Invented holders: names, legal forms, addresses and sites by country."""
from dataclasses import dataclass, field

STEMS = ("Norvia Quellbach Tessaro Brightmere Halvorn Okulta Meridova Fennwick Cordalis Arvento Lumeris Skagerholm Vantorre Pellworm "
         "Isolde Castellane Ribera Montalto Zwartkop Kestrel Dunmore Ostrava-Nova Belmira Sarnico Taldura Wexbridge Auriga Cinderford "
         "Rotmark Hollerbeek Vistara Karelin Obrecht Palatina Quintero Stavros Uldal Yarrow Zephra Amberlin Bolzetti Crossfell "
         "Drumlin Elverum Farindel Gravesande Hartwell Ilmenau Jorvik Kolmar Lerwick Marbach Nidaros Oxmoor Pardubia").split()
FIELDS = {
    "en": "Cloud Services|Data Centres|Software|Payroll Solutions|Health Systems|Logistics|Analytics|Document Services|Networks|Security",
    "de": "Rechenzentrum|Datenverarbeitung|Softwarehaus|Systemtechnik|IT-Dienste|Cloud|Abrechnungsservice|Medizintechnik|Logistik",
    "fr": "Hébergement|Services Numériques|Informatique|Ingénierie|Santé|Solutions|Infogérance|Données",
    "es": "Servicios Informáticos|Soluciones|Tecnología|Consultoría|Sistemas|Telecomunicaciones|Gestión Documental",
    "it": "Servizi Informatici|Sistemi|Consulting|Tecnologie|Elaborazione Dati|Soluzioni|Informatica",
    "nl": "Hosting|Automatisering|Zorgdiensten|Software|Datacenters|IT Beheer|Uitzendgroep",
    "pt": "Sistemas de Informação|Tecnologias|Serviços Partilhados|Consultoria|Soluções", "pl": "Systemy Informatyczne|Usługi IT|Logistyka|Centrum Danych|Technologie",
    "sv": "Drift|Datahallar|Konsult|Vårdsystem|Teknik", "cs": "Datová centra|Informační systémy|Služby|Software",
    "tr": "Bilişim|Yazılım|Elektronik|Danışmanlık|Teknoloji", "da": "Hosting|Lønservice|Data|Rådgivning",
    "fi": "Palvelut|Ohjelmistot|Konesalit|Järjestelmät", "ja": "システムズ|データサービス|ソリューションズ", "el": "Πληροφορική|Systems|Λογισμικό"}
FORMS = {"GB": "Ltd|Limited|PLC|LLP", "IE": "Limited|DAC|plc", "US": "Inc.|, Inc.|LLC|, LLC|Corporation|LLP", "AU": "Pty Ltd", "IN": "Pvt. Ltd.|Private Limited|LLP",
         "CA": "Inc.|Ltd.", "EG": "S.A.E.", "MY": "Sdn. Bhd.", "DE": "GmbH|GmbH & Co. KG|AG|SE|mbH|UG (haftungsbeschränkt)|e.V.", "AT": "GmbH|AG", "CH": "AG|SA|GmbH",
         "FR": "SAS|S.A.S.|SARL|S.A.", "ES": "S.L.|S.L.U.|S.A.|S.A.U.", "IT": "S.p.A.|S.r.l.|S.r.l. Unipersonale|Soc. Coop.", "NL": "B.V.|N.V.", "PT": "Lda.|S.A.|Unipessoal, Lda.",
         "PL": "Sp. z o.o.|S.A.|Sp. z o.o. Sp. k.", "SE": "AB|AB (publ)", "CZ": "s.r.o.|a.s.", "TR": "A.Ş.|Ltd. Şti.|Sanayi ve Ticaret A.Ş.", "DK": "A/S|ApS",
         "FI": "Oy|Oyj", "JP": "株式会社", "GR": "A.E.|Μ.Ε.Π.Ε."}
PUBLIC = {"en": ["City of {0}", "University of {0}", "{0} District Council", "The {0} Trust"], "de": ["Stadtwerke {0}", "Universität {0}"], "fr": ["Université de {0}", "Mairie de {0}"],
          "es": ["Ayuntamiento de {0}", "Universidad de {0}"], "it": ["Comune di {0}", "Università degli Studi di {0}"], "nl": ["Gemeente {0}", "Universiteit {0}"],
          "pt": ["Município de {0}"], "pl": ["Miasto {0}"], "sv": ["{0} kommun"], "cs": ["Město {0}"], "tr": ["{0} Üniversitesi"], "da": ["{0} Kommune"], "fi": ["{0}n kaupunki"]}
# street|town lines; {n} is a house number
PLACES = {
    "GB": "{n} Wharfside Street|Leeds LS1 4AP;Unit {n} Kingfisher Park|Reading RG2 0SR;{n} Minster Yard|Lincoln LN2 1PX;{n} Devonport Row|London EC2M 4XY",
    "IE": "{n} Harcourt Terrace|Dublin D02 XY45;{n} Model Farm Road|Cork T12 WR87", "US": "{n} Commerce Parkway, Suite 210|Columbus, OH 43215;{n} Larimer Street|Denver, Colorado 80202;{n} Peachtree Road NE|Atlanta, GA 30305",
    "AU": "Level 3, {n} Collins Street|Melbourne VIC 3000", "IN": "Plot No. {n}, Sector 18, Udyog Vihar|Gurugram, Haryana 122015;{n} MG Road|Bengaluru, Karnataka 560001", "CA": "{n} King Street West|Toronto, Ontario M5H 1A1",
    "EG": "{n} Tahrir Street, Dokki|Giza", "MY": "No. {n}, Jalan Teknologi 3|47810 Petaling Jaya, Selangor", "DE": "Industriestraße {n}|70565 Stuttgart;Am Hafen {n}|28195 Bremen;Lindenallee {n}|45127 Essen;Münchener Straße {n}|85774 Unterföhring",
    "AT": "Mariahilfer Straße {n}|1060 Wien;Salzburger Straße {n}|4020 Linz", "CH": "Bahnhofstrasse {n}|8001 Zürich;Rue du Rhône {n}|1204 Genève", "FR": "{n} rue de la République|69002 Lyon;{n} avenue Jean Jaurès|31000 Toulouse;{n} boulevard Voltaire|75011 Paris",
    "ES": "Calle de Alcalá, {n}|28014 Madrid;Avenida Diagonal, {n}|08018 Barcelona;Polígono Industrial Sur, Nave {n}|41020 Sevilla", "IT": "Via Garibaldi {n}|20121 Milano (MI);Viale Europa {n}|00144 Roma (RM);Corso Francia {n}|10138 Torino (TO)",
    "NL": "Keizersgracht {n}|1016 EK Amsterdam;Stationsweg {n}|3511 ED Utrecht", "PT": "Rua de Santa Catarina, {n}|4000-450 Porto;Avenida da Liberdade, {n}|1250-146 Lisboa", "PL": "ul. Marszałkowska {n}|00-590 Warszawa;ul. Legnicka {n}|54-203 Wrocław",
    "SE": "Storgatan {n}|411 24 Göteborg;Kungsgatan {n}|111 22 Stockholm", "CZ": "Vinohradská {n}|120 00 Praha 2;Úzká {n}|602 00 Brno", "TR": "Atatürk Bulvarı No: {n}|Çankaya / ANKARA;Büyükdere Caddesi No: {n}|Şişli / İSTANBUL",
    "DK": "Vestergade {n}|8000 Aarhus C", "FI": "Mannerheimintie {n}|00100 Helsinki", "JP": "大手町一丁目{n}番|東京都千代田区", "GR": "Λεωφόρος Κηφισίας {n}|115 23 Αθήνα"}
COUNTRY = {"GB": "United Kingdom", "IE": "Ireland", "US": "USA", "AU": "Australia", "IN": "India", "CA": "Canada", "EG": "Egypt", "MY": "Malaysia", "DE": "Deutschland", "AT": "Österreich",
           "CH": "Schweiz", "FR": "France", "ES": "España", "IT": "Italia", "NL": "Nederland", "PT": "Portugal", "PL": "Polska", "SE": "Sverige", "CZ": "Česká republika", "TR": "TÜRKİYE",
           "DK": "Danmark", "FI": "Suomi", "JP": "", "GR": "Ελλάδα"}
LANGUAGE = {"en": ["GB", "GB", "US", "US", "IE", "AU", "IN", "CA", "MY"], "de": ["DE", "DE", "DE", "AT", "CH"], "fr": ["FR"], "es": ["ES"], "it": ["IT"], "nl": ["NL"],
            "pt": ["PT"], "pl": ["PL"], "sv": ["SE"], "cs": ["CZ"], "tr": ["TR"], "da": ["DK"], "fi": ["FI"], "ja": ["JP"], "el": ["GR"]}


@dataclass
class Holder:
    name: str
    lines: list                      # the name as the page breaks it
    address: list                    # street, town, country
    country: str
    trading_name: str = None
    members: list = field(default_factory=list)
    sites: list = field(default_factory=list)


def place(random, country, with_country=False):
    street, town = random.choice(PLACES[country].split(";")).replace("{n}", str(random.randint(2, 240))).split("|")
    return [street, town] + ([COUNTRY[country]] if with_country and COUNTRY[country] else [])


def company(random, language, country, used, public=0.08):
    for _ in range(200):
        stem = random.choice(STEMS)
        if random.random() < 0.3:
            stem += random.choice(" ").join(["", random.choice(["Group", "Digital", "One", "& " + random.choice(STEMS), "24", "Systems", "Nova"])])
        if random.random() < public and language in PUBLIC:
            name = random.choice(PUBLIC[language]).format(stem.split()[0])
        elif country == "JP":
            name = f"株式会社{random.choice(['東雲', '桜木', '北斗', '青葉', '富岳'])}{random.choice(FIELDS['ja'].split('|'))}"
        else:
            what = random.choice(FIELDS[language].split("|")) if random.random() < 0.75 else ""
            form = random.choice(FORMS[country].split("|"))
            name = " ".join(part for part in (stem, what) if part)
            name = name + form if form.startswith(",") else f"{name} {form}"
        if name not in used or len(used) > 900:
            used.add(name)
            return name
    return name


def upper(text, language):
    return text.replace("i", "İ").upper() if language == "tr" else text.upper()


def make(random, language, used, members=0, sites=0, trading=False, three_lines=False, home=None):
    country = home if home in LANGUAGE[language] else random.choice(LANGUAGE[language])
    name = company(random, language, country, used)
    if three_lines:
        long_tail = {"de": "Gesellschaft für Beratung, Betrieb und Wartung", "fr": "Société de conseil et d'exploitation", "es": "Sociedad de Explotación y Servicios",
                     "it": "Società di Servizi per la Pubblica Amministrazione", "tr": "Mühendislik İnşaat Taahhüt"}.get(language, "Managed Infrastructure and Professional Services")
        words = name.rsplit(" ", 1)
        name = f"{words[0]} {long_tail} {words[-1]}" if len(words) > 1 else name
    if random.random() < 0.3 and country != "JP":
        name = upper(name, language)
    lines = [name]
    if three_lines and len(name.split()) > 4:
        words = name.split()
        third = max(1, len(words) // 3)
        lines = [" ".join(words[:third]), " ".join(words[third:2 * third + 1]), " ".join(words[2 * third + 1:])]
    holder = Holder(name, [line for line in lines if line], place(random, country, random.random() < 0.6), country)
    if trading:
        holder.trading_name = random.choice(STEMS) + random.choice(["Cloud", "Pay", "Desk", "Hub", " Online"])
    for _ in range(members):
        holder.members.append((company(random, language, country, used, public=0), place(random, country)))
    for _ in range(sites):
        holder.sites.append(place(random, random.choice(LANGUAGE[language]), True))
    return holder

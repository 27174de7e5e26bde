"""What is certified: scope texts by language, put together from an activity, a tail and at times the statement's version."""

ACTIVITIES = {
    "en": ["the provision of software development and managed cloud hosting services", "the design, operation and support of data centre infrastructure",
           "payroll processing, human resources outsourcing and related customer support", "the development, maintenance and operation of the {p} software-as-a-service platform",
           "the collection, storage and destruction of confidential documents", "managed security monitoring, incident response and vulnerability management",
           "the hosting and maintenance of electronic health records for hospitals", "online payment processing and settlement services"],
    "de": ["Entwicklung, Betrieb und Wartung der Plattform {p}", "Betrieb von Rechenzentren einschließlich Housing, Hosting und Managed Services", "Lohn- und Gehaltsabrechnung sowie Personaldienstleistungen",
           "Planung, Einrichtung und Überwachung von Netzwerken und Sicherheitssystemen", "Archivierung, Digitalisierung und Vernichtung vertraulicher Unterlagen", "Softwareentwicklung und Beratung für Krankenhäuser"],
    "fr": ["l'hébergement, l'exploitation et la maintenance de la plateforme {p}", "l'infogérance de serveurs et la supervision des infrastructures des clients", "la conception et le développement de logiciels de gestion",
           "le traitement de la paie et l'externalisation des ressources humaines", "l'hébergement de données de santé à caractère personnel"],
    "es": ["el desarrollo, mantenimiento y explotación de la plataforma {p}", "la prestación de servicios de alojamiento en la nube y centro de datos", "la gestión documental, digitalización y custodia de expedientes",
           "la consultoría y auditoría de seguridad de la información", "el tratamiento de nóminas y la externalización de procesos"],
    "it": ["progettazione, sviluppo e manutenzione della piattaforma {p}", "erogazione di servizi di hosting, housing e gestione di data center", "elaborazione delle paghe e servizi di amministrazione del personale",
           "conservazione digitale e dematerializzazione di documenti", "servizi di assistenza sistemistica e monitoraggio della sicurezza"],
    "nl": ["het ontwikkelen, hosten en beheren van het platform {p}", "het leveren van datacenterdiensten en beheerde werkplekken", "salarisverwerking en personeelsadministratie voor opdrachtgevers", "het verwerken van medische gegevens voor zorginstellingen"],
    "pt": ["o desenvolvimento, manutenção e operação da plataforma {p}", "a prestação de serviços de alojamento e centro de dados", "o processamento de salários e a gestão de recursos humanos", "a consultoria e integração de sistemas de informação"],
    "pl": ["projektowanie, rozwój i utrzymanie platformy {p}", "świadczenie usług kolokacji, hostingu i centrum danych", "obsługa kadrowo-płacowa klientów", "archiwizacja i niszczenie dokumentów poufnych"],
    "sv": ["utveckling, drift och support av plattformen {p}", "tillhandahållande av datahallar och molntjänster", "lönehantering och personaladministration åt kunder", "systemutveckling för hälso- och sjukvården"],
    "cs": ["vývoj, provoz a podpora platformy {p}", "poskytování služeb datového centra, hostingu a cloudu", "zpracování mezd a personální agendy", "správa a monitorování informačních systémů zákazníků"],
    "tr": ["{p} platformunun geliştirilmesi, işletilmesi ve bakımı", "veri merkezi, barındırma ve bulut hizmetlerinin sağlanması", "elektronik güvenlik sistemlerinin projelendirilmesi, kurulumu ve bakım hizmetleri", "yazılım geliştirme ve danışmanlık hizmetleri"],
    "da": ["udvikling, drift og support af platformen {p}", "levering af hosting og datacenterydelser", "lønbehandling og personaleadministration"],
    "fi": ["{p}-alustan kehitys, ylläpito ja tukipalvelut", "konesali- ja pilvipalvelujen tuottaminen asiakkaille", "palkanlaskenta- ja henkilöstöhallinnon palvelut"],
    "ja": ["クラウドサービスの企画、開発、運用及び保守", "データセンターの運営及びホスティングサービスの提供", "給与計算業務の受託及びシステム開発"],
    "el": ["την ανάπτυξη, λειτουργία και υποστήριξη της πλατφόρμας {p}", "την παροχή υπηρεσιών κέντρου δεδομένων και φιλοξενίας", "την επεξεργασία μισθοδοσίας και τη διαχείριση εγγράφων"],
}
TAILS = {
    "en": ["", "", " for public and private sector customers", " from the company's head office and its remote workers", ", including the supporting functions of human resources, purchasing and facilities"],
    "de": ["", "", " für Kunden im In- und Ausland", " an den genannten Standorten", " einschließlich aller unterstützenden Prozesse"],
    "fr": ["", " pour les clients publics et privés", ", y compris les fonctions support", " depuis les sites de l'entreprise"], "es": ["", " para clientes públicos y privados", " en las instalaciones de la organización"],
    "it": ["", " per clienti pubblici e privati", " presso le sedi aziendali"], "nl": ["", " voor zakelijke klanten in Nederland en België", ", inclusief ondersteunende processen"],
    "pt": ["", " para clientes públicos e privados"], "pl": ["", " dla klientów z sektora publicznego i prywatnego"], "sv": ["", " för kunder i Norden"], "cs": ["", " pro zákazníky v České republice"],
    "tr": ["", " ile destek süreçleri"], "da": ["", " til danske virksomheder"], "fi": ["", " Suomessa ja Ruotsissa"], "ja": [""], "el": ["", " για πελάτες του δημόσιου και ιδιωτικού τομέα"],
}
FRAMES = {"en": ["{a}", "{a}", "The Information Security Management System covers {a}", "The management of information security in {a}", "Information security applied to {a}"],
          "de": ["{a}", "{a}", "Das Informationssicherheitsmanagementsystem umfasst: {a}"], "fr": ["{a}", "Le système de management de la sécurité de l'information relatif à {a}"],
          "es": ["{a}", "Los sistemas de información que dan soporte a {a}"], "it": ["{a}", "Gestione della sicurezza delle informazioni per {a}"]}
# {v} is the version as printed, {d} its date as printed
SOA = {
    "en": [" in accordance with the Statement of Applicability version {v} dated {d}", ". This is in accordance with the Statement of Applicability version {v}, dated {d}", ", in accordance with Statement of Applicability v{v} dated {d}"],
    "de": [" gemäß Erklärung zur Anwendbarkeit Version {v} vom {d}", " (Erklärung zur Anwendbarkeit, Version {v} vom {d})"], "fr": [" conformément à la Déclaration d'applicabilité version {v} du {d}"],
    "es": [" de acuerdo con la Declaración de aplicabilidad versión {v} de fecha {d}"], "it": [" in accordo con la Dichiarazione di applicabilità versione {v} del {d}"],
    "nl": [" overeenkomstig de Verklaring van Toepasselijkheid versie {v} van {d}"], "pt": [" de acordo com a Declaração de aplicabilidade versão {v} de {d}"], "pl": [" zgodnie z Deklaracją stosowania wersja {v} z dnia {d}"],
    "sv": [" i enlighet med Uttalande om tillämplighet version {v} daterat {d}"], "cs": [" v souladu s Prohlášením o aplikovatelnosti verze {v} ze dne {d}"], "tr": [", Uygulanabilirlik Bildirgesi versiyon {v}, {d}"],
    "da": [" i overensstemmelse med SoA-dokument version {v} af {d}"], "fi": [", soveltuvuuslausunto versio {v}, {d}"], "ja": ["(適用宣言書 第{v}版 {d})"], "el": [" σύμφωνα με τη Δήλωση Εφαρμοσιμότητας έκδοση {v} της {d}"],
}
PARTS = {"en": "version {v} dated {d}", "de": "Version {v} vom {d}", "fr": "version {v} du {d}", "es": "versión {v} de fecha {d}", "it": "versione {v} del {d}", "nl": "versie {v} van {d}", "pt": "versão {v} de {d}",
         "pl": "wersja {v} z dnia {d}", "sv": "version {v} daterat {d}", "cs": "verze {v} ze dne {d}", "tr": "versiyon {v}, {d}", "da": "version {v} af {d}", "fi": "versio {v}, {d}", "ja": "第{v}版 {d}", "el": "έκδοση {v} της {d}"}
PRODUCTS = "Norvia360 TessaroPay Lumeris Vault DocuHarbor KestrelHub OpenLedge Meridova+ FlowQuay ClaimBridge Aurigo".split()


def activity(random, language, capital=True):
    text = random.choice(FRAMES.get(language, ["{a}"])).replace("{a}", random.choice(ACTIVITIES[language]) + random.choice(TAILS[language]))
    text = text.replace("{p}", random.choice(PRODUCTS))
    return text[0].upper() + text[1:] if capital else text


def bare_activity(random, language):
    """The activity alone, to stand inside a sentence."""
    return (random.choice(ACTIVITIES[language]) + random.choice(TAILS[language])).replace("{p}", random.choice(PRODUCTS))


def version(random):
    return random.choice(["1.0", "2.1", "3", "4.2", "1", "5.0", "2023-1", "12", "1.7", "2.0.3"])

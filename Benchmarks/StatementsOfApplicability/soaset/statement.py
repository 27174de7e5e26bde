"""What an organisation decided: one decision a control, and the document's version and date."""
import datetime
from . import annex, reasons
from .words import WORDS, topic_name

SLASH = {"fr", "es", "it", "pt"}
COMPANIES = ["Nordhafen Logistik GmbH", "Tessaro Systems Ltd", "Brightmoor Analytics", "Vellande SAS", "Ostrava Data Works", "Calder & Finch LLP", "Iberluz Servicios S.L.", "Quintalto S.p.A.", "Waterlinie B.V.", "Meridiana Tecnologia Ltda",
             "Feldkamp Software AG", "Hollowell Payments", "Sundial Health Cloud", "Arbeau Conseil", "Kestrel Hosting", "Lindenau Medizintechnik", "Porto Verde Dados", "Grachten IT", "Monteforte Servizi", "Redwater Energy Services"]
SCOPES = {"en": ["Development and operation of the hosted platform", "All services of the head office", "IT operations for customers"], "de": ["Entwicklung und Betrieb der Plattform", "Betrieb der Rechenzentren und Kundendienste"], "fr": ["Exploitation de la plateforme hébergée"],
          "es": ["Explotación de la plataforma alojada"], "it": ["Gestione della piattaforma ospitata"], "nl": ["Beheer van het gehoste platform"], "pt": ["Operação da plataforma hospedada"]}
OWNERS = ["CISO", "ISO", "IT", "HR", "CTO", "Legal", "Facility", "DevOps", "M. Adler", "S. Okoye"]


class Decision:
    def __init__(self, control, answer, status, justification, grounds):
        self.control, self.answer, self.status, self.justification, self.grounds = control, answer, status, justification, grounds


class Statement:
    def __init__(self, rng, edition, language, share=1.0, shuffled=False, blanks=False, partly=False, profile=None):
        self.rng, self.edition, self.language, self.words = rng, edition, language, WORDS[language]
        self.voice = {key: rng.choice(value) for key, value in self.words.items() if key not in ("themes", "topics", "months", "intro")}
        self.voice["partly"], self.voice["partly_applicable"] = self.words["partly"][0], self.words["partly"][-1]
        self.company = rng.choice(COMPANIES)
        self.scope = rng.choice(SCOPES[language])
        self.titles_language = language if edition != "2005" and rng.random() < 0.8 else "en"
        profile = profile or rng.choice(["physical", "development", "few", "some", "some", "none", "many"])
        controls = list(annex.CONTROLS[edition])
        if share < 1:
            kept = sorted(rng.sample(range(len(controls)), max(10, int(len(controls) * share))))
            controls = [controls[i] for i in kept]
        if shuffled:
            rng.shuffle(controls)
        self.full = share == 1
        odds = {"physical": {"physical": 0.7, "other": 0.02}, "development": {"development": 0.8}, "few": {"physical": 0.05, "development": 0.1}, "some": {"physical": 0.2, "development": 0.3, "other": 0.2}, "none": {}, "many": {"physical": 0.5, "development": 0.6, "other": 0.5}}[profile]
        self.decisions = []
        for control in controls:
            excluded = control.spare and rng.random() < odds.get(control.ground, 0)
            answer = "excluded" if excluded else "not_stated" if blanks and rng.random() < 0.08 else "partly" if partly and rng.random() < 0.06 else "applicable"
            status = None if answer in ("excluded", "not_stated") else rng.choices(["implemented", "partially_implemented", "planned", "not_implemented"], [7, 2, 1, 0.5])[0]
            grounds = [] if answer in ("excluded", "not_stated") else sorted(rng.sample(range(4), rng.choice([1, 1, 2, 2, 3])))
            text = None if answer == "not_stated" else self.reason(control, answer == "excluded")
            self.decisions.append(Decision(control, answer, status, text, grounds))
        if profile != "none" and len(self.decisions) > 20 and not any(d.answer == "excluded" for d in self.decisions):
            spare = [d for d in self.decisions if d.control.spare] or self.decisions
            one = rng.choice(spare)
            one.answer, one.status, one.grounds, one.justification = "excluded", None, [], self.reason(one.control, True)
        self.version = rng.choice([f"{rng.randint(1, 6)}.{rng.randint(0, 9)}", f"{rng.randint(1, 9)}.0", str(rng.randint(1, 14)), f"{rng.randint(1, 3)}.{rng.randint(0, 4)}.{rng.randint(1, 9)}"])
        start = {"2005": 2008, "2013": 2015, "2022": 2023}[edition]
        self.date = datetime.date(start + rng.randint(0, 3 if edition == "2022" else 5), rng.randint(1, 12), rng.randint(1, 28))

    def reason(self, control, excluded):
        rng, language = self.rng, self.language
        text = rng.choice(reasons.OUT[language][control.ground if rng.random() < 0.8 else "other"] if excluded else reasons.IN_TRAPS[language] if rng.random() < 0.06 else reasons.IN[language])
        if rng.random() < 0.22:
            text = text.rstrip(".") + ". " + rng.choice(reasons.LONGER[language])
        other = rng.choice([c for c in annex.CONTROLS[self.edition] if not c.spare])
        return text.format(risk=f"R-{rng.randint(1, 60):02}", document=f"{rng.choice(['POL', 'SOP', 'VA', 'ISMS', 'DOC'])}-{rng.randint(1, 80):03}", other=rng.choice(["A.", ""]) + other.number, year=rng.randint(2006, 2009) if self.edition == "2005" else rng.randint(2014, 2019) if self.edition == "2013" else rng.randint(2020, 2025))

    def title(self, control):
        return control.titles.get(self.titles_language) or control.titles["en"]

    def section_name(self, section, topic):
        if self.edition == "2022":
            return self.words["themes"][section - 5]
        return topic_name(self.language, topic)

    def standard(self, edition=None):
        """The standard as the title prints it."""
        edition = edition or self.edition
        options = [f"ISO/IEC 27001:{edition}", f"ISO/IEC 27001:{edition}", f"ISO 27001:{edition}"]
        if edition == "2022":
            options += ["ISO/IEC 27001:2022 + Amd 1:2024", "DIN EN ISO/IEC 27001:2024-01" if self.language == "de" else "EN ISO/IEC 27001:2023"]
        if edition == "2013":
            options += ["DIN EN ISO/IEC 27001:2017-06" if self.language == "de" else "EN ISO/IEC 27001:2017"]
        return self.rng.choice(options)

    def printed_date(self, day=None):
        """The date in one of the ways the language writes it; never one whose order is in doubt."""
        day, rng, months = day or self.date, self.rng, self.words["months"]
        name = months[day.month - 1]
        options = [day.isoformat()]
        if self.language == "en":
            options += [f"{day.day} {name} {day.year}", f"{name} {day.day}, {day.year}", f"{day.day:02}-{name[:3]}-{day.year}"]
            if day.day > 12:
                options.append(f"{day.day:02}/{day.month:02}/{day.year}")
        elif self.language == "de":
            options += [f"{day.day:02}.{day.month:02}.{day.year}", f"{day.day}. {name} {day.year}", f"{day.day}.{day.month}.{day.year}"]
        elif self.language == "nl":
            options += [f"{day.day} {name} {day.year}", f"{day.day:02}-{day.month:02}-{day.year}"]
        else:
            options += [f"{day.day:02}/{day.month:02}/{day.year}", f"{day.day} de {name} de {day.year}" if self.language in ("es", "pt") else f"{day.day} {name} {day.year}"]
        return rng.choice(options)


"""One certificate as source data. A layout asks for values by name; what it asked for is what the page prints."""
import datetime
from . import accreditation, bodies, dates, holders, people, scopes, standards
from .words_north import Wording

FIELDS = ["organisation", "standard", "certificate_number", "certification_body", "accreditation_body", "scope", "soa_version",
          "original_issue_date", "issue_date", "expiry_date"]
LABELS = {"organisation": "org", "standard": "standard", "certificate_number": "number", "certification_body": "body", "scope": "scope",
          "soa_version": "soa", "original_issue_date": "original", "issue_date": "issue", "expiry_date": "expiry"}


class Certificate:
    def __init__(self, random, language, used, needs=(), second=None):
        self.random, self.language, self.second, self.needs = random, language, second, set(needs)
        self.words = Wording(random, language)
        self.words2 = Wording(random, second) if second else None
        self.body = bodies.choose(random, language)
        self.standard, self.edition = standards.choose(random, language, "year" in self.needs)
        self.acronym, self.mark_label, self.mark_number, self.mark_full, self.mark_shown = accreditation.choose(random, self.body)
        if "mark_text" in self.needs:
            self.mark_shown = "text"
        self.holder = holders.make(random, language, used, members=random.randint(2, 4) if "members" in self.needs else 0, sites=random.randint(2, 6) if "sites" in self.needs else 0,
                                   trading="trading" in self.needs, three_lines="three_lines" in self.needs, home=self.body.country)
        self.signer = people.name(random)
        self.printed, self.traps = set(), []
        self.make_dates()
        self.make_scope()
        self.number = bodies.number(random, self.body, self.original.year)
        if self.number.startswith("ISMS-2") and len(self.number) == 13:
            self.traps.append("number_holds_a_day")
        if "ISMS22" in self.number and self.edition == "2013":
            self.number = self.number.replace("ISMS22", "ISMS13")

    # Dates

    def make_dates(self):
        random, language = self.random, self.language
        self.form = random.choice(dates.FORMS[language])
        self.unresolvable = "unresolvable" in self.needs
        if self.unresolvable:
            self.form = "slash"
        if self.form == "slash" and language == "en" and self.body.country == "US":
            self.form = "month_slash"
        edition = self.edition or random.choice(["2013", "2022"])
        year, month = standards.years_of(edition, random), random.randint(1, 12)
        day = random.randint(14, 27) if self.form in dates.AMBIGUOUS else random.randint(1, 28)
        if self.unresolvable:
            day = random.choice([d for d in range(1, 13) if d != month])
        self.issue = datetime.date(year, month, day)
        span = 3 if "full_term" in self.needs else 1 if "one_year" in self.needs else random.choice([3, 3, 3, 3, 1])
        expiry = dates.plus_years(self.issue, span)
        if not self.unresolvable and random.random() < 0.7:
            expiry -= datetime.timedelta(days=1)
        if edition == "2013" and expiry > datetime.date(2025, 10, 31):
            expiry = datetime.date(2025, 10, 31)
            if self.unresolvable:
                expiry = dates.plus_years(self.issue, 2)
        self.expiry = expiry
        cycles = random.choice([0, 0, 1, 1, 2, 3]) if edition != "2005" else 0
        self.original = dates.plus_years(self.issue, -3 * cycles)
        if cycles and not self.unresolvable:
            self.original -= datetime.timedelta(days=random.randint(0, 40))
        self.reissue = self.issue + datetime.timedelta(days=random.randint(60, 300)) if "reissue" in self.needs else None
        self.last_cycle = self.issue - datetime.timedelta(days=random.randint(1, 12))
        self.recert_audit = self.issue - datetime.timedelta(days=random.randint(30, 100))
        self.surveillance = dates.plus_years(self.issue, 1)
        self.surveillance2 = dates.plus_years(self.issue, 2)
        self.agreement = self.issue - datetime.timedelta(days=random.randint(100, 160))
        self.manual = self.issue - datetime.timedelta(days=random.randint(20, 60))
        self.soa_day = self.issue - datetime.timedelta(days=random.randint(40, 140))
        if self.unresolvable:
            self.soa_day = self.soa_day.replace(day=[d for d in range(2, 12) if d != self.soa_day.month][0])

    def day(self, date, form=None):
        """A date as this document prints dates."""
        return dates.write(date, form or self.form, self.language)

    # Scope and statement of applicability

    def make_scope(self):
        random, language = self.random, self.language
        self.activity = scopes.activity(random, language, capital=language not in ("en",) or random.random() < 0.8)
        self.bare_activity = scopes.bare_activity(random, language)
        if self.second:
            product = random.choice(scopes.PRODUCTS)
            pair = {"en": 3}
            first, other = (scopes.ACTIVITIES[l][pair.get(l, 0)].replace("{p}", product) for l in (language, self.second))
            self.activity, self.activity2 = first[0].upper() + first[1:], other[0].upper() + other[1:]
        self.soa_number = scopes.version(random)
        soa_form = "slash" if self.language == "en" and self.form == "iso" and self.soa_day.day > 12 and random.random() < 0.2 else self.form
        self.soa_text = scopes.PARTS[language].format(v=self.soa_number, d=self.day(self.soa_day, soa_form))
        self.soa_tail = random.choice(scopes.SOA[language]).format(v=self.soa_number, d=self.day(self.soa_day, soa_form))
        self.soa_place = random.choice(["scope", "scope", "row", "none"]) if not self.needs & {"soa_row", "soa_scope", "no_soa"} else \
            "row" if "soa_row" in self.needs else "scope" if "soa_scope" in self.needs else "none"
        self.year_in_scope = self.edition if self.edition and "year_in_scope" in self.needs else None

    def scope_text(self, text=None, end=True):
        text = text or self.activity
        if self.soa_place == "scope":
            text += self.soa_tail
            self.printed.add("soa_version")
        if end and self.language in ("en", "de", "es") and not text.endswith((".", ")")) and self.random.random() < 0.5:
            text += "."
        if "caps_scope" in self.needs and self.language not in ("tr", "el", "ja"):
            text = text.upper()
        self.scope = text
        self.printed.add("scope")
        return text

    def bounded_scope(self):
        sentence = self.words["bounded"].replace("{s}", self.bare_activity + (self.soa_tail if self.soa_place == "scope" else ""))
        if self.soa_place == "scope":
            self.printed.add("soa_version")
        self.scope = sentence.replace("..", ".")
        self.printed.add("scope")
        return self.scope

    # What the page prints

    def say(self, field):
        self.printed.add(field)
        return {"organisation": self.holder.name, "standard": self.standard, "certificate_number": self.number, "certification_body": self.body.name,
                "accreditation_body": self.mark_label, "soa_version": self.soa_text, "original_issue_date": self.day(self.original),
                "issue_date": self.day(self.issue), "expiry_date": self.day(self.expiry)}[field]

    def label(self, field):
        own = self.words[LABELS.get(field, field)]
        own = f"{own} / {self.words2[LABELS.get(field, field)]}" if self.words2 else own
        return own.upper() if self.look.caps and self.language not in ("tr", "el") else own

    def row(self, field):
        return (self.label(field), self.say(field), field)

    def date_rows(self, *wanted):
        """Rows of dates; the original date is left out at times, as on certificates of a first cycle."""
        wanted = wanted or ("original_issue_date", "issue_date", "expiry_date")
        rows = [self.row(f) for f in wanted]
        if self.reissue and "issue_date" in wanted:
            rows.insert(len(rows) - 1, (self.words["reissue"], self.day(self.reissue), "reissue"))
            self.printed.add("reissue")
        if self.soa_place == "row":
            rows.append(self.row("soa_version"))
        return rows

    def decoy_rows(self):
        rows = [(self.words["surveillance"], self.day(self.surveillance)), (self.words["last_cycle"], self.day(self.last_cycle)), (self.words["recert_audit"], self.day(self.recert_audit))]
        if self.surveillance >= self.expiry - datetime.timedelta(days=40):
            rows = rows[1:]
        return [(label, value, "decoy") for label, value in self.random.sample(rows, self.random.choice([1, 2]))]

    # Labels

    def gold(self):
        row = {"organisation": self.holder.name, "standard": self.standard, "certificate_number": self.number, "certification_body": self.body.name, "accreditation_body": self.mark_label,
               "scope": getattr(self, "scope", None), "soa_version": self.soa_text, "original_issue_date": self.original.isoformat(),
               "issue_date": (self.reissue if self.reissue and "reissue" in self.printed else self.issue).isoformat(), "expiry_date": self.expiry.isoformat()}
        row = {field: row[field] if field in self.printed else None for field in FIELDS}
        if row["certification_body"] is None and "logo" in self.printed:
            row["certification_body"] = self.body.logo
        row["standard_edition"] = self.edition
        if "reissue" in self.printed and row["issue_date"]:
            row["issue_date_acceptable"] = [self.reissue.isoformat(), self.issue.isoformat()]
        if hasattr(self, "accreditation_acceptable") and row["accreditation_body"]:
            row["accreditation_body_acceptable"] = self.accreditation_acceptable
        elif row["accreditation_body"] and self.body.accreditor not in self.mark_label:
            row["accreditation_body_acceptable"] = [self.mark_label, self.body.accreditor]
        if "expiry_derivable" in self.printed:
            row["expiry_derivable"] = dates.plus_years(self.issue, 3).isoformat()
        if self.unresolvable:
            row["unresolvable_dates"] = [f for f in FIELDS if f.endswith("date") and row[f]]
            for field in row["unresolvable_dates"]:
                row[field] = None
            row.pop("issue_date_acceptable", None)
        row["sites"] = [", ".join(site) for site in [self.holder.address] + self.holder.sites]
        return row

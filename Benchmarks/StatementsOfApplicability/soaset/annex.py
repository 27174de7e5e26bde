"""The controls of the three editions and how their numbers are written."""
import os

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "tables")
TOPICS_2013 = {5: "policy", 6: "organisation", 7: "people", 8: "assets", 9: "access", 10: "crypto", 11: "physical", 12: "operations", 13: "communications",
               14: "development", 15: "suppliers", 16: "incidents", 17: "continuity", 18: "compliance"}
TOPICS_2005 = {5: "policy", 6: "organisation", 7: "assets", 8: "people", 9: "physical", 10: "operations", 11: "access", 12: "development", 13: "incidents", 14: "continuity", 15: "compliance"}
ORDER = ["en", "de", "fr", "es", "it", "nl", "pt"]


class Control:
    """One control: its number without the A, its titles by language, its section and what kind of reason would exclude it."""

    def __init__(self, edition, number, titles):
        self.edition, self.number, self.titles = edition, number, titles
        self.parts = [int(p) for p in number.split(".")]
        self.section = self.parts[0]
        self.topic = None if edition == "2022" else (TOPICS_2013 if edition == "2013" else TOPICS_2005)[self.section]
        if edition == "2022":
            self.ground = "physical" if self.section == 7 and self.parts[1] not in (7, 9, 10, 14) else "development" if number in ("8.4", "8.25", "8.26", "8.27", "8.28", "8.29", "8.30", "8.31", "8.33") else "other"
        else:
            self.ground = "physical" if self.topic == "physical" else "development" if self.topic == "development" else "other"
        self.spare = self.ground != "other" or number in {"2022": ("8.23", "8.11", "5.6", "8.18", "8.34", "8.17"), "2013": ("6.2.2", "8.3.3", "10.1.2", "13.2.3", "18.1.5", "6.1.5", "15.1.3"),
                                                          "2005": ("10.8.3", "10.9.1", "10.9.2", "10.4.2", "11.7.2", "15.1.6", "11.4.4", "6.2.2", "10.8.5")}[edition]

    @property
    def id(self):
        """The id as `assure inspect` prints it."""
        return "A." + self.number if self.edition == "2013" else self.number


def rows(edition):
    with open(os.path.join(HERE, f"annex-{edition}.txt"), encoding="utf-8") as lines:
        return [line.rstrip("\n").split("|") for line in lines]


def load():
    new = {r[0]: r[1:] for r in rows("2022")}
    table = {"2022": [Control("2022", number, dict(zip(ORDER, titles))) for number, titles in new.items()]}
    for edition in ("2013", "2005"):
        taken, table[edition] = set(), []
        for number, title, today in rows(edition):
            titles = {"en": title}
            if today in new and today not in taken:
                taken.add(today)
                titles.update(dict(zip(ORDER[1:], new[today][1:])))
            table[edition].append(Control(edition, number, titles))
    return table


CONTROLS = load()
COUNTS = {"2022": 93, "2013": 114, "2005": 133}
assert all(len(CONTROLS[e]) == n for e, n in COUNTS.items())


def themes(edition):
    """The sections in their order: (section number, topic or None)."""
    seen = {}
    for control in CONTROLS[edition]:
        seen.setdefault(control.section, control.topic)
    return list(seen.items())


def written(control, style, annex="Annex A"):
    """The number in one of the ways it is printed."""
    number = control.number
    if style == "padded":
        return f"A{control.parts[0]}." + ".".join(f"{p:02}" if len(control.parts) == 2 else str(p) for p in control.parts[1:])
    return {"A.": "A." + number, "bare": number, "A ": "A " + number, "A": "A" + number, "annex": f"{annex} {number}", "A.dot": f"A.{number}."}[style]

"""Bridge letters: what management says of the time after a report, in several wordings and languages."""
import datetime
from . import values
from .dates import pick_form, show


def make(random, language, changed=False, by_auditor=False):
    """(blocks, labels): one letter."""
    r = values.make(random, language)
    form = pick_form(random, language)
    day = lambda d: show(d, form, language)
    gap_start = r.end + datetime.timedelta(days=1)
    dated = r.end + datetime.timedelta(days=random.randint(20, 200))
    gap_end = random.choice([dated, dated, values.month_end(dated.year, dated.month)])
    person, role, org = random.choice(values.PEOPLE), random.choice(values.ROLES[language]), r.organisation
    labels = {"organisation": org, "gap_start": gap_start.isoformat(), "gap_end": gap_end.isoformat(), "date": dated.isoformat(), "report_period_start": r.start.isoformat(), "report_period_end": r.end.isoformat(),
              "no_material_change": "no" if changed else "yes", "signer_role": role, "signatory": "auditor" if by_auditor else "management"}
    signing = [r.auditor] if by_auditor else [person, role, org]
    if by_auditor:
        labels["signer_role"] = None
    if language == "de":
        change = "Im genannten Zeitraum gab es wesentliche Änderungen: Die Plattform wurde in ein anderes Rechenzentrum verlagert." if changed else random.choice(["In diesem Zeitraum gab es keine wesentlichen Änderungen am internen Kontrollsystem.", "Uns sind keine wesentlichen Änderungen der Kontrollen bekannt."])
        out = [("p", org), ("p", day(dated)), ("heading", random.choice(["Bridge Letter zum SOC-2-Bericht", "Überbrückungsschreiben (Bridge Letter) zum SOC 2 Bericht"])), ("p", "Sehr geehrte Damen und Herren,"),
               ("p", f"der letzte SOC 2 Typ 2 Bericht der {org} umfasst den Zeitraum vom {day(r.start)} bis {day(r.end)}."), ("p", f"Dieses Schreiben gilt für den Zeitraum vom {day(gap_start)} bis {day(gap_end)}. {change}"),
               ("p", "Dieses Schreiben wurde nicht geprüft und ersetzt den Bericht nicht."), ("p", "Mit freundlichen Grüßen"), ("sign", signing)]
        return out, labels, r
    if language == "fr":
        change = "Des changements significatifs sont intervenus pendant cette période : l'hébergement a été transféré." if changed else random.choice(["Aucun changement significatif n'est intervenu dans l'environnement de contrôle.", "Nous n'avons connaissance d'aucun changement significatif des contrôles."])
        out = [("p", org), ("p", f"Le {day(dated)}"), ("heading", random.choice(["Objet : lettre de transition (bridge letter) – rapport SOC 2", "Lettre de transition SOC 2"])), ("p", "Madame, Monsieur,"),
               ("p", f"Le dernier rapport SOC 2 de type 2 de {org} couvre la période du {day(r.start)} au {day(r.end)}."), ("p", f"La présente lettre porte sur la période du {day(gap_start)} au {day(gap_end)}. {change}"),
               ("p", "Cette lettre n'a pas été auditée et ne remplace pas le rapport."), ("p", "Cordialement,"), ("sign", signing)]
        return out, labels, r
    number, family = random.choice(["2", "II"]), random.choice(["SOC 2", "SOC 2", "SOC 2", "SOC 1"])
    if changed:
        change = random.choice([f"During this period there was a material change: customer data were migrated to a different hosting provider.", "We have made the following material changes to our control environment since that date: the identity provider was replaced."])
    else:
        change = random.choice(["There have been no material changes to the control environment that would adversely affect the conclusions reached in the report.", "We are not aware of any material changes in our internal controls or in the environment in which they operate.",
                                f"{org} confirms that no significant changes have been made to the controls described in the report.", "To the best of our knowledge, our controls have continued to operate, and there were no material changes to the system."])
    subject = random.choice([f"{family} Bridge Letter", f"Re: {family} Type {number} bridge letter", f"{family} Gap Letter", f"Subject: Gap letter for our {family} Type {number} report", f"{family} Type {number} Report – Bridge Letter", f"RE: {family} Type {number} Report Update"])
    report = random.choice([f"Our most recent {family} Type {number} report, issued by {r.auditor}, covers the period {day(r.start)} through {day(r.end)}.", f"{r.auditor} examined {org}'s {r.system} for the period {day(r.start)} to {day(r.end)} and issued a {family} Type {number} report.",
                            f"The {family} Type {number} report of {org} covers controls from {day(r.start)} to {day(r.end)}."])
    if by_auditor:
        report = f"We issued a {family} Type {number} report on {org} for the period {day(r.start)} to {day(r.end)}."
    if gap_end == dated and random.random() < 0.5:
        gap = random.choice([f"For the period from {day(gap_start)} through the date of this letter,", f"From {day(gap_start)} to the date of this letter,"])
    else:
        gap = random.choice([f"This letter covers the period from {day(gap_start)} to {day(gap_end)}.", f"For the period {day(gap_start)} through {day(gap_end)} we state the following.", f"This letter addresses the gap between {day(gap_start)} and {day(gap_end)}."])
    if gap.endswith(","):
        change = change[0].lower() + change[1:] if change.split()[0] not in org else change
    greeting = random.choice(["To Whom It May Concern:", "Dear Customer,", "Dear Valued Client:", "Dear Sir or Madam,"])
    head = [("p", org), ("p", "400 Harbour Street, Suite 12")] if random.random() < 0.6 else [("p", f"{org} | Trust and Compliance")]
    out = head + [("p", day(dated)), ("p", greeting), ("heading", subject), ("p", report), ("p", f"{gap} {change}")]
    if random.random() < 0.6:
        out.append(("p", random.choice(["This letter is not intended to be a substitute for the report. User entities should continue to perform the complementary user entity controls.", "This letter has not been audited. Only the report itself should be relied on.", "The next examination is in progress, and the report is expected in the first quarter."])))
    out += [("p", random.choice(["Sincerely,", "Kind regards,", "Yours faithfully,", "Best regards,"])), ("sign", signing)]
    return out, labels, r

#!/usr/bin/python3
"""Make a labelled set of service auditors' reports, bridge letters and papers that are neither: PDF, DOCX, HTML, text and gold.jsonl.

usage: make_reports.py OUT_DIR [--seed 3402]
"""
import argparse
import json
import os
import random as randoms
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from reportset import continental, dates, english, letters, papers, values, writers  # noqa: E402

OPINIONS = ["unqualified"] * 6 + ["qualified"] * 3 + ["adverse", "disclaimer"]
FORMATS = ["pdf"] * 7 + ["docx"] * 2
AS_OF = {"en": ["as of {d}", "as of {d}", "as at {d}"], "de": ["zum {d}"], "fr": ["au {d}"]}
THROUGH = {"en": ["throughout the period {d}", "throughout the period {d}", "for the period {d}", "during the period {d}", "throughout the period from {d}"], "de": ["im Zeitraum {d}", "für den Zeitraum {d}"], "fr": ["pour la période {d}", "au cours de la période {d}"]}
COVER = {"en": ["For the Period {d}", "{d}", "For the period from {d}", "Period: {d}"], "de": ["Zeitraum {d}", "{d}"], "fr": ["Période {d}", "{d}"]}


def report(folder, name, random, language, family, type_, opinion, **given):
    r = values.make(random, language, family=family, type=type_, opinion=opinion, **given)
    form = dates.pick_form(random, language)
    if type_ == "1":
        day = dates.show(r.end, form, language)
        when, cover = random.choice(AS_OF[language]).format(d=day), random.choice(AS_OF[language]).format(d=day)
        cover = cover[0].upper() + cover[1:]
    else:
        joined = dates.span(r.start, r.end, form, language, random)
        when, cover = random.choice(THROUGH[language]).format(d=joined), random.choice(COVER[language]).format(d=dates.span(r.start, r.end, form, language, random))
    if r.family == "soc3" and language == "en" and random.random() < 0.2:
        r.is_long = True
    note = {"lower": random.random() < 0.6, "cover_auditor": random.random() < 0.4, "letterhead": random.random() < 0.3, "denies_user_controls": random.random() < 0.5, "earlier_type1": random.random() < 0.3 and type_ == "2",
            "earlier": dates.show(values.month_end(r.start.year - 1, r.start.month), form, language), "csoc": random.random() < 0.6, "cuec_table": random.random() < 0.3, "bullets": random.random() < 0.5, "exception_word": random.choice(["exception", "exception", "deviation"])}
    draw = {"en": english.story, "de": continental.german, "fr": continental.french}[language]
    blocks = draw(r, random, when, cover, dates.show(r.dated, form, language), note)
    draft = None
    if r.is_draft:
        draft = {"en": random.choice(["DRAFT", "DRAFT", "Draft for discussion"]), "de": "ENTWURF", "fr": "PROJET"}[language]
    kind = random.choice(FORMATS)
    if draft and kind == "docx" and len(draft) > 5:
        draft = "DRAFT"
    file = writers.write(folder, name, kind, blocks, random, footer=random.choice(["", f"{r.organisation} – Confidential", "Proprietary and confidential"]), draft=draft)
    soc3 = family == "soc3"
    stated_user = r.has_user_controls or (language == "en" and note["denies_user_controls"])
    labels = {"report": family, "type": None if soc3 else type_, "organisation": r.organisation, "period_start": r.start.isoformat() if type_ == "2" else None, "period_end": r.end.isoformat(), "opinion": opinion, "report_date": r.dated.isoformat(),
              "auditor": r.auditor, "categories": r.categories, "subservices": [[n, m] for n, _, m in r.subservices], "user_entity_controls_assumed": None if soc3 or not stated_user else "yes" if r.has_user_controls else "no",
              "user_entity_controls": len(r.user_controls) if not soc3 else 0, "exceptions": len(r.exceptions) if not soc3 else 0, "exceptions_noted": None if soc3 or type_ == "1" else "yes" if r.exceptions else "no", "draft": "yes" if draft else None}
    if soc3:
        labels["type_acceptable"] = [None, "2"]
    return {"file": file, "kind": {"soc1": "other", "soc2": "soc2-report", "soc3": "soc3-report"}[family], "family": "report", "language": language, "format": kind, **labels}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out_dir")
    parser.add_argument("--seed", type=int, default=3402)
    options = parser.parse_args()
    os.makedirs(options.out_dir, exist_ok=True)
    random, rows, started = randoms.Random(options.seed), [], time.time()

    def own():
        return randoms.Random(random.randrange(2 ** 48))
    plan = [("en", "soc2", "2")] * 34 + [("en", "soc2", "1")] * 16 + [("en", "soc1", "2")] * 8 + [("en", "soc1", "1")] * 5 + [("en", "soc3", "2")] * 12 + \
           [("de", "soc2", "2")] * 7 + [("de", "soc2", "1")] * 3 + [("de", "soc1", "2")] * 4 + [("fr", "soc2", "2")] * 6 + [("fr", "soc2", "1")] * 3 + [("fr", "soc1", "2")] * 2
    for n, (language, family, type_) in enumerate(plan):
        one = own()
        opinion = "unqualified" if family == "soc3" and one.random() < 0.8 else one.choice(OPINIONS)
        isae = language == "en" and family != "soc3" and one.random() < 0.25
        rows.append(report(options.out_dir, f"report-{n + 1:03}-{family}-{type_}-{language}", one, language, family, type_, opinion, isae=isae, is_long=one.random() < 0.25, is_draft=one.random() < 0.08))
    for n in range(28):
        one = own()
        language = ["en", "en", "en", "de", "fr"][n % 5]
        blocks, labels, r = letters.make(one, language, changed=n % 6 == 5, by_auditor=n % 14 == 11 and language == "en")
        kind = one.choice(["pdf", "pdf", "docx", "txt", "html"])
        file = writers.write(options.out_dir, f"letter-{n + 1:03}-{language}", kind, blocks, one)
        rows.append({"file": file, "kind": "bridge-letter", "family": "letter", "language": language, "format": kind, **labels})
    for round_ in range(2):
        one = own()
        for name, language, blocks, kinds in papers.papers(one):
            kind = one.choice(["pdf", "docx", "html", "txt"])
            file = writers.write(options.out_dir, f"paper-{round_ + 1}-{name.replace('_', '-')}", kind, blocks, one)
            rows.append({"file": file, "kind": kinds[0], "kind_acceptable": kinds, "family": "paper", "language": language, "format": kind, "layout": name})
    with open(os.path.join(options.out_dir, "gold.jsonl"), "w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(f"{len(rows)} documents in {time.time() - started:.0f} s")


if __name__ == "__main__":
    main()

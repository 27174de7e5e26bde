#!/usr/bin/python3
"""Make a labelled set of Statements of Applicability and look-alikes, and gold.jsonl.

usage: make_statements.py OUT_DIR [--seed 27006] [--only PATTERN]
PATTERN is looked for in the names of the files, as a regular expression; names and contents do not depend on it.
"""
import argparse
import json
import os
import random
import re
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from soaset import damage as faults, layouts, lookalikes, plan, writers  # noqa: E402
from soaset.statement import Statement  # noqa: E402

# Layouts in which a control left open would read as excluded or as something else.
CLOSED = {"exclusions_apart", "exclusions_repeated", "included_excluded", "reason_ticks", "merged_headers_3", "implemented_only", "checkboxes"}


def make_statement(folder, name, spec):
    format, layout, edition, language, damage, seed = spec
    rng = random.Random(seed)
    partial = rng.random() < 0.2 and layout not in ("two_editions", "date_ids", "number_ids")
    share = rng.uniform(0.12, 0.6) if partial or layout in ("two_editions", "cards", "headings") and rng.random() < 0.6 else 1
    s = Statement(rng, edition, language, share, shuffled=share < 1 and layout in ("plain", "title_block", "name_first") and rng.random() < 0.4,
                  blanks=layout not in CLOSED and rng.random() < 0.2, partly=rng.random() < 0.2, profile="some" if "contradicting_rows" in damage else None)
    job = layouts.Job(s, format, damage)
    job.stamp = rng.choice(plan.STAMPS + (["footer", "footer"] if format in ("pdf", "docx", "html") else []))
    told = share < 1 and edition != "2022" or "truncated_end" in damage and edition != "2022" or rng.random() < 0.75
    if told and layout != "two_editions":
        job.edition_text = s.standard()
    if "merged_ids" in damage:
        job.merged_ids = rng.choice([2, 3, 4])
    if share == 1 and not damage and layout not in ("two_editions", "two_references", "date_ids") and rng.random() < 0.05:
        job.edition_text = f"ISO/IEC 27001:{rng.choice([e for e in ('2005', '2013', '2022') if e != edition])}"
        job.traits.append("wrong_edition_in_title")
    if rng.random() < 0.06 and s.full:
        job.traits.append("summary_disagrees")
    label = edition
    if layout == "two_editions":
        other = Statement(rng, "2013", language, rng.uniform(0.2, 0.5))
        other.voice, s.plain_standard, other.plain_standard, label = s.voice, "ISO/IEC 27001:2022", "ISO/IEC 27001:2013", "mixed"
        document = layouts.two_editions(job, other)
    else:
        document = layouts.LAYOUTS[layout][0](job)
    document.manner.update({"language": language, "title": s.voice["title"], "page": s.words["page"][0], "logic": (s.words["true"][0], s.words["false"][0]) if rng.random() < 0.5 else ("TRUE", "FALSE")})
    done = [kind for kind in damage if faults.DAMAGE[kind][0](rng, document, format)]
    controls = document.labels()
    file = writers.write(folder, name, format, document, rng)
    truth = job.truth
    if format == "csv":
        truth = dict(truth) if not document.footer else {"version": None, "date": None}
    return {"file": file, "kind": "statement-of-applicability", "format": format, "edition": label, "language": language, "layout": layout, "damage": done, "traits": job.traits,
            "version": truth["version"], "date": truth["date"], "complete": s.full and layout != "two_editions" and "truncated_end" not in done, "controls": controls}


def make_lookalike(folder, name, spec):
    what, format, language, seed = spec
    rng = random.Random(seed)
    document, edition = lookalikes.make(what, rng, language)
    document.manner.update({"language": language, "title": lookalikes.TITLES[what][language]})
    file = writers.write(folder, name, format, document, rng)
    return {"file": file, "kind": "other", "format": format, "edition": edition, "language": language, "layout": what, "damage": [], "traits": ["look_alike"], "version": None, "date": None, "controls": []}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out_dir")
    parser.add_argument("--seed", type=int, default=27006)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    os.makedirs(options.out_dir, exist_ok=True)
    rng, rows, started = random.Random(options.seed), [], time.time()
    jobs = [(f"{'damaged' if spec[4] else 'soa'}-{n + 1:03}-{(spec[4][0] if spec[4] else spec[1]).replace('_', '-')}-{spec[2]}-{spec[3]}", make_statement, spec) for n, spec in enumerate(plan.statements(rng))]
    jobs += [(f"other-{n + 1:03}-{spec[0].replace('_', '-')}-{spec[2]}", make_lookalike, spec) for n, spec in enumerate(plan.lookalikes(rng))]
    for name, make, spec in jobs:
        if re.search(options.only, name):
            rows.append(make(options.out_dir, name, spec))
    with open(os.path.join(options.out_dir, "gold.jsonl"), "w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(f"{len(rows)} documents in {time.time() - started:.0f} s")


if __name__ == "__main__":
    main()

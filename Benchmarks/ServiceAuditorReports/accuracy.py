#!/usr/bin/python3
"""Judge what a reader says about a labelled set of service auditors' reports and bridge letters.

usage: accuracy.py ASSURE SET_DIR [--show] [--only PATTERN]
Reading, comparing and counting are those of ../Certificates/accuracy.py.
"""
import argparse
import json
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Certificates"))
import accuracy as shared  # noqa: E402

NAMES = ["organisation", "auditor", "signer_role"]
REPORT = ["report", "type", "organisation", "period_start", "period_end", "report_date", "opinion", "auditor", "user_entity_controls_assumed", "exceptions_noted", "draft"]
LETTER = ["organisation", "gap_start", "gap_end", "date", "report_period_start", "report_period_end", "no_material_change", "signer_role", "signatory"]


def value(answer):
    """The value of a field, of a plain code, or nothing."""
    if isinstance(answer, dict):
        return answer.get("value") if answer.get("state") == "stated" else None
    return answer


def entry(row, field, said, true, right, confidence=None):
    outcome = "missed" if said in (None, "", []) else "invented" if true in (None, "", []) else "right" if right else "wrong"
    return {"file": row["file"], "field": field, "outcome": outcome, "right": outcome == "right", "said": said, "true": true, "confidence": confidence}


def judge_field(row, body, field):
    answer = body.get(field)
    said, true = value(answer), row[field]
    if field == "draft":
        said = "yes" if said else None
    acceptable = row.get(field + "_acceptable", [true])
    if said in acceptable and said is None or (said is None and true is None):
        return None
    if field in NAMES:
        right = true is not None and shared.overlap(said, true) >= 0.8
    else:
        right = said in acceptable
    true = said if right and said in acceptable else true
    return entry(row, field, said, true, right, answer.get("confidence") if isinstance(answer, dict) and said else None)


def judge_list(row, field, said, true):
    """One entry for every member of a list that was said or is there."""
    out = [entry(row, field, s, s if s in true else None, s in true) for s in said]
    return out + [entry(row, field, None, t, False) for t in true if t not in said]


def judge(gold, said):
    out = []
    for row in gold:
        answer = said.get(row["file"], {})
        if row["family"] == "report":
            body = answer.get("service_auditor_report") or {}
            out += [judge_field(row, body, field) for field in REPORT]
            out += judge_list(row, "categories", [value(c) for c in body.get("categories", [])], row["categories"])
            pairs = [(shared.plain(value(s.get("name"))), value(s.get("method"))) for s in body.get("subservices", [])]
            true = [(shared.plain(n), m) for n, m in row["subservices"]]
            out += judge_list(row, "subservice_names", [n for n, _ in pairs], [n for n, _ in true])
            out += judge_list(row, "subservice_methods", [p for p in pairs if p[1]], true)
            for field in ("user_entity_controls", "exceptions"):
                count = len(body.get(field, []))
                if count or row[field]:
                    out.append(entry(row, field + " (count)", count or None, row[field] or None, count == row[field]))
        elif row["family"] == "letter":
            body = answer.get("bridge_letter") or {}
            out += [judge_field(row, body, field) for field in LETTER]
    return [e for e in out if e]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("assure")
    parser.add_argument("set_dir")
    parser.add_argument("--show", action="store_true", help="every wrong or missed field with file, said and true")
    parser.add_argument("--only", default="", help="files whose name matches this regular expression")
    options = parser.parse_args()
    with open(os.path.join(options.set_dir, "gold.jsonl"), encoding="utf-8") as lines:
        gold = [row for row in map(json.loads, lines) if re.search(options.only, row["file"])]
    said = shared.read(options.assure, options.set_dir, gold)
    entries = judge(gold, said)
    for family in ("report", "letter"):
        names = {row["file"] for row in gold if row["family"] == family}
        part = [e for e in entries if e["file"] in names]
        print(f"\n{family}s: {len(names)} documents, {shared.figures(part)}")
        for field in dict.fromkeys(e["field"] for e in part):
            print(f"  {field:30} {shared.figures([e for e in part if e['field'] == field])}")
    right = 0
    for row in gold:
        kind = said.get(row["file"], {}).get("kind")
        good = kind in row.get("kind_acceptable", [row["kind"]])
        right += good
        if not good:
            print(f"  {row['file']}: kind {kind}, true {row['kind']}")
    print(f"\nkind {right}/{len(gold)} = {right / max(1, len(gold)):.3f}")
    shared.reliability(entries)
    sure = [e for e in entries if e["outcome"] in ("wrong", "invented") and (e["confidence"] or 0) >= 0.9]
    print(f"\nwrong at confidence 0.9 or more: {len(sure)}")
    if options.show:
        for e in entries:
            if not e["right"]:
                print(f"  {e['file'][:44]:44} {e['field']:28} {e['outcome']:8} said {str(e['said'])[:70]!r} true {str(e['true'])[:60]!r}")


if __name__ == "__main__":
    main()

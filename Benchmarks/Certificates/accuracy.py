#!/usr/bin/python3
"""Judge what a reader says about a labelled set of certificates.

usage: accuracy.py ASSURE SET_DIR [--show] [--only PATTERN] [--json FILE]
ASSURE is the program; `ASSURE inspect --json FILE...` must answer one JSON line a file.
"""
import argparse
import datetime
import json
import math
import os
import re
import subprocess
import sys
import unicodedata

FIELDS = ["organisation", "standard", "certificate_number", "certification_body", "accreditation_body", "scope", "soa_version",
          "original_issue_date", "issue_date", "expiry_date"]
BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0001]


def read(assure, folder, rows, batch=40, flags=()):
    """What the program says, by file name."""
    said = {}
    files = [os.path.join(folder, row["file"]) for row in rows]
    for start in range(0, len(files), batch):
        run = subprocess.run([assure, "inspect", "--json", *flags, *files[start:start + batch]], capture_output=True, text=True)
        for line in run.stdout.splitlines():
            try:
                row = json.loads(line)
            except ValueError:
                continue
            said[os.path.basename(row.get("file", ""))] = row
        if run.returncode not in (0, 1):
            print(f"{assure} ended with {run.returncode}: {run.stderr[-300:]}", file=sys.stderr)
    return said


def plain(text):
    return re.sub(r"[^\w]+", " ", unicodedata.normalize("NFKC", str(text or "")).casefold()).strip()


def wilson(right, count):
    """The ends of the 95 % interval of a share."""
    z, p = 1.96, right / count
    middle, half = p + z * z / (2 * count), z * math.sqrt(p * (1 - p) / count + z * z / (4 * count * count))
    return tuple((middle + sign * half) / (1 + z * z / count) for sign in (-1, 1))


def overlap(a, b):
    a, b = set(plain(a).split()), set(plain(b).split())
    return len(a & b) / max(1, min(len(a), len(b)))


def same(field, said, true, acceptable):
    if field.endswith("date"):
        return str(said)[:10] in acceptable
    if field == "certificate_number":
        return any(plain(said).replace(" ", "") == plain(one).replace(" ", "") for one in acceptable)
    return any(overlap(said, one) >= (0.8 if field in ("scope", "organisation") else 0.6) for one in acceptable)


def judge(gold, said):
    """One entry for every field that was answered or that stands on the page."""
    out = []
    for row in gold:
        if row["kind"] != "iso27001-certificate":
            continue
        certificate = said.get(row["file"], {}).get("certificate") or {}
        for field in FIELDS:
            answer = certificate.get(field) or {}
            value = answer.get("value") if answer.get("state") == "stated" else None
            true = row.get(field)
            acceptable = row.get(field + "_acceptable") or [true]
            if field == "expiry_date" and not true and row.get("expiry_derivable"):
                # "Valid for three years from": the anniversary, or the day before it.
                true = row["expiry_derivable"]
                acceptable = [true, (datetime.date.fromisoformat(true) - datetime.timedelta(days=1)).isoformat()]
            if not value and not true:
                continue
            outcome = "missed" if not value else "invented" if not true else "right" if same(field, value, true, acceptable) else "wrong"
            out.append({"file": row["file"], "set": row["set"], "source": "picture" if row["set"] in ("scan", "photo") else "text", "dpi": row["dpi"], "layout": row["layout"], "language": row["language"], "field": field, "outcome": outcome,
                        "right": outcome == "right", "said": value, "true": true, "confidence": answer.get("confidence") if value else None,
                        "body_is_real": row.get("body_is_real"), "accreditation_shown": row.get("accreditation_shown")})
    return out


def figures(entries):
    count = {name: sum(e["outcome"] == name for e in entries) for name in ("right", "wrong", "invented", "missed")}
    answered, there = count["right"] + count["wrong"] + count["invented"], count["right"] + count["wrong"] + count["missed"]
    share = lambda a, b: f"{a / b:.3f}" if b else "  -  "
    return f"precision {share(count['right'], answered)} ({count['right']}/{answered})  recall {share(count['right'], there)} ({count['right']}/{there})"


def groups(entries):
    """All, then by set, and scans by resolution."""
    yield "all", entries
    for name in ("text", "hybrid", "scan", "photo"):
        part = [e for e in entries if e["set"] == name]
        if part:
            yield name, part
        if name == "scan":
            for dpi in sorted({e["dpi"] for e in part}):
                yield f"scan {dpi} dpi", [e for e in part if e["dpi"] == dpi]


def reliability(entries):
    answered = [e for e in entries if e["confidence"] is not None]
    print(f"\n{'confidence':14}{'answered':>10}{'right':>8}   share right")
    for low, high in zip(BANDS, BANDS[1:]):
        part = [e for e in answered if low <= e["confidence"] < high]
        right = sum(e["right"] for e in part)
        print(f"{low:.2f} - {min(high, 1):.2f}  {len(part):>9}{right:>8}   {right / len(part):.3f}" if part else f"{low:.2f} - {min(high, 1):.2f}  {0:>9}{0:>8}     -")


def kinds(gold, said, show):
    right, by_layout = 0, {}
    for row in gold:
        answer = said.get(row["file"], {}).get("kind")
        good = answer in row.get("kind_acceptable", [row["kind"]])
        right += good
        name = "certificates" if row["kind"] == "iso27001-certificate" else "look-alikes"
        cell = by_layout.setdefault((name, row["layout"] if name == "look-alikes" else row["set"]), [0, 0])
        cell[0] += good
        cell[1] += 1
        if show and not good:
            print(f"  {row['file']}: kind {answer}, true {row['kind']}")
    print(f"\nkind {right}/{len(gold)} = {right / len(gold):.3f}")
    for (name, layout), (good, count) in sorted(by_layout.items()):
        print(f"  {name:13} {layout:22} {good}/{count}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("assure")
    parser.add_argument("set_dir")
    parser.add_argument("--show", action="store_true", help="every wrong or missed field with file, said and true")
    parser.add_argument("--only", default="", help="files whose name matches this regular expression")
    parser.add_argument("--json", help="write all judged answers to this file")
    parser.add_argument("--uncalibrated", action="store_true", help="the readers' own scores, to fit the confidences on")
    options = parser.parse_args()
    with open(os.path.join(options.set_dir, "gold.jsonl"), encoding="utf-8") as lines:
        gold = [row for row in map(json.loads, lines) if re.search(options.only, row["file"]) and os.path.exists(os.path.join(options.set_dir, row["file"]))]
    if not gold:
        sys.exit("no labelled file matches")
    said = read(options.assure, options.set_dir, gold, flags=["--uncalibrated"] if options.uncalibrated else [])
    entries = judge(gold, said)
    for name, part in groups(entries):
        print(f"\n{name}: {len({e['file'] for e in part})} certificates, {figures(part)}")
        for field in FIELDS:
            print(f"  {field:22} {figures([e for e in part if e['field'] == field])}")
    kinds(gold, said, options.show)
    reliability(entries)
    sure = [e for e in entries if not e["right"] and (e["confidence"] or 0) >= 0.9]
    print(f"\nwrong at confidence 0.9 or more: {len(sure)}")
    for e in sure:
        print(f"  {e['file'][:52]:52} {e['field']:20} {e['confidence']:.2f} said {str(e['said'])[:48]!r} true {str(e['true'])[:48]!r}")
    if options.show:
        print("\nwrong, invented and missed:")
        for e in entries:
            if not e["right"]:
                print(f"  {e['file'][:52]:52} {e['field']:20} {e['outcome']:8} said {str(e['said'])[:60]!r} true {str(e['true'])[:60]!r}")
    if options.json:
        with open(options.json, "w", encoding="utf-8") as out:
            json.dump(entries, out, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()

#!/usr/bin/python3
"""Judge what a reader says about a labelled set of Statements of Applicability.

usage: accuracy.py ASSURE SET_DIR [--show] [--only PATTERN] [--json FILE]
Reading and intervals are those of ../Certificates/accuracy.py. ASSURE is the program; `ASSURE inspect --json FILE...` must answer one JSON line a file.
"""
import argparse
import difflib
import json
import os
import re
import sys
import unicodedata

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Certificates"))
import accuracy as shared  # noqa: E402

ID = re.compile(r"^(?:A\.)?\d+(?:\.\d+){1,2}$")


def words(text):
    return shared.plain(text).split()


def same_text(said, true):
    """At least 0.8 of the printed words are said, and at least half of what is said is printed there."""
    a, b = set(words(said)), set(words(true))
    return bool(a and b) and len(a & b) >= 0.8 * len(b) and len(a & b) >= 0.5 * len(a)


def same_status(said, entry):
    """The normalised word, or the word as printed (a misspelt one counts)."""
    if said == entry["status"]:
        return True
    a, b = " ".join(words(said)), " ".join(words(entry.get("status_printed")))
    return bool(a) and difflib.SequenceMatcher(None, a, b).ratio() >= 0.8


def bare(control):
    """5.1 for A.5.1: the edition is judged by itself."""
    return re.sub(r"^A\.?\s*", "", str(control).strip())


def version_of(text):
    return re.sub(r"^(?:version|versión|versão|versione|versie|ausgabe|rev(?:ision)?|issue|v)[\s.]*(?=\d)", "", unicodedata.normalize("NFKC", str(text)).casefold().strip())


def stated(field):
    return field.get("value") if field and field.get("state") == "stated" else None


def fair(entry):
    value = entry["applicability"]
    return value if isinstance(value, list) else [value]


def judge(gold, said):
    """One judged file: counts of its rows and what was wrong."""
    row = said.get(gold["file"], {})
    s = row.get("statement_of_applicability") or {}
    out = {"file": gold["file"], "format": gold["format"], "layout": gold["layout"], "language": gold["language"], "damage": gold["damage"], "traits": gold["traits"], "kind_said": row.get("kind"), "kind": gold["kind"],
           "kind_right": row.get("kind") == gold["kind"], "edition_said": s.get("edition"), "edition": gold["edition"]}
    if gold["kind"] == "other":
        return out
    out["edition_right"] = s.get("edition") == gold["edition"]
    answers = {}
    for control in s.get("controls", []):
        if ID.match(str(control.get("id"))):
            answers.setdefault(bare(control["id"]), []).append(control)
    true = {bare(e["id"]): e for e in gold["controls"]}
    right, wrong, missed, extra = [], [], [], sorted(set(answers) - set(true))
    out.update(excluded_tp=0, excluded_fp=0, excluded_fn=0, excluded_as_applicable=[], text_right=0, text_there=0, text_wrong=[], status_right=0, status_there=0, status_wrong=[])
    for number, entry in true.items():
        given = answers.get(number, [])
        values = [g.get("applicability") for g in given]
        good = bool(values) and all(v in fair(entry) for v in values)
        if good:
            right.append(number)
        elif values:
            wrong.append((number, values[0], fair(entry)))
        elif not entry.get("optional"):
            missed.append(number)
        strict, said_out = fair(entry) == ["excluded"], "excluded" in values
        optional_gap = entry.get("optional") and not values
        out["excluded_tp"] += strict and said_out
        out["excluded_fn"] += bool(strict and not said_out and not optional_gap)
        out["excluded_fp"] += said_out and "excluded" not in fair(entry)
        if strict and any(v in ("applicable", "partly") for v in values):
            out["excluded_as_applicable"].append(number)
        if entry["justification"] and not entry.get("optional"):
            out["text_there"] += 1
            texts = [entry["justification"], *entry.get("justification_also", [])]
            if given and any(same_text(g.get("justification"), t) for g in given for t in texts + [" ".join(texts)]):
                out["text_right"] += 1
            else:
                out["text_wrong"].append((number, given[0].get("justification") if given else None, entry["justification"]))
        if entry["status"]:
            out["status_there"] += 1
            if given and same_status(given[0].get("status"), entry):
                out["status_right"] += 1
            else:
                out["status_wrong"].append((number, given[0].get("status") if given else None, entry["status"]))
    out["excluded_fp"] += sum(any(c.get("applicability") == "excluded" for c in answers[n]) for n in extra)
    out.update(rows_right=len(right), rows_wrong=wrong, rows_missed=missed, rows_extra=extra)
    for field in ("version", "date"):
        value, want = stated(s.get(field)), gold[field]
        same = value and want and (version_of(value) == version_of(want) if field == "version" else str(value)[:10] == want)
        out[field] = {"said": value, "true": want, "outcome": None if not value and not want else "right" if same else "missed" if not value else "invented" if not want else "wrong"}
    out["wholly"] = bool(out["kind_right"] and out["edition_right"] and not wrong and not missed and not extra)
    return out


def wilson(right, count):
    return "%.3f-%.3f" % shared.wilson(right, count) if count else "-"


def share(right, count):
    return f"{right / count:.3f}" if count else "  -  "


def line(name, right, count):
    print(f"{name:44} {right:6}/{count:<6} {share(right, count)}  [{wilson(right, count)}]")


def prf(tp, fp, fn):
    p, r = tp / (tp + fp) if tp + fp else float("nan"), tp / (tp + fn) if tp + fn else float("nan")
    return p, r, 2 * p * r / (p + r) if p + r > 0 else float("nan")


def row_counts(part):
    tp = sum(j["rows_right"] for j in part)
    return tp, sum(len(j["rows_wrong"]) + len(j["rows_extra"]) for j in part), sum(len(j["rows_wrong"]) + len(j["rows_missed"]) for j in part)


def rows_line(name, part, full=False):
    tp, fp, fn = row_counts(part)
    p, r, f = prf(tp, fp, fn)
    intervals = f"  P [{wilson(tp, tp + fp)}] R [{wilson(tp, tp + fn)}]" if full else ""
    print(f"{name:32} files {len(part):4}  P {p:.3f}  R {r:.3f}  F1 {f:.3f}  wholly {sum(j['wholly'] for j in part):4}   right {tp} wrong or extra {fp} wrong or missed {fn}{intervals}")


def by(judged, key, names=None):
    for name in names or sorted({j[key] for j in judged}):
        part = [j for j in judged if j[key] == name]
        if part:
            rows_line("  " + name, part)


def report(judged):
    soas, others = [j for j in judged if j["kind"] != "other"], [j for j in judged if j["kind"] == "other"]
    sound, damaged = [j for j in soas if not j["damage"]], [j for j in soas if j["damage"]]
    line("kind right, all files", sum(j["kind_right"] for j in judged), len(judged))
    line("kind right, statements", sum(j["kind_right"] for j in soas), len(soas))
    line("kind right, look-alikes", sum(j["kind_right"] for j in others), len(others))
    if soas:
        line("edition right", sum(j["edition_right"] for j in soas), len(soas))
        line("files wholly right", sum(j["wholly"] for j in soas), len(soas))
        line("  undamaged", sum(j["wholly"] for j in sound), len(sound))
        line("  damaged", sum(j["wholly"] for j in damaged), len(damaged))
        print("\ncontrol rows (id and applicability)")
        for name, part in (("all", soas), ("undamaged", sound), ("damaged", damaged)):
            rows_line(name, part, True)
        for key in ("format", "layout", "language", "edition"):
            print(f"by {key}" + (", undamaged" if key == "layout" else ""))
            by(sound if key == "layout" else soas, key)
        print("by damage")
        for name in sorted({d for j in damaged for d in j["damage"]}):
            rows_line("  " + name, [j for j in damaged if name in j["damage"]])
        for name in sorted({d for j in soas for d in j["traits"]}):
            rows_line("  trait " + name, [j for j in soas if name in j["traits"]])
        tp, fp, fn = (sum(j[k] for j in soas) for k in ("excluded_tp", "excluded_fp", "excluded_fn"))
        p, r, f = prf(tp, fp, fn)
        print(f"\nexcluded controls: P {p:.3f} [{wilson(tp, tp + fp)}]  R {r:.3f} [{wilson(tp, tp + fn)}]  F1 {f:.3f}   tp {tp} fp {fp} fn {fn}")
        bad = [j for j in soas if j["excluded_as_applicable"]]
        print(f"excluded controls reported as applicable (must be 0): {sum(len(j['excluded_as_applicable']) for j in bad)}")
        for j in bad:
            print(f"  {j['file']}: {', '.join(j['excluded_as_applicable'][:12])}{' ...' if len(j['excluded_as_applicable']) > 12 else ''}")
        line("justification right, where printed", sum(j["text_right"] for j in soas), sum(j["text_there"] for j in soas))
        line("status right, where printed", sum(j["status_right"] for j in soas), sum(j["status_there"] for j in soas))
        for field in ("version", "date"):
            counts = {o: sum(j[field]["outcome"] == o for j in soas) for o in ("right", "wrong", "missed", "invented")}
            line(f"{field} right, where printed", counts["right"], counts["right"] + counts["wrong"] + counts["missed"])
            print(f"  wrong {counts['wrong']} missed {counts['missed']} invented {counts['invented']}")


def show(judged):
    for j in judged:
        if not j["kind_right"]:
            print(f"  {j['file']}: kind {j['kind_said']}, true {j['kind']}")
        if j["kind"] == "other" or not j["kind_right"]:
            continue
        notes = []
        if not j["edition_right"]:
            notes.append(f"edition {j['edition_said']} true {j['edition']}")
        if j["rows_wrong"]:
            notes.append(f"wrong {len(j['rows_wrong'])}: " + ", ".join(f"{n} said {s} true {'/'.join(t)}" for n, s, t in j["rows_wrong"][:4]))
        if j["rows_missed"]:
            notes.append(f"missed {len(j['rows_missed'])}: {', '.join(j['rows_missed'][:6])}")
        if j["rows_extra"]:
            notes.append(f"extra {len(j['rows_extra'])}: {', '.join(j['rows_extra'][:6])}")
        if j["text_wrong"]:
            n, s, t = j["text_wrong"][0]
            notes.append(f"justification wrong {len(j['text_wrong'])}/{j['text_there']}: {n} said {str(s)[:50]!r} true {t[:50]!r}")
        if j["status_wrong"]:
            n, s, t = j["status_wrong"][0]
            notes.append(f"status wrong {len(j['status_wrong'])}/{j['status_there']}: {n} said {s} true {t}")
        notes += [f"{f} {j[f]['outcome']}: said {j[f]['said']!r} true {j[f]['true']!r}" for f in ("version", "date") if j[f]["outcome"] not in (None, "right")]
        if notes:
            print(f"  {j['file']}")
            for note in notes:
                print(f"      {note}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("assure")
    parser.add_argument("set_dir")
    parser.add_argument("--show", action="store_true", help="what was wrong in every file")
    parser.add_argument("--only", default="", help="files whose name matches this regular expression")
    parser.add_argument("--json", help="write all judged files to this file")
    options = parser.parse_args()
    with open(os.path.join(options.set_dir, "gold.jsonl"), encoding="utf-8") as lines:
        gold = [row for row in map(json.loads, lines) if re.search(options.only, row["file"]) and os.path.exists(os.path.join(options.set_dir, row["file"]))]
    if not gold:
        sys.exit("no labelled file matches")
    said = shared.read(options.assure, options.set_dir, gold)
    judged = [judge(row, said) for row in gold]
    report(judged)
    if options.show:
        print("\nnot right:")
        show(judged)
    if options.json:
        with open(options.json, "w", encoding="utf-8") as out:
            json.dump(judged, out, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()

#!/usr/bin/python3
"""Judge what a reader finds in labelled passages of contracts.

usage: accuracy.py ASSURE [FILE.jsonl ...] [--show] [--only PATTERN]
Without files all sets of this folder are judged, each by itself and then together. Rates carry their 95 % interval (Wilson).
"""
import argparse
import collections
import glob
import json
import os
import re
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "Certificates"))
import accuracy as shared  # noqa: E402


def load(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def read(assure, passages):
    """What the reader says, by id."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as feed:
        for passage in passages:
            feed.write(json.dumps({"id": passage["id"], "text": passage["text"]}, ensure_ascii=False) + "\n")
        feed.flush()
        ran = subprocess.run([assure, "inspect", "--passages", feed.name], capture_output=True, text=True)
    if ran.returncode != 0:
        sys.exit(f"{assure} ended with {ran.returncode}: {ran.stderr[-300:]}")
    return {row["id"]: row for row in map(json.loads, ran.stdout.splitlines())}


def rate(right, of):
    """A share with its 95 % interval, as text."""
    return f"{right / of:.3f} [%.3f-%.3f]" % shared.wilson(right, of) if of else "-"


class Tally:
    """Answers that are right, extra and missing."""

    def __init__(self):
        self.right = self.extra = self.missed = 0

    def add(self, said, true):
        self.right += len(said & true)
        self.extra += len(said - true)
        self.missed += len(true - said)

    def row(self, name):
        said, true = self.right + self.extra, self.right + self.missed
        f1 = 2 * self.right / (said + true) if said + true else float("nan")
        return (f"{name:34} precision {rate(self.right, said):22} recall {rate(self.right, true):22} F1 {f1:.3f}  "
                f"{self.right} right, {self.extra} extra, {self.missed} missed")


def parameters(said, true):
    """How many of the labelled parameters there are, and are right."""
    pairs = [((said.get("notice_days") or {}).get(tag) or {}, notice) for tag, notice in (true.get("notice_days") or {}).items()]
    right = [(s.get("days"), bool(s.get("business"))) == (t.get("days"), bool(t.get("business"))) for s, t in pairs]
    right += [str(said.get(key)) == str(true[key]) for key in ("cure_days", "edition") if true.get(key) is not None]
    return len(right), sum(right)


def judge(name, passages, answers, show):
    whole, tags = Tally(), collections.defaultdict(Tally)
    languages, clean = collections.defaultdict(Tally), collections.Counter()
    asked = right = 0
    for passage in passages:
        said, true = set(answers[passage["id"]]["tags"]), set(passage["tags"])
        for tally in (whole, languages[passage["language"]]):
            tally.add(said, true)
        for tag in said | true:
            tags[tag].add(said & {tag}, true & {tag})
        trap = passage.get("trap")
        if trap:
            clean[trap, said <= true] += 1
        of, correct = parameters(answers[passage["id"]]["parameters"], passage.get("parameters") or {})
        asked, right = asked + of, right + correct
        if show and said != true:
            print(f"  {passage['id']} extra {sorted(said - true)} missed {sorted(true - said)} :: {passage['text'][:110]!r}")
    print(f"== {name}: {len(passages)} passages, {sum(not p['tags'] for p in passages)} without any tag")
    for tag in sorted(tags):
        print(tags[tag].row(tag))
    for language in sorted(languages):
        print(languages[language].row(f"language {language}"))
    traps = sorted({trap for trap, _ in clean})
    failed = {trap: clean[trap, False] for trap in traps if clean[trap, False]}
    print(f"traps with no false tag            {rate(sum(clean[t, True] for t in traps), sum(clean.values()))}   fell for {failed or 'none'}")
    print(f"parameters right                   {rate(right, asked)}")
    print(whole.row("all tags"))
    print()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("assure")
    parser.add_argument("files", nargs="*")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--only", help="judge passages whose id matches")
    options = parser.parse_args()
    files = options.files or sorted(glob.glob(os.path.join(HERE, "passages-*.jsonl")))
    sets = {os.path.basename(path): [p for p in load(path) if not options.only or re.search(options.only, p["id"])] for path in files}
    together = [passage for passages in sets.values() for passage in passages]
    answers = read(options.assure, together)
    for name, passages in sets.items():
        judge(name, passages, answers, options.show)
    if len(sets) > 1:
        judge("together", together, answers, False)


if __name__ == "__main__":
    main()

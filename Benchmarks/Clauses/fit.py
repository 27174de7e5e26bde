#!/usr/bin/python3
"""Fit the decision trees by which a passage's notions and words show its promises, and say how far they can be trusted.

usage: fit.py ASSURE OUT.swift [FILE.jsonl ...] [--held-out]
Without files all sets of this folder but the unseen ones and those of the tests are fitted on. With --held-out nothing is
written: every fifth set of this folder is judged by trees that were fitted to the others.
"""
import argparse
import glob
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile

import numpy
import xgboost
from scipy.sparse import csr_matrix

HERE = os.path.dirname(os.path.abspath(__file__))
TAGS = ("maintain_certification provide_certificate soa_access surveillance_audit_notification nonconformity_notification "
        "recertification_commitment lapse_notification termination_right scope_specificity annex_a_controls "
        "subprocessor_cascading geographic_alignment soc2_and_iso_combined").split()
PASSAGE = re.compile(r"```passage([^\n]*)\n(.*?)\n```", re.S)
FOLDERS = (HERE, os.path.join(HERE, "..", "..", "Tests", "RecognitionTests", "Passages"))
# Drafters whom neither recognisers nor trees have learnt from: what is measured on them is what to expect of others.
UNSEEN = tuple(f"passages-{name}.jsonl" for name in ("u", "ae", "fd", "fe", "ff"))
# Parties of whom one is bound and one gains. In an English passage that names one of each, and nobody else, they can change places:
# then it is the buyer who promises.
SUPPLIERS = re.compile(r"\b(Supplier|Vendor|Provider|Contractor|Service Provider|Processor|Licensor)\b")
BUYERS = re.compile(r"\b(Customer|Client|Buyer|Purchaser|Controller|Authority|Licensee)\b")
OTHERS = re.compile(r"\b(we|us|our|you|your|either|each party|both parties|sub-?\w+s?)\b", re.I)
MODAL = re.compile(r"\b(shall|will|must)\b(?! not)")
# What is told or handed over, so that whoever shall not do it owes nothing.
HANDED_OVER = {"provide_certificate", "soa_access", "surveillance_audit_notification", "nonconformity_notification", "lapse_notification"}
# What other words than those of the parties can make.
OF_NO_PARTY = {"scope_specificity", "geographic_alignment", "soc2_and_iso_combined", "annex_a_controls", "subprocessor_cascading"}
# How often a passage of the tests counts, and its twin: those are to be read right one and all.
WEIGHT_OF_TESTS = 6
# Passages that a feature must be met in; trees of each promise; log-odds from which a promise counts as made with --held-out, as
# in the program.
LEAST_MET, ROUNDS, LEAST_LOG_ODDS, FOLDS = 4, 300, 0.4, 5
# Few features a tree: many different judges carry over to other drafters better than few that know all. On three sets that were
# not learnt from, trees of 31 leaves found three promises in a hundred more than trees of 15, at the same precision.
SETTINGS = {"objective": "binary:logistic", "tree_method": "hist", "grow_policy": "lossguide", "max_depth": 0, "max_leaves": 31,
            "eta": 0.08, "colsample_bytree": 0.12, "subsample": 0.8, "min_child_weight": 0.5, "base_score": 0.5, "seed": 1}

# A literal compiles at once; as an embedded resource, which is a list of bytes, the table takes minutes.
HEAD = '''// swift-format-ignore-file
// Written by Benchmarks/Clauses/fit.py (`make calibrate`).

extension PromiseLikelihood {
  /// The features that the trees ask for, in the order of their numbers, then each tree with its promise.
  static let table = """
'''
FOOT = '''"""
}
'''


def load(paths):
    """Labelled passages of JSON Lines, and of the pages on which the tests keep theirs."""
    passages = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        name = os.path.splitext(os.path.basename(path))[0]
        if path.endswith(".jsonl"):
            passages += [dict(json.loads(line), set=name) for line in text.splitlines() if line.strip()]
            continue
        for number, (head, body) in enumerate(PASSAGE.findall(text)):
            tags = re.search(r"tags=(\S+)", head)
            passages.append({"id": f"{name}-{number}", "text": body, "tags": tags.group(1).split(",") if tags else [], "set": name})
    return passages


def twins(passages):
    """Passages that promise nothing and differ from ones that do in who is bound, or in a single "not"."""
    made = []
    for passage in passages:
        text, tags = passage["text"], set(passage["tags"])
        suppliers, buyers = set(SUPPLIERS.findall(text)), set(BUYERS.findall(text))
        if not tags or passage.get("language") != "en" or OTHERS.search(text) or len(suppliers) != 1 or len(buyers) != 1:
            continue
        if not tags & OF_NO_PARTY:
            other = {min(suppliers): min(buyers), min(buyers): min(suppliers)}
            swapped = re.sub("|".join(other), lambda name: other[name[0]], text)
            made.append(dict(passage, id=f"{passage['id']}-swapped", text=swapped, tags=[]))
        if tags <= HANDED_OVER and len(MODAL.findall(text)) == 1:
            made.append(dict(passage, id=f"{passage['id']}-denied", text=MODAL.sub(r"\1 not", text), tags=[]))
    return made


def features(assure, passages):
    """The names of the features of each passage."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as feed:
        for passage in passages:
            feed.write(json.dumps({"id": passage["id"], "text": passage["text"]}, ensure_ascii=False) + "\n")
        feed.flush()
        ran = subprocess.run([assure, "inspect", "--passages", feed.name, "--features"], capture_output=True, text=True)
    if ran.returncode != 0:
        sys.exit(f"{assure} ended with {ran.returncode}: {ran.stderr[-300:]}")
    return [set(json.loads(line)["features"]) for line in ran.stdout.splitlines()]


def common(held):
    """The features that are met often enough, in order."""
    counts = {}
    for names in held:
        for name in names:
            counts[name] = counts.get(name, 0) + 1
    return sorted(name for name, count in counts.items() if count >= LEAST_MET)


def matrix(names, held):
    """A row a passage, a column a feature; what is not there is missing."""
    places = {name: place for place, name in enumerate(names)}
    rows = [sorted(places[name] for name in had if name in places) for had in held]
    ends = numpy.cumsum([0] + [len(row) for row in rows])
    return csr_matrix((numpy.ones(ends[-1], "float32"), numpy.concatenate(rows), ends), shape=(len(rows), len(names)))


def fitted(table, answers, weights):
    return xgboost.train(SETTINGS, xgboost.DMatrix(table, label=answers, weight=weights), ROUNDS)


def weighed(passages):
    """What each passage counts."""
    return numpy.array([1 if passage["set"].startswith("passages-") else WEIGHT_OF_TESTS for passage in passages])


def held_out(passages, held):
    """Judge each set of this folder by trees that were fitted to four fifths of the sets without it."""
    sets, weights = [passage["set"] for passage in passages], weighed(passages)
    own = sorted({name for name in sets if name.startswith("passages-")})
    tallies = {name: numpy.zeros(3, int) for name in own}
    for fold in range(FOLDS):
        out = numpy.array([name in own[fold::FOLDS] for name in sets])
        table = matrix(common([had for had, is_out in zip(held, out) if not is_out]), held)
        for tag in TAGS:
            true = numpy.array([tag in passage["tags"] for passage in passages])
            judge = fitted(table[~out], true[~out], weights[~out])
            likely = judge.predict(xgboost.DMatrix(table[out]), output_margin=True) >= LEAST_LOG_ODDS
            for name, is_said, is_true in zip(itertools.compress(sets, out), likely, true[out]):
                tallies[name] += (is_said & is_true, is_said & ~is_true, ~is_said & is_true)
    for name in own:
        print(said(name, tallies[name]))
    print(said("all", sum(tallies.values())))


def said(name, tally):
    right, extra, missed = tally
    return f"{name:14} precision {right / max(1, right + extra):.3f}   recall {right / max(1, right + missed):.3f}"


def nodes(node):
    """A tree in the order in which the program reads it: what is asked for, the side without it, the side with it."""
    if "leaf" in node:
        return [f"={round(node['leaf'] * 1000)}"]
    without = node["missing"]
    sides = sorted(node["children"], key=lambda child: child["nodeid"] != without)
    return [node["split"][1:]] + nodes(sides[0]) + nodes(sides[1])


def write(path, passages, held):
    names = common(held)
    table, weights = matrix(names, held), weighed(passages)
    lines, asked = [], {}
    for tag in TAGS:
        model = fitted(table, numpy.array([tag in passage["tags"] for passage in passages]), weights)
        for dump in model.get_dump(dump_format="json"):
            # Features are numbered in the order in which trees first ask for them, which leaves out those that none asks for.
            tree = [word if word.startswith("=") else str(asked.setdefault(int(word), len(asked))) for word in nodes(json.loads(dump))]
            lines.append(" ".join(["tree", tag] + tree))
    with open(path, "w", encoding="utf-8") as out:
        out.write(HEAD)
        out.writelines(f"feature {names[number]}\n" for number in asked)
        out.writelines(f"{line}\n" for line in lines)
        out.write(FOOT)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("assure")
    parser.add_argument("out")
    parser.add_argument("files", nargs="*")
    parser.add_argument("--held-out", action="store_true")
    arguments = parser.parse_args()
    own = [path for folder in FOLDERS for kind in ("*.jsonl", "[A-Z]*.md") for path in sorted(glob.glob(os.path.join(folder, kind)))
           if os.path.basename(path) not in UNSEEN]
    passages = load(arguments.files or own)
    passages += twins(passages)
    held = features(arguments.assure, passages)
    if arguments.held_out:
        held_out(passages, held)
    else:
        write(arguments.out, passages, held)


if __name__ == "__main__":
    main()

#!/usr/bin/python3
"""Fit the weights by which a passage's notions show its promises, and say how far they can be trusted.

usage: fit.py ASSURE OUT.csv [FILE.jsonl ...] [--held-out]
Without files all sets of this folder but the unseen ones and those of the tests are fitted on. The weights are those of a logistic
regression with an L1 penalty, which leaves most notions without one. With --held-out each set is also judged by weights that were fitted to the others:
what the recognisers find alone, and together with what is likely.
"""
import argparse
import csv
import glob
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
import warnings

import numpy
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

HERE = os.path.dirname(os.path.abspath(__file__))
TAGS = ("maintain_certification provide_certificate soa_access surveillance_audit_notification nonconformity_notification "
        "recertification_commitment lapse_notification termination_right scope_specificity annex_a_controls "
        "subprocessor_cascading geographic_alignment soc2_and_iso_combined").split()
PASSAGE = re.compile(r"```passage([^\n]*)\n(.*?)\n```", re.S)
FOLDERS = (HERE, os.path.join(HERE, "..", "..", "Tests", "RecognitionTests", "Passages"))
# Drafters whom neither recognisers nor weights have learnt from: what is measured on them is what to expect of others.
UNSEEN = ("passages-u.jsonl", "passages-ae.jsonl")
# Inverse strength of the penalty; passages that a feature must be met in; weights that are worth a row.
STRENGTH, LEAST_MET, LEAST_WEIGHT = 3.0, 4, 0.02
# The log-odds from which the program takes a promise for made, if a sentence of the passage rather makes it than not.
LEAST_LOG_ODDS = 1.5


def load(paths):
    """Labelled passages of JSON Lines, and of the pages on which the tests keep theirs."""
    passages = []
    for path in paths:
        with open(path, encoding="utf-8") as file:
            text = file.read()
        if path.endswith(".jsonl"):
            passages += [json.loads(line) for line in text.splitlines() if line.strip()]
            continue
        name = os.path.splitext(os.path.basename(path))[0]
        for number, (head, body) in enumerate(PASSAGE.findall(text)):
            tags = re.search(r"tags=(\S+)", head)
            passages.append({"id": f"{name}-{number}", "text": body, "tags": tags.group(1).split(",") if tags else []})
    return passages


def features(assure, passages):
    """The named features of each passage, with each pair of its notions."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as feed:
        for passage in passages:
            feed.write(json.dumps({"id": passage["id"], "text": passage["text"]}, ensure_ascii=False) + "\n")
        feed.flush()
        ran = subprocess.run([assure, "inspect", "--passages", feed.name, "--features"], capture_output=True, text=True)
    if ran.returncode != 0:
        sys.exit(f"{assure} ended with {ran.returncode}: {ran.stderr[-300:]}")
    rows = {row["id"]: row for row in map(json.loads, ran.stdout.splitlines())}
    held = []
    for passage in passages:
        names = rows[passage["id"]]["features"]
        notions = sorted(name for name in names if " " not in name)
        pairs = [f"{one} & {other}" for one, other in itertools.combinations(notions, 2)]
        held.append(dict.fromkeys(names + pairs, 1.0))
    return held, [set(rows[passage["id"]]["tags"]) for passage in passages]


def fitted(matrix, answers):
    model = LogisticRegression(C=STRENGTH, penalty="l1", solver="liblinear", max_iter=200, tol=1e-3, random_state=1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return model.fit(matrix, answers)


def sparse(vectors, held):
    """The features as a matrix with the short indices that the solver takes."""
    matrix = vectors.fit_transform(held).tocsr()
    matrix.indices, matrix.indptr = matrix.indices.astype("int32"), matrix.indptr.astype("int32")
    return matrix


def common(held):
    counts = {}
    for row in held:
        for name in row:
            counts[name] = counts.get(name, 0) + 1
    return [{name: 1.0 for name in row if counts[name] >= LEAST_MET} for row in held]


def held_out(passages, held, said):
    vectors = DictVectorizer()
    matrix = sparse(vectors, held)
    names = [passage["id"].split("-")[0] for passage in passages]
    for name in sorted(set(names)):
        inside = numpy.array([n == name for n in names])
        alone, together = numpy.zeros(3, int), numpy.zeros(3, int)
        for tag in TAGS:
            true = numpy.array([tag in passage["tags"] for passage in passages])
            likely = fitted(matrix[~inside], true[~inside]).decision_function(matrix[inside]) >= LEAST_LOG_ODDS
            found = numpy.array([tag in tags for tags in said])[inside]
            for tally, answer in ((alone, found), (together, found | likely)):
                tally += [(answer & true[inside]).sum(), (answer & ~true[inside]).sum(), (~answer & true[inside]).sum()]
        print(name, *(f"precision {t[0] / max(1, t[0] + t[1]):.3f} recall {t[0] / max(1, t[0] + t[2]):.3f}"
                      for t in (alone, together)), sep="   ")


def write(path, passages, held):
    vectors = DictVectorizer()
    matrix = sparse(vectors, held)
    names = vectors.get_feature_names_out()
    with open(path, "w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(["tag", "feature", "weight"])
        for tag in TAGS:
            model = fitted(matrix, [tag in passage["tags"] for passage in passages])
            rows.writerow([tag, "", f"{model.intercept_[0]:.3f}"])
            for name, weight in sorted(zip(names, model.coef_[0])):
                if abs(weight) >= LEAST_WEIGHT:
                    rows.writerow([tag, name, f"{weight:.3f}"])


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
    held, said = features(arguments.assure, passages)
    held = common(held)
    if arguments.held_out:
        held_out(passages, held, said)
    write(arguments.out, passages, held)


if __name__ == "__main__":
    main()

#!/usr/bin/python3
"""Fit the weights by which a paper's words tell certificates of management systems from other papers.

usage: fit.py PAPERS.jsonl (OUT.swift | --held-out)
PAPERS.jsonl has a line a paper: its set, its file, its kind and its features, as `assure-bench --papers` prints them. With --held-out
nothing is written: every sixth set is judged by weights that were fitted to the others.
"""
import argparse
import collections
import json

import numpy
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

# Papers that a feature must be met in; features from which on more of them make it no surer, as in the program; the penalty of
# large weights; how much a made paper counts beside a drawn one, of which there are far more kinds; sets of which one is held out.
LEAST_MET, FEW, PENALTY, WEIGHT_OF_MADE, FOLDS = 5, 150, 3e-5, 0.3, 6
# Where the program draws its lines: less speaks against a certificate, more for one; of fewer known words it says nothing.
LEAST, ENOUGH, LEAST_WORDS = -1.0, 3.5, 45

HEAD = '''// swift-format-ignore-file
// Written by Benchmarks/Certificates/fit.py (`make calibrate`).

extension PaperLikelihood {
  /// What every paper has, then a feature a line, each with its weight in thousandths.
  static let table = """
'''
FOOT = '''"""
}
'''


def is_certificate(paper):
    # Certificates after other standards have the same words; which standard it is, the program's rules tell.
    return paper["kind"] in ("iso27001-certificate", "other-iso-certificate")


def common(papers):
    """The features that are met often enough, each with its column."""
    counts = collections.Counter(feature for paper in papers for feature in paper["features"])
    return {feature: column for column, feature in enumerate(sorted(f for f, count in counts.items() if count >= LEAST_MET))}


def matrix(papers, columns):
    """A row a paper; many words make it no surer, so that each counts less, and few leave it open."""
    rows, places, values = [], [], []
    for row, paper in enumerate(papers):
        held = [columns[feature] for feature in paper["features"] if feature in columns]
        rows += [row] * len(held)
        places += held
        values += [1 / numpy.sqrt(max(FEW, len(held)))] * len(held)
    return csr_matrix((values, (rows, places)), shape=(len(papers), len(columns)))


def fitted(papers, columns):
    """Logistic regression: a weight a feature, and the intercept."""
    held = matrix(papers, columns)
    true = numpy.array([float(is_certificate(paper)) for paper in papers])
    share = numpy.array([WEIGHT_OF_MADE if paper["set"].startswith("made") else 1 for paper in papers])
    share = share / share.sum()

    def loss(weights):
        odds = held @ weights[:-1] + weights[-1]
        miss = share * (1 / (1 + numpy.exp(-odds)) - true)
        value = (share * (numpy.logaddexp(0, odds) - true * odds)).sum() + PENALTY / 2 * (weights[:-1] @ weights[:-1])
        return value, numpy.append(held.T @ miss + PENALTY * weights[:-1], miss.sum())

    return minimize(loss, numpy.zeros(len(columns) + 1), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x


def hold_out(papers):
    """How papers are told by weights that have not met their set."""
    names = sorted({paper["set"] for paper in papers if not paper["set"].startswith("made")})
    judged = []
    for fold in range(FOLDS):
        unseen = set(names[fold::FOLDS])
        known = [paper for paper in papers if paper["set"] not in unseen]
        columns = common(known)
        weights = fitted(known, columns)
        others = [paper for paper in papers if paper["set"] in unseen]
        for odds, paper in zip(matrix(others, columns) @ weights[:-1] + weights[-1], others):
            words = sum(feature.startswith("a ") and feature in columns for feature in paper["features"])
            judged.append((odds, words >= LEAST_WORDS, is_certificate(paper)))
    right = sum((odds > 0) == certifies for odds, _, certifies in judged)
    print(f"{len(judged)} papers of {len(names)} sets, told right by their words alone: {right / len(judged):.3f}")
    for name, certifies in (("certificates", True), ("other papers", False)):
        some = [(odds, is_long) for odds, is_long, is_one in judged if is_one == certifies]
        spoken = [odds for odds, is_long in some if is_long]
        print(f"{name}: {len(some)}, of {LEAST_WORDS} known words or more {len(spoken)}, of those under {LEAST} "
              f"{sum(odds < LEAST for odds in spoken)}, from {ENOUGH} on {sum(odds >= ENOUGH for odds in spoken)}")


def write(path, papers):
    columns = common(papers)
    weights = fitted(papers, columns)
    lines = [f"{feature} {round(1000 * weights[column])}" for feature, column in columns.items()]
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEAD + "\n".join([f"all {round(1000 * weights[-1])}", *lines]) + "\n" + FOOT)
    print(f"{len(papers)} papers, {len(columns)} features")


def run(description, hold_out, write):
    """The command line of a fitter: a file with a labelled line each, and what to write, or --held-out."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labelled")
    purpose = parser.add_mutually_exclusive_group(required=True)
    purpose.add_argument("out", nargs="?")
    purpose.add_argument("--held-out", action="store_true")
    options = parser.parse_args()
    with open(options.labelled, encoding="utf-8") as file:
        labelled = [json.loads(line) for line in file if line.strip()]
    hold_out(labelled) if options.held_out else write(options.out, labelled)


if __name__ == "__main__":
    run(__doc__, hold_out, write)

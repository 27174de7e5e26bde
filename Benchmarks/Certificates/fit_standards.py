#!/usr/bin/python3
"""Fit the weights by which a certificate that names several standards shows whether ISO/IEC 27001 is certified.

usage: fit_standards.py STANDARDS.jsonl (OUT.swift | --held-out)
STANDARDS.jsonl has a line a certificate: its set, its file, its kind and its features, as `assure-bench --standards` prints them.
With --held-out nothing is written: every set is judged by weights that were fitted to the others.
"""
import numpy
from scipy.optimize import minimize

import fit

# The penalty of large weights, of which what every certificate has is spared; how much a certificate counts of a set that was not
# drawn for this question, where the others are told by their headlines alone.
PENALTY, WEIGHT_OF_OTHER_SETS = 0.3, 0.5

HEAD = """// Written by Benchmarks/Certificates/fit_standards.py (`make calibrate`).

extension StandardFeature {
  /// What every document has.
  static let weightOfAll = %.2f
  static let weights: [StandardFeature: Double] = [
"""
FOOT = """  ]
}
"""


def is_certified(certificate):
    return certificate["kind"] == "iso27001-certificate"


def feature_names(certificates):
    return sorted(certificates[0]["features"])


def matrix(certificates, names):
    return numpy.array([[1.0] + [certificate["features"][name] for name in names] for certificate in certificates])


def fitted(certificates, names):
    """Logistic regression: the intercept, and a weight a feature."""
    held = matrix(certificates, names)
    true = numpy.array([float(is_certified(certificate)) for certificate in certificates])
    share = numpy.array([1 if certificate["set"].startswith("standards") else WEIGHT_OF_OTHER_SETS for certificate in certificates])
    penalty = numpy.full(held.shape[1], PENALTY)
    penalty[0] = 0

    def loss(weights):
        odds = held @ weights
        miss = share * (1 / (1 + numpy.exp(-odds)) - true)
        value = (share * (numpy.logaddexp(0, odds) - true * odds)).sum() + (penalty * weights * weights).sum() / 2
        return value, held.T @ miss + penalty * weights

    return minimize(loss, numpy.zeros(held.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 500}).x


def hold_out(certificates):
    """How many certificates are told by weights that have not met their set."""
    names = feature_names(certificates)
    for name in sorted({certificate["set"] for certificate in certificates}):
        seen = [certificate for certificate in certificates if certificate["set"] != name]
        unseen = [certificate for certificate in certificates if certificate["set"] == name]
        odds = matrix(unseen, names) @ fitted(seen, names)
        right = sum((odd > 0) == is_certified(certificate) for odd, certificate in zip(odds, unseen))
        print(f"{name}: {right} of {len(unseen)}")


def write(path, certificates):
    names = feature_names(certificates)
    weights = fitted(certificates, names)
    lines = [f"    .{name}: {weight:.2f},\n" for name, weight in zip(names, weights[1:])]
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEAD % weights[0] + "".join(lines) + FOOT)
    print(f"{len(certificates)} certificates")


if __name__ == "__main__":
    fit.run(__doc__, hold_out, write)

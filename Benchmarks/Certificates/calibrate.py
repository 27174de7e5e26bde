#!/usr/bin/python3
"""Fit the confidence table to judged answers: how often a field was right at each score.

usage: calibrate.py OUT.csv JUDGED.json [JUDGED.json ...]
JUDGED.json is what `accuracy.py --uncalibrated --json FILE` writes. Steps rise with the score (pooled neighbours), each
rests on at least 15 answers where there are so many, and its confidence is (right + 1) / (answers + 2), so that no
number of right answers makes one certain. Below the lowest score that was seen nothing is said.
"""
import csv
import json
import sys

LEAST = 15


def steps(answers):
    """(score_from, answers, right) from the lowest score up, with a share that never falls."""
    answers = sorted(answers)
    blocks = []
    for score, right in answers:
        if blocks and (blocks[-1][1] < LEAST or blocks[-1][3] == score):
            block = blocks[-1]
            blocks[-1] = [block[0], block[1] + 1, block[2] + right, score]
        else:
            blocks.append([score, 1, int(right), score])
    if len(blocks) > 1 and blocks[-1][1] < LEAST:
        last = blocks.pop()
        block = blocks[-1]
        blocks[-1] = [block[0], block[1] + last[1], block[2] + last[2], last[3]]
    pooled = []
    for block in blocks:
        pooled.append(block)
        while len(pooled) > 1 and share(pooled[-2]) >= share(pooled[-1]):
            high, low = pooled.pop(), pooled.pop()
            pooled.append([low[0], low[1] + high[1], low[2] + high[2], high[3]])
    return pooled


def share(block):
    return (block[2] + 1) / (block[1] + 2)


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    entries = [entry for path in sys.argv[2:] for entry in json.load(open(path, encoding="utf-8")) if entry["confidence"] is not None]
    groups = {}
    for entry in entries:
        groups.setdefault((entry["field"], entry["source"]), []).append((entry["confidence"], bool(entry["right"])))
    with open(sys.argv[1], "w", encoding="utf-8", newline="") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(["field", "source", "score_from", "confidence", "answers", "right"])
        for (field, source), answers in sorted(groups.items()):
            for block in steps(answers):
                table.writerow([field, source, block[0], f"{share(block):.3f}", block[1], block[2]])


if __name__ == "__main__":
    main()

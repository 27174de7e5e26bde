#!/usr/bin/env python3
"""Ours beside the peers in one run: time per stage, peak memory, digest of the output, and ratios.

    bench.py BUILD INPUTS SCRATCH

BUILD holds the built programs, INPUTS the inputs of a run; SCRATCH is made anew.
Each peer gets the same files in the same run on the same machine, so that a ratio means something where a time does not.
"""

import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers"))

import certificate_fields  # noqa: E402
import commonmark  # noqa: E402
import loss_simulation  # noqa: E402
import markdown  # noqa: E402
import openpyxl  # noqa: E402
import pdfminer.high_level  # noqa: E402
import pypdf  # noqa: E402
import xlsxwriter  # noqa: E402

ROWS_READ, COLUMNS_READ = 10_000, 12
ROWS_WRITTEN, COLUMNS_WRITTEN = 50_000, 12


def median_ms(work, repetitions=3):
    times = []
    for _ in range(repetitions):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def write_table(path, rows, columns):
    book = xlsxwriter.Workbook(path)
    sheet = book.add_worksheet("Bench")
    for row in range(rows):
        for column in range(columns):
            if column % 2 == 0:
                sheet.write_string(row, column, f"row {row} column {column}")
            else:
                sheet.write_number(row, column, row * column)
    book.close()


def read_table(path):
    book = openpyxl.load_workbook(path, read_only=True)
    return sum(1 for row in book["Bench"].iter_rows(values_only=True) for _ in row)


def prose(repository):
    with open(os.path.join(repository, "README.md"), encoding="utf-8") as file:
        return "\n\n".join([file.read()] * 40)


def write_contracts(repository, scratch):
    """A contract of 10 MB and its tenth, out of the short ones of the tests; and three texts that mean harm."""
    folder = os.path.join(repository, "Tests", "RecognitionTests", "Contracts")
    short = ""
    for name in sorted(os.listdir(folder)):
        if name.endswith(".md"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                short += file.read() + "\n\n"
    # Each of the definitions is made of the one before it.
    definitions = "\n\n".join(
        f'"Term{number} Certificate" means the Term{number - 1} Certificate or an ISO 27001 certificate.'
        for number in range(1, 100_001))
    for name, text in {
            "contract": short * (10_000_000 // len(short) + 1),
            "contract-1mb": short * (1_000_000 // len(short) + 1),
            "hostile-brackets": "(" * 1_000_000,
            "hostile-sentence": "the supplier shall maintain its certification to ISO 27001 and " * (5_000_000 // 63),
            "hostile-definitions": definitions}.items():
        with open(os.path.join(scratch, f"{name}.txt"), "w", encoding="utf-8") as file:
            file.write(text)


def read_with_pypdf(paths):
    for path in paths:
        for page in pypdf.PdfReader(path).pages:
            page.extract_text()


def read_with_pdfminer(paths):
    for path in paths:
        pdfminer.high_level.extract_text(path)


def read_with_pdftotext(paths):
    for path in paths:
        subprocess.run(["pdftotext", "-bbox", path, os.devnull], check=True)


def main():
    build, inputs, scratch = sys.argv[1:4]
    shutil.rmtree(scratch, ignore_errors=True)
    os.makedirs(scratch)
    table, text = os.path.join(scratch, "table.xlsx"), os.path.join(scratch, "prose.md")
    write_table(table, ROWS_READ, COLUMNS_READ)
    repository = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    with open(text, "w", encoding="utf-8") as file:
        file.write(prose(repository))
    write_contracts(repository, scratch)

    ran = subprocess.run([os.path.join(build, "assure-bench"), inputs, scratch], stdout=subprocess.PIPE)
    if ran.returncode != 0:
        sys.exit(ran.returncode)
    ours = [json.loads(line) for line in ran.stdout.decode().splitlines()]

    def of(start):
        return next(figure for figure in ours if figure["measure"].startswith(start))

    def below(figure):
        return [os.path.join(inputs, path) for path in figure["files"]]

    certificates = below(of("recognise a one-page"))
    documents = below(next(figure for figure in ours if " PDF files " in figure["measure"]))
    found = [certificate_fields.words(path) for path in certificates]
    source = open(text, encoding="utf-8").read()
    by_words = [median_ms(lambda words=words: certificate_fields.fields(words), 21) for words in found]

    def inspect():
        subprocess.run([os.path.join(build, "assure"), "inspect", "--json", *certificates],
                       stdout=subprocess.DEVNULL, check=True)

    ours.append({"measure": f"assure inspect, {len(certificates)} certificates", "value": median_ms(inspect),
                 "unit": "ms", "digest": ""})
    peers = {
        "recognise a one-page certificate, median": [
            ("regular expressions in Python", statistics.median_low(by_words))],
        "fields answered of": [
            ("regular expressions in Python", sum(len(certificate_fields.fields(words)) for words in found))],
        "assure inspect": [
            ("pdftotext -bbox and regular expressions", median_ms(
                lambda: [certificate_fields.fields(certificate_fields.words(path)) for path in certificates]))],
        "read ": [
            ("pdftotext -bbox, a process each", median_ms(lambda: read_with_pdftotext(documents))),
            ("pypdf, no boxes", median_ms(lambda: read_with_pypdf(documents), 1)),
            ("pdfminer, below pdfplumber", median_ms(lambda: read_with_pdfminer(documents), 1))],
        "read a workbook": [("openpyxl, read only", median_ms(lambda: read_table(table)))],
        "write a workbook": [
            ("XlsxWriter", median_ms(lambda: write_table(
                os.path.join(scratch, "peer.xlsx"), ROWS_WRITTEN, COLUMNS_WRITTEN), 1))],
        "simulate a plain portfolio": [
            ("numpy, counts by vendor and year", median_ms(loss_simulation.plain)),
            ("numpy, events thrown at years", median_ms(loss_simulation.scattered))],
        "mean loss of a year in it": [("numpy, which shows that the model is the same", loss_simulation.plain()[0])],
        "simulate common shocks": [("numpy, one core", median_ms(loss_simulation.shared, 1))],
        "mean loss of a year with them": [
            ("numpy, which shows that the model is the same", loss_simulation.shared()[0])],
        "Markdown to HTML": [
            ("python-markdown", median_ms(lambda: markdown.markdown(source), 1)),
            ("commonmark.py", median_ms(lambda: commonmark.commonmark(source), 1))],
    }
    print(f"{platform.machine()}, {os.cpu_count()} cores; medians; a ratio above 1 means that the peer needs more")
    print(f"{'measure':<46} {'ours':>12}  {'peer':>12} {'ratio':>7}  {'digest':<12}  peer's name")
    for figure in ours:
        name, unit = figure["measure"], figure["unit"]
        matching = max((key for key in peers if name.startswith(key)), key=len, default=None)
        for index, (peer, value) in enumerate(peers.get(matching) or [("", None)]):
            theirs = "" if value is None else shown(value, unit)
            ratio = "" if value is None or not figure["value"] else f"{value / figure['value']:.2f}"
            left = (name, shown(figure["value"], unit)) if index == 0 else ("", "")
            print(f"{left[0]:<46} {left[1]:>12}  {theirs:>12} {ratio:>7}  "
                  f"{figure.get('digest', '') if index == 0 else '':<12}  {peer}".rstrip())


def shown(value, unit):
    if unit == "count":
        return f"{value:.0f}"
    return f"{value:.2f}" if unit == "times" else f"{value:,.2f} {unit}".replace(",", " ")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""Ours beside the peers in one run: time per stage, peak memory, digest of the output, and ratios.

    bench.py BUILD INPUTS SCRATCH PYTHON

BUILD holds the built programs, INPUTS the inputs of a run; SCRATCH is made anew. PYTHON has the peers that Debian lacks.
Each peer gets the same files in the same run on the same machine, so that a ratio means something where a time does not.
"""

import json
import os
import platform
import shutil
import statistics
import struct
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers"))

import certificate_fields  # noqa: E402
import commonmark  # noqa: E402
import loss_simulation  # noqa: E402
import markdown  # noqa: E402
import pdfminer.high_level  # noqa: E402
import pypdf  # noqa: E402
import xlsxwriter  # noqa: E402

ROWS_READ, COLUMNS_READ = 100_000, 12
ROWS_EMPTY, COLUMNS_EMPTY = 1_048_576, 4
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


def write_empty_table(path, rows, columns):
    """A few rows that hold something, and formatted cells that hold nothing down to the sheet's last row."""
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet("Bench")
    framed = book.add_format({"border": 1})
    for row in range(rows):
        for column in range(columns):
            if row < 94:
                sheet.write_string(row, column, f"row {row} column {column}")
            else:
                sheet.write_blank(row, column, None, framed)
    book.close()


# Starts a command and says what memory it needed. A process counts the memory of the one that started it as its
# own, and this script is a large one.
SMALL_PARENT = """
import resource, subprocess, sys
status = subprocess.call(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
sys.exit(status)
"""


def in_own_process(command, message=b""):
    """What a command printed, and the most memory that it had, in MiB."""
    ran = subprocess.run([sys.executable, "-S", "-c", SMALL_PARENT, *command], input=message,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    *messages, peak = ran.stderr.decode().splitlines()
    if ran.returncode != 0:
        sys.exit("\n".join([*messages, f"{command[0]} ended with {ran.returncode}"]))
    return ran.stdout, int(peak) / 1024


def reader_peak(build, path):
    """The most memory that the reader has while it reads a file and hands it on, in MiB."""
    file = {"path": path, "size": 0, "digest": "", "mediaType": "application/octet-stream"}
    limits = {"pages": 2_000, "pixels": 40_000_000, "unpackedBytes": 512 << 20, "cells": 2_000_000,
              "cellTextBytes": 128 << 20}
    request = json.dumps({"path": path, "file": file, "limits": limits}).encode()
    return in_own_process([os.path.join(build, "assure-reader")], struct.pack(">I", len(request)) + request)[1]


def workbook_peers(python, path, repetitions):
    """Milliseconds and MiB of each peer that reads workbooks."""
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers", "workbook_rows.py")
    figures = []
    for library, name in (("calamine", "python-calamine"), ("openpyxl", "openpyxl, read only")):
        runs = [in_own_process([python, script, library, path]) for _ in range(repetitions[library])]
        times = [float(output.split()[1]) for output, _ in runs]
        figures.append((name, statistics.median(times), max(peak for _, peak in runs)))
    return figures


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
            # Behind a contract, as what is none is not read as one.
            "hostile-brackets": short + "(" * 1_000_000,
            "hostile-sentence":
                short + "the supplier shall maintain its certification to ISO 27001 and " * (5_000_000 // 63),
            "hostile-definitions": short + definitions}.items():
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
    build, inputs, scratch, python = sys.argv[1:5]
    shutil.rmtree(scratch, ignore_errors=True)
    os.makedirs(scratch)
    table, text = os.path.join(scratch, "table.xlsx"), os.path.join(scratch, "prose.md")
    empty = os.path.join(scratch, "empty.xlsx")
    write_table(table, ROWS_READ, COLUMNS_READ)
    write_empty_table(empty, ROWS_EMPTY, COLUMNS_EMPTY)
    repository = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    with open(text, "w", encoding="utf-8") as file:
        file.write(prose(repository))
    write_contracts(repository, scratch)

    printed, _ = in_own_process([os.path.join(build, "assure-bench"), inputs, scratch])
    ours = [json.loads(line) for line in printed.decode().splitlines()]

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
    read_table, read_empty = [
        workbook_peers(python, path, {"calamine": 3, "openpyxl": 1}) for path in (table, empty)]
    for kind, path in (("100 000 rows", table), ("a million empty rows", empty)):
        ours.append({"measure": f"peak memory, {kind}", "value": reader_peak(build, path), "unit": "MiB", "digest": ""})
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
        "read a sheet of 100 000 rows": [(name, time) for name, time, _ in read_table],
        "read a sheet of a million empty rows": [(name, time) for name, time, _ in read_empty],
        "peak memory, 100 000 rows": [(name, peak) for name, _, peak in read_table],
        "peak memory, a million empty rows": [(name, peak) for name, _, peak in read_empty],
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

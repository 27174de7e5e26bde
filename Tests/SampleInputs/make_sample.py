#!/usr/bin/env python3
"""Makes the sample in inputs/ anew, and beside it expected.json. Same script, same bytes."""

import argparse
import shutil
from pathlib import Path

from sample.broken import write_broken
from sample.certificates import write_certificates
from sample.contract_files import write_contracts
from sample.expected import write_expected
from sample.letter_files import write_letters
from sample.pdfkit import register_fonts
from sample.soa_documents import write_statements
from sample.soc2_files import write_reports
from sample.tables import write_tables

HERE = Path(__file__).resolve().parent


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=Path, default=HERE.parent.parent / "inputs", help="folder to write")
    parser.add_argument("--expected", type=Path, default=HERE / "expected.json", help="file with what the documents truly are")
    arguments = parser.parse_args()
    documents = arguments.inputs / "documents"
    shutil.rmtree(documents, ignore_errors=True)
    documents.mkdir(parents=True)
    register_fonts()
    for step in (write_certificates, write_statements, write_contracts, write_reports, write_letters, write_broken):
        step(documents)
    write_tables(arguments.inputs)
    write_expected(arguments.expected)


if __name__ == "__main__":
    main()

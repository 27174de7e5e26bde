"""What each document truly is and how each vendor was meant to stand, from the same data that made the documents."""

import json
from pathlib import Path

from .broken import BROKEN
from .certificates import CERTIFICATES
from .contracts import CONTRACTS
from .letters import LETTERS
from .soa import STATEMENTS, rows
from .soc2 import REPORTS, SOC3
from .vendors import VENDORS


def _base(path, kind, language, scanned=False, vendor=None):
    folder = path.split("/")[0]
    owner = vendor if vendor is not None else folder
    return {"file": f"documents/{path}", "vendor": owner or None, "kind": kind, "language": language, "scanned": scanned}


def _certificate(certificate):
    document = _base(certificate.path, certificate.kind, certificate.language, certificate.medium != "text", certificate.vendor)
    fields = {
        "organisation": certificate.holder, "standard": certificate.standard, "edition": certificate.edition or None,
        "certificate_number": certificate.number, "certification_body": certificate.body,
        "accreditation_body": certificate.accreditation or None, "scope": certificate.scope.split(" | ")[0],
        "soa_version": certificate.soa_version or None, "soa_date": certificate.soa_date or None,
        "original_issue_date": certificate.original, "issue_date": certificate.issue, "expiry_date": certificate.expiry,
        "sites": [address for address, _ in certificate.sites] if certificate.layout in PRINTS_SITES else []}
    document |= {"medium": certificate.medium, "layout": certificate.layout, "certificate": fields}
    if " | " in certificate.scope:
        document["scope_in_second_language"] = certificate.scope.split(" | ")[1]
    if certificate.mark_is_picture:
        document["accreditation_mark_is_picture"] = True
    return document


# Layouts that print the list of sites.
PRINTS_SITES = {"english_grid", "modern_panel", "four_in_a_row", "landscape_guilloche", "english_annex", "german_register",
                "french_prose", "spanish_table"}


def _statement(statement):
    controls = rows(statement)
    by = {state: [row.id for row in controls if row.applicability == state] for state in ("excluded", "partly")}
    return _base(statement.path, "statement-of-applicability", statement.language) | {"statement_of_applicability": {
        "organisation": statement.holder, "edition": statement.edition, "version": statement.version, "date": statement.date,
        "controls": len(controls), **by}}


def _report(report):
    return _base(report.path, report.kind, "en") | {"service_auditor_report": {
        "report": report.kind.split("-")[0], "type": report.type if report.kind == "soc2-report" else None,
        "organisation": report.company, "period_start": report.start or None, "period_end": report.end, "report_date": report.dated,
        "opinion": report.opinion, "categories": report.categories, "auditor": report.auditor,
        "subservice_organisations": [report.subservice[0]] if report.kind == "soc2-report" else []}}


def write_expected(path: Path) -> None:
    documents = [_certificate(certificate) for certificate in CERTIFICATES]
    documents += [_statement(statement) for statement in STATEMENTS]
    documents += [_base(contract.path, "contract", contract.language) | {"title": contract.title, "date": contract.date, "contract":
                  {"tags": contract.tags, "empty_wording": contract.empty}} for contract in CONTRACTS]
    documents += [_report(report) for report in [*REPORTS, SOC3]]
    documents += [_base(letter.path, letter.kind, letter.language) | {"subject": letter.subject} for letter in LETTERS]
    documents += [_base(broken.path, "unreadable", None) | {"cause": broken.cause} for broken in BROKEN]
    vendors = [{"id": vendor.id, "legal_name": vendor.legal_name, "standing": vendor.standing, "reason": vendor.reason,
                "annual_spend": vendor.spend, "documents": sorted(document["file"] for document in documents
                                                                  if document["vendor"] == vendor.id)} for vendor in VENDORS]
    answer = {"as_of": "2026-11-23", "annual_spend": sum(vendor.spend for vendor in VENDORS), "vendors": vendors,
              "documents": sorted(documents, key=lambda document: document["file"])}
    path.write_text(json.dumps(answer, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")

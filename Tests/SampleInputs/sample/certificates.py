"""Writes every certificate of the sample."""

import tempfile
from pathlib import Path

from . import certificates_concern, certificates_covered, layouts_continental, layouts_english, layouts_landscape
from .scans import photograph

CERTIFICATES = certificates_covered.CERTIFICATES + certificates_concern.CERTIFICATES


def _layout(name: str):
    for module in (layouts_english, layouts_landscape, layouts_continental):
        if hasattr(module, name):
            return getattr(module, name)
    raise KeyError(name)


def write_certificates(documents: Path) -> None:
    for certificate in CERTIFICATES:
        target = documents / certificate.path
        target.parent.mkdir(parents=True, exist_ok=True)
        layout = _layout(certificate.layout)
        if certificate.medium == "text":
            layout(target, certificate)
            continue
        with tempfile.TemporaryDirectory() as folder:
            original = Path(folder) / "original.pdf"
            layout(original, certificate)
            photograph(original, target, certificate.medium)

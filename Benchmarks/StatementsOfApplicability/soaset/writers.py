"""Chooses the writer of a format and makes the bytes depend on the seed alone."""
import os
import re
import zipfile
from . import docs, pages, sheets, texts

FIXED = (2024, 1, 1, 0, 0, 0)


def settle(path):
    """Write an Office file again without the time of writing."""
    with zipfile.ZipFile(path) as old:
        parts = [(name, old.read(name)) for name in old.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts:
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*", rb"\g<1>2024-01-01T00:00:00Z", data)
            info = zipfile.ZipInfo(name, FIXED)
            info.compress_type, info.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            new.writestr(info, data)


def write(folder, name, format, document, rng):
    file = f"{name}.{format}"
    path = os.path.join(folder, file)
    {"xlsx": sheets.write, "docx": docs.write, "pdf": pages.write, "csv": texts.csv, "md": texts.markdown, "html": texts.page, "txt": texts.plain}[format](path, document, rng)
    if format in ("xlsx", "docx"):
        settle(path)
    return file

"""Makes office files repeatable: Word and Excel files are ZIP archives that carry the time of their making."""

import re
import zipfile
from pathlib import Path

FIXED = (2026, 11, 2, 8, 0, 0)


def fix_times(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        members = [(name, archive.read(name)) for name in archive.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            if name == "docProps/core.xml":
                data = re.sub(rb"(<dcterms:(created|modified)[^>]*>)[^<]*", rb"\g<1>2026-11-02T08:00:00Z", data)
            entry = zipfile.ZipInfo(name, FIXED)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)

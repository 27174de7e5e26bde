"""A reader of certificates as one would write it in an afternoon: words of pdftotext, lines, regular expressions."""

import html
import re
import subprocess

WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')
DATE = (r"(\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2}\.? (?:de )?[^\W\d]+ (?:de )?\d{4}"
        r"|[^\W\d]+ \d{1,2}, \d{4})")


def labelled(*labels, value=r"(\S.*)"):
    return re.compile(r"(?:%s)\s*[:.]?\s*%s" % ("|".join(labels), value), re.I)


FIELDS = {
    "organisation": labelled("certificate holder", "certified organi[sz]ation", "this is to certify that",
                             "hereby certifies that", "zertifikatsinhaber", "titulaire", "titular"),
    "edition": re.compile(r"27001\s*:\s*(\d{4})"),
    "number": labelled("certificate (?:no|number|nr)", "registration (?:no|number)", "zertifikat[- ]?nr",
                       "zertifikatsnummer", "num[ée]ro de certificat", "certificado n"),
    "certification_body": labelled("certification body", "issued by", "zertifizierungsstelle",
                                   "organisme de certification", "entidad de certificaci[óo]n"),
    "accreditation_body": re.compile(r"\b(UKAS|DAkkS|ANAB|COFRAC|ENAC|ACCREDIA|RvA|JAS-ANZ|SAS|BELAC)\b"),
    "scope": labelled("scope(?: of certification)?", "geltungsbereich", "domaine d.application", "alcance"),
    "soa_version": labelled("statement of applicability", "soa", value=r".*?(?:version|v\.?)\s*([\d.]+)"),
    "original_issue": labelled("original(?:ly)? (?:issue|certification|registration)[^:\n]*", "initial[^:\n]*date",
                               "erstzertifizierung", "premi[èe]re[^:\n]*", value=DATE),
    "issue": labelled("issue date", "date of issue", "issued(?: on)?", "valid from", "ausstellungsdatum",
                      "date d.[ée]mission", "fecha de emisi[óo]n", value=DATE),
    "expiry": labelled("expiry date", "expir\\w*(?: on)?", "valid until", "g[üu]ltig bis", "valable jusqu[^\\d]*",
                       "v[áa]lido hasta", value=DATE),
}


def words(path):
    """Words with boxes, by the program that everybody has."""
    page = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, check=True).stdout.decode()
    return [(float(y0), float(x0), float(y1), html.unescape(text))
            for x0, y0, _, y1, text in WORD.findall(page)]


def fields(found):
    """The fields that regular expressions find in words with boxes."""
    lines, line, last = [], [], None
    for y0, x0, y1, text in sorted(found):
        if last is not None and y0 - last > (y1 - y0) / 2:
            lines.append(" ".join(word for _, word in sorted(line)))
            line = []
        line.append((x0, text))
        last = y0
    lines.append(" ".join(word for _, word in sorted(line)))
    text = "\n".join(lines)
    matches = {name: pattern.search(text) for name, pattern in FIELDS.items()}
    return {name: match.group(1) for name, match in matches.items() if match}

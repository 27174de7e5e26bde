#!/usr/bin/python3
"""Make a labelled set of ISO/IEC 27001 certificates and look-alikes: PDF, PNG and JPEG files and gold.jsonl.

usage: make_certificates.py OUT_DIR [--seed 27001] [--only PATTERN]
PATTERN is looked for in the names of the files, as a regular expression; names and contents do not depend on it.
"""
import argparse
import json
import os
import random
import re
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from certset import builder, lookalikes, pixels, plain_papers, plan  # noqa: E402

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "ServiceAuditorReports"))
from reportset import writers  # noqa: E402

QUALITY = {100: 82, 150: 70, 200: 62, 300: 48}


def write_scan(folder, name, document, manner, dpi, rng):
    """The pages as pictures in a PDF; answers the file's name and the traps added on the way."""
    with tempfile.TemporaryDirectory() as temporary:
        plain = os.path.join(temporary, "plain.pdf")
        document.write(plain, rng, dict(manner, white_boxes=False))
        pictures, traps = [], []
        for picture in pixels.raster(plain, dpi, len(document.pages)):
            picture, found = pixels.scan(rng, picture, dpi)
            pictures.append(picture)
            traps += found
    if len(pictures) == 1 and rng.random() < 0.15:
        file = name + rng.choice([".png", ".jpg"])
        pictures[0].save(os.path.join(folder, file), dpi=(dpi, dpi), quality=QUALITY[dpi])
    else:
        file = name + ".pdf"
        pixels.picture_pdf(os.path.join(folder, file), pictures, dpi, QUALITY[dpi] - rng.choice([0, 0, 12, 25]))
    return file, sorted(set(traps))


def write_photo(folder, name, document, manner, rng):
    with tempfile.TemporaryDirectory() as temporary:
        plain = os.path.join(temporary, "plain.pdf")
        document.write(plain, rng, dict(manner, white_boxes=False))
        picture = pixels.photograph(rng, pixels.raster(plain, rng.choice([130, 160, 190]))[0])
    picture.save(os.path.join(folder, name + ".jpg"), quality=rng.choice([60, 75, 88]))
    return name + ".jpg", ["perspective", "shading"]


def write_hybrid(folder, name, document, manner, rng):
    """Holder and number as text; everything else is a picture behind them."""
    kept = lambda item: item["kind"] == "text" and item["field"] in ("organisation", "certificate_number") and not item["ground"]
    with tempfile.TemporaryDirectory() as temporary:
        plain = os.path.join(temporary, "plain.pdf")
        document.write(plain, rng, dict(manner, white_boxes=False), keep=lambda item: not kept(item))
        backdrops = [pixels.jpeg(picture, 70) for picture in pixels.raster(plain, rng.choice([120, 150, 200]), len(document.pages))]
    document.write(os.path.join(folder, name + ".pdf"), rng, dict(manner, white_boxes=False), keep=kept, backdrops=backdrops)
    return name + ".pdf", ["text_layer_of_two_fields"]


def certificate_name(number, spec):
    return f"{spec[0]}-{number:03}-{spec[1].replace('_', '-')}-{spec[2]}"


def make_certificate(folder, name, spec, used, wanted):
    kind, layout, language, second, needs, dpi, seed = spec
    c, document, manner = builder.build(seed, layout, language, used, needs, second)
    if not wanted:
        return None
    rng = random.Random(seed + 1)
    if kind == "text":
        file, traps = name + ".pdf", [k for k in ("ligatures", "white_boxes") if manner[k]] + ([f"order_{manner['order']}"] if manner["order"] != "reading" else []) + ([f"glyphs_{manner['glyphs']}"] if manner["glyphs"] != "line" else [])
        document.write(os.path.join(folder, file), rng, manner)
    elif kind == "scan":
        file, traps = write_scan(folder, name, document, manner, dpi, rng)
    elif kind == "photo":
        file, traps = write_photo(folder, name, document, manner, rng)
    else:
        file, traps = write_hybrid(folder, name, document, manner, rng)
    row = {"file": file, "kind": "iso27001-certificate", **c.gold(), "set": kind, "dpi": dpi if kind == "scan" else None, "layout": layout, "language": language if not second else f"{language}+{second}",
           "traps": sorted(set(c.traps + traps)), "body_is_real": c.body.real, "accreditation_shown": c.mark_shown}
    if c.faults:
        print(f"{name}: {len(c.faults)} overlaps remain, such as {c.faults[0]}", file=sys.stderr)
    return row


def make_lookalike(folder, name, spec, used, wanted):
    kind, what, variant, dpi, seed = spec
    rng = random.Random(seed)
    document, manner, is_kind, acceptable, language = lookalikes.LOOKALIKES[what][1](rng, used, variant)
    if not wanted:
        return None
    if kind == "scan":
        file, traps = write_scan(folder, name, document, manner, dpi, rng)
    else:
        file, traps = name + ".pdf", []
        document.write(os.path.join(folder, file), rng, manner)
    if document.faults():
        print(f"{name}: {len(document.faults())} overlaps remain, such as {document.faults()[0]}", file=sys.stderr)
    row = {"file": file, "kind": is_kind}
    if acceptable:
        row["kind_acceptable"] = acceptable
    return {**row, "set": kind, "dpi": dpi if kind == "scan" else None, "layout": what, "language": language, "traps": sorted(set(traps + ["look_alike"]))}


def make_risky(folder, name, spec, used, wanted):
    """A certificate whose scope is worded like another paper."""
    scope, layout, seed = spec

    def change(c):
        c.activity = c.bare_activity = scope
    c, document, manner = builder.build(seed, layout, "en", used, {"no_soa"}, change=change)
    if not wanted:
        return None
    document.write(os.path.join(folder, name + ".pdf"), random.Random(seed + 1), manner)
    return {"file": name + ".pdf", "kind": "iso27001-certificate", **c.gold(), "set": "text", "dpi": None, "layout": layout, "language": "en", "traps": ["risky_scope"], "body_is_real": c.body.real, "accreditation_shown": c.mark_shown}


def make_papers(folder, rng, used, pattern):
    """Papers of neutral blocks, twice, each in a format of its own."""
    rows = []
    for turn in range(2):
        c = builder.Certificate(random.Random(rng.randrange(2 ** 40)), "en", used, {"year", "no_soa"})
        for what, language, blocks, kinds in plain_papers.papers(rng, c):
            kind, name = rng.choice(["pdf", "docx", "html", "txt"]), f"paper-{turn + 1}-{what.replace('_', '-')}"
            own = random.Random(rng.randrange(2 ** 40))
            if re.search(pattern, name):
                file = writers.write(folder, name, kind, blocks, own)
                rows.append({"file": file, "kind": kinds[0], "kind_acceptable": kinds, "set": "text", "dpi": None, "layout": what, "language": language, "traps": ["look_alike", kind]})
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out_dir")
    parser.add_argument("--seed", type=int, default=27001)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    os.makedirs(options.out_dir, exist_ok=True)
    rng, used, started = random.Random(options.seed), set(), time.time()
    jobs = [(certificate_name(n + 1, spec), make_certificate, spec) for n, spec in enumerate(plan.certificates(rng))]
    jobs += [(f"other-{n + 1:03}-{spec[1].replace('_', '-')}", make_lookalike, spec) for n, spec in enumerate(plan.lookalikes(rng))]
    layouts = ["colon_rows", "label_over_value", "ruled_table", "centred_prose", "small_caps_left", "scope_sentence", "scope_after_verb", "footer_box"]
    jobs += [(f"text-r{n + 1:02}-{layouts[n % 8].replace('_', '-')}-risky-scope", make_risky, (scope, layouts[n % 8], rng.randrange(2 ** 48))) for n, scope in enumerate(plain_papers.RISKY_SCOPES)]

    def make_all(jobs):
        made = (make(options.out_dir, name, spec, used, bool(re.search(options.only, name))) for name, make, spec in jobs)
        return [row for row in made if row]

    rows = make_all(jobs)
    rows += make_papers(options.out_dir, rng, used, options.only)
    first = sum(plan.COUNTS.values()) + 1
    further = plan.certificates(random.Random(f"{options.seed} further"), plan.FURTHER)
    rows += make_all([(certificate_name(first + n, spec), make_certificate, spec) for n, spec in enumerate(further)])
    with open(os.path.join(options.out_dir, "gold.jsonl"), "w", encoding="utf-8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(f"{len(rows)} documents in {time.time() - started:.0f} s")


if __name__ == "__main__":
    main()

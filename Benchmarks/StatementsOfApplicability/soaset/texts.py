"""Text formats: CSV, Markdown, HTML and plain text."""
import csv as csv_module
import html
import io
import textwrap


def value(cell, on="☑", off="☐", logic=("TRUE", "FALSE")):
    if cell is None:
        return ""
    if isinstance(cell.value, bool) and cell.box is None:
        return logic[0] if cell.value else logic[1]
    return cell.text(on, off)


def csv(path, document, rng):
    separator = document.manner.get("separator") or rng.choice([",", ",", ";", ";", "\t", "|"])
    encoding = rng.choice(["utf-8", "utf-8", "utf-8-sig", "utf-16", "latin-1"])
    logic = document.manner.get("logic", ("TRUE", "FALSE"))
    out = io.StringIO()
    writer = csv_module.writer(out, delimiter=separator, lineterminator=rng.choice(["\n", "\r\n"]), quoting=rng.choice([csv_module.QUOTE_MINIMAL, csv_module.QUOTE_MINIMAL, csv_module.QUOTE_ALL]))
    width = max([len(t.roles) for t in document.tables()] + [2])
    for sheet in document.sheets:
        for block in sheet.blocks:
            if block.kind in ("title", "heading", "para"):
                writer.writerow([block.value] + [""] * (width - 1))
            elif block.kind == "pairs":
                for a, b in block.value:
                    writer.writerow([a, b] + [""] * (width - 2))
            elif block.kind == "table":
                if len(sheet.blocks) > 1:
                    writer.writerow([""] * width)
                for row in block.value.head + block.value.rows:
                    cells = [value(c, "x", "", logic) for c in row.cells]
                    if row.unquoted:
                        out.write(separator.join(c.replace("\n", " ") for c in cells) + writer_end(out))
                    else:
                        writer.writerow(cells)
    text = out.getvalue()
    if document.manner.get("truncated"):
        text = text.rstrip("\r\n" + separator + '"')
    if encoding == "latin-1":
        try:
            data = text.encode("latin-1")
        except UnicodeEncodeError:
            data = text.encode("utf-8-sig")
    else:
        data = text.encode(encoding)
    with open(path, "wb") as file:
        file.write(data)


def writer_end(out):
    return "\r\n" if "\r\n" in out.getvalue()[:4000] else "\n"


def markdown(path, document, rng):
    lines = []
    lists = rng.choice(["-", "*"])
    bold = rng.random() < 0.5
    pipes = rng.random() < 0.85

    def line(cells):
        body = " | ".join(value(c, "[x]", "[ ]").replace("|", "\\|").replace("\n", "<br>") for c in cells)
        return f"| {body} |" if pipes or not body.strip() or body.startswith(" ") else body
    for sheet in document.sheets:
        for block in sheet.blocks:
            if block.kind == "title":
                lines += [f"# {block.value}", ""]
            elif block.kind == "heading":
                lines += ["", "#" * (block.level + 1) + " " + block.value, ""]
            elif block.kind == "para":
                lines += [block.value, ""]
            elif block.kind == "pairs":
                lines += [f"{lists} **{a}:** {b}" if bold else f"{lists} {a}: {b}" for a, b in block.value] + [""]
            elif block.kind == "bullets":
                for head, under in block.value:
                    lines.append(f"{lists} {head}" if head.startswith("[") or not under else f"{lists} **{head}**")
                    lines += [f"  {lists} {u}" for u in under]
                lines.append("")
            else:
                table = block.value
                head = table.head[0].cells if table.head else None
                if table.roles == ["label", "value"]:
                    head, rows = table.rows[0].cells, table.rows[1:]
                else:
                    rows = table.head[1:] + table.rows
                width = len(table.roles)
                lines.append(line(head) if head else "|" + "  |" * width)
                lines.append("|" + "|".join([rng.choice(["---", "---", ":---"])] * width) + "|")
                lines += ["|" + " |" * width if row.kind == "blank" else line(row.cells) for row in rows]
                lines.append("")
    if document.footer and not document.manner.get("truncated"):
        lines += ["---", document.footer]
    text = "\n".join(lines)
    if document.manner.get("truncated"):
        text = text.rstrip("\n |")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text if document.manner.get("truncated") else text + "\n")


def page(path, document, rng):
    escape = lambda t: html.escape(t).replace("\n", "<br>")
    entities = rng.random() < 0.2
    inputs = rng.random() < 0.5
    language = document.manner.get("language", "en")
    out = [f'<!DOCTYPE html>\n<html lang="{language}">\n<head><meta charset="utf-8"><title>{html.escape(document.manner.get("title", ""))}</title>\n<style>table {{ border-collapse: collapse }} td, th {{ border: 1px solid #888 }}</style></head>\n<body>']
    if document.footer and rng.random() < 0.5:
        out.append(f"<header>{escape(document.footer)}</header>")
        footer = ""
    else:
        footer = document.footer

    def td(cell, tag):
        size = (f' colspan="{cell.span}"' if cell.span > 1 else "") + (f' rowspan="{cell.down}"' if cell.down > 1 else "")
        if cell.box is not None and inputs:
            return f'<{tag}{size}><input type="checkbox"{" checked" if cell.box else ""} disabled></{tag}>'
        return f"<{tag}{size}>{escape(value(cell))}</{tag}>"
    for sheet in document.sheets:
        for block in sheet.blocks:
            if block.kind == "title":
                out.append(f"<h1>{escape(block.value)}</h1>")
            elif block.kind == "heading":
                out.append(f"<h{block.level + 1}>{escape(block.value)}</h{block.level + 1}>")
            elif block.kind == "para":
                out.append(f"<p>{escape(block.value)}</p>")
            elif block.kind == "pairs":
                out.append("<dl>" + "".join(f"<dt>{escape(str(a))}</dt><dd>{escape(str(b))}</dd>" for a, b in block.value) + "</dl>" if not entities else "".join(f"<p><strong>{escape(str(a))}:</strong> {escape(str(b))}</p>" for a, b in block.value))
            elif block.kind == "bullets":
                out.append("<ul>" + "".join(f"<li>{escape(h)}" + ("<ul>" + "".join(f"<li>{escape(u)}</li>" for u in under) + "</ul>" if under else "") + "</li>" for h, under in block.value) + "</ul>")
            else:
                out.append("<table>")
                if block.value.head:
                    out.append("<thead>" + "".join("<tr>" + "".join(td(c, "th") for c in row.cells if c) + "</tr>" for row in block.value.head) + "</thead>")
                out.append("<tbody>")
                out += ["<tr>" + "".join(td(c, "td") for c in row.cells if c) + "</tr>" for row in block.value.rows]
                out.append("</tbody></table>")
    if footer:
        out.append(f"<footer>{escape(footer)}</footer>")
    out.append("</body></html>")
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(out) + "\n")


def plain(path, document, rng):
    way = document.manner.get("text_way") or rng.choice(["columns", "columns", "tabs", "ruled"])
    lines = []
    for sheet in document.sheets:
        for block in sheet.blocks:
            if block.kind == "title":
                lines += [block.value.upper() if rng.random() < 0.3 else block.value, "=" * len(block.value), ""]
            elif block.kind == "heading":
                lines += ["", block.value] + (["-" * len(block.value)] if block.level < 3 else [])
            elif block.kind == "para":
                lines += textwrap.wrap(block.value, 100) + [""]
            elif block.kind == "pairs":
                lines += [f"{a}: {b}" for a, b in block.value] + [""]
            elif block.kind == "bullets":
                for head, under in block.value:
                    lines += ["- " + head] + ["    " + u for u in under]
            else:
                lines += ([] if not lines or lines[-1] == "" else [""]) + grid(block.value, way) + [""]
    if document.footer:
        lines.append(document.footer)
    if document.manner.get("page_marks"):
        out = []
        for n, text in enumerate(lines):
            out.append(text)
            if n % 55 == 54:
                out += ["", f"- {n // 55 + 1} -", "\f" + (document.footer or document.manner.get("title", "")), ""]
        lines = out
    text = "\n".join(lines).rstrip("\n") + ("" if document.manner.get("truncated") else "\n")
    with open(path, "w", encoding=rng.choice(["utf-8", "utf-8", "utf-8-sig"])) as file:
        file.write(text)


WIDTH = {"id": 14, "name": 30, "idname": 38, "justification": 46, "just_in": 34, "just_out": 34, "status": 16, "combined": 16, "theme": 18, "applicable": 14, "evidence": 10, "owner": 10}


def grid(table, way):
    """Columns by spaces, with wrapped cells; by tabs; or with rules."""
    rows = table.head + table.rows
    if way == "tabs":
        return ["\t".join(value(c, "[x]", "[ ]").replace("\n", " ") for c in row.cells) for row in rows]
    texts = [[value(c, "[x]", "[ ]") for c in row.cells] for row in rows]
    widths = []
    for i, role in enumerate(table.roles):
        column = [t[i] for t, row in zip(texts, rows) if i < len(t) and not (row.cells[i] and row.cells[i].span > 1)]
        longest = max([len(word) for text in column for word in text.split(" ")] + [3])
        widths.append(max(longest, min(max(len(t) for t in column), WIDTH.get(role, 14))))
    out = []
    rule = "+".join(["-" * (w + 2) for w in widths])
    rule = "+" + rule + "+"
    if way == "ruled":
        out.append(rule)
    for text, row in zip(texts, rows):
        if row.cells[0] is not None and row.cells[0].span > 1:
            out += [("| " + text[0].ljust(len(rule) - 4) + " |") if way == "ruled" else text[0]]
        else:
            wrapped = [sum([textwrap.wrap(part, w) or [""] for part in t.split("\n")], []) for t, w in zip(text, widths)]
            for n in range(max(len(w) for w in wrapped)):
                cells = [(w[n] if n < len(w) else "").ljust(width) for w, width in zip(wrapped, widths)]
                out.append(("| " + " | ".join(cells) + " |") if way == "ruled" else "  ".join(cells).rstrip())
        if way == "ruled":
            out.append(rule)
        elif row.kind == "head" and row is table.head[-1]:
            out.append("  ".join("-" * w for w in widths))
        elif any(len(t) > w for t, w in zip(text, widths)):
            out.append("")
    return out

"""Word documents. Tables are set as XML, for check boxes and symbols and because the library's rows are slow."""
from xml.sax.saxutils import escape
from docx import Document as Word
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml

SPACES = ('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
          'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"')
SYMBOL = {"þ": "F0FE", "¨": "F0A8", "o": "F06F", "ü": "F0FC", "û": "F0FB", "n": "F06E"}


def run(text, bold=False):
    parts = escape(text).split("\n")
    inner = "<w:br/>".join(f'<w:t xml:space="preserve">{p}</w:t>' for p in parts)
    return f'<w:r><w:rPr>{"<w:b/>" if bold else ""}<w:sz w:val="17"/></w:rPr>{inner}</w:r>'


def check_box(on, number):
    """A content control with a check box."""
    return (f'<w:sdt><w:sdtPr><w:id w:val="{number}"/><w14:checkbox><w14:checked w14:val="{int(on)}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
            f'<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/></w:rPr>'
            f'<w:t>{"☒" if on else "☐"}</w:t></w:r></w:sdtContent></w:sdt>')


def content(cell, bold, look, counter):
    if cell.box is not None:
        if look["boxes"] == "controls":
            counter[0] += 1
            return check_box(cell.box, counter[0])
        return f'<w:r><w:sym w:font="Wingdings" w:char="{"F0FE" if cell.box else "F0A8"}"/></w:r>'
    if cell.font == "Wingdings" and cell.value:
        if look["symbols"]:
            return f'<w:r><w:sym w:font="Wingdings" w:char="{SYMBOL[cell.value]}"/></w:r>'
        return f'<w:r><w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings" w:cs="Wingdings"/></w:rPr><w:t>{escape(cell.value)}</w:t></w:r>'
    return run(cell.text(), bold)


def table_xml(table, look, counter):
    columns = len(table.roles)
    weights = [{"name": 3, "idname": 4, "justification": 5, "just_in": 3, "just_out": 3}.get(role, 1.4) for role in table.roles]
    total = look["width"]
    widths = [int(total * w / sum(weights)) for w in weights]
    out = [f'<w:tbl {SPACES}><w:tblPr>{"<w:tblStyle w:val=" + chr(34) + "TableGrid" + chr(34) + "/>" if look["grid"] else ""}<w:tblW w:w="{total}" w:type="dxa"/></w:tblPr><w:tblGrid>']
    out += [f'<w:gridCol w:w="{w}"/>' for w in widths] + ["</w:tblGrid>"]
    pending = {}
    for row in table.head + table.rows:
        head = row.kind == "head"
        out.append("<w:tr>" + ("<w:trPr><w:tblHeader/></w:trPr>" if head and look["repeat"] else ""))
        at = 0
        for i, cell in enumerate(row.cells[:columns]):
            if i < at:
                continue
            if cell is None:
                if pending.get(i, 0) > 0:
                    pending[i] -= 1
                    out.append(f'<w:tc><w:tcPr><w:tcW w:w="{widths[i]}" w:type="dxa"/><w:vMerge/></w:tcPr><w:p/></w:tc>')
                    at = i + 1
                continue
            merge = ""
            if cell.down > 1:
                merge, pending[i] = '<w:vMerge w:val="restart"/>', cell.down - 1
            span = f'<w:gridSpan w:val="{cell.span}"/>' if cell.span > 1 else ""
            out.append(f'<w:tc><w:tcPr><w:tcW w:w="{sum(widths[i:i + cell.span])}" w:type="dxa"/>{span}{merge}</w:tcPr><w:p>{content(cell, head or row.kind == "banner", look, counter)}</w:p></w:tc>')
            at = i + cell.span
        out.append("</w:tr>")
    return parse_xml("".join(out) + "</w:tbl>")


def write(path, document, rng):
    word = Word()
    section = word.sections[0]
    look = {"grid": rng.random() < 0.85, "repeat": rng.random() < 0.5, "symbols": rng.random() < 0.5, "boxes": rng.choice(["controls", "controls", "symbols"]), "width": 9000}
    if document.manner.get("landscape") or max([len(t.roles) for t in document.tables()] + [0]) > 6:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
        look["width"] = 13000
    counter = [1000]
    if document.footer:
        (section.footer if rng.random() < 0.6 else section.header).paragraphs[0].text = document.footer
    pairs_as_table = rng.random() < 0.4
    for part in document.sheets:
        for block in part.blocks:
            if block.kind == "title":
                word.add_heading(block.value, 0)
            elif block.kind == "heading":
                word.add_heading(block.value, block.level)
            elif block.kind == "para":
                word.add_paragraph(block.value)
            elif block.kind == "pairs":
                if pairs_as_table and len(block.value) > 1:
                    from .blocks import Cell, Row, Table
                    rows = [Row([Cell(str(a)), Cell(str(b))], "other") for a, b in block.value]
                    word.add_paragraph("")._p.addprevious(table_xml(Table(["label", "value"], [], rows), look, counter))
                else:
                    for a, b in block.value:
                        paragraph = word.add_paragraph()
                        paragraph.add_run(f"{a}: ").bold = True
                        paragraph.add_run(str(b))
            elif block.kind == "bullets":
                for head, lines in block.value:
                    word.add_paragraph(head, style="List Bullet")
                    for text in lines:
                        word.add_paragraph(text, style="List Bullet 2")
            else:
                word.add_paragraph("")._p.addprevious(table_xml(block.value, look, counter))
    word.save(path)

"""Read a briefing back as plain structures, and check what every briefing must keep to."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from dataclasses import dataclass

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")
_FORBIDDEN = re.compile("[\u202a-\u202e\u2066-\u2069]")


@dataclass(frozen=True)
class Docx:
    """A briefing's parts, parsed."""

    data: bytes

    def names(self) -> list[str]:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            return archive.namelist()

    def blobs(self) -> list[tuple[str, bytes]]:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            return [(name, archive.read(name)) for name in archive.namelist()]

    def part(self, name: str) -> etree._Element:
        with zipfile.ZipFile(io.BytesIO(self.data)) as archive:
            return etree.fromstring(archive.read(name))

    @property
    def body(self) -> etree._Element:
        return self.part("word/document.xml")[0]

    def paragraphs(self, style: str = "") -> list[str]:
        """Return the texts of paragraphs, of one style or of every style that begins with its name."""
        return [text_of(p) for p in self.body.iter(W + "p") if style_of(p).startswith(style)]

    def tables(self) -> list[list[list[str]]]:
        """Return each table's rows of cell texts, in logical order."""
        return [
            [["\n".join(text_of(p) for p in cell.iter(W + "p")) for cell in row.iter(W + "tc")] for row in rows]
            for rows in ([*table.iter(W + "tr")] for table in self.body.iter(W + "tbl"))
        ]

    def table(self, caption: str) -> list[list[str]]:
        """Return the rows of the table with that caption."""
        for table, rows in zip(self.body.iter(W + "tbl"), self.tables(), strict=True):
            if table.find(f"{W}tblPr/{W}tblCaption").get(W + "val") == caption:
                return rows
        raise AssertionError(f"no table has the caption {caption!r}")

    def headings(self) -> list[str]:
        return [text_of(p) for p in self.body.iter(W + "p") if re.match("Heading[1-9]", style_of(p))]

    def notes(self) -> list[str]:
        return [text_of(note).strip() for note in self.part("word/footnotes.xml")][2:]


def text_of(element: etree._Element) -> str:
    """Return text as Word shows it; field codes are no text."""
    signs = {W + "tab": "\t", W + "br": "\n"}
    return "".join(
        node.text or "" if node.tag == W + "t" else signs.get(node.tag, "")
        for node in element.iter()
        if node.getparent() is None or node.getparent().tag != W + "tabs"
    )


def style_of(paragraph: etree._Element) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(W + "val")


def faults(data: bytes) -> list[str]:
    """Return what is wrong with a briefing's structure, by rules that need no schema."""
    docx = Docx(data)
    stories = [docx.part(f"word/{name}.xml") for name in ("document", "footnotes", "header1", "footer1")]
    styles = {style.get(W + "styleId"): style for style in docx.part("word/styles.xml").iter(W + "style")}
    found = [*_references(stories, styles), *_bookmarks(stories), *_tables(stories[0]), *_fields(stories)]
    found += _directions(stories, styles)
    return found


def _references(stories: list[etree._Element], styles: dict[str, etree._Element]) -> list[str]:
    found = []
    for story in stories:
        for tag in ("pStyle", "rStyle", "tblStyle"):
            found += [f"style {e.get(W + 'val')}" for e in story.iter(W + tag) if e.get(W + "val") not in styles]
    defined = {note.get(W + "id") for note in stories[1]}
    used = [mark.get(W + "id") for mark in stories[0].iter(W + "footnoteReference")]
    found += [f"footnote {number}" for number in used if number not in defined]
    if sorted(used, key=int) != used or len(set(used)) != len(used):
        found.append("footnotes out of order")
    return found


def _bookmarks(stories: list[etree._Element]) -> list[str]:
    starts = [mark for story in stories for mark in story.iter(W + "bookmarkStart")]
    names = Counter(mark.get(W + "name").lower() for mark in starts)
    ids = Counter(mark.get(W + "id") for mark in starts)
    found = [f"bookmark {name} {count} times" for name, count in (names + ids).items() if count > 1]
    found += [f"long bookmark {name}" for name in names if len(name) > 40]
    ends = {mark.get(W + "id") for story in stories for mark in story.iter(W + "bookmarkEnd")}
    found += [f"bookmark {number} never ends" for number in ids if number not in ends]
    anchors = {link.get(W + "anchor").lower() for story in stories for link in story.iter(W + "hyperlink")}
    return found + [f"link to nowhere: {anchor}" for anchor in anchors if anchor not in names]


def _tables(document: etree._Element) -> list[str]:
    found = []
    for table in document.iter(W + "tbl"):
        rows = table.findall(W + "tr")
        if rows[0].find(f"{W}trPr/{W}tblHeader") is None:
            found.append("table without a repeating header")
        if not table.find(f"{W}tblPr/{W}tblCaption").get(W + "val"):
            found.append("table without a caption")
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        found += ["ragged row" for row in rows if len(row.findall(W + "tc")) != columns]
        found += ["cell ends in no paragraph" for cell in table.iter(W + "tc") if cell[-1].tag != W + "p"]
        following = table.getnext()
        if following is None or following.tag != W + "p":
            found.append("nothing between a table and what follows")
    return found


def _fields(stories: list[etree._Element]) -> list[str]:
    found = []
    for story in stories:
        depth = 0
        for mark in story.iter(W + "fldChar"):
            depth += {"begin": 1, "end": -1}.get(mark.get(W + "fldCharType"), 0)
            if depth < 0:
                found.append("field ends before it begins")
        if depth:
            found.append("field never ends")
        if story.xpath("//*[local-name()='updateFields' or @*[local-name()='dirty']]"):
            found.append("Word would ask about fields")
    return found


def _directions(stories: list[etree._Element], styles: dict[str, etree._Element]) -> list[str]:
    found = []
    for story in stories:
        for run in story.iter(W + "r"):
            text = text_of(run)
            if _FORBIDDEN.search(text):
                found.append(f"embedding in {text!r}")
            if _ARABIC.search(text) and run.find(f"{W}rPr/{W}rtl") is None:
                found.append(f"Arabic run is not rtl: {text!r}")
        for paragraph in story.iter(W + "p"):
            alignment = paragraph.find(f"{W}pPr/{W}jc")
            if alignment is not None and alignment.get(W + "val") in ("left", "right"):
                found.append("physical alignment")
            style = styles.get(style_of(paragraph))
            # What stands between marks of its own direction is set apart in the paragraph of the other.
            arabic = len(_ARABIC.findall(re.sub("\u200f[^\u200f]*\u200f", "", text_of(paragraph))))
            latin = len(re.findall("[A-Za-z]", text_of(paragraph)))
            if style is not None and arabic > 2 * latin + 3 and not _is_rtl(style, styles):
                found.append(f"Arabic paragraph is not bidi: {text_of(paragraph)!r}")
    return found


def _is_rtl(style: etree._Element, styles: dict[str, etree._Element]) -> bool:
    bidi = style.find(f"{W}pPr/{W}bidi")
    return bidi is not None and bidi.get(W + "val") != "0"

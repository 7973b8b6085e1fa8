"""Read paragraphs and tables in order, in the final view: content controls opened, joined paragraphs joined."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from workbench.domain.documents import ListPlace, SourceNote, SourceParagraph
from workbench.domain.enums import ClauseKind
from workbench.errors import InputError
from workbench.plugins.importers.docx.inline import InlineReader, Line, choose_branch
from workbench.plugins.importers.docx.names import MC, VAL, Element, is_on, w, whole
from workbench.plugins.importers.docx.numbering import Numbering
from workbench.plugins.importers.docx.styles import BODY_LEVEL, Style, Styles
from workbench.plugins.importers.docx.tally import Tally

# Each costs some fifteen microseconds; three times what the workspace is made for.
MAX_PARAGRAPHS = 200_000
# No author deletes so many marks in a row around text that stays; held all, hostile ones would cost seconds and memory.
_MAX_JOINED = 1_000
_PARAGRAPH, _TABLE, _ROW, _CELL = w("p"), w("tbl"), w("tr"), w("tc")
_PROPERTIES = w("pPr")
_OPENED = {w("customXml"), w("ins"), w("moveTo"), w("sdtContent"), w("smartTag")}
_SDT, _SDT_CONTENT, _CHUNK = w("sdt"), w("sdtContent"), w("altChunk")
_ALTERNATIVES = f"{{{MC}}}AlternateContent"
_STYLE, _NUMBER, _OUTLINE, _BIDI, _MARK = w("pStyle"), w("numPr"), w("outlineLvl"), w("bidi"), w("rPr")
_INDENT = w("ind")
_GONE = (w("del"), w("moveFrom"))
_NEW = (w("ins"), w("moveTo"))
_ROW_PROPERTIES, _CELL_GONE = w("trPr"), f"{w('tcPr')}/{w('cellDel')}"
_NO_PROPERTIES: Mapping[str, Element] = MappingProxyType({})


@dataclass(slots=True)
class Story:
    """What reading gathers: paragraphs, hidden ones apart, and which paragraph each note is referred to from."""

    paragraphs: list[SourceParagraph] = field(default_factory=list)
    hidden: list[SourceNote] = field(default_factory=list)
    referred: dict[tuple[str, str], int] = field(default_factory=dict)
    title: str = ""
    boxes: int = 0


@dataclass(frozen=True, slots=True)
class _Piece:
    """A paragraph element as it was read, before it is joined with the next; its properties are by their names."""

    properties: Mapping[str, Element]
    style: Style
    line: Line
    text: str


class BlockReader:
    """Reads block content into a story; table paths count from 1: `t1.r2.c1`."""

    def __init__(self, name: str, styles: Styles, numbering: Numbering, tally: Tally) -> None:
        """Read for the file of a name, which refusals tell."""
        self._name = name
        self._styles = styles
        self._numbering = numbering
        self._tally = tally
        self._count = 0

    def read(self, container: Element, inline: InlineReader) -> Story:
        """Read one story whole: the body, a note or a comment."""
        story = Story()
        self._blocks(container, story, inline, "")
        return story

    def _blocks(self, container: Element, story: Story, inline: InlineReader, place: str) -> None:
        joined: list[_Piece] = []
        tables = 0
        for block in self._flat(container):
            if block.tag == _PARAGRAPH:
                piece = self._piece(block, inline)
                joined.append(piece)
                gone = piece.line.revised and _find_any(piece.properties.get(_MARK), _GONE)
                if gone and len(joined) < _MAX_JOINED:
                    continue
                self._emit(joined, story, inline, place)
                joined = []
            else:
                if joined:
                    self._emit(joined, story, inline, place)
                    joined = []
                tables += 1
                self._table(block, story, inline, f"{place}.t{tables}" if place else f"t{tables}")
        if joined:
            self._emit(joined, story, inline, place)

    def _flat(self, container: Element) -> Iterator[Element]:
        """Yield paragraphs and tables, whatever controls, revisions and alternatives are wrapped around them."""
        for child in container:
            tag = child.tag
            if tag == _PARAGRAPH:
                # An empty element can hold neither text nor a number, and hostile files have millions.
                if len(child):
                    yield child
            elif tag == _TABLE:
                yield child
            elif tag == _CHUNK:
                self._tally.unread["embedded documents"] += 1
            else:
                inner = _opened(child)
                if inner is not None:
                    yield from self._flat(inner)

    def _piece(self, paragraph: Element, inline: InlineReader) -> _Piece:
        self._count += 1
        if self._count > MAX_PARAGRAPHS:
            raise InputError("import.too-many-paragraphs", name=self._name, limit=MAX_PARAGRAPHS)
        element = paragraph.find(_PROPERTIES)
        properties = {child.tag: child for child in element} if element is not None else _NO_PROPERTIES
        named = properties.get(_STYLE)
        style = self._styles.get(None if named is None else named.get(VAL))
        line = inline.read(paragraph, hides=bool(style.hidden))
        line.revised = line.revised or _find_any(properties.get(_MARK), _GONE + _NEW)
        return _Piece(properties, style, line, line.text)

    def _emit(self, pieces: list[_Piece], story: Story, inline: InlineReader, where: str) -> None:
        """Add the paragraph that the pieces make; it is that of the first with text, as Word shows it."""
        lead = next((piece for piece in pieces if piece.text and not piece.text.isspace()), pieces[-1])
        text = "".join([piece.text for piece in pieces]).strip()
        label, place = self._label(lead)
        if text and lead.style.is_contents:
            self._tally.contents += 1
            text = ""
        hidden = "".join(["".join(piece.line.hidden) for piece in pieces]).strip()
        if text:
            story.paragraphs.append(
                self._paragraph(lead, text, where, (label, place), hidden=hidden, revised=_revised(pieces))
            )
            if lead.style.is_title and not story.title:
                story.title = " ".join(text.split())
        elif hidden:
            story.hidden.append(SourceNote(hidden, paragraph=len(story.paragraphs) - 1, kind="hidden"))
        for piece in pieces:
            for reference in piece.line.references:
                story.referred.setdefault(reference, max(0, len(story.paragraphs) - 1))
            for box in piece.line.boxes:
                self._box(box, story, inline, where)

    def _label(self, lead: _Piece) -> tuple[str, ListPlace | None]:
        found = self._numbering.place(lead.properties.get(_NUMBER), lead.style)
        if found is None:
            return "", None
        indent = self._numbering.indent(*found, lead.properties.get(_INDENT), lead.style)
        return self._numbering.label(*found), ListPlace(*found, indent)

    def _paragraph(
        self, lead: _Piece, text: str, where: str, number: tuple[str, ListPlace | None], *, hidden: str, revised: bool
    ) -> SourceParagraph:
        label, place = number
        level = place.level if place is not None else None
        outline = self._outline(lead)
        kind = ClauseKind.PARAGRAPH
        if _in_cell(where):
            kind, level = ClauseKind.CELL, None
        elif outline is not None:
            kind, level = ClauseKind.HEADING, outline
        elif label:
            kind = ClauseKind.ITEM
        own = lead.properties.get(_BIDI)
        return SourceParagraph(
            text,
            kind=kind,
            label=label,
            level=level,
            style=lead.style.name,
            path=where or "body",
            rtl=lead.style.rtl if own is None else is_on(own),
            hidden=hidden,
            revised=revised,
            place=place if label else None,
        )

    def _outline(self, lead: _Piece) -> int | None:
        own = lead.properties.get(_OUTLINE)
        level = lead.style.outline if own is None else whole(own.get(VAL))
        if level is None and lead.style.is_title:
            return 0
        return level if level is not None and 0 <= level < BODY_LEVEL else None

    def _box(self, box: Element | str, story: Story, inline: InlineReader, place: str) -> None:
        story.boxes += 1
        here = "textbox" if story.boxes == 1 else f"textbox {story.boxes}"
        here = f"{place}/{here}" if place else here
        if isinstance(box, str):
            story.paragraphs.append(SourceParagraph(box, path=here))
        else:
            with inline.fields.apart():
                self._blocks(box, story, inline, here)

    def _table(self, table: Element, story: Story, inline: InlineReader, place: str) -> None:
        number = 0
        for row in _parts(table, _ROW):
            if _find_any(row.find(_ROW_PROPERTIES), _GONE):
                continue
            number += 1
            column = 0
            for cell in _parts(row, _CELL):
                if cell.find(_CELL_GONE) is not None:
                    continue
                column += 1
                self._blocks(cell, story, inline, f"{place}.r{number}.c{column}")


def _parts(container: Element, tag: str) -> Iterator[Element]:
    """Yield rows or cells, through the content controls and custom elements around them."""
    for child in container:
        if child.tag == tag:
            yield child
        else:
            inner = _opened(child)
            if inner is not None:
                yield from _parts(inner, tag)


def _opened(element: Element) -> Element | None:
    """Return what holds the blocks of a wrapper, or None for what is no wrapper or is deleted."""
    tag = element.tag
    if tag == _SDT:
        return element.find(_SDT_CONTENT)
    if tag == _ALTERNATIVES:
        return choose_branch(element)
    return element if tag in _OPENED else None


def _find_any(parent: Element | None, paths: tuple[str, ...]) -> bool:
    return parent is not None and any(parent.find(path) is not None for path in paths)


def _revised(pieces: list[_Piece]) -> bool:
    return len(pieces) > 1 or any(piece.line.revised for piece in pieces)


def _in_cell(place: str) -> bool:
    """Tell whether the innermost place is a cell, not a text box within one."""
    return place.rpartition("/")[2].partition(".")[0].startswith("t") and ".c" in place.rpartition("/")[2]


def without_place(note: SourceNote) -> SourceNote:
    """Return a hidden paragraph's note, tied to none when it stood before all text."""
    return replace(note, paragraph=None) if note.paragraph is not None and note.paragraph < 0 else note

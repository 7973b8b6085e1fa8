"""Read footnotes, endnotes and comments as notes of the paragraphs that refer to them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from workbench.domain.documents import SourceNote
from workbench.plugins.importers.docx.blocks import BlockReader
from workbench.plugins.importers.docx.inline import InlineReader
from workbench.plugins.importers.docx.names import Element, w
from workbench.plugins.importers.docx.package import Package

_PARTS = (("footnotes", "footnote"), ("endnotes", "endnote"), ("comments", "comment"))
_REAL = (None, "normal")


def read_notes(
    package: Package, blocks: BlockReader, inline: InlineReader, referred: Mapping[tuple[str, str], int]
) -> Iterator[SourceNote]:
    """Yield the notes, each kind in the order of its part; separators are none, and an unreferred one has no place."""
    for part, kind in _PARTS:
        root = package.related(part)
        for element in root.iterfind(w(kind)) if root is not None else ():
            if element.get(w("type")) in _REAL:
                text = _text_of(element, blocks, inline)
                if text:
                    place = referred.get((kind, element.get(w("id"), "")))
                    yield SourceNote(text, author=element.get(w("author"), ""), paragraph=place, kind=kind)


def _text_of(element: Element, blocks: BlockReader, inline: InlineReader) -> str:
    with inline.fields.apart():
        story = blocks.read(element, inline)
    lines = (f"{paragraph.label} {paragraph.text}".strip() for paragraph in story.paragraphs)
    return "\n".join(lines)

"""Read what runs at the head and the foot of pages: handling markings stand there, and no text of the document."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.plugins.importers.docx.blocks import BlockReader
from workbench.plugins.importers.docx.inline import InlineReader
from workbench.plugins.importers.docx.names import Element
from workbench.plugins.importers.docx.package import Package

_KINDS = ("header", "footer")
# Each section may have three of either; a record is no place for more than a few, nor for long ones.
_MOST = 12
_LONGEST = 500


def read_running(package: Package, blocks: BlockReader, inline: InlineReader) -> dict[str, str]:
    """Return the different headers and footers with words in them, named as variables: header, header 2, footer."""
    found: dict[str, str] = {}
    for kind in _KINDS:
        texts = (_text_of(root, blocks, inline) for root in package.all_related(kind))
        different = dict.fromkeys(text for text in texts if any(char.isalpha() for char in text))
        for number, text in enumerate(list(different)[:_MOST], 1):
            found[kind if number == 1 else f"{kind} {number}"] = text
    return found


def _text_of(root: Element, blocks: BlockReader, inline: InlineReader) -> str:
    with inline.fields.apart():
        story = blocks.read(root, inline)
    return " · ".join(_words(paragraph.text for paragraph in story.paragraphs))[:_LONGEST]


def _words(texts: Iterator[str]) -> Iterator[str]:
    """Yield the columns that tabs part, each on one line."""
    for text in texts:
        for column in text.split("\t"):
            if column.strip():
                yield " ".join(column.split())

"""Read Markdown: front matter, headings, lists, tables, quotes and notes become paragraphs without their marks.

Blocks are those of CommonMark 0.31 (sections 4 and 5) and of GitHub's tables, cut line by line in one pass.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath
from typing import ClassVar

from workbench.domain.documents import ImportedDocument, SourceNote, SourceParagraph
from workbench.domain.ports import Option, SourceBytes
from workbench.errors import InputError
from workbench.plugins.importers.decoding import OPTION, decode
from workbench.plugins.importers.front_matter import read_front_matter
from workbench.plugins.importers.guess import complete, guess_date
from workbench.plugins.importers.limits import MAX_PARAGRAPHS, check_paragraphs, check_size, check_text
from workbench.plugins.importers.markdown_blocks import Block, cut_blocks
from workbench.plugins.importers.markdown_inline import strip_marks

_MARKS = "\\`*_~[]<&|"
_MAX_MARKS = 3_000_000


class MarkdownImporter:
    """Reads Markdown; a paragraph has offsets where its text stands in the file unchanged."""

    id: ClassVar[str] = "markdown"
    title: ClassVar[str] = "Markdown"
    suffixes: ClassVar[tuple[str, ...]] = (".md", ".markdown", ".mdown")
    options: ClassVar[tuple[Option, ...]] = (OPTION,)

    def claims(self, source: SourceBytes) -> bool:
        """Claim by name alone: any text is valid Markdown."""
        return PurePath(source.name).suffix.lower() in self.suffixes

    def read(self, source: SourceBytes, options: Mapping[str, object]) -> ImportedDocument:
        """Read the file whole.

        Raises:
            InputError: it is empty, too large, not text, or in no encoding that we know.
        """
        check_size(source)
        decoded = decode(source, options.get("encoding"))
        _check_marks(source.name, decoded.text)
        front = read_front_matter(decoded.text)
        blocks, references = cut_blocks(decoded.text, front.body)
        check_paragraphs(source.name, len(blocks))
        paragraphs, notes = _read_blocks(blocks, references)
        check_text(source.name, paragraphs)
        return complete(
            ImportedDocument(
                paragraphs,
                title=front.fields.get("title", ""),
                language=front.fields.get("language", ""),
                publisher=front.fields.get("publisher", ""),
                url=front.fields.get("url", ""),
                author=front.fields.get("author", ""),
                kind=front.fields.get("kind", ""),
                reference=front.fields.get("reference", ""),
                text_date=front.signed or guess_date(paragraphs, front.text_date),
                format=self.id,
                encoding=decoded.encoding,
                notes=notes,
                notices=decoded.notices + front.notices,
                variables=front.variables,
            )
        )


def _check_marks(name: str, text: str) -> None:
    """Refuse what is made of marks rather than of text: each costs a microsecond or two."""
    if text.count("\n") + text.count("\r") > 2 * MAX_PARAGRAPHS:
        raise InputError("import.too-many-paragraphs", name=name, limit=MAX_PARAGRAPHS)
    if sum(map(text.count, _MARKS)) > _MAX_MARKS:
        raise InputError("import.too-many-elements", name=name, part="its text")


def _read_blocks(
    blocks: list[Block], references: Mapping[str, str]
) -> tuple[tuple[SourceParagraph, ...], tuple[SourceNote, ...]]:
    paragraphs: list[SourceParagraph] = []
    defined = {block.note: strip_marks(block.text, references)[0] for block in blocks if block.note}
    referred: dict[str, int] = {}
    for block in blocks:
        if block.note:
            continue
        text, names = (block.text, ()) if block.verbatim else strip_marks(block.text, references)
        for name in names:
            referred.setdefault(name, len(paragraphs))
        text, start = _trimmed(text, block)
        if text:
            paragraphs.append(_paragraph(block, text, start))
    notes = (SourceNote(text, paragraph=referred.get(name), kind="footnote") for name, text in defined.items())
    return tuple(paragraphs), tuple(notes)


def _trimmed(text: str, block: Block) -> tuple[str, int]:
    """Return the text without outer blanks and its place in the file, or -1 when marks inside it were taken off."""
    kept = text.strip()
    start = block.start
    if start < 0 or text != block.text:
        return kept, -1
    return kept, start + len(text) - len(text.lstrip())


def _paragraph(block: Block, text: str, start: int) -> SourceParagraph:
    return SourceParagraph(
        text,
        kind=block.kind,
        label=block.label,
        level=block.level,
        style=block.style,
        path=block.path,
        start=start,
        end=start + len(text) if start >= 0 else -1,
        place=block.place,
    )

"""Read plain text files and pasted text: a line is a paragraph."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import ClassVar

from workbench.domain.documents import ImportedDocument, SourceParagraph
from workbench.domain.ports import Option, SourceBytes
from workbench.plugins.importers.decoding import OPTION, decode
from workbench.plugins.importers.guess import complete
from workbench.plugins.importers.limits import check_paragraphs, check_size, check_text

# What people and programs end lines with: CR, LF, both, VT, FF, NEL and Unicode's two separators.
_LINE = re.compile("[^\n\r\v\f\x85\u2028\u2029]+")
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
_BLANK = re.compile(f"[\\s{_INVISIBLE}]*")


class TextImporter:
    """Reads plain text; offsets are exact: each paragraph is a slice of the decoded file."""

    id: ClassVar[str] = "text"
    title: ClassVar[str] = "Plain text"
    suffixes: ClassVar[tuple[str, ...]] = (".txt", ".text")
    options: ClassVar[tuple[Option, ...]] = (OPTION,)

    def claims(self, source: SourceBytes) -> bool:
        """Claim text files by name, and what has no suffix at all, such as pasted text."""
        suffix = PurePath(source.name).suffix.lower()
        return suffix in self.suffixes or not suffix

    def read(self, source: SourceBytes, options: Mapping[str, object]) -> ImportedDocument:
        """Read the file whole.

        Raises:
            InputError: it is empty, too large, not text, or in no encoding that we know.
        """
        check_size(source)
        decoded = decode(source, options.get("encoding"))
        paragraphs = paragraphs_of(decoded.text, source.name)
        document = ImportedDocument(paragraphs, format=self.id, encoding=decoded.encoding, notices=decoded.notices)
        return complete(document)


def paragraphs_of(text: str, name: str = "") -> tuple[SourceParagraph, ...]:
    """Cut a text into its lines, outer blanks off, each with its place in the text; blank lines are left out.

    Raises:
        InputError: there is no visible character, or there are too many lines.
    """
    found: list[SourceParagraph] = []
    for match in _LINE.finditer(text):
        line = match.group()
        kept = line.strip()
        # Only a line without letters in front needs the look for characters that cannot be seen.
        if not kept or (not kept[0].isalnum() and _BLANK.fullmatch(kept)):
            continue
        start = match.start() + len(line) - len(line.lstrip())
        found.append(SourceParagraph(kept, start=start, end=start + len(kept)))
        if not len(found) % 100_000:
            check_paragraphs(name, len(found))
    check_paragraphs(name, len(found))
    check_text(name, found, "import.blank")
    return tuple(found)


def read_pasted(text: str) -> ImportedDocument:
    """Read text from the clipboard, which may hold halves of surrogate pairs.

    Raises:
        InputError: there is nothing in it.
    """
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return TextImporter().read(SourceBytes("", whole.encode("utf-8")), {"encoding": "utf-8"})

"""Page numbers of headings, read from the outline of a rendering."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Sequence

from workbench.errors import UserError
from workbench.plugins.briefings.draft import Heading
from workbench.plugins.briefings.office import find_office, to_pdf
from workbench.plugins.briefings.sections.contents import Pages

log = logging.getLogger(__name__)

# Above this the rendering takes longer than anyone wants to wait for page numbers; Word counts them on F9.
MOST_SEGMENTS = 600


def wanted(asked: bool, segments: int) -> bool:
    """Say whether page numbers can be had: they are asked for, the text is not too long, LibreOffice is there."""
    return asked and segments <= MOST_SEGMENTS and find_office() is not None


def count_pages(document: bytes, headings: Sequence[Heading]) -> Pages:
    """Render a document and return the pages of its headings; none where rendering or reading fails."""
    try:
        return read_pages(to_pdf(document), headings)
    except UserError as error:
        log.warning("no page numbers: %s", error)
        return Pages()


def read_pages(pdf: bytes, headings: Sequence[Heading]) -> Pages:
    """Read the pages of headings from a PDF, by their order in the outline."""
    from pypdf import PdfReader  # start-up time: a third of a second, and few briefings are rendered

    reader = PdfReader(io.BytesIO(pdf))
    numbers = [str(number) for number in _outline(reader, reader.outline)]
    total = str(len(reader.pages))
    if len(numbers) != len(headings):
        log.warning("the outline has %d entries, the briefing %d headings", len(numbers), len(headings))
        return Pages(total=total)
    return Pages(numbers, total)


def _outline(reader: object, entries: Sequence[object]) -> Iterator[int]:
    for entry in entries:
        if isinstance(entry, list):
            yield from _outline(reader, entry)
        else:
            yield int(reader.get_destination_page_number(entry)) + 1  # type: ignore[attr-defined]

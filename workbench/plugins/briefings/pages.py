"""Page numbers of headings, read from the outline of a rendering."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterator, Sequence

from workbench.domain.documents import Notice
from workbench.domain.ports import CancelToken
from workbench.errors import UserError
from workbench.plugins.briefings.draft import Heading
from workbench.plugins.briefings.office import find_office, rendering
from workbench.plugins.briefings.sections.contents import Pages

log = logging.getLogger(__name__)

# Beyond either of these, counting takes longer than anyone wants to wait; Word counts on F9.
MOST_SEGMENTS = 2_000
SECONDS = 30.0


def hindrance(segments: int) -> Notice | None:
    """Return why pages will not be counted, or None where they can be."""
    if segments > MOST_SEGMENTS:
        return Notice("briefing.pages-long", {"segments": segments, "limit": MOST_SEGMENTS})
    return None if find_office() is not None else Notice("briefing.pages-no-office")


def count_pages(
    document: bytes, headings: Sequence[Heading], meanwhile: Callable[[], None], cancel: CancelToken | None = None
) -> Pages | Notice:
    """Render a document, doing something else `meanwhile`, and return the pages of its headings, or why there are none.

    Raises:
        Cancelled: nobody wants them any more.
        Exception: what `meanwhile` raises; the rendering is ended then.
    """
    try:
        with rendering(document, timeout=SECONDS) as job:
            job.cancel = cancel
            meanwhile()
            import pypdf  # noqa: F401 -- start-up time: a quarter of a second that passes while LibreOffice works

            pages = read_pages(job.pdf(), headings)
    except UserError as error:
        log.warning("no page numbers: %s", error.code)
        if error.code == "office.slow":
            return Notice("briefing.pages-slow", {"seconds": round(SECONDS)})
        if not error.code.startswith("office."):
            raise
        return Notice("briefing.pages-failed")
    return pages if pages.numbers else Notice("briefing.pages-failed")


def read_pages(pdf: bytes, headings: Sequence[Heading]) -> Pages:
    """Read the pages of headings from a PDF, by their order in the outline."""
    from pypdf import PdfReader  # start-up time: few briefings are rendered

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

"""Show a briefing before it is written: pages as LibreOffice lays them out, or a plain page of its texts."""

from __future__ import annotations

import hashlib
import io
import re
import shutil
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from workbench.domain.briefings import Bundle, JudgementRow, Recipe
from workbench.domain.documents import Notice
from workbench.domain.ids import DocumentId
from workbench.domain.ports import CancelToken
from workbench.errors import UserError
from workbench.plugins.briefings import office
from workbench.services.briefing import completed, render
from workbench.services.bundling import bundle
from workbench.services.registry import EXPORTERS
from workbench.services.workspace import Workspace

PAINTER = "pdftoppm"
DOTS_PER_INCH = 84
SECONDS = 40.0
PATIENCE = 0.1
MOST_ROWS = 100  # of a page of HTML: two thousand keep a window busy for most of a second
_NUMBER = re.compile(r"-0*(\d+)\.png$")


@dataclass(frozen=True, slots=True)
class Preview:
    """Pictures of pages in order, or a page of HTML; `pdf` has the pages that are still to be painted.

    `rows` tells how many rows the page of HTML shows where it does not show them all.
    """

    pages: tuple[Path, ...] = ()
    html: str = ""
    pdf: Path | None = None
    rows: int | None = None


@dataclass(slots=True)
class _Reader:
    """Lets the counting of pages be cancelled; what the reader of a file is told is not told of its preview."""

    cancel: CancelToken | None

    def early(self, content: bytes) -> None:
        """Wait for the page numbers."""

    def notice(self, notice: Notice) -> None:
        """Show the pages as they are."""


def can_paint() -> bool:
    """Tell whether there is LibreOffice, and a program that paints the pages of a PDF."""
    return office.find_office() is not None and shutil.which(PAINTER) is not None


def preview(
    ws: Workspace,
    document_id: DocumentId,
    recipe: Recipe,
    judgements: Sequence[JudgementRow],
    *,
    folder: Path,
    cancel: CancelToken,
) -> Preview:
    """Return the first page of a briefing as it would be written now, page numbers in its contents included.

    Raises:
        UserError: the recipe cannot be rendered, or neither way to show it works.
        Cancelled: nobody wants it any more; what was started for it is ended.
    """
    rows = replace(bundle(ws, document_id), judgements=tuple(judgements))
    counted = recipe.page_numbers and can_paint()
    shown = replace(completed(ws, recipe), page_numbers=counted, embed_fonts=False)
    content = render(ws, rows, shown, reader=_Reader(cancel))
    cancel.raise_if_cancelled()
    if not can_paint():
        return _html(ws, rows, recipe)
    pdf = folder / f"{hashlib.sha256(content).hexdigest()[:16]}.pdf"
    if not pdf.exists():
        try:
            made = office.to_pdf(content, timeout=SECONDS, cancel=cancel)
            cancel.raise_if_cancelled()  # and its folder with it
            pdf.write_bytes(made)
        except UserError:
            return _html(ws, rows, recipe)
    painted = _paint(pdf, 1, cancel)
    return Preview(pages=painted, pdf=pdf) if painted else _html(ws, rows, recipe)


def page(pdf: Path, number: int, cancel: CancelToken) -> tuple[Path, ...]:
    """Paint a page of a PDF; none means that there are no more.

    Raises:
        Cancelled: nobody wants it any more.
    """
    return _paint(pdf, number, cancel)


def _paint(pdf: Path, number: int, cancel: CancelToken) -> tuple[Path, ...]:
    stem = pdf.with_suffix("").with_name(f"{pdf.stem}-{number}")
    if not _painted(stem):
        command = [PAINTER, "-png", "-r", str(DOTS_PER_INCH), "-f", str(number), "-l", str(number), str(pdf), str(stem)]
        if not _ends_well(command, cancel):
            return ()
    return _painted(stem)


def _ends_well(command: Sequence[str], cancel: CancelToken) -> bool:
    """Run a program until it ends, nobody wants it, or its time is over; it is never left running."""
    deadline = time.monotonic() + SECONDS
    quiet = subprocess.DEVNULL
    process = subprocess.Popen(command, stdin=quiet, stdout=quiet, stderr=quiet)
    try:
        while time.monotonic() < deadline:
            cancel.raise_if_cancelled()
            try:
                process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                continue
            return True
        return False
    finally:
        process.kill()
        process.wait()


def _painted(stem: Path) -> tuple[Path, ...]:
    found = []
    for path in stem.parent.glob(f"{stem.name}-*.png"):
        number = _NUMBER.search(path.name)
        if number is not None:
            found.append((int(number[1]), path))
    return tuple(path for _, path in sorted(found))


def _html(ws: Workspace, rows: Bundle, recipe: Recipe) -> Preview:
    """Return the first of the chosen texts as a bilingual page."""
    wanted = rows.segments
    if recipe.clause_ids or recipe.segment_ids:
        chosen = {*recipe.segment_ids}
        wanted = tuple(row for row in rows.segments if row.clause_id in recipe.clause_ids or row.id in chosen)
    out = io.BytesIO()
    ws.registry.get(EXPORTERS, "html")().write(replace(rows, segments=wanted[:MOST_ROWS]), out, {})
    return Preview(html=out.getvalue().decode("utf-8"), rows=MOST_ROWS if len(wanted) > MOST_ROWS else None)

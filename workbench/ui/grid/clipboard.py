"""Rows for the clipboard: both texts side by side, each in its own direction."""

from __future__ import annotations

import html
from collections.abc import Sequence
from unicodedata import bidirectional

from PySide6.QtCore import QMimeData, Qt

from workbench.domain.documents import SegmentRow

FIRST_STRONG, END = "\u2068", "\u2069"  # UAX #9: FSI and PDI
RIGHT, LEFT = frozenset({"R", "AL"}), frozenset({"L"})


def rows_to_mime(
    rows: Sequence[SegmentRow], languages: tuple[str, str], directions: tuple[Qt.LayoutDirection, Qt.LayoutDirection]
) -> QMimeData:
    """Return rows as text with tabs, and as an HTML table that says language and direction of each cell."""
    data = QMimeData()
    data.setText("\n".join(f"{plain(row.source)}\t{plain(row.target)}" for row in rows))
    cells = tuple(zip(languages, directions, strict=True))
    lines = [
        "".join(_cell(text, *cell) for text, cell in zip((row.source, row.target), cells, strict=True)) for row in rows
    ]
    data.setHtml("<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>")
    return data


def plain(text: str) -> str:
    """Return a text on one line; one that runs both ways is isolated, so that it leaves its neighbours alone."""
    one = " ".join(text.replace("\t", " ").splitlines())
    return f"{FIRST_STRONG}{one}{END}" if is_mixed(one) else one


def is_mixed(text: str) -> bool:
    """Tell whether a text holds letters of both directions."""
    kinds = {bidirectional(character) for character in text}
    return bool(kinds & RIGHT) and bool(kinds & LEFT)


def _cell(text: str, language: str, direction: Qt.LayoutDirection) -> str:
    way = "rtl" if direction is Qt.LayoutDirection.RightToLeft else "ltr"
    body = html.escape(text).replace("\n", "<br>")
    return f'<td dir="{way}" lang="{html.escape(language)}">{body}</td>'

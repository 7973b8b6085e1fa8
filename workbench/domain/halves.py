"""One note in two languages: "English | العربية", of which a reader gets the half that is theirs."""

from __future__ import annotations

import re

from workbench.domain.arabic.direction import majority_direction

_BAR = re.compile(r"\s+\|\s+")


def note_half(body: str, *, arabic: bool) -> str:
    """Return the half that a reader of Arabic, or of English, reads; the whole of a note without such halves."""
    parts = [part.strip() for part in _BAR.split(body.strip())]
    if len(parts) == 2:
        first, second = (majority_direction(part, "ltr") == "rtl" for part in parts)
        if first != second:
            return parts[first != arabic]
    return body.strip()

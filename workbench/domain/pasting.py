"""Clean text that comes from elsewhere of what cannot be seen and was not meant."""

from __future__ import annotations

import re

from workbench.domain.arabic.direction import strip_controls

# Zero width space, word joiner, byte order mark, soft hyphen, object replacement; Word's and browsers' leavings.
_JUNK = str.maketrans(dict.fromkeys("\u200b\u2060\ufeff\u00ad\ufffc\x00"))
_BREAKS = re.compile("[ \\t]*(?:\\r\\n|[\\r\\n\\v\\f\\u2028\\u2029\\t])[ \\t\\r\\n]*")
_MARKS = "\u200e\u200f\u061c"


def cleaned(text: str) -> str:
    """Return one line of text without embeddings, isolates, stray marks at its ends, and other leavings of its origin.

    Marks of direction inside the text stay, and so do joiners and no-break spaces: they are part of the writing.
    """
    plain = strip_controls(text.translate(_JUNK), keep_marks=True)
    return _BREAKS.sub(" ", plain.strip("\r\n\t\u2028\u2029")).strip(_MARKS)

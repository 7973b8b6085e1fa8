"""Which segments a person means: `7`, `3-9`, `1-5,9,12-14`."""

from __future__ import annotations

from workbench.cli.output import shortened
from workbench.errors import InputError

_DASHES = str.maketrans("–—−،", "---,")


def segment_numbers(text: str, count: int) -> tuple[int, ...]:
    """Return the numbers that a selection names, each once, in the order of the document, which has `count` segments.

    Raises:
        InputError: it is no selection, or names a segment that is not there.
    """
    chosen: set[int] = set()
    for part in text.translate(_DASHES).split(","):
        first, last = _ends(part.strip(), text)
        if not 1 <= first <= last <= count:
            raise InputError("usage.beyond", range=shortened(part.strip()), count=count)
        chosen.update(range(first, last + 1))
    return tuple(sorted(chosen))


def _ends(part: str, whole: str) -> tuple[int, int]:
    first, dash, last = part.partition("-")
    try:
        # A number of more digits than this names no segment, and Python refuses to read very long ones.
        ends = int(first[:18]), int(last[:18] if dash else first[:18])
    except ValueError as error:
        raise InputError("usage.range", range=shortened(whole)) from error
    if ends[0] > ends[1]:
        raise InputError("usage.range", range=shortened(whole))
    return ends

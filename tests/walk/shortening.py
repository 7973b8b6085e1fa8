"""Find the shortest part of a failing walk that still fails: any part of a walk is a walk."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from tests.walk.ground import Difference
from tests.walk.steps import Step
from tests.walk.walker import Walker

Start = Callable[[], Walker]


def fault(start: Start, steps: Sequence[Step], *, unchecked: int = 0) -> tuple[int, str] | None:
    """Walk on a fresh workspace, comparing after every step beyond some; return how far it went and what differs."""
    walker = start()
    try:
        for number, step in enumerate(steps, 1):
            try:
                walker.perform(step)
                if number > unchecked:
                    walker.check(deep=number == len(steps))
            except Difference as difference:
                return number, str(difference)
        return None
    finally:
        walker.close()


def shortest(start: Start, steps: Sequence[Step], first: tuple[int, str], seconds: float) -> tuple[list[Step], str]:
    """Return a part of steps that fails: its end is where they fail; ever smaller pieces are left out of the rest."""
    end = time.monotonic() + seconds
    kept, message = list(steps[: first[0]]), first[1]
    size = max(1, len(kept) // 2)
    while size and time.monotonic() < end:
        at = 0
        while at < len(kept) - 1 and time.monotonic() < end:
            tried = [*kept[:at], *kept[at + size :]]
            found = fault(start, tried) if tried else None
            if found is None:
                at += size
            else:
                kept, message = tried[: found[0]], found[1]
        size //= 2
    return kept, message


def report(start: Start, steps: Sequence[Step], good: int, number: int, seconds: float) -> list[str]:
    """Return lines on what fails, after as few steps as could be found in about the time there is."""
    lines: list[str] = []
    for part in (steps[max(0, number - 20) : number], steps[good:number], steps[:number]):
        found = fault(start, part)
        if found is not None:
            kept, message = shortest(start, part, found, seconds)
            lines += [f"These {len(kept)} steps are enough on a fresh workspace:", *map(repr, kept), message]
            break
    else:
        lines.append("No part of it fails when everything is compared after every step: it depends on time.")
        lines += map(repr, steps[max(0, number - 12) : number])
    return lines

"""Find what somebody means by a few letters: beginnings before middles before scattered letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from heapq import nsmallest

FEW = 20
LONGEST_SCATTERED = 120
WIDEST = 3


@dataclass(frozen=True, slots=True)
class Found:
    """Something to find by its folded names, each behind a line break, and by everything folded that belongs to it."""

    value: object
    names: str
    everything: str


def find(items: Sequence[Found], typed: str, most: int) -> list[Found]:
    """Return the items that `typed`, folded already, may mean; the closest first, others in their own order."""
    parts = typed.split()
    if not parts:
        return list(items[:most])
    ranked = list(_ranked(items, parts, " ".join(parts)))
    best = nsmallest(most, ranked)
    found = [items[place] for _, place in best]
    if len(found) < FEW:
        seen = {place for _, place in best}
        letters = "".join(parts)
        scattered = sorted(
            (spread, place)
            for place, item in enumerate(items)
            if place not in seen and len(item.names) <= LONGEST_SCATTERED
            for spread in (_spread(item.names, letters),)
            if spread is not None and spread <= WIDEST * len(letters)
        )
        found += [items[place] for _, place in scattered[: most - len(found)]]
    return found


def _ranked(items: Sequence[Found], parts: list[str], whole: str) -> Iterator[tuple[int, int]]:
    first = parts[0]
    for place, item in enumerate(items):
        everything = item.everything
        if first in everything and all(part in everything for part in parts):
            names = item.names
            if f"\n{whole}" in names:
                yield 0, place
            elif f" {whole}" in names:
                yield 1, place
            elif whole in names:
                yield 2, place
            else:
                yield 3 if f" {first}" in everything else 4, place


def _spread(names: str, letters: str) -> int | None:
    """Return over how many letters of one of the names the typed ones are scattered in their order, or None."""
    spreads = []
    for name in names.split("\n"):
        start = at = name.find(letters[0])
        for letter in letters[1:]:
            if at < 0:
                break
            at = name.find(letter, at + 1)
        if at >= 0:
            spreads.append(at - start)
    return min(spreads, default=None)

"""Find what somebody means by a few letters: beginnings before middles before scattered letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

FEW = 20
LONGEST_SCATTERED = 80
MOST_SCATTERED = 1500  # actions stand first, and a key must take less than a frame
WIDEST = 3
FEWEST_LETTERS = 2


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
    best = _whole(items, parts, most)
    found = [items[place] for place in best]
    letters = "".join(parts)
    if len(found) < FEW and len(letters) >= FEWEST_LETTERS:
        seen = set(best)
        scattered = sorted(
            (spread, place)
            for place, item in enumerate(items[:MOST_SCATTERED])
            if len(item.names) <= LONGEST_SCATTERED and place not in seen and letters[-1] in item.names
            for spread in (_spread(item.names, letters),)
            if spread is not None and spread <= WIDEST * len(letters)
        )
        found += [items[place] for _, place in scattered[: most - len(found)]]
    return found


def _whole(items: Sequence[Found], parts: list[str], most: int) -> list[int]:
    """Return the places of items that have every part: names that begin so first; ends once these are enough."""
    whole, first, others = " ".join(parts), parts[0], parts[1:]
    begins, begins_word, begins_any = f"\n{whole}", f" {whole}", f" {first}"
    ranks: tuple[list[int], ...] = ([], [], [], [], [])
    for place, item in enumerate(items):
        if first not in item.everything or (others and not all(part in item.everything for part in others)):
            continue
        names = item.names
        if begins in names:
            ranks[0].append(place)
            if len(ranks[0]) == most:
                break
        elif begins_word in names:
            ranks[1].append(place)
        elif whole in names:
            ranks[2].append(place)
        else:
            ranks[3 if begins_any in item.everything else 4].append(place)
    return [place for rank in ranks for place in rank][:most]


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

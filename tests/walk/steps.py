"""Random steps as plain records: a walk is a list of them, and any part of the list is a walk too."""

from __future__ import annotations

import random
from dataclasses import dataclass

# How often each kind of step is taken, in parts.
KINDS = {
    "type": 26,
    "type-first": 4,
    "backspace": 6,
    "undo": 12,
    "redo": 6,
    "down": 8,
    "up": 4,
    "jump": 8,
    "unconfirmed": 2,
    "confirm": 8,
    "confirm-only": 3,
    "copy-source": 3,
    "clear": 3,
    "lock": 3,
    "state": 4,
    "tag-source": 6,
    "tag-target": 4,
    "tag-whole": 2,
    "untag": 4,
    "split": 4,
    "join": 4,
    "correct": 2,
    "filter": 4,
    "search": 1,
    "all": 4,
    "document": 3,
    "rows": 2,
}
WORDS = (
    "the", "two", "sides", "stressed", "peace", "agreement", "between", "China", "and", "of", "1970", "(b)",
    "في", "السلام", "اتفاق", "الجانبان", "و", "التعاون", "لا", "“quoted”", "2030,", "COP29",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Step:
    """What to do; `a` and `b` in [0, 1) choose among what is there at the time."""

    kind: str
    a: float
    b: float
    text: str = ""


def make(seed: int, count: int) -> list[Step]:
    """Return the steps of a seed; a longer walk of the same seed begins with the shorter one."""
    chance = random.Random(seed)
    kinds, weights = list(KINDS), list(KINDS.values())
    found = []
    for _ in range(count):
        kind = chance.choices(kinds, weights)[0]
        text = " ".join(chance.choices(WORDS, k=chance.randint(1, 3)))
        found.append(Step(kind, chance.random(), chance.random(), text))
    return found

"""Place the numbers that a format counts by itself: its lists say which clause stands beside or below which."""

import re
from collections.abc import Sequence

from workbench.domain.arabic.clause_model import DEEPEST, LIST_RANK, ClauseNode, OpenClause
from workbench.domain.arabic.clause_paths import label_core
from workbench.domain.arabic.labels import Label, LabelKind, candidate_labels
from workbench.domain.documents import ListPlace
from workbench.domain.enums import ClauseKind

# Two millimetres: less is chance, not a level.
_TOLERANCE = 120
_ROMAN = re.compile("[IVXLC]{2,}|I")
_DIGITS = re.compile("[0-9]+")
_ROMAN_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def automatic_label(text: str) -> Label:
    """Read an automatic number, which is a label whatever it looks like; it takes up nothing of the line."""
    core = label_core(text)
    if _ROMAN.fullmatch(core):
        # A lone I is no letter of a list, which would begin with A.
        return _label(text, LabelKind.NUMBER, (_roman(core),))
    for label in candidate_labels(f"{text} x"):
        if label.end >= len(text) and label.kind is not LabelKind.BULLET:
            return _label(text, label.kind, label.values, label.name, label.sign)
    digits = _DIGITS.search(text)
    if digits:
        return _label(text, LabelKind.NUMBER, (int(digits[0][:6]),))
    return _label(text, LabelKind.LETTER if core else LabelKind.BULLET, ())


def _label(text: str, kind: LabelKind, values: tuple[int, ...], name: str = "", sign: str = "none") -> Label:
    return Label(kind, text, values[0] if values else None, 0, 0, name=name, values=values, sign=sign)


def _roman(text: str) -> int:
    digits = [_ROMAN_DIGITS[char] for char in text]
    return sum(
        -digit if any(later > digit for later in digits[at + 1 : at + 2]) else digit for at, digit in enumerate(digits)
    )


def reading(label: Label, before: OpenClause | None) -> int:
    """Return the value of a label: where it can be read in several ways, the one that follows the clause before."""
    wanted = before.numbers[-1] + 1 if before is not None and before.numbers else 1
    if label.kind is LabelKind.DECIMAL:
        return label.values[-1]
    return wanted if wanted in label.values else label.value or 0


def list_depth(stack: Sequence[OpenClause], place: ListPlace, rank: float) -> int:
    """Return how many open clauses stay open around a number of a list.

    The same list at the same level is a sibling and at a deeper level a child. Another list is a child only where its
    number stands further in; articles and numbered headings contain every list.
    """
    for depth in range(len(stack) - 1, -1, -1):
        own = stack[depth].place
        if own is not None and own.list_id == place.list_id and own.level <= place.level:
            return depth + (own.level < place.level)
    keep = min(len(stack), DEEPEST)
    while keep and _ends(stack[keep - 1], place, rank):
        keep -= 1
    return keep


def _ends(entry: OpenClause, place: ListPlace, rank: float) -> bool:
    if rank < LIST_RANK or entry.rank < LIST_RANK:
        return entry.rank >= rank
    if entry.place is None:
        return entry.label is not None and entry.label.kind is LabelKind.BULLET
    return entry.place.list_id == place.list_id or not _is_deeper(place, entry.place)


def _is_deeper(place: ListPlace, other: ListPlace) -> bool:
    if abs(place.indent - other.indent) > _TOLERANCE:
        return place.indent > other.indent
    return place.level > other.level


def introduction(nodes: Sequence[ClauseNode], current: int | None) -> int | None:
    """Return the unnumbered text before the first article that bullets stand in, if they stand in any."""
    while current is not None and nodes[current].label is not None:
        current = nodes[current].parent
    return current if current is not None and nodes[current].kind is ClauseKind.PREAMBLE else None

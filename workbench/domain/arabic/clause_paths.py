"""Name every clause by a path that no other clause of the text has, such as `3/2/أ`."""

import re
from collections import defaultdict
from collections.abc import Sequence
from operator import itemgetter

from workbench.domain.arabic import letters
from workbench.domain.arabic.clause_model import ClauseNode
from workbench.domain.arabic.labels import LabelKind
from workbench.domain.enums import ClauseKind

_CORE = re.compile(f"[{letters.DIGITS}]+(?:\\.[{letters.DIGITS}]+)*|[{letters.LETTERS}]+|[a-zA-Z]+")
AGAIN = "#"
_NAMED = "named"
_Run = dict[str, int]


def label_core(text: str) -> str:
    """Return the number or the letter of a label without its signs, or nothing."""
    core = _CORE.search(text)
    return core[0].rstrip(letters.TATWEEL) if core else ""


def clause_keys(nodes: Sequence[ClauseNode]) -> list[str]:
    """Return each clause's own part of its path, unique among the clauses of one parent.

    A label gives its number or letter, an unlabelled clause its kind and place (`h2`, `p3`, `closing`). Where the
    numbers of one parent begin again, the whole second run is marked `1#2`, `2#2`, the third `1#3`; runs of named
    clauses (المادة) keep the plain numbers.
    """
    keys: list[str] = []
    counts: dict[int | None, int] = {}
    runs: dict[int | None, list[tuple[bool, _Run]]] = defaultdict(list)
    latest: dict[tuple[int | None, str], _Run] = {}
    for index, node in enumerate(nodes):
        ordinal = counts[node.parent] = counts.get(node.parent, 0) + 1
        key = _own_key(node, ordinal)
        keys.append(key)
        numbering = (node.parent, _numbering(node))
        run = latest.get(numbering)
        if run is None or key in run:
            run = latest[numbering] = {}
            runs[node.parent].append((not numbering[1].startswith(_NAMED), run))
        run[key] = index
    for siblings in runs.values():
        # Named clauses come first: a list before the articles must not take their numbers away.
        _mark([run for _, run in sorted(siblings, key=itemgetter(0))], keys)
    return keys


def _mark(runs: list[_Run], keys: list[str]) -> None:
    """Mark each run with the lowest number that keeps all of its keys apart from those before it."""
    used: dict[str, int] = {}
    for run in runs:
        mark = 1 + max(used.get(key, 0) for key in run)
        for key, index in run.items():
            used[key] = mark
            if mark > 1:
                keys[index] = f"{key}{AGAIN}{mark}"


def _numbering(node: ClauseNode) -> str:
    """Say which clauses of a parent are counted together."""
    if node.label is None:
        return ""
    if node.label.kind is LabelKind.NAMED:
        return f"{_NAMED} {node.label.name}"
    return f"{node.label.kind} {node.list_id}"


def _own_key(node: ClauseNode, ordinal: int) -> str:
    if node.key:
        return node.key
    label = node.label
    if label is None or node.value is None:
        named = label_core(label.text) if label is not None else ""
        return named or {ClauseKind.HEADING: f"h{ordinal}", ClauseKind.CLOSING: "closing"}.get(node.kind, f"p{ordinal}")
    if label.kind is LabelKind.LETTER:
        return label_core(label.text) or str(node.value)
    return str(node.value)

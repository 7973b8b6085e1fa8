"""Make the tree of clauses that the structure panel shows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from workbench.domain.arabic.folding import fold_text
from workbench.domain.documents import ClauseRow
from workbench.domain.enums import ClauseKind
from workbench.ui.clauses import NAMED, short_label
from workbench.ui.jobs import DocumentRows, Figures
from workbench.ui.models.tree import Node

CLAUSE = "clause"


@dataclass(slots=True, eq=False)
class ClauseNode(Node):
    """A clause in the tree; `language` is that of its first words."""

    language: str = ""
    clause: ClauseRow | None = None


def clause_nodes(rows: DocumentRows, targets: Mapping[int, str], *, prefer_target: bool, typed: str = "") -> list[Node]:
    """Return the clauses that a reader would name, nested; unnumbered paragraphs are left to the grid.

    `targets` are the beginnings of translations by clause. What was `typed` leaves only clauses that have its words.
    """
    nodes: dict[int, Node] = {}
    roots: list[Node] = []
    words = fold_text(typed).casefold().split()
    for clause in rows.clauses:
        if not clause.label and clause.kind not in NAMED:
            continue
        text, language = _first_words(rows, clause, targets if prefer_target else {}, prefer_target)
        label = short_label(clause) or "¶"
        if words and not _fits(words, " ".join((label, text, clause.title_source, clause.title_target))):
            continue
        node = ClauseNode((CLAUSE, clause.id), label, text, 0.0, language=language, clause=clause)
        nodes[clause.id] = node
        parent = nodes.get(clause.parent_id) if clause.parent_id is not None else None
        (roots if parent is None else parent.children).append(node)
    return roots


def articles(rows: DocumentRows) -> int:
    """Return how many numbered articles a document has."""
    return sum(clause.kind is ClauseKind.ARTICLE for clause in rows.clauses)


def shares(rows: DocumentRows, figures: Figures) -> dict[int, float]:
    """Return how much of each clause is confirmed, all that lies below it counted in."""
    done: dict[int, int] = {}
    total: dict[int, int] = {}
    parents = {clause.id: clause.parent_id for clause in rows.clauses}
    for clause_id, (confirmed, segments) in figures.clauses.items():
        place: int | None = clause_id
        while place is not None:
            done[place] = done.get(place, 0) + confirmed
            total[place] = total.get(place, 0) + segments
            parent = parents.get(place)  # type: ignore[call-overload]
            place = parent
    return {key: done[key] / count for key, count in total.items() if count}


def codes_of(rows: DocumentRows, clause_id: int, codes: Mapping[int, Mapping[int, int]]) -> Counter[int]:
    """Return how often each code stands in a clause and below it."""
    found: Counter[int] = Counter(codes.get(clause_id, {}))
    for clause in rows.clauses:
        if clause.parent_id == clause_id:
            found += codes_of(rows, clause.id, codes)
    return found


def first_segment(rows: DocumentRows, clause_id: int) -> int | None:
    """Return the first segment of a clause or of what lies below it."""
    if clause_id in rows.heads:
        return rows.heads[clause_id][0]
    for clause in rows.clauses:
        if clause.parent_id == clause_id:
            found = first_segment(rows, clause.id)
            if found is not None:
                return found
    return None


def _first_words(
    rows: DocumentRows, clause: ClauseRow, targets: Mapping[int, str], prefer_target: bool
) -> tuple[str, str]:
    """Return the title of a clause or its first words, translated where the reader would rather have that."""
    source, target = rows.document.language, rows.project.target_language
    if prefer_target and clause.title_target:
        return clause.title_target, target
    if clause.title_source:
        return clause.title_source, source
    within = [clause.id, *(row.id for row in rows.clauses if row.parent_id == clause.id)]
    first = next((key for key in within if key in rows.heads), None)
    if first is None:
        return "", source
    if targets.get(first):
        return targets[first], target
    return rows.heads[first][1], source


def _fits(words: list[str], text: str) -> bool:
    folded = fold_text(text).casefold()
    return all(word in folded for word in words)

"""Make the tree of clauses that the structure panel shows."""

from __future__ import annotations

from workbench.domain.documents import ClauseRow
from workbench.ui.clauses import NAMED, short_label
from workbench.ui.jobs import DocumentRows, Figures
from workbench.ui.models.tree import Node

CLAUSE = "clause"


def clause_nodes(rows: DocumentRows) -> list[Node]:
    """Return the clauses that a reader would name, nested; unnumbered paragraphs are left to the grid."""
    nodes: dict[int, Node] = {}
    roots: list[Node] = []
    for clause in rows.clauses:
        if not clause.label and clause.kind not in NAMED:
            continue
        node = Node((CLAUSE, clause.id), short_label(clause) or "¶", _first_words(rows, clause), 0.0)
        nodes[clause.id] = node
        parent = nodes.get(clause.parent_id) if clause.parent_id is not None else None
        (roots if parent is None else parent.children).append(node)
    return roots


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


def _first_words(rows: DocumentRows, clause: ClauseRow) -> str:
    if clause.title_source:
        return clause.title_source
    head = rows.heads.get(clause.id)
    if head is not None:
        return head[1]
    return next(
        (rows.heads[row.id][1] for row in rows.clauses if row.parent_id == clause.id and row.id in rows.heads), ""
    )

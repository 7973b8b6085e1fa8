"""What workers do for the find bar; services are imported inside, on a worker: start-up time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.enums import Side
from workbench.domain.finding import Query
from workbench.domain.ids import DocumentId, ProjectId, SegmentId
from workbench.ui.decorations import Mark, MarkKind
from workbench.ui.seen import Seen

if TYPE_CHECKING:
    from workbench.services.replacing import Hit, Replaced
    from workbench.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked for, where, and what is to stand there instead; `number` tells which question it is."""

    number: int
    query: Query
    sides: tuple[Side, ...]
    replacement: str
    document_id: DocumentId | None = None
    segment_ids: tuple[SegmentId, ...] | None = None
    project_id: ProjectId | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a wish, and the same as marks by segment."""

    number: int
    hits: tuple[Hit, ...]
    marks: Mapping[int, Sequence[Mark]]


def look(ws: Workspace, wish: Wish) -> Found:
    """Find what matches."""
    from workbench.services import replacing  # start-up time

    scope = replacing.Scope(wish.document_id, wish.segment_ids, wish.project_id)
    hits = tuple(replacing.look(ws, wish.query, scope, wish.sides, wish.replacement))
    marks: dict[int, list[Mark]] = {}
    for hit in hits:
        found = marks.setdefault(hit.segment_id, [])
        found += [Mark(MarkKind.FOUND, hit.side, match.span) for match in hit.matches]
    return Found(wish.number, hits, marks)


def replace(ws: Workspace, seen: Seen, hits: Sequence[Hit]) -> Replaced:
    """Replace in these hits, as one edit."""
    from workbench.services import replacing  # start-up time

    done = replacing.replace(ws, hits)
    seen.wrote(ws.store, done.change_set)
    return done

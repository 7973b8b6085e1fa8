"""What the panel of findings asks of the workers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet
from workbench.domain.enums import DecisionScope, Side
from workbench.domain.ids import DecisionId, DocumentId, SegmentId
from workbench.domain.qa import Finding
from workbench.ui.found import Item
from workbench.ui.tasks import Cancel

if TYPE_CHECKING:
    from workbench.domain.ports import Progress
    from workbench.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in some segments, or in all; `version` tells which question this answers."""

    version: int
    document_id: DocumentId
    segment_ids: tuple[int, ...] | None
    items: tuple[Item, ...]


def check(ws: Workspace, version: int, document_id: DocumentId, segment_ids: tuple[int, ...]) -> Checked:
    """Run the checks over some segments."""
    keys = [SegmentId(key) for key in segment_ids]
    return Checked(version, document_id, segment_ids, _items(ws, document_id, keys))


def check_all(ws: Workspace, version: int, document_id: DocumentId, *, progress: Progress, cancel: Cancel) -> Checked:
    """Run the checks over a document."""
    from workbench.services import checking  # start-up time

    judged = checking.judge(ws, document_id, progress=progress, cancel=cancel)
    return Checked(version, document_id, None, _dressed(ws, judged))


def _items(ws: Workspace, document_id: DocumentId, keys: Sequence[SegmentId]) -> tuple[Item, ...]:
    from workbench.services import checking  # start-up time

    return _dressed(ws, checking.judge(ws, document_id, segment_ids=keys))


def _dressed(ws: Workspace, judged: Sequence[object]) -> tuple[Item, ...]:
    from workbench.services.checking import Judged  # start-up time

    known = [one for one in judged if isinstance(one, Judged)]
    rows = {row.id: row for row in ws.store.segments.page(list({one.finding.segment_id for one in known}))}
    items = []
    for one in known:
        finding, row = one.finding, rows.get(one.finding.segment_id)
        if row is None:
            continue
        text = row.source if finding.side is Side.SOURCE else row.target
        words = text[finding.start : finding.end]
        items.append(Item(finding, words, None if one.decision is None else one.decision.id))
    return tuple(items)


def fix(ws: Workspace, finding: Finding) -> ChangeSet:
    """Apply the fix of a finding."""
    from workbench.services import checking  # start-up time

    return checking.apply_fix(ws, finding)


def ignore(ws: Workspace, document_id: DocumentId, finding: Finding, scope: DecisionScope) -> ChangeSet:
    """Decide to ignore a finding."""
    from workbench.services import checking  # start-up time

    return checking.ignore(ws, document_id, finding, scope)


def withdraw(ws: Workspace, decision_id: DecisionId) -> ChangeSet:
    """Take back a decision to ignore."""
    from workbench.services import checking  # start-up time

    return checking.withdraw(ws, decision_id)

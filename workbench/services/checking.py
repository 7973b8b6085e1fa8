"""Running the checks over a document, the decisions to ignore what they find, and the fixes they offer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast, overload

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import DocumentRow, ProjectRow, SegmentRow
from workbench.domain.enums import DecisionScope, Side
from workbench.domain.ids import DecisionId, DocumentId, SegmentId
from workbench.domain.languages import language_pair
from workbench.domain.ports import CancelToken, Check, Progress
from workbench.domain.qa import CheckedSegment, DecisionRow, Finding
from workbench.errors import InputError, StaleChange
from workbench.services.editing import Provenance, edit_source, set_target
from workbench.services.registry import CHECKS
from workbench.services.workspace import Workspace

# How many segments a check reads between two reports of progress.
STEP = 500
Chosen = Iterable[str] | Mapping[str, Mapping[str, object]]
_NO_SETTINGS: Mapping[str, object] = {}


@dataclass(frozen=True, slots=True)
class Judged:
    """A finding, with the decision to ignore it where there is one."""

    finding: Finding
    decision: DecisionRow | None = None


def run_checks(
    ws: Workspace,
    document_id: DocumentId,
    *,
    checks: Chosen | None = None,
    segment_ids: Sequence[SegmentId] | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> list[Finding]:
    """Return what the checks find, in document order, without what somebody decided to ignore.

    `checks` names those to run, or maps their ids to values of their options; None runs all with their defaults.

    Raises:
        UserError: there is no such check.
        InputError: there is no such document.
        Cancelled: the user cancelled.
    """
    judged = judge(ws, document_id, checks=checks, segment_ids=segment_ids, progress=progress, cancel=cancel)
    return [one.finding for one in judged if one.decision is None]


def judge(
    ws: Workspace,
    document_id: DocumentId,
    *,
    checks: Chosen | None = None,
    segment_ids: Sequence[SegmentId] | None = None,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> list[Judged]:
    """Do as `run_checks`, and return what somebody decided to ignore too, each with its decision."""
    made = _made(ws, checks)
    rows = ws.store.segments.of(document_id) if segment_ids is None else ws.store.segments.page(segment_ids)
    document, project = _record(ws, document_id)
    watched = _Watched([_seen(row, document, project) for row in rows], len(made), progress, cancel)
    found: list[tuple[int, int, Finding]] = []
    for rank, check in enumerate(made):
        watched.begin(rank, check.title)
        found.extend((finding.ordinal, rank, finding) for finding in check.run(watched))
    found.sort(key=lambda item: item[:2])
    decisions = _Decisions(ws.store.qa.decisions(document_id))
    return [Judged(finding, decisions.covering(finding)) for _, _, finding in found]


def ignore(
    ws: Workspace, document_id: DocumentId, finding: Finding, scope: DecisionScope, comment: str = ""
) -> ChangeSet:
    """Decide to ignore a finding: this once, the check for its row, or the check in the whole document."""
    with ws.store.work("Ignore finding") as work:
        present = cast("list[DecisionRow]", work.where(Table.DECISIONS, document_id=document_id))
        if _Decisions(present).covering(finding) is None:
            values: dict[str, object] = {"document_id": document_id, "check_id": finding.check_id, "scope": scope}
            if scope is not DecisionScope.KIND:
                values["segment_id"] = finding.segment_id
            if scope is DecisionScope.ONCE:
                values["fingerprint"] = finding.fingerprint
            values |= {"comment": comment, "decided_by": ws.author, "decided_at": datetime.now(UTC)}
            work.insert(Table.DECISIONS, values)
    return work.change_set


def withdraw(ws: Workspace, decision_id: DecisionId) -> ChangeSet:
    """Take a decision back, so that what it hid is found again.

    Raises:
        InputError: it is no longer there.
    """
    with ws.store.work("Withdraw decision") as work:
        if work.get(Table.DECISIONS, decision_id) is None:
            raise InputError("qa.no-decision")
        work.delete(Table.DECISIONS, decision_id)
    return work.change_set


def apply_fix(
    ws: Workspace, finding: Finding, settings: Mapping[str, object] = _NO_SETTINGS, *, version: int | None = None
) -> ChangeSet:
    """Apply the fix of a finding where its fault stands now; the translation keeps its state and origin.

    `settings` are the values of the check's options that the finding was made with.

    Raises:
        InputError: the finding has no fix, its fault is no longer there, or the segment is locked.
        StaleChange: `version` is given and somebody has changed the segment since; or somebody does so right now.
    """
    if finding.fix is None:
        raise InputError("qa.no-fix")
    row = ws.store.segments.get(finding.segment_id)
    if row is None:
        raise InputError("qa.outdated")
    if version is not None and row.version != version:
        raise StaleChange("store.stale", table=Table.SEGMENTS.value, key=row.id)
    check = ws.registry.get(CHECKS, finding.check_id)(settings)
    document, project = _record(ws, row.document_id)
    # The text may have changed since: the fault is looked for again, and its offsets are those of now.
    now = next((one for one in check.run([_seen(row, document, project)]) if _same(one, finding)), None)
    if now is None or now.fix is None:
        raise InputError("qa.outdated")
    fix = now.fix
    text = row.source if fix.side is Side.SOURCE else row.target
    mended = text[: fix.start] + fix.text + text[fix.end :]
    if fix.side is Side.SOURCE:
        return edit_source(ws, row.id, mended, version=row.version)
    provenance = Provenance(row.origin, row.score, row.engine)
    return set_target(ws, row.id, mended, state=row.state, provenance=provenance, version=row.version)


def _same(one: Finding, other: Finding) -> bool:
    return (one.code, one.side, one.fingerprint) == (other.code, other.side, other.fingerprint)


def _made(ws: Workspace, chosen: Chosen | None) -> list[Check]:
    if chosen is None:
        return [kind() for kind in ws.registry.all(CHECKS)]
    settings = chosen if isinstance(chosen, Mapping) else dict.fromkeys(chosen, _NO_SETTINGS)
    return [ws.registry.get(CHECKS, check_id)(values) for check_id, values in settings.items()]


def _record(ws: Workspace, document_id: DocumentId) -> tuple[DocumentRow, ProjectRow]:
    document = ws.store.documents.get(document_id)
    project = ws.store.projects.get(document.project_id) if document is not None else None
    if document is None or project is None:
        raise InputError("qa.no-document")
    return document, project


def _seen(row: SegmentRow, document: DocumentRow, project: ProjectRow) -> CheckedSegment:
    source, target = language_pair(document.language, project.source_language, project.target_language)
    return CheckedSegment(row.id, row.ordinal, row.source, row.target, row.state, source, target)


class _Decisions:
    """Stored decisions, arranged so that a finding is looked up at once."""

    def __init__(self, rows: Iterable[DecisionRow]) -> None:
        self._rows: dict[tuple[str, SegmentId | None, str], DecisionRow] = {}
        for row in rows:
            is_once = row.scope is DecisionScope.ONCE
            segment = None if row.scope is DecisionScope.KIND else row.segment_id
            self._rows[row.check_id, segment, row.fingerprint if is_once else ""] = row

    def covering(self, finding: Finding) -> DecisionRow | None:
        """Return the decision that says to ignore the finding, the one that reaches furthest."""
        check = finding.check_id
        places = ((None, ""), (finding.segment_id, ""), (finding.segment_id, finding.fingerprint))
        found = (self._rows.get((check, segment, mark)) for segment, mark in places)
        return next((row for row in found if row is not None), None)


class _Watched(Sequence[CheckedSegment]):
    """Segments that report progress and ask whether to stop while a check goes through them."""

    def __init__(
        self, segments: list[CheckedSegment], checks: int, progress: Progress | None, cancel: CancelToken | None
    ) -> None:
        self._segments = segments
        self._total = checks * len(segments)
        self._progress = progress
        self._cancel = cancel
        self._before = 0
        self._what = ""

    def begin(self, rank: int, what: str) -> None:
        """Say which check goes through the segments next."""
        self._before = rank * len(self._segments)
        self._what = what
        self._report(0)

    def __iter__(self) -> Iterator[CheckedSegment]:
        for start in range(0, len(self._segments), STEP):
            self._report(start)
            yield from self._segments[start : start + STEP]
        self._report(len(self._segments))

    def __len__(self) -> int:
        return len(self._segments)

    @overload
    def __getitem__(self, index: int) -> CheckedSegment: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[CheckedSegment]: ...

    def __getitem__(self, index: int | slice) -> CheckedSegment | Sequence[CheckedSegment]:
        return self._segments[index]

    def _report(self, done: int) -> None:
        if self._cancel is not None:
            self._cancel.raise_if_cancelled()
        if self._progress is not None:
            self._progress(self._before + done, self._total, self._what)

"""What workers do for the window: ids and values in, rows out; never a widget.

Storage and services are imported inside the jobs, on a worker: they cost more than a second, and the window is to be
seen before that.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.domain.annotations import AnnotationRow
from workbench.domain.changes import ChangeSet, Mark
from workbench.domain.codes import CodeRow
from workbench.domain.documents import ClauseRow, DocumentRow, Notice, ProjectRow, SegmentRow
from workbench.domain.enums import AnnotatorKind, State
from workbench.domain.ids import ClauseId, DocumentId, SegmentId
from workbench.errors import InputError
from workbench.ui.tasks import Cancel

if TYPE_CHECKING:
    from workbench.domain.ports import Progress
    from workbench.services.importing import Imported, Prepared
    from workbench.services.workspace import Workspace
    from workbench.settings import Settings

UNCONFIRMED = (State.UNTRANSLATED, State.DRAFT)


@dataclass(frozen=True, slots=True)
class LibraryRows:
    """Every project with its documents, in their order."""

    projects: tuple[tuple[ProjectRow, tuple[DocumentRow, ...]], ...]


@dataclass(frozen=True, slots=True)
class DocumentRows:
    """A document as it is opened; of its segments only ids, and the first of each clause with its first words.

    The codes of parties bear the names that the document knows; `automatic` are the annotators that are machines.
    """

    document: DocumentRow
    project: ProjectRow
    clauses: tuple[ClauseRow, ...]
    codes: tuple[CodeRow, ...]
    ids: array[int]
    heads: dict[int, tuple[SegmentId, str]]
    automatic: frozenset[int] = frozenset()
    mark: Mark = field(default=Mark(), compare=False)


@dataclass(frozen=True, slots=True)
class Figures:
    """Segments by state, words still to translate, (confirmed, all) of each clause, and coded and noted segments."""

    document_id: DocumentId
    states: dict[State, int]
    words_left: int
    clauses: dict[int, tuple[int, int]]
    coded: int
    noted: int = 0


@dataclass(frozen=True, slots=True)
class GridRow:
    """A segment with the clause of the one before it and its annotations; `automatic` annotators are machines."""

    segment: SegmentRow
    previous_clause: ClauseId | None
    annotations: tuple[AnnotationRow, ...]
    automatic: frozenset[int] = frozenset()
    noted: bool = False


@dataclass(frozen=True, slots=True)
class PageRows:
    """An answer to the segments model; `version` tells which question it answers."""

    version: int
    page: int
    rows: tuple[GridRow, ...]


@dataclass(frozen=True, slots=True)
class Saved:
    """A stored translation; `overtaken` says that somebody else had changed it since it was read."""

    segment_id: SegmentId
    text: str
    change_set: ChangeSet
    overtaken: bool = False


def open_workspace(target: str | None, settings: Settings) -> Workspace:
    """Open the workspace that was named, or else the last or the default one, which is made when it is missing."""
    from workbench.services import desktop, workspace  # start-up time

    if target is not None:
        return workspace.open_workspace(target, settings)
    found = desktop.default_target(settings)
    return workspace.open_workspace(found, settings, create=not Path(found).exists())


def library(ws: Workspace) -> LibraryRows:
    """Read all projects and documents."""
    documents = ws.store.documents.all()
    return LibraryRows(
        tuple(
            (project, tuple(row for row in documents if row.project_id == project.id))
            for project in ws.store.projects.all()
        )
    )


def first_document(ws: Workspace) -> DocumentId | None:
    """Return the first document of the workspace, or None where there is none."""
    found = ws.store.documents.all()
    return found[0].id if found else None


def document(ws: Workspace, document_id: DocumentId) -> DocumentRows:
    """Read what the window needs to show a document."""
    from workbench.services import codebooks  # start-up time

    store = ws.store
    row = store.documents.get(document_id)
    project = store.projects.get(row.project_id) if row is not None else None
    if row is None or project is None:
        raise InputError("document.none", document=document_id)
    mark = store.history.mark(store.session)
    return DocumentRows(
        document=row,
        project=project,
        clauses=tuple(store.clauses.of(document_id)),
        codes=tuple(codebooks.document_codes(ws, document_id, project.id)),
        ids=array("q", store.segments.ids(document_id)),
        heads={clause: (key, text) for clause, key, text in store.segments.heads(document_id)},
        automatic=automatic(ws),
        mark=mark,
    )


def automatic(ws: Workspace) -> frozenset[int]:
    """Return the annotators that are machines."""
    return frozenset(who.id for who in ws.store.annotators.all() if who.kind is AnnotatorKind.AUTOMATIC)


def segment_ids(ws: Workspace, document_id: DocumentId, states: tuple[State, ...], coded: bool) -> array[int]:
    """Read the ids of a document's segments in some states, or of those with annotations; no wish means all."""
    return array("q", ws.store.segments.ids(document_id, states=states or None, coded=True if coded else None))


def page(ws: Workspace, version: int, number: int, ids: tuple[int, ...], before: int | None) -> PageRows:
    """Read a page of the grid; `before` is the segment that stands above its first row."""
    wanted = ids if before is None else (before, *ids)
    found = {row.id: row for row in ws.store.segments.page([SegmentId(key) for key in wanted])}
    by_segment: dict[SegmentId, list[AnnotationRow]] = {}
    for annotation in ws.store.annotations.for_segments([SegmentId(key) for key in ids]):
        if annotation.segment_id is not None:
            by_segment.setdefault(annotation.segment_id, []).append(annotation)
    machines = automatic(ws) if by_segment else frozenset()
    noted = ws.store.segments.noted(ids)
    rows: list[GridRow] = []
    previous = found.get(SegmentId(before)) if before is not None else None
    for key in ids:
        segment = found.get(SegmentId(key))
        if segment is not None:
            above = previous.clause_id if previous is not None else None
            rows.append(GridRow(segment, above, tuple(by_segment.get(segment.id, ())), machines, key in noted))
        previous = segment
    return PageRows(version, number, tuple(rows))


def figures(ws: Workspace, document_id: DocumentId) -> Figures:
    """Count a document by state and by clause."""
    states = dict.fromkeys(State, 0)
    words_left = 0
    clauses: dict[int, tuple[int, int]] = {}
    for clause, state, segments, words in ws.store.segments.progress(document_id):
        states[state] += segments
        words_left += words if state is State.UNTRANSLATED else 0
        done, total = clauses.get(clause, (0, 0))
        clauses[clause] = (done + (0 if state in UNCONFIRMED else segments), total + segments)
    coded, noted = ws.store.segments.coded_and_noted(document_id)
    return Figures(document_id, states, words_left, clauses, coded, noted)


def next_in_states(ws: Workspace, document_id: DocumentId, after: int | None, states: tuple[State, ...]) -> int | None:
    """Return the next segment in one of the states, going round at the end, or None where there is none."""
    wanted = set(ws.store.segments.ids(document_id, states=states))
    order = ws.store.segments.ids(document_id)
    start = order.index(SegmentId(after)) + 1 if after is not None and after in order else 0
    return next((key for key in (*order[start:], *order[:start]) if key in wanted), None)


def read_file(ws: Workspace, path: str, project: str, *, progress: Progress, cancel: Cancel) -> Prepared:
    """Read and cut a file; nothing is written yet, so edits are not held up however large it is."""
    from workbench.services import files, importing  # start-up time

    report = importing.Reporter(progress, cancel)
    return importing.prepare(ws, files.read_source(Path(path)), importing.Wishes(project=project), report)


def commit_file(ws: Workspace, ready: Prepared) -> Imported:
    """Put a file that was read into the workspace."""
    from workbench.services import importing  # start-up time

    return importing.commit(ws, ready)


def settled() -> None:
    """Do nothing, on the write lane: once it is done, so is every edit asked for before."""


def write_briefing(
    ws: Workspace, document_id: DocumentId, out: str, *, progress: Progress, cancel: Cancel
) -> tuple[Path, tuple[Notice, ...]]:
    """Write the Word briefing of a document; return what its reader should know of it too."""
    from workbench.services import briefing  # start-up time

    cancel.raise_if_cancelled()
    told: list[Notice] = []
    path = briefing.write_briefing(ws, document_id, Path(out), None, progress, tell=told.append)
    return path, lasting(told)


def lasting(told: list[Notice]) -> tuple[Notice, ...]:
    """Return the notices that still hold once a briefing is done."""
    return tuple(notice for notice in told if notice.code != "briefing.early")


def load_sample(ws: Workspace, *, progress: Progress, cancel: Cancel) -> DocumentId:
    """Put the sample communiqué into the workspace, with something left to do, or find it there."""
    from workbench.services import demo, practising  # start-up time

    progress(0, None, "")
    cancel.raise_if_cancelled()
    made = demo.run_demo(ws)
    if made.fresh:
        practising.leave_to_practise(ws, made.document_id)
    return made.document_id

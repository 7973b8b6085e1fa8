"""Import: a file's bytes, read once, become a document with clauses and segments, or nothing at all."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from workbench.domain.arabic.sentences import SplitOptions
from workbench.domain.changes import ChangeSet, Table, Values
from workbench.domain.documents import DocumentRow, ImportedDocument, Notice, ProjectRow, SourceNote, SourceParagraph
from workbench.domain.enums import ClauseKind
from workbench.domain.ids import DocumentId, ProjectId
from workbench.domain.languages import UNDETERMINED, is_tag
from workbench.domain.ports import CancelToken, Progress, SourceBytes
from workbench.domain.structuring import SegmentDraft, Structure, structure
from workbench.errors import InputError
from workbench.services.codebooks import seed_codebook
from workbench.services.files import read_source
from workbench.services.registry import IMPORTERS
from workbench.services.workspace import DEFAULT_PAIR, Workspace
from workbench.storage import Work

DEFAULT_PROJECT = "Documents"
PASTED = "pasted.txt"
PASTED_TITLE = "Pasted text"
_STEPS = 5
# As many empty articles as a sentence names.
_NAMED = 3
_TEXT_NOTES = ("footnote", "endnote")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user says of a file instead of what Bayan would guess; empty values are guessed."""

    project: str = ""
    title: str = ""
    language: str = ""
    publisher: str = ""
    text_date: str = ""
    importer: str = ""
    options: Mapping[str, object] = field(default_factory=dict)


NO_WISHES = Wishes()


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import made; `change_set` is what undo takes back, the document and all below it."""

    document_id: DocumentId
    change_set: ChangeSet
    clauses: int
    segments: int
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Reporter:
    """Progress and cancelling of a job in a few named steps."""

    progress: Progress | None = None
    cancel: CancelToken | None = None

    def step(self, done: int, what: str) -> None:
        """Report a step, and stop here if the user cancelled."""
        if self.cancel:
            self.cancel.raise_if_cancelled()
        if self.progress:
            self.progress(done, _STEPS, what)


SILENT = Reporter()


def import_file(ws: Workspace, path: Path, wishes: Wishes = NO_WISHES, report: Reporter = SILENT) -> Imported:
    """Import one file.

    Raises:
        InputError: it cannot be read as a document; the workspace stays as it was.
    """
    report.step(0, path.name)
    return import_source(ws, read_source(path), wishes, report)


def import_text(ws: Workspace, text: str, wishes: Wishes = NO_WISHES) -> Imported:
    """Import pasted text."""
    return import_source(ws, SourceBytes(PASTED, text.encode("utf-8")), wishes)


def read_document(ws: Workspace, source: SourceBytes, wishes: Wishes = NO_WISHES) -> ImportedDocument:
    """Read bytes into paragraphs with the importer that claims them, or the one asked for."""
    kind = ws.registry.get(IMPORTERS, wishes.importer) if wishes.importer else ws.registry.importer_for(source)
    read: ImportedDocument = kind().read(source, wishes.options)
    return read


def import_source(
    ws: Workspace, source: SourceBytes, wishes: Wishes = NO_WISHES, report: Reporter = SILENT
) -> Imported:
    """Import the bytes of one file as one edit; undoing it takes the document out again."""
    return commit(ws, prepare(ws, source, wishes, report), report)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file read and cut, before anything of it is in the database."""

    source: SourceBytes
    read: ImportedDocument
    cut: Structure
    wishes: Wishes


def prepare(ws: Workspace, source: SourceBytes, wishes: Wishes = NO_WISHES, report: Reporter = SILENT) -> Prepared:
    """Read and cut a file; this writes nothing, so it need not hold up edits.

    Raises:
        InputError: it cannot be read as a document.
    """
    if wishes.language and not is_tag(wishes.language):
        raise InputError("import.bad-language", text=wishes.language)
    report.step(1, source.name)
    read = with_notes_in_place(read_document(ws, source, wishes))
    language = wishes.language or read.language or UNDETERMINED
    report.step(2, source.name)
    cut = structure(read.paragraphs, language, split_options(ws))
    if not cut.segments:
        raise InputError("import.empty", name=source.name)
    return Prepared(source, replace(read, notices=read.notices + tuple(empty_articles(cut))), cut, wishes)


def empty_articles(cut: Structure) -> Iterator[Notice]:
    """Yield a notice of the articles that came with a heading and nothing under it, as in a text that breaks off."""
    filled = {segment.clause for segment in cut.segments}
    for index in range(len(cut.clauses) - 1, -1, -1):
        parent = cut.clauses[index].parent
        if parent is not None and index in filled:
            filled.add(parent)
    articles = [index for index, clause in enumerate(cut.clauses) if clause.kind is ClauseKind.ARTICLE]
    empty = [cut.clauses[index].label for index in articles if index not in filled]
    if empty:
        labels = " · ".join(empty[:_NAMED]) + (" · …" if len(empty) > _NAMED else "")
        yield Notice("import.empty-articles", {"count": len(empty), "total": len(articles), "labels": labels})


def with_notes_in_place(read: ImportedDocument) -> ImportedDocument:
    """Put footnotes and endnotes below the paragraphs that refer to them, as text to be translated.

    Where paragraphs have places in one run of text, notes have none, and stay remarks; so do comments.
    """
    below: dict[int, list[SourceParagraph]] = {}
    kept: list[SourceNote] = []
    counts: Counter[str] = Counter()
    for note in read.notes:
        at = note.paragraph
        if at is None or note.kind not in _TEXT_NOTES or read.paragraphs[at].start >= 0:
            kept.append(note)
            continue
        counts[note.kind] += 1
        lines = [line for line in note.text.splitlines() if line.strip()]
        for place, line in enumerate(lines):
            label = "" if place else str(counts[note.kind])
            path = f"{note.kind} {counts[note.kind]}"
            below.setdefault(at, []).append(SourceParagraph(line, ClauseKind.NOTE, label=label, path=path))
    paragraphs: list[SourceParagraph] = []
    moved: list[int] = []
    for number, paragraph in enumerate(read.paragraphs):
        moved.append(len(paragraphs))
        paragraphs += [paragraph, *below.get(number, ())]
    notes = [note if note.paragraph is None else replace(note, paragraph=moved[note.paragraph]) for note in kept]
    return replace(read, paragraphs=tuple(paragraphs), notes=tuple(notes))


def commit(ws: Workspace, ready: Prepared, report: Reporter = SILENT) -> Imported:
    """Put a prepared file into the database, all of it or nothing."""
    source, read, cut, wishes = ready.source, ready.read, ready.cut, ready.wishes
    report.step(3, source.name)
    known = _documents_of(ws, wishes.project)
    with ws.store.work("Import") as work:
        project = _project(work, wishes.project)
        record = _record(project.id, source, read, wishes)
        record["title_source"] = _told_apart(str(record["title_source"]), known)
        document_id = DocumentId(work.insert(Table.DOCUMENTS, record))
        work.keep_original(document_id, source.data)
        _load(work, document_id, cut)
        _load_notes(work, document_id, read, cut)
        _load_variables(work, document_id, read)
        report.step(4, source.name)
        work.update(Table.DOCUMENTS, document_id, {"live": True})
    report.step(5, source.name)
    # A project that came with the first import stays when that is undone: by then others may have put theirs into it.
    undoable = work.change_set.only(Table.DOCUMENTS)
    again = tuple(_same_bytes(record, known))
    return Imported(document_id, undoable, len(cut.clauses), len(cut.segments), read.notices + again)


def known_copy(ws: Workspace, source: SourceBytes, project: str = "") -> DocumentRow | None:
    """Return the document of a project that came from the same bytes, if there is one."""
    digest = hashlib.sha256(source.data).hexdigest()
    return next((row for row in _documents_of(ws, project) if row.original_sha256 == digest), None)


def _documents_of(ws: Workspace, project: str) -> list[DocumentRow]:
    ids = {row.id for row in ws.store.projects.all() if row.name == (project or DEFAULT_PROJECT)}
    return [row for row in ws.store.documents.all() if row.project_id in ids]


def _told_apart(title: str, known: list[DocumentRow]) -> str:
    """Return the title with a number where a document of the project has it already."""
    taken = {row.title_source for row in known}
    return next(name for count in range(1, len(taken) + 2) if (name := _numbered(title, count)) not in taken)


def _numbered(title: str, count: int) -> str:
    return title if count == 1 else f"{title} ({count})"


def _same_bytes(record: Values, known: list[DocumentRow]) -> Iterator[Notice]:
    first = next((row for row in known if row.original_sha256 == record["original_sha256"]), None)
    if first is not None:
        yield Notice("import.same-bytes", {"document": first.id, "known": first.title_source})


def split_options(ws: Workspace) -> SplitOptions:
    """Return how the user wants sentences cut."""
    return SplitOptions(semicolon=bool(ws.settings.get("segmentation.semicolon")))


def _project(work: Work, name: str) -> ProjectRow:
    wanted = name or DEFAULT_PROJECT
    work.lock(f"project {wanted}")
    for row in work.where(Table.PROJECTS):
        if isinstance(row, ProjectRow) and row.name == wanted:
            return row
    values = {
        "name": wanted,
        "source_language": DEFAULT_PAIR[0],
        "target_language": DEFAULT_PAIR[1],
        "codebook_id": seed_codebook(work),
    }
    made = work.get(Table.PROJECTS, work.insert(Table.PROJECTS, values))
    if not isinstance(made, ProjectRow):
        raise InputError("project.none", project=wanted)
    return made


def _record(project_id: ProjectId, source: SourceBytes, read: ImportedDocument, wishes: Wishes) -> Values:
    return {
        "project_id": project_id,
        "live": False,
        "title_source": wishes.title or read.title or _named(source),
        "publisher": wishes.publisher or read.publisher,
        "url": read.url,
        "author": read.author,
        "reference": read.reference,
        "kind": read.kind,
        "language": wishes.language or read.language or UNDETERMINED,
        "text_date": parse_date(wishes.text_date) if wishes.text_date else read.text_date,
        "format": read.format,
        "encoding": read.encoding,
        "original_name": source.name,
        "original_sha256": hashlib.sha256(source.data).hexdigest(),
        "original_size": len(source.data),
        "imported_at": datetime.now(UTC),
    }


def _named(source: SourceBytes) -> str:
    return PASTED_TITLE if source.name == PASTED else Path(source.name).stem


def parse_date(text: str) -> object:
    """Read a date written year-month-day.

    Raises:
        InputError: it is none.
    """
    try:
        return datetime.strptime(text.strip(), "%Y-%m-%d").replace(tzinfo=UTC).date()
    except ValueError as error:
        raise InputError("import.bad-date", text=text) from error


def _load(work: Work, document_id: DocumentId, cut: Structure) -> None:
    ids: list[int] = []
    for depth_ready in _by_generation(cut):
        rows = [_clause_values(document_id, cut, index, ids) for index in depth_ready]
        made = work.load(Table.CLAUSES, rows)
        ids.extend([0] * (max(depth_ready) + 1 - len(ids)))
        for index, row_id in zip(depth_ready, made, strict=True):
            ids[index] = row_id
    work.load(
        Table.SEGMENTS,
        (_segment_values(document_id, ids, ordinal, draft) for ordinal, draft in enumerate(cut.segments)),
    )


def _by_generation(cut: Structure) -> Iterator[list[int]]:
    """Yield clause indexes so that every parent is loaded before its children."""
    depths: dict[int, list[int]] = {}
    for index, clause in enumerate(cut.clauses):
        depths.setdefault(clause.depth, []).append(index)
    for depth in sorted(depths):
        yield depths[depth]


def _clause_values(document_id: DocumentId, cut: Structure, index: int, ids: list[int]) -> Values:
    clause = cut.clauses[index]
    return {
        "document_id": document_id,
        "parent_id": None if clause.parent is None else ids[clause.parent],
        "ordinal": index,
        "depth": clause.depth,
        "kind": clause.kind,
        "label": clause.label,
        "value": clause.value,
        "title_source": clause.title,
        "style": clause.style,
        "path": clause.path,
        "start": clause.start,
        "end": clause.end,
    }


def _segment_values(document_id: DocumentId, ids: list[int], ordinal: int, draft: SegmentDraft) -> Values:
    return {
        "document_id": document_id,
        "clause_id": ids[draft.clause],
        "ordinal": ordinal,
        "source": draft.source,
        "paragraph": draft.paragraph,
        "start": draft.start,
        "end": draft.end,
    }


def _load_variables(work: Work, document_id: DocumentId, read: ImportedDocument) -> None:
    """Keep what else the file told of the text, under the names that it came with."""
    work.load(
        Table.VARIABLES,
        (
            {"document_id": document_id, "name": name, "type": "text", "value": value}
            for name, value in read.variables.items()
        ),
    )


def _load_notes(work: Work, document_id: DocumentId, read: ImportedDocument, cut: Structure) -> None:
    """Keep the file's own comments as notes on the first segment of the paragraph that they are about."""
    if not read.notes:
        return
    first: dict[int, int] = {}
    for ordinal, draft in enumerate(cut.segments):
        first.setdefault(draft.paragraph, ordinal)
    segments = {row.ordinal: row for row in work.where(Table.SEGMENTS, document_id=document_id)}
    rows: list[Values] = []
    for note in read.notes:
        at = None if note.paragraph is None else segments.get(first.get(note.paragraph, -1))
        rows.append(
            {
                "document_id": document_id,
                "segment_id": None if at is None else at.id,
                "clause_id": None if at is None else at.clause_id,
                "body": note.text,
                "author": note.author or note.kind,
            }
        )
    work.load(Table.NOTES, rows)

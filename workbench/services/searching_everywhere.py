"""Search a whole workspace page by page: texts and notes, spelling aside, with a piece of text around each place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.domain.arabic.folding import SEARCH_LAYERS, fold
from workbench.domain.documents import DocumentRow, ProjectRow
from workbench.domain.enums import Side
from workbench.domain.ids import DocumentId, ProjectId, SegmentId
from workbench.domain.search import SearchHit
from workbench.services.workspace import Workspace

PAGE = 100
NOTES_MOST = 100
BEFORE, LENGTH = 48, 220


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is searched for and where: on one side or both, in notes, in one project or document or all.

    The last word of the query goes on unless something stands behind it.
    """

    query: str
    side: Side | None = None
    texts: bool = True
    notes: bool = True
    project_id: ProjectId | None = None
    document_id: DocumentId | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A place that was found: the text around it, the spans in that piece, and the first of them in the whole text."""

    document_id: DocumentId
    document: str
    segment_id: SegmentId | None
    ordinal: int
    side: Side | None
    text: str
    spans: tuple[tuple[int, int], ...]
    first: tuple[int, int]
    language: str


@dataclass(frozen=True, slots=True)
class Page:
    """Some of what was found; `last` is where the next page begins, None where this is the end."""

    places: tuple[Place, ...]
    last: SearchHit | None = None


def search_page(ws: Workspace, wanted: Wanted, after: SearchHit | None = None) -> Page:
    """Return the next page of what matches; notes come with the first."""
    query = open_query(wanted.query)
    if not query.strip(' "*'):
        return Page(())
    documents = {row.id: row for row in ws.store.documents.all()}
    projects = {row.id: row for row in ws.store.projects.all()}
    notes = tuple(_notes(ws, wanted, documents, projects)) if wanted.notes and after is None else ()
    hits: list[SearchHit] = []
    if wanted.texts:
        hits = ws.store.search.find(
            query,
            project_id=wanted.project_id,
            document_id=wanted.document_id,
            side=wanted.side,
            limit=PAGE + 1,
            after=after,
        )
    # Both sides of a segment stay on one page.
    more = len(hits) > PAGE
    if more:
        hits = [hit for hit in hits if hit.segment_id != hits[-1].segment_id]
    rows = {row.id: row for row in ws.store.segments.page(list(dict.fromkeys(hit.segment_id for hit in hits)))}
    places = []
    for hit in hits:
        row, document = rows.get(hit.segment_id), documents.get(hit.document_id)
        if row is not None and document is not None:
            is_source = hit.side is Side.SOURCE
            language = document.language if is_source else projects[document.project_id].target_language
            places.append(_place(document, hit, row.source if is_source else row.target, language))
    return Page((*notes, *places), hits[-1] if more and hits else None)


def open_query(query: str) -> str:
    """Let the last word of a query go on while it is being typed; one letter alone would be half of the language."""
    is_open = query[-1:].isalnum() and query[-2:-1].isalnum() and query.count('"') % 2 == 0
    return f"{query}*" if is_open else query


def title_of(document: DocumentRow) -> str:
    """Return the name of a document for people."""
    return document.title_target or document.title_source or document.original_name


def _place(document: DocumentRow, hit: SearchHit, text: str, language: str) -> Place:
    piece, spans = around(text, hit.spans)
    return Place(
        document.id, title_of(document), hit.segment_id, hit.ordinal, hit.side, piece, spans, hit.spans[0], language
    )


def around(text: str, spans: Iterable[tuple[int, int]]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Cut a piece of a text around its first span, between words, and tell where the spans are in it."""
    placed = sorted(spans)
    first = placed[0][0] if placed else 0
    start = max(0, first - BEFORE)
    if start:
        blank = text.find(" ", start, first)
        start = blank + 1 if blank >= 0 else start
    end = min(len(text), start + LENGTH)
    head, tail = "…" if start else "", "…" if end < len(text) else ""
    by = len(head) - start
    inside = tuple((one + by, min(other, end) + by) for one, other in placed if one >= start and one < end)
    return f"{head}{text[start:end]}{tail}".replace("\n", " "), inside


def _notes(
    ws: Workspace, wanted: Wanted, documents: dict[DocumentId, DocumentRow], projects: dict[ProjectId, ProjectRow]
) -> Iterator[Place]:
    words = [
        word for word in fold(wanted.query.replace('"', " ").replace("*", " "), SEARCH_LAYERS).text.split() if word
    ]
    found = 0
    for note in ws.store.notes.all():
        document = documents.get(note.document_id)
        if document is None or found == NOTES_MOST or not words:
            continue
        if wanted.document_id not in (None, document.id) or wanted.project_id not in (None, document.project_id):
            continue
        body = fold(note.body, SEARCH_LAYERS)
        at = [body.text.find(word) for word in words]
        if min(at) < 0:
            continue
        found += 1
        spans = [body.original_span(start, start + len(word)) for start, word in zip(at, words, strict=True)]
        text, inside = around(note.body, spans)
        row = ws.store.segments.get(note.segment_id) if note.segment_id is not None else None
        ordinal = row.ordinal if row is not None else -1
        language = projects[document.project_id].target_language
        yield Place(document.id, title_of(document), note.segment_id, ordinal, None, text, inside, (0, 0), language)

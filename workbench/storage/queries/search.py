"""Search over the texts of segments: the index proposes, the text itself decides and says where."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, String, and_, bindparam, column, or_, select, table, text, tuple_

from workbench.domain.enums import Side
from workbench.domain.ids import DocumentId, SegmentId
from workbench.domain.search import SearchHit
from workbench.storage.queries.base import Queries
from workbench.storage.search_index import CROWDED, NAME, quoted
from workbench.storage.search_text import IndexWord, placed_words, plain_words
from workbench.storage.tables.documents import Document, Segment

PAGE = 400
_PART = re.compile(r'"([^"]*)"?|(\S+)')
_QUOTES = str.maketrans(dict.fromkeys("“”„«»‟", '"'))
_PLACE = (Segment.document_id, Segment.ordinal, Segment.id)
_INDEX = table(NAME, column("rowid"), column("segment_id"), column("source_vector"), column("target_vector"))


@dataclass(frozen=True, slots=True)
class Term:
    """Words of a query that stand together; `open` lets the last one go on, `loose` reaches behind clitics."""

    words: tuple[str, ...]
    open: bool = False
    loose: bool = False

    def spans(self, words: Sequence[IndexWord]) -> Iterator[tuple[int, int]]:
        """Yield the places of this term in a text, in order."""
        size = len(self.words)
        for at in range(len(words) - size + 1):
            if all(self._fits(place, words[at + place]) for place in range(size)):
                yield words[at].start, words[at + size - 1].end

    def _fits(self, place: int, word: IndexWord) -> bool:
        wanted = self.words[place]
        if self.open and place == len(self.words) - 1:
            return word.text.startswith(wanted) or any(form.startswith(wanted) for form in word.forms)
        return word.text == wanted or (self.loose and wanted in word.forms)


def parse_query(query: str) -> list[Term]:
    """Read words, "quoted phrases" and prefix*; a word with signs inside it stands for its parts together."""
    terms: list[Term] = []
    for phrase, word in _PART.findall(query.translate(_QUOTES)):
        is_open = word.endswith("*")
        parts = tuple(plain_words(phrase or word))
        if parts:
            terms.append(Term(parts, open=is_open, loose=bool(word) and not is_open and len(parts) == 1))
    return list(dict.fromkeys(terms))


class SearchQueries(Queries):
    """Finds segments by their words; those of documents out of sight are left out."""

    def find(
        self,
        query: str,
        *,
        project_id: int | None = None,
        document_id: int | None = None,
        limit: int = 200,
        side: Side | None = None,
        after: SearchHit | None = None,
    ) -> list[SearchHit]:
        """Return up to `limit` hits in document order, a side of a segment each; all words of the query must be there.

        Without `side`, some words may stand in the source and others in the target. `after` begins behind the segment
        of an earlier hit.
        """
        terms = parse_query(query)
        if not terms:
            return []
        sides = (side,) if side else tuple(Side)
        hits: list[SearchHit] = []
        with self._reading() as connection:
            wanted = _candidates(connection, terms, sides)
            if project_id is not None:
                wanted = wanted.where(Document.project_id == project_id)
            if document_id is not None:
                wanted = wanted.where(Segment.document_id == document_id)
            if after is not None:
                wanted = wanted.where(tuple_(*_PLACE) > (after.document_id, after.ordinal, after.segment_id))
            for row in _pages(connection, wanted):
                hits.extend(_verified(row, terms, sides))
                if len(hits) >= limit:
                    break
        return hits[:limit]


def _pages(connection: Connection, wanted: Select[Any]) -> Iterator[Any]:
    """Yield the candidates in document order, a page at a time."""
    wanted = wanted.order_by(*_PLACE).limit(PAGE)
    rows = connection.execute(wanted).all()
    while rows:
        yield from rows
        if len(rows) < PAGE:
            return
        last = rows[-1]
        rows = connection.execute(wanted.where(tuple_(*_PLACE) > (last.document_id, last.ordinal, last.id))).all()


def _candidates(connection: Connection, terms: Sequence[Term], sides: Sequence[Side]) -> Select[Any]:
    columns: tuple[Any, ...] = (Segment.id, Segment.document_id, Segment.ordinal, Segment.source, Segment.target)
    wanted = select(*columns).join(Document, Document.id == Segment.document_id).where(Document.live)
    if connection.dialect.name == "sqlite":
        match = text("segment_search MATCH :match").bindparams(bindparam("match", _fts5(terms, sides), String()))
        return wanted.join(_INDEX, _INDEX.c.rowid == Segment.id).where(match)
    wanted = wanted.join(_INDEX, _INDEX.c.segment_id == Segment.id)
    return wanted.where(and_(*(_on_either(term, sides) for term in terms)))


def _fts5(terms: Sequence[Term], sides: Sequence[Side]) -> str:
    return " AND ".join(f"({{{' '.join(_columns(term, sides))}}} : {_fts5_term(term)})" for term in terms)


def _columns(term: Term, sides: Sequence[Side]) -> list[str]:
    kinds = ("words", "forms") if term.loose or term.open else ("words",)
    return [f"{side.value}_{kind}" for side in sides for kind in kinds]


def _fts5_term(term: Term) -> str:
    return '"' + " ".join(term.words) + '"' + (" *" if term.open else "")


def _on_either(term: Term, sides: Sequence[Side]) -> Any:
    from sqlalchemy.dialects.postgresql import TSQUERY  # start-up time: 0.1 s that a file never needs

    query = bindparam(None, _tsquery(term), TSQUERY)
    vectors: dict[Side, Any] = {Side.SOURCE: _INDEX.c.source_vector, Side.TARGET: _INDEX.c.target_vector}
    return or_(*(vectors[side].bool_op("@@")(query) for side in sides))


def _tsquery(term: Term) -> str:
    """Write a tsquery; in a crowded segment, where positions are missing, a phrase is its words in any order."""
    words = [quoted(word) for word in term.words]
    last = len(words) - 1
    marks = ["" if term.loose else ":A" for _ in words]
    if term.open:
        marks[last] = ":*"
    lexemes = [word + mark for word, mark in zip(words, marks, strict=True)]
    if len(lexemes) == 1:
        return lexemes[0]
    return f"({' <-> '.join(lexemes)}) | ({' & '.join((*lexemes, quoted(CROWDED)))})"


def _verified(row: Any, terms: Sequence[Term], sides: Sequence[Side]) -> Iterator[SearchHit]:
    """Yield the sides of a candidate where words of the query stand, if all of them do somewhere."""
    texts: dict[Side, Callable[[], str]] = {Side.SOURCE: lambda: row.source, Side.TARGET: lambda: row.target}
    words = {side: list(placed_words(texts[side]())) for side in sides}
    found = {side: [list(term.spans(words[side])) for term in terms] for side in sides}
    if not all(any(found[side][index] for side in sides) for index in range(len(terms))):
        return
    for side in sides:
        spans = sorted({span for places in found[side] for span in places})
        if spans:
            yield SearchHit(SegmentId(row.id), DocumentId(row.document_id), row.ordinal, side, tuple(spans))

"""Figures of a document: words, states, origins, codes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from workbench.domain.arabic.tokens import TokenKind, tokenize
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import AnchorState, Origin, State
from workbench.domain.ids import DocumentId
from workbench.errors import InputError
from workbench.services.workspace import Workspace

_COUNTED = (TokenKind.WORD, TokenKind.LATIN, TokenKind.NUMBER)


@dataclass(frozen=True, slots=True)
class DocumentStats:
    """Counts of one document; words are of the source, `words_left` those of untranslated segments."""

    document_id: DocumentId
    title: str
    clauses: int
    segments: int
    words: int
    words_left: int
    characters: int
    states: dict[State, int]
    origins: dict[Origin, int]
    annotations: int
    codes: dict[str, int]
    in_doubt: int
    notes: int

    @property
    def translated(self) -> float:
        """Return the share of segments with a translation, 0 to 1."""
        left = self.states.get(State.UNTRANSLATED, 0)
        return 1 - left / self.segments if self.segments else 0.0


def count_words(text: str) -> int:
    """Return the number of words and numbers of a text; punctuation does not count."""
    return sum(token.kind in _COUNTED for token in tokenize(text))


def document_stats(ws: Workspace, document_id: DocumentId) -> DocumentStats:
    """Count a document.

    Raises:
        InputError: there is none.
    """
    document = ws.store.documents.get(document_id)
    if document is None:
        raise InputError("document.none", document=document_id)
    segments = ws.store.segments.of(document_id)
    annotations = ws.store.annotations.of(document_id)
    project = ws.store.projects.get(document.project_id)
    keys = (
        {code.id: code.key for code in ws.store.codes.of(project.codebook_id)}
        if project and project.codebook_id
        else {}
    )
    words = {row.id: count_words(row.source) for row in segments}
    codes = Counter(keys.get(row.code_id, str(row.code_id)) for row in annotations)
    return DocumentStats(
        document_id=document_id,
        title=document.title_target or document.title_source,
        clauses=len(ws.store.clauses.of(document_id)),
        segments=len(segments),
        words=sum(words.values()),
        words_left=sum(words[row.id] for row in segments if row.state is State.UNTRANSLATED),
        characters=sum(len(row.source) for row in segments),
        states=_tally(segments),
        origins=dict(Counter(row.origin for row in segments)),
        annotations=len(annotations),
        codes=dict(sorted(codes.items())),
        in_doubt=sum(row.anchor is not None and row.anchor.state is AnchorState.NEEDS_REVIEW for row in annotations),
        notes=len(ws.store.notes.of(document_id)),
    )


def _tally(segments: list[SegmentRow]) -> dict[State, int]:
    counted = Counter(row.state for row in segments)
    return {state: counted.get(state, 0) for state in State}

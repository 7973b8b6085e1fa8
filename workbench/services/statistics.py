"""Figures of a document: words, states, origins, repetitions, codes, findings, progress."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from workbench.domain.annotations import AnnotationRow
from workbench.domain.arabic.tokens import TokenKind, tokenize
from workbench.domain.documents import ClauseRow, DocumentRow, SegmentRow
from workbench.domain.enums import AnchorState, Origin, State
from workbench.domain.ids import ClauseId, CodeId, DocumentId, SegmentId
from workbench.domain.languages import language_pair
from workbench.domain.ports import CancelToken, Progress
from workbench.errors import InputError
from workbench.services.checking import run_checks
from workbench.services.workspace import Workspace

_K = TypeVar("_K")
_MANY = 500
_COUNTED = (TokenKind.WORD, TokenKind.LATIN, TokenKind.NUMBER)


@dataclass(frozen=True, slots=True)
class ClauseStats:
    """How far a clause at the top of the tree has come, with all that lies below it."""

    name: str
    segments: int
    translated: int
    reviewed: int


@dataclass(frozen=True, slots=True)
class DocumentStats:
    """Counts of one document; words are of the source, `words_left` those of untranslated segments.

    `repeated` segments say exactly what an earlier one of the document says; `in_memory` have an exact match there.
    `sides` has for each code how often it stands on the source, on the translation, and on wholes.
    """

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
    target_words: int = 0
    target_characters: int = 0
    state_words: dict[State, int] = field(default_factory=dict)
    repeated: int = 0
    repeated_words: int = 0
    in_memory: int = 0
    in_memory_words: int = 0
    coded: int = 0
    sides: dict[str, dict[str, int]] = field(default_factory=dict)
    progress: tuple[ClauseStats, ...] = ()

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
    keys = _code_keys(ws, document)
    words = {row.id: count_words(row.source) for row in segments}
    repeated, known = _repeated(segments), _in_memory(ws, document, segments)
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
        target_words=sum(count_words(row.target) for row in segments),
        target_characters=sum(len(row.target) for row in segments),
        state_words={state: sum(words[row.id] for row in segments if row.state is state) for state in State},
        repeated=len(repeated),
        repeated_words=sum(words[key] for key in repeated),
        in_memory=len(known),
        in_memory_words=sum(words[key] for key in known),
        coded=len({row.segment_id for row in annotations if row.segment_id is not None}),
        sides=_sides(annotations, keys),
        progress=_progress(ws.store.clauses.of(document_id), segments),
    )


def findings_by_check(
    ws: Workspace,
    document_id: DocumentId,
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> dict[str, dict[str, int]]:
    """Return how much each check finds in a document by severity, without what somebody decided to ignore.

    Raises:
        Cancelled: the user cancelled.
    """
    found: dict[str, Counter[str]] = {}
    for finding in run_checks(ws, document_id, progress=progress, cancel=cancel):
        found.setdefault(finding.check_id, Counter())[finding.severity.value] += 1
    return {check: dict(counts) for check, counts in sorted(found.items())}


def combined(stats: Sequence[DocumentStats], title: str) -> DocumentStats:
    """Add the figures of documents up; what is repeated between them is not looked for."""
    if len(stats) == 1:
        return stats[0]
    return DocumentStats(
        document_id=DocumentId(0),
        title=title,
        clauses=sum(one.clauses for one in stats),
        segments=sum(one.segments for one in stats),
        words=sum(one.words for one in stats),
        words_left=sum(one.words_left for one in stats),
        characters=sum(one.characters for one in stats),
        states=_summed(one.states for one in stats),
        origins=_summed(one.origins for one in stats),
        annotations=sum(one.annotations for one in stats),
        codes=_summed(one.codes for one in stats),
        in_doubt=sum(one.in_doubt for one in stats),
        notes=sum(one.notes for one in stats),
        target_words=sum(one.target_words for one in stats),
        target_characters=sum(one.target_characters for one in stats),
        state_words=_summed(one.state_words for one in stats),
        repeated=sum(one.repeated for one in stats),
        repeated_words=sum(one.repeated_words for one in stats),
        in_memory=sum(one.in_memory for one in stats),
        in_memory_words=sum(one.in_memory_words for one in stats),
        coded=sum(one.coded for one in stats),
        sides=_added([one.sides for one in stats]),
        progress=tuple(
            ClauseStats(one.title, one.segments, one.segments - one.states.get(State.UNTRANSLATED, 0), _reviewed(one))
            for one in stats
        ),
    )


def _summed(parts: Iterable[Mapping[_K, int]]) -> dict[_K, int]:
    total: dict[_K, int] = {}
    for part in parts:
        for key, count in part.items():
            total[key] = total.get(key, 0) + count
    return total


def _reviewed(stats: DocumentStats) -> int:
    return stats.states.get(State.REVIEWED, 0) + stats.states.get(State.APPROVED, 0)


def _added(parts: Sequence[Mapping[str, Mapping[str, int]]]) -> dict[str, dict[str, int]]:
    total: dict[str, Counter[str]] = {}
    for part in parts:
        for code, counts in part.items():
            total.setdefault(code, Counter()).update(counts)
    return {code: dict(counts) for code, counts in sorted(total.items())}


def _repeated(segments: Sequence[SegmentRow]) -> list[SegmentId]:
    seen: set[str] = set()
    found = []
    for row in segments:
        if row.source in seen:
            found.append(row.id)
        seen.add(row.source)
    return found


def _in_memory(ws: Workspace, document: DocumentRow, segments: Sequence[SegmentRow]) -> list[SegmentId]:
    """Return the segments whose source stands in a memory just so."""
    project = ws.store.projects.get(document.project_id)
    memories = [memory.id for memory in ws.store.memory.memories(document.project_id)]
    if project is None or not memories:
        return []
    pair = language_pair(document.language, project.source_language, project.target_language)
    texts = list(dict.fromkeys(row.source for row in segments))
    found: set[str] = set()
    for at in range(0, len(texts), _MANY):
        units = ws.store.memory.exact_many(texts[at : at + _MANY], *pair, memory_ids=memories)
        found |= {text for text, rows in units.items() if any(row.unit.source == text for row in rows)}
    return [row.id for row in segments if row.source in found]


def _sides(annotations: Sequence[AnnotationRow], keys: Mapping[CodeId, str]) -> dict[str, dict[str, int]]:
    found: dict[str, Counter[str]] = {}
    for row in annotations:
        place = row.side.value if row.side is not None else "whole"
        found.setdefault(keys.get(row.code_id, str(row.code_id)), Counter())[place] += 1
    return {code: dict(counts) for code, counts in sorted(found.items())}


def _progress(clauses: Sequence[ClauseRow], segments: Sequence[SegmentRow]) -> tuple[ClauseStats, ...]:
    parents = {clause.id: clause.parent_id for clause in clauses}
    states: dict[ClauseId, list[State]] = {}
    for row in segments:
        top = row.clause_id
        while (above := parents.get(top)) is not None:
            top = above
        states.setdefault(top, []).append(row.state)
    return tuple(
        ClauseStats(
            " ".join(part for part in (clause.label, clause.title_target or clause.title_source) if part),
            len(states[clause.id]),
            sum(state is not State.UNTRANSLATED for state in states[clause.id]),
            sum(state in (State.REVIEWED, State.APPROVED) for state in states[clause.id]),
        )
        for clause in clauses
        if clause.id in states
    )


def _code_keys(ws: Workspace, document: DocumentRow) -> dict[CodeId, str]:
    project = ws.store.projects.get(document.project_id)
    codes = ws.store.codes.of(project.codebook_id) if project is not None and project.codebook_id else ()
    return {code.id: code.key for code in codes}


def _tally(segments: list[SegmentRow]) -> dict[State, int]:
    counted = Counter(row.state for row in segments)
    return {state: counted.get(state, 0) for state in State}

"""Parts: a document's clauses gathered under the headings that a briefing gives them, with numbered rows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from workbench.domain.documents import ClauseRow, SegmentRow
from workbench.domain.enums import ClauseKind
from workbench.domain.ids import ClauseId, SegmentId

_HEADED = frozenset({ClauseKind.PREAMBLE, ClauseKind.HEADING, ClauseKind.ARTICLE, ClauseKind.CLOSING})
_PREFIXES = {ClauseKind.PREAMBLE: "Pre", ClauseKind.CLOSING: "End"}


_INNER_NUMBER = re.compile(r"[0-9]+(?:\.[0-9]+)+")


@dataclass(frozen=True, slots=True)
class PartRow:
    """A segment in its part; `label` is that of its own clause, where the clause has no heading and opens here."""

    segment: SegmentRow
    label: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A clause with a heading and the rows below it; no clause for text that stands under no heading.

    `depth` counts the headed clauses around it, and `clause_ids` names every clause whose text is in its rows.
    """

    clause: ClauseRow | None
    depth: int
    rows: tuple[PartRow, ...]
    clause_ids: frozenset[ClauseId]


def parts_of(
    clauses: Iterable[ClauseRow], segments: Sequence[SegmentRow], every: Mapping[ClauseId, ClauseRow]
) -> tuple[Part, ...]:
    """Gather clauses and segments, in document order, into parts."""
    texts: dict[ClauseId, list[SegmentRow]] = {}
    for segment in segments:
        texts.setdefault(segment.clause_id, []).append(segment)
    parts: list[Part] = []
    rows: list[PartRow] = []
    members: set[ClauseId] = set()
    owner: ClauseRow | None = None

    def close() -> None:
        if owner is not None or rows:
            depth = 0 if owner is None else headed_depth(owner, every)
            parts.append(Part(owner, depth, tuple(rows), frozenset(members)))
        rows.clear()
        members.clear()

    for clause in clauses:
        head = head_of(clause, every)
        if head is not owner:
            close()
            owner = head
        members.add(clause.id)
        own = "" if clause.kind in _HEADED else clause.label
        for at, segment in enumerate(texts.get(clause.id, ())):
            rows.append(PartRow(segment, own if at == 0 else ""))
    close()
    return tuple(parts)


def head_of(clause: ClauseRow, every: Mapping[ClauseId, ClauseRow]) -> ClauseRow | None:
    """Return the nearest clause with a heading: itself, or one around it."""
    at: ClauseRow | None = clause
    while at is not None and at.kind not in _HEADED:
        at = every.get(at.parent_id) if at.parent_id is not None else None
    return at


def headed_depth(clause: ClauseRow, every: Mapping[ClauseId, ClauseRow]) -> int:
    """Count the clauses with headings around a clause."""
    depth = 0
    at = every.get(clause.parent_id) if clause.parent_id is not None else None
    while at is not None:
        depth += at.kind in _HEADED
        at = every.get(at.parent_id) if at.parent_id is not None else None
    return depth


def is_empty(part: Part) -> bool:
    """Say whether a part is the bare number of an article: neither text nor title nor summary."""
    clause = part.clause
    if clause is None or clause.kind is not ClauseKind.ARTICLE or part.rows:
        return False
    return not any((clause.title_source, clause.title_target, clause.summary_source, clause.summary_target))


def bare(parts: Sequence[Part]) -> frozenset[ClauseId]:
    """Return the articles that hold nothing and have nothing below them."""
    found = set()
    for at, part in enumerate(parts):
        deeper = at + 1 < len(parts) and parts[at + 1].depth > part.depth
        if part.clause is not None and is_empty(part) and not deeper:
            found.add(part.clause.id)
    return frozenset(found - {part.clause.id for part in parts if part.clause is not None and not is_empty(part)})


def number_rows(parts: Iterable[Part]) -> dict[SegmentId, str]:
    """Number rows by article and paragraph, with a letter for each sentence of a paragraph of several: 04-P02b.

    No number stands twice: parts with one prefix count on, and a second article 4 is 04/2.
    """
    numbers: dict[SegmentId, str] = {}
    counts: dict[str, int] = {}
    owners: dict[str, list[ClauseId]] = {}
    for part in parts:
        prefix = _prefix(part.clause)
        if part.clause is not None and part.clause.kind is ClauseKind.ARTICLE and prefix:
            same = owners.setdefault(prefix, [])
            if part.clause.id not in same:
                same.append(part.clause.id)
            at = same.index(part.clause.id)
            prefix = f"{prefix}/{at + 1}" if at else prefix
        for ids in _paragraphs(part):
            counts[prefix] = counts.get(prefix, 0) + 1
            for at, segment_id in enumerate(ids):
                letter = _letter(at) if len(ids) > 1 else ""
                numbers[segment_id] = f"{prefix}{'-' if prefix else ''}P{counts[prefix]:02d}{letter}"
    return numbers


def _paragraphs(part: Part) -> list[list[SegmentId]]:
    found: list[list[SegmentId]] = []
    last: int | None = None
    for row in part.rows:
        if row.segment.paragraph != last:
            found.append([])
            last = row.segment.paragraph
        found[-1].append(row.segment.id)
    return found


def _prefix(clause: ClauseRow | None) -> str:
    if clause is None:
        return ""
    if clause.kind is ClauseKind.ARTICLE and clause.value is not None:
        inner = _INNER_NUMBER.fullmatch(clause.label.strip(" ()-.:"))
        return inner[0] if inner else f"{clause.value:02d}"
    return _PREFIXES.get(clause.kind, "")


def _letter(at: int) -> str:
    return chr(ord("a") + at) if at < 26 else f".{at + 1}"

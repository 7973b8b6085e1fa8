"""The order in which exporters walk through a document: clauses with their labels, paragraphs, segments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from workbench.domain.briefings import Bundle
from workbench.domain.documents import ClauseRow, SegmentRow
from workbench.domain.enums import Side
from workbench.domain.ids import ClauseId


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph; `opens` on the first of its clause, which carries the label; no segments on a bare heading."""

    clause: ClauseRow | None
    segments: tuple[SegmentRow, ...]
    opens: bool

    @property
    def label(self) -> str:
        """Return the label to be shown before this paragraph."""
        return self.clause.label if self.clause and self.opens else ""


def passages(bundle: Bundle) -> Iterator[Passage]:
    """Yield every paragraph in document order, and every clause that has a label or a title but no text of its own."""
    clauses = {clause.id: clause for clause in bundle.clauses}
    filled = {segment.clause_id for segment in bundle.segments}
    bare = [clause for clause in bundle.clauses if clause.id not in filled and (clause.label or clause.title_source)]
    opened: set[ClauseId] = set()
    for (clause_id, _), group in groupby(bundle.segments, key=lambda segment: (segment.clause_id, segment.paragraph)):
        clause = clauses.get(clause_id)
        while clause is not None and bare and bare[0].ordinal < clause.ordinal:
            yield Passage(bare.pop(0), (), opens=True)
        yield Passage(clause, tuple(group), opens=clause_id not in opened)
        opened.add(clause_id)
    for clause in bare:
        yield Passage(clause, (), opens=True)


def text_of(passage: Passage, side: Side, *, source_for_missing: bool = True) -> str:
    """Return a paragraph's text on one side, without its label; a missing translation may be stood in for."""
    if passage.clause is not None and not passage.segments:
        titles = passage.clause.title_source, passage.clause.title_target
        return titles[0] if side is Side.SOURCE else titles[1] or (titles[0] if source_for_missing else "")
    texts = []
    for segment in passage.segments:
        text = segment.source if side is Side.SOURCE else segment.target
        texts.append(text if text.strip() or not source_for_missing else segment.source)
    return " ".join(text.strip() for text in texts if text.strip())


def label_paths(bundle: Bundle) -> dict[ClauseId, str]:
    """Return for every clause the labels from the root down to its own, as in "الباب الأول / المادة 3 / (أ)"."""
    paths: dict[ClauseId, str] = {}
    for clause in bundle.clauses:
        above = paths.get(clause.parent_id, "") if clause.parent_id is not None else ""
        paths[clause.id] = " / ".join(part for part in (above, clause.label) if part)
    return paths

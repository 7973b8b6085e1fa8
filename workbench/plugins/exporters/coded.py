"""Annotations joined with what they point at, for the exporters that list them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.domain.annotations import AnnotationRow, AnnotatorRow
from workbench.domain.briefings import Bundle
from workbench.domain.codes import CodeRow
from workbench.domain.documents import ClauseRow, SegmentRow
from workbench.domain.enums import Side
from workbench.domain.ids import CodeId


@dataclass(frozen=True, slots=True)
class Coded:
    """An annotation with its code, annotator, and place; the clause is the segment's where it names a segment."""

    annotation: AnnotationRow
    code: CodeRow | None
    annotator: AnnotatorRow | None
    clause: ClauseRow | None
    segment: SegmentRow | None

    @property
    def text(self) -> str:
        """Return the text of the side that the annotation stands on, or nothing outside segments."""
        if self.segment is None:
            return ""
        return self.segment.target if self.annotation.side is Side.TARGET else self.segment.source


def coded(bundle: Bundle) -> Iterator[Coded]:
    """Yield every annotation in the order of the bundle."""
    codes = {code.id: code for code in bundle.codes}
    annotators = {annotator.id: annotator for annotator in bundle.annotators}
    clauses = {clause.id: clause for clause in bundle.clauses}
    segments = {segment.id: segment for segment in bundle.segments}
    for row in bundle.annotations:
        segment = segments.get(row.segment_id) if row.segment_id is not None else None
        clause_id = segment.clause_id if segment else row.clause_id
        yield Coded(
            annotation=row,
            code=codes.get(row.code_id),
            annotator=annotators.get(row.annotator_id),
            clause=clauses.get(clause_id) if clause_id is not None else None,
            segment=segment,
        )


def code_paths(bundle: Bundle) -> dict[CodeId, str]:
    """Return for every code the keys from its root down, as in "ACT/SUPPORT"; a parent outside the bundle ends it."""
    codes = {code.id: code for code in bundle.codes}
    paths: dict[CodeId, str] = {}
    for code in bundle.codes:
        keys: list[str] = []
        at: CodeRow | None = code
        while at is not None and len(keys) < len(codes):
            keys.append(at.key)
            at = codes.get(at.parent_id) if at.parent_id is not None else None
        paths[code.id] = "/".join(reversed(keys))
    return paths

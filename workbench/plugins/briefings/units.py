"""Coded units: annotations on one stretch of text read together as who does what, how firmly, to whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.domain.annotations import AnnotationRow
from workbench.domain.codes import CodeRow
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import AnnotatorKind, Side, TermStatus
from workbench.domain.ids import AnnotatorId, ClauseId, CodeId, SegmentId
from workbench.domain.languages import base_language
from workbench.plugins.briefings.model import View

_YEAR = re.compile("(?<![0-9٠-٩])(?:1[89]|20|21|١[٨٩]|٢٠|٢١)[0-9٠-٩]{2}(?![0-9٠-٩])")
# The force that an act has where no obligation is coded with it: guideline 4 of the default codebook.
_FORCE_OF_ACTS = {
    "ACT.COMMIT": "OBL.FIRM",
    "ACT.AGREE": "OBL.FIRM",
    "ACT.DECLARE": "OBL.FIRM",
    "ACT.RECOGNIZE": "OBL.FIRM",
    "ACT.READY": "OBL.SOFT",
    "ACT.INTEND": "OBL.SOFT",
}
_VALUE_NAMES = ("value", "name", "when")


@dataclass(frozen=True, slots=True)
class Unit:
    """One coded unit; `keys` are full code keys, `place` orders units by segment and offset."""

    place: tuple[int, int]
    clause_id: ClauseId | None
    segment: SegmentRow | None
    source_words: str
    target_words: str
    annotations: tuple[AnnotationRow, ...]
    keys: frozenset[str]


def units_of(view: View) -> list[Unit]:
    """Group a view's annotations into units in document order; a person's coding hides a machine's."""
    segments = {segment.id: segment for segment in view.bundle.segments}
    machines = {row.id for row in view.bundle.annotators if row.kind is AnnotatorKind.AUTOMATIC}
    groups: dict[tuple[object, ...], list[AnnotationRow]] = {}
    for row in view.annotations:
        if row.code_id in view.keys:
            groups.setdefault(_group(row), []).append(row)
    _pair_sides(groups)
    made = [_unit(_prefer_people(rows, machines), segments, view.keys) for rows in groups.values()]
    made.sort(key=lambda unit: unit.place)
    return made


def _group(row: AnnotationRow) -> tuple[object, ...]:
    if row.unit:
        return ("unit", row.unit)
    if row.anchor is None:
        return ("whole", row.segment_id, row.clause_id)
    side = "target" if row.side is Side.TARGET else "source"
    return (side, row.segment_id, row.anchor.start, row.anchor.end)


def _pair_sides(groups: dict[tuple[object, ...], list[AnnotationRow]]) -> None:
    """Move each coded stretch of a translation to the stretch of its source with the same codes, first to first."""
    waiting: dict[tuple[object, ...], list[list[AnnotationRow]]] = {}
    for key in sorted((key for key in groups if key[0] == "source"), key=lambda key: key[2]):  # type: ignore[arg-type,return-value]
        rows = groups[key]
        waiting.setdefault((key[1], frozenset(row.code_id for row in rows)), []).append(rows)
    for key in sorted((key for key in groups if key[0] == "target"), key=lambda key: key[2]):  # type: ignore[arg-type,return-value]
        partners = waiting.get((key[1], frozenset(row.code_id for row in groups[key])))
        if partners:
            partners.pop(0).extend(groups.pop(key))


def _prefer_people(rows: list[AnnotationRow], machines: set[AnnotatorId]) -> list[AnnotationRow]:
    return [row for row in rows if row.annotator_id not in machines] or rows


def _unit(rows: list[AnnotationRow], segments: Mapping[SegmentId, SegmentRow], keys: Mapping[CodeId, str]) -> Unit:
    first = next((row for row in rows if row.side is not Side.TARGET), rows[0])
    segment = segments.get(first.segment_id) if first.segment_id is not None else None
    clause_id = segment.clause_id if segment is not None else first.clause_id
    start = first.anchor.start if first.anchor is not None else 0
    return Unit(
        place=(segment.ordinal if segment is not None else -1, start),
        clause_id=clause_id,
        segment=segment,
        source_words=_words(rows, Side.SOURCE) or (segment.source if segment is not None else ""),
        target_words=_words(rows, Side.TARGET),
        annotations=tuple(rows),
        keys=frozenset(keys[row.code_id] for row in rows),
    )


def _words(rows: Iterable[AnnotationRow], side: Side) -> str:
    for row in rows:
        if row.anchor is not None and (row.side or Side.SOURCE) is side:
            return row.anchor.quote
    return ""


def coded(unit: Unit, family: str, view: View) -> list[tuple[CodeRow, AnnotationRow]]:
    """Return a unit's codes of a family, each once, with the annotation that put it there."""
    found: dict[CodeId, tuple[CodeRow, AnnotationRow]] = {}
    for row in unit.annotations:
        if view.keys[row.code_id].partition(".")[0] == family:
            found.setdefault(row.code_id, (view.codes[row.code_id], row))
    return list(found.values())


def forces_of(unit: Unit) -> set[str]:
    """Return the keys of a unit's obligations: those coded, else what its acts carry by themselves."""
    coded_ones = {key for key in unit.keys if key.startswith("OBL.")}
    return coded_ones or {_FORCE_OF_ACTS[key] for key in unit.keys if key in _FORCE_OF_ACTS}


def value_of(row: AnnotationRow) -> str:
    """Return the value that an annotation gives its code: a place, a name, a date."""
    for name in _VALUE_NAMES:
        value = row.attributes.get(name)
        if isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip():
            return str(value).strip()
    return ""


def value_in_lead(row: AnnotationRow, view: View) -> str:
    """Return an annotation's value as the glossary has it in the lead language, else as it was given."""
    value = value_of(row)
    language = base_language(view.sides.language(view.sides.lead))
    for entry in view.bundle.glossary if value else ():
        if any(term.text == value for term in entry.terms):
            preferred = [term for term in entry.terms if term.status is TermStatus.PREFERRED]
            return next((term.text for term in preferred if base_language(term.language) == language), value)
    return value


def years(text: str) -> list[str]:
    """Return the years that a text names, each once, in order."""
    return list(dict.fromkeys(_YEAR.findall(text)))

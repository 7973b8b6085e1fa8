"""Tags of a clause: the codes on it as words, each family with its colour, the strongest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from workbench.domain.annotations import AnnotationRow
from workbench.domain.codes import CodeRow
from workbench.domain.ids import ClauseId
from workbench.plugins.briefings.actors import given_name
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.ooxml.paragraphs import Chip
from workbench.plugins.briefings.parts import head_of
from workbench.plugins.briefings.units import Unit, value_in_lead

_LIMIT = 12
_MOST_ACTS = 4
_FAMILIES = {
    "DOM": (0, "TagTopic"),
    "SRC": (1, "TagActor"),
    "ACT": (2, "TagTopic"),
    "OBL": (3, "TagStance"),
    "INS": (4, "TagTopic"),
    "TIME": (5, "TagStance"),
    "GEO": (6, "TagActor"),
    "FLAG": (7, "TagRisk"),
}
_OTHERS = ("TagTopic", "TagActor", "TagStance")
# What every unit carries or what another section tells is no tag.
_SILENT = frozenset({"OBL.DECL", "TIME.ONGOING", "FLAG.TRANSL", "ACT.REPORT"})
_SILENT_FAMILIES = frozenset({"REC", "TGT"})
_STRENGTH = ("OBL.LEGAL", "OBL.FIRM", "OBL.SOFT")


def tags_of(view: View, units: Iterable[Unit]) -> dict[ClauseId, list[Chip]]:
    """Return the chips of every headed clause that has codes."""
    owners = {clause.id: head.id for clause in view.bundle.clauses if (head := head_of(clause, view.clauses))}
    found: dict[ClauseId, list[Unit]] = {}
    for unit in units:
        owner = owners.get(unit.clause_id) if unit.clause_id is not None else None
        if owner is not None:
            found.setdefault(owner, []).append(unit)
    return {clause_id: _chips(of_clause, view) for clause_id, of_clause in found.items()}


def _chips(units: list[Unit], view: View) -> list[Chip]:
    keys = {key for unit in units for key in unit.keys}
    strongest = next((key for key in _STRENGTH if key in keys), "")
    acts = Counter(key for unit in units for key in sorted(unit.keys) if key.startswith("ACT.") and key not in _SILENT)
    main_acts = {key for key, _ in acts.most_common(_MOST_ACTS)}
    order: dict[tuple[str, str], tuple[int, int, str]] = {}
    for row in (row for unit in units for row in unit.annotations):
        key = view.keys[row.code_id]
        if _silent(key, strongest, main_acts):
            continue
        code = view.codes[row.code_id]
        rank, style = _family(key, view)
        words = _words(row, code, view)
        order.setdefault((words, style), (rank, code.ordinal, words))
    labels = sorted(order, key=order.__getitem__)
    chips = [Chip(words, style) for words, style in labels[:_LIMIT]]
    return chips + ([Chip(f"+{len(labels) - _LIMIT}", "TagTopic")] if len(labels) > _LIMIT else [])


def _silent(key: str, strongest: str, main_acts: set[str]) -> bool:
    family = key.partition(".")[0]
    if key in _SILENT or family in _SILENT_FAMILIES:
        return True
    return (family == "OBL" and key != strongest) or (family == "ACT" and key not in main_acts)


def _family(key: str, view: View) -> tuple[int, str]:
    family = key.partition(".")[0]
    if family in _FAMILIES:
        return _FAMILIES[family]
    roots = [code.key for code in view.codes.values() if code.parent_id is None]
    at = roots.index(family) if family in roots else 0
    return len(_FAMILIES) + at, _OTHERS[at % len(_OTHERS)]


def _words(row: AnnotationRow, code: CodeRow, view: View) -> str:
    family = view.keys[code.id].partition(".")[0]
    if family == "SRC":
        return given_name(view, code) or view.label(code)
    if family == "GEO":
        return value_in_lead(row, view) or view.label(code)
    return view.label(code)

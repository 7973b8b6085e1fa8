"""What the panel of terms asks of the workers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet
from workbench.domain.enums import Side
from workbench.domain.ids import ConceptId, ProjectId, SegmentId
from workbench.domain.memory import TermRow
from workbench.domain.terms import Terms, TermUse
from workbench.ui.decorations import Mark, MarkKind
from workbench.ui.dialogs.term.dialog import TermTexts

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Loaded:
    """The terms of a project; `version` tells which question this answers."""

    version: int
    terms: Terms


@dataclass(frozen=True, slots=True)
class FoundTerms:
    """The terms of some segments, and the marks that show them."""

    version: int
    uses: Mapping[int, tuple[TermUse, ...]]
    marks: Mapping[int, tuple[Mark, ...]]


def load(ws: Workspace, version: int, project_id: ProjectId) -> Loaded:
    """Read the terms of a project."""
    from workbench.services import terms  # start-up time

    return Loaded(version, terms.project_terms(ws, project_id))


def find(ws: Workspace, version: int, known: Terms, segment_ids: tuple[int, ...]) -> FoundTerms:
    """Find the terms of some segments."""
    from workbench.services import terms  # start-up time

    found = terms.find_in(ws, known, [SegmentId(key) for key in segment_ids])
    uses = {int(key): tuple(rows) for key, rows in found.items()}
    return FoundTerms(version, uses, {key: tuple(_marks(rows)) for key, rows in uses.items()})


def _marks(uses: tuple[TermUse, ...]) -> list[Mark]:
    marks: list[Mark] = []
    for use in uses:
        tip = f"{use.term.text} — {target_text(use)}"
        marks += [Mark(MarkKind.TERM, Side.SOURCE, span, tip) for span in use.spans]
        marks += [Mark(MarkKind.TERM, Side.TARGET, hit.span, tip) for hit in (*use.rendered, *use.forbidden)]
    return marks


def target_term(use: TermUse) -> TermRow | None:
    """Return the translation to offer: the preferred one, else one that is admitted, else what there is."""
    others = [term for term in use.entry.terms if term.language != use.term.language]
    order = ("preferred", "admitted", "forbidden")
    return min(others, key=lambda term: order.index(term.status.value), default=None)


def target_text(use: TermUse) -> str:
    """Return the translation to offer as text."""
    term = target_term(use)
    return term.text if term is not None else ""


def _entry(texts: TermTexts) -> object:
    from workbench.services import terms  # start-up time

    return terms.TermEntry(texts.source, texts.target, texts.status, texts.note)


def add(ws: Workspace, project_id: ProjectId, texts: TermTexts) -> ChangeSet:
    """Add a pair of terms."""
    from workbench.services import terms  # start-up time

    return terms.add_term(ws, project_id, _entry(texts))  # type: ignore[arg-type]


def edit(ws: Workspace, source: TermRow, target: TermRow | None, texts: TermTexts) -> ChangeSet:
    """Change a pair of terms."""
    from workbench.services import terms  # start-up time

    return terms.edit_term(ws, source, target, _entry(texts))  # type: ignore[arg-type]


def remove(ws: Workspace, concept_id: ConceptId) -> ChangeSet:
    """Take a concept out."""
    from workbench.services import terms  # start-up time

    return terms.remove_concept(ws, concept_id)

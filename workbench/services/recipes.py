"""The recipe a project used last for its briefings, and the key judgements of a document."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from workbench import paths
from workbench.domain.briefings import JudgementRow, Recipe
from workbench.domain.changes import ChangeSet, Table
from workbench.domain.ids import DocumentId, JudgementId, SegmentId
from workbench.errors import InputError
from workbench.services.workspace import Workspace

LAST = "last"


@dataclass(frozen=True, slots=True)
class Desk:
    """What a briefing is made from: the recipe used last, judgements, templates, and segments by code."""

    recipe: Recipe
    judgements: tuple[JudgementRow, ...]
    templates: tuple[tuple[str, str], ...]
    coded: dict[int, tuple[SegmentId, ...]]


def open_desk(ws: Workspace, document_id: DocumentId) -> Desk:
    """Read what a briefing of a document is made from; a scope is remembered for its own document only.

    Raises:
        InputError: there is no such document.
    """
    document = ws.store.documents.get(document_id)
    if document is None:
        raise InputError("document.none", document=document_id)
    recipe = Recipe()
    for row in ws.store.briefings.of(document.project_id):
        if row.name == LAST:
            recipe = row.recipe
            if row.document_id != document_id:
                recipe = _whole(recipe)
    coded: dict[int, dict[SegmentId, None]] = {}
    for annotation in ws.store.annotations.of(document_id):
        if annotation.segment_id is not None:
            coded.setdefault(annotation.code_id, {})[annotation.segment_id] = None
    return Desk(
        recipe,
        tuple(ws.store.judgements.of(document_id)),
        templates(),
        {code: tuple(segments) for code, segments in coded.items()},
    )


def _whole(recipe: Recipe) -> Recipe:
    return replace(recipe, clause_ids=(), segment_ids=())


def templates() -> tuple[tuple[str, str], ...]:
    """Return name and title of every template."""
    found = []
    for path in sorted(paths.resources("templates").glob("*.toml")):
        title = tomllib.loads(path.read_text(encoding="utf-8")).get("title", path.stem)
        found.append((path.stem, str(title)))
    return tuple(found)


def remember(ws: Workspace, document_id: DocumentId, recipe: Recipe) -> None:
    """Keep a recipe as the one its project used last."""
    document = ws.store.documents.get(document_id)
    if document is None:
        return
    known = next((row for row in ws.store.briefings.of(document.project_id) if row.name == LAST), None)
    if known is not None and (known.recipe, known.document_id) == (recipe, document_id):
        return
    with ws.store.work("Remember briefing") as work:
        if known is None:
            values = {"project_id": document.project_id, "name": LAST, "document_id": document_id, "recipe": recipe}
            work.insert(Table.BRIEFINGS, values)
        else:
            work.update(Table.BRIEFINGS, known.id, {"recipe": recipe, "document_id": document_id})


class Judging:
    """The key judgements of a document as somebody knows them: what others changed meanwhile is not written over."""

    def __init__(self, document_id: DocumentId, known: Sequence[JudgementRow]) -> None:
        """Begin with the rows as they were read."""
        self._document_id = document_id
        self._stored = {row.id: row for row in known}

    def differs(self, wanted: Sequence[JudgementRow]) -> bool:
        """Tell whether rows are others than those that were read or stored last."""
        return [(row.id, *_values(row).values()) for row in wanted] != [
            (key, *_values(row).values()) for key, row in self._stored.items()
        ]

    def store(self, ws: Workspace, wanted: Sequence[JudgementRow]) -> ChangeSet:
        """Store rows in this order; those with an id that is not known are new, and go by that id from then on.

        Raises:
            StaleChange: somebody else changed or removed one of those meanwhile; nothing is stored.
        """
        after: dict[JudgementId, JudgementRow] = {}
        kept = {row.id for row in wanted}
        with ws.store.work("Key judgements") as work:
            for key, row in self._stored.items():
                if key not in kept:
                    work.delete(Table.JUDGEMENTS, row.id, version=row.version)
            for ordinal, row in enumerate(wanted):
                values = {**_values(row), "ordinal": ordinal}
                before = self._stored.get(row.id)
                if before is None:
                    made = work.insert(Table.JUDGEMENTS, {**values, "document_id": self._document_id})
                    after[row.id] = replace(row, id=JudgementId(made), ordinal=ordinal, version=1)
                elif _values(before) != values:
                    work.update(Table.JUDGEMENTS, before.id, values, version=before.version)
                    after[row.id] = replace(row, id=before.id, ordinal=ordinal, version=before.version + 1)
                else:
                    after[row.id] = before
        self._stored = after
        return work.change_set


def _values(row: JudgementRow) -> dict[str, object]:
    return {
        "ordinal": row.ordinal,
        "text_ar": row.text_ar,
        "text_en": row.text_en,
        "likelihood": row.likelihood,
        "confidence": row.confidence,
        "clause_ids": row.clause_ids,
    }

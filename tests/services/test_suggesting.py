"""What the memory and the engines may offer for a segment."""

from __future__ import annotations

import pytest

from workbench.domain.arabic.meaning import CAP, Meaning
from workbench.domain.changes import Table
from workbench.domain.memory import MemoryUnit
from workbench.errors import EngineError, InputError
from workbench.services import suggesting
from workbench.services.editing import confirm
from workbench.services.importing import import_text
from workbench.services.workspace import Workspace
from workbench.settings import Settings

TEXT = (
    "1. يدعم الطرفان السلام والأمن في المنطقة.\n2. يدعم الطرفان السلام والأمن في القوقاز."
    "\n3. لا يدعم الطرفان السلام والأمن في المنطقة."
)


@pytest.fixture
def rows(ws: Workspace):  # type: ignore[no-untyped-def]
    return ws.store.segments.of(import_text(ws, TEXT).document_id)


def test_a_similar_sentence_is_offered_with_its_percentage_and_an_opposite_one_is_capped(ws, rows) -> None:  # type: ignore[no-untyped-def]
    confirm(ws, rows[0].id, "Both sides support peace.")
    (near,) = suggesting.suggest(ws, rows[1].id)
    assert (near.row.unit.target, near.differs) == ("Both sides support peace.", ())
    assert 75 < near.score < 100
    (opposite,) = suggesting.suggest(ws, rows[2].id)
    assert opposite.score <= CAP
    assert opposite.differs == (Meaning.NEGATION,)


def test_spelling_that_differs_is_named_and_scores_a_hundred(ws, rows) -> None:  # type: ignore[no-untyped-def]
    confirm(ws, rows[0].id, "Both sides support peace.")
    document = import_text(ws, "يَدعَم الطرفان السلام، والأمن في المنطقة.").document_id
    row = ws.store.segments.of(document)[0]
    (match,) = suggesting.suggest(ws, row.id)
    assert (match.score, match.layers, match.differs) == (100, ("punctuation",), ())


def test_units_that_are_changed_deleted_and_brought_back_are_found_as_they_are_now(ws, rows) -> None:  # type: ignore[no-untyped-def]
    confirm(ws, rows[0].id, "Both sides support peace.")
    (match,) = suggesting.suggest(ws, rows[1].id)
    suggesting.change_unit(ws, match.row.id, "Better.")
    assert [found.row.unit.target for found in suggesting.suggest(ws, rows[1].id)] == ["Better."]
    gone = suggesting.delete_unit(ws, match.row.id)
    assert suggesting.suggest(ws, rows[1].id) == []
    ws.store.apply(gone.inverse())
    assert [found.row.unit.target for found in suggesting.suggest(ws, rows[1].id)] == ["Better."]
    with pytest.raises(InputError):
        suggesting.change_unit(ws, match.row.id, "  ")


def test_a_unit_whose_source_changed_is_found_by_its_new_words(ws, rows) -> None:  # type: ignore[no-untyped-def]
    unit = MemoryUnit("ar", "en", "كلام آخر تماما لا صلة له", "Other")
    with ws.store.work("Load") as work:
        memory = work.insert(Table.MEMORIES, {"name": "m", "project_id": None, "writable": True})
        key = work.insert(Table.MEMORY_UNITS, {"memory_id": memory, "unit": unit})
    assert suggesting.suggest(ws, rows[1].id) == []
    with ws.store.work("Edit") as work:
        work.update(Table.MEMORY_UNITS, key, {"unit": MemoryUnit("ar", "en", rows[0].source, "Now")})
    assert [found.row.unit.target for found in suggesting.suggest(ws, rows[1].id)] == ["Now"]


def test_no_engine_is_offered_or_asked_unless_it_was_turned_on(ws, rows, settings: Settings) -> None:  # type: ignore[no-untyped-def]
    assert suggesting.offered_engines(ws) == []
    with pytest.raises(EngineError) as refused:
        suggesting.ask_engine(ws, rows[0].id, "google")
    assert refused.value.code == "engine.off"
    settings.set("engines.enabled", ["google"])
    assert [engine.id for engine in suggesting.offered_engines(ws)] == ["google"]

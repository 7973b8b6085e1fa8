"""States of many segments at once."""

from __future__ import annotations

import pytest

from workbench.domain.enums import State
from workbench.errors import InputError
from workbench.services.editing import set_target
from workbench.services.importing import import_text
from workbench.services.many import clear_all, confirm_all, copy_source_to_all, set_state_of_all
from workbench.services.workspace import Workspace

TEXT = "1. يدعم الطرفان السلام. وترحب الصين بالاتفاق.\n2. اتفق الطرفان على التعاون."


def test_what_has_a_translation_is_marked_and_what_has_none_is_left(ws: Workspace) -> None:
    document = import_text(ws, TEXT).document_id
    ids = [row.id for row in ws.store.segments.of(document)]
    set_target(ws, ids[0], "Peace.")
    set_state_of_all(ws, ids, State.REVIEWED)
    assert [row.state for row in ws.store.segments.of(document)][:2] == [State.REVIEWED, State.UNTRANSLATED]


def test_a_translation_cannot_be_marked_as_untranslated_among_many_either(ws: Workspace) -> None:
    document = import_text(ws, TEXT).document_id
    ids = [row.id for row in ws.store.segments.of(document)]
    change = set_target(ws, ids[-1], "Co-operation.")
    before = ws.store.segments.of(document)
    with pytest.raises(InputError) as refused:
        set_state_of_all(ws, ids, State.UNTRANSLATED)
    assert refused.value.data["segment"] == len(ids)
    assert ws.store.segments.of(document) == before
    assert change.changes


def test_a_translation_that_somebody_wrote_since_the_rows_were_seen_is_left_and_counted(ws: Workspace) -> None:
    document = import_text(ws, TEXT).document_id
    seen = {row.id: row.version for row in ws.store.segments.of(document)}
    ids = list(seen)
    set_target(ws, ids[0], "Somebody else's.")
    there = ws.store.segments.get(ids[0])
    for done in (
        clear_all(ws, ids, versions=seen),
        confirm_all(ws, ids, versions=seen),
        set_state_of_all(ws, ids, State.REVIEWED, versions=seen),
        copy_source_to_all(ws, ids, versions=seen),
    ):
        assert done.changed == 1
        assert ws.store.segments.get(ids[0]) == there
    assert [row.target for row in ws.store.segments.of(document)][1:] == [
        row.source for row in ws.store.segments.of(document)
    ][1:]

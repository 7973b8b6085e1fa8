"""What was done to a segment, and bringing an earlier translation back."""

from __future__ import annotations

import pytest

from workbench.domain.enums import Origin, State
from workbench.errors import StaleChange
from workbench.services import revising
from workbench.services.annotating import Place
from workbench.services.editing import Provenance, set_locked, set_target
from workbench.services.importing import import_text
from workbench.services.noting import write
from workbench.services.workspace import Workspace


def test_revisions_tell_texts_origin_and_state_and_one_is_restored_as_a_persons_draft(ws: Workspace) -> None:
    document = import_text(ws, "1. يدعم الطرفان السلام.").document_id
    row = ws.store.segments.of(document)[0]
    set_target(ws, row.id, "Machine", provenance=Provenance(Origin.MT, engine="google"))
    set_target(ws, row.id, "By hand", state=State.TRANSLATED)
    set_locked(ws, [row.id], True)
    locked, second, first = revising.revisions(ws, row.id)[:3]
    assert locked.locked is True
    assert (second.target, second.state, second.origin) == (("Machine", "By hand"), State.TRANSLATED, Origin.HUMAN)
    assert (first.target, first.origin, first.engine) == (("", "Machine"), Origin.MT, "google")
    set_locked(ws, [row.id], False)
    restored = revising.restore(ws, row.id, "Machine")
    now = ws.store.segments.of(document)[0]
    assert (now.target, now.origin, now.state) == ("Machine", Origin.HUMAN, State.DRAFT)
    ws.store.apply(restored.inverse())
    assert ws.store.segments.of(document)[0].target == "By hand"


def test_an_earlier_translation_never_goes_over_one_that_somebody_wrote_meanwhile(ws: Workspace) -> None:
    document = import_text(ws, "1. يدعم الطرفان السلام.").document_id
    seen = ws.store.segments.of(document)[0]
    set_target(ws, seen.id, "Somebody else's.")
    with pytest.raises(StaleChange):
        revising.restore(ws, seen.id, "Earlier", version=seen.version)
    assert ws.store.segments.of(document)[0].target == "Somebody else's."


def test_the_timeline_is_of_one_document_and_comes_by_pages(ws: Workspace) -> None:
    one = import_text(ws, "1. يدعم الطرفان السلام.").document_id
    other = import_text(ws, "1. اتفق الطرفان.").document_id
    row = ws.store.segments.of(one)[0]
    for text in ("a", "b", "c"):
        set_target(ws, row.id, text)
    write(ws, other, "elsewhere", Place())
    page = revising.timeline(ws, one, None, 2)
    assert [edit.label for edit in page] == ["Translate", "Translate"]
    rest = revising.timeline(ws, one, page[-1].id, 10)
    assert rest[0].label == "Translate"
    assert {edit.id for edit in page}.isdisjoint(edit.id for edit in rest)
    assert revising.timeline(ws, other, None, 10)[0].label == "Add note"
    assert "Add note" not in [edit.label for edit in (*page, *rest)]

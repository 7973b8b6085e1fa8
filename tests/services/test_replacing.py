"""Find and replace as one edit, with annotations that follow and whoever is in its way left alone."""

from __future__ import annotations

import time

import pytest

from workbench.domain.enums import AnchorState, Side, State
from workbench.domain.finding import How, Query
from workbench.domain.spans import Span
from workbench.errors import InputError
from workbench.services.annotating import Place, annotate
from workbench.services.editing import set_locked, set_target
from workbench.services.importing import import_text
from workbench.services.replacing import Scope, look, replace
from workbench.services.workspace import Workspace
from workbench.storage import Work

TEXT = "1. يدعم الطرفان السلام. وترحب الصين بالاتفاق.\n2. اتفق الطرفان على التعاون."
TARGETS = ("The two sides support peace.", "China welcomes it.", "The two sides agreed.")


@pytest.fixture
def filled(ws: Workspace):
    document = import_text(ws, TEXT).document_id
    for row, target in zip(ws.store.segments.of(document), TARGETS, strict=True):
        set_target(ws, row.id, target, state=State.TRANSLATED)
    return document


def targets(ws, document):
    return [row.target for row in ws.store.segments.of(document)]


def test_all_hits_are_replaced_as_one_edit_and_undone_as_one(ws, filled):
    hits = look(ws, Query("two sides"), Scope(filled), (Side.TARGET,), "two Parties")
    assert [hit.after for hit in hits] == ["The two Parties support peace.", "The two Parties agreed."]
    done = replace(ws, hits)
    assert (done.segments, done.locked, done.changed) == (2, 0, 0)
    assert targets(ws, filled)[::2] == [hit.after for hit in hits]
    assert ws.store.segments.of(filled)[0].state is State.DRAFT
    ws.store.apply(done.change_set.inverse())
    assert targets(ws, filled) == list(TARGETS)
    assert ws.store.segments.of(filled)[0].state is State.TRANSLATED


def test_codes_follow_a_replacement_before_them(sample: Workspace):
    document = sample.store.documents.all()[0]
    row = next(row for row in sample.store.segments.of(document.id) if len(row.target.split()) > 5)
    codes = sample.store.codes.of(sample.store.codes.codebooks()[0].id)
    code = next(code for code in codes if code.codable)
    word = row.target.split()[-1]
    at = row.target.rindex(word)
    annotate(sample, document.id, code.id, Place(segment_id=row.id, side=Side.TARGET, span=Span(at, at + len(word))))
    first = row.target.split()[0]
    scope = Scope(segment_ids=(row.id,))
    replace(sample, look(sample, Query(first, How.EXACT, cased=True), scope, (Side.TARGET,), "Quite another beginning"))
    fresh = sample.store.segments.get(row.id)
    found = [
        a for a in sample.store.annotations.for_segments([row.id]) if a.side is Side.TARGET and a.anchor.quote == word
    ]
    assert found
    assert fresh.target[found[-1].anchor.start : found[-1].anchor.end] == word
    assert found[-1].anchor.state is not AnchorState.NEEDS_REVIEW


def test_a_locked_segment_and_one_changed_since_it_was_looked_at_are_left_alone(ws, filled):
    rows = ws.store.segments.of(filled)
    hits = look(ws, Query("two sides"), Scope(filled), (Side.TARGET,), "two Parties")
    set_locked(ws, [rows[0].id], True)
    set_target(ws, rows[2].id, "Mine: the two sides agreed.")
    done = replace(ws, hits)
    assert (done.segments, done.locked, done.changed) == (0, 1, 1)
    assert not done.change_set
    assert targets(ws, filled) == [TARGETS[0], TARGETS[1], "Mine: the two sides agreed."]


def test_a_source_is_corrected_and_its_translation_asks_for_another_look(ws, filled):
    replace(ws, look(ws, Query("الطرفان"), Scope(filled), (Side.SOURCE,), "الجانبان"))
    rows = ws.store.segments.of(filled)
    assert rows[0].source.startswith("يدعم الجانبان")
    assert rows[0].state is State.DRAFT
    assert rows[1].state is State.TRANSLATED


def test_an_expression_that_goes_astray_is_given_up_after_two_seconds(ws, filled):
    rows = ws.store.segments.of(filled)
    set_target(ws, rows[0].id, "a" * 40 + "b")
    began = time.monotonic()
    with pytest.raises(InputError) as refused:
        look(ws, Query(r"(a+)+$", How.REGEX), Scope(filled))
    assert refused.value.code == "find.slow"
    assert time.monotonic() - began < 6


def test_an_expression_that_goes_astray_on_no_text_at_all_is_given_up_too(ws, filled):
    began = time.monotonic()
    with pytest.raises(InputError) as refused:
        look(ws, Query("(?:(?:(?:){2000}){2000}){5}", How.REGEX), Scope(filled), (Side.TARGET,), "x")
    assert refused.value.code == "find.slow"
    assert time.monotonic() - began < 6


@pytest.mark.parametrize(("pattern", "instead"), [("(", ""), ("a", r"\7")])
def test_a_wrong_expression_or_template_is_refused_with_a_sentence(ws, filled, pattern, instead):
    with pytest.raises(InputError) as refused:
        look(ws, Query(pattern, How.REGEX), Scope(filled), (Side.TARGET,), instead)
    assert refused.value.code == "find.wrong"


def test_a_regular_expression_finds_and_replaces_with_groups(ws, filled):
    hits = look(ws, Query(r"(two) (sides)", How.REGEX), Scope(filled), (Side.TARGET,), r"\2 \1")
    assert [hit.after for hit in hits] == ["The sides two support peace.", "The sides two agreed."]


def test_a_whole_translation_replaced_by_nothing_is_untranslated_and_a_source_is_never_emptied(ws, filled):
    row = ws.store.segments.of(filled)[1]
    done = replace(ws, look(ws, Query(row.target), Scope(filled), (Side.TARGET,), ""))
    assert (done.segments, done.changed, done.emptied) == (1, 0, 0)
    after = ws.store.segments.of(filled)[1]
    assert (after.target, after.state) == ("", State.UNTRANSLATED)
    done = replace(ws, look(ws, Query(row.source), Scope(filled), (Side.SOURCE,), ""))
    assert (done.segments, done.changed, done.emptied) == (0, 0, 1)
    assert ws.store.segments.of(filled)[1].source == row.source


def test_rows_are_held_before_what_is_anchored_in_them_is_read(ws, filled, monkeypatch):
    hits = look(ws, Query("two sides"), Scope(filled), (Side.TARGET,), "two Parties")
    asked = []
    for name in ("rows", "where"):
        kept = getattr(Work, name)

        def noted(*args, _kept=kept, _name=name, **more):
            asked.append(_name)
            return _kept(*args, **more)

        monkeypatch.setattr(Work, name, noted)
    replace(ws, hits)
    assert asked[0] == "rows"

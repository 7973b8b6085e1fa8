"""The sample as a newcomer finds it."""

from __future__ import annotations

from workbench.domain.enums import State
from workbench.services import demo, practising
from workbench.services.checking import run_checks
from workbench.services.workspace import Workspace


def test_a_newcomer_finds_something_of_every_kind_and_article_one_to_do(ws: Workspace) -> None:
    made = demo.run_demo(ws)
    practising.leave_to_practise(ws, made.document_id)
    articles = {clause.id: clause.value for clause in ws.store.clauses.of(made.document_id)}
    rows = ws.store.segments.of(made.document_id)
    first = [row for row in rows if articles[row.clause_id] == 1]
    assert {row.state for row in first} == {State.UNTRANSLATED}
    assert ws.store.annotations.for_segments([row.id for row in first]) == []
    states = {row.state for row in rows}
    assert states >= {State.UNTRANSLATED, State.DRAFT, State.TRANSLATED, State.REVIEWED}
    found = run_checks(ws, made.document_id)
    drafts = {row.id for row in rows if row.state is State.DRAFT}
    assert len(drafts) == 2
    assert drafts <= {finding.segment_id for finding in found}
    assert ws.store.check() == []


def test_what_is_left_to_do_is_one_edit_so_that_nobody_finds_half_of_it(ws: Workspace) -> None:
    made = demo.run_demo(ws)
    whole = ws.store.segments.of(made.document_id)
    notes, codes = len(ws.store.notes.of(made.document_id)), len(ws.store.annotations.of(made.document_id))
    done = practising.leave_to_practise(ws, made.document_id)
    assert len(ws.store.annotations.of(made.document_id)) < codes
    ws.store.apply(done.inverse())
    assert [(row.target, row.state) for row in ws.store.segments.of(made.document_id)] == [
        (row.target, row.state) for row in whole
    ]
    assert len(ws.store.notes.of(made.document_id)) == notes
    assert len(ws.store.annotations.of(made.document_id)) == codes

"""Checks over a document, decisions to ignore findings, and fixes."""

from __future__ import annotations

import pytest

from workbench.domain.documents import SegmentRow
from workbench.domain.enums import AnchorState, DecisionScope, Side, State
from workbench.domain.ids import DocumentId
from workbench.domain.qa import Finding
from workbench.domain.spans import Span
from workbench.errors import Cancelled, InputError, StaleChange, UserError
from workbench.services.annotating import Place, annotate
from workbench.services.checking import STEP, apply_fix, ignore, run_checks, withdraw
from workbench.services.editing import set_locked, set_state, set_target
from workbench.services.importing import import_text
from workbench.services.messages import explain
from workbench.services.workspace import Workspace

TEXT = "1. اتفق الطرفان على التعاون حتى عام 2030. ولن يستخدما القوة.\n2. رحّب الطرفان بـالشراكة. رحّب الطرفان بـالشراكة."
TARGETS = [
    "The two Parties agreed on cooperation until 2035.",
    "They will use force.",
    "The two  Parties welcomed the partnership.",
    "The two  Parties welcomed the partnership.",
]


@pytest.fixture
def document(ws: Workspace) -> DocumentId:
    document_id = import_text(ws, TEXT).document_id
    for row, target in zip(ws.store.segments.of(document_id), TARGETS, strict=True):
        set_target(ws, row.id, target, state=State.TRANSLATED)
    return document_id


def rows(ws: Workspace, document: DocumentId) -> list[SegmentRow]:
    return ws.store.segments.of(document)


def cases(findings: list[Finding]) -> list[tuple[int, str]]:
    return [(one.ordinal, one.code.removeprefix("qa.")) for one in findings]


ALL = [
    (0, "numbers.changed"),
    (1, "negation.lost"),
    (2, "spacing.double"),
    (2, "tatweel.stretched"),
    (3, "spacing.double"),
    (3, "tatweel.stretched"),
]


def test_all_checks_report_in_document_order(ws: Workspace, document: DocumentId) -> None:
    assert cases(run_checks(ws, document)) == ALL


def test_a_document_not_translated_yet_has_no_findings(ws: Workspace) -> None:
    assert run_checks(ws, import_text(ws, TEXT).document_id) == []


def test_the_sample_translation_is_clean(sample: Workspace) -> None:
    (document,) = sample.store.documents.all()
    assert run_checks(sample, document.id) == []


def test_checks_and_segments_can_be_chosen(ws: Workspace, document: DocumentId) -> None:
    assert cases(run_checks(ws, document, checks=["tatweel"])) == [(2, "tatweel.stretched"), (3, "tatweel.stretched")]
    second = rows(ws, document)[1].id
    assert cases(run_checks(ws, document, segment_ids=[second])) == [(1, "negation.lost")]


def test_a_check_takes_values_for_its_options(ws: Workspace) -> None:
    document = import_text(ws, TEXT).document_id
    found = run_checks(ws, document, checks={"empty": {"untranslated": True}})
    assert cases(found) == [(at, "empty.untranslated") for at in range(4)]


def test_an_unknown_check_is_the_users_error(ws: Workspace, document: DocumentId) -> None:
    with pytest.raises(UserError) as caught:
        run_checks(ws, document, checks=["spelling"])
    assert "spelling" in explain(caught.value)


def test_ignoring_once_hides_this_finding_and_not_its_like(ws: Workspace, document: DocumentId) -> None:
    finding = run_checks(ws, document)[2]
    ignore(ws, document, finding, DecisionScope.ONCE, comment="As in the original layout")
    assert cases(run_checks(ws, document)) == [*ALL[:2], *ALL[3:]]
    (decision,) = ws.store.qa.decisions(document)
    assert (decision.decided_by, decision.comment) == ("Amal", "As in the original layout")


def test_ignoring_once_holds_while_other_words_change_and_ends_with_the_fault(
    ws: Workspace, document: DocumentId
) -> None:
    third = rows(ws, document)[2]
    ignore(ws, document, run_checks(ws, document)[2], DecisionScope.ONCE)
    set_target(ws, third.id, "The two  Parties welcomed the partnership warmly.", state=State.TRANSLATED)
    assert (2, "spacing.double") not in cases(run_checks(ws, document))
    set_target(ws, third.id, "The  two Parties welcomed the partnership.", state=State.TRANSLATED)
    assert (2, "spacing.double") in cases(run_checks(ws, document))


def test_ignoring_for_the_row_hides_the_check_there_alone(ws: Workspace, document: DocumentId) -> None:
    third = rows(ws, document)[2]
    ignore(ws, document, run_checks(ws, document)[2], DecisionScope.ROW)
    set_target(ws, third.id, "The  two   Parties welcomed the partnership.", state=State.TRANSLATED)
    assert cases(run_checks(ws, document)) == [*ALL[:2], *ALL[3:]]


def test_ignoring_the_kind_hides_the_check_in_this_document_alone(ws: Workspace, document: DocumentId) -> None:
    ignore(ws, document, run_checks(ws, document, checks=["tatweel"])[0], DecisionScope.KIND)
    assert cases(run_checks(ws, document)) == [one for one in ALL if "tatweel" not in one[1]]
    other = import_text(ws, "رحّب الطرفان بـالشراكة.").document_id
    set_target(ws, rows(ws, other)[0].id, "They welcomed it.")
    assert cases(run_checks(ws, other)) == [(0, "tatweel.stretched")]


def test_deciding_twice_keeps_one_decision(ws: Workspace, document: DocumentId) -> None:
    finding = run_checks(ws, document)[0]
    assert ignore(ws, document, finding, DecisionScope.ONCE)
    assert not ignore(ws, document, finding, DecisionScope.ONCE)
    assert len(ws.store.qa.decisions(document)) == 1


def test_a_decision_can_be_withdrawn_and_undone(ws: Workspace, document: DocumentId) -> None:
    change = ignore(ws, document, run_checks(ws, document)[0], DecisionScope.KIND)
    ws.store.apply(change.inverse())
    assert cases(run_checks(ws, document)) == ALL
    ignore(ws, document, run_checks(ws, document)[0], DecisionScope.KIND)
    (decision,) = ws.store.qa.decisions(document)
    withdraw(ws, decision.id)
    assert cases(run_checks(ws, document)) == ALL
    with pytest.raises(InputError) as caught:
        withdraw(ws, decision.id)
    assert explain(caught.value) == "That decision is no longer there."


def test_a_fix_mends_the_translation_keeps_its_state_and_can_be_undone(ws: Workspace, document: DocumentId) -> None:
    third = rows(ws, document)[2]
    set_state(ws, [third.id], State.APPROVED)
    change = apply_fix(ws, run_checks(ws, document)[2])
    row = rows(ws, document)[2]
    assert (row.target, row.state) == ("The two Parties welcomed the partnership.", State.APPROVED)
    assert cases(run_checks(ws, document)) == [*ALL[:2], *ALL[3:]]
    ws.store.apply(change.inverse())
    assert rows(ws, document)[2].target == TARGETS[2]


def test_a_fix_chosen_for_a_text_that_has_changed_is_refused(ws: Workspace, document: DocumentId) -> None:
    finding = run_checks(ws, document)[2]
    seen = rows(ws, document)[2]
    set_target(ws, seen.id, TARGETS[2] + " Indeed.")
    with pytest.raises(StaleChange):
        apply_fix(ws, finding, version=seen.version)
    assert apply_fix(ws, finding, version=seen.version + 1)


def test_a_fix_of_the_source_carries_its_annotations(sample: Workspace) -> None:
    document = import_text(sample, "رحّب الطرفان بـالشراكة الشاملة.").document_id
    row = rows(sample, document)[0]
    set_target(sample, row.id, "They welcomed the comprehensive partnership.")
    code = next(one for one in sample.store.codes.of(sample.store.codes.codebooks()[0].id) if one.codable)
    annotate(sample, document, code.id, Place(row.id, side=Side.SOURCE, span=Span(23, 30)))
    (finding,) = run_checks(sample, document)
    apply_fix(sample, finding)
    assert rows(sample, document)[0].source == "رحّب الطرفان بالشراكة الشاملة."
    (note,) = sample.store.annotations.of(document)
    assert note.anchor is not None
    assert (note.anchor.quote, note.anchor.start) == ("الشاملة", 22)
    assert note.anchor.state is not AnchorState.NEEDS_REVIEW


def test_a_fix_finds_its_fault_again_where_the_text_has_moved(ws: Workspace, document: DocumentId) -> None:
    finding = run_checks(ws, document)[2]
    third = rows(ws, document)[2]
    set_target(ws, third.id, "The two  Parties welcomed the partnership, as said.", state=State.TRANSLATED)
    apply_fix(ws, finding)
    assert rows(ws, document)[2].target == "The two Parties welcomed the partnership, as said."


def test_a_fix_whose_fault_is_gone_is_refused_in_a_sentence(ws: Workspace, document: DocumentId) -> None:
    finding = run_checks(ws, document)[2]
    apply_fix(ws, finding)
    with pytest.raises(InputError) as caught:
        apply_fix(ws, finding)
    assert explain(caught.value) == "The text has changed since it was checked; run the checks again."


def test_a_finding_without_a_fix_and_a_locked_segment_are_refused(ws: Workspace, document: DocumentId) -> None:
    found = run_checks(ws, document)
    with pytest.raises(InputError):
        apply_fix(ws, found[0])
    set_locked(ws, [found[2].segment_id], True)
    with pytest.raises(InputError):
        apply_fix(ws, found[2])
    assert rows(ws, document)[2].target == TARGETS[2]


class Recorded:
    """Keeps what is reported, and cancels after some reports."""

    def __init__(self, after: int = 10**9) -> None:
        self.told: list[tuple[int, int | None, str]] = []
        self.after = after

    def __call__(self, done: int, total: int | None = None, what: str = "") -> None:
        self.told.append((done, total, what))

    def raise_if_cancelled(self) -> None:
        if len(self.told) >= self.after:
            raise Cancelled


def test_progress_rises_to_its_total_and_names_each_check(ws: Workspace, document: DocumentId) -> None:
    heard = Recorded()
    run_checks(ws, document, checks=["numbers", "spacing"], progress=heard)
    steps = [done for done, _, _ in heard.told]
    assert steps == sorted(steps)
    assert heard.told[-1][:2] == (8, 8)
    assert {what for _, _, what in heard.told} == {"Numbers", "Spacing and marks"}


def test_a_long_check_can_be_cancelled_on_its_way(ws: Workspace) -> None:
    document = import_text(ws, "\n".join(f"رحّب الطرفان بالشراكة رقم {at}." for at in range(2 * STEP))).document_id
    heard = Recorded(after=3)
    with pytest.raises(Cancelled):
        run_checks(ws, document, checks=["empty"], progress=heard, cancel=heard)
    assert heard.told[-1][0] < 2 * STEP

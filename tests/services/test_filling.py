"""Filling from the memory: what is taken, as what, and that nobody's words are written over."""

from __future__ import annotations

import pytest

from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Origin, State
from workbench.domain.ids import DocumentId
from workbench.errors import Cancelled, InputError
from workbench.services import filling
from workbench.services.editing import confirm, set_locked, set_target
from workbench.services.filling import fill_from_memory
from workbench.services.importing import import_text
from workbench.services.remembering import ExactMatches, Surroundings, lookup
from workbench.services.translating import MEMORY, Watch, translate_document
from workbench.services.workspace import Workspace, open_workspace

TEXT = "1. يدعم الطرفان السلام.\n2. اتفق الطرفان على التعاون.\n3. ترحب الصين بالاتفاق."
WORDS = ["They support peace.", "They agreed to cooperate.", "China welcomes it."]


class Meanwhile:
    """What happens when the job has come to its nth step: someone else's edit, or the user's cancelling."""

    def __init__(self, step: int, act: object) -> None:
        self._left = step
        self._act = act

    def raise_if_cancelled(self) -> None:
        self._left -= 1
        if self._left == 0:
            if not callable(self._act):
                raise Cancelled
            self._act()


@pytest.fixture
def document(ws: Workspace) -> DocumentId:
    """Return an untranslated document, the text of which another document has put into the memory."""
    first = import_text(ws, TEXT).document_id
    for row, words in zip(ws.store.segments.of(first), WORDS, strict=True):
        confirm(ws, row.id, words)
    return import_text(ws, TEXT).document_id


def rows(ws: Workspace, document: DocumentId) -> list[SegmentRow]:
    return ws.store.segments.of(document)


def test_every_exact_match_is_taken_with_its_origin(ws: Workspace, document: DocumentId) -> None:
    (edit,) = fill_from_memory(ws, document)
    assert [row.target for row in rows(ws, document)] == WORDS
    assert {(row.state, row.origin, row.score) for row in rows(ws, document)} == {
        (State.TRANSLATED, Origin.MEMORY, 100)
    }
    ws.store.apply(edit.inverse())
    assert {row.target for row in rows(ws, document)} == {""}


def test_a_match_in_another_spelling_is_only_a_draft(ws: Workspace, document: DocumentId) -> None:
    vowelled = import_text(ws, TEXT.replace("يدعم", "يَدعَم")).document_id
    fill_from_memory(ws, vowelled)
    assert [row.state for row in rows(ws, vowelled)] == [State.DRAFT, State.TRANSLATED, State.TRANSLATED]


def test_locked_segments_and_those_with_words_of_their_own_are_left_alone(ws: Workspace, document: DocumentId) -> None:
    first, second, _ = rows(ws, document)
    set_locked(ws, [first.id], True)
    set_target(ws, second.id, "My own words.")
    fill_from_memory(ws, document)
    assert [row.target for row in rows(ws, document)] == ["", "My own words.", WORDS[2]]


def test_what_somebody_types_while_the_memory_is_searched_is_not_written_over(
    ws: Workspace, document: DocumentId
) -> None:
    first, second, _ = rows(ws, document)

    def someone_else() -> None:
        with open_workspace(str(ws.store.target), ws.settings) as other:
            set_target(other, first.id, "Typed meanwhile.")
            set_locked(other, [second.id], True)

    fill_from_memory(ws, document, cancel=Meanwhile(3, someone_else))
    assert [row.target for row in rows(ws, document)] == ["Typed meanwhile.", "", WORDS[2]]


def test_cancelling_keeps_the_batches_that_were_written(
    ws: Workspace, document: DocumentId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "BATCH", 1)
    result = translate_document(ws, document, MEMORY, Watch(cancel=Meanwhile(3, None)))
    assert (result.translated, result.left) == (2, 1)
    assert [problem.code for problem in result.problems] == ["engine.cancelled"]
    assert [row.target for row in rows(ws, document)] == [WORDS[0], WORDS[1], ""]


def test_a_document_that_is_not_there_cannot_be_filled(ws: Workspace) -> None:
    with pytest.raises(InputError, match=r"document\.none"):
        fill_from_memory(ws, DocumentId(99))


def test_the_best_of_many_alike_units_is_what_a_look_up_puts_first(ws: Workspace) -> None:
    again = "1. يدعم الطرفان السلام.\n2. اتفق الطرفان.\n3. يدعم الطرفان السلام.\n4. يدعم الطرفان السلام."
    first = import_text(ws, again).document_id
    for number, row in enumerate(ws.store.segments.of(first)):
        confirm(ws, row.id, f"Translation {number}.")
    second = import_text(ws, again.replace("يدعم", "يَدعم", 1)).document_id
    project = ws.store.documents.get(second)
    assert project is not None
    sources = ["", *(row.source for row in rows(ws, second)), ""]
    labels = {clause.id: clause.label for clause in ws.store.clauses.of(second)}
    places = [
        (row.source, Surroundings(sources[at], sources[at + 2], labels[row.clause_id]))
        for at, row in enumerate(rows(ws, second))
    ]
    wanted = [lookup(ws, project.project_id, text, place=place)[0] for text, place in places]
    assert ExactMatches(ws, project.project_id).best(places) == wanted
    fill_from_memory(ws, second)
    assert [row.target for row in rows(ws, second)] == [match.target for match in wanted]

"""Threads: in the order of the text, answered, settled, corrected by their author alone, deleted whole."""

from __future__ import annotations

import pytest

from workbench.domain.enums import Side
from workbench.domain.ids import DocumentId
from workbench.domain.spans import Span
from workbench.errors import InputError
from workbench.services import noting
from workbench.services.annotating import Place
from workbench.services.importing import import_text
from workbench.services.workspace import Workspace
from workbench.settings import Settings


@pytest.fixture
def document(ws: Workspace) -> DocumentId:
    return import_text(ws, "1. يدعم الطرفان السلام.\n2. اتفق الطرفان على التعاون.").document_id


def test_threads_stand_in_the_order_of_the_text_with_their_quote(ws: Workspace, document: DocumentId) -> None:
    first, second = ws.store.segments.of(document)
    noting.write(ws, document, "later", Place(second.id))
    noting.write(ws, document, "words", Place(first.id, side=Side.SOURCE, span=Span(0, 4)))
    noting.write(ws, document, "all of it", Place())
    noting.write(ws, document, "clause", Place(clause_id=second.clause_id))
    found = noting.threads(ws, document)
    assert [thread.first.body for thread in found] == ["all of it", "clause", "words", "later"]
    assert [thread.quote for thread in found] == ["", "", "يدعم", ""]


def test_an_answer_joins_its_thread_and_goes_and_comes_back_with_it(ws: Workspace, document: DocumentId) -> None:
    noting.write(ws, document, "why?", Place())
    (thread,) = noting.threads(ws, document)
    noting.reply(ws, thread.first.id, "because")
    (thread,) = noting.threads(ws, document)
    noting.reply(ws, thread.answers[0].id, "I see")
    (thread,) = noting.threads(ws, document)
    assert [answer.body for answer in thread.answers] == ["because", "I see"]
    gone = noting.delete(ws, thread.first.id)
    assert noting.threads(ws, document) == []
    ws.store.apply(gone.inverse())
    assert len(noting.threads(ws, document)[0].answers) == 2


def test_only_the_author_corrects_a_note_and_anyone_settles_it(
    ws: Workspace, document: DocumentId, settings: Settings
) -> None:
    noting.write(ws, document, "frist", Place())
    (thread,) = noting.threads(ws, document)
    noting.correct(ws, thread.first.id, "first")
    settings.set("user.name", "Badr")
    with pytest.raises(InputError) as refused:
        noting.correct(ws, thread.first.id, "mine")
    assert refused.value.code == "note.not-yours"
    noting.set_resolved(ws, thread.first.id, True)
    (thread,) = noting.threads(ws, document)
    assert (thread.first.body, thread.resolved) == ("first", True)
    with pytest.raises(InputError):
        noting.reply(ws, thread.first.id, "  ")

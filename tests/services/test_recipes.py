"""Key judgements are stored as they were wanted, and never over what somebody else wrote meanwhile."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.domain.briefings import JudgementRow
from workbench.domain.changes import Table
from workbench.domain.ids import DocumentId, JudgementId
from workbench.errors import UserError
from workbench.services.importing import import_text
from workbench.services.recipes import Judging
from workbench.services.workspace import Workspace


@pytest.fixture
def document(ws: Workspace) -> DocumentId:
    return import_text(ws, "1. نص.").document_id


def new(document: DocumentId, text: str, number: int = -1) -> JudgementRow:
    return JudgementRow(JudgementId(number), document, 0, "", text)


def texts(ws: Workspace, document: DocumentId) -> list[str]:
    return [row.text_en for row in ws.store.judgements.of(document)]


def test_what_was_stored_once_is_changed_and_not_stored_twice(ws: Workspace, document: DocumentId) -> None:
    judging = Judging(document, ())
    rows = (new(document, "one"), replace(new(document, "two", -2), ordinal=1))
    judging.store(ws, rows)
    assert not judging.differs(rows)
    rows = (replace(rows[0], text_en="one more"), rows[1])
    assert judging.differs(rows)
    judging.store(ws, rows)
    judging.store(ws, (replace(rows[0], text_en="at last"), rows[1]))
    assert texts(ws, document) == ["at last", "two"]
    judging.store(ws, (replace(rows[1], ordinal=0),))
    assert texts(ws, document) == ["two"]


def test_an_edit_by_another_is_not_reverted_nor_a_new_one_of_theirs_removed(
    ws: Workspace, document: DocumentId
) -> None:
    Judging(document, ()).store(ws, (new(document, "one"), replace(new(document, "two", -2), ordinal=1)))
    known = tuple(ws.store.judgements.of(document))
    judging = Judging(document, known)
    with ws.store.work("another") as work:
        work.update(Table.JUDGEMENTS, known[0].id, {"text_en": "theirs"}, version=known[0].version)
        work.insert(
            Table.JUDGEMENTS, {"document_id": document, "ordinal": 9, "text_ar": "", "text_en": "new of theirs"}
        )
    judging.store(ws, (known[0], replace(known[1], text_en="mine")))
    assert texts(ws, document) == ["theirs", "mine", "new of theirs"]
    with pytest.raises(UserError) as refused:
        judging.store(ws, (replace(known[0], text_en="over theirs"), replace(known[1], text_en="mine")))
    assert refused.value.code == "store.stale"
    with pytest.raises(UserError):
        judging.store(ws, (replace(known[1], ordinal=0),))
    assert texts(ws, document) == ["theirs", "mine", "new of theirs"]

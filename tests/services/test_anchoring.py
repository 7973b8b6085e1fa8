"""What is anchored goes along with its text, at a cost that its number hardly raises."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import Engine, event

from workbench.domain.anchors import anchor_at
from workbench.domain.annotations import Anchor
from workbench.domain.changes import Table
from workbench.domain.enums import AnnotationScope, Side
from workbench.domain.ids import DocumentId, SegmentId
from workbench.domain.spans import Span
from workbench.services import annotating
from workbench.services.codebooks import find_code
from workbench.services.editing import set_target
from workbench.services.importing import import_text
from workbench.services.workspace import Workspace

TARGET = "Both sides support peace. " * 8
GROWN = f"{TARGET}And China does."


@pytest.fixture
def document(ws: Workspace) -> DocumentId:
    return import_text(ws, "يدعم الطرفان السلام. وترحب الصين بالاتفاق.").document_id


def crowd(ws: Workspace, document: DocumentId, segment_id: SegmentId, number: int) -> None:
    code = find_code(ws, ws.store.projects.all()[0].id, "ACT.SUPPORT")
    set_target(ws, segment_id, TARGET)
    with ws.store.work("Crowd") as work:
        who = annotating.annotator(work, "Amal")
        for start in range(number):
            work.insert(
                Table.ANNOTATIONS,
                {
                    "document_id": document,
                    "code_id": code.id,
                    "annotator_id": who,
                    "scope": AnnotationScope.SPAN,
                    "segment_id": segment_id,
                    "side": Side.TARGET,
                    "anchor": anchor_at(TARGET, Span(start, start + 9)),
                },
            )


def anchors(ws: Workspace, segment_id: SegmentId) -> list[Anchor]:
    return [row.anchor for row in ws.store.annotations.for_segments([segment_id]) if row.anchor is not None]


@contextmanager
def statements() -> Iterator[list[str]]:
    """Note what is sent to the database, one entry a round."""
    sent: list[str] = []

    def note(*args: object) -> None:
        sent.append(str(args[2]))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_typing_on_carries_a_hundred_annotations_along_in_as_many_statements_as_two(
    ws: Workspace, document: DocumentId
) -> None:
    few, many = (row.id for row in ws.store.segments.of(document)[:2])
    crowd(ws, document, few, 2)
    crowd(ws, document, many, 100)
    counts = []
    for segment_id in (few, many):
        with statements() as sent:
            set_target(ws, segment_id, GROWN)
        counts.append(len(sent))
    assert counts[0] == counts[1]
    assert anchors(ws, many) == [anchor_at(GROWN, Span(start, start + 9)) for start in range(100)]


def test_undo_puts_every_anchor_back(ws: Workspace, document: DocumentId) -> None:
    segment_id = ws.store.segments.of(document)[0].id
    crowd(ws, document, segment_id, 40)
    before = anchors(ws, segment_id)
    done = set_target(ws, segment_id, f"Today, {GROWN}")
    assert [found.start for found in anchors(ws, segment_id)] == [found.start + 7 for found in before]
    ws.store.apply(done.inverse())
    assert anchors(ws, segment_id) == before

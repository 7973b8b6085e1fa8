"""Search in the whole workspace: folded, by side and project, page by page; Return opens the document and selects."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from workbench.domain.enums import Side
from workbench.services import importing, searching_everywhere
from workbench.services.workspace import open_workspace

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
OTHER = "الخبر\n\n١- أعلنت الوزارة عن مشروع بُرجِ الحمام.\n٢- وقال الناطق إن الحمام بخير."


@pytest.fixture
def two_documents(sample_file):
    """Return the sample with a second document in another project, and a note on it."""

    with open_workspace(sample_file) as ws:
        importing.import_text(ws, OTHER, importing.Wishes(project="Birds", title="الحمام"))
    return sample_file


def panel_of(window):
    window.furniture.docks.show("search")
    return window.furniture.docks.docks["search"].widget()


def places(panel):
    found = []
    for row in range(panel.model.rowCount()):
        parent = panel.model.index(row, 0)
        for child in range(panel.model.rowCount(parent)):
            found.append(panel.model.node(panel.model.index(child, 0, parent)).place)
    return found


def test_the_key_opens_the_panel_with_the_selection_and_return_opens_the_other_document(drive, two_documents):
    window = drive(two_documents).ready(60)
    window.keys(Qt.Key.Key_G, CTRL_SHIFT)
    panel = window.furniture.docks.docks["search"].widget()
    assert panel.line.hasFocus()
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.line.setText("برج الحم")
    window.qtbot.waitUntil(lambda: len(places(panel)) == 1, timeout=5000)
    place = places(panel)[0]
    assert [place.text[start:end] for start, end in place.spans] == ["بُرجِ", "الحمام"]
    window.qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert panel.view.hasFocus()
    window.qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    hands = window.context.hands
    window.qtbot.waitUntil(lambda: hands.selection is not None and hands.selection.text == "بُرجِ", timeout=8000)
    assert window.context.place.document.document.title_source == "الحمام"


def test_it_can_be_kept_to_one_side_or_one_project(drive, two_documents):
    window = drive(two_documents).ready(60)
    panel = panel_of(window)
    window.qtbot.waitUntil(lambda: panel.scope.count() == 4, timeout=5000)
    panel.line.setText("China")
    window.qtbot.waitUntil(lambda: len(places(panel)) > 5, timeout=5000)
    assert Side.SOURCE not in {place.side for place in places(panel)}
    panel.sides.setCurrentIndex(panel.sides.findData("source"))
    window.qtbot.waitUntil(lambda: places(panel) == [], timeout=5000)
    panel.sides.setCurrentIndex(0)
    panel.scope.setCurrentIndex(panel.scope.findText("Birds"))
    window.qtbot.waitUntil(lambda: places(panel) == [] and panel.state.text() == "Nothing was found.", timeout=5000)


def test_pages_follow_one_another_without_gap_or_repetition(tmp_path: Path):
    from workbench.services.workspace import new_workspace
    from workbench.settings import Settings

    lines = "\n\n".join(f"السطر رقم {number} فيه كلمة السلام." for number in range(330))
    with new_workspace(tmp_path / "w.bayan", Settings(tmp_path)) as ws:
        importing.import_text(ws, lines)
        wanted = searching_everywhere.Wanted("السلام")
        found, after = [], None
        began = time.monotonic()
        first = searching_everywhere.search_page(ws, wanted)
        assert time.monotonic() - began < 1
        page = first
        while True:
            found += page.places
            if page.last is None:
                break
            after = page.last
            page = searching_everywhere.search_page(ws, wanted, after)
    assert [place.ordinal for place in found] == list(range(330))
    assert len(first.places) == searching_everywhere.PAGE


def test_a_piece_of_a_long_text_begins_at_a_word_and_keeps_its_spans():
    text = "كلمة " * 60 + "السلام " + "كلمة " * 60
    at = text.index("السلام")
    piece, spans = searching_everywhere.around(text, [(at, at + 6)])
    assert piece.startswith("…كلمة")
    assert piece.endswith("…")
    assert [piece[start:end] for start, end in spans] == ["السلام"]
    assert len(piece) < 260


def test_notes_are_found_too_spelling_aside(drive, two_documents):
    from workbench.domain.changes import Table

    with open_workspace(two_documents) as ws, ws.store.work("Note") as work:
        document = ws.store.documents.all()[1]
        segment = ws.store.segments.of(document.id)[0]
        values = {"document_id": document.id, "segment_id": segment.id, "clause_id": segment.clause_id}
        work.insert(Table.NOTES, {**values, "body": "يراجع معَ الإدارة", "author": "a"})
    window = drive(two_documents).ready(60)
    panel = panel_of(window)
    panel.line.setText("مع الاداره")
    window.qtbot.waitUntil(lambda: len(places(panel)) == 1, timeout=5000)
    place = places(panel)[0]
    assert place.side is None
    assert [place.text[start:end] for start, end in place.spans] == ["معَ", "الإدارة"]

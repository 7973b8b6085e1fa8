"""History brings a translation back; the word follows the caret; the concordance finds and goes."""

from __future__ import annotations

from PySide6.QtCore import Qt

from workbench.domain.spans import Span

CTRL = Qt.KeyboardModifier.ControlModifier


def shown(window, name):
    window.furniture.docks.show(name)
    return window.furniture.docks.docks[name].widget()


def test_an_earlier_translation_is_restored_from_its_card_as_one_edit(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = shown(window, "history")
    window.go(2)
    before = window.stored(2).target
    window.target.selectAll()
    window.type("Something else")
    window.saved()
    wanted = (before, "Something else")
    window.qtbot.waitUntil(lambda: bool(panel.cards()) and panel.cards()[0].row.target == wanted, timeout=5000)
    panel.cards()[-1].activated.emit()
    window.qtbot.waitUntil(lambda: window.stored(2).target == before, timeout=5000)
    window.saved()
    window.context.edits.undo()
    window.qtbot.waitUntil(lambda: window.stored(2).target == "Something else", timeout=5000)


def test_the_edits_of_the_document_are_listed_when_their_tab_is_looked_at(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = shown(window, "history")
    panel.tabs.setCurrentIndex(1)
    window.qtbot.waitUntil(lambda: len(panel.edits.shown()) > 3, timeout=5000)
    names = [widget.accessibleName() for widget in panel.edits.shown()]
    assert any("Fill from memory" in name for name in names)


def test_the_word_under_the_caret_is_taken_apart_and_its_places_gone_to(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = shown(window, "word")
    window.go(6)
    source = window.context.place.segment.source
    window.grid.source.set_caret(source.index("بقوة") + 2)

    def said():
        return [widget.accessibleName() for widget in panel.column.shown()]

    window.qtbot.waitUntil(lambda: "بقوة: ب + قوة" in said(), timeout=5000)
    bar = panel.column.verticalScrollBar()
    window.qtbot.waitUntil(lambda: bar.setValue(bar.maximum()) or panel.column.is_complete(), timeout=5000)
    place = next(widget for widget in panel.column.shown() if widget.accessibleName().startswith("5:"))
    place.activated.emit()
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal == 4)


def test_ctrl_k_finds_the_selection_everywhere_and_return_goes_to_a_place(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.go(2)
    source = window.context.place.segment.source
    at = source.index("العلاقات")
    window.grid.source.setFocus()
    window.grid.source.select_span(Span(at, at + len("العلاقات")))
    window.keys(Qt.Key.Key_K, CTRL)
    panel = window.furniture.docks.docks["concordance"].widget()
    window.qtbot.waitUntil(lambda: len(panel.cards()) > 3, timeout=5000)
    bar = panel.column.verticalScrollBar()
    window.qtbot.waitUntil(lambda: bar.setValue(bar.maximum()) or panel.column.is_complete(), timeout=5000)
    assert panel.line.text() == "العلاقات"
    assert not window.furniture.docks.docks["concordance"].isHidden()
    place = next(card for card in reversed(panel.cards()) if card.toolTip() == "Double click goes there")
    place.activated.emit()
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal != 2)
    panel.line.setText("لاشيءكهذا")
    window.qtbot.waitUntil(lambda: not panel.cards(), timeout=5000)

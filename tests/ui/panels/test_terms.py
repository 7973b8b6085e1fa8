"""Terms of the segment: listed, dotted in the grid, inserted, added, and taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from workbench.domain.enums import Side
from workbench.domain.spans import Span
from workbench.ui.decorations import MarkKind
from workbench.ui.dialogs.term.dialog import TermDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def panel_of(window):
    window.furniture.docks.show("terms")
    return window.furniture.docks.docks["terms"].widget()


def texts(panel):
    return [(card.use.term.text, card.text) for card in panel.cards()]


def test_the_terms_of_the_segment_are_listed_and_dotted_on_both_sides(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    window.go(2)
    wanted = ("العلاقات الدبلوماسية", "diplomatic relations")
    window.qtbot.waitUntil(lambda: wanted in texts(panel), timeout=5000)
    segment = window.context.place.segment
    marks = [mark for mark in window.context.decorations.of(segment.id) if mark.kind is MarkKind.TERM]
    marked = {mark.span.of(segment.source if mark.side is Side.SOURCE else segment.target) for mark in marks}
    assert set(wanted) <= marked


def test_terms_are_listed_where_the_termbase_is_read_again_while_they_are_looked_for(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    window.qtbot.waitUntil(lambda: bool(panel.cards()), timeout=5000)
    panel._uses.clear()
    # The answer to the search belongs to the termbase that was read before, and is dropped.
    window.context.place.activate(window.area.model.row(2).segment)
    panel._load()
    wanted = ("العلاقات الدبلوماسية", "diplomatic relations")
    window.qtbot.waitUntil(lambda: wanted in texts(panel), timeout=5000)


def test_no_panel_asks_for_a_segment_once_one_is_open(drive, sample_file):
    window = drive(sample_file).ready(60)
    panels = [window.furniture.docks.docks[name].widget() for name in ("terms", "suggestions")]
    window.go(2)
    # The same document once more: its rows are known, and its first one is open before the panels hear of it.
    window.context.place.open(window.context.place.document.document.id)
    window.qtbot.waitUntil(
        lambda: window.context.place.segment is not None and window.context.place.segment.ordinal == 0
    )
    window.qtbot.wait(50)
    for panel in panels:
        assert not [one.text() for one in panel.findChildren(QLabel) if one.text().startswith("Open a segment")]
        window.qtbot.waitUntil(lambda here=panel: bool(here.cards()), timeout=5000)


def test_rows_that_are_only_looked_at_are_dotted_too(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel_of(window)
    last = window.area.model.ids[50]
    window.qtbot.waitUntil(lambda: bool(window.context.decorations.of(last)), timeout=5000)


def test_a_double_click_puts_the_translation_at_the_caret(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    window.go(2)
    window.qtbot.waitUntil(lambda: len(panel.cards()) >= 2, timeout=5000)
    window.target.set_caret(0)
    window.qtbot.mouseDClick(panel.cards()[0], Qt.MouseButton.LeftButton)
    assert window.target.text().startswith(panel.cards()[0].text)


def test_ctrl_e_adds_what_is_selected_on_both_sides_as_one_edit(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    window.go(2)
    window.qtbot.waitUntil(lambda: ("العلاقات الدبلوماسية", "diplomatic relations") in texts(panel), timeout=5000)
    before = texts(panel)
    source = window.context.place.segment.source
    at = source.index("محادثات")
    window.grid.source.select_span(Span(at, at + len("محادثات")))
    at = window.target.text().index("talks")
    window.target.setFocus()
    window.target.select_span(Span(at, at + len("talks")))
    window.keys(Qt.Key.Key_E, CTRL)
    dialog = window.window.findChild(TermDialog)
    assert (dialog.source.text(), dialog.target.text()) == ("محادثات", "talks")
    dialog.accept()
    window.qtbot.waitUntil(lambda: ("محادثات", "talks") in texts(panel), timeout=5000)
    window.saved()
    window.context.edits.undo()
    window.qtbot.waitUntil(lambda: texts(panel) == before, timeout=5000)


def test_a_term_that_the_translation_lacks_is_said_to_be_missing_while_one_types(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    window.go(2)
    window.qtbot.waitUntil(lambda: len(panel.cards()) >= 2, timeout=5000)
    assert all(card.use.rendered for card in panel.cards())
    window.target.selectAll()
    window.type("Nothing of the kind")
    window.saved()
    window.qtbot.waitUntil(lambda: not any(card.use.rendered for card in panel.cards()), timeout=5000)
    assert "does not have this term" in panel.cards()[0].accessibleName()

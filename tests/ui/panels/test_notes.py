"""Notes: written on what is selected, kept while they are typed, answered, settled, gone to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from workbench.domain.enums import Side
from workbench.domain.spans import Span
from workbench.services import noting
from workbench.services.annotating import Place
from workbench.services.importing import import_text
from workbench.ui.panels.notes import jobs

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def panel_of(window):
    window.furniture.docks.show("notes")
    panel = window.furniture.docks.docks["notes"].widget()
    window.qtbot.waitUntil(lambda: bool(panel.cards()), timeout=5000)
    read_down(window, panel)
    return panel


def read_down(window, panel):
    """Scroll to the end, so that every card is made."""
    bar = panel.column.verticalScrollBar()

    def is_at_end():
        bar.setValue(bar.maximum())
        return panel.column.is_complete()

    window.qtbot.waitUntil(is_at_end, timeout=10_000)


def bodies(panel):
    return [card.about.first.body for card in panel.cards()]


def test_a_note_about_selected_words_is_written_by_keys_alone_and_undone(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    window.go(2)
    window.grid.source.setFocus()
    window.grid.source.select_span(Span(2, 9))
    window.keys(Qt.Key.Key_N, CTRL | SHIFT)
    window.qtbot.waitUntil(panel.composer.field.hasFocus)
    window.qtbot.keyClicks(panel.composer.field, "Look here")
    window.keys(Qt.Key.Key_Return, CTRL)
    window.qtbot.waitUntil(lambda: "Look here" in bodies(panel), timeout=5000)
    card = next(card for card in panel.cards() if card.about.first.body == "Look here")
    segment = window.context.place.segment
    assert (card.about.segment.id, card.about.first.side) == (segment.id, Side.SOURCE)
    assert card.about.quote == segment.source[2:9]
    assert panel.composer.field.toPlainText() == ""
    window.saved()
    window.context.edits.undo()
    window.qtbot.waitUntil(lambda: "Look here" not in bodies(panel), timeout=5000)


def test_a_note_that_was_kept_as_a_draft_does_not_come_back_once_it_is_sent(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    window.go(2)
    panel.write()
    window.qtbot.keyClicks(panel.composer.field, "Look there")
    panel.composer.keep()
    window.saved()
    window.keys(Qt.Key.Key_Return, CTRL)
    # The list is read again by every edit of a note: here with what was kept before the note was sent.
    panel._writing.take_drafts({f"segment {window.context.place.segment.id}": "Look there"})
    window.qtbot.waitUntil(lambda: "Look there" in bodies(panel), timeout=5000)
    assert panel.composer.field.toPlainText() == ""


def test_a_note_that_was_corrected_once_can_be_corrected_again_from_the_words_it_has(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    window.context.edit("note", noting.write, window.context.place.document.document.id, "First words", Place())
    for old, new in (("First words", "Second words"), ("Second words", "Third words")):
        window.qtbot.waitUntil(lambda old=old: old in bodies(panel), timeout=5000)
        next(card for card in panel.cards() if card.about.first.body == old).edit_wanted.emit()
        assert panel.composer.field.toPlainText() == old
        panel.composer.field.setPlainText(new)
        window.qtbot.keyClick(panel.composer.field, Qt.Key.Key_Return, CTRL)
    window.qtbot.waitUntil(lambda: "Third words" in bodies(panel), timeout=5000)


def test_what_was_begun_is_there_again_after_going_elsewhere_and_after_reopening(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    window.go(2)
    panel.write()
    window.qtbot.keyClicks(panel.composer.field, "half a thou")
    window.go(3)
    assert panel.composer.field.toPlainText() == ""
    window.go(2)
    assert panel.composer.field.toPlainText() == "half a thou"
    window.saved()
    window.close()
    again = drive(sample_file).ready(60)
    again.furniture.docks.show("notes")
    panel = again.furniture.docks.docks["notes"].widget()
    again.go(2)
    again.qtbot.waitUntil(lambda: panel.composer.field.toPlainText() == "half a thou", timeout=5000)


def test_a_settled_thread_leaves_the_open_ones_and_their_count(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    before = len(panel.cards())
    card = panel.cards()[0]
    settled = card.about.first.body
    card.resolving_wanted.emit()
    window.qtbot.waitUntil(lambda: len(panel.cards()) == before - 1, timeout=5000)
    assert str(before - 1) in panel.count.accessibleName()
    panel.state.setCurrentIndex(1)
    panel.state.activated.emit(1)
    window.qtbot.waitUntil(panel.column.is_filled)
    assert bodies(panel) == [settled]


def test_an_answer_stands_below_its_note_and_return_goes_to_the_place(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    card = next(card for card in panel.cards() if card.about.segment and card.about.segment.ordinal > 3)
    key, place = card.about.first.id, card.about.segment.id
    card.reply_wanted.emit()
    window.qtbot.keyClicks(panel.composer.field, "agreed")
    panel.composer.send()

    def answered():
        return [card for card in panel.cards() if card.about.first.id == key and card.about.answers]

    window.qtbot.waitUntil(lambda: bool(answered()), timeout=5000)
    assert answered()[0].about.answers[0].body == "agreed"
    answered()[0].setFocus()
    window.qtbot.keyClick(answered()[0], Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: window.context.place.segment.id == place)


def drafts(window):
    store = window.context.workspace.store
    return jobs.read(window.context.workspace, store.documents.all()[0].id).drafts


def test_a_draft_is_kept_at_once_on_leaving_the_field(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    window.go(2)
    panel.write()
    window.qtbot.keyClicks(panel.composer.field, "left early")
    window.qtbot.keyClick(panel.composer.field, Qt.Key.Key_Tab)
    window.saved()
    assert list(drafts(window).values()) == ["left early"]


def test_a_draft_about_a_document_stays_with_it_when_another_is_opened(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    first = window.context.place.document.document
    other = import_text(window.context.workspace, "1. يدعم الطرفان السلام.").document_id
    panel.write()
    panel.composer.place.setCurrentIndex(panel.composer.place.count() - 1)
    panel.composer.place.activated.emit(panel.composer.place.currentIndex())
    window.qtbot.keyClicks(panel.composer.field, "on the whole")
    window.context.place.open(other)
    window.qtbot.waitUntil(lambda: window.context.place.document.document.id == other)
    window.saved()
    assert drafts(window) == {f"document {first.id}": "on the whole"}
    assert panel.composer.field.toPlainText() == ""


def test_a_draft_is_kept_when_the_window_is_closed_right_after_the_last_key(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    window.go(2)
    panel.write()
    window.qtbot.keyClicks(panel.composer.field, "last words")
    window.close()
    again = drive(sample_file).ready(60)
    assert "last words" in drafts(again).values()


def test_a_page_of_threads_is_shown_and_more_on_request(drive, sample_file, monkeypatch):
    monkeypatch.setattr("workbench.ui.panels.notes.panel.PAGE", 10)
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    panel._threads = panel._threads[:1] * 25
    panel._show()
    for count in (10, 20, 25):
        read_down(window, panel)
        assert len(panel.cards()) == count
        more = [widget for widget in panel.column.shown() if isinstance(widget, QPushButton)]
        assert bool(more) is (count < 25)
        if more:
            window.qtbot.keyClick(more[0], Qt.Key.Key_Space)


def test_an_answer_to_a_thread_that_is_gone_is_still_in_the_field(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    card = panel.cards()[0]
    told = []
    window.context.notices.told.connect(lambda text, grave: told.append(text))
    card.reply_wanted.emit()
    window.qtbot.keyClicks(panel.composer.field, "agreed")
    noting.delete(window.context.workspace, card.about.first.id)
    panel.composer.send()
    window.qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert panel.composer.field.toPlainText() == "agreed"
    window.saved()

"""The find bar, driven by keys: what is found, stepped through, left out, replaced and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from workbench.domain.enums import Side
from workbench.ui.decorations import MarkKind
from workbench.ui.replacing.finder import Finder
from workbench.ui.replacing.model import HitsModel

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def opened(drive, sample_file):
    def make(key, *, language="en"):
        window = drive(sample_file, language).ready(60)
        window.keys(key, CTRL)
        finder = window.grid.findChild(Finder)
        assert finder.bar.isVisible()
        return window, finder

    return make


def look_for(window, finder, text):
    number = finder._number
    finder.bar.line.setText(text)  # Qt types no Arabic letters in tests
    window.qtbot.waitUntil(lambda: finder._number > number and not finder._timer.isActive())
    window.qtbot.waitUntil(lambda: finder.bar.count.text() != "")
    window.qtbot.wait(150)


def test_ctrl_f_finds_any_spelling_and_enter_goes_from_hit_to_hit_with_the_caret_staying_in_the_bar(opened):
    window, finder = opened(Qt.Key.Key_F)
    finder.bar.line.setText("الارهاب")
    window.qtbot.waitUntil(lambda: len(finder.model.hits) > 0)
    hits = finder.model.hits
    assert all("رهاب" in hit.matches[0].span.of(hit.before) for hit in hits)
    window.qtbot.keyClick(finder.bar.line, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal == hits[0].ordinal)
    window.qtbot.waitUntil(lambda: window.context.hands.selection is not None)
    assert window.context.hands.selection.text == hits[0].matches[0].span.of(hits[0].before)
    window.qtbot.waitUntil(finder.bar.line.hasFocus)
    window.qtbot.keyClick(finder.bar.line, Qt.Key.Key_Return, SHIFT)
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal == hits[-1].ordinal)
    window.qtbot.keyClick(finder.bar.line, Qt.Key.Key_Escape)
    assert finder.bar.isHidden()


def test_replacing_shows_what_would_change_leaves_out_what_is_unticked_and_is_one_undo(opened):
    window, finder = opened(Qt.Key.Key_H)
    finder.bar.sides.setCurrentIndex(2)
    finder.bar.cased.setChecked(True)
    finder.bar.how.setCurrentIndex(1)
    finder.bar.instead.setText(" QUITE ")
    look_for(window, finder, " of the ")
    hits = finder.model.hits
    assert len(hits) > 2
    assert all("QUITE" in hit.after for hit in hits)
    first = finder.model.index(0, 0)
    assert finder.model.setData(first, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    before = {hit.ordinal: window.stored(hit.ordinal) for hit in hits}
    finder.bar.all.click()
    window.qtbot.waitUntil(lambda: f"Replaced in {len(hits) - 1} segments." in window.area.notice.text())
    window.saved()
    assert window.stored(hits[0].ordinal).target == hits[0].before
    assert all(window.stored(hit.ordinal).target == hit.after for hit in hits[1:])
    assert window.context.edits.stack.undoText() == f"replace in {len(hits) - 1} segments"
    window.context.edits.undo()
    window.saved()
    window.qtbot.waitUntil(lambda: window.context.tasks.writes_pending() == 0)
    for hit in hits:
        row = window.stored(hit.ordinal)
        assert (row.target, row.state, row.origin) == (
            hit.before,
            before[hit.ordinal].state,
            before[hit.ordinal].origin,
        )


def test_replacing_begins_with_the_translation_and_finding_with_both_texts(opened):
    window, finder = opened(Qt.Key.Key_F)
    look_for(window, finder, "China")
    assert finder.bar.sides.currentText() == "Source and translation"
    finder.close()
    window.keys(Qt.Key.Key_H, CTRL)
    window.qtbot.waitUntil(lambda: len(finder.model.hits) > 0)
    window.qtbot.waitUntil(lambda: {hit.side for hit in finder.model.hits} == {Side.TARGET})
    finder.bar.sides.setCurrentIndex(0)
    finder.close()
    window.keys(Qt.Key.Key_H, CTRL)
    assert finder.bar.sides.currentText() == "Translation"
    window.keys(Qt.Key.Key_F, CTRL)
    assert finder.bar.sides.currentText() == "Source and translation"


def test_tab_goes_from_what_is_looked_for_to_what_is_put_instead(opened):
    window, finder = opened(Qt.Key.Key_H)
    window.qtbot.waitUntil(finder.bar.line.hasFocus)
    window.keys(Qt.Key.Key_Tab)
    assert finder.bar.instead.hasFocus()
    window.keys(Qt.Key.Key_Backtab, SHIFT)
    assert finder.bar.line.hasFocus()


def test_a_wrong_expression_is_told_in_a_sentence_beside_the_line(opened):
    window, finder = opened(Qt.Key.Key_H)
    finder.bar.how.setCurrentIndex(2)
    window.qtbot.keyClicks(finder.bar.line, "(")
    window.qtbot.waitUntil(lambda: "cannot be read" in finder.bar.count.text())
    assert not finder.bar.all.isEnabled()


def test_only_the_rows_shown_are_searched_where_that_is_wished(opened):
    window, finder = opened(Qt.Key.Key_F)
    finder.bar.sides.setCurrentIndex(1)
    look_for(window, finder, "الطرفان")
    everywhere = len(finder.model.hits)
    only = finder.model.hits[0].segment_id
    window.grid.selection._set(frozenset({only}))
    finder.bar.scope.setCurrentIndex(2)
    window.qtbot.waitUntil(lambda: len(finder.model.hits) == 1)
    assert everywhere > 1
    assert finder.model.hits[0].segment_id == only


def test_the_bar_is_mirrored_and_told_in_arabic(opened):
    _window, finder = opened(Qt.Key.Key_H, language="ar")
    assert finder.bar.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert finder.bar.whole.text() != "Whole words"


def test_the_model_of_hits_keeps_its_promises(qtbot):
    model = HitsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(())
    assert model.chosen() == []


def test_the_hits_in_view_are_washed_while_the_bar_is_open_whatever_the_filter_marks(opened):
    window, finder = opened(Qt.Key.Key_F)

    def washed():
        marks = window.context.decorations
        return {key: [mark.span for mark in marks.of(key)] for key in marks.segments(MarkKind.FOUND)}

    finder.bar.line.setText("الارهاب")
    window.qtbot.waitUntil(lambda: bool(washed()))
    read = set(window.grid.model.ids[:60])
    hits = [hit for hit in finder.model.hits if hit.segment_id in read]
    assert hits
    for hit in hits:
        assert {match.span for match in hit.matches} <= set(washed()[hit.segment_id])
    finder.bar.line.setText("لا شيء كهذا")
    window.qtbot.waitUntil(lambda: not washed())
    finder.bar.line.setText("الارهاب")
    window.qtbot.waitUntil(lambda: bool(washed()))
    window.qtbot.keyClick(finder.bar.line, Qt.Key.Key_Escape)
    assert not washed()


def test_nothing_is_replaced_by_what_was_asked_before_and_an_empty_question_drops_an_answer_on_its_way(opened):
    window, finder = opened(Qt.Key.Key_H)
    finder.bar.instead.setText("FIRST")
    look_for(window, finder, " of the ")
    window.qtbot.waitUntil(finder.bar.all.isEnabled)
    finder.bar.instead.setText("SECOND")
    assert not finder.bar.all.isEnabled()
    assert not finder.bar.one.isEnabled()
    window.qtbot.waitUntil(finder.bar.all.isEnabled)
    assert all("SECOND" in hit.after for hit in finder.model.hits)
    finder.look()
    finder.bar.line.clear()
    finder.look()
    window.qtbot.wait(300)
    assert not finder.model.hits
    assert not finder.bar.all.isEnabled()


def test_hits_of_the_whole_project_go_with_their_workspace(opened):
    window, finder = opened(Qt.Key.Key_H)
    finder.bar.scope.setCurrentIndex(3)
    look_for(window, finder, " of the ")
    window.qtbot.waitUntil(finder.bar.all.isEnabled)
    window.context.opened.workspace_closed.emit()
    assert not finder.model.hits
    assert not finder.bar.all.isEnabled()


def test_the_list_of_hits_takes_no_more_height_than_it_needs(opened):
    window, finder = opened(Qt.Key.Key_H)
    assert finder.bar.list.isHidden()
    bare = finder.bar.sizeHint().height()
    look_for(window, finder, "24 April")
    window.qtbot.waitUntil(lambda: not finder.bar.list.isHidden())
    few = finder.bar.list.height()
    look_for(window, finder, "the")
    window.qtbot.waitUntil(lambda: finder.bar.list.height() > few)
    assert finder.bar.list.height() <= 150
    look_for(window, finder, "no such words at all")
    window.qtbot.waitUntil(finder.bar.list.isHidden)
    assert finder.bar.sizeHint().height() == bare

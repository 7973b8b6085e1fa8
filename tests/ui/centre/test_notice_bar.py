"""What is told lies over the head of the document: no row moves, and what is undone is told no more."""

from __future__ import annotations

from PySide6.QtCore import QPoint

LONG = "A sentence that is told to whoever works here, and that is long. " * 8


def test_no_row_moves_for_what_is_told_and_all_of_it_can_be_read(drive, sample_file):
    window = drive(sample_file).ready(60)
    notice, grid = window.area.notice, window.grid
    before = grid.mapTo(window.window, QPoint(0, 0)), grid.size()
    low = 0
    for text in ("One document imported.", LONG):
        window.context.notices.warn(text)
        assert notice.isVisible()
        assert notice.width() == window.area.width()
        assert notice.height() > low
        assert window.window.childAt(notice.mapTo(window.window, QPoint(20, notice.height() // 2))) is notice._text
        low = notice.height()
        window.qtbot.wait(20)
        assert (grid.mapTo(window.window, QPoint(0, 0)), grid.size()) == before
    assert notice._text.height() >= notice._text.heightForWidth(notice._text.width())
    window.window.resize(1000, 800)
    window.qtbot.waitUntil(lambda: notice.width() == window.area.width())


def test_what_was_told_of_an_edit_goes_with_its_undo_and_a_warning_stays(drive, sample_file):
    window = drive(sample_file).ready(60)
    for tell, stays in ((window.context.notices.tell, False), (window.context.notices.warn, True)):
        window.type(" more")
        window.saved()
        window.qtbot.waitUntil(window.context.edits.stack.canUndo)
        tell("Replaced in 1 segment.")
        window.context.edits.undo()
        window.saved()
        assert window.area.notice.isVisible() is stays

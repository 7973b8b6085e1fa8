"""What a screen reader gets of the window, and what the keyboard reaches."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QScrollArea, QTabBar, QTabWidget, QTextEdit, QWidget

from workbench.ui.features import PANELS
from workbench.ui.grid.accessible import RowInterface
from workbench.ui.panels.notes import jobs

OPENING = ("palette", "go-to", "annotate", "settings", "shortcuts-edit", "shortcuts", "about", "add-term", "find",
           "replace", "briefing", "note")  # fmt: skip
SILENT = (QAccessible.Role.NoRole,)


def nameless(top: QWidget) -> list[str]:
    """Return the widgets that the keyboard reaches and of which nothing could be said."""
    found = []
    for widget in [top, *top.findChildren(QWidget)]:
        takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if not takes_keys or not widget.isVisible() or isinstance(widget, (QLabel, QScrollArea, QTabBar, QTabWidget)):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface is not None else ""
        if interface is None or interface.role() in SILENT or not (name.strip() or widget.toolTip()):
            found.append(f"{type(widget).__name__} {widget.objectName()!r} in {_chain(widget)}")
    return found


def _chain(widget: QWidget) -> str:
    names, above = [], widget.parentWidget()
    while above is not None and len(names) < 4:
        names.append(type(above).__name__)
        above = above.parentWidget()
    return " < ".join(names)


@pytest.fixture
def window(drive, sample_file):
    return drive(sample_file).ready(60)


def test_everything_that_takes_keys_says_what_it_is(window, qtbot):
    silent = {}
    for panel in PANELS:
        window.furniture.docks.show(panel.id)
        qtbot.wait(150)
        silent[panel.id] = nameless(window.furniture.docks.docks[panel.id])
    silent["centre"] = nameless(window.area)
    assert {where: found for where, found in silent.items() if found} == {}


def test_everything_in_a_dialog_that_takes_keys_says_what_it_is(window, qtbot):
    silent = {}
    actions = window.furniture.actions.actions
    for name in OPENING:
        if name not in actions or name == "briefing":
            continue
        before = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}
        actions[name].trigger()
        qtbot.wait(250)
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible() and widget not in before:
                silent[name] = nameless(widget)
                widget.close()
        qtbot.keyClick(window.window, Qt.Key.Key_Escape)
    assert {where: found for where, found in silent.items() if found} == {}


def test_a_screen_reader_finds_the_rows_with_number_state_and_both_texts(window, qtbot):
    grid = QAccessible.queryAccessibleInterface(window.grid)
    assert grid.role() is QAccessible.Role.Table
    rows = [row for row in map(grid.child, range(grid.childCount())) if isinstance(row, RowInterface)]
    first = window.area.model.row(window.grid.placed[0].number).segment
    assert len(rows) == len(window.grid.placed)
    assert rows[0].text(QAccessible.Text.Name).startswith(f"Segment {first.ordinal + 1}, ")
    assert rows[0].text(QAccessible.Text.Description) == first.source
    assert rows[0].text(QAccessible.Text.Value) == first.target
    assert sum(row.state().selected for row in rows) == 1
    window.go(40)
    there = [row.text(QAccessible.Text.Name) for row in rows if row.isValid()]
    assert any(name.startswith("Segment 41, ") for name in there)


def test_a_row_says_that_it_has_a_note_as_soon_as_it_has_one(window, qtbot):
    grid = QAccessible.queryAccessibleInterface(window.grid)
    store, desk = window.context.workspace.store, window.furniture.desk
    bare = next(
        placed.number
        for placed in window.grid.placed
        if not store.segments.noted([window.area.model.ids[placed.number]])
    )

    def said() -> str:
        rows = [row for row in map(grid.child, range(grid.childCount())) if isinstance(row, RowInterface)]
        names = [row.text(QAccessible.Text.Name) for row in rows if row.isValid()]
        return next(name for name in names if name.startswith(f"Segment {bare + 1}, "))

    assert "note" not in said()
    window.go(bare)
    document = window.context.place.document.document.id
    spot = jobs.Spot(segment_id=window.area.model.ids[bare])
    desk.edit("note", jobs.write, document, "Look at this again.", spot)
    qtbot.waitUntil(lambda: said().endswith("with a note"), timeout=10_000)


def test_the_keyboard_walks_round_the_whole_window(window, qtbot):
    for panel in PANELS:
        window.furniture.docks.show(panel.id)
    qtbot.wait(300)
    window.window.activateWindow()
    window.target.setFocus()
    reached: list[QWidget] = []
    for _ in range(400):
        widget = QApplication.focusWidget()
        if widget is None or widget in reached:
            break
        reached.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.target, f"Tab stays in {QApplication.focusWidget()}"
    missed = [
        f"{type(widget).__name__} {widget.objectName()!r} in {_chain(widget)}"
        for widget in window.window.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget not in reached and not isinstance(widget, QScrollArea)
        and (widget.focusPolicy() & Qt.FocusPolicy.TabFocus) == Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None and widget.window() is window.window
        and not widget.visibleRegion().isEmpty()
    ]  # fmt: skip
    assert missed == []


def test_the_focus_can_be_seen(window, qtbot):
    window.window.activateWindow()
    window.target.setFocus()
    unseen, known = [], set()
    for _ in range(60):
        widget = QApplication.focusWidget()
        if widget is None or widget in known:
            break
        known.add(widget)
        qtbot.wait(10)
        with_focus = widget.grab().toImage()
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
        qtbot.wait(10)
        # A field for text shows its caret, which a picture catches only while it is there. The tabs of docks are left
        # out: Qt makes their bar itself, and no rule of a style sheet for its focus has an effect there.
        has_caret = isinstance(widget, (QTextEdit, QPlainTextEdit, QTabBar))
        if not has_caret and widget.isVisible() and widget.grab().toImage() == with_focus and widget.width() > 4:
            unseen.append(f"{type(widget).__name__} {widget.objectName()!r} in {_chain(widget)}")
    assert unseen == []

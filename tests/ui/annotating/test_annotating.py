"""Annotations are put on, chosen, moved and removed in the real window, by real keys and pointer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from workbench.domain.changes import Table
from workbench.domain.codes import CodeRow
from workbench.domain.enums import AnchorState, AnnotationScope, Side
from workbench.domain.spans import Span
from workbench.ui.annotating.codes import CodePicker
from workbench.ui.annotating.form import AnnotationForm
from workbench.ui.annotating.margin import CODE_MIME
from workbench.ui.annotating.places import cards_in_view, row_of, text_of
from workbench.ui.picker import Picker

SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def window(drive, sample_file):
    opened = drive(sample_file).ready(60)
    opened.go(6)
    opened.qtbot.waitUntil(lambda: any(True for _ in cards_in_view(opened.grid)))
    return opened


def annotations(window, ordinal=6):
    segment = window.stored(ordinal)
    return window.context.workspace.store.annotations.for_segments([segment.id])


def code(window, key) -> CodeRow:
    return next(row for row in window.context.place.document.codes if row.key == key)


def select(window, start, end):
    window.grid.source.select_span(Span(start, end))
    window.grid.source.setFocus()


def picker(window, kind=CodePicker):
    window.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), kind))
    return QApplication.activePopupWidget()


def undo(window):
    window.qtbot.waitUntil(window.context.edits.stack.canUndo)
    window.window.activateWindow()
    window.qtbot.waitUntil(lambda: QApplication.activeWindow() is window.window)
    window.keys(Qt.Key.Key_Z, CTRL)


def test_slash_codes_the_selected_words_widened_to_whole_ones(window):
    before = len(annotations(window))
    select(window, 3, 8)
    window.keys(Qt.Key.Key_Slash)
    shown = picker(window)
    window.qtbot.keyClicks(shown.line, "hedge")
    window.qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: len(annotations(window)) == before + 1)
    made = annotations(window)[-1]
    assert (made.side, made.code_id) == (Side.SOURCE, code(window, "FLAG.HEDGE").id)
    assert made.anchor.quote == "وتدعم الصين"
    undo(window)
    window.qtbot.waitUntil(lambda: len(annotations(window)) == before)


def test_a_slash_that_is_typed_into_a_translation_stays_a_slash(window):
    window.type("/")
    assert "/" in window.target.text()
    assert not isinstance(QApplication.activePopupWidget(), Picker)


def test_slash_codes_the_words_selected_in_the_translation_and_replaces_none(window):
    before, text = len(annotations(window)), window.target.text()
    window.target.setFocus()
    window.target.select_span(Span(0, 5))
    window.keys(Qt.Key.Key_Slash)
    shown = picker(window)
    window.qtbot.keyClicks(shown.line, "hedge")
    window.qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: len(annotations(window)) == before + 1)
    assert annotations(window)[-1].side is Side.TARGET
    assert window.target.text() == text


def test_a_code_shows_under_the_words_while_they_are_still_selected(window):
    select(window, 0, 5)
    window.context.hands.code_wanted.emit(code(window, "FLAG.REDLINE").id)
    red = code(window, "FLAG.REDLINE").colour

    def strokes():
        layout = next(row for row in window.grid.placed if row.number == 6).layout
        return [stroke for stroke in layout.source_strokes if stroke.colour == red]

    window.qtbot.waitUntil(lambda: bool(strokes()))
    assert window.grid.source.selected_span() is not None
    rect = strokes()[0].rect
    placed = next(row for row in window.grid.placed if row.number == 6)
    corner = text_of(window.grid, placed, Side.SOURCE).origin
    picture = window.grid.viewport().grab().toImage()
    spots = ((rect.center() + corner).toPoint() + QPoint(by, 0) for by in range(-6, 7))
    under = [picture.pixelColor(spot) for spot in spots]
    # Neither the ground of a selection nor the letters on it are red.
    assert any(found.red() > found.green() + 10 for found in under)


def test_space_takes_several_codes_at_once(window):
    before = len(annotations(window))
    select(window, 0, 5)
    window.keys(Qt.Key.Key_Slash)
    shown = picker(window)
    for typed in ("hedge", "treaty"):
        window.qtbot.keyClicks(shown.line, typed)
        while shown.model.rowCount() > 1:
            shown.model.show_choices([shown.model.choice(0)])
        window.qtbot.keyClick(shown.line, Qt.Key.Key_Space)
    window.qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: len(annotations(window)) == before + 2)
    undo(window)
    window.qtbot.waitUntil(lambda: len(annotations(window)) == before)


def test_the_key_of_a_code_codes_the_whole_segment_where_nothing_is_selected(window):
    before = len(annotations(window))
    window.target.setFocus()
    window.keys(Qt.Key.Key_J, ALT)
    window.qtbot.waitUntil(lambda: len(annotations(window)) == before + 1)
    made = annotations(window)[-1]
    assert (made.scope, made.code_id) == (AnnotationScope.SEGMENT, code(window, "FLAG.REDLINE").id)


def test_f6_walks_through_the_annotations_and_on_to_the_next_segment(window):
    seen = []
    for _ in range(4):
        window.keys(Qt.Key.Key_F6)
        previous = seen[-1] if seen else ()
        window.qtbot.waitUntil(lambda before=previous: window.context.chosen.group.ids not in ((), before))
        seen.append(window.context.chosen.group.ids)
        assert window.area.annotating.overlay.hasFocus()
    assert len(set(seen)) == 4
    assert window.context.place.segment.ordinal > 6
    window.keys(Qt.Key.Key_F6, SHIFT)
    window.qtbot.waitUntil(lambda: window.context.chosen.group.ids == seen[-2])


def test_shift_and_arrows_move_the_ends_by_words_or_by_letters_as_one_edit(window):
    window.keys(Qt.Key.Key_F6)
    window.qtbot.waitUntil(lambda: bool(window.context.chosen.group.rows))
    text, before = window.stored(6).source, window.context.chosen.group.span(Side.SOURCE)
    window.keys(Qt.Key.Key_Left, SHIFT)
    window.keys(Qt.Key.Key_Left, SHIFT | ALT | CTRL)
    moved = window.area.annotating.overlay.draft
    assert moved.start == before.start + 1
    assert moved.end > before.end + 1
    assert not text[moved.end : moved.end + 1].isalpha()
    window.keys(Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: window.context.chosen.group.span(Side.SOURCE) == moved)
    places = {(row.anchor.start, row.anchor.end) for row in annotations(window) if row.side is Side.SOURCE}
    assert (moved.start, moved.end) in places
    assert (before.start, before.end) not in places
    undo(window)
    window.qtbot.waitUntil(lambda: window.context.chosen.group.span(Side.SOURCE) == before)


def test_escape_gives_the_moved_ends_up(window):
    window.keys(Qt.Key.Key_F6)
    window.qtbot.waitUntil(lambda: bool(window.context.chosen.group.rows))
    before = annotations(window)
    window.keys(Qt.Key.Key_Left, SHIFT)
    window.keys(Qt.Key.Key_Escape)
    assert window.target.hasFocus()
    assert window.area.annotating.overlay.draft is None
    window.saved()
    assert annotations(window) == before


@pytest.mark.parametrize(("held", "by_letters"), [(Qt.KeyboardModifier.NoModifier, False), (ALT, True)])
def test_a_handle_is_dragged_to_another_word_or_with_alt_to_another_letter(window, held, by_letters):
    window.keys(Qt.Key.Key_F6)
    window.qtbot.waitUntil(lambda: bool(window.context.chosen.group.rows))
    words, before = window.stored(6).source, window.context.chosen.group.span(Side.SOURCE)
    placed = row_of(window.grid, window.context.chosen.group.segment_id)
    text = text_of(window.grid, placed, Side.SOURCE)
    source = window.grid.source.viewport()
    # One letter before the end of the last word but one: within a word.
    wanted = words.rindex(" ", before.start, before.end) - 1

    def local(place):
        edge = text.edge(place)
        spot = QPoint(int(edge.center().x()), int(edge.bottom()))
        return source.mapFrom(window.grid.viewport(), spot)

    def pointer(kind, button, buttons, spot):
        spot = QPointF(spot)
        event = QMouseEvent(kind, spot, QPointF(source.mapToGlobal(spot.toPoint())), button, buttons, held)
        QApplication.sendEvent(source, event)

    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    pointer(QEvent.Type.MouseButtonPress, left, left, local(before.end))
    pointer(QEvent.Type.MouseMove, none, left, local(wanted))
    pointer(QEvent.Type.MouseButtonRelease, left, none, local(wanted))
    window.qtbot.waitUntil(lambda: window.context.chosen.group.span(Side.SOURCE) != before)
    after = window.context.chosen.group.span(Side.SOURCE)
    assert after.start == before.start
    assert after.end == (wanted if by_letters else wanted + 1)


def test_a_click_on_a_card_chooses_it_and_delete_removes_it_with_one_undo(window):
    before = annotations(window)
    _, card, ground = next(item for item in cards_in_view(window.grid) if item[0].number == 6)
    window.qtbot.mouseClick(window.grid.viewport(), Qt.MouseButton.LeftButton, pos=ground.center().toPoint())
    assert window.context.chosen.group.ids == tuple(row.id for row in card.rows)
    window.keys(Qt.Key.Key_Delete)
    window.qtbot.waitUntil(lambda: len(annotations(window)) == len(before) - len(card.rows))
    window.qtbot.waitUntil(lambda: not window.context.chosen.group.rows)
    undo(window)
    window.qtbot.waitUntil(lambda: len(annotations(window)) == len(before))


def test_a_click_into_coded_words_chooses_them_and_leaves_the_caret(window):
    placed = next(row for row in window.grid.placed if row.number == 6)
    area = text_of(window.grid, placed, Side.SOURCE).areas(Span(2, 6))[0]
    source = window.grid.source.viewport()
    spot = source.mapFrom(window.grid.viewport(), area.center().toPoint())
    window.qtbot.mouseClick(source, Qt.MouseButton.LeftButton, pos=spot)
    assert window.context.chosen.group.rows
    assert window.grid.source.hasFocus()


def test_a_code_dropped_on_a_row_codes_it(window):
    before = len(annotations(window, 7))
    data = QMimeData()
    data.setData(CODE_MIME, str(int(code(window, "FLAG.REDLINE").id)).encode())
    placed = next(row for row in window.grid.placed if row.number == 7)
    spot = QPointF(200, placed.y + placed.height / 2)
    enter = QDragEnterEvent(
        spot.toPoint(), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window.grid.viewport(), enter)
    assert enter.isAccepted()
    drop = QDropEvent(spot, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window.grid.viewport(), drop)
    window.qtbot.waitUntil(lambda: len(annotations(window, 7)) == before + 1)


def test_a_code_that_is_dragged_says_what_it_would_be_put_on(window):
    hint, viewport = window.area.annotating.dropping.hint, window.grid.viewport()
    data = QMimeData()
    data.setData(CODE_MIME, str(int(code(window, "FLAG.REDLINE").id)).encode())
    select(window, 0, 5)

    def over(number, kind=QDragMoveEvent):
        placed = next(row for row in window.grid.placed if row.number == number)
        spot = QPoint(200, int(placed.y + placed.height / 2))
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        QApplication.sendEvent(viewport, kind(spot, copy, data, left, Qt.KeyboardModifier.NoModifier))
        assert hint.isVisible()
        assert viewport.rect().contains(hint.geometry())
        return hint.text()

    assert over(7, QDragEnterEvent) == "on the whole of segment 8"
    assert over(6) == "on the selected words"
    QApplication.sendEvent(viewport, QDragLeaveEvent())
    assert not hint.isVisible()


def test_the_same_is_marked_in_the_translation_as_one_unit(window):
    select(window, 0, 5)
    window.context.hands.code_wanted.emit(code(window, "FLAG.REDLINE").id)
    made = lambda: [row for row in annotations(window) if row.code_id == code(window, "FLAG.REDLINE").id]  # noqa: E731
    window.qtbot.waitUntil(lambda: len(made()) == 1)
    window.context.chosen.choose(made())
    window.target.select_span(Span(0, 20))
    window.target.setFocus()
    window.area.annotating.mirror()
    window.qtbot.waitUntil(lambda: len(made()) == 2)
    assert {row.side for row in made()} == {Side.SOURCE, Side.TARGET}
    assert len({row.unit for row in made()}) == 1


def test_memo_and_confidence_are_stored_as_they_are_changed(window):
    window.keys(Qt.Key.Key_F6)
    window.qtbot.waitUntil(lambda: bool(window.context.chosen.group.rows))
    window.keys(Qt.Key.Key_F2)
    window.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    form = QApplication.activePopupWidget().findChild(AnnotationForm)
    form.memo.setFocus()
    window.qtbot.keyClicks(form.memo, "firm tone")
    QApplication.activePopupWidget().close()
    window.qtbot.waitUntil(lambda: any(row.memo == "firm tone" for row in annotations(window)))
    assert {row.side for row in annotations(window) if row.memo} == {Side.SOURCE, Side.TARGET}
    undo(window)
    window.qtbot.waitUntil(lambda: not any(row.memo for row in annotations(window)))


def test_escape_ends_a_relation_that_waits_for_a_click_in_the_text_and_says_so(window):
    chosen = window.context.chosen
    chosen.choose([annotations(window)[0]])
    for leave_list in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        window.area.annotating.relating.begin()
        shown = picker(window, Picker)
        assert chosen.relating is not None
        window.qtbot.keyClick(shown.line, leave_list)
        if leave_list is Qt.Key.Key_Return:
            window.target.setFocus()
            window.keys(Qt.Key.Key_Escape)
        assert chosen.relating is None
        assert window.area.notice.text() == "No relation was made."
        window.qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
        chosen.choose([annotations(window)[0]])
    chosen.relate_from(annotations(window)[0])
    window.area.annotating.overlay.setFocus()
    window.keys(Qt.Key.Key_Escape)
    assert chosen.relating is None
    assert chosen.group.rows


def test_removing_an_annotation_with_relations_asks_first(window, monkeypatch):
    rows = annotations(window)
    first, second = rows[0], next(row for row in rows if row.unit != rows[0].unit)
    window.context.chosen.choose([first])
    window.context.chosen.relate_from(first)
    assert window.area.annotating.relating.take((second,))
    shown = picker(window, Picker)
    window.qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    store, document = window.context.workspace.store, window.context.place.document.document
    window.qtbot.waitUntil(lambda: len(store.relations.of(document.id)) == 1)
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *a: asked.append(a) or QMessageBox.StandardButton.No)
    window.area.annotating.remove((first.id,))
    window.qtbot.waitUntil(lambda: bool(asked))
    assert len(annotations(window)) == len(rows)


def test_clause_and_document_take_codes_that_the_panel_shows(window):
    panel = window.furniture.docks.docks["annotations"].widget()
    for pick in (window.area.annotating.coder.pick_for_clause, window.area.annotating.coder.pick_for_document):
        pick()
        shown = picker(window)
        window.qtbot.keyClicks(shown.line, "hedge")
        window.qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: panel._known is not None and bool(panel._known.on_clauses))
    window.qtbot.waitUntil(lambda: bool(panel._known.on_document))
    assert not panel.wholes.isHidden()


def test_places_in_doubt_are_listed_counted_and_settled(window):
    from workbench.services.editing import edit_source

    segment = window.stored(6)
    panel = window.furniture.docks.docks["annotations"].widget()
    other = "كلمات أخرى تماما لا صلة لها بما سبق"
    window.context.edit("edit", lambda ws: edit_source(ws, segment.id, other))
    window.qtbot.waitUntil(lambda: panel.in_doubt() > 0)
    count = panel.in_doubt()
    assert str(count) in window.furniture.docks.docks["annotations"].windowTitle()
    window.qtbot.waitUntil(lambda: window.grid.source.text() == other)
    select(window, 0, 5)
    window.qtbot.waitUntil(lambda: window.context.hands.selection is not None)
    row = panel._known.in_doubt[0][0]
    panel.settle_at_selection((row.id,))
    window.qtbot.waitUntil(lambda: panel.in_doubt() == count - 1)
    settled = window.context.workspace.store.annotations.get(row.id)
    assert (settled.anchor.quote, settled.anchor.state) == (other[:5], AnchorState.ANCHORED)


def test_the_menu_of_a_card_offers_each_of_its_codes(window):
    window.keys(Qt.Key.Key_F6)
    window.qtbot.waitUntil(lambda: bool(window.context.chosen.group.rows))
    menu = window.area.annotating.menu.menu()
    texts = [action.text() for action in menu.actions()]
    known = {row.id: row for row in window.context.place.document.codes}
    assert {known[row.code_id].label_en for row in window.context.chosen.group.rows} <= set(texts)
    before = len(annotations(window))
    menu.actions()[-1].trigger()
    window.qtbot.waitUntil(lambda: len(annotations(window)) < before)
    menu.deleteLater()


def test_a_code_is_refused_where_somebody_else_put_words_in_front_since_the_row_was_shown(window):
    store, segment, before = window.context.workspace.store, window.stored(6), annotations(window)
    select(window, 3, 8)
    with store.work("Correct") as work:
        work.update(Table.SEGMENTS, segment.id, {"source": "اليوم " + segment.source})
    told = window.area.notice.text()
    window.context.hands.code_wanted.emit(code(window, "FLAG.HEDGE").id)
    window.qtbot.waitUntil(lambda: window.area.notice.text() != told)
    window.qtbot.waitUntil(lambda: window.context.tasks.writes_pending() == 0)
    assert annotations(window) == before

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from workbench.domain.changes import Table
from workbench.domain.enums import Side, State
from workbench.domain.spans import Span
from workbench.services import editing as edits
from workbench.services.workspace import open_workspace
from workbench.ui.centre.filters import FILTERS, Filter, query_of, saved, stored
from workbench.ui.decorations import Mark, MarkKind

FINDINGS, CODED, NOTED = FILTERS[5], FILTERS[6], FILTERS[7]


def shows(window, ordinals):
    rows = [window.area.model.row(number) for number in range(window.area.model.rowCount())]
    return all(rows) and [row.segment.ordinal for row in rows] == list(ordinals)


def search(window, text):
    window.area.chips.search.setFocus()
    window.area.chips.search.clear()
    for letter in text:
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(window.area.chips.search, press)


def test_chips_say_how_many_rows_they_show_and_show_as_many(drive, sample_file):
    window = drive(sample_file).ready(60)
    chips = window.area.chips
    window.qtbot.waitUntil(lambda: chips._group.button(0).text().endswith("62"))
    for number in range(len(FILTERS)):
        window.area.chips._group.button(number).click()
        figure = int(chips._group.button(number).text().split()[-1])
        window.qtbot.waitUntil(lambda figure=figure: window.area.model.rowCount() == figure)


def test_the_chip_that_is_on_says_how_many_of_its_rows_a_search_leaves(drive, sample_file):
    window = drive(sample_file).ready(60)
    chips = window.area.chips
    window.qtbot.waitUntil(lambda: chips._group.button(0).text() == "All  62")
    search(window, "الارهاب")
    window.qtbot.waitUntil(lambda: 0 < window.area.model.rowCount() < 62)
    window.qtbot.waitUntil(lambda: chips._group.button(0).text() == f"All  {window.area.model.rowCount()} of 62")
    assert [chips._group.button(number).isChecked() for number in range(len(FILTERS))].count(True) == 1
    chips.search.clear()
    window.qtbot.waitUntil(lambda: chips._group.button(0).text() == "All  62")


def test_rows_with_findings_and_with_notes_are_shown_alone(drive, sample_file):
    window = drive(sample_file).ready(60)
    row, document = window.stored(4), window.context.place.document.document.id
    known = window.context.workspace.store.segments.ids(document, noted=True)
    with window.context.workspace.store.work("Note") as work:
        values = {"document_id": document, "segment_id": window.stored(7).id, "body": "أُعيدت الصياغة", "author": "me"}
        work.insert(Table.NOTES, values)
    window.context.changes.publish(work.change_set)
    window.context.decorations.replace(
        MarkKind.FINDING, {row.id: [Mark(MarkKind.FINDING, Side.TARGET, Span(0, 3), "x")]}
    )
    window.area.chips.choose(FINDINGS)
    window.qtbot.waitUntil(lambda: shows(window, [4]))
    window.area.chips.choose(NOTED)
    window.qtbot.waitUntil(lambda: window.area.model.rowCount() == len(known) + 1)
    wanted = f"Noted  {len(known) + 1}"
    window.qtbot.waitUntil(lambda: window.area.chips._group.button(7).text() == wanted)
    search(window, "اعيدت")
    window.qtbot.waitUntil(lambda: shows(window, [7]))


def test_searching_goes_through_spelling_washes_what_it_finds_and_escape_ends_it(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.go(3)
    place = window.target.caret()
    search(window, "شراكه")
    window.qtbot.waitUntil(lambda: 0 < window.area.model.rowCount() < 62)
    window.qtbot.waitUntil(lambda: bool(window.context.decorations.segments(MarkKind.HIT)))
    assert window.area.chips.search.hasFocus()
    window.keys(Qt.Key.Key_Escape)
    window.qtbot.waitUntil(lambda: window.area.model.rowCount() == 62)
    window.qtbot.waitUntil(lambda: not window.context.decorations.segments(MarkKind.HIT))
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal == 3)
    assert window.target.caret() == place


def test_a_filter_that_hides_the_active_row_gives_it_back_with_its_caret(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.go(20)
    window.target.set_caret(7)
    edits.set_state(window.context.workspace, [window.stored(5).id], State.REVIEWED)
    window.area.chips.choose(FILTERS[4])
    window.qtbot.waitUntil(lambda: shows(window, [5]))
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal == 5)
    window.area.chips.choose(Filter())
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal == 20)
    assert window.target.caret() == 7


def test_a_filter_that_keeps_the_active_row_leaves_it_where_it_is_on_the_screen(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.go(30)
    window.target.set_caret(3)
    before = next(row.y for row in window.grid.placed if row.number == window.grid.active)
    window.area.chips.choose(FILTERS[3])
    window.qtbot.waitUntil(lambda: window.area.model.rowCount() < 62 or bool(window.grid.placed))
    window.qtbot.wait(200)
    after = next(row.y for row in window.grid.placed if row.number == window.grid.active)
    assert after == pytest.approx(before, abs=2)
    assert window.context.place.segment.ordinal == 30
    assert window.target.caret() == 3


def test_an_edit_of_somebody_else_is_shown_without_disturbing_the_typing(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.go(10)
    window.type("mine ")
    caret, anchor = window.target.caret(), window.grid.stack.value()
    with open_workspace(sample_file, window.context.settings) as other:
        edits.set_target(other, window.stored(11).id, "Theirs.")
    window.context.changes.overtaken.emit()
    window.qtbot.waitUntil(lambda: window.area.model.row(11).segment.target == "Theirs.")
    assert window.target.hasFocus()
    assert window.target.caret() == caret
    assert window.grid.stack.value() == anchor
    window.type("more")
    window.saved()
    assert window.stored(10).target.endswith("mine more")


def test_filters_are_saved_under_names_and_used_again(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.area.chips.choose(Filter((State.TRANSLATED,), query="الصين"))
    window.area.saved_filters.save("China")
    window.qtbot.waitUntil(lambda: bool(window.context.settings.get("view.filters")))
    window.close()
    again = drive(sample_file).ready(60)
    menu = again.area.chips.menus.menu()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert again.area.chips.present() == Filter((State.TRANSLATED,), query="الصين")
    assert again.area.chips.search.text() == "الصين"
    again.qtbot.waitUntil(lambda: 0 < again.area.model.rowCount() < 62)
    again.area.saved_filters.remove("China")
    again.qtbot.waitUntil(lambda: not again.context.settings.get("view.filters"))


def test_what_is_selected_becomes_the_filter(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.go(0)
    window.grid.source.select_span(Span(0, 12))
    window.area.filtering.search_selection()
    words = window.stored(0).source.split()
    assert window.area.chips.search.text() == query_of(" ".join(words[: len(window.stored(0).source[:12].split())]))
    window.qtbot.waitUntil(lambda: 0 < window.area.model.rowCount() < 62)


def test_saved_filters_survive_the_settings_and_rubbish_is_left_out():
    wanted = {"one": Filter((State.DRAFT,), coded=True, query="x"), "two": Filter(noted=True)}
    assert saved(stored(wanted)) == wanted
    assert saved([{"name": "bad", "states": ["nonsense"]}, 7, {"states": []}]) == {}
    assert saved("nothing") == {}


def test_chips_without_rows_give_way_first_and_the_search_box_grows_while_it_is_used(drive, sample_file):
    window = drive(sample_file).ready(60)
    chips = window.area.chips
    window.qtbot.waitUntil(lambda: chips._group.button(0).text().endswith("62"))
    window.window.resize(1280, 800)
    window.qtbot.waitUntil(lambda: chips.width() > 600)
    out = [number for number in range(len(FILTERS)) if chips._group.button(number).isHidden()]
    assert all(chips._count(number) == 0 for number in out)
    before = chips.search.width()
    chips.search.setFocus()
    window.qtbot.waitUntil(lambda: chips.search.width() >= 180 > before)
    window.target.setFocus()
    window.qtbot.waitUntil(lambda: chips.search.width() == before)

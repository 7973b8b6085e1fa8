"""Words that complete what is typed, taken and left by real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(drive, sample_file):
    made = drive(sample_file).ready(60)
    made.qtbot.waitUntil(lambda: made.area.completing._found is not None)
    made.keys(Qt.Key.Key_Delete, ALT)
    return made


def test_tab_takes_the_word_in_place_of_what_was_typed(window):
    window.type("The compre")
    words = window.area.completing.list
    assert words.isVisible()
    assert words.item(0).text() == "comprehensive strategic partnership", "a term of this segment comes first"
    window.qtbot.wait(900)
    window.saved()
    assert words.isVisible(), "storing what is typed does not take the list away"
    window.keys(Qt.Key.Key_Tab)
    assert window.target.text() == "The comprehensive strategic partnership"
    assert words.isHidden()
    assert window.target.hasFocus()
    window.saved()
    assert window.stored(0).target == "The comprehensive strategic partnership"


def test_escape_leaves_what_was_typed_and_typing_goes_on(window):
    window.type("compre")
    window.keys(Qt.Key.Key_Escape)
    assert window.area.completing.list.isHidden()
    window.type(" ")
    assert window.target.text() == "compre "
    window.saved()


def test_arrows_choose_and_a_blank_or_leaving_the_row_closes_the_list(window):
    window.type("int")
    words = window.area.completing.list
    assert words.count() > 1
    second = words.item(1).text()
    window.keys(Qt.Key.Key_Down)
    window.keys(Qt.Key.Key_Return)
    assert window.target.text() == second
    window.type(" int")
    assert words.isVisible()
    window.type(" ")
    assert words.isHidden()
    window.saved()


def test_it_can_be_turned_off(window):
    window.context.settings.set("editing.complete", False)
    window.type("compre")
    assert window.area.completing.list.isHidden()
    window.saved()

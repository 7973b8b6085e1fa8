"""Widgets that are told what to show: made once, a few in a turn, and only while somebody sees them."""

import time
from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget

from workbench.ui.cards import Card, Column
from workbench.ui.piecemeal import Piecemeal
from workbench.ui.sight import set_in_sight
from workbench.ui.stack import Entry, Stack


@pytest.fixture
def made():
    return []


@pytest.fixture
def stack(qtbot):
    panel = QWidget()
    qtbot.addWidget(panel)
    inside = Stack(panel)
    inside.resize(200, 400)
    panel.show()
    yield inside
    panel.close()


def entries_of(texts, made):
    def make():
        card = Card()
        card.words = QLabel(card)
        made.append(card)
        return card

    def fill(text, card):
        card.words.setText(text)

    return [Entry("card", text[0], text, make, partial(fill, text)) for text in texts]


def texts_of(stack):
    return [card.words.text() for card in stack.shown()]


def test_walking_through_fifty_lists_makes_no_more_cards_than_the_longest_has(qtbot, stack, made):
    for number in range(50):
        texts = [f"{row}{number}" for row in "abcdefgh"[: 3 + number % 6]]
        stack.show_entries(entries_of(texts, made))
        qtbot.waitUntil(stack.is_filled)
        assert texts_of(stack) == texts
    assert len(made) == 8


def test_what_did_not_change_keeps_its_card_and_a_new_one_may_come_before_it(qtbot, stack, made):
    stack.show_entries(entries_of(["a1", "b1"], made))
    qtbot.waitUntil(stack.is_filled)
    before = stack.shown()
    stack.show_entries(entries_of(["n1", "a1", "b1"], made))
    qtbot.waitUntil(stack.is_filled)
    assert stack.shown()[1:] == before
    assert [stack.box.itemAt(place).widget() for place in range(3)] == stack.shown()
    stops, at = [], stack.shown()[0]
    for _ in range(20):
        stops += [at] if at in stack.shown() else []
        at = at.nextInFocusChain()
    assert stops[:3] == stack.shown()


def test_arrows_go_from_card_to_card_in_the_order_they_are_shown(qtbot, stack, made):
    stack.show_entries(entries_of(["b1"], made))
    qtbot.waitUntil(stack.is_filled)
    stack.show_entries(entries_of(["a1", "b1"], made))
    qtbot.waitUntil(stack.is_filled)
    first, second = stack.shown()
    stack.activateWindow()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert stack.window().focusWidget() is second


def test_nothing_is_made_behind_another_tab_and_the_last_list_once_it_comes_to_the_front(qtbot, stack, made):
    set_in_sight(stack.parentWidget(), seen=False)
    for number in range(9):
        stack.show_entries(entries_of([f"a{number}"], made))
        qtbot.wait(5)
    assert not made
    set_in_sight(stack.parentWidget(), seen=True)
    qtbot.waitUntil(stack.is_filled)
    assert texts_of(stack) == ["a8"]
    assert len(made) == 1


def test_lists_that_follow_one_another_in_one_turn_are_made_once(qtbot, stack, made):
    for number in range(9):
        stack.show_entries(entries_of([f"{row}{number}" for row in "abc"], made))
    qtbot.waitUntil(stack.is_filled)
    assert texts_of(stack) == ["a8", "b8", "c8"]
    assert len(made) == 3


def test_cards_that_are_not_shown_are_hidden(qtbot, stack, made):
    stack.show_entries(entries_of(["a1", "b1", "c1"], made))
    qtbot.waitUntil(stack.is_filled)
    stack.show_entries(entries_of(["d1"], made))
    qtbot.waitUntil(stack.is_filled)
    assert [card.isVisible() for card in made].count(True) == 1


def test_a_card_that_was_reached_by_keys_hands_them_to_the_first_when_it_goes(qtbot, stack, made):
    stack.activateWindow()
    stack.show_entries(entries_of(["a1", "b1"], made))
    qtbot.waitUntil(stack.is_filled)
    stack.shown()[1].setFocus()
    stack.show_entries(entries_of(["a1"], made))
    qtbot.waitUntil(stack.is_filled)
    assert stack.shown()[0].hasFocus()


def test_long_work_lets_the_event_loop_turn(qtbot):
    holder, turns, done = QObject(), [], []
    work = Piecemeal(holder)
    work._timer.timeout.connect(lambda: turns.append(len(done)))

    def step():
        time.sleep(0.005)
        done.append(1)

    work.run([step] * 12)
    qtbot.waitUntil(lambda: not work.is_running())
    assert len(done) == 12
    assert max(after - before for before, after in zip([0, *turns], turns, strict=False)) <= 2


def test_a_long_list_is_made_as_far_as_it_is_looked_at(qtbot, made):
    column = Column("Things")
    qtbot.addWidget(column)
    column.resize(200, 300)
    column.show()
    column.show_entries(entries_of([f"{chr(0x3041 + row)}" for row in range(80)], made))
    qtbot.waitUntil(column.is_filled)
    qtbot.wait(50)
    assert 5 < len(made) < 40
    bar = column.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.setValue(bar.maximum()) or column.is_complete())
    assert len(column.shown()) == len(made) == 80

"""Panels behind another tab do nothing, and catch up when they come to the front."""

from workbench.ui.cards import Card
from workbench.ui.sight import in_sight


def test_a_panel_behind_another_reads_nothing_and_catches_up_when_it_comes_to_the_front(drive, sample_file):
    window = drive(sample_file).ready(60)
    docks = window.furniture.docks
    docks.show("suggestions")
    history = docks.docks["history"].widget()
    window.qtbot.waitUntil(lambda: not in_sight(history))
    window.go(3)
    window.type(" more")
    window.saved()
    window.qtbot.wait(600)
    assert not history.cards()
    docks.show("history")
    window.qtbot.waitUntil(lambda: in_sight(history))
    window.qtbot.waitUntil(lambda: any((card.row.target or ("", ""))[1].endswith(" more") for card in history.cards()))


def test_walking_through_fifty_rows_makes_no_more_cards_than_stand_side_by_side(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.furniture.docks.show("terms")
    panel = window.furniture.docks.docks["terms"].widget()
    shown = set()
    for row in range(50):
        window.go(row)
        window.qtbot.wait(40)
        shown |= {(row, card.text) for card in panel.cards()}
    assert len(shown) > 60
    assert len(panel.findChildren(Card)) < 30

"""What panels ask of the grid happens there, and they learn what is selected."""

from workbench.domain.enums import Side
from workbench.domain.spans import Span


def test_a_place_that_a_panel_asks_for_is_shown_and_selected(drive, sample_file):
    window = drive(sample_file).ready(60)
    wanted = window.furniture.area.model.ids[40]
    window.context.hands.go_to(wanted, Side.SOURCE, Span(2, 9))
    window.qtbot.waitUntil(lambda: window.context.place.segment.id == wanted)
    window.qtbot.waitUntil(lambda: window.context.hands.selection is not None)
    found = window.context.hands.selection
    assert (found.segment_id, found.side, found.span) == (wanted, Side.SOURCE, Span(2, 9))
    assert found.text == window.context.place.segment.source[2:9]
    window.go(3)
    assert window.context.hands.selection is None


def test_a_text_that_a_panel_inserts_stands_at_the_caret_and_is_stored(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.target.set_caret(3)
    before = window.target.text()
    window.context.hands.insert_wanted.emit("شراكة")
    assert window.target.text() == before[:3] + "شراكة" + before[3:]
    window.saved()
    assert window.stored(0).target == window.target.text()

"""The status bar says what is so, also after an edit that leaves the caret where it was."""

from __future__ import annotations

from workbench.domain.enums import State
from workbench.ui.commands import editing


def test_drafts_do_not_count_as_translated(drive, sample_file):
    window = drive(sample_file).ready(60)
    status, place = window.furniture.status, window.context.counting

    def finished():
        states = place.figures.states
        return sum(states[state] for state in (State.TRANSLATED, State.REVIEWED, State.APPROVED))

    window.qtbot.waitUntil(lambda: "%" in status.done.text(), timeout=5000)
    before, drafts = finished(), place.figures.states[State.DRAFT]
    assert status.done.text().startswith(f"{100 * before // 62} % translated")
    for row in (number for number in range(62) if window.stored(number).state is State.TRANSLATED):
        window.go(row)
        window.type(" more")
        window.saved()
        if window.stored(row).state is State.DRAFT:
            break
    window.qtbot.waitUntil(lambda: place.figures.states[State.DRAFT] > drafts, timeout=5000)
    assert finished() < before
    assert status.done.text().startswith(f"{100 * finished() // 62} % translated")


def test_the_number_of_segments_follows_a_split_and_its_undo(drive, sample_file):
    window = drive(sample_file).ready(60)
    place = window.furniture.status.place
    window.go(4)
    window.qtbot.waitUntil(lambda: place.text() == "Segment 5 of 62", timeout=5000)
    window.grid.source.setFocus()
    window.grid.source.set_caret(window.stored(4).source.index(" ") + 1)
    editing.split_segment(window.furniture.desk)
    window.qtbot.waitUntil(lambda: place.text() == "Segment 5 of 63", timeout=5000)
    window.context.edits.undo()
    window.qtbot.waitUntil(lambda: place.text() == "Segment 5 of 62", timeout=5000)
    assert place.width() >= place.sizeHint().width()

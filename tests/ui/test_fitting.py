from PySide6.QtCore import Qt

from workbench.ui.fitting import LEAST, NARROW, TEXT_LEAST
from workbench.ui.screens import screen_key, with_screen
from workbench.ui.window import MainWindow


def _shown(window, *ids):
    docks = window.furniture.docks.docks
    return [panel for panel in ids if not docks[panel].isHidden()]


def test_a_narrow_window_puts_the_outer_side_away_and_a_wide_one_brings_the_same_panels_back(drive, sample_file):
    window = drive(sample_file).ready(60)
    docks = window.furniture.docks
    docks.docks["history"].hide()
    docks.show("notes")
    window.window.resize(NARROW - 100, 700)
    window.qtbot.waitUntil(lambda: _shown(window, "suggestions", "terms", "notes", "annotations") == [])
    assert _shown(window, "library", "structure", "codes") == ["library", "structure", "codes"]
    window.window.resize(1300, 800)
    window.qtbot.waitUntil(lambda: "notes" in _shown(window, "notes"))
    assert _shown(window, "suggestions", "history", "terms") == ["suggestions", "terms"]
    window.qtbot.waitUntil(lambda: docks.is_seen("notes"))


def test_what_is_asked_for_in_a_narrow_window_stays(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.window.resize(960, 540)
    window.qtbot.waitUntil(lambda: _shown(window, "suggestions") == [])
    window.furniture.docks.folding.toggle()
    window.window.resize(970, 540)
    assert _shown(window, "suggestions", "terms") == ["suggestions", "terms"]
    assert window.window.minimumSizeHint().width() <= 960
    assert window.area.width() >= TEXT_LEAST
    assert window.furniture.docks.docks["suggestions"].width() >= LEAST["end"]


def test_findings_and_long_words_below_do_not_make_the_window_wider_than_a_small_screen(drive, sample_file):
    window = drive(sample_file, "ar").ready(60)
    window.window.resize(960, 540)
    window.type(" 12345 67890 ((")
    window.saved()
    window.context.found.wanted.emit()
    window.furniture.status.words.setText("x" * 400)
    window.qtbot.waitUntil(lambda: bool(window.context.found.open_items()))
    window.qtbot.wait(50)
    assert window.window.minimumSizeHint().width() <= 900
    assert window.window.width() == 960


def test_widths_are_kept_for_each_screen_and_those_of_another_do_not_ruin_this_one(drive, sample_file):
    window = drive(sample_file).ready(60)
    docks = window.furniture.docks
    window.window.resizeDocks([docks.docks["library"]], [300], Qt.Orientation.Horizontal)
    here = screen_key(window.window)
    other = {"mirrored": False, "geometry": "", "docks": "broken", "away": []}
    window.context.settings.set("window.layout", {"960x540@2": other})
    window.close()
    kept = window.context.settings.get("window.layout")
    assert set(kept) == {"960x540@2", here}
    assert kept["960x540@2"] == other

    again = drive(sample_file).ready(60)
    again.qtbot.waitUntil(lambda: again.furniture.docks.docks["library"].width() == 300)


def test_a_side_that_was_left_too_wide_is_made_narrower_at_the_start(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.window.resize(1600, 800)
    window.window.resizeDocks([window.furniture.docks.docks["library"]], [620], Qt.Orientation.Horizontal)
    window.close()
    again = drive(sample_file).ready(60)
    again.qtbot.waitUntil(lambda: again.furniture.docks.docks["library"].width() <= 410)


def test_the_rows_keep_their_room_in_a_low_window(drive, sample_file):
    window = drive(sample_file).ready(60)
    high = window.area.heading.height()
    window.window.resize(1200, 540)
    window.qtbot.waitUntil(lambda: window.area.heading.height() < high - 20)
    assert window.grid.height() > 280


def test_the_first_start_fills_the_screen_and_the_next_comes_back_as_it_was_left(qtbot, qapp):
    first = MainWindow()
    qtbot.addWidget(first)
    first.appear({})
    assert first.isMaximized()
    assert first.width() >= first.screen().availableSize().width()
    first.showNormal()
    first.resize(600, 500)
    layout = {"mirrored": False, "geometry": first.saveGeometry().toBase64().toStdString()}

    second = MainWindow()
    qtbot.addWidget(second)
    second.appear(with_screen({}, first, layout))
    assert not second.isMaximized()
    assert (second.width(), second.height()) == (600, 500)


def test_the_hint_in_an_empty_translation_has_the_size_of_the_text_in_every_row(drive, sample_file):
    window = drive(sample_file).ready(60)
    assert window.target.viewport().font().pointSizeF() == window.target.font().pointSizeF()

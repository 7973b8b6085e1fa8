from PySide6.QtWidgets import QToolButton

from workbench.ui.strip import ICON, Strip


def test_the_strip_is_narrow_before_its_icons_are_there(drive, sample_file):
    window = drive(sample_file, opens=False)
    strip = window.window.findChild(Strip)
    buttons = [button for button in strip.findChildren(QToolButton) if button.isVisibleTo(strip)]
    assert len(buttons) >= 6
    assert all(not button.icon().isNull() for button in buttons)
    assert strip.sizeHint().width() < 3 * ICON.width()
    window.qtbot.waitUntil(window.context.opened.is_open, timeout=15_000)
    window.ready(60)
    assert strip.width() < 3 * ICON.width()


def test_nothing_is_said_to_be_saved_while_the_workspace_is_being_opened(drive, sample_file):
    window = drive(sample_file, opens=False)
    assert not window.context.opened.is_open()
    assert window.furniture.status.saved.accessibleName() == "Opening…"
    window.qtbot.waitUntil(window.context.opened.is_open, timeout=15_000)
    window.ready(60).saved()
    window.type("x")
    assert window.furniture.status.saved.accessibleName() == "Saving…"
    window.saved()

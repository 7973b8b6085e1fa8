from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from workbench.ui.commands import help as assistance
from workbench.ui.dialogs.about.dialog import AboutDialog
from workbench.ui.dialogs.shortcuts.dialog import ShortcutsDialog
from workbench.ui.dialogs.tour.tour import Tour


def test_the_tour_goes_through_real_parts_by_keys_and_is_remembered(drive, sample_file):
    window = drive(sample_file).ready(60)
    assistance.start_tour(window.furniture.desk)
    tour = window.window.findChild(Tour)
    titles = [tour.title.text()]
    for _ in range(len(tour._steps) - 1):
        window.qtbot.keyClick(tour, Qt.Key.Key_Right)
        titles.append(tour.title.text())
        assert tour._hole.isValid()
        assert tour.rect().contains(tour.card.geometry())
    assert len(set(titles)) == len(titles) >= 6
    window.qtbot.keyClick(tour, Qt.Key.Key_Left)
    assert tour.title.text() == titles[-2]
    window.qtbot.keyClick(tour, Qt.Key.Key_Escape)
    window.saved()
    assert window.context.settings.get("tour.seen") is True


def test_the_sheet_finds_actions_by_words_and_by_keys_and_is_kept_as_a_page(drive, sample_file, tmp_path):
    window = drive(sample_file).ready(60)
    window.keys(Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    sheet = window.window.findChild(ShortcutsDialog)
    window.qtbot.keyClicks(sheet.line, "ctrl+t")
    assert "Split segment: \u2066Ctrl + T\u2069" in sheet.sheet.texts()
    assert not any("Lock or unlock" in text for text in sheet.sheet.texts())
    sheet.save(str(tmp_path / "sheet.html"))
    window.saved()
    assert "Lock or unlock segment" in (tmp_path / "sheet.html").read_text(encoding="utf-8")
    sheet.reject()


def test_the_sheet_is_mirrored_in_an_arabic_window(drive, sample_file):
    window = drive(sample_file, "ar").ready(60)
    assistance.show_shortcuts(window.furniture.desk)
    tree = window.window.findChild(ShortcutsDialog).sheet
    first = tree.topLevelItem(0).child(0)
    names, keys = (tree.visualRect(tree.indexFromItem(first, column)) for column in (0, 1))
    assert keys.right() < names.left()
    assert tree.visualRect(tree.indexFromItem(tree.topLevelItem(0))).right() > names.right() - 30
    assert tree.font() == window.window.font()
    window.window.findChild(ShortcutsDialog).reject()


def test_about_names_the_licences_of_the_parts(drive, sample_file):
    window = drive(sample_file).ready(60)
    assistance.show_about(window.furniture.desk)
    about = window.window.findChild(AboutDialog)
    window.qtbot.waitUntil(lambda: about.table.rowCount() > 5)
    rows = {about.table.item(row, 0).text(): about.table.item(row, 2).text() for row in range(about.table.rowCount())}
    assert "MIT" in rows["SQLAlchemy"]
    next(button for button in about.findChildren(QPushButton) if "Copy" in button.text()).click()
    assert "SQLAlchemy" in QGuiApplication.clipboard().text()
    about.reject()


def test_a_text_of_the_clipboard_becomes_a_document(drive, home):
    window = drive(None)
    window.qtbot.waitUntil(lambda: window.area.pages.currentWidget() is window.area.empty)
    QGuiApplication.clipboard().setText("1. نص أول.\n2. نص ثان.\n")
    paste = next(button for button in window.area.empty.findChildren(QPushButton) if "Paste" in button.text())
    paste.click()
    window.ready(2)
    assert window.context.place.segment.source.startswith("نص أول")
    window.saved()

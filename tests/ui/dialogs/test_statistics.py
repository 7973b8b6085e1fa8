import csv
import io

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from workbench.ui.dialogs.statistics.dialog import StatisticsDialog

SHIFT = Qt.KeyboardModifier.ShiftModifier


def opened(window):
    window.keys(Qt.Key.Key_F8, SHIFT)
    dialog = window.window.findChild(StatisticsDialog)
    window.qtbot.waitUntil(lambda: dialog.tree.topLevelItemCount() > 0, timeout=30_000)
    return dialog


def rows_of(dialog):
    found = {}
    for at in range(dialog.tree.topLevelItemCount()):
        head = dialog.tree.topLevelItem(at)
        for below in range(head.childCount()):
            row = head.child(below)
            found[head.text(0), row.text(0)] = [row.text(column) for column in (1, 2, 3)]
    return found


def test_the_figures_are_shown_copied_and_saved_for_excel_in_arabic_too(drive, sample_file, tmp_path):
    window = drive(sample_file, "ar").ready(60)
    dialog = opened(window)
    dialog.copy.click()
    copied = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert copied[0] == ["نصوص", "مقاطع", "كلمات", "محارف"]
    assert copied[1][:2] == ["الأصل", "62"]
    dialog.save_to(str(tmp_path / "figures.csv"))
    window.saved()
    data = (tmp_path / "figures.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert [row for row in csv.reader(io.StringIO(data.decode("utf-8-sig"))) if any(row)] == [
        row for row in copied if any(row)
    ]
    dialog.reject()
    window.saved()


def test_figures_are_written_as_people_write_them_and_plainly_for_a_spreadsheet(drive, sample_file):
    window = drive(sample_file).ready(60)
    dialog = opened(window)
    words = rows_of(dialog)["Texts", "Source"][1]
    assert "," in words
    assert rows_of(dialog)["By state", "Translated"][2] == "100 %"
    dialog.copy.click()
    assert QGuiApplication.clipboard().text().split("\n")[1].split("\t")[2] == words.replace(",", "")
    dialog.reject()
    window.saved()


def test_the_project_has_a_line_for_each_document(drive, sample_file):
    window = drive(sample_file).ready(60)
    dialog = opened(window)
    known = rows_of(dialog)
    assert known["Annotations by code", "All annotations"][:2] == ["587", "587"]
    assert known["By state", "Translated"][0] == "62"
    dialog.scope.setCurrentIndex(1)
    window.qtbot.waitUntil(lambda: any(head == "Documents" for head, _ in rows_of(dialog)), timeout=30_000)
    assert rows_of(dialog)["Texts", "Source"] == known["Texts", "Source"]
    dialog.reject()
    window.saved()


def test_a_dialog_that_is_closed_while_it_counts_leaves_nothing_behind(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.keys(Qt.Key.Key_F8, SHIFT)
    window.window.findChild(StatisticsDialog).reject()
    window.saved()

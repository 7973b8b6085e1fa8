import shutil
import sys
import time
import zipfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from workbench.domain.enums import Confidence, Likelihood
from workbench.ui.dialogs.briefing.dialog import BriefingDialog
from workbench.ui.dialogs.briefing.scope import CLAUSES, CODE

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def opened(window):
    window.qtbot.waitUntil(lambda: not window.window.findChildren(BriefingDialog))
    window.window.activateWindow()
    window.qtbot.waitUntil(lambda: QApplication.activeWindow() is window.window)
    window.keys(Qt.Key.Key_B, CONTROL_SHIFT)
    window.qtbot.waitUntil(lambda: bool(window.window.findChildren(BriefingDialog)))
    dialogs = [one for one in window.window.findChildren(BriefingDialog) if one.isVisible()]
    dialog = dialogs[-1]
    window.qtbot.waitUntil(dialog.isEnabled, timeout=15_000)
    return dialog


def settled(window, dialog):
    window.qtbot.waitUntil(lambda: not dialog.asking.is_busy and not dialog._timer.isActive(), timeout=60_000)


@pytest.fixture
def plain(monkeypatch):
    """Take LibreOffice away, so that a test does not wait for it."""
    monkeypatch.setattr("workbench.services.previewing.office.find_office", lambda: None)


def test_a_briefing_of_chosen_clauses_is_written_with_a_new_judgement_and_remembered(
    drive, sample_file, tmp_path, plain
):
    window = drive(sample_file).ready(60)
    dialog = opened(window)
    settled(window, dialog)
    dialog.scope.group.button(CLAUSES).click()
    settled(window, dialog)
    assert not dialog.export.isEnabled()
    dialog.scope.tree.topLevelItem(1).setCheckState(0, Qt.CheckState.Checked)
    dialog.sections.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    dialog.judgements.add.click()
    card = dialog.judgements.cards[-1]
    window.qtbot.keyClicks(card.english, "They will sign in May.")
    card.likelihood.setCurrentIndex(1 + list(Likelihood).index(Likelihood.LIKELY))
    card.confidence.setCurrentIndex(1 + list(Confidence).index(Confidence.HIGH))
    dialog.look.marking.setText("INTERNAL")
    dialog.look.numbers.setChecked(False)
    settled(window, dialog)
    assert "HTML" in dialog.preview.said.text()
    out = tmp_path / "b.docx"
    dialog.export_to(str(out))
    window.qtbot.waitUntil(dialog.show_file.isVisible, timeout=30_000)
    with zipfile.ZipFile(out) as package:
        written = package.read("word/document.xml").decode()
    assert "They will sign in May." in written
    dialog.accept()
    window.saved()
    document = window.context.place.document.document
    rows = window.context.workspace.store.judgements.of(document.id)
    assert (rows[-1].text_en, rows[-1].likelihood, rows[-1].confidence) == (
        "They will sign in May.",
        Likelihood.LIKELY,
        Confidence.HIGH,
    )
    again = opened(window)
    assert again.look.marking.text() == "INTERNAL"
    assert again.sections.sections()[0] != "title"
    assert len(again.scope.clause_ids()) >= 1
    settled(window, again)
    again.reject()
    window.saved()


def test_a_scope_by_code_takes_the_rows_that_have_it(drive, sample_file, plain):
    window = drive(sample_file).ready(60)
    dialog = opened(window)
    dialog.scope.group.button(CODE).click()
    chosen = dialog.recipe().segment_ids
    code = dialog.scope.codes.currentData()
    document = window.context.place.document.document
    wanted = {
        one.segment_id for one in window.context.workspace.store.annotations.of(document.id) if one.code_id == code
    }
    assert set(chosen) == wanted - {None}
    settled(window, dialog)
    dialog.reject()
    window.saved()


def test_a_preview_of_a_long_document_shows_its_first_rows_and_says_so(drive, sample_file, plain, monkeypatch):
    monkeypatch.setattr("workbench.services.previewing.MOST_ROWS", 7)
    window = drive(sample_file).ready(60)
    dialog = opened(window)
    settled(window, dialog)
    assert "Only the first 7 rows are shown here." in dialog.preview.said.text()
    rows = window.context.workspace.store.segments.of(window.context.place.document.document.id)
    shown = dialog.preview.html.toPlainText()
    assert rows[6].source[:20] in shown
    assert rows[30].source[:20] not in shown
    dialog.reject()
    window.saved()


def test_sections_are_moved_by_a_button(drive, sample_file, plain):
    window = drive(sample_file).ready(60)
    dialog = opened(window)
    before = dialog.sections.sections()
    dialog.sections.list.setCurrentRow(2)
    dialog.sections.up.click()
    assert dialog.sections.sections()[1] == before[2]
    settled(window, dialog)
    dialog.reject()
    window.saved()


@pytest.mark.skipif(not (shutil.which("soffice") and shutil.which("pdftoppm")), reason="needs LibreOffice and Poppler")
def test_the_pages_are_shown_as_libreoffice_lays_them_out(drive, sample_file):
    window = drive(sample_file).ready(60)
    dialog = opened(window)
    settled(window, dialog)
    assert dialog.preview.said.text().startswith("LibreOffice preview")
    assert len(dialog.preview.pages) > 2
    assert not dialog.preview.pages[0].pixmap().isNull()
    dialog.reject()
    window.saved()


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in program is a script")
def test_a_window_that_is_closed_while_pages_are_made_does_not_wait_for_them(drive, sample_file, tmp_path, monkeypatch):
    office = tmp_path / "soffice"
    office.write_text(f"#!{sys.executable}\nimport time\ntime.sleep(60)\n")
    office.chmod(0o755)
    monkeypatch.setattr("workbench.services.previewing.office.find_office", lambda: office)
    monkeypatch.setattr("workbench.services.previewing.can_paint", lambda: True)
    window = drive(sample_file).ready(60)
    dialog = opened(window)
    window.qtbot.waitUntil(lambda: dialog.asking.is_busy)
    window.qtbot.wait(1500)
    began = time.monotonic()
    window.close()
    assert time.monotonic() - began < 5


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
def test_a_dialog_that_is_left_while_its_pages_are_made_leaves_quietly(drive, sample_file):
    window = drive(sample_file).ready(60)
    dialog = opened(window)
    window.qtbot.waitUntil(lambda: dialog.asking.is_busy)
    folder = dialog.asking._folder
    dialog.reject()
    window.qtbot.waitUntil(lambda: not folder.exists())
    done = []
    window.context.tasks.read(int, then=done.append)
    window.qtbot.waitUntil(lambda: bool(done), timeout=60_000)
    assert not [
        one for one in QApplication.topLevelWidgets() if type(one).__name__ == "CrashDialog" and one.isVisible()
    ]


def test_names_of_clauses_end_at_a_word_with_the_ellipsis_on_their_own_side(drive, sample_file, plain):
    window = drive(sample_file).ready(60)
    dialog = opened(window)
    settled(window, dialog)
    items = [dialog.scope.tree.topLevelItem(row) for row in range(dialog.scope.tree.topLevelItemCount())]
    cut = [item for item in items if "…" in item.text(0)]
    assert cut
    for item in cut:
        _, words = item.text(0).split(" — \u2068")
        assert words.endswith("…\u2069")
        shown = words.removesuffix("…\u2069")
        assert item.toolTip(0).startswith(shown)
        assert item.toolTip(0)[len(shown)] in " ،,"
    dialog.reject()

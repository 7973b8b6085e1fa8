import json

import keyring
import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QLineEdit

from tests.plugins.test_keyring_store import InMemory
from tests.plugins.translators.engine_server import serving
from workbench.settings import SETTINGS
from workbench.ui.dialogs.settings import words
from workbench.ui.dialogs.settings.dialog import ENGINES, KEYS, SettingsDialog

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def ring():
    before = keyring.get_keyring()
    keyring.set_keyring(backend := InMemory())
    yield backend
    keyring.set_keyring(before)


def opened(window, page=""):
    dialog = SettingsDialog(window.furniture.desk, page)
    dialog.open()
    return dialog


def stored(home):
    return json.loads((home / "settings.json").read_text(encoding="utf-8"))


def test_every_declared_setting_that_people_set_is_on_a_page(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.keys(Qt.Key.Key_Comma, CTRL)
    dialog = window.window.findChild(SettingsDialog)
    shown = set()
    for page in dialog.pages.values():
        shown |= set(getattr(page, "rows", {})) if isinstance(getattr(page, "rows", None), dict) else set()
    wanted = {one.key for one in SETTINGS if words.is_shown(one) and one.group != ENGINES}
    assert wanted <= shown
    dialog.reject()


def test_a_search_shows_only_what_it_means_and_a_change_holds_at_once(drive, sample_file, home):
    window = drive(sample_file).ready(60)
    dialog = opened(window)
    window.qtbot.keyClicks(dialog.line, "light")
    assert dialog.list.currentItem().text() == "Looks"
    row = dialog.pages["Looks"].rows["ui.theme"]
    assert row.isVisible()
    assert not dialog.pages["Looks"].rows["ui.digits"].isVisible()
    row.editor.field.setCurrentIndex(row.editor.field.findData("dark"))
    window.qtbot.waitUntil(lambda: window.context.looks.theme.is_dark)
    window.saved()
    assert stored(home)["ui.theme"] == "dark"
    row.reset.click()
    window.saved()
    assert stored(home)["ui.theme"] == "system"
    dialog.reject()


def test_new_keys_hold_at_once_and_a_clash_is_told(drive, sample_file, home):
    window = drive(sample_file).ready(60)
    dialog = opened(window, KEYS)
    page = dialog.pages[KEYS]
    page.choose("next-unconfirmed")
    page.keys.setKeySequence("Ctrl+T")
    assert not page.put.isEnabled()
    assert "Split segment" in page.said.text()
    page.keys.setKeySequence("Ctrl+Shift+F9")
    page.put.click()
    window.qtbot.waitUntil(
        lambda: window.furniture.actions.actions["next-unconfirmed"].shortcut().toString() == "Ctrl+Shift+F9"
    )
    window.saved()
    assert stored(home)["keys.custom"] == {"next-unconfirmed": ["Ctrl+Shift+F9"]}
    page.reset.click()
    window.qtbot.waitUntil(
        lambda: window.furniture.actions.actions["next-unconfirmed"].shortcut().toString() == "Ctrl+U"
    )
    dialog.reject()
    window.saved()


def test_an_engine_is_tested_without_being_on_and_its_key_goes_to_the_keyring_only(drive, sample_file, home, ring):
    window = drive(sample_file).ready(60)
    with serving() as server:
        dialog = opened(window, ENGINES)
        page = dialog.pages[ENGINES]
        window.qtbot.waitUntil(lambda: "libretranslate" in page.cards, timeout=15_000)
        card = page.cards["libretranslate"]
        assert not card.switch.isChecked()
        address = card.fields["url"]
        address.setText(server.url)
        address.editingFinished.emit()
        key = card.fields["key"]
        assert key.echoMode() is QLineEdit.EchoMode.Password
        window.qtbot.keyClicks(key, "secret-9")
        key.editingFinished.emit()
        assert key.text() == ""
        card.test.click()
        window.qtbot.waitUntil(lambda: card.answer.text().startswith(("✓", "✗")), timeout=30_000)
        assert card.answer.text().startswith("✓"), card.answer.text()
        window.saved()
        assert "secret-9" in ring.kept.values()
        assert "secret-9" not in (home / "settings.json").read_text(encoding="utf-8")
        assert stored(home).get("engines.enabled", []) == []
        card.switch.click()
        window.saved()
        assert stored(home)["engines.enabled"] == ["libretranslate"]
        dialog.reject()


def test_every_declared_setting_is_named_in_arabic(qapp):
    from workbench import paths

    arabic = QTranslator()
    assert arabic.load("messages_ar", str(paths.resources("i18n")))
    missing = [one.title for one in SETTINGS if words.is_shown(one) and not arabic.translate("Setting", one.title)]
    assert missing == []


def test_another_language_offers_a_restart_in_the_dialog_and_after_it_and_the_old_one_takes_that_back(
    drive, sample_file
):
    window = drive(sample_file).ready(60)
    dialog = opened(window, "Looks")
    box = dialog.pages["Looks"].rows["ui.language"].editor.field
    assert not dialog.restart.isVisible()
    box.setCurrentIndex(box.findData("ar"))
    window.qtbot.waitUntil(dialog.restart.isVisible)
    assert window.area.notice.isVisible()
    assert window.area.notice.button.text() == dialog.restart.button.text() == "Restart now"
    box.setCurrentIndex(box.findData("en"))
    window.qtbot.waitUntil(lambda: not dialog.restart.isVisible())
    assert not window.area.notice.isVisible()
    box.setCurrentIndex(box.findData("ar"))
    window.qtbot.waitUntil(window.area.notice.isVisible)
    dialog.reject()
    window.area.notice.button.click()
    window.qtbot.waitUntil(lambda: not window.window.isVisible(), timeout=20_000)
    assert window.window.property("restarts") is True
    window.application.close()


def test_a_plain_notice_after_an_offer_has_no_button(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.context.notices.offer("Something", "Do it", lambda: None)
    assert window.area.notice.button.isVisible()
    window.context.notices.tell("Something else")
    assert not window.area.notice.button.isVisible()
    window.context.notices.take_back()
    assert window.area.notice.text() == "Something else"
    assert window.area.notice.isVisible()
    window.area.notice.hide()

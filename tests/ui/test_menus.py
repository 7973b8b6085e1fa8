from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

from workbench.ui.features import PANELS
from workbench.ui.menu import Menu
from workbench.ui.menus.order import arranged


def _names(window, name):
    menu = window.window.findChild(QMenu, name)
    inner = {child.menuAction(): child.objectName() for child in window.window.findChildren(QMenu)}
    return ["-" if one.isSeparator() else inner.get(one) or one.objectName() for one in menu.actions()]


def test_menus_stand_in_groups_in_the_order_that_people_know(drive, sample_file):
    window = drive(sample_file).ready(60)
    assert _names(window, "file")[-3:] == ["settings", "-", "quit"]
    assert _names(window, "file")[:2] == ["import", "import-folder"]
    assert _names(window, "edit")[:8] == ["undo", "redo", "-", "cut", "copy", "paste", "select-all", "-"]
    assert "view/panels" in _names(window, "view")
    assert "annotate/codes" in _names(window, "annotate")
    for name in ("file", "edit", "view", "translate", "annotate"):
        names = _names(window, name)
        assert 2 <= names.count("-") <= 7
        assert names[-1] != "-"
        assert "- -" not in " ".join(names)


def test_a_new_action_stands_in_its_menu_though_the_order_does_not_name_it():
    assert arranged("file", ["quit", "import", "brand-new"]) == ["import", "-", "brand-new", "-", "quit"]


def test_the_view_menu_shows_and_hides_panels(drive, sample_file):
    window = drive(sample_file).ready(60)
    menu = window.window.findChild(QMenu, "view/panels")
    menu.aboutToShow.emit()
    assert len(menu.actions()) == len(PANELS)
    library, dock = menu.actions()[0], window.furniture.docks.docks["library"]
    assert library.isChecked()
    library.trigger()
    assert dock.isHidden()
    menu.aboutToShow.emit()
    menu.actions()[0].trigger()
    assert not dock.isHidden()


def test_the_menu_of_codes_codes_what_is_selected(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.go(2)
    segment = window.context.place.segment
    window.target.setFocus()
    window.target.selectAll()
    store, document = window.context.workspace.store, window.context.place.document.document.id
    before = len(store.annotations.of(document))
    menu = window.window.findChild(QMenu, "annotate/codes")
    menu.aboutToShow.emit()
    shown = [one for one in menu.actions() if not one.isSeparator()]
    codable = [code for code in window.context.place.document.codes if code.codable]
    assert len(shown) == len(codable)
    shown[0].trigger()
    window.saved()
    window.qtbot.waitUntil(lambda: len(store.annotations.of(document)) > before)
    added = max(store.annotations.of(document), key=lambda row: row.id)
    assert added.segment_id == segment.id


def test_cut_copy_and_paste_of_the_menu_act_where_the_caret_is(drive, sample_file):
    window = drive(sample_file).ready(60)
    actions = window.furniture.actions.actions
    window.target.setFocus()
    before = window.target.text()
    actions["select-all"].trigger()
    actions["cut"].trigger()
    assert window.target.text() == ""
    assert QGuiApplication.clipboard().text() == before
    actions["paste"].trigger()
    assert window.target.text() == before
    search = window.area.chips.search
    search.setFocus()
    actions["paste"].trigger()
    assert search.text() == before.replace("\n", " ")
    window.keys(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert search.selectedText() == search.text()
    window.keys(Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert search.text() == ""


def test_keys_in_menus_read_from_left_to_right(drive, sample_file):
    window = drive(sample_file, "ar").ready(60)
    menu = window.window.findChild(QMenu, "view")
    assert isinstance(menu, Menu)
    option = QStyleOptionMenuItem()
    menu.initStyleOption(option, window.furniture.actions.actions["zoom-in"])
    name, keys = option.text.split("\t")
    assert keys == "\u2066Ctrl++\u2069"
    assert "\u2066" not in name

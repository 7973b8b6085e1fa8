"""Qt's own tester runs on every model of the window, filled, and while the user works."""

from __future__ import annotations

import importlib
import pkgutil

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QApplication
from shiboken6 import isValid

from workbench import ui
from workbench.ui.features import PANELS

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
OPENING = ("palette", "go-to", "annotate", "replace", "settings", "shortcuts")


def declared_models() -> set[str]:
    """Return the names of all classes of models that the window declares."""
    found = set()
    for info in pkgutil.walk_packages(ui.__path__, "workbench.ui."):
        for item in vars(importlib.import_module(info.name)).values():
            if isinstance(item, type) and issubclass(item, QAbstractItemModel) and item.__module__ == info.name:
                found.add(f"{item.__module__}.{item.__name__}")
    return found


def living_models() -> list[QAbstractItemModel]:
    """Return the models of our own that exist now; the collector does not list those that it has frozen."""
    found: dict[int, QAbstractItemModel] = {}
    for widget in QApplication.allWidgets():
        models = [*widget.findChildren(QAbstractItemModel)]
        if isinstance(widget, QAbstractItemView):
            models.append(widget.model())
        found |= {id(item): item for item in models if type(item).__module__.startswith("workbench.")}
    return list(found.values())


@pytest.fixture
def worked(drive, sample_file, qtbot):
    """Return a window in which every panel was shown and every picker opened, with testers on all its models."""
    driver = drive(sample_file).ready(60)
    for panel in PANELS:
        driver.furniture.docks.show(panel.id)
    driver.context.found.wanted.emit()
    qtbot.wait(300)
    return driver


def test_no_model_breaks_the_rules_of_qt_while_the_user_works(worked, qtbot):
    testers, seen = {}, set()

    def test_all():
        for model in living_models():
            seen.add(f"{type(model).__module__}.{type(model).__name__}")
            if id(model) not in testers:
                testers[id(model)] = QAbstractItemModelTester(model, FATAL, worked.window)

    test_all()
    actions = worked.furniture.actions.actions
    for name in OPENING:
        if name not in actions:
            continue
        actions[name].trigger()
        qtbot.wait(120)
        test_all()
        for widget in qtbot_top_level(worked):
            widget.close()
        qtbot.keyClick(worked.window, Qt.Key.Key_Escape)
    worked.type("again ")
    worked.saved()
    worked.keys(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    worked.saved()
    worked.grid.source.setFocus()
    worked.grid.source.set_caret(worked.grid.source.text().index(" ") + 1)
    worked.keys(Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    worked.saved()
    worked.keys(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    worked.saved()
    qtbot.wait(200)
    assert declared_models() - seen == set(), "no test has filled these models"
    for tester in testers.values():
        if isValid(tester):
            tester.deleteLater()


def qtbot_top_level(driver):
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible() and widget is not driver.window]

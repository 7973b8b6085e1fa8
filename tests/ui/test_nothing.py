"""An empty list says what will stand there, and says it no more once it has rows."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTreeView

from tests.ui.dialogs.test_first_tour import open_sample
from workbench.ui.nothing import Nothing


def said(window, panel):
    label = window.furniture.docks.docks[panel].widget().findChild(QTreeView).findChild(Nothing)
    return label.text() if label.isVisible() else ""


@pytest.mark.parametrize("language", ["en", "ar"])
def test_structure_and_codes_say_what_they_are_for_until_a_document_is_open(drive, home, language):
    window = drive(None, language)
    window.qtbot.waitUntil(lambda: window.area.pages.currentWidget() is window.area.empty)
    for panel in ("structure", "codes"):
        assert ("is open" in said(window, panel)) is (language == "en")
        assert said(window, panel)
    if language == "en":
        open_sample(window)
        window.qtbot.waitUntil(lambda: not said(window, "structure") and not said(window, "codes"), timeout=5000)
        codes = window.furniture.docks.docks["codes"].widget()
        codes.line.setText("qqq")
        assert said(window, "codes") == "No code has these words."

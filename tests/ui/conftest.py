"""Fixtures for the window: no screen, no leaked threads, timers or widgets, no unexpected Qt warnings."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from workbench.ui.changes import Changes
from workbench.ui.tasks import Tasks
from workbench.ui.undo import Edits

HARMLESS = (
    "This plugin does not support",  # the offscreen platform has no window manager to raise or move windows
    "propagateSizeHints",
)


@pytest.fixture(autouse=True)
def qt_warnings() -> Iterator[list[str]]:
    """Fail a test during which Qt complained."""
    seen: list[str] = []

    def note(kind: QtMsgType, _context: object, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and kind is not QtMsgType.QtInfoMsg and not text.startswith(HARMLESS):
            seen.append(text)

    before = qInstallMessageHandler(note)
    yield seen
    qInstallMessageHandler(before)
    assert not seen, f"Qt warned: {seen}"


@pytest.fixture(autouse=True)
def leaks() -> Iterator[None]:
    """Fail a test that leaves a thread, a running timer or a top-level widget behind."""
    threads = set(threading.enumerate())
    yield
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [thread.name for thread in threading.enumerate() if thread not in threads and not thread.daemon]
    widgets = [repr(widget) for widget in app.topLevelWidgets() if widget.isVisible()]
    known = [item for item in gc.get_objects() if isinstance(item, QTimer)]
    timers = [timer.parent() for timer in known if isValid(timer) and timer.isActive()]
    assert not left, f"threads left: {left}"
    assert not widgets, f"windows left: {widgets}"
    assert not timers, f"timers left: {timers}"


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """Return a reader pool and write lane, closed at the end."""
    lanes = Tasks()
    yield lanes
    lanes.close()


@pytest.fixture
def changes(qapp: QApplication) -> Changes:
    """Return a bus of edits."""
    return Changes()


@pytest.fixture
def edits(tasks: Tasks, changes: Changes) -> Edits:
    """Return an undo stack on the lane and the bus."""
    return Edits(tasks, changes)

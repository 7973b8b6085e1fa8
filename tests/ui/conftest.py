"""Fixtures for the window: no screen, no leaked threads, timers or widgets, no unexpected Qt warnings."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from workbench.domain.documents import SegmentRow
from workbench.settings import Settings
from workbench.ui.application import Application
from workbench.ui.changes import Changes
from workbench.ui.grid.editors import TargetEditor
from workbench.ui.program import Program
from workbench.ui.tasks import Tasks
from workbench.ui.undo import Edits

HARMLESS = (
    "This plugin does not support",  # the offscreen platform has no window manager to raise or move windows
    "propagateSizeHints",
)


@pytest.fixture(scope="session")
def qapp_cls() -> type[Program]:
    """Run the tests under the program's own application object."""
    return Program


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


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the program a home of its own."""
    folder = tmp_path / "home"
    monkeypatch.setenv("BAYAN_HOME", str(folder))
    return folder


@pytest.fixture
def sample_file(home: Path, sample_workspace: Path) -> Path:
    """Return a fresh copy of a workspace that holds the sample."""
    home.mkdir(exist_ok=True)
    target = home / "Bayan.bayan"
    target.write_bytes(sample_workspace.read_bytes())
    return target


@pytest.fixture(scope="session")
def sample_workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one workspace with the sample for all tests; each works on a copy."""
    from workbench.services import demo, workspace
    from workbench.settings import Settings

    folder = tmp_path_factory.mktemp("sample")
    target = folder / "sample.bayan"
    with workspace.new_workspace(target, Settings(folder)) as made:
        demo.load_sample(made)
    return target


class Driver:
    """Drives a real window: types real keys, waits for real answers."""

    def __init__(
        self,
        qtbot: QtBot,
        qapp: QApplication,
        target: Path | None,
        language: str = "en",
        *,
        opens: bool = True,
        guides: bool = False,
    ) -> None:
        self.qtbot = qtbot
        settings = Settings()
        settings.set("ui.language", language)
        settings.set("ui.theme", "light")
        self.application = Application(qapp, settings, None if target is None else str(target), guides=guides)
        self.window = self.application.window
        self.window.resize(1200, 800)
        self.window.show()
        qtbot.waitUntil(lambda: self.window.furniture is not None)
        assert self.window.furniture is not None
        self.furniture = self.window.furniture
        self.context = self.furniture.desk.context
        self.area = self.furniture.area
        self.grid, self.editing = self.area.grid, self.area.editing
        if opens:
            qtbot.waitUntil(self.context.opened.is_open, timeout=15_000)

    @property
    def target(self) -> TargetEditor:
        return self.grid.target

    def ready(self, segments: int = 1) -> Driver:
        """Wait until a document is shown and its first row can be edited."""
        self.qtbot.waitUntil(lambda: self.context.place.segment is not None, timeout=15_000)
        self.qtbot.waitUntil(lambda: self.area.model.rowCount() >= segments)
        return self

    def keys(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        self.window.activateWindow()
        widget = QApplication.focusWidget() or self.window
        self.qtbot.keyClick(widget, key, modifier)

    def type(self, text: str) -> None:
        """Type into the translation."""
        self.target.setFocus()
        self.qtbot.keyClicks(self.target, text)

    def saved(self) -> None:
        """Wait until the status bar says so."""
        self.qtbot.waitUntil(self.furniture.status.is_saved, timeout=10_000)

    def stored(self, ordinal: int) -> SegmentRow:
        """Read a segment from the database, past the window."""
        document = self.context.place.document
        assert document is not None
        row = self.context.workspace.store.segments.at(document.document.id, ordinal)
        assert row is not None
        return row

    def go(self, row: int) -> None:
        """Make a row active and wait for it."""
        self.editing.activate(row)
        wanted = self.area.model.ids[row]
        self.qtbot.waitUntil(lambda: self.context.place.segment is not None and self.context.place.segment.id == wanted)

    def close(self) -> None:
        """Close the window as a user does, and wait until it is gone."""
        self.window.close()
        self.qtbot.waitUntil(lambda: not self.window.isVisible(), timeout=20_000)
        self.application.close()
        self.window.deleteLater()


@pytest.fixture
def drive(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[Callable[..., Driver]]:
    """Return a function that opens windows; those left open are closed."""
    style = qapp.styleSheet(), qapp.font()
    drivers: list[Driver] = []

    def open_window(
        target: Path | None = None, language: str = "en", *, opens: bool = True, guides: bool = False
    ) -> Driver:
        drivers.append(Driver(qtbot, qapp, target, language, opens=opens, guides=guides))
        return drivers[-1]

    yield open_window
    for driver in drivers:
        if isValid(driver.window) and driver.window.isVisible():
            driver.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setProperty("language", "en")
    qapp.setStyleSheet(style[0])
    qapp.setFont(style[1])

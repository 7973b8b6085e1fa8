"""One window a workspace: a second start hands its files over and ends; files and workspaces arrive in any way."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtNetwork import QLocalServer

from tests.conftest import CHECKOUT
from workbench.services.desktop import may_be_open, meeting_place, workspace_key
from workbench.services.workspace import new_workspace
from workbench.settings import Settings
from workbench.ui.arriving import Arriving
from workbench.ui.instance import Instance, Reply, hand_over

TEXT = "خبر\n\n١- نص قصير."


@pytest.fixture
def text_file(tmp_path):
    path = tmp_path / "late.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def second_start(*words):
    """Start the program as a user does."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-m", "workbench", *map(str, words)],
        cwd=CHECKOUT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def test_a_second_start_hands_its_file_to_the_first_window_and_ends(drive, sample_file, text_file):
    window = drive(sample_file).ready(60)
    process = second_start(sample_file, text_file)
    window.qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    out, err = process.communicate()
    assert (process.returncode, out, err) == (0, b"", b"")
    window.qtbot.waitUntil(
        lambda: (
            window.context.place.document is not None
            and window.context.place.document.document.original_name == "late.txt"
        ),
        timeout=10_000,
    )


def test_a_file_named_alone_goes_to_the_workspace_that_was_open_last(drive, sample_file, text_file):
    window = drive(sample_file).ready(60)
    window.saved()
    process = second_start(text_file)
    window.qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    process.communicate()
    assert process.returncode == 0
    window.qtbot.waitUntil(lambda: len(window.context.workspace.store.documents.all()) == 2, timeout=10_000)


def test_nobody_answers_for_a_workspace_that_is_closed(drive, sample_file):
    window = drive(sample_file).ready(60)
    assert may_be_open(str(sample_file))
    window.close()
    assert not may_be_open(str(sample_file))
    assert hand_over(str(sample_file), []) is Reply.ABSENT


def test_one_that_does_not_answer_is_not_waited_for_long(qapp, tmp_path):
    server = QLocalServer()
    assert server.listen(meeting_place(str(tmp_path / "hung.bayan")))
    assert hand_over(str(tmp_path / "hung.bayan"), [], 100) is Reply.SILENT
    server.close()


def test_two_do_not_listen_for_one_workspace_and_a_killed_one_is_followed(qapp, tmp_path):
    target = str(tmp_path / "w.bayan")
    first, second = Instance(), Instance()
    assert first.listen(target)
    assert not second.listen(target)
    first.stop()
    assert second.listen(target)
    second.stop()


def test_what_is_no_message_is_ignored(qtbot, qapp, tmp_path):
    from PySide6.QtNetwork import QLocalSocket

    target = str(tmp_path / "w.bayan")
    instance = Instance()
    assert instance.listen(target)
    called = []
    instance.called.connect(called.append)
    for junk in (b"{}\n", b"\xff\xfe\n", b'{"paths": 3}\n', b"[" * 100_000 + b"\n", b"x" * (1 << 21)):
        socket = QLocalSocket()
        socket.connectToServer(meeting_place(target))
        socket.write(junk)
        socket.flush()
        qtbot.waitUntil(lambda socket=socket: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert called == []
    instance.stop()


def test_files_of_the_desktop_wait_for_the_workspace_and_a_workspace_is_opened(drive, sample_file, text_file, tmp_path):
    other = tmp_path / "other.bayan"
    with new_workspace(other, Settings(tmp_path)):
        pass
    window = drive(sample_file).ready(60)
    arriving = window.window.findChild(Arriving)
    arriving.take([str(other), str(text_file)])
    window.qtbot.waitUntil(
        lambda: window.context.opened.is_open() and str(window.context.workspace.store.target) == str(other),
        timeout=15_000,
    )
    window.qtbot.waitUntil(lambda: len(window.context.workspace.store.documents.all()) == 1, timeout=10_000)
    assert may_be_open(str(other))
    assert not may_be_open(str(sample_file))


def test_the_same_workspace_has_one_key_however_it_is_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert workspace_key("w.bayan") == workspace_key(str(tmp_path / "x" / ".." / "w.bayan"))
    assert workspace_key("w.bayan") != workspace_key("v.bayan")


def test_a_file_that_the_desktop_opens_is_imported(drive, sample_file, text_file, qapp):
    window = drive(sample_file).ready(60)
    QCoreApplication.sendEvent(qapp, QFileOpenEvent(str(text_file)))
    window.qtbot.waitUntil(lambda: window.context.place.document.document.original_name == "late.txt", timeout=10_000)

"""One window a workspace: a second start hands its files to the first, which comes to the front.

They find each other by a local socket (on Windows a named pipe) whose name is made of the workspace's path.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from workbench.services.desktop import workspace_key

PATIENCE_MS = 1500
LONGEST = 1 << 20
TAKEN = b"taken\n"


class Reply(Enum):
    """What came of asking: somebody took over, nobody was there, or somebody is there and does not answer."""

    TAKEN = auto()
    ABSENT = auto()
    SILENT = auto()


def hand_over(target: str, paths: Sequence[str], patience: int = PATIENCE_MS) -> Reply:
    """Ask the program that has a workspace open to come to the front and take files."""
    socket = QLocalSocket()
    socket.connectToServer(workspace_key(target))
    if not socket.waitForConnected(patience):
        return Reply.ABSENT
    socket.write(json.dumps({"paths": list(paths)}).encode() + b"\n")
    # The other one may be busy or hung: an answer is waited for, not taken for granted.
    answered = socket.waitForBytesWritten(patience) and socket.waitForReadyRead(patience)
    answer = bytes(socket.readAll().data()) if answered else b""
    socket.disconnectFromServer()
    return Reply.TAKEN if answer == TAKEN else Reply.SILENT


class Instance(QObject):
    """Listens for second starts; `called` carries the paths that came with one."""

    called = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None
        self._key = ""

    def listen(self, target: str) -> bool:
        """Be the one that has this workspace open; tell whether nobody else is."""
        key = workspace_key(target)
        if key == self._key:
            return True
        self.stop()
        # With access kept to one user, Qt puts its socket over one that is there already, alive or left behind.
        if _answers(key):
            return False
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(key):
            server.deleteLater()
            return False
        server.newConnection.connect(self._on_new_connection)
        self._server, self._key = server, key
        return True

    @Slot()
    def stop(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
        self._server, self._key = None, ""

    @Slot()
    def _on_new_connection(self) -> None:
        socket = self._server.nextPendingConnection() if self._server is not None else None
        if socket is not None:
            socket.readyRead.connect(lambda: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST:
                socket.abort()
            return
        try:
            message = json.loads(bytes(socket.readLine().data()))
            paths = [str(path) for path in message["paths"]]
        except (ValueError, KeyError, TypeError):
            socket.abort()
            return
        socket.write(TAKEN)
        socket.flush()
        self.called.emit(paths)


def _answers(key: str) -> bool:
    socket = QLocalSocket()
    socket.connectToServer(key)
    found = socket.waitForConnected(PATIENCE_MS)
    socket.abort()
    return found

"""One window a workspace: a second start hands its files to the first, which comes to the front.

They find each other by a local socket (on Windows a named pipe) whose name is made of the workspace's path; it lies in
a folder of this user, and one that another user made is not spoken to.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from workbench.services.desktop import is_ours, meeting_place

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
    place = meeting_place(target)
    if place is None or not is_ours(place):
        return Reply.ABSENT
    socket = QLocalSocket()
    socket.connectToServer(place)
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
        self._place = ""

    def listen(self, target: str) -> bool:
        """Be the one that has this workspace open; tell whether nobody else is."""
        place = meeting_place(target)
        if place is None:
            self.stop()
            return False
        if place == self._place:
            return True
        self.stop()
        # With access kept to one user, Qt puts its socket over one that is there already, alive or left behind.
        if _answers(place):
            return False
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(place):
            server.deleteLater()
            return False
        server.newConnection.connect(self._on_new_connection)
        self._server, self._place = server, place
        return True

    @Slot()
    def stop(self) -> None:
        """Stop listening."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
        self._server, self._place = None, ""

    @Slot()
    def _on_new_connection(self) -> None:
        socket = self._server.nextPendingConnection() if self._server is not None else None
        if socket is not None:
            socket.readyRead.connect(lambda: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.bytesAvailable() > LONGEST:
            socket.abort()
            return
        if not socket.canReadLine():
            return
        try:
            message = json.loads(bytes(socket.readLine().data()))
            paths = [str(path) for path in message["paths"]]
        except (ValueError, KeyError, TypeError, RecursionError):
            socket.abort()
            return
        socket.write(TAKEN)
        socket.flush()
        self.called.emit(paths)


def _answers(place: str) -> bool:
    if not is_ours(place):
        return False
    socket = QLocalSocket()
    socket.connectToServer(place)
    found = socket.waitForConnected(PATIENCE_MS)
    socket.abort()
    return found

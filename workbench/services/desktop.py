"""What the desktop around the program offers, told without loading Qt."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from workbench.settings import Settings, data_folder

DEFAULT_NAME = "Bayan.bayan"
# A socket's path has 104 bytes on some systems (sys/un.h), of which Qt takes some for a name of its own.
_LONGEST = 88
_NEEDS_NO_SCREEN = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def has_display() -> bool:
    """Tell whether a window could be shown: where there is no display, Qt ends the program without a word."""
    if sys.platform in ("win32", "darwin"):
        return True
    if os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0] in _NEEDS_NO_SCREEN:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def default_target(settings: Settings) -> Path:
    """Return the workspace to open when none is named: the last one if it is still there, else the default file."""
    last = settings.text("workspace.last")
    if last and Path(last).is_file():
        return Path(last)
    return data_folder() / DEFAULT_NAME


def named_target(settings: Settings) -> str:
    """Return how the workspace opened last is named on the command line; nothing where a bare start opens it."""
    last = settings.text("workspace.last")
    return "" if last == str(default_target(settings)) else last


def workspace_key(target: str) -> str:
    """Return a short name that stands for a workspace among this user's programs, however its path was written."""
    whole = target if "://" in target else str(Path(target).expanduser().resolve())
    owner = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    return "bayan-" + hashlib.sha256(f"{owner}\x1f{whole}".encode("utf-8", "surrogatepass")).hexdigest()[:20]


def meeting_place(target: str) -> str | None:
    """Return the name of the socket for a workspace; where sockets are files, in a folder that is this user's alone.

    None means that there is no such folder, and no safe way for two programs to meet.
    """
    key = workspace_key(target)
    if sys.platform == "win32":
        return key
    for folder in _folders():
        path = str(folder / key)
        if len(os.fsencode(path)) <= _LONGEST and _is_private(folder):
            return path
    return None


def may_be_open(target: str) -> bool:
    """Tell whether a program of this user may have a workspace open; where sockets are files, a missing one says no."""
    place = meeting_place(target)
    return place is not None and is_ours(place)


def is_ours(place: str) -> bool:
    """Tell whether a socket is there and was made by this user: another's would be told what is opened here."""
    if sys.platform == "win32":
        return True
    try:
        found = Path(place).lstat()
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()


def _folders() -> Iterator[Path]:
    """Yield where sockets may lie, the best first; the shared one is for homes whose path is too long."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    if runtime:
        yield Path(runtime) / "bayan"
    yield data_folder() / "run"
    if sys.platform != "win32":
        yield Path(tempfile.gettempdir()) / f"bayan-run-{os.getuid()}"


def _is_private(folder: Path) -> bool:
    """Make a folder that only this user may enter, or tell whether the one that is there is such a folder."""
    if sys.platform == "win32":
        return True
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077

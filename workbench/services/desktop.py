"""What the desktop around the program offers, told without loading Qt."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from pathlib import Path

from workbench.settings import Settings, data_folder

DEFAULT_NAME = "Bayan.bayan"
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


def workspace_key(target: str) -> str:
    """Return a short name that stands for a workspace among this user's programs, however its path was written."""
    whole = target if "://" in target else str(Path(target).expanduser().resolve())
    owner = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "")
    return "bayan-" + hashlib.sha256(f"{owner}\x1f{whole}".encode("utf-8", "surrogatepass")).hexdigest()[:20]


def may_be_open(target: str) -> bool:
    """Tell whether a program of this user may have a workspace open; where sockets are files, a missing one says no."""
    return sys.platform == "win32" or (Path(tempfile.gettempdir()) / workspace_key(target)).exists()

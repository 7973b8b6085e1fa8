"""Put the program into the desktop's menus: entry, icons, the kind of its files.

The places are those of the freedesktop.org specifications: base directories, desktop entries, icon themes, shared MIME.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from workbench.errors import InputError
from workbench.paths import resources, whole

SIZES = (16, 24, 32, 48, 64, 128, 256)
TIMEOUT_S = 20


def data_home() -> Path:
    """Return the folder of the user's data, as the desktop looks for it."""
    named = os.environ.get("XDG_DATA_HOME", "")
    return Path(named) if Path(named).is_absolute() else Path.home() / ".local" / "share"


def install(folder: Path | None = None) -> list[Path]:
    """Write everything below a folder, the user's own by default, and return what was written.

    Raises:
        InputError: this system keeps no such folder, or it cannot be written.
    """
    if sys.platform in ("win32", "darwin") and folder is None:
        raise InputError("desktop.not-here")
    base = folder or data_home()
    written = []
    for source, target in _files(base):
        data = source.read_bytes()
        if target.suffix == ".desktop":
            data = data.replace(b"Exec=bayan ", f"Exec={program()} ".encode())
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            with whole(target) as stream:
                stream.write(data)
        except OSError as error:
            raise InputError("file.unwritable", name=str(target), reason=error.strerror or str(error)) from error
        written.append(target)
    _tell(base)
    return written


def remove(folder: Path | None = None) -> list[Path]:
    """Take away what was written, and return it."""
    base = folder or data_home()
    gone = []
    for _, target in _files(base):
        with suppress(OSError):
            target.unlink()
            gone.append(target)
    _tell(base)
    return gone


def program() -> str:
    """Return how the desktop starts this very program, quoted as desktop entries want it."""
    started = Path(sys.argv[0])
    if started.name.startswith("bayan") and started.is_file():
        return _quoted(str(started.resolve().parent / "bayan"))
    return f"{_quoted(sys.executable)} -m workbench"


def _quoted(text: str) -> str:
    if not any(character in text for character in " \t\n\"'\\><~|&;$*?#()`"):
        return text
    for character in '\\"`$':
        text = text.replace(character, f"\\{character}")
    return f'"{text}"'


def _files(base: Path) -> Iterator[tuple[Path, Path]]:
    own = resources("desktop")
    icons = base / "icons" / "hicolor"
    yield own / "bayan.desktop", base / "applications" / "bayan.desktop"
    yield own / "bayan-workspace.xml", base / "mime" / "packages" / "bayan-workspace.xml"
    yield own / "bayan.svg", icons / "scalable" / "apps" / "bayan.svg"
    for size in SIZES:
        yield own / f"bayan-{size}.png", icons / f"{size}x{size}" / "apps" / "bayan.png"


def _tell(base: Path) -> None:
    """Have the desktop look again, where it has the programs for that."""
    for command in (
        ("update-mime-database", str(base / "mime")),
        ("update-desktop-database", str(base / "applications")),
    ):
        found = shutil.which(command[0])
        if found is not None:
            with suppress(OSError, subprocess.TimeoutExpired):
                subprocess.run([found, *command[1:]], check=False, capture_output=True, timeout=TIMEOUT_S)

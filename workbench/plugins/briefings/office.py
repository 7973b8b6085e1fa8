"""LibreOffice as a child process: a document in, a PDF out, never left running."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from workbench.errors import UserError

log = logging.getLogger(__name__)

TIMEOUT = 120.0
_NAMES = ("soffice", "libreoffice")
_PLACES = (
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
)
_FILTER = (
    'pdf:writer_pdf_Export:{"ExportBookmarks":{"type":"boolean","value":"true"},'
    '"ExportNotes":{"type":"boolean","value":"false"}}'
)


def find_office() -> Path | None:
    """Return the program of LibreOffice, or None where it is not installed."""
    for name in _NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    return next((path for path in map(Path, _PLACES) if path.is_file()), None)


def to_pdf(document: bytes, *, suffix: str = ".docx", timeout: float = TIMEOUT, office: Path | None = None) -> bytes:
    """Render a document in a profile of its own and return the PDF.

    Raises:
        UserError: LibreOffice is missing, failed, or took longer than `timeout` seconds.
    """
    program = office or find_office()
    if program is None:
        raise UserError("office.missing")
    with tempfile.TemporaryDirectory(prefix="bayan-office-") as folder:
        place = Path(folder)
        given = place / f"document{suffix}"
        given.write_bytes(document)
        command = [
            str(program),
            f"-env:UserInstallation={(place / 'profile').as_uri()}",
            "--headless",
            "--norestore",
            "--nolockcheck",
            "--convert-to",
            _FILTER,
            "--outdir",
            str(place / "out"),
            str(given),
        ]
        said = _run(command, timeout)
        made = place / "out" / "document.pdf"
        if not made.is_file():
            log.warning("LibreOffice made no PDF: %s", said[-500:])
            raise UserError("office.failed", detail=said.strip()[-200:])
        return made.read_bytes()


def _run(command: Sequence[str], timeout: float) -> str:
    # A session of its own, so that the process which the launcher starts dies with it.
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    try:
        said, _ = process.communicate(timeout=timeout)
    except subprocess.TimeoutExpired as error:
        raise UserError("office.slow", seconds=round(timeout)) from error
    finally:
        _end(process)
    return said.decode(errors="replace")


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process and what it started; quiet where they are gone already."""
    if sys.platform == "win32":
        if process.poll() is None:
            subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    if process.stdout is not None:
        process.stdout.close()
    process.wait()

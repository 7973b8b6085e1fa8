"""LibreOffice as a child process: a document in, a PDF out, never left running."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from workbench.domain.ports import CancelToken
from workbench.errors import UserError
from workbench.paths import scratch
from workbench.settings import cache_folder

log = logging.getLogger(__name__)

TIMEOUT = 120.0
PATIENCE = 0.1  # seconds until somebody who cancels is heard
_STALE = 600.0  # copying a profile takes a second
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
    '"ExportNotes":{"type":"boolean","value":"false"},"UseTaggedPDF":{"type":"boolean","value":"false"}}'
)
# LibreOffice tries its drawing at length (0.6 s of 1.6 s) in a profile that has not yet seen the present version, and
# a conversion never records that it has: desktop/source/app/app.cxx, `runGraphicsRenderTests`.
_PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/Product"><prop oor:name="ooSetupLastVersion" oor:op="fuse"><value>99.0</value>
</prop></item></oor:items>
"""
_BEGIN_AGAIN = 81  # what LibreOffice's launcher is told after the first start of a profile


def find_office() -> Path | None:
    """Return the program of LibreOffice, or None where it is not installed."""
    for name in _NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    return next((path for path in map(Path, _PLACES) if path.is_file()), None)


def to_pdf(
    document: bytes,
    *,
    suffix: str = ".docx",
    timeout: float = TIMEOUT,
    office: Path | None = None,
    cancel: CancelToken | None = None,
) -> bytes:
    """Render a document and return the PDF.

    Raises:
        UserError: LibreOffice is missing, failed, or took longer than `timeout` seconds.
        Cancelled: the user no longer wants it; LibreOffice is ended.
    """
    with rendering(document, suffix=suffix, timeout=timeout, office=office) as job:
        job.cancel = cancel
        return job.pdf()


@contextlib.contextmanager
def rendering(
    document: bytes, *, suffix: str = ".docx", timeout: float = TIMEOUT, office: Path | None = None
) -> Iterator[Job]:
    """Begin to render a document in a profile of its own; leaving the block ends what is still running.

    Raises:
        UserError: LibreOffice is missing.
    """
    program = office or find_office()
    if program is None:
        raise UserError("office.missing")
    with scratch("office") as place:
        given = place / f"document{suffix}"
        given.write_bytes(document)
        kept = _kept_profile(program)
        _sweep(kept.parent)
        _furnish(place / "profile", kept)
        job = Job(_command(program, place, given), place, kept, timeout, time.monotonic() + timeout)
        try:
            job.begin()
            yield job
        finally:
            job.end()


@dataclass(slots=True)
class Job:
    """A rendering under way."""

    command: Sequence[str]
    place: Path
    kept: Path
    timeout: float
    deadline: float
    cancel: CancelToken | None = None
    _process: subprocess.Popen[bytes] | None = None

    def begin(self) -> None:
        """Start LibreOffice in a session of its own, so that all it starts can be ended with it."""
        with _uninterrupted():
            self._process = subprocess.Popen(
                self.command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def pdf(self) -> bytes:
        """Wait for the PDF.

        Raises:
            UserError: LibreOffice failed or is too slow.
        """
        said, code = self._wait()
        if code == _BEGIN_AGAIN:
            self.begin()
            said, code = self._wait()
        made = self.place / "out" / "document.pdf"
        if not made.is_file():
            log.warning("LibreOffice made no PDF: %s", said[-500:])
            raise UserError("office.failed", detail=said.strip()[-200:])
        content = made.read_bytes()
        _keep(self.place / "profile", self.kept)
        return content

    def end(self) -> None:
        """End the process and what it started; quiet where they are gone already."""
        if self._process is not None:
            _end(self._process)

    def _wait(self) -> tuple[str, int]:
        process = self._process
        if process is None:
            raise RuntimeError("not begun")
        try:
            said = self._heard(process)
        finally:
            _end(process)
        return said.decode(errors="replace"), process.returncode

    def _heard(self, process: subprocess.Popen[bytes]) -> bytes:
        while True:
            if self.cancel is not None:
                self.cancel.raise_if_cancelled()
            left = max(0.0, self.deadline - time.monotonic())
            try:
                return process.communicate(timeout=min(left, PATIENCE))[0]
            except subprocess.TimeoutExpired as error:
                if left <= PATIENCE:
                    raise UserError("office.slow", seconds=round(self.timeout)) from error


@contextlib.contextmanager
def _uninterrupted() -> Iterator[None]:
    """Put off signals that end us: one that breaks into the start of a process leaves it running with no name."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    known = [getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in known}
    held = [number for number, handler in before.items() if callable(handler)]
    for number in held:
        signal.signal(number, lambda number, _: came.append(number))
    try:
        yield
    finally:
        for number in held:
            signal.signal(number, before[number])
        for number in came[:1]:
            signal.raise_signal(number)


def _command(program: Path, place: Path, given: Path) -> list[str]:
    words = [
        f"-env:UserInstallation={(place / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        "--nolockcheck",
        "--nologo",
        "--convert-to",
        _FILTER,
        "--outdir",
        str(place / "out"),
        str(given),
    ]
    tether = shutil.which("setpriv") if sys.platform == "linux" else None
    direct = program.resolve().with_name("soffice.bin")
    if tether and direct.is_file():
        # The kernel ends it when we are killed, which reaches the process itself only without its launcher.
        return [tether, "--pdeathsig", "KILL", str(direct), *words]
    return [str(program), *words]


def _kept_profile(program: Path) -> Path:
    """Return where the profile of this very LibreOffice is kept: a first start in an empty one costs half a second."""
    real = program.resolve()
    mark = hashlib.sha256(f"{real} {real.stat().st_mtime_ns}".encode()).hexdigest()[:12]
    return cache_folder() / f"office-{mark}"


def _furnish(profile: Path, kept: Path) -> None:
    """Make a private profile, as a copy of the kept one where there is one: two may then render at once."""
    try:
        shutil.copytree(kept, profile)
    except OSError:
        shutil.rmtree(profile, ignore_errors=True)
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(_PROFILE, encoding="utf-8")


def _keep(profile: Path, kept: Path) -> None:
    """Keep the profile of a rendering that went well, whole or not at all, unless there is one."""
    if kept.exists():
        return
    fresh = kept.with_name(f"{kept.name}.{os.getpid()}.part")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copytree(profile, fresh)
        fresh.rename(kept)
    except OSError as error:  # another was quicker, or the disk is full or may not be written: the next start is cold
        log.info("the profile of LibreOffice is not kept: %s", error)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _sweep(folder: Path) -> None:
    """Remove the halves that killed processes left; one that is being made is never that old."""
    for half in folder.glob("office-*.part"):
        with contextlib.suppress(OSError):
            if time.time() - half.stat().st_mtime > _STALE:
                shutil.rmtree(half, ignore_errors=True)


def _end(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "win32":
        if process.poll() is None:
            subprocess.run(["taskkill", "/F", "/T", "/PID", str(process.pid)], capture_output=True, check=False)
    else:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    if process.stdout is not None:
        process.stdout.close()
    process.wait()

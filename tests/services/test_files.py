"""Files written whole or not at all."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT
from workbench.errors import InputError
from workbench.services.files import read_source, replacing

UNIX = pytest.mark.skipif(os.name != "posix", reason="modes are those of Unix")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_beyond_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(300 << 20)  # a hole: it takes no room on the disk
    tracemalloc.start()
    with pytest.raises(InputError, match=r"import\.too-large.*size=300, limit=50"):
        read_source(path)
    assert tracemalloc.get_traced_memory()[1] < 10 << 20
    tracemalloc.stop()


def test_a_file_that_breaks_off_leaves_the_old_one_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")

    def halfway() -> None:
        with replacing(path) as stream:
            stream.write(b"new, but not all")
            raise ValueError("halfway")

    with pytest.raises(ValueError, match="halfway"):
        halfway()
    assert path.read_bytes() == b"old"
    assert [found.name for found in tmp_path.iterdir()] == ["out.txt"]


def test_the_new_content_is_not_seen_before_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    with replacing(path) as stream:
        stream.write(b"first ")
        stream.flush()
        assert not path.exists()
        stream.write(b"second")
    assert path.read_bytes() == b"first second"


@UNIX
@pytest.mark.parametrize("old", [0o600, 0o640, 0o755])
def test_a_file_keeps_its_mode(tmp_path: Path, old: int) -> None:
    path = tmp_path / "out.txt"
    path.write_bytes(b"old")
    path.chmod(old)
    with replacing(path) as stream:
        stream.write(b"new")
    assert mode(path) == old


@UNIX
def test_a_new_file_has_the_mode_that_any_program_gives_it_and_the_mask_is_never_touched(tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path; from workbench.services.files import replacing\n"
        "os.umask(0o027); real = os.umask\n"
        "def refuse(mask): raise AssertionError('another thread would write with this mask')\n"
        "os.umask = refuse\n"
        "with replacing(Path(sys.argv[1])) as stream: stream.write(b'x')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "out.txt")], cwd=CHECKOUT, check=False, capture_output=True
    )
    assert done.returncode == 0, done.stderr.decode()
    assert mode(tmp_path / "out.txt") == 0o640


@pytest.mark.parametrize("place", ["no/such/folder.txt", "."])
def test_a_place_that_cannot_be_written_is_one_clear_error(tmp_path: Path, place: str) -> None:
    with pytest.raises(InputError, match=r"file\.unwritable"), replacing(tmp_path / place) as stream:
        stream.write(b"x")
    assert list(tmp_path.rglob("*.part")) == []

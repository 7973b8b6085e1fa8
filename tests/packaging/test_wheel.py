"""The wheel: built, installed clean, and used from another folder, data and all."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT

pytestmark = [pytest.mark.packaging, pytest.mark.timeout(600)]


def run(*words: object, cwd: Path | str = "/", env: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        [str(word) for word in words],
        cwd=cwd,
        env=os.environ | (env or {}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return the sdist, and the wheel built from the sdist as an index's users would get it."""
    out = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", out, CHECKOUT, cwd=CHECKOUT)
    return next(out.glob("*.tar.gz")), next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(built: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the scripts folder of a clean environment that holds the wheel; dependencies are those of this one."""
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    run(python, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", built[1])
    here = Path(next(path for path in sys.path if path.endswith("site-packages")))
    there = Path(run(python, "-c", "import sysconfig; print(sysconfig.get_paths()['purelib'])").strip())
    # Only third parties: the project itself must come from the wheel.
    names = [path for path in here.iterdir() if "bayan" not in path.name.lower() and path.suffix != ".pth"]
    for path in names:
        target = there / path.name
        if not target.exists():
            target.symlink_to(path)
    return folder / "bin"


def test_the_wheel_holds_data_and_no_tests(built: tuple[Path, Path]) -> None:
    names = zipfile.ZipFile(built[1]).namelist()
    for wanted in ("db/alembic.ini", "db/seeds/codebook.toml", "resources/sample/joint-statement.ar.txt"):
        assert f"workbench/_bundled/{wanted}" in names
    assert any(name.startswith("workbench/_bundled/db/migrations/versions/0001") for name in names)
    assert not [name for name in names if name.startswith("tests/")]
    assert any(name.endswith("licenses/LICENSE") for name in names)


def test_the_installed_program_does_the_main_job_from_another_folder(installed: Path, tmp_path: Path) -> None:
    env = {"BAYAN_HOME": str(tmp_path), "PYTHONPATH": ""}
    assert run(installed / "bayan", "--version", env=env).startswith("Bayan ")
    out = tmp_path / "brief.docx"
    said = run(installed / "bayan", "demo", "--no-window", "-o", out, env=env)
    assert "18" in said or "19 clauses" in said
    assert zipfile.ZipFile(out).testzip() is None
    where = run(installed / "python", "-c", "import workbench; print(workbench.__file__)", env=env)
    assert str(CHECKOUT) not in where


def test_the_window_opens_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    env = os.environ | {"BAYAN_HOME": str(tmp_path), "PYTHONPATH": "", "QT_QPA_PLATFORM": "offscreen"}
    target = tmp_path / "first.bayan"
    run(installed / "bayan", "new", target, env=env)
    window = subprocess.Popen(
        [str(installed / "bayan"), "open", str(target)], cwd="/", env=env, stderr=subprocess.PIPE, text=True
    )
    try:
        deadline = time.monotonic() + 60
        while not target.with_name("first.bayan.lock").exists() and time.monotonic() < deadline:
            assert window.poll() is None
            time.sleep(0.1)
        assert target.with_name("first.bayan.lock").exists(), "the window did not open the workspace"
    finally:
        window.kill()
        _, said = window.communicate()
    assert "Traceback" not in said

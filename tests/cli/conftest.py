"""Run commands as a person does: the real program in a process of its own, or the same entry in this one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import CHECKOUT
from workbench.cli.main import run

SAMPLE = CHECKOUT / "resources/sample/joint-statement.ar.txt"


@dataclass(frozen=True)
class Done:
    code: int
    out: str
    err: str

    @property
    def records(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]


class Bayan:
    """The command line with a home of its own."""

    def __init__(self, capsys: pytest.CaptureFixture[str], folder: Path) -> None:
        self._capsys = capsys
        self.folder = folder
        self.workspace = folder / "work.bayan"

    def __call__(self, *words: object) -> Done:
        self._capsys.readouterr()
        try:
            code = run([str(word) for word in words])
        except SystemExit as leave:
            code = int(leave.code or 0)
        got = self._capsys.readouterr()
        return Done(code, got.out, got.err)

    def ok(self, *words: object) -> Done:
        done = self(*words)
        assert done.code == 0, done.err
        return done

    def process(self, *words: object, **options: Any) -> subprocess.Popen[str]:
        """Start the real program."""
        return subprocess.Popen(
            [sys.executable, str(CHECKOUT / "main.py"), *map(str, words)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"BAYAN_HOME": str(self.folder / "home")},
            **options,
        )


@pytest.fixture
def bayan(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bayan:
    monkeypatch.setenv("BAYAN_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("workbench.log.start", lambda: None)
    return Bayan(capsys, tmp_path)


@pytest.fixture
def sample(bayan: Bayan) -> Bayan:
    """Return the command line on a workspace that holds the sample text, untranslated."""
    bayan.ok("new", bayan.workspace)
    bayan.ok("import", bayan.workspace, SAMPLE)
    return bayan

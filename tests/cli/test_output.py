"""Progress where nobody watches a bar."""

from __future__ import annotations

import io
import time

import pytest

from workbench.cli import output
from workbench.cli.output import Output


def test_work_that_takes_long_shows_signs_of_life_off_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(output, "_FIRST_SIGN", 0.05)
    said = io.StringIO()
    with Output(out=io.StringIO(), err=said).progress("libretranslate") as bar:
        bar(3, 62)
        until = time.monotonic() + 5
        while "\n" not in said.getvalue() and time.monotonic() < until:
            time.sleep(0.01)
    assert said.getvalue().startswith("libretranslate: 3 of 62 …\n")
    told = said.getvalue()
    time.sleep(0.3)
    assert said.getvalue() == told


def test_work_that_is_soon_done_says_nothing_off_a_terminal() -> None:
    said = io.StringIO()
    with Output(out=io.StringIO(), err=said).progress("checks") as bar:
        bar(1, 2)
    assert said.getvalue() == ""

"""A crash report has the last lines of this run, and none of another run or program that logs to the same file."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench import log


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    path = tmp_path / "bayan.log"
    monkeypatch.setattr(log, "log_file", lambda: path)
    logger = logging.getLogger("workbench")
    handlers, level = list(logger.handlers), logger.level
    path.write_text("2026-01-01 an older run: its last line\n", encoding="utf-8")
    log.start()
    yield path
    logger.setLevel(level)
    for handler in [one for one in logger.handlers if one not in handlers]:
        logger.removeHandler(handler)
        handler.close()


def test_lines_of_other_runs_are_not_in_the_report(file: Path) -> None:
    logging.getLogger("workbench.ui").info("opened")
    with file.open("a", encoding="utf-8") as other:
        other.write("another program: at the same time\n")
    logging.getLogger("workbench.ui").warning("refused")
    lines = log.tail().splitlines()
    assert [line.rpartition(": ")[2] for line in lines] == ["opened", "refused"]
    written = file.read_text(encoding="utf-8")
    assert "an older run" in written
    assert "refused" in written


def test_only_the_last_lines_are_told(file: Path) -> None:
    for number in range(700):
        logging.getLogger("workbench.ui").info("line %d", number)
    assert [line.rpartition(" ")[2] for line in log.tail(3).splitlines()] == ["697", "698", "699"]

"""Logs hold no word of any document."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench import log
from workbench.errors import UserError
from workbench.services.editing import confirm, set_target
from workbench.services.importing import import_text
from workbench.services.workspace import Workspace

SOURCE = "برقية سرية جدا"
TARGET = "TOPSECRET words of a cable"


@pytest.mark.parametrize("engine_kind", ["sqlite"])
def test_neither_work_nor_a_broken_database_puts_words_into_the_log(
    ws: Workspace, tmp_path: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = ws.store.path
    assert path is not None
    monkeypatch.setattr(log, "log_file", lambda: path.with_name("bayan.log"))
    logger = logging.getLogger("workbench")
    handlers = list(logger.handlers)
    log.start(logging.DEBUG)
    try:
        row = ws.store.segments.of(import_text(ws, f"1. {SOURCE}.").document_id)[0]
        confirm(ws, row.id, TARGET)
        with pytest.raises(UserError) as refused:
            set_target(ws, row.id, TARGET + " \ud800")
        logger.error("a job failed", exc_info=refused.value)
        with sqlite3.connect(path) as connection:
            connection.execute("drop table segment_search")
        with pytest.raises(Exception) as broken:
            set_target(ws, row.id, TARGET + " again")
        logger.error("a job failed", exc_info=broken.value)
    finally:
        for handler in [one for one in logger.handlers if one not in handlers]:
            logger.removeHandler(handler)
            handler.close()
    written = path.with_name("bayan.log").read_text(encoding="utf-8")
    assert "a job failed" in written
    assert "TOPSECRET" not in written
    assert SOURCE not in written


@pytest.fixture
def written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Log to a file of this test, beside whoever listens already."""
    path = tmp_path / "bayan.log"
    monkeypatch.setattr(log, "log_file", lambda: path)
    logger = logging.getLogger("workbench")
    handlers, level = list(logger.handlers), logger.level
    log.start(logging.DEBUG)
    yield path
    logger.setLevel(level)
    for handler in [one for one in logger.handlers if one not in handlers]:
        logger.removeHandler(handler)
        handler.close()


class Odd(Exception):
    """A plugin's own."""


def several_lines() -> None:
    raise ValueError(f"first line\n{TARGET}\nbayan: {SOURCE}")


def no_utf8() -> None:
    (TARGET.encode() + b"\xff").decode()


def noted() -> None:
    error = KeyError(SOURCE)
    error.add_note(TARGET)
    raise error


def odd_for_a_reason() -> None:
    try:
        several_lines()
    except ValueError as cause:
        raise Odd(TARGET) from cause


def several_at_once() -> None:
    raise ExceptionGroup(TARGET, [Odd(SOURCE), OSError(2, TARGET, SOURCE)])


@pytest.mark.parametrize("fail", [several_lines, no_utf8, noted, odd_for_a_reason, several_at_once])
def test_an_error_of_our_own_is_logged_and_reported_without_its_words(fail: object, written: Path) -> None:
    from workbench.ui.crash import report

    assert callable(fail)
    with pytest.raises(Exception) as caught:
        fail()
    # Another formatter may have left its own text in the record.
    logging.getLogger("workbench.ui.tasks").error("a job failed", exc_info=caught.value)
    told = written.read_text(encoding="utf-8")
    text = report(caught.value)
    for one in (told, text):
        assert type(caught.value).__qualname__ in one
        assert f"in {fail.__name__}" in one
        assert "TOPSECRET" not in one
        assert SOURCE not in one
    if fail is odd_for_a_reason:
        assert "builtins.ValueError" in told


def test_what_an_importer_says_of_a_file_is_not_logged(ws: Workspace, written: Path) -> None:
    class Faulty:
        id = "faulty"

        def claims(self, source: object) -> bool:
            raise Odd(TARGET)

    from workbench.domain.ports import SourceBytes
    from workbench.services.registry import IMPORTERS, Registry, _Loaded

    registry = Registry()
    registry._loaded[IMPORTERS.name] = _Loaded({"faulty": Faulty}, {"faulty": "a:Faulty"}, frozenset(), ())
    with pytest.raises(UserError):
        registry.importer_for(SourceBytes("a.txt", b""))
    assert "a:Faulty" in written.read_text(encoding="utf-8")
    assert "Odd" in written.read_text(encoding="utf-8")
    assert "TOPSECRET" not in written.read_text(encoding="utf-8")

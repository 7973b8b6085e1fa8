"""Logs hold no word of any document."""

from __future__ import annotations

import logging
import sqlite3

import pytest

from workbench import log
from workbench.errors import UserError
from workbench.services.editing import confirm, set_target
from workbench.services.importing import import_text
from workbench.services.workspace import Workspace

SOURCE = "برقية سرية جدا"
TARGET = "TOPSECRET words of a cable"


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

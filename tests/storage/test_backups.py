"""Backups: by hand, rolling, of files and of servers."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from tests.storage.build import Sample, add_project, build_sample
from tests.storage.server import Server
from workbench.domain.changes import Table
from workbench.errors import StoreError
from workbench.storage import Store, backups, create_store, open_store
from workbench.storage.target import parse_target


def test_a_backup_is_never_written_over_anything(store: Store, sample: Sample, tmp_path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("precious")
    places = [precious] if store.path is None else [precious, store.path, store.path.parent / "." / store.path.name]
    for place in places:
        with pytest.raises(StoreError, match=r"store\.backup-exists"):
            store.backup(place)
    assert precious.read_text() == "precious"
    with store.work("Edit") as work:
        work.update(Table.SEGMENTS, sample.segments[0], {"target": "after"})
    with open_store(store.path or store.target, author="Basim") as other:
        assert other.segments.page(sample.segments[:1])[0].target == "after"


def test_a_backup_that_is_opened_lets_readers_and_a_writer_work_at_once(tmp_path: Path) -> None:
    with create_store(tmp_path / "a.bayan", author="Amal") as store:
        sample = build_sample(store)
        copy = store.backup(tmp_path / "copy.bayan")
    with open_store(copy, author="Amal") as store, closing(sqlite3.connect(copy)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM segments").fetchone() == (5,)
        with store.work("Edit") as work:
            work.update(Table.SEGMENTS, sample.segments[0], {"target": "beside a reader"})
        assert reader.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_backup_is_a_workspace_of_its_own_and_old_ones_roll_away(target: str, store: Store, sample: Sample) -> None:
    if not store.is_sqlite:
        pytest.skip("pg_dump writes an archive for pg_restore, see the next test")
    assert store.path is not None
    with open_store(store.backup(store.path.with_name("copy.bayan")), author="Amal") as copy:
        assert copy.segments.of(sample.document) == store.segments.of(sample.document)
        assert copy.check() == []
    made = [store.roll_backup(keep=3) for _ in range(5)]
    assert backups.rolling(parse_target(target)) == made[-3:]
    assert made[0].parent.name == "work.bayan-backups"


@pytest.mark.postgres
def test_a_backup_of_a_server_restores(database_server: Server, tmp_path: Path) -> None:
    restore = shutil.which("pg_restore")
    if shutil.which("pg_dump") is None or restore is None:
        pytest.skip("pg_dump and pg_restore are not on this machine")
    with open_store(database_server.url(database_server.create("bayan_template")), author="Amal") as store:
        sample = build_sample(store)
        dump = store.backup(tmp_path / "copy.dump")
        rows = store.segments.of(sample.document)
    name = database_server.create()
    subprocess.run([restore, "--no-owner", "--dbname", database_server.url(name), dump], check=True)
    with open_store(database_server.url(name), author="Amal") as copy:
        assert copy.segments.of(sample.document) == rows
        assert copy.check() == []
        assert copy.search.find("الشراكة")


@pytest.mark.postgres
def test_without_pg_dump_the_backup_says_so(
    database_server: Server, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with open_store(database_server.url(database_server.create("bayan_template")), author="Amal") as store:
        monkeypatch.setenv("PATH", str(tmp_path))
        with pytest.raises(StoreError, match=r"store\.backup-tool"):
            store.backup(tmp_path / "copy.dump")
    assert list(tmp_path.iterdir()) == []


def test_opening_makes_a_rolling_backup_once_a_day(tmp_path: Path) -> None:
    path = tmp_path / "a.bayan"
    place = parse_target(path)
    with create_store(path, author="Amal") as store:
        add_project(store)
    assert backups.rolling(place) == []
    for _ in range(2):
        open_store(path, author="Amal").close()
        assert len(backups.rolling(place)) == 1
    old = backups.rolling(place)[0]
    os.utime(old, (0, 0))
    open_store(path, author="Amal").close()
    assert len(backups.rolling(place)) == 2

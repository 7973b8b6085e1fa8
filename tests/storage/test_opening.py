"""Creating, opening, refusing, upgrading, and saying who else is there."""

from __future__ import annotations

import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from tests.storage.build import add_project, build_sample
from tests.storage.server import Server
from workbench.domain.changes import Table
from workbench.errors import StoreError
from workbench.paths import database
from workbench.storage import Store, backups, create_store, open_store
from workbench.storage.engine import APPLICATION_ID
from workbench.storage.target import parse_target

SECOND = '''
"""Give projects a motto."""
import sqlalchemy as sa
from alembic import op
revision = "0002"
down_revision = "0001"
def upgrade():
    with op.batch_alter_table("projects") as batch:
        batch.add_column(sa.Column("motto", sa.Text(), nullable=False, server_default="none"))
'''


@pytest.fixture
def migrations(tmp_path: Path) -> Path:
    """Return a copy of the migrations with one more, as a newer program would have."""
    folder = tmp_path / "newer"
    shutil.copytree(database("migrations"), folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "0002_motto.py").write_text(SECOND, encoding="utf-8")
    return folder


def refused(target: str | Path, **how: bool) -> str:
    """Return the code with which opening is refused."""
    with pytest.raises(StoreError) as caught:
        open_store(target, author="Amal", **how)
    assert str(caught.value.data.get("target", "")).endswith(str(target).rsplit("/", 1)[-1].split("?")[0]) or caught
    return caught.value.code


def test_a_new_workspace_is_empty_whole_and_has_an_identity(empty_target: str) -> None:
    with create_store(empty_target, author="Amal") as store:
        identity = store.meta.get("workspace.id")
        assert store.check() == []
        assert store.projects.all() == []
        store.meta.set("theme", "dark")
    with open_store(empty_target, author="Basim") as store:
        assert store.meta.get("workspace.id") == identity
        assert identity is not None
        assert store.meta.get("theme") == "dark"


def test_what_is_there_is_never_overwritten(target: str) -> None:
    with pytest.raises(StoreError, match=r"store\.exists"):
        create_store(target, author="Amal")
    open_store(target, author="Amal").close()


def test_a_missing_workspace_is_created_only_on_request(empty_target: str) -> None:
    assert refused(empty_target) in {"store.missing", "store.empty"}
    with open_store(empty_target, author="Amal", create=True) as store:
        add_project(store)
    with open_store(empty_target, author="Amal", create=True) as store:
        assert len(store.projects.all()) == 1


def test_a_workspace_read_only_takes_no_edits_and_leaves_no_lock(target: str) -> None:
    with open_store(target, author="Amal") as store:
        build_sample(store)
    with open_store(target, author="Basim", read_only=True) as store:
        assert store.search.find("الشراكة")
        with pytest.raises(StoreError, match=r"store\.read-only"), store.work("Edit") as work:
            work.insert(Table.CODEBOOKS, {"name": "x"})
        if store.path:
            assert not store.path.with_name(store.path.name + ".lock").exists()


def test_a_newer_schema_is_refused_and_stays_as_it_is(target: str, migrations: Path) -> None:
    with open_store(target, author="Amal") as store:
        add_project(store)
    open_store(target, author="Amal", migrations=migrations).close()
    assert refused(target) == "store.newer"
    assert refused(target, read_only=True) == "store.newer"


@pytest.fixture
def pg_dump() -> None:
    """Skip where the copy that goes before an upgrade cannot be made."""
    if shutil.which("pg_dump") is None:
        pytest.skip("pg_dump is not on this machine")


@pytest.mark.usefixtures("pg_dump")
def test_an_older_workspace_is_backed_up_and_brought_up_to_date(
    target: str, migrations: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BAYAN_HOME", str(tmp_path / "home"))
    with open_store(target, author="Amal") as store:
        sample = build_sample(store)
        store.roll_backup()
    before = len(backups.rolling(parse_target(target)))
    with pytest.raises(StoreError, match=r"store\.older"):
        open_store(target, author="Amal", read_only=True, migrations=migrations)
    with open_store(target, author="Amal", migrations=migrations) as store:
        assert len(store.segments.ids(sample.document)) == 5
        assert [notice.data["what"] for notice in store.check() if notice.code == "store.check.schema"] == ["columns"]
    copies = backups.rolling(parse_target(target))
    assert len(copies) == before + 1
    if parse_target(target).is_sqlite:
        with open_store(copies[-1], author="Amal") as copy:
            assert len(copy.segments.ids(sample.document)) == 5


def test_a_migration_that_fails_changes_nothing(
    target: str, migrations: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("BAYAN_HOME", str(tmp_path / "home"))
    if not parse_target(target).is_sqlite and shutil.which("pg_dump") is None:
        pytest.skip("pg_dump is not on this machine")
    with open_store(target, author="Amal") as store:
        build_sample(store)
    broken = SECOND + '    op.execute("INSERT INTO nowhere VALUES (1)")\n'
    (migrations / "versions" / "0002_motto.py").write_text(broken, encoding="utf-8")
    with pytest.raises(Exception, match="nowhere"):
        open_store(target, author="Amal", migrations=migrations)
    with open_store(target, author="Amal") as store:
        assert store.check() == []


def test_two_threads_may_bring_two_workspaces_up_to_date_at_once(tmp_path: Path, migrations: Path) -> None:
    failures: list[BaseException] = []

    def run(path: Path) -> None:
        try:
            open_store(path, author="Amal", migrations=migrations).close()
        except BaseException as error:
            failures.append(error)

    paths = [tmp_path / f"{number}.bayan" for number in range(3)]
    for path in paths:
        create_store(path, author="Amal").close()
    threads = [threading.Thread(target=run, args=(path,)) for path in (*paths, paths[0])]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert {refused(path) for path in paths} == {"store.newer"}


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "store.not-database"),
        (b"Minutes of the meeting\n" * 400, "store.not-database"),
        (b"PK\x03\x04" + b"docx" * 2_000, "store.not-database"),
        (os.urandom(65_536), "store.encrypted"),
        (os.urandom(8_192), "store.encrypted"),
    ],
    ids=["empty", "text", "archive", "encrypted", "encrypted and small"],
)
def test_files_that_are_no_workspace_are_told_apart_and_left_alone(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "other.bayan"
    path.write_bytes(content)
    assert refused(path) == code
    assert path.read_bytes() == content
    assert [entry.name for entry in tmp_path.iterdir()] == ["other.bayan"]


@pytest.mark.postgres
def test_an_empty_database_is_told_from_that_of_another_program_by_the_address_that_was_typed(
    database_server: Server,
) -> None:
    url = database_server.url(database_server.create())
    with pytest.raises(StoreError) as caught:
        open_store(url, author="Amal")
    assert caught.value.code == "store.empty"
    assert str(caught.value.data["target"]).startswith("postgresql://")
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE TABLE theirs (name text)")
    assert refused(url) == "store.foreign"


@pytest.mark.postgres
@pytest.mark.usefixtures("pg_dump")
def test_an_archive_of_a_server_is_not_called_a_workspace_and_is_told_from_one(
    database_server: Server, tmp_path: Path
) -> None:
    with open_store(database_server.url(database_server.create("bayan_template")), author="Amal") as store:
        with pytest.raises(StoreError, match=r"store\.backup-name.*copy\.dump"):
            store.backup(tmp_path / "copy.bayan")
        dump = store.backup(tmp_path / "copy.dump")
    assert list(tmp_path.iterdir()) == [dump]
    assert refused(dump) == "store.is-dump"


@pytest.mark.parametrize("name", ["", "  "])
def test_a_workspace_needs_a_name(name: str) -> None:
    with pytest.raises(StoreError, match=r"store\.no-name"):
        create_store(name, author="Amal")
    assert refused(name) == "store.no-name"


def test_a_database_of_another_program_is_foreign(tmp_path: Path) -> None:
    path = tmp_path / "other.bayan"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE photos (id INTEGER)")
    assert refused(path) == "store.foreign"
    with pytest.raises(StoreError, match=r"store\.exists"):
        create_store(path, author="Amal")


def test_a_damaged_workspace_is_named_so(tmp_path: Path) -> None:
    path = tmp_path / "damaged.bayan"
    with create_store(path, author="Amal") as store:
        build_sample(store)
    data = bytearray(path.read_bytes())
    data[8_192:65_536] = os.urandom(65_536 - 8_192)
    path.write_bytes(data)
    with pytest.raises(StoreError, match=r"store\.damaged"), open_store(path, author="Amal") as store:
        _ = (store.documents.all(), store.segments.of(1), store.check())


@pytest.mark.skipif(sys.platform == "win32", reason="application ids are read by the file command")
def test_a_workspace_file_carries_our_application_id(tmp_path: Path) -> None:
    create_store(tmp_path / "a.bayan", author="Amal").close()
    assert int.from_bytes((tmp_path / "a.bayan").read_bytes()[68:72], "big") == APPLICATION_ID == 0x42415941


def test_settings_of_the_connection_are_those_of_the_design(tmp_path: Path) -> None:
    with create_store(tmp_path / "a.bayan", author="Amal") as store, store._engine.connect() as connection:
        values = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "page_size")
        }
    assert values == {"journal_mode": "wal", "synchronous": 1, "foreign_keys": 1, "page_size": 8192}


@pytest.mark.postgres
def test_servers_that_do_not_answer_and_databases_that_are_not_there_are_told_apart(database_server: Server) -> None:
    assert refused(database_server.url("nothing_here")) == "store.no-database"
    assert refused("postgresql://bayan@127.0.0.1:1/x?connect_timeout=2") == "store.connection"
    assert refused(database_server.url("bayan_template").replace("bayan@", "nobody_known@")) == "store.login"
    with pytest.raises(StoreError, match=r"store\.address"):
        open_store("postgresql://user@host:port/name", author="Amal")


def test_a_second_program_is_told_who_has_the_workspace_open(target: str, store: Store) -> None:
    script = (
        "import sys; from workbench.storage import open_store; s = open_store(sys.argv[1], author='Basim');"
        "print([(n.code, n.data['author'], n.data['pid']) for n in s.notices]); s.close()"
    )
    root = Path(__file__).parents[2]
    run = subprocess.run([sys.executable, "-c", script, target], capture_output=True, text=True, check=True, cwd=root)
    assert run.stdout.strip() == str([("store.held", "Amal", os.getpid())])
    store.close()
    run = subprocess.run([sys.executable, "-c", script, target], capture_output=True, text=True, check=True, cwd=root)
    assert run.stdout.strip() == "[]"


def test_a_program_that_was_killed_is_told_of_and_its_lock_taken_over(target: str) -> None:
    script = (
        "import os, sys; from workbench.storage import open_store; open_store(sys.argv[1], author='Basim'); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", script, target], check=False, cwd=Path(__file__).parents[2])
    with open_store(target, author="Amal") as store:
        codes = [notice.code for notice in store.notices]
        assert codes == (["store.recovered"] if store.is_sqlite else [])
    with open_store(target, author="Amal") as store:
        assert store.notices == ()


def test_a_lock_names_holder_machine_process_and_time(tmp_path: Path) -> None:
    lock = tmp_path / "a.bayan.lock"
    with create_store(tmp_path / "a.bayan", author="أمل"):
        holder = json.loads(lock.read_text(encoding="utf-8"))["holders"][0]
        assert (holder["author"], holder["host"], holder["pid"]) == ("أمل", socket.gethostname(), os.getpid())
    assert not lock.exists()
    other = {"token": "t", "author": "Basim", "host": "elsewhere", "pid": 4, "since": "2025-05-16T08:00:00+00:00"}
    lock.write_text(json.dumps({"holders": [other]}), encoding="utf-8")
    with open_store(tmp_path / "a.bayan", author="Amal") as store:
        assert [(notice.code, notice.data["host"]) for notice in store.notices] == [("store.held", "elsewhere")]
    assert "elsewhere" in lock.read_text(encoding="utf-8")
    lock.write_text("not json", encoding="utf-8")
    open_store(tmp_path / "a.bayan", author="Amal").close()


def test_importing_storage_does_not_import_alembic() -> None:
    script = (
        "import sys, workbench.storage; heavy = {'alembic', 'psycopg', 'PySide6'};"
        "print([name for name in sys.modules if name.split('.')[0] in heavy])"
    )
    root = Path(__file__).parents[2]
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=root)
    assert run.stdout.strip() == "[]"


def test_opening_a_file_takes_neither_the_servers_dialect_nor_alembic_in(tmp_path: Path) -> None:
    create_store(tmp_path / "w.bayan", author="Amal").close()
    program = (
        "import sys; from workbench.storage import open_store\n"
        "with open_store(sys.argv[1], author='Amal') as store: store.projects.all(), store.meta.set('a', 'b')\n"
        "print(*[name for name in ('alembic', 'psycopg', 'sqlalchemy.dialects.postgresql') if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", program, tmp_path / "w.bayan"], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == ""

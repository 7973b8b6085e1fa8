"""Full disks, locks and folders that take no writing: one code each, and nothing lost."""

from __future__ import annotations

import logging
import os
import sqlite3
import subprocess
import sys
import textwrap
import threading
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event

from tests.storage.build import SOURCES, Sample, add_document, add_project, build_sample
from tests.storage.server import Server
from workbench.domain.changes import Table
from workbench.errors import StaleChange, StoreError
from workbench.services.messages import catalogue
from workbench.storage import Store, create_store, open_store
from workbench.storage.failures import DatabaseBug
from workbench.storage.lane import Lane

ROOT = Path(__file__).parents[2]


def test_a_full_disk_is_named_and_what_was_there_stays(tmp_path: Path) -> None:
    with create_store(tmp_path / "a.bayan", author="Amal") as store:
        sample = build_sample(store)
        with store._engine.connect() as connection:
            limit = [connection.exec_driver_sql("PRAGMA page_count").scalar_one() + 3]

        def confine(driver: sqlite3.Connection, _record: object, _proxy: object) -> None:
            driver.execute(f"PRAGMA max_page_count={limit[0]}")

        event.listen(store._engine, "checkout", confine)
        with pytest.raises(StoreError, match=r"store\.full"):
            add_document(store, sample.project, [f"{SOURCES[0]} {at}" for at in range(3_000)])
        limit[0] = 1_000_000
        assert len(store.documents.all()) == 1
        assert store.check() == []
        add_document(store, sample.project, SOURCES)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file size are POSIX's")
def test_a_file_that_may_not_grow_leaves_the_workspace_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.bayan"
    with create_store(path, author="Amal") as store:
        build_sample(store)
    script = textwrap.dedent(
        """
        import resource, signal, sys
        from tests.storage.build import add_document
        from workbench.errors import StoreError
        from workbench.storage import open_store
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        with open_store(sys.argv[1], author="Basim") as store:
            resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, resource.RLIM_INFINITY))
            try:
                add_document(store, 1, [f"a sentence of words {at}" for at in range(20_000)])
            except StoreError as error:
                print(error.code)
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        """
    )
    run = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, cwd=ROOT, check=True)
    assert run.stdout.strip() in {"store.full", "store.io"}
    with open_store(path, author="Amal") as store:
        assert len(store.documents.all()) == 1
        assert store.check() == []


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() == 0, reason="root may write everywhere")
def test_a_file_without_permission_to_write_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.bayan"
    create_store(path, author="Amal").close()
    path.chmod(0o444)
    with pytest.raises(StoreError, match=r"store\.read-only"):
        open_store(path, author="Amal")


@pytest.mark.skipif(sys.platform == "win32", reason="runs as another user")
def test_a_workspace_in_a_folder_of_somebody_else_is_read_only(tmp_path: Path) -> None:
    if os.getuid() != 0:
        pytest.skip("only root can act as another user")
    folder = tmp_path / "theirs"
    folder.mkdir()
    path = folder / "a.bayan"
    with create_store(path, author="Amal") as store:
        build_sample(store)
    script = textwrap.dedent(
        """
        import os, sys
        import workbench.storage.opening, sqlalchemy.dialects.sqlite.pysqlite
        from workbench.errors import StoreError
        from workbench.storage import open_store
        os.setgid(65534); os.setuid(65534)
        try:
            open_store(sys.argv[1], author="Basim").close()
        except StoreError as error:
            print(error.code)
        with open_store(sys.argv[1], author="Basim", read_only=True) as store:
            print(len(store.documents.all()))
        """
    )
    for place in (tmp_path, *list(tmp_path.parents)[:3]):
        if place.stat().st_uid == os.getuid() and place.name.startswith(("pytest-", "popen-", tmp_path.name)):
            place.chmod(0o755)
    run = subprocess.run([sys.executable, "-c", script, path], capture_output=True, text=True, cwd=ROOT, check=False)
    assert run.stdout.split() == ["store.read-only", "1"], run.stderr


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(StoreError, match=r"store\.cannot-write"):
        create_store(tmp_path / "file" / "a.bayan", author="Amal")


def test_another_program_that_writes_for_too_long_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.bayan"
    with create_store(path, author="Amal") as store:
        sample = build_sample(store)
        store._lane = Lane(store._engine, store.target, busy=0.1)
        with closing(sqlite3.connect(path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreError, match=r"store\.locked"), store.work("Edit") as work:
                work.update(Table.SEGMENTS, sample.segments[0], {"target": "x"})
            assert len(store.segments.of(sample.document)) == 5
            other.execute("ROLLBACK")
        with store.work("Edit") as work:
            work.update(Table.SEGMENTS, sample.segments[0], {"target": "x"})


@pytest.mark.postgres
def test_a_row_locked_on_a_server_for_too_long_is_named(database_server: Server) -> None:
    url = database_server.url(database_server.create("bayan_template"))
    with open_store(url, author="Amal") as store, open_store(url, author="Basim") as other:
        sample = build_sample(store)
        event.listen(other._engine, "begin", lambda connection: connection.exec_driver_sql("SET lock_timeout = 50"))
        with store.work("Hold") as held:
            held.get(Table.SEGMENTS, sample.segments[0])
            with pytest.raises(StoreError, match=r"store\.locked"), other.work("Wait") as work:
                work.update(Table.SEGMENTS, sample.segments[0], {"target": "theirs"})


def test_two_threads_write_in_turn_and_nothing_is_lost(store: Store, sample: Sample) -> None:
    failures: list[BaseException] = []

    def run(name: str) -> None:
        try:
            for number in range(15):
                with store.work(f"{name} {number}") as work:
                    count = len(work.get(Table.SEGMENTS, sample.segments[0]).target.split())
                    text_now = work.get(Table.SEGMENTS, sample.segments[0]).target
                    work.update(Table.SEGMENTS, sample.segments[0], {"target": f"{text_now} {name}{count}"})
                store.segments.of(sample.document)
        except BaseException as error:
            failures.append(error)

    with store.work("Empty") as work:
        work.update(Table.SEGMENTS, sample.segments[0], {"target": ""})
    threads = [threading.Thread(target=run, args=(name,)) for name in "ab"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    words = store.segments.page(sample.segments[:1])[0].target.split()
    assert [int(word[1:]) for word in words] == list(range(30))
    assert len(store.history.of(Table.SEGMENTS, sample.segments[0])) == 31


def test_of_two_threads_with_the_same_version_one_is_refused(target: str, store: Store, sample: Sample) -> None:
    seen = store.segments.page(sample.segments[:1])[0]
    gate = threading.Barrier(2)
    outcomes: list[str] = []

    def run(name: str) -> None:
        with open_store(target, author=name) as mine:
            gate.wait()
            try:
                with mine.work("Race") as work:
                    work.update(Table.SEGMENTS, seen.id, {"target": name}, version=seen.version)
                outcomes.append(name)
            except StaleChange:
                outcomes.append("stale")

    threads = [threading.Thread(target=run, args=(name,)) for name in ("Basim", "Carla")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(outcomes)[1] == "stale"
    assert store.segments.page([seen.id])[0].target == sorted(outcomes)[0]


def test_a_program_killed_in_the_middle_of_an_import_leaves_nothing(target: str, store: Store) -> None:
    project = add_project(store)
    script = textwrap.dedent(
        """
        import os, signal, sys
        from workbench.domain.changes import Table
        from workbench.storage import open_store
        store = open_store(sys.argv[1], author="Basim")
        def rows():
            for at in range(40_000):
                if at == 30_000:
                    os.kill(os.getpid(), signal.SIGKILL)
                yield {"document_id": document, "clause_id": clause, "ordinal": at, "source": f"killed sentence {at}"}
        with store.work("Import") as work:
            values = {"project_id": int(sys.argv[2]), "title_source": "t", "live": False}
            document = work.insert(Table.DOCUMENTS, values)
            clause = work.load(Table.CLAUSES, [
                {"document_id": document, "parent_id": None, "ordinal": 0, "depth": 0, "kind": "paragraph"}])[0]
            work.load(Table.SEGMENTS, rows())
        """
    )
    run = subprocess.run([sys.executable, "-c", script, target, str(project)], cwd=ROOT, check=False)
    assert run.returncode == -9
    assert store.documents.all() == []
    assert store.search.find("killed") == []
    assert [entry.label for entry in store.history.recent()] == ["Add project"]
    assert store.check() == []
    add_document(store, project, SOURCES)
    assert len(store.documents.all()) == 1


@pytest.mark.parametrize("text", ["half a character \ud800", "an end of text \x00 in its midst"])
def test_texts_that_one_database_cannot_hold_are_refused_by_both(store: Store, sample: Sample, text: str) -> None:
    with pytest.raises(StoreError, match=r"store\.text"), store.work("Edit") as work:
        work.update(Table.SEGMENTS, sample.segments[0], {"target": text})
    if "\x00" in text:
        with pytest.raises(StoreError, match=r"store\.text"):
            add_document(store, sample.project, [text])
        with pytest.raises(StoreError, match=r"store\.text"), store.work("Edit") as work:
            work.update(Table.ANNOTATIONS, sample.annotations[0], {"attributes": {"actor": text}})
    assert len(store.segments.of(sample.document)) == 5


SPOILED = (
    "DROP TABLE segment_search",
    "ALTER TABLE segments RENAME COLUMN target TO other",
    "CREATE UNIQUE INDEX words ON segments (target) WHERE length(target) > 100",
)
REFUSALS = {
    True: "CREATE TRIGGER refusal BEFORE UPDATE ON segments BEGIN SELECT json(NEW.target); END",
    False: "ALTER TABLE segments ADD CONSTRAINT refusal CHECK (length(target) < 100) NOT VALID",
}


@pytest.mark.parametrize("at", range(4))
def test_no_word_of_a_document_reaches_the_log_when_the_database_refuses(
    store: Store, sample: Sample, caplog: pytest.LogCaptureFixture, at: int
) -> None:
    with store._lane.transaction() as connection:
        connection.exec_driver_sql((*SPOILED, REFUSALS[store.is_sqlite])[at])
    secret = "TOPSECRET words of a cable " * 10
    with pytest.raises(Exception) as caught, store.work("Edit") as work:  # noqa: PT012 - whatever it is
        work.update(Table.SEGMENTS, sample.segments[2], {"target": secret})
        work.update(Table.SEGMENTS, sample.segments[3], {"target": secret})
    logging.getLogger("workbench").error("a job failed", exc_info=caught.value)
    told = caplog.text + str(caught.value) + "".join(traceback.format_exception(caught.value))
    assert "a job failed" in told
    assert "topsecret" not in told.lower()


def test_a_constraint_that_no_other_writer_can_break_shows_as_a_bug(store: Store, sample: Sample) -> None:
    with pytest.raises(DatabaseBug, match="label"), store.work("Bug") as work:
        work.insert(
            Table.CLAUSES,
            {
                "document_id": sample.document,
                "parent_id": None,
                "ordinal": 9,
                "depth": 0,
                "kind": "paragraph",
                "label": None,
            },
        )


def test_a_closed_workspace_takes_no_edits(store: Store, sample: Sample) -> None:
    store.close()
    store.close()
    with pytest.raises(StoreError, match=r"store\.closed"), store.work("Late") as work:
        work.update(Table.SEGMENTS, sample.segments[0], {"target": "late"})
    with pytest.raises(StoreError, match=r"store\.closed"):
        store.meta.set("key", "value")


def in_threads(*runs: Callable[[], object]) -> list[BaseException]:
    """Run all at once and return what went wrong."""
    failures: list[BaseException] = []
    gate = threading.Barrier(len(runs))

    def guarded(run: Callable[[], object]) -> None:
        try:
            gate.wait()
            run()
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=guarded, args=(run,)) for run in runs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return failures


def test_engine_answers_and_values_kept_by_two_at_once_are_all_kept(target: str, store: Store) -> None:
    answers = {f"text {at}": "x" for at in range(20)}

    def put(one: Store, texts: list[str]) -> None:
        for _ in range(25):
            one.cache.put_many("e", ("ar", "en"), {text: answers[text] for text in texts})
            one.meta.set("theme", "dark")

    with open_store(target, author="Basim") as other:
        assert in_threads(lambda: put(store, list(answers)), lambda: put(other, list(answers)[::-1])) == []
    assert store.cache.get_many("e", ("ar", "en"), list(answers)) == answers


def test_what_exists_once_under_a_name_is_made_once_behind_a_lock(target: str, store: Store) -> None:
    def make(one: Store) -> None:
        with one.work("Make") as work:
            work.lock("projects")
            if not work.where(Table.PROJECTS, name="P"):
                work.insert(Table.PROJECTS, {"name": "P", "source_language": "ar", "target_language": "en"})

    with open_store(target, author="Basim") as other:
        assert in_threads(lambda: make(store), lambda: make(other)) == []
    assert [row.name for row in store.projects.all()] == ["P"]


def test_every_code_of_this_room_has_its_sentence() -> None:
    import re

    raised = set()
    for path in (ROOT / "workbench/storage").rglob("*.py"):
        raised.update(re.findall(r'"(store\.[a-z.-]+)"', path.read_text(encoding="utf-8")))
    assert raised
    assert raised <= set(catalogue())

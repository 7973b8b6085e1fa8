"""Measures the store beside plain sqlite3 in the same run: python tests/bench/storage_bench.py [segments]."""

from __future__ import annotations

import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from workbench.domain.changes import Table  # noqa: E402
from workbench.storage import Store, create_store, open_store  # noqa: E402
from workbench.storage.search_text import index_texts  # noqa: E402


def texts(count: int) -> list[str]:
    """Return `count` sentences of the sample, each made different by its number."""
    lines = (ROOT / "resources/sample/joint-statement.ar.txt").read_text(encoding="utf-8").splitlines()
    sentences = [part.strip() for line in lines for part in line.split("،") if len(part.split()) > 5]
    return [f"{sentences[at % len(sentences)]} {at}" for at in range(count)]


def timed(work: Callable[[], Any], rounds: int = 1) -> tuple[float, Any]:
    """Return the median seconds of some rounds, and the last answer."""
    seconds = []
    for _ in range(rounds):
        begun = time.perf_counter()
        answer = work()
        seconds.append(time.perf_counter() - begun)
    return median(seconds), answer


def raw_insert(path: Path, sources: list[str]) -> sqlite3.Connection:
    """Insert the same rows with the same indexes by plain sqlite3, search index aside."""
    connection = sqlite3.connect(path)
    connection.executescript("PRAGMA page_size=8192; PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;")
    for statement in (ROOT / "db/schema/schema.sql").read_text(encoding="utf-8").split(";"):
        if "segments" in statement and "CREATE" in statement and "segments (id)" not in statement:
            connection.execute(statement)
    rows = (
        (1, 1, at, text, "", "untranslated", 0, "none", None, "", 0, 0, 0, 1, "2026-01-01", "me", "2026-01-01", "me")
        for at, text in enumerate(sources)
    )
    names = (
        "document_id,clause_id,ordinal,source,target,state,locked,origin,score,engine,paragraph,start,end,"
        "version,created_at,created_by,updated_at,updated_by"
    ).replace("end", '"end"')
    connection.executemany(f"INSERT INTO segments ({names}) VALUES ({','.join('?' * 18)})", rows)
    connection.commit()
    return connection


def fill(store: Store, sources: list[str]) -> int:
    """Import the rows as one document."""
    with store.work("Import") as work:
        project = work.insert(Table.PROJECTS, {"name": "p", "source_language": "ar", "target_language": "en"})
        document = work.insert(Table.DOCUMENTS, {"project_id": project, "title_source": "t", "live": False})
        clause = {"document_id": document, "parent_id": None, "ordinal": 0, "depth": 0, "kind": "paragraph"}
        key = work.load(Table.CLAUSES, [clause])[0]
        work.load(
            Table.SEGMENTS,
            (
                {"document_id": document, "clause_id": key, "ordinal": at, "source": text}
                for at, text in enumerate(sources)
            ),
        )
        work.update(Table.DOCUMENTS, document, {"live": True})
    return document


def edit(store: Store, key: int, text: str) -> None:
    """Commit the edit of one row."""
    with store.work("Edit") as work:
        work.update(Table.SEGMENTS, key, {"target": text})


def replace_all(store: Store, keys: list[int]) -> Any:
    """Edit many rows as one change."""
    with store.work("Replace") as work:
        for row in work.rows(Table.SEGMENTS, keys):
            work.update(Table.SEGMENTS, row.id, {"target": f"replaced {row.ordinal}"})
    return work.change_set


def report(what: str, seconds: float, beside: float | None = None, budget: str = "") -> None:
    """Print one line."""
    ratio = f"{seconds / beside:8.2f} x" if beside else " " * 10
    print(f"{what:46s}{seconds * 1000:10.2f} ms {ratio}  {budget}")


def run(folder: Path, count: int) -> None:
    """Measure everything."""
    sources = texts(count)
    plain, raw = timed(lambda: raw_insert(folder / "raw.db", sources))
    words, _ = timed(lambda: [index_texts(text) for text in sources])
    made, store = timed(lambda: create_store(folder / "bench.bayan", author="bench"))
    load, document = timed(lambda: fill(store, sources))
    print(
        f"{count} segments, {sum(map(len, sources)) / 1e6:.1f} M characters; ratios against plain sqlite3 in this run"
    )
    report("raw sqlite3: insert", plain)
    report("index words (no database)", words)
    report("create a workspace", made)
    report("import: insert and index", load, plain)
    store.roll_backup()
    store.close()
    reading(folder, raw, document)
    raw.close()


def reading(folder: Path, raw: sqlite3.Connection, document: int) -> None:
    """Measure opening, reading and editing."""
    opening, store = timed(lambda: open_store(folder / "bench.bayan", author="bench"))
    ordered = "SELECT id FROM segments WHERE document_id=1 ORDER BY ordinal, id"
    raw_ids, _ = timed(lambda: raw.execute(ordered).fetchall(), 5)
    ids, keys = timed(lambda: store.segments.ids(document), 5)
    page = keys[len(keys) // 2 : len(keys) // 2 + 60]
    marks = ",".join("?" * len(page))
    raw_page, _ = timed(lambda: raw.execute(f"SELECT * FROM segments WHERE id IN ({marks})", page).fetchall(), 50)
    first, _ = timed(lambda: store.segments.page(page), 50)
    counts, _ = timed(lambda: store.segments.counts(document), 5)
    report("open", opening)
    report("ids of the document", ids, raw_ids, "<= 500 ms")
    report("page of 60 rows", first, raw_page, "<= 0.35 ms (raw)")
    report("counts by state", counts)
    numbers = iter(range(10_000))
    one, _ = timed(lambda: edit(store, keys[7], f"An edit of one row, number {next(numbers)}."), 50)
    report("edit of one row, committed", one, None, "<= 20 ms")
    many, change_set = timed(lambda: replace_all(store, keys[:5_000]))
    report("replace in 5,000 rows", many, None, "<= 1000 ms")
    undo, _ = timed(lambda: store.apply(change_set.inverse()))
    report("undo of that", undo, None, "<= 200 ms")
    for query in ("الشراكة", '"بين البلدين"', "العرا*"):
        seconds, hits = timed(lambda query=query: store.search.find(query), 5)
        report(f"search {query} ({len(hits)} hits)", seconds)
    copy, _ = timed(store.backup)
    report("backup", copy)
    check, found = timed(store.check)
    report(f"check ({len(found)} findings)", check)
    store.close()


if __name__ == "__main__":
    place = Path(tempfile.mkdtemp())
    try:
        run(place, int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
    finally:
        shutil.rmtree(place)

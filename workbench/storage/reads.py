"""All reads of a workspace under their names: of the store, each on its own connection, or of one snapshot."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

from sqlalchemy import Connection, Engine, select

from workbench.storage.failures import translated
from workbench.storage.queries import coding, documents, history, memory, reviews, search
from workbench.storage.queries.base import Connections
from workbench.storage.tables.system import Meta


class Reads:
    """The reads of a workspace."""

    def __init__(self, engine: Connections, name: str) -> None:
        """Take where connections come from, and the workspace's name for messages."""
        self.projects = documents.ProjectQueries(engine, name)
        self.documents = documents.DocumentQueries(engine, name)
        self.clauses = documents.ClauseQueries(engine, name)
        self.segments = documents.SegmentQueries(engine, name)
        self.codes = coding.CodeQueries(engine, name)
        self.annotators = coding.AnnotatorQueries(engine, name)
        self.annotations = coding.AnnotationQueries(engine, name)
        self.relations = coding.RelationQueries(engine, name)
        self.notes = coding.NoteQueries(engine, name)
        self.memory = memory.MemoryQueries(engine, name)
        self.terms = memory.TermQueries(engine, name)
        self.qa = reviews.QaQueries(engine, name)
        self.briefings = reviews.BriefingQueries(engine, name)
        self.judgements = reviews.JudgementQueries(engine, name)
        self.search = search.SearchQueries(engine, name)
        self.history = history.HistoryQueries(engine, name)


class _One:
    """Gives out one connection again and again."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @contextmanager
    def connect(self) -> Iterator[Connection]:
        """Give the connection, and leave it open."""
        yield self._connection


@contextmanager
def snapshot(engine: Engine, name: str) -> Iterator[Reads]:
    """Give reads that all see the workspace as it is now, whatever is committed meanwhile; for one thread."""
    options = {} if engine.dialect.name == "sqlite" else {"isolation_level": "REPEATABLE READ"}
    with ExitStack() as stack:
        with translated(name):
            connection = stack.enter_context(engine.connect()).execution_options(**options)
            # On either engine the first read decides what is seen.
            connection.execute(select(Meta.key).limit(1))
        yield Reads(_One(connection), name)

"""Translate what is untranslated: from the memory, or with an engine that the user turned on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from urllib.parse import urlsplit

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import Notice, SegmentRow
from workbench.domain.enums import Origin, State
from workbench.domain.ids import DocumentId
from workbench.domain.languages import asked_pair
from workbench.domain.ports import CancelToken, Progress, Translator
from workbench.errors import Cancelled, EngineError, InputError
from workbench.plugins import keyring_store
from workbench.services.editing import Provenance
from workbench.services.engines import AnswerCache, Order, Patience, prepare, run
from workbench.services.filling import Filling, empty_rows, fill_in_batches, write_all
from workbench.services.registry import TRANSLATORS, Registry
from workbench.services.remembering import project_or_fail
from workbench.services.workspace import Workspace
from workbench.settings import Settings
from workbench.storage import Store

MEMORY = "memory"
_AT_ONCE = 20
_AS_STORED: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Translated:
    """How far a translation came, with its edits; `problems` say why it stopped before the end."""

    translated: int
    left: int
    problems: tuple[Notice, ...] = ()
    edits: tuple[ChangeSet, ...] = ()


@dataclass(frozen=True, slots=True)
class Watch:
    """Who is told how far a translation is, and who may stop it."""

    progress: Progress | None = None
    cancel: CancelToken | None = None


UNWATCHED = Watch()


def allow_engine(registry: Registry, settings: Settings, engine: str, options: Mapping[str, str]) -> None:
    """Turn an engine on, with options that are kept for the next time; keys are never among them."""
    check_options(registry, engine, options)
    switch_engine(registry, settings, engine, on=True)
    if options:
        stored = settings.get("engines.options")
        mine = dict(stored) if isinstance(stored, dict) else {}
        settings.set("engines.options", mine | {engine: {**mine.get(engine, {}), **options}})


def check_options(registry: Registry, engine: str, options: Mapping[str, str]) -> None:
    """Make sure that an engine has these options and can use their values; keys are never among them.

    Raises:
        InputError: there is no such engine, it has no such option, or an address leads nowhere.
    """
    known = {option.name: option for option in engine_class(registry, engine).options if not option.secret}
    if unknown := set(options) - set(known):
        names = ", ".join(known) or "none"
        raise InputError("engine.no-option", engine=engine, option=", ".join(sorted(unknown)), known=names)
    for name, value in options.items():
        if known[name].type == "url" and not _is_web_address(value):
            raise InputError("engine.bad-address", engine=engine, option=name, value=value)


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        # A port that is no number is found out only when it is asked for.
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def switch_engine(registry: Registry, settings: Settings, engine: str, *, on: bool) -> None:
    """Turn an engine on or off."""
    engine_class(registry, engine)
    enabled = settings.get("engines.enabled")
    names = set(enabled) if isinstance(enabled, list) else set()
    settings.set("engines.enabled", sorted(names | {engine} if on else names - {engine}))


def keep_key(engine: str, option: str, key: str) -> None:
    """Keep a key in the system's keyring."""
    keyring_store.set_key(engine, option, key)


def forget_key(engine: str, option: str) -> None:
    """Take a key out of the system's keyring."""
    keyring_store.forget(engine, option)


def engine_class(registry: Registry, engine: str) -> type[Translator]:
    """Return the class of an engine.

    Raises:
        InputError: there is none of that name.
    """
    kinds: dict[str, type[Translator]] = {kind.id: kind for kind in registry.all(TRANSLATORS)}
    if engine not in kinds:
        raise InputError("engine.unknown", engine=engine, known=", ".join([MEMORY, *sorted(kinds)]))
    return kinds[engine]


def translate_document(
    ws: Workspace,
    document_id: DocumentId,
    engine: str,
    watch: Watch = UNWATCHED,
    *,
    options: Mapping[str, str] = _AS_STORED,
) -> Translated:
    """Give every untranslated segment a draft; what was answered before a failure or a cancellation is kept.

    `options` hold for this run, before those that the user's settings keep.

    Raises:
        InputError: there is no such engine, option or document.
        EngineError: the engine is turned off, or its key is missing.
    """
    document = ws.store.documents.get(document_id)
    if document is None:
        raise InputError("document.none", document=document_id)
    if engine == MEMORY:
        return _from_memory(ws, document_id, watch)
    check_options(ws.registry, engine, options)
    ready = prepare(ws.registry, ws.settings, engine, options=options)
    rows = empty_rows(ws, document_id)
    project = project_or_fail(ws, document.project_id)
    pair = asked_pair(document.language, project.source_language, project.target_language)
    answers = run(
        ready,
        Order([row.source for row in rows], *pair),
        patience=Patience(timeout=float(ws.settings.number("engines.timeout"))),
        cache=stored_answers(ws),
        cancel=watch.cancel,
        progress=watch.progress,
    )
    edits, problem = _written(ws, rows, answers, engine)
    return _counted(ws, document_id, edits, problem)


def _written(
    ws: Workspace, rows: list[SegmentRow], answers: Iterable[tuple[int, str]], engine: str
) -> tuple[list[ChangeSet], tuple[Notice, ...]]:
    """Write answers as they come, some at once, and return the edits and why the rest did not come."""
    edits: list[ChangeSet] = []
    problem: tuple[Notice, ...] = ()
    batch: list[tuple[SegmentRow, str]] = []
    try:
        for index, text in answers:
            batch.append((rows[index], text))
            if len(batch) == _AT_ONCE:
                edits.append(_write(ws, batch, engine))
                batch = []
    except EngineError as error:
        problem = (Notice(error.code, error.data),)
    except Cancelled:
        problem = (Notice("engine.cancelled", {"engine": engine}),)
    edits.append(_write(ws, batch, engine))
    return edits, problem


def _from_memory(ws: Workspace, document_id: DocumentId, watch: Watch) -> Translated:
    edits: list[ChangeSet] = []
    problem: tuple[Notice, ...] = ()
    try:
        edits.extend(fill_in_batches(ws, document_id, progress=watch.progress, cancel=watch.cancel))
    except Cancelled:
        problem = (Notice("engine.cancelled", {"engine": MEMORY}),)
    return _counted(ws, document_id, edits, problem)


def _counted(
    ws: Workspace, document_id: DocumentId, edits: list[ChangeSet], problems: tuple[Notice, ...]
) -> Translated:
    done = sum(len(edit.keys(Table.SEGMENTS)) for edit in edits)
    return Translated(done, _left(ws, document_id), problems, tuple(edits))


class _StoredAnswers:
    """The workspace's cache of answers, as the engines ask for it."""

    def __init__(self, store: Store) -> None:
        self._cache = store.cache

    def get_many(self, texts: Sequence[str], *, engine: str, source: str, target: str) -> Mapping[str, str]:
        return self._cache.get_many(engine, (source, target), texts)

    def put_many(self, answers: Mapping[str, str], *, engine: str, source: str, target: str) -> None:
        self._cache.put_many(engine, (source, target), answers)


def stored_answers(ws: Workspace) -> AnswerCache:
    """Return the workspace's cache of answers."""
    return _StoredAnswers(ws.store)


def _left(ws: Workspace, document_id: DocumentId) -> int:
    return ws.store.segments.counts(document_id).get(State.UNTRANSLATED, 0)


def _write(ws: Workspace, answers: list[tuple[SegmentRow, str]], engine: str) -> ChangeSet:
    """Write a batch as one edit."""
    provenance = Provenance(origin=Origin.MT, engine=engine)
    fillings = [Filling(row, text, State.DRAFT, provenance) for row, text in answers]
    return write_all(ws, f"Translate with {engine}", fillings)

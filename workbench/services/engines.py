"""Asking a translation engine for many texts: its keys, patience with its faults, a cache, and a way out."""

from __future__ import annotations

import hashlib
import json
import random
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Protocol

from workbench.domain.ports import CancelToken, Option, Progress, Translator
from workbench.errors import EngineError
from workbench.plugins.keyring_store import get_key
from workbench.services.registry import TRANSLATORS, Registry
from workbench.settings import Settings

_STEP = 0.05
# How much longer than its promise an engine is waited for before its thread is abandoned.
_GRACE = 2.0
# How long a text is waited for in all, in times of what one answer may take.
_IN_ALL = 1.5


@dataclass(frozen=True, slots=True)
class Engine:
    """An engine made ready; `key` names it with its options, and so what its answers may be kept under."""

    translator: Translator
    key: str


@dataclass(frozen=True, slots=True)
class Order:
    """The texts to translate, and the tags of their languages."""

    texts: Sequence[str]
    source: str
    target: str


@dataclass(frozen=True, slots=True)
class Patience:
    """How long an answer is waited for, and how often and after which waits it is asked for again; in seconds.

    However often it is asked, one text is waited for no longer than half as long again as one answer may take.
    """

    timeout: float = 20.0
    retries: int = 3
    first_wait: float = 1.0
    longest_wait: float = 60.0
    sleep: Callable[[float], None] = time.sleep
    random: Callable[[], float] = field(default=random.random)


class AnswerCache(Protocol):
    """Keeps answers of engines between runs."""

    def get_many(self, texts: Sequence[str], *, engine: str, source: str, target: str) -> Mapping[str, str]:
        """Return the answers that are known, by text."""

    def put_many(self, answers: Mapping[str, str], *, engine: str, source: str, target: str) -> None:
        """Keep answers by text."""


class RecentAnswers:
    """An answer cache in memory that forgets what was used least recently; any thread may use it."""

    def __init__(self, size: int = 10_000) -> None:
        """Keep at most `size` answers."""
        self._size = size
        self._answers: OrderedDict[tuple[str, str, str, str], str] = OrderedDict()
        self._lock = threading.Lock()

    def get_many(self, texts: Sequence[str], *, engine: str, source: str, target: str) -> Mapping[str, str]:
        """Return the answers that are known, by text."""
        found = {}
        with self._lock:
            for text in texts:
                key = (engine, source, target, text)
                if key in self._answers:
                    self._answers.move_to_end(key)
                    found[text] = self._answers[key]
        return found

    def put_many(self, answers: Mapping[str, str], *, engine: str, source: str, target: str) -> None:
        """Keep answers by text."""
        with self._lock:
            for text, answer in answers.items():
                self._answers[(engine, source, target, text)] = answer
                self._answers.move_to_end((engine, source, target, text))
            while len(self._answers) > self._size:
                self._answers.popitem(last=False)


def prepare(
    registry: Registry,
    settings: Settings,
    engine_id: str,
    *,
    asked_by_name: bool = False,
    options: Mapping[str, object] = MappingProxyType({}),
    key_of: Callable[[str, str], str] = get_key,
) -> Engine:
    """Make an engine from the user's options and keys; one that is off is only made when the user just named it.

    `options` go before those of the settings, and are not kept.

    Raises:
        EngineError: the engine is off, or the keyring cannot be read.
        UserError: there is no such engine.
    """
    kind = registry.get(TRANSLATORS, engine_id)
    enabled = settings.get("engines.enabled")
    if kind.remote and not asked_by_name and not (isinstance(enabled, list) and engine_id in enabled):
        raise EngineError("engine.off", engine=engine_id, title=kind.title, retryable=False)
    stored = settings.get("engines.options")
    mine = {**(stored.get(engine_id, {}) if isinstance(stored, dict) else {}), **options}
    values: dict[str, object] = {}
    for option in kind.options:
        if not option.secret:
            values[option.name] = mine.get(option.name, option.default)
    open_values = json.dumps(values, sort_keys=True, default=str)
    key = f"{engine_id}:{hashlib.sha256(open_values.encode()).hexdigest()[:12]}"
    for option in kind.options:
        if option.secret:
            values[option.name] = _key(engine_id, option, key_of)
    return Engine(kind(values), key)


def _key(engine_id: str, option: Option, key_of: Callable[[str, str], str]) -> str:
    try:
        return key_of(engine_id, option.name)
    except EngineError:
        # A machine without a keyring must not keep anybody from an engine that needs no key.
        if option.required:
            raise
        return ""


def run(
    engine: Engine,
    order: Order,
    *,
    patience: Patience = Patience(),
    cache: AnswerCache | None = None,
    cancel: CancelToken | None = None,
    progress: Progress | None = None,
) -> Iterator[tuple[int, str]]:
    """Yield `(index, translation)` as they come: known ones first, and each text asked for once.

    Every answer is cached before it is yielded, so what came before a failure or a cancellation is never lost.

    Raises:
        EngineError: the engine refused for good, or failed more often than patience allows.
        Cancelled: the user cancelled, be it during a request or during a wait.
    """
    places: dict[str, list[int]] = {}
    for index, text in enumerate(order.texts):
        places.setdefault(text, []).append(index)
    work = _Work(engine, order, patience, cancel)
    known = dict(_known(engine, order, cache, [text for text in places if text.strip()]))
    known.update({text: text for text in places if not text.strip()})
    done = 0
    for text in sorted(places, key=lambda text: text not in known):
        if cancel:
            cancel.raise_if_cancelled()
        answer = known[text] if text in known else work.persist(text)
        if cache and text not in known:
            cache.put_many({text: answer}, engine=engine.key, source=order.source, target=order.target)
        for index in places[text]:
            yield index, answer
        done += len(places[text])
        if progress:
            progress(done, len(order.texts), engine.translator.title)


def _known(engine: Engine, order: Order, cache: AnswerCache | None, texts: list[str]) -> Mapping[str, str]:
    if cache is None:
        return {}
    return cache.get_many(texts, engine=engine.key, source=order.source, target=order.target)


@dataclass(frozen=True, slots=True)
class _Work:
    engine: Engine
    order: Order
    patience: Patience
    cancel: CancelToken | None

    def persist(self, text: str) -> str:
        """Ask until there is an answer, within patience."""
        attempt = 0
        left = self.patience.timeout * _IN_ALL
        while True:
            asked = time.monotonic()
            try:
                return self._ask(text, min(self.patience.timeout, left))
            except EngineError as error:
                left -= time.monotonic() - asked
                wait = self._wait(attempt, error.data.get("retry_after"))
                if not error.data.get("retryable") or attempt >= self.patience.retries:
                    raise
                # The rests between come on top: they are short, or the server has asked for them.
                if wait > self.patience.longest_wait or left < self.patience.timeout / 4:
                    raise
            self._rest(wait)
            attempt += 1

    def _wait(self, attempt: int, retry_after: object) -> float:
        """Return exponential back-off, half of it jitter; never less than the server asked for.

        M. Brooker, "Exponential Backoff And Jitter", AWS Architecture Blog, 2015 ("equal jitter").
        """
        backoff = min(self.patience.first_wait * 2.0**attempt, self.patience.longest_wait)
        jittered = backoff / 2 + backoff / 2 * self.patience.random()
        return max(jittered, retry_after) if isinstance(retry_after, (int, float)) else jittered

    def _rest(self, seconds: float) -> None:
        left = seconds
        while left > 0:
            self._check()
            self.patience.sleep(min(_STEP, left))
            left -= _STEP
        self._check()

    def _ask(self, text: str, timeout: float) -> str:
        """Ask on a thread of its own: no engine can hold the caller after the deadline or a cancellation.

        An abandoned thread ends by itself, since our engines end every request at its deadline.
        """
        call = _Call(self.engine.translator, self.order, text, timeout)
        threading.Thread(target=call, name=f"engine-{self.engine.translator.id}", daemon=True).start()
        give_up = time.monotonic() + timeout + _GRACE
        while not call.finished.wait(_STEP):
            self._check()
            if time.monotonic() > give_up:
                raise self._failure("engine.timeout")
        self._check()
        if call.error is not None:
            raise call.error
        if not (isinstance(call.answer, list) and len(call.answer) == 1 and isinstance(call.answer[0], str)):
            raise self._failure("engine.bad-answer")
        return call.answer[0]

    def _failure(self, code: str) -> EngineError:
        translator = self.engine.translator
        return EngineError(code, engine=translator.id, title=translator.title, retryable=True, detail="")

    def _check(self) -> None:
        if self.cancel:
            self.cancel.raise_if_cancelled()


class _Call:
    """One request, and what came of it."""

    def __init__(self, translator: Translator, order: Order, text: str, timeout: float) -> None:
        self._translator = translator
        self._order = order
        self._text = text
        self._timeout = timeout
        self.finished = threading.Event()
        self.answer: object = None
        self.error: BaseException | None = None

    def __call__(self) -> None:
        try:
            self.answer = self._translator.translate(
                [self._text], source=self._order.source, target=self._order.target, timeout=self._timeout
            )
        except BaseException as error:  # noqa: BLE001 -- handed to the thread that waits, which raises it
            self.error = error
        finally:
            self.finished.set()

"""Asking an engine for many texts: patience, cache, cancellation."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import ClassVar

import pytest

from tests.plugins.translators import engine_server as says
from tests.plugins.translators.engine_server import EngineServer, serving
from workbench.domain.ports import Option
from workbench.errors import Cancelled, EngineError, UserError
from workbench.services.engines import Engine, Order, Patience, RecentAnswers, prepare, run
from workbench.services.messages import explain
from workbench.services.registry import Registry
from workbench.settings import Settings


class Scripted:
    """A real engine of the port whose answers, faults and pauses a test writes down."""

    id: ClassVar[str] = "scripted"
    title: ClassVar[str] = "Scripted"
    options: ClassVar[tuple[Option, ...]] = ()
    remote: ClassVar[bool] = False

    def __init__(self, settings: Mapping[str, object]) -> None:
        self.script: list[Callable[[str], object]] = list(settings.get("script", ()))  # type: ignore[call-overload]
        self.asked: list[str] = []

    def translate(self, texts: Sequence[str], *, source: str, target: str, timeout: float) -> list[str]:
        answers = []
        for text in texts:
            self.asked.append(text)
            step = self.script.pop(0) if self.script else None
            answers.append(step(text) if step else f"[{target}] {text}")
        return answers  # type: ignore[return-value]


class Token:
    """A cancel token."""

    def __init__(self) -> None:
        self.cancelled = threading.Event()

    def raise_if_cancelled(self) -> None:
        if self.cancelled.is_set():
            raise Cancelled


def fails(code: str, retryable: bool, retry_after: float | None = None) -> Callable[[str], object]:
    def step(_: str) -> object:
        raise EngineError(code, engine="scripted", title="Scripted", retryable=retryable, retry_after=retry_after)

    return step


def scripted(*script: Callable[[str], object]) -> tuple[Engine, Scripted]:
    translator = Scripted({"script": script})
    return Engine(translator, "scripted:1"), translator


class Sleeps:
    """Sleeps no time at all, and remembers how long it should have."""

    def __init__(self) -> None:
        self.total: list[float] = []

    def __call__(self, seconds: float) -> None:
        self.total.append(seconds)


def patience(sleeps: Sleeps, **values: float) -> Patience:
    return Patience(**{"timeout": 5.0, "retries": 3, **values}, sleep=sleeps, random=lambda: 1.0)  # type: ignore[arg-type]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[EngineServer]:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with serving() as state:
        yield state


def test_every_text_gets_its_translation_and_equal_texts_are_asked_once() -> None:
    engine, translator = scripted()
    reports: list[tuple[int, int | None]] = []
    order = Order(["أ", "ب", "", "أ", " "], "ar", "en")

    answers = dict(run(engine, order, progress=lambda done, total=None, what="": reports.append((done, total))))

    assert answers == {0: "[en] أ", 1: "[en] ب", 2: "", 3: "[en] أ", 4: " "}
    assert translator.asked == ["أ", "ب"]
    assert reports[-1] == (5, 5)


def test_a_passing_fault_is_tried_again_after_growing_waits() -> None:
    sleeps = Sleeps()
    fault = fails("engine.server", retryable=True)
    engine, translator = scripted(fault, fault, fault)

    assert dict(run(engine, Order(["أ"], "ar", "en"), patience=patience(sleeps))) == {0: "[en] أ"}
    assert len(translator.asked) == 4
    assert sum(sleeps.total) == pytest.approx(1 + 2 + 4)
    assert max(sleeps.total) <= 0.05


def test_patience_ends_and_the_last_fault_is_told() -> None:
    engine, translator = scripted(*[fails("engine.server", retryable=True)] * 9)

    with pytest.raises(EngineError) as caught:
        dict(run(engine, Order(["أ"], "ar", "en"), patience=patience(Sleeps(), retries=2)))

    assert caught.value.code == "engine.server"
    assert len(translator.asked) == 3


def test_a_refusal_for_good_is_not_tried_again() -> None:
    engine, translator = scripted(fails("engine.key", retryable=False))

    with pytest.raises(EngineError):
        dict(run(engine, Order(["أ"], "ar", "en"), patience=patience(Sleeps())))

    assert translator.asked == ["أ"]


def test_the_wait_that_the_server_asks_for_is_kept() -> None:
    sleeps = Sleeps()
    engine, _ = scripted(fails("engine.too-many-requests", retryable=True, retry_after=17))

    dict(run(engine, Order(["أ"], "ar", "en"), patience=patience(sleeps)))

    assert sum(sleeps.total) == pytest.approx(17)


def test_a_wait_of_hours_is_told_instead_of_kept() -> None:
    sleeps = Sleeps()
    engine, _ = scripted(fails("engine.too-many-requests", retryable=True, retry_after=7200))

    with pytest.raises(EngineError) as caught:
        dict(run(engine, Order(["أ"], "ar", "en"), patience=patience(sleeps)))

    assert caught.value.data["retry_after"] == 7200
    assert sleeps.total == []


def test_what_came_before_a_failure_is_kept_and_not_asked_for_again() -> None:
    cache = RecentAnswers()
    engine, translator = scripted(lambda text: "one", lambda text: "two", fails("engine.key", retryable=False))
    order = Order(["أ", "ب", "ج"], "ar", "en")
    came: list[tuple[int, str]] = []

    with pytest.raises(EngineError):
        came.extend(run(engine, order, cache=cache))
    assert dict(run(engine, order, cache=cache)) == {0: "one", 1: "two", 2: "[en] ج"}
    assert translator.asked == ["أ", "ب", "ج", "ج"]


def test_answers_of_other_languages_and_engines_are_not_taken() -> None:
    cache = RecentAnswers()
    engine, translator = scripted()
    other = Engine(translator, "scripted:2")

    for asked, target in ((engine, "en"), (engine, "fr"), (other, "en"), (engine, "en")):
        assert dict(run(asked, Order(["أ"], "ar", target), cache=cache)) == {0: f"[{target}] أ"}
    assert len(translator.asked) == 3


def test_the_cache_forgets_what_was_used_least_recently() -> None:
    cache = RecentAnswers(size=2)
    for text in ("a", "b"):
        cache.put_many({text: text.upper()}, engine="e", source="s", target="t")
    cache.get_many(["a"], engine="e", source="s", target="t")
    cache.put_many({"c": "C"}, engine="e", source="s", target="t")

    assert cache.get_many(["a", "b", "c"], engine="e", source="s", target="t") == {"a": "A", "c": "C"}


def test_cancelling_ends_a_wait_at_once() -> None:
    token = Token()
    slept: list[float] = []

    def sleep(seconds: float) -> None:
        slept.append(seconds)
        token.cancelled.set()

    engine, _ = scripted(fails("engine.too-many-requests", retryable=True, retry_after=30))
    with pytest.raises(Cancelled):
        dict(run(engine, Order(["أ"], "ar", "en"), patience=Patience(sleep=sleep), cancel=token))

    assert sum(slept) < 0.1


def test_cancelling_ends_a_request_that_hangs_and_keeps_what_came_before(server: EngineServer) -> None:
    registry, settings = Registry(), Settings(Path("/nonexistent"))
    engine = prepare(registry, settings, "libretranslate", asked_by_name=True, key_of=lambda *_: "")
    engine.translator._values["url"] = server.url  # type: ignore[attr-defined]
    token = Token()
    came: dict[int, str] = {}
    caught: list[BaseException] = []

    def work() -> None:
        try:
            for index, text in run(engine, Order(["أ", "ب"], "ar", "en"), patience=Patience(timeout=3), cancel=token):
                came[index] = text
                server.next(says.hangs)
        except Cancelled as error:
            caught.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    while len(server.asked) < 2:
        time.sleep(0.01)
    start = time.monotonic()
    token.cancelled.set()
    thread.join()

    assert time.monotonic() - start < 1
    assert came == {0: "[en] أ"}
    assert caught


def test_an_engine_that_breaks_its_promise_of_a_deadline_is_abandoned() -> None:
    released = threading.Event()
    engine, _ = scripted(lambda text: released.wait(20))
    start = time.monotonic()

    with pytest.raises(EngineError) as caught:
        dict(run(engine, Order(["أ"], "ar", "en"), patience=Patience(timeout=0.1, retries=0)))
    released.set()

    assert caught.value.code == "engine.timeout"
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("answer", [None, 3, b"bytes"])
def test_an_engine_that_answers_with_no_text_is_told(answer: object) -> None:
    engine, _ = scripted(lambda text: answer)

    with pytest.raises(EngineError) as caught:
        dict(run(engine, Order(["أ"], "ar", "en"), patience=patience(Sleeps(), retries=0)))

    assert caught.value.code == "engine.bad-answer"


def test_a_bug_in_an_engine_is_not_taken_for_a_refusal() -> None:
    engine, _ = scripted(lambda text: 1 / 0)

    with pytest.raises(ZeroDivisionError):
        dict(run(engine, Order(["أ"], "ar", "en")))


def test_an_engine_is_off_until_the_user_turns_it_on_or_names_it(tmp_path: Path) -> None:
    registry, settings = Registry(), Settings(tmp_path)
    with pytest.raises(EngineError) as caught:
        prepare(registry, settings, "google", key_of=lambda *_: "")
    assert caught.value.code == "engine.off"
    assert "Google Translate is" in explain(caught.value)

    assert prepare(registry, settings, "google", asked_by_name=True, key_of=lambda *_: "").translator.id == "google"
    settings.set("engines.enabled", ["google"])
    assert prepare(registry, settings, "google", key_of=lambda *_: "").translator.id == "google"


def test_an_unknown_engine_is_a_users_error(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        prepare(Registry(), Settings(tmp_path), "none", key_of=lambda *_: "")


def test_a_machine_without_a_keyring_keeps_nobody_from_an_engine_that_needs_no_key(tmp_path: Path) -> None:
    def no_keyring(engine: str, option: str) -> str:
        raise EngineError("engine.no-keyring", retryable=False)

    ready = prepare(Registry(), Settings(tmp_path), "libretranslate", asked_by_name=True, key_of=no_keyring)
    assert ready.translator.id == "libretranslate"
    with pytest.raises(EngineError) as caught:
        prepare(Registry(), Settings(tmp_path), "deepl", asked_by_name=True, key_of=no_keyring)
    assert caught.value.code == "engine.no-keyring"


def test_options_come_from_the_settings_and_keys_from_the_keyring(server: EngineServer, tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set("engines.options", {"libretranslate": {"url": server.url, "key": "not from here"}})
    engine = prepare(
        Registry(), settings, "libretranslate", asked_by_name=True, key_of=lambda engine, option: f"{engine}-{option}"
    )

    assert dict(run(engine, Order(["أ"], "ar", "en"))) == {0: "[en] أ"}
    assert server.asked[0].form["api_key"] == "libretranslate-key"
    assert "libretranslate-key" not in engine.key

    settings.set("engines.options", {"libretranslate": {"url": "http://localhost:1"}})
    other = prepare(Registry(), settings, "libretranslate", asked_by_name=True, key_of=lambda *_: "")
    assert other.key != engine.key


def test_a_server_that_hangs_is_given_up_after_half_as_long_again_as_one_answer_may_take() -> None:
    spent: list[float] = []

    def hangs(_: str) -> object:
        time.sleep(0.4)
        spent.append(0.4)
        raise EngineError("engine.timeout", engine="scripted", title="Scripted", retryable=True)

    engine, translator = scripted(*[hangs] * 9)
    start = time.monotonic()
    with pytest.raises(EngineError) as caught:
        dict(run(engine, Order(["أ"], "ar", "en"), patience=patience(Sleeps(), timeout=0.4)))
    assert caught.value.code == "engine.timeout"
    assert 2 <= len(translator.asked) < 4
    assert time.monotonic() - start < 1.4

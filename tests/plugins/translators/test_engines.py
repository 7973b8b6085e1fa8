"""Every engine against a local server that speaks its protocol and misbehaves."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time
import traceback
from collections.abc import Callable
from importlib import import_module

import pytest

from tests.plugins.translators import engine_server as says
from tests.plugins.translators.engine_server import Behaviour, EngineServer, Reply, sends
from workbench.domain.ports import Translator
from workbench.errors import EngineError
from workbench.plugins.translators import BUILTIN
from workbench.services.messages import explain

SECRET = "k-3c5fe1-secret"
PROTOCOLS: dict[str, tuple[Callable[[says.Asked], Reply], str]] = {
    "google": (says.google, "/m"),
    "mymemory": (says.mymemory, "/get"),
    "libretranslate": (says.libretranslate, ""),
    "deepl": (says.deepl, ""),
    "microsoft": (says.microsoft, "/translate"),
    "chat": (says.chat, "/v1"),
    "qcri": (says.qcri, "/api/v1"),
    "baidu": (says.baidu, "/api/trans/vip/translate"),
    "papago": (says.papago, "/nmt/v1/translation"),
    "yandex": (says.yandex, "/api/v1.5/tr.json"),
}
OPTIONS = {"key": SECRET, "appid": "app", "client": "client", "region": "westeurope", "email": "a@example.org"}
TARGETS = {"mymemory": "en-GB", "deepl": "EN-GB", "chat": "chat"}


def engine_type(name: str) -> type[Translator]:
    for entry in BUILTIN:
        module, _, attribute = entry.partition(":")
        found: type[Translator] = getattr(import_module(module), attribute)
        if found.id == name:
            return found
    raise LookupError(name)


def engine(name: str, server: EngineServer, **options: str) -> Translator:
    server.protocol, path = PROTOCOLS[name]
    return engine_type(name)({**OPTIONS, "url": server.url + path, **options})


def ask(translator: Translator, text: str = "نصّ", timeout: float = 5) -> str:
    (answer,) = translator.translate([text], source="ar", target="en-GB", timeout=timeout)
    return answer


def refused(translator: Translator, text: str = "نصّ", timeout: float = 5) -> EngineError:
    with pytest.raises(EngineError) as caught:
        ask(translator, text, timeout)
    assert caught.value.data["engine"] == translator.id
    assert "{" not in explain(caught.value)
    return caught.value


every_engine = pytest.mark.parametrize("name", PROTOCOLS)


def test_every_built_in_engine_is_tested_here() -> None:
    ids = {getattr(import_module(entry.partition(":")[0]), entry.partition(":")[2]).id for entry in BUILTIN}

    assert ids == set(PROTOCOLS)


def test_the_engines_are_described_without_loading_any_library_or_opening_a_socket() -> None:
    program = f"""
import socket, sys
def no_network(*_): raise AssertionError("a socket was opened")
socket.socket.connect = no_network
from importlib import import_module
for entry in {BUILTIN!r}:
    module, _, name = entry.partition(":")
    engine = getattr(import_module(module), name)
    assert engine.id and engine.title and engine.remote is True
    engine({{option.name: "x" for option in engine.options}})
assert not {{"requests", "deep_translator", "bs4", "urllib3"}} & set(sys.modules), "a library was loaded"
"""
    subprocess.run([sys.executable, "-W", "error", "-c", program], check=True, timeout=60)


@every_engine
def test_texts_come_back_translated_in_their_order(server: EngineServer, name: str) -> None:
    translator = engine(name, server)
    texts = ["أكّد الجانبان أهمية الشراكة.", "«لا» & <نعم> 50%", "سطر"]

    answers = translator.translate(texts, source="ar-SA", target="en-GB", timeout=5)

    target = TARGETS.get(name, {"baidu": "en"}.get(name, "en"))
    assert answers == [f"[{target}] {text}" for text in texts]


@every_engine
def test_white_space_around_a_text_is_kept_and_blank_texts_are_not_sent(server: EngineServer, name: str) -> None:
    answers = engine(name, server).translate(["  نصّ\n", " ", ""], source="ar", target="en-GB", timeout=5)

    assert answers[0].startswith("  [")
    assert answers[0].endswith("نصّ\n")
    assert answers[1:] == [" ", ""]
    assert len(server.asked) == 1


@every_engine
def test_too_many_requests_says_how_long_to_wait(server: EngineServer, name: str) -> None:
    server.next(sends(429, b"Slow down", Retry_After="7"))
    error = refused(engine(name, server))

    assert error.code == "engine.too-many-requests"
    assert error.data["retryable"] is True
    assert error.data["retry_after"] == 7


@every_engine
@pytest.mark.parametrize("status", [500, 502, 503])
def test_a_fault_of_the_server_can_be_tried_again(server: EngineServer, name: str, status: int) -> None:
    server.next(sends(status, b"<h1>Oops</h1>"))
    error = refused(engine(name, server))

    assert (error.code, error.data["retryable"]) == ("engine.server", True)


@every_engine
@pytest.mark.parametrize(
    "behaviour", [says.hangs, says.hangs_after_headers, says.drips_body, says.drips_headers], ids=lambda b: b.__name__
)
def test_a_server_that_never_ends_is_given_up_at_the_deadline(
    server: EngineServer, name: str, behaviour: Behaviour
) -> None:
    translator = engine(name, server)
    ask(translator)
    server.next(behaviour)
    start = time.monotonic()
    error = refused(translator, timeout=0.3)

    assert (error.code, error.data["retryable"]) == ("engine.timeout", True)
    assert time.monotonic() - start < 1.5


@every_engine
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b"null",
        b'"text"',
        b'{"unexpected": {"a": [1]}}',
        b"<html><p>Log in</p></html>",
        b"\xff\xfe\x00",
    ],
)
def test_an_answer_that_is_no_translation_is_told_as_such(server: EngineServer, name: str, body: bytes) -> None:
    server.next(sends(200, body, Content_Type="application/json"))
    error = refused(engine(name, server))

    assert error.code == "engine.bad-answer"


@every_engine
def test_an_endless_answer_is_not_taken_into_memory(server: EngineServer, name: str) -> None:
    server.next(sends(200, b" " * 6_000_000))

    assert refused(engine(name, server)).code == "engine.bad-answer"


@every_engine
def test_a_connection_closed_without_a_word_can_be_tried_again(server: EngineServer, name: str) -> None:
    server.next(says.closes)
    error = refused(engine(name, server))

    assert (error.code, error.data["retryable"]) == ("engine.unreachable", True)


@every_engine
def test_an_answer_that_is_cut_short_is_not_used(server: EngineServer, name: str) -> None:
    server.next(says.cuts_body)
    error = refused(engine(name, server))

    assert (error.code, error.data["retryable"]) == ("engine.bad-answer", True)


@every_engine
def test_a_server_that_is_not_there_is_unreachable(server: EngineServer, name: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    error = refused(engine(name, server, url=f"http://127.0.0.1:{port}/x"))

    assert (error.code, error.data["retryable"]) == ("engine.unreachable", True)


@every_engine
@pytest.mark.parametrize("url", ["no address", "ftp://127.0.0.1/x", "http://", "http://[::1"])
def test_an_address_that_is_none_is_told_as_such(server: EngineServer, name: str, url: str) -> None:
    error = refused(engine(name, server, url=url))

    assert (error.code, error.data["retryable"]) == ("engine.url", False)


@every_engine
def test_a_refused_key_is_told_and_never_shown(server: EngineServer, name: str) -> None:
    words = "".join(("ال", "سرّ"))
    for behaviour in (sends(401), sends(403, SECRET.encode()), sends(500), says.closes, says.hangs):
        server.next(behaviour)
        with pytest.raises(EngineError) as caught:
            ask(engine(name, server), words, timeout=0.3)
        shown = "".join(traceback.format_exception(caught.value)) + explain(caught.value) + str(caught.value)
        assert SECRET not in shown
        assert words not in shown
    server.next(sends(401))
    assert refused(engine(name, server)).code == "engine.key"


@pytest.mark.parametrize("name", [name for name in PROTOCOLS if name not in ("google", "mymemory", "qcri")])
def test_keys_and_texts_travel_outside_the_address_wherever_the_protocol_allows(
    server: EngineServer, name: str
) -> None:
    ask(engine(name, server), "نصّ")
    (asked,) = server.asked

    assert SECRET not in str(asked.query) + asked.path
    assert "نصّ" not in str(asked.query)


@pytest.mark.parametrize("name", ["deepl", "microsoft", "qcri", "baidu", "papago", "yandex"])
def test_without_a_key_nothing_is_sent(server: EngineServer, name: str) -> None:
    error = refused(engine(name, server, key=""))

    assert error.code == "engine.key"
    assert server.asked == []


@every_engine
def test_a_long_text_is_cut_at_sentences_and_put_together_again(server: EngineServer, name: str) -> None:
    translator = engine(name, server)
    sentence = "أكّد الجانبان أهمية الشراكة الاستراتيجية بين البلدين الصديقين. "
    text = sentence * (2 + 12_000 // len(sentence))

    answer = ask(translator, text, timeout=30)

    assert len(server.asked) > 1
    marks = answer.split("[")[1:]
    assert len(marks) >= len(server.asked)
    assert "".join(mark.partition("] ")[2] for mark in marks) == text
    assert all(mark.rstrip().endswith(".") for mark in marks)


@every_engine
def test_the_same_request_leads_to_two_answers_for_two_threads(server: EngineServer, name: str) -> None:
    translator = engine(name, server)
    answers: dict[int, str] = {}
    threads = [threading.Thread(target=lambda n=n: answers.update({n: ask(translator, f"نصّ {n}")})) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert all(answers[n].endswith(f"نصّ {n}") for n in range(6))


def test_deep_translator_is_left_as_it_was_for_everybody_else(server: EngineServer) -> None:
    import deep_translator.google
    import requests

    ask(engine("google", server))

    assert deep_translator.google.requests is requests
    assert requests.get.__module__ == "requests.api"


@pytest.mark.parametrize(
    ("name", "source", "target", "expected"),
    [
        ("google", "ar", "en", ("ar", "en")),
        ("google", "arabic", "zh-Hant", ("ar", "zh-TW")),
        ("google", "", "he", ("auto", "iw")),
        ("google", "ar-EG", "nb", ("ar", "no")),
        ("mymemory", "ar", "en", ("ar-SA", "en-GB")),
        ("mymemory", "ar-EG", "en-US", ("ar-EG", "en-US")),
        ("libretranslate", "ar-SA", "zh-TW", ("ar", "zt")),
        ("libretranslate", "und", "pt-BR", ("auto", "pt-BR")),
        ("deepl", "ar-SA", "en", ("AR", "EN-US")),
        ("deepl", "en-GB", "ar", ("EN", "AR")),
        ("microsoft", "ar-SA", "zh", ("ar", "zh-Hans")),
        ("microsoft", "", "pt-PT", ("", "pt-PT")),
        ("qcri", "ar-SA", "en-GB", ("ar", "en")),
        ("baidu", "ar", "ja", ("ara", "jp")),
        ("papago", "ar", "zh", ("ar", "zh-CN")),
        ("yandex", "ar-SA", "en", ("ar", "en")),
        ("chat", "ar-SA", "en", ("Arabic (ar-SA)", "English")),
    ],
)
def test_language_tags_become_the_engines_own(
    server: EngineServer, name: str, source: str, target: str, expected: tuple[str, str]
) -> None:
    translator = engine(name, server)
    translator.translate(["x"], source=source, target=target, timeout=5)
    asked = server.asked[-1]

    sent = json.dumps([asked.query, asked.form, asked.json], ensure_ascii=False)
    assert all(code in sent for code in expected)
    if name in ("deepl", "microsoft") and expected[0] == "":
        assert "from" not in asked.query


@pytest.mark.parametrize(("name", "source", "target"), [
    ("google", "xx", "en"), ("google", "ar", ""), ("mymemory", "", "en"), ("mymemory", "ar", "xx"),
    ("qcri", "ar", "fr"), ("baidu", "ar", "so"), ("deepl", "ar", ""), ("chat", "ar", ""),
])  # fmt: skip
def test_a_language_that_the_engine_lacks_is_told_before_anything_is_sent(
    server: EngineServer, name: str, source: str, target: str
) -> None:
    with pytest.raises(EngineError) as caught:
        engine(name, server).translate(["نصّ"], source=source, target=target, timeout=5)

    assert (caught.value.code, caught.value.data["retryable"]) == ("engine.language", False)
    assert server.asked == []


def _memory(status: object, text: str, quota: bool = False) -> bytes:
    return json.dumps(
        {"responseData": {"translatedText": text}, "responseStatus": status, "quotaFinished": quota}
    ).encode()


@pytest.mark.parametrize(
    ("name", "behaviour", "code"),
    [
        ("mymemory", sends(200, _memory(429, "MYMEMORY WARNING: YOU USED ALL AVAILABLE FREE TRANSLATIONS")), "quota"),
        ("mymemory", sends(200, _memory(200, "x", quota=True)), "quota"),
        ("mymemory", sends(200, _memory("403", "'XX' IS AN INVALID TARGET LANGUAGE")), "language"),
        ("mymemory", sends(200, _memory("403", "QUERY LENGTH LIMIT EXCEEDED.")), "too-long"),
        ("libretranslate", sends(400, b'{"error": "ar is not supported"}'), "language"),
        ("libretranslate", sends(400, b'{"error": "Visit the portal to get an API key"}'), "key"),
        ("deepl", sends(456, b'{"message": "Quota exceeded"}'), "quota"),
        ("deepl", sends(400, b'{"message": "Value for \'target_lang\' not supported."}'), "language"),
        ("microsoft", sends(400, b'{"error": {"code": 400036, "message": "invalid"}}'), "language"),
        ("microsoft", sends(403, b'{"error": {"code": 403001, "message": "out of call volume quota"}}'), "quota"),
        ("microsoft", sends(429, b'{"error": {"code": 429001, "message": "limits"}}'), "too-many-requests"),
        ("chat", sends(429, b'{"error": {"type": "insufficient_quota", "code": "insufficient_quota"}}'), "quota"),
        ("chat", sends(400, b'{"error": {"code": "context_length_exceeded"}}'), "too-long"),
        ("chat", sends(200, b'{"choices": [{"finish_reason": "length", "message": {"content": "Half"}}]}'), "too-long"),
        ("qcri", sends(200, b'{"success": false, "error": "Invalid key"}'), "key"),
        ("baidu", sends(200, b'{"error_code": "54003", "error_msg": "Invalid Access Limit"}'), "too-many-requests"),
        ("baidu", sends(200, b'{"error_code": "54001", "error_msg": "Invalid Sign"}'), "key"),
        ("papago", sends(400, b'{"error": {"errorCode": "N2MT04"}}'), "language"),
        ("yandex", sends(403, b'{"code": 403, "message": "daily limit"}'), "quota"),
        ("yandex", sends(200, b'{"code": 501, "message": "direction"}'), "language"),
        ("google", sends(413), "too-long"),
        ("deepl", sends(302, Location="http://127.0.0.1:1/"), "refused"),
    ],
)  # fmt: skip
def test_each_engines_own_refusals_are_understood(
    server: EngineServer, name: str, behaviour: Behaviour, code: str
) -> None:
    server.next(behaviour)

    assert refused(engine(name, server)).code == f"engine.{code}"


def test_google_giving_the_text_back_is_an_answer(server: EngineServer) -> None:
    page = '<div class="result-container">—</div>'.encode()
    server.next(sends(200, page, Content_Type="text/html; charset=utf-8"))

    assert ask(engine("google", server), "—") == "—"


def test_a_model_that_thinks_aloud_is_heard_without_its_thoughts(server: EngineServer) -> None:
    body = {"choices": [{"finish_reason": "stop", "message": {"content": "<think>\nhm</think>\n\nThe text"}}]}
    server.next(sends(200, json.dumps(body).encode()))

    assert ask(engine("chat", server, key="", temperature="0")) == "The text"
    (asked,) = server.asked
    assert isinstance(asked.json, dict)
    assert asked.json["temperature"] == 0
    assert "Authorization" not in asked.headers


def test_the_proxy_of_the_environment_is_used(server: EngineServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", server.url)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    server.protocol = says.libretranslate
    translator = engine_type("libretranslate")({"url": "http://translate.invalid"})

    assert ask(translator) == "[en] نصّ"
    assert server.asked[0].headers["Host"] == "translate.invalid"

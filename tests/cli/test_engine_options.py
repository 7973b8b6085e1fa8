"""Options of an engine: for one run where `translate` names them, for good where `engines` does."""

from __future__ import annotations

import io
from collections.abc import Iterator

import keyring.backend
import keyring.backends.fail
import pytest

from tests.cli.conftest import Bayan
from tests.plugins.translators.engine_server import EngineServer, serving
from workbench.settings import Settings

ENGINE = "libretranslate"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[EngineServer]:
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with serving() as state:
        yield state


def test_a_text_goes_to_the_address_named_for_this_run_and_the_settings_stay(
    sample: Bayan, server: EngineServer
) -> None:
    sample.ok("engines", "--enable", ENGINE, "--option", "url=http://127.0.0.1:9")
    words = ("translate", sample.workspace, 1, "--engine", ENGINE, "--option", f"url={server.url}")
    assert sample.ok(*words, "--json").records[0]["translated"] == 62
    assert server.asked
    assert Settings().get("engines.options") == {ENGINE: {"url": "http://127.0.0.1:9"}}


def test_an_engine_turned_on_by_translate_keeps_no_option(sample: Bayan, server: EngineServer) -> None:
    words = ("translate", sample.workspace, 1, "--engine", ENGINE, "--enable", "--option", f"url={server.url}")
    sample.ok(*words)
    assert Settings().get("engines.enabled") == [ENGINE]
    assert not Settings().get("engines.options")


def test_options_kept_by_engines_hold_for_later_runs(sample: Bayan, server: EngineServer) -> None:
    sample.ok("engines", "--enable", ENGINE, "--option", f"url={server.url}")
    assert sample.ok("translate", sample.workspace, 1, "--engine", ENGINE, "--json").records[0]["left"] == 0


@pytest.mark.parametrize("option", ["bogus=1", "url=ftp://x", "url=", "url=http://", "url=http://a:b", "key=x", "url"])
@pytest.mark.parametrize("enable", [(), ("--enable",)])
def test_an_option_that_cannot_be_is_wrong_usage(sample: Bayan, option: str, enable: tuple[str, ...]) -> None:
    done = sample("translate", sample.workspace, 1, "--engine", ENGINE, *enable, "--option", option)
    assert done.code == 2
    assert len(done.err.strip().splitlines()) == 1
    assert not Settings().get("engines.enabled")
    assert sample("engines", "--enable", ENGINE, "--option", option).code == 2
    assert not Settings().get("engines.enabled")


def test_an_option_without_an_engine_to_turn_on_is_wrong_usage(bayan: Bayan) -> None:
    assert bayan("engines", "--option", "url=http://x").code == 2


@pytest.mark.usefixtures("no_keyring")
def test_a_machine_without_a_keyring_is_told_so_before_a_secret_is_asked_for(
    bayan: Bayan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", _Untouched())
    done = bayan("engines", "--key", "deepl")
    assert done.code == 1
    assert "keyring" in done.err
    assert len(done.err.strip().splitlines()) == 1


def test_a_script_pipes_a_key_in_and_nothing_warns(bayan: Bayan, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = _Kept()
    before = keyring.get_keyring()
    keyring.set_keyring(kept)
    try:
        monkeypatch.setattr("sys.stdin", io.StringIO("secret\n"))
        done = bayan.ok("engines", "--key", "deepl")
    finally:
        keyring.set_keyring(before)
    assert done.err == ""
    assert list(kept.secrets.values()) == ["secret"]


@pytest.fixture
def no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())
    yield
    keyring.set_keyring(before)


class _Untouched(io.StringIO):
    """Standard input of a machine where nothing may be asked."""

    def readline(self, *_: object) -> str:
        raise AssertionError("a secret was asked for")

    def isatty(self) -> bool:
        return False


class _Kept(keyring.backend.KeyringBackend):
    """A keyring in memory."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.secrets: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.secrets.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.secrets[service, username] = password

"""Options of an engine: for one run where `translate` names them, for good where `engines` does."""

from __future__ import annotations

from collections.abc import Iterator

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

"""The server that stands for all engines."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.plugins.translators.engine_server import EngineServer, serving


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[EngineServer]:
    """Run the local server; no proxy of the machine may stand between."""
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with serving() as state:
        yield state

"""Translating with an engine that answers over the network: what came is kept, what people wrote is left alone."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from threading import Event

import pytest

from tests.plugins.translators.engine_server import EngineServer, sends, serving
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Origin, State
from workbench.domain.ids import DocumentId
from workbench.errors import Cancelled
from workbench.services.editing import set_locked, set_target
from workbench.services.importing import import_text
from workbench.services.translating import Watch, allow_engine, translate_document
from workbench.services.workspace import Workspace

ENGINE = "libretranslate"
COUNT = 30


class Cancel:
    """A user who cancels once so many requests have been answered."""

    def __init__(self, server: EngineServer, after: int) -> None:
        self._server = server
        self._after = after

    def raise_if_cancelled(self) -> None:
        if len(self._server.asked) > self._after:
            raise Cancelled


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[EngineServer]:
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with serving() as state:
        yield state


@pytest.fixture
def document(ws: Workspace, server: EngineServer) -> DocumentId:
    """Return an untranslated document in a workspace where the engine is on."""
    allow_engine(ws.registry, ws.settings, ENGINE, {"url": server.url})
    return import_text(ws, "\n".join(f"{n}. الجملة {n} هنا." for n in range(1, COUNT + 1))).document_id


def rows(ws: Workspace, document: DocumentId) -> list[SegmentRow]:
    return ws.store.segments.of(document)


def test_every_segment_gets_a_draft_that_says_where_it_is_from(ws: Workspace, document: DocumentId) -> None:
    result = translate_document(ws, document, ENGINE)
    assert (result.translated, result.left, result.problems) == (COUNT, 0, ())
    assert rows(ws, document)[0].target == "[en] الجملة 1 هنا."
    assert {(row.state, row.origin, row.engine) for row in rows(ws, document)} == {(State.DRAFT, Origin.MT, ENGINE)}


def test_what_was_answered_before_the_engine_refused_is_kept(
    ws: Workspace, document: DocumentId, server: EngineServer
) -> None:
    def answers(_handler: BaseHTTPRequestHandler, _stopped: Event) -> None:
        sends(200, b'{"translatedText": "An answer."}', Content_Type="application/json")(_handler, _stopped)

    server.next(*[answers] * 23, sends(403, b'{"error": "Forbidden"}', Content_Type="application/json"))
    result = translate_document(ws, document, ENGINE)
    assert (result.translated, result.left) == (23, COUNT - 23)
    assert len(result.problems) == 1
    assert [bool(row.target) for row in rows(ws, document)] == [True] * 23 + [False] * (COUNT - 23)
    again = translate_document(ws, document, ENGINE)
    assert (again.translated, again.left) == (COUNT - 23, 0)
    assert rows(ws, document)[0].target == "An answer."


def test_cancelling_keeps_what_came(ws: Workspace, document: DocumentId, server: EngineServer) -> None:
    result = translate_document(ws, document, ENGINE, Watch(cancel=Cancel(server, 5)))
    assert [problem.code for problem in result.problems] == ["engine.cancelled"]
    assert result.translated + result.left == COUNT
    assert 5 <= result.translated < COUNT
    assert len([row for row in rows(ws, document) if row.target]) == result.translated


def test_what_is_typed_or_locked_while_the_engine_works_is_left_alone(ws: Workspace, document: DocumentId) -> None:
    third, last = rows(ws, document)[2], rows(ws, document)[-1]

    def progress(done: int, total: int | None = None, what: str = "") -> None:
        if done == 10:
            set_target(ws, third.id, "Typed meanwhile.")
            set_locked(ws, [last.id], True)

    result = translate_document(ws, document, ENGINE, Watch(progress=progress))
    assert result.translated == COUNT - 2
    after = rows(ws, document)
    assert (after[2].target, after[2].origin, after[-1].target) == ("Typed meanwhile.", Origin.HUMAN, "")

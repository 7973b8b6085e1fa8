"""HTTP with a hard end: stands where deep-translator says `requests`, which it calls without any time limit.

Import this module late: `requests` costs half a second. Proxies of the environment are respected, as `requests` does.
"""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, Self

import requests
import urllib3
from requests.adapters import HTTPAdapter

from workbench.errors import EngineError
from workbench.plugins.translators.refusals import Named, by_status, failure

LARGEST_ANSWER = 4 * 1024 * 1024
_FAILURES = (requests.RequestException, urllib3.exceptions.HTTPError, OSError, UnicodeError)


@dataclass(slots=True)
class Request:
    """A request about to be sent; an engine may reshape it."""

    method: str
    url: str
    params: dict[str, Any] = field(default_factory=dict)
    form: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    json: object = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer, with the few names of `requests.Response` that deep-translator reads."""

    status_code: int
    headers: Mapping[str, str]
    content: bytes
    encoding: str

    @property
    def text(self) -> str:
        """Return the body as text: in the declared encoding, else UTF-8 (not Latin-1 as `requests` guesses)."""
        try:
            return self.content.decode(self.encoding, errors="replace")
        except LookupError:
            return self.content.decode("utf-8", errors="replace")

    def json(self) -> Any:
        """Return the body read as JSON."""
        return json.loads(self.text)

    def close(self) -> None:
        """Do nothing: the body is read whole and its connection is already given back."""


class Speaker(Named, Protocol):
    """An engine, as its transport asks it."""

    def shape(self, request: Request) -> None:
        """Change a request before it is sent."""

    def refuse(self, answer: Answer) -> EngineError | None:
        """Return the error that an answer tells in the engine's own way."""


class Transport:
    """Sends the requests for one text after another, each text within its own deadline."""

    exceptions = requests.exceptions

    def __init__(self, engine: Speaker) -> None:
        """Take the engine: it has the last word on requests, and the first on answers."""
        self._engine = engine
        self._deadline = 0.0
        self._sockets: list[socket.socket] = []
        self._session = requests.Session()
        for prefix in ("http://", "https://"):
            self._session.mount(prefix, _WatchedAdapter(self._sockets))

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connections."""
        self._session.close()

    def begin(self, timeout: float) -> None:
        """Start the clock of the next text: everything sent for it ends within `timeout` seconds."""
        self._deadline = time.monotonic() + timeout

    def get(self, url: str, params: Mapping[str, Any] | None = None, **parts: Any) -> Answer:
        """Send a GET request; named and shaped as `requests.get`."""
        return self._send(_request("GET", url, params, parts))

    def post(self, url: str, params: Mapping[str, Any] | None = None, **parts: Any) -> Answer:
        """Send a POST request; named and shaped as `requests.post`."""
        return self._send(_request("POST", url, params, parts))

    def _send(self, request: Request) -> Answer:
        self._engine.shape(request)
        left = self._deadline - time.monotonic()
        if left <= 0:
            raise failure(self._engine, "engine.timeout", retryable=True)
        # A socket's own time limit starts anew with every byte, so a server that drips would never end it.
        expired = threading.Event()
        guard = threading.Timer(left, self._expire, (expired,))
        guard.daemon = True
        guard.start()
        try:
            answer = self._exchange(request, left)
        except _FAILURES as error:
            # The cause is dropped on purpose: its text holds the address, which holds the key and the user's words.
            raise self._failed(error, expired=expired.is_set()) from None
        finally:
            guard.cancel()
            guard.join()
        if expired.is_set():
            raise failure(self._engine, "engine.timeout", retryable=True)
        return self._accepted(answer)

    def _exchange(self, request: Request, left: float) -> Answer:
        with self._session.request(
            request.method,
            request.url,
            params=request.params,
            data=request.form or None,
            json=request.json,
            headers=request.headers,
            timeout=left,
            stream=True,
            allow_redirects=request.method == "GET",
        ) as response:
            body = bytearray()
            for chunk in response.iter_content(65536):
                body += chunk
                if len(body) > LARGEST_ANSWER:
                    raise failure(self._engine, "engine.bad-answer", detail="too large")
            declared = response.encoding if "charset" in response.headers.get("Content-Type", "") else None
            return Answer(response.status_code, response.headers, bytes(body), declared or "utf-8")

    def _expire(self, expired: threading.Event) -> None:
        expired.set()
        for sock in self._sockets:
            # Shut down, not closed: the thread that reads wakes with an end of file and closes it itself.
            try:
                socket.socket.shutdown(sock, socket.SHUT_RDWR)
            except OSError:
                continue

    def _accepted(self, answer: Answer) -> Answer:
        refusal = self._engine.refuse(answer)
        if refusal is not None:
            raise refusal from None
        if not 200 <= answer.status_code < 300:
            raise by_status(self._engine, answer.status_code, answer.headers)
        return answer

    def _failed(self, error: Exception, *, expired: bool) -> EngineError:
        kind = type(error).__name__
        # The socket's own limit and the guard run out at the same moment; whichever is first, time was up.
        is_late = expired or time.monotonic() >= self._deadline
        if is_late or isinstance(error, (requests.Timeout, TimeoutError)):
            return failure(self._engine, "engine.timeout", retryable=True)
        if isinstance(error, (requests.exceptions.ChunkedEncodingError, requests.exceptions.ContentDecodingError)):
            return failure(self._engine, "engine.bad-answer", retryable=True, detail=kind)
        if isinstance(error, (requests.exceptions.SSLError, requests.TooManyRedirects)):
            return failure(self._engine, "engine.unreachable", detail=kind)
        if isinstance(error, (ValueError, urllib3.exceptions.LocationValueError)):
            return failure(self._engine, "engine.url", detail=kind)
        return failure(self._engine, "engine.unreachable", retryable=True, detail=kind)


class _WatchedAdapter(HTTPAdapter):
    """Keeps hold of every socket that it opens, so that a timer can end a read that would not end."""

    def __init__(self, sockets: list[socket.socket]) -> None:
        self._sockets = sockets
        super().__init__(max_retries=0)

    def get_connection_with_tls_context(self, *args: Any, **kwargs: Any) -> Any:
        pool: Any = super().get_connection_with_tls_context(*args, **kwargs)
        pool.ConnectionCls = _watched(type(pool).ConnectionCls, self._sockets)
        return pool


def _watched(kind: Any, sockets: list[socket.socket]) -> Any:
    class Watched(kind):  # type: ignore[misc]
        def connect(self) -> None:
            super().connect()
            sockets.append(self.sock)

    return Watched


def _request(method: str, url: str, params: Mapping[str, Any] | None, parts: Mapping[str, Any]) -> Request:
    known = {"data", "headers", "json", "proxies"}
    if set(parts) - known:
        raise TypeError(f"deep-translator sends what this transport does not know: {sorted(set(parts) - known)}")
    return Request(
        method,
        url,
        dict(params or {}),
        dict(parts.get("data") or {}),
        dict(parts.get("headers") or {}),
        parts.get("json"),
    )

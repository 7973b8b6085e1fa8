"""A local server that speaks every engine's protocol, and misbehaves on demand."""

from __future__ import annotations

import html
import json
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


@dataclass
class Asked:
    """One request as it came in."""

    method: str
    path: str
    query: dict[str, str]
    form: dict[str, str]
    json: object
    headers: dict[str, str]

    def given(self, name: str) -> str:
        return self.form.get(name) or self.query[name]


Reply = tuple[int, dict[str, str], bytes]
Behaviour = Callable[[BaseHTTPRequestHandler, threading.Event], None]
JSON = {"Content-Type": "application/json"}


def translated(text: str, target: str) -> str:
    return f"[{target}] {text}"


def _json(body: object, status: int = 200) -> Reply:
    return status, JSON, json.dumps(body).encode()


def google(asked: Asked) -> Reply:
    text = html.escape(translated(asked.query["q"], asked.query["tl"]))
    page = f'<html><body><div class="result-container">{text}</div></body></html>'
    return 200, {"Content-Type": "text/html; charset=UTF-8"}, page.encode()


def mymemory(asked: Asked) -> Reply:
    text = translated(asked.query["q"], asked.query["langpair"].split("|")[1])
    return _json({"responseData": {"translatedText": text, "match": 0.9}, "responseStatus": 200, "matches": []})


def libretranslate(asked: Asked) -> Reply:
    return _json({"translatedText": translated(asked.given("q"), asked.given("target"))})


def deepl(asked: Asked) -> Reply:
    if asked.method != "POST" or "Authorization" not in asked.headers:
        return _json({"message": "Legacy authentication method is no longer supported"}, 403)
    answer = translated(asked.form["text"], asked.form["target_lang"])
    return _json({"translations": [{"detected_source_language": "AR", "text": answer}]})


def microsoft(asked: Asked) -> Reply:
    if "Ocp-Apim-Subscription-Key" not in asked.headers:
        return _json({"error": {"code": 401000, "message": "credentials are missing"}}, 401)
    assert isinstance(asked.json, list)
    target = asked.query["to"]
    return _json([{"translations": [{"text": translated(asked.json[0]["text"], target), "to": target}]}])


def chat(asked: Asked) -> Reply:
    assert isinstance(asked.json, dict)
    text = translated(asked.json["messages"][-1]["content"], "chat")
    return _json(
        {"choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": text}}]}
    )


def qcri(asked: Asked) -> Reply:
    target = asked.query["langpair"].split("-")[1]
    return _json({"success": True, "translatedText": translated(asked.query["text"], target)})


def baidu(asked: Asked) -> Reply:
    lines = asked.form["q"].split("\n")
    return _json({"trans_result": [{"src": line, "dst": translated(line, asked.form["to"])} for line in lines]})


def papago(asked: Asked) -> Reply:
    if "X-Ncp-Apigw-Api-Key-Id" not in asked.headers:
        return _json({"error": {"errorCode": "200", "message": "Authentication Failed"}}, 401)
    return _json({"message": {"result": {"translatedText": translated(asked.form["text"], asked.form["target"])}}})


def yandex(asked: Asked) -> Reply:
    return _json({"code": 200, "text": [translated(asked.form["text"], asked.form["lang"].split("-")[-1])]})


@dataclass
class EngineServer:
    """The server: its address, what it was asked, and how it will misbehave next."""

    url: str = ""
    asked: list[Asked] = field(default_factory=list)
    protocol: Callable[[Asked], Reply] = libretranslate
    behaviours: deque[Behaviour] = field(default_factory=deque)
    stopped: threading.Event = field(default_factory=threading.Event)

    def next(self, *behaviours: Behaviour) -> None:
        self.behaviours.extend(behaviours)


def sends(status: int, body: bytes = b"", **headers: str) -> Behaviour:
    """Answer with this status, body and headers."""

    def behave(handler: BaseHTTPRequestHandler, _: threading.Event) -> None:
        _write(handler, (status, {name.replace("_", "-"): value for name, value in headers.items()}, body))

    return behave


def hangs(handler: BaseHTTPRequestHandler, stopped: threading.Event) -> None:
    """Take the request and never answer."""
    stopped.wait(30)


def hangs_after_headers(handler: BaseHTTPRequestHandler, stopped: threading.Event) -> None:
    """Promise a body and never send it."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{")
    stopped.wait(30)


def drips_body(handler: BaseHTTPRequestHandler, stopped: threading.Event) -> None:
    """Send a body without an end, a byte at a time."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n")
    _drip(handler, stopped)


def drips_headers(handler: BaseHTTPRequestHandler, stopped: threading.Event) -> None:
    """Send a header without an end, a byte at a time."""
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    _drip(handler, stopped)


def closes(handler: BaseHTTPRequestHandler, _: threading.Event) -> None:
    """Close the connection without a word."""
    handler.close_connection = True


def cuts_body(handler: BaseHTTPRequestHandler, _: threading.Event) -> None:
    """Promise more than is sent, then close."""
    handler.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"a": 1')
    handler.close_connection = True


def _drip(handler: BaseHTTPRequestHandler, stopped: threading.Event) -> None:
    try:
        for _ in range(300):
            handler.wfile.write(b" ")
            if stopped.wait(0.05):
                return
    except OSError:
        pass
    finally:
        handler.close_connection = True


def _write(handler: BaseHTTPRequestHandler, reply: Reply) -> None:
    status, headers, body = reply
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


@contextmanager
def serving() -> Iterator[EngineServer]:
    """Run the server on a free local port."""
    state = EngineServer()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 5

        def do_GET(self) -> None:
            self._serve()

        def do_POST(self) -> None:
            self._serve()

        def _serve(self) -> None:
            asked = self._read()
            state.asked.append(asked)
            if state.behaviours:
                behaviour = state.behaviours.popleft()
                behaviour(self, state.stopped)
                if behaviour in (hangs, hangs_after_headers):
                    self.close_connection = True
            else:
                _write(self, state.protocol(asked))

        def _read(self) -> Asked:
            parts = urlsplit(self.path)
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            is_json = "json" in (self.headers.get("Content-Type") or "") and body
            return Asked(
                self.command,
                parts.path,
                {name: values[0] for name, values in parse_qs(parts.query).items()},
                {} if is_json else {name: values[0] for name, values in parse_qs(body.decode()).items()},
                json.loads(body) if is_json else None,
                {name.title(): value for name, value in self.headers.items()},
            )

        def log_message(self, *_: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        def handle_error(self, request: object, client_address: object) -> None:
            """Say nothing of clients that hang up: that is what is tested."""

    server = Server(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    state.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield state
    finally:
        state.stopped.set()
        server.shutdown()
        server.server_close()
        thread.join()

"""What engines say when they refuse, as errors with stable codes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Protocol

from workbench.errors import EngineError

_BY_STATUS: Mapping[int, tuple[str, bool]] = {
    400: ("engine.refused", False),
    401: ("engine.key", False),
    402: ("engine.quota", False),
    403: ("engine.key", False),
    404: ("engine.url", False),
    408: ("engine.server", True),
    413: ("engine.too-long", False),
    414: ("engine.too-long", False),
    429: ("engine.too-many-requests", True),
}


class Named(Protocol):
    """An engine, as errors name it."""

    @property
    def id(self) -> str:
        """Return the stable id."""

    @property
    def title(self) -> str:
        """Return the name for people."""


def by_status(engine: Named, status: int, headers: Mapping[str, str]) -> EngineError:
    """Return the error for an HTTP status other than 2xx (RFC 9110 section 15, RFC 6585 section 4)."""
    code, retryable = _BY_STATUS.get(status, ("engine.server", True) if status >= 500 else ("engine.refused", False))
    after = retry_after(headers.get("Retry-After", ""))
    return EngineError(
        code, engine=engine.id, title=engine.title, retryable=retryable, status=status, retry_after=after
    )


def retry_after(value: str) -> float | None:
    """Return the seconds that a Retry-After header asks for: a number or a date (RFC 9110 section 10.2.3)."""
    if value.isascii() and value.strip().isdecimal():
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return max(0.0, (moment - datetime.now(UTC)).total_seconds())


def failure(engine: Named, code: str, *, retryable: bool = False, detail: str = "") -> EngineError:
    """Return an error of an engine; `detail` is never taken from a key or from the user's text."""
    return EngineError(code, engine=engine.id, title=engine.title, retryable=retryable, retry_after=None, detail=detail)

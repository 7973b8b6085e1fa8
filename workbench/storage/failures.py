"""What went wrong in a database, told in the codes that sentences are written for."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm.exc import StaleDataError

from workbench.errors import StaleChange, StoreError

_SQLITE = (
    ("SQLITE_FULL", "store.full"),
    ("SQLITE_READONLY", "store.read-only"),
    ("SQLITE_PERM", "store.read-only"),
    ("SQLITE_CANTOPEN", "store.cannot-open"),
    ("SQLITE_BUSY", "store.locked"),
    ("SQLITE_LOCKED", "store.locked"),
    ("SQLITE_CORRUPT", "store.damaged"),
    ("SQLITE_NOTADB", "store.not-database"),
    ("SQLITE_IOERR", "store.io"),
    ("SQLITE_TOOBIG", "store.too-big"),
)
# SQLSTATE classes and codes of PostgreSQL, appendix A of its manual.
_POSTGRES = (
    ("53100", "store.full"),
    ("25006", "store.read-only"),
    ("42501", "store.permission"),
    ("55P03", "store.locked"),
    ("40P01", "store.locked"),
    ("XX001", "store.damaged"),
    ("XX002", "store.damaged"),
    ("54", "store.too-big"),
    ("28", "store.login"),
    ("3D000", "store.no-database"),
    ("08", "store.connection"),
    ("57P", "store.connection"),
    ("53300", "store.connection"),
)
_LOGIN = ("password authentication failed", "no password supplied")


# What another writer can bring about: a row that went while this one came to name it, or the same key taken twice.
_TAKEN_OR_GONE = {
    "SQLITE_CONSTRAINT_FOREIGNKEY",
    "SQLITE_CONSTRAINT_PRIMARYKEY",
    "SQLITE_CONSTRAINT_ROWID",
    "SQLITE_CONSTRAINT_UNIQUE",
    "23503",
    "23505",
}


class DatabaseBug(RuntimeError):
    """A fault of ours that a database found, told without the values of its statement: they are people's texts."""


@contextmanager
def translated(target: str) -> Iterator[None]:
    """Turn a database's errors into `StoreError`, a row that moved into `StaleChange`, a fault of ours into a bug.

    The driver's own error is left behind: its message may carry the texts that the statement was given.
    """
    try:
        yield
    except StaleDataError:
        raise StaleChange("store.stale", target=target) from None
    except DBAPIError as error:
        raise _told(error.orig, target, error.statement).with_traceback(error.__traceback__) from None
    except (sqlite3.Error, UnicodeEncodeError) as error:
        raise _told(error, target, None).with_traceback(error.__traceback__) from None


def _told(error: BaseException | None, target: str, statement: str | None) -> Exception:
    code = _code(error)
    if code is not None:
        reason = str(error).strip().splitlines()
        return StoreError(code, target=target, reason=reason[0] if reason else "")
    name = _name(error)
    if name in _TAKEN_OR_GONE:
        return StaleChange("store.reference", target=target)
    return DatabaseBug(f"{type(error).__name__} {name}: {_harmless(error)}; in: {statement or 'no statement'}")


def _name(error: Any) -> str:
    return getattr(error, "sqlite_errorname", None) or getattr(error, "sqlstate", None) or ""


def _harmless(error: Any) -> str:
    """Return the driver's message where it names tables and columns only."""
    if isinstance(error, sqlite3.Error):
        # FTS5 alone quotes what it was asked for.
        return "" if "fts5" in str(error).lower() else str(error)
    # PostgreSQL's details quote values, and so do the messages of its class 22, data exceptions.
    return "" if _name(error).startswith("22") else str(getattr(getattr(error, "diag", None), "message_primary", ""))


def _code(error: Any) -> str | None:
    if isinstance(error, UnicodeEncodeError) or "NUL (0x00)" in str(error):
        return "store.text"
    if isinstance(error, sqlite3.Error):
        return _match(_SQLITE, getattr(error, "sqlite_errorname", ""))
    state = getattr(error, "sqlstate", None)
    if state:
        return _match(_POSTGRES, state)
    if type(error).__name__ in {"OperationalError", "ConnectionTimeout"}:
        return _unreached(str(error))
    return None


def _unreached(message: str) -> str:
    """Tell why no connection came about: libpq gives no SQLSTATE before there is one."""
    if any(sign in message for sign in _LOGIN):
        return "store.login"
    if "does not exist" in message and "role" in message:
        return "store.login"
    if "does not exist" in message and "database" in message:
        return "store.no-database"
    return "store.connection"


def _match(table: tuple[tuple[str, str], ...], name: str) -> str | None:
    return next((code for prefix, code in table if name.startswith(prefix)), None)

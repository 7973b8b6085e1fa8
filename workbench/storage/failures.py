"""What went wrong in a database, told in the codes that sentences are written for."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy.exc import DBAPIError, IntegrityError
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


@contextmanager
def translated(target: str) -> Iterator[None]:
    """Turn a database's errors into `StoreError`, and a row that moved into `StaleChange`."""
    try:
        yield
    except StaleDataError as error:
        raise StaleChange("store.stale", target=target) from error
    except IntegrityError as error:
        raise StaleChange("store.reference", target=target) from error
    except DBAPIError as error:
        raise as_store_error(error.orig, target) from error
    except (sqlite3.Error, UnicodeEncodeError) as error:
        raise as_store_error(error, target) from error


def as_store_error(error: BaseException | None, target: str) -> StoreError:
    """Return the user's error for a driver's error, or raise the driver's where the fault is ours."""
    code = _code(error)
    if code is None:
        raise error if error is not None else RuntimeError("a database error without cause")
    reason = str(error).strip().splitlines()
    return StoreError(code, target=target, reason=reason[0] if reason else "")


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

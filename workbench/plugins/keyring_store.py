"""The keys of engines, kept in the system's keyring and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from workbench.errors import EngineError

SERVICE = "Bayan"
T = TypeVar("T")


def get_key(engine: str, option: str) -> str:
    """Return a kept key, or nothing.

    Raises:
        EngineError: there is no keyring, or it refused.
    """
    # Imported here, and in the functions below: keyring looks for its backends for half a second.
    import keyring

    return _guarded(lambda: keyring.get_password(SERVICE, _name(engine, option))) or ""


def set_key(engine: str, option: str, key: str) -> None:
    """Keep a key; an empty one is forgotten.

    Raises:
        EngineError: there is no keyring, or it refused.
    """
    import keyring

    if not key.strip():
        forget(engine, option)
        return
    _guarded(lambda: keyring.set_password(SERVICE, _name(engine, option), key.strip()))


def forget(engine: str, option: str) -> None:
    """Remove a key, if there is one.

    Raises:
        EngineError: there is no keyring, or it refused.
    """
    import keyring

    if get_key(engine, option):
        _guarded(lambda: keyring.delete_password(SERVICE, _name(engine, option)))


def _name(engine: str, option: str) -> str:
    return f"{engine}/{option}"


def _guarded(step: Callable[[], T]) -> T:
    from keyring.errors import NoKeyringError

    try:
        return step()
    except NoKeyringError:
        raise EngineError("engine.no-keyring", retryable=False) from None
    except Exception as error:  # noqa: BLE001 -- backends leak errors of D-Bus, ctypes and the system; none is ours
        raise EngineError("engine.keyring-refused", retryable=False, detail=type(error).__name__) from None

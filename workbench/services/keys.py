"""The keys of engines: kept, asked for and forgotten through the system's keyring."""

from __future__ import annotations

from workbench.plugins.keyring_store import get_key, set_key


def has_key(engine_id: str, option: str) -> bool:
    """Tell whether a key is kept.

    Raises:
        EngineError: there is no keyring, or it refused.
    """
    return bool(get_key(engine_id, option))


def keep_key(engine_id: str, option: str, key: str) -> None:
    """Keep a key; an empty one is forgotten.

    Raises:
        EngineError: there is no keyring, or it refused.
    """
    set_key(engine_id, option, key)

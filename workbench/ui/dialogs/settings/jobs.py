"""What workers do for the settings dialog: engines, and the keyring, which may ask the user for a password."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.ports import Option

if TYPE_CHECKING:
    from workbench.domain.ports import Progress
    from workbench.services.workspace import Workspace
    from workbench.ui.tasks import Cancel

SAMPLE = "السلام عليكم"


@dataclass(frozen=True, slots=True)
class EngineFacts:
    """An engine as the page shows it; `keyed` names the options that have a key in the keyring."""

    id: str
    title: str
    remote: bool
    options: tuple[Option, ...]
    keyed: frozenset[str]


def engines(ws: Workspace) -> tuple[EngineFacts, ...]:
    """Read which engines there are, and for which of their options a key is kept."""
    from workbench.errors import EngineError  # start-up time
    from workbench.services import keys  # start-up time
    from workbench.services.registry import TRANSLATORS  # start-up time

    found = []
    for kind in ws.registry.all(TRANSLATORS):
        keyed = set()
        for option in kind.options:
            try:
                if option.secret and keys.has_key(kind.id, option.name):
                    keyed.add(option.name)
            except EngineError:
                break
        found.append(EngineFacts(kind.id, kind.title, kind.remote, tuple(kind.options), frozenset(keyed)))
    return tuple(found)


def keep_key(engine_id: str, option: str, key: str) -> bool:
    """Keep a key in the system's keyring, or forget it; return whether there is one now."""
    from workbench.services import keys  # start-up time

    keys.keep_key(engine_id, option, key)
    return bool(key.strip())


def test_engine(ws: Workspace, engine_id: str, *, progress: Progress, cancel: Cancel) -> str:
    """Have an engine translate a greeting within its deadline, once, and return what it said."""
    from workbench.services import engines as service  # start-up time

    progress(0, None, "")
    engine = service.prepare(ws.registry, ws.settings, engine_id, asked_by_name=True)
    patience = service.Patience(timeout=float(ws.settings.number("engines.timeout")), retries=0)
    order = service.Order([SAMPLE], "ar", "en")
    return next(answer for _, answer in service.run(engine, order, patience=patience, cancel=cancel))

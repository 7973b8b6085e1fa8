"""What an action is: menus, shortcuts, icons and the command palette are made from these records."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from workbench.ui.desk import Command


class When(Enum):
    """What must be there for an action to be possible."""

    ALWAYS = auto()
    WORKSPACE = auto()
    DOCUMENT = auto()
    SEGMENT = auto()


@dataclass(frozen=True, slots=True)
class Action:
    """One action: `text` in English, an `icon` of the icon font, key sequences in Qt's portable form."""

    id: str
    menu: str
    text: object
    icon: str
    shortcuts: tuple[str, ...]
    when: When
    run: Command

"""The choices of the palette: actions at once, the rest as soon as a worker has them; recent ones first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from workbench.domain.arabic.folding import fold_text
from workbench.ui.matching import Found, find
from workbench.ui.palette.gathering import Gathered, Picked
from workbench.ui.picker import MOST, Choice, ChoicesModel, folded

ACTIONS = ">"
SIGNS = (ACTIONS, "#", "@", "/")


class PaletteModel(ChoicesModel):
    """Finds among everything, or among one kind after its sign."""

    def __init__(self, actions: Sequence[Choice], recent: Sequence[str], parent: QObject | None = None) -> None:
        self._recent = {key: place for place, key in enumerate(recent)}
        self._by_sign: dict[str, list[Found]] = {ACTIONS: self._sorted([folded(choice) for choice in actions])}
        super().__init__((), parent)
        self.narrow("")

    def add(self, gathered: Gathered) -> None:
        """Take what a worker gathered."""
        for sign, found in gathered.by_sign.items():
            self._by_sign[sign] = self._sorted(found)

    def narrow(self, typed: str) -> None:
        """Show what matches; a sign before it chooses the kind."""
        bare = typed.strip()
        signs: tuple[str, ...] = SIGNS
        if bare[:1] in SIGNS:
            signs, bare = (bare[0],), bare[1:]
        items = [item for sign in signs for item in self._by_sign.get(sign, ())]
        if not bare and len(signs) > 1:
            items = self._first_look()
        self.show_choices([item.value for item in find(items, fold_text(bare).casefold().strip(), MOST)])

    def _first_look(self) -> list[Found]:
        """Return everything used lately, of whatever kind, then the actions."""
        everything = [item for sign in SIGNS for item in self._by_sign.get(sign, ())]
        recent = sorted((item for item in everything if self._rank(item) < len(self._recent)), key=self._rank)
        return recent + [item for item in self._by_sign[ACTIONS] if item not in recent]

    def _sorted(self, items: list[Found]) -> list[Found]:
        return sorted(items, key=self._rank)

    def _rank(self, item: Found) -> int:
        picked = item.value.value if isinstance(item.value, Choice) else None
        return self._recent.get(picked.key, len(self._recent)) if isinstance(picked, Picked) else len(self._recent)

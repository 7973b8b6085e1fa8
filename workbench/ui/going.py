"""What Ctrl+G offers: clauses by label or first words, and whichever segment's number is typed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject

from workbench.domain.arabic.folding import fold_text
from workbench.ui.picker import MOST, Choice, ChoicesModel

translate = QCoreApplication.translate

_NUMBER = re.compile("[0-9\u0660-\u0669\u06f0-\u06f9]{1,9}")


class PlacesModel(ChoicesModel):
    """Clauses, and segments made up as they are asked for: a hundred thousand cost nothing."""

    def __init__(self, clauses: Sequence[Choice], ids: Sequence[int], parent: QObject | None = None) -> None:
        super().__init__(clauses, parent)
        self._clauses = clauses
        self._ids = ids
        self._name = translate("Go", "Segment {number}")
        self._before = fold_text(self._name.split("{number}")[0]).casefold().strip()
        self.narrow("")

    def narrow(self, typed: str) -> None:
        """Keep what matches; a number offers the segment that bears it first, then those whose numbers begin so."""
        words = fold_text(typed).casefold().strip()
        number = words.removeprefix(self._before).strip(" #")
        if not words:
            self.show_choices([*self._clauses[:MOST], *map(self._segment, range(1, self._last(MOST) + 1))][:MOST])
            return
        super().narrow(typed)
        if _NUMBER.fullmatch(number):
            self.show_choices([*self._numbered(int(number)), *self._shown][:MOST])

    def _last(self, most: int) -> int:
        return min(len(self._ids), most)

    def _numbered(self, number: int) -> list[Choice]:
        found: list[Choice] = []
        first, wide = number, 1
        while 0 < first <= len(self._ids) and len(found) < MOST:
            last = min(first + wide - 1, len(self._ids), first + MOST - 1)
            found += [self._segment(place) for place in range(first, last + 1)]
            first, wide = first * 10, wide * 10
        return found

    def _segment(self, number: int) -> Choice:
        return Choice(self._name.format(number=number), value=self._ids[number - 1])

"""Counted things, in as many plural forms as the language has.

They are methods of a QObject because `lupdate` takes a plural from `self.tr` only.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counts(QObject):
    """Says how many."""

    def segments(self, number: int) -> str:
        """Return a number of segments."""
        return self.tr("%n segment(s)", "", number)

    def words_left(self, number: int) -> str:
        """Return a number of words still to translate."""
        return self.tr("%n word(s) left", "", number)

    def imported(self, number: int) -> str:
        """Return a number of documents that an import made."""
        return self.tr("%n document(s) imported.", "", number)

    def places(self, number: int) -> str:
        """Return a number of places that a code stands on."""
        return self.tr("%n place(s)", "", number)

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

    def open_notes(self, number: int) -> str:
        """Return a number of notes that are not settled."""
        return self.tr("%n open note(s)", "", number)

    def occurrences(self, number: int) -> str:
        """Return how often something stands somewhere."""
        return self.tr("%n time(s)", "", number)

    def seconds_left(self, number: int) -> str:
        """Return how many seconds of work are left."""
        return self.tr("%n second(s) left", "", number)

    def minutes_left(self, number: int) -> str:
        """Return how many minutes of work are left."""
        return self.tr("%n minute(s) left", "", number)

    def hits(self, number: int) -> str:
        """Return a number of matches."""
        return self.tr("%n match(es)", "", number)

    def replaced_in(self, number: int) -> str:
        """Return the name of a replacement for undo."""
        return self.tr("replace in %n segment(s)", "", number)

    def was_replaced_in(self, number: int) -> str:
        """Return what a replacement did."""
        return self.tr("Replaced in %n segment(s).", "", number)

    def locked_left(self, number: int) -> str:
        """Return how many locked segments were left alone."""
        return self.tr("%n locked segment(s) were left as they are.", "", number)

    def changed_left(self, number: int) -> str:
        """Return how many segments were left alone because somebody changed them meanwhile."""
        return self.tr("%n segment(s) had changed meanwhile and were left as they are.", "", number)

    def emptied_left(self, number: int) -> str:
        """Return how many sources were left alone because nothing would have been left of them."""
        return self.tr("%n source text(s) would have been emptied and were left as they are.", "", number)

    def refused(self, number: int) -> str:
        """Return how many more files could not be imported."""
        return self.tr("%n more file(s) could not be imported.", "", number)

    def filled(self, number: int) -> str:
        """Return how many segments were filled in."""
        return self.tr("%n segment(s) filled in.", "", number)

    def articles(self, number: int) -> str:
        """Return a number of articles."""
        return self.tr("%n article(s)", "", number)

"""Widgets one below the other that are told what to show, not made anew each time."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from workbench.ui.piecemeal import Piecemeal, Step
from workbench.ui.sight import FOLLOWS, in_sight

# So many entries are shown at first, and more each time one comes near the last of them.
PAGE = 8
# So many widgets of a kind wait, out of sight, for something to show.
SPARE = 16


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands at one place: a widget of a kind, and all that it shows.

    An entry with the `key` and the contents of one that is shown keeps its widget as it is. With `fill`, a widget that
    is no longer needed is given other contents; without, contents belong to their widget for good.
    """

    kind: str
    key: Hashable
    contents: object
    make: Callable[[], QWidget]
    fill: Callable[[QWidget], object] | None = None


class Stack(QWidget):
    """Shows entries, a few in each turn of the event loop, as many as can be seen, and only while somebody looks."""

    filled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QVBoxLayout(self)
        self.box.addStretch(1)
        self.setProperty(FOLLOWS, True)
        self._entries: tuple[Entry, ...] = ()
        self._shown: list[tuple[Entry, QWidget]] = []
        self._old: list[tuple[Entry, QWidget]] = []
        self._spare: dict[str, list[QWidget]] = {}
        self._chain: list[QWidget] = []  # as Tab goes through them
        self._work = Piecemeal(self)
        self._work.done.connect(self.filled)
        self._is_due = False
        self._most = PAGE

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these in place of those before, which stand until they are replaced but take no clicks any more."""
        before = {(entry.kind, entry.key) for entry in self._entries}
        if not any((entry.kind, entry.key) in before for entry in entries):
            self._most = PAGE
        self._entries = tuple(entries)
        self._ask()

    def show_more(self) -> None:
        """Show a page more, once what was asked for is there."""
        if self.is_filled() and not self.is_complete():
            self._most += PAGE
            self._ask()

    def is_filled(self) -> bool:
        """Tell whether as much is shown as was asked for."""
        return not self._is_due and not self._work.is_running()

    def is_complete(self) -> bool:
        """Tell whether every entry is shown."""
        return self.is_filled() and self._most >= len(self._entries)

    def _ask(self) -> None:
        self._is_due = True
        if self.parentWidget() is not None and in_sight(self):
            self._begin()

    def shown(self) -> list[QWidget]:
        """Return the widgets that are shown and filled."""
        return [widget for _, widget in self._shown]

    def showEvent(self, event: QShowEvent) -> None:
        """Show what was asked for while nobody looked."""
        super().showEvent(event)
        if self._is_due and in_sight(self):
            self._begin()

    def _begin(self) -> None:
        self._is_due = False
        self._old = [*self._shown, *self._old]
        self._shown = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._work.run(self._steps())

    def _steps(self) -> Iterator[Step]:
        entries = self._entries[: self._most]
        wanted = {(entry.kind, entry.key) for entry in entries}
        for place, entry in enumerate(entries):
            yield partial(self._place, place, entry, wanted)
        yield self._end

    def _place(self, place: int, entry: Entry, wanted: set[tuple[str, Hashable]]) -> None:
        widget = self._kept(entry) or self._refilled(entry, wanted)
        if widget is None:
            widget = entry.make()
            self._chain.append(widget)
            if entry.fill is not None:
                entry.fill(widget)
        item = self.box.itemAt(place)
        if item is None or item.widget() is not widget:
            self.box.removeWidget(widget)
            self.box.insertWidget(place, widget)
        widget.show()
        self._shown.append((entry, widget))

    def _kept(self, entry: Entry) -> QWidget | None:
        for number, (old, widget) in enumerate(self._old):
            if (old.kind, old.key) == (entry.kind, entry.key) and old.contents == entry.contents:
                del self._old[number]
                return widget
        return None

    def _refilled(self, entry: Entry, wanted: set[tuple[str, Hashable]]) -> QWidget | None:
        """Return a widget of the kind that shows something else: the same thing before it changed, or any other."""
        if entry.fill is None:
            return None
        alike = [number for number, (old, _) in enumerate(self._old) if old.kind == entry.kind]
        own = [number for number in alike if self._old[number][0].key == entry.key]
        free = [number for number in alike if (entry.kind, self._old[number][0].key) not in wanted]
        found = next(iter((*own, *free)), None)
        if found is not None:
            widget = self._old.pop(found)[1]
        elif self._spare.get(entry.kind):
            widget = self._spare[entry.kind].pop()
        else:
            return None
        entry.fill(widget)
        return widget

    def _end(self) -> None:
        """Put away what is not needed, and leave the keys to a neighbour if it had them."""
        focused = QApplication.focusWidget()
        had_focus = any(widget is focused or (focused and widget.isAncestorOf(focused)) for _, widget in self._old)
        for old, widget in self._old:
            self._put_away(old, widget)
        self._old = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, on=False)
        self._put_in_order()
        heir = next((one for one in self.shown() if one.focusPolicy() is Qt.FocusPolicy.StrongFocus), None)
        if had_focus and heir is not None:
            heir.setFocus()

    def _put_away(self, entry: Entry, widget: QWidget) -> None:
        self.box.removeWidget(widget)
        widget.hide()
        spare = self._spare.setdefault(entry.kind, [])
        if entry.fill is not None and len(spare) < SPARE:
            spare.append(widget)
        else:
            self._chain.remove(widget)
            widget.deleteLater()

    def _put_in_order(self) -> None:
        """Have Tab go from top to bottom, whichever widget was made first."""
        shown = self.shown()
        places = [self._chain.index(widget) for widget in shown]
        if places == sorted(places):
            return
        self._chain = [*shown, *(widget for widget in self._chain if widget not in shown)]
        stops = [part for widget in shown for part in (widget, *widget.findChildren(QWidget)) if _takes_keys(part)]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)


def _takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def show_more_at_end(area: QScrollArea, stack: Stack) -> None:
    """Have a stack show more as its scroll area comes within a page of the end."""
    bar = area.verticalScrollBar()

    def look() -> None:
        if bar.maximum() - bar.value() < bar.pageStep():
            stack.show_more()

    bar.valueChanged.connect(look)
    bar.rangeChanged.connect(look)
    stack.filled.connect(look)

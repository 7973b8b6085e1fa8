"""Lay one row of the grid out: both texts, the strokes under marked spans, and the cards of the margin."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from workbench.domain.codes import CodeRow
from workbench.domain.enums import Side
from workbench.ui.clauses import Header
from workbench.ui.decorations import Mark
from workbench.ui.grid.cards import CARD_GAP, CardMaker, LaidCard, cards_of
from workbench.ui.grid.geometry import PAD_Y, Columns
from workbench.ui.grid.marking import Place, Stroke, follow, places, strokes
from workbench.ui.grid.texts import TextCell, lay_out
from workbench.ui.jobs import GridRow

LEAST_HEIGHT = 40.0
# Both texts of more rows than any window shows.
CELLS = 200


@dataclass(frozen=True, slots=True)
class RowLayout:
    """A row ready to be painted, `height` without its clause header; `places` are what is marked in the translation."""

    row: GridRow
    width: int
    header: Header | None
    source: TextCell
    target: TextCell
    cards: tuple[LaidCard, ...]
    hidden_cards: int
    marks: tuple[Mark, ...]
    places: tuple[Place, ...]
    source_strokes: tuple[Stroke, ...]
    target_strokes: tuple[Stroke, ...]
    height: float
    natural: float
    header_height: float

    @property
    def whole_height(self) -> float:
        """Return the height with the header."""
        return self.height + self.header_height

    def at_least(self, height: float) -> RowLayout:
        """Return the layout with room for an editor of some height, and no more than that and its own take."""
        fitting = max(self.natural, float(int(height)))
        return self if fitting == self.height else replace(self, height=fitting)


class RowMaker:
    """Makes row layouts for one width, set of fonts, languages and theme."""

    def __init__(
        self, fonts: RowFonts, codes: Mapping[int, CodeRow], headers: Mapping[int, Header], look: RowLook
    ) -> None:
        self._fonts = fonts
        self._codes = codes
        self._headers = headers
        self._look = look
        self._cards = CardMaker(fonts.small, look.card_direction)
        self._cells: OrderedDict[tuple[Side, str, float], TextCell] = OrderedDict()

    def make(
        self, row: GridRow, columns: Columns, width: int, *, active: bool, marks: tuple[Mark, ...] = ()
    ) -> RowLayout:
        """Lay a row out; the active one shows all its cards."""
        segment, look = row.segment, self._look
        source = self.source(segment.source, columns)
        target = self.target(segment.target, columns)
        cards = cards_of(row.annotations, self._codes, dark=look.dark, arabic=look.arabic, automatic=row.automatic)
        state_height = self.small_height() + CARD_GAP
        text_height = max(source.height, target.height, LEAST_HEIGHT)
        shown, used = self._cards.lay_out(
            cards, columns.marks.inner_width, None if active else text_height - state_height
        )
        height = max(text_height, used + state_height) + 2 * PAD_Y
        header = self._header(row)
        target_places = tuple(places(cards, marks, Side.TARGET))
        return RowLayout(
            row=row,
            width=width,
            header=header,
            source=source,
            target=target,
            cards=tuple(shown),
            hidden_cards=len(cards) - len(shown),
            marks=marks,
            places=target_places,
            source_strokes=strokes(source, places(cards, marks, Side.SOURCE)),
            target_strokes=strokes(target, target_places),
            height=float(int(height)),
            natural=float(int(height)),
            header_height=0.0 if header is None else float(int(self.small_height() + 16)),
        )

    def small_height(self) -> float:
        """Return the height of a line of small words."""
        return QFontMetricsF(self._fonts.small).height()

    def source(self, text: str, columns: Columns) -> TextCell:
        """Lay a source out."""
        return self._cell(Side.SOURCE, text, columns.source.inner_width)

    def target(self, text: str, columns: Columns) -> TextCell:
        """Lay a translation out."""
        return self._cell(Side.TARGET, text, columns.target.inner_width)

    def _cell(self, side: Side, text: str, width: float) -> TextCell:
        """Lay a text out, unless it is laid out already: a row is made anew when anything about it changes."""
        key = (side, text, width)
        found = self._cells.get(key)
        if found is None:
            fonts, look = self._fonts, self._look
            if side is Side.SOURCE:
                found = lay_out(text, fonts.source, width, look.source_direction, spacing=fonts.source_spacing)
            else:
                found = lay_out(text, fonts.target, width, look.target_direction, spacing=fonts.target_spacing)
            self._cells[key] = found
            while len(self._cells) > CELLS:
                self._cells.popitem(last=False)
        else:
            self._cells.move_to_end(key)
        return found

    def typing(self, layout: RowLayout, text: str, columns: Columns, *, before: RowLayout | None = None) -> RowLayout:
        """Return the layout with strokes that follow what is being typed over its translation, `before` a key ago."""
        cell = self.target(text, columns)
        cell.learn((before or layout).target)
        moved = follow(layout.places, layout.row.segment.target, text)
        return replace(layout, target=cell, target_strokes=strokes(cell, moved))

    def _header(self, row: GridRow) -> Header | None:
        """Return the header that stands above a row: none where the row above stands under the same."""
        header = self._headers.get(row.segment.clause_id)
        if row.previous_clause is not None and self._headers.get(row.previous_clause) == header:
            return None
        return header


@dataclass(frozen=True, slots=True)
class RowFonts:
    """The fonts of a row."""

    source: QFont
    target: QFont
    small: QFont
    source_spacing: int = 100
    target_spacing: int = 100


@dataclass(frozen=True, slots=True)
class RowLook:
    """Directions of the texts, and what the cards are to look like."""

    source_direction: Qt.LayoutDirection
    target_direction: Qt.LayoutDirection
    card_direction: Qt.LayoutDirection
    dark: bool
    arabic: bool

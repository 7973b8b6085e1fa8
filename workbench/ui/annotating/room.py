"""Annotating, wired: what is chosen, what is done with it, and what the menus ask."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QMessageBox

from workbench.domain.annotations import AnnotationRow, RelationRow
from workbench.domain.enums import Side
from workbench.domain.ids import AnnotationId, CodeId, SegmentId
from workbench.ui.annotating import jobs
from workbench.ui.annotating.card_menu import Acts, CardMenu
from workbench.ui.annotating.coder import Coder
from workbench.ui.annotating.codes import codes_by_id, is_arabic, pick_codes
from workbench.ui.annotating.dropping import Dropping
from workbench.ui.annotating.headers import Headers
from workbench.ui.annotating.margin import Margin
from workbench.ui.annotating.overlay import Overlay
from workbench.ui.annotating.places import cards_in_view
from workbench.ui.annotating.popup import DetailsPopup
from workbench.ui.annotating.relating import Relating
from workbench.ui.annotating.wholes import Wholes
from workbench.ui.context import Context
from workbench.ui.editing import Editing
from workbench.ui.grid.cards import Card, cards_of
from workbench.ui.grid.stack import Placed
from workbench.ui.grid.view import GridView
from workbench.ui.jobs import GridRow
from workbench.ui.picker import Choice, Picker

translate = QCoreApplication.translate


class Annotating(QObject):
    """The room's end of the wishes of pointer, keys, menus and panels."""

    def __init__(self, context: Context, grid: GridView, editing: Editing) -> None:
        super().__init__(grid)
        self._context = context
        self._grid = grid
        self._editing = editing
        self._wanted: tuple[int, int] | None = None
        self.coder = Coder(context, grid)
        self.overlay = Overlay(context, grid)
        self.margin = Margin(context, grid, self.overlay)
        self.relating = Relating(context, grid)
        self.wholes = Wholes(context, grid, self.coder)
        self.headers = Headers(context, grid, self.coder, self.wholes)
        self.margin.card_pressed.connect(self._on_card_pressed)
        self.margin.words_pressed.connect(self._on_words_pressed)
        self.margin.more_pressed.connect(self._on_more_pressed)
        self.menu = CardMenu(context, grid.viewport(), Acts(self.mirror, self.relating.begin))
        self.margin.menu_wanted.connect(self.menu.open_at)
        self.dropping = Dropping(grid, self.coder, self.margin)
        self.overlay.left.connect(self._on_overlay_left)
        self.overlay.step_wanted.connect(self.step)
        self.overlay.menu_wanted.connect(self.menu.open_amid)
        self.overlay.accept_wanted.connect(self.accept)
        chosen = context.chosen
        chosen.details_wanted.connect(self.show_details)
        chosen.removal_wanted.connect(self.remove)
        chosen.code_change_wanted.connect(self.change_code)
        chosen.segment_code_wanted.connect(self.coder.pick)
        context.place.segment_activated.connect(self._on_segment_activated)
        context.place.document_closed.connect(self._on_document_closed)
        grid.model.rows_arrived.connect(self._on_rows_arrived)

    def step(self, by: int) -> None:
        """Choose the next annotation of the text, or the one before."""
        self.overlay.keep()
        cards = self._cards(self._row())
        ids = set(self._context.chosen.group.ids)
        at = next((place for place, card in enumerate(cards) if ids & {row.id for row in card.rows}), None)
        place = (0 if by > 0 else len(cards) - 1) if at is None else at + by
        if 0 <= place < len(cards):
            self._choose(cards[place])
            return
        document, segment = self._context.place.document, self._context.place.segment
        if document is not None:
            here = None if segment is None else int(segment.id)
            read = partial(self._on_segment_found, by)
            context = self._context
            context.tasks.read(jobs.coded_segment, context.workspace, document.document.id, here, by, then=read)

    @Slot()
    def show_details(self) -> None:
        """Open the form of the chosen annotation over its card."""
        ids = set(self._context.chosen.group.ids)
        for _, card, ground in cards_in_view(self._grid):
            if ids & {row.id for row in card.rows}:
                place = self._grid.viewport().mapToGlobal(ground.bottomLeft().toPoint())
                DetailsPopup(self._context, self._grid).open_at(place)
                return

    @Slot(object)
    def remove(self, ids: Sequence[AnnotationId]) -> None:
        """Take annotations off, after a question where relations would go with them."""
        document = self._context.place.document
        if document is None or not ids:
            return
        then = partial(self._on_relations_known, tuple(ids))
        self._context.tasks.read(jobs.surroundings, self._context.workspace, document.document.id, then=then)

    @Slot(object)
    def change_code(self, rows: Sequence[AnnotationRow]) -> None:
        """Let another code be picked for annotations."""
        name, seen = translate("Undo", "change the code of an annotation"), self._context.seen

        def put(codes: tuple[CodeId, ...]) -> None:
            self._context.edit(name, jobs.change, seen, tuple(rows), {"code_id": codes[-1]})

        pick_codes(self._grid, translate("Annotate", "Code in place of this one"), self._context, put)

    def mirror(self) -> None:
        """Mark the same on the other side: on what is selected there, or else on all of it."""
        group = self._context.chosen.group
        here = Side.SOURCE if group.on(Side.SOURCE) else Side.TARGET
        rows = group.on(here)
        where = self.coder.where()
        if not rows or where is None:
            self._context.notices.tell(
                translate("Annotate", "Choose an annotation first: click its card, or press F6.")
            )
            return
        there = Side.TARGET if here is Side.SOURCE else Side.SOURCE
        if where[0] != group.segment_id or where[2] is not there or where[3] is None:
            told = translate("Annotate", "Select the same words in the other text, then ask again.")
            self._context.notices.tell(told)
            return
        name = translate("Undo", "mark the same in the other text")
        ids = tuple(row.id for row in rows)
        self._context.edit(name, jobs.mirror, self._context.seen, group.segment_id, ids, where[3])

    @Slot()
    def accept(self) -> None:
        """Accept what a machine suggests."""
        cards = self._cards(self._row())
        ids = set(self._context.chosen.group.ids)
        for card in cards:
            if card.suggested and ids & {row.id for row in card.rows}:
                name = translate("Undo", "accept a suggestion")
                self._context.edit(name, jobs.accept, tuple(row.id for row in card.rows))

    def _row(self) -> GridRow | None:
        return self._grid.model.row(self._grid.active) if self._grid.active >= 0 else None

    def _cards(self, row: GridRow | None) -> list[Card]:
        if row is None:
            return []
        dark = self._context.looks.theme.is_dark
        codes = codes_by_id(self._context)
        return cards_of(row.annotations, codes, dark=dark, arabic=is_arabic(), automatic=row.automatic)

    def _choose(self, card: Card, *, focus: bool = True) -> None:
        if self.relating.take(card.rows):
            return
        self._context.chosen.choose(card.rows)
        if focus:
            self.overlay.setFocus()

    @Slot(object, object)
    def _on_card_pressed(self, card: Card, focus: bool) -> None:
        segment_id = card.rows[0].segment_id
        present = self._context.place.segment
        if present is None or present.id != segment_id:
            self._editing.activate(self._grid.model.row_of(int(segment_id or 0)), focus=False)
        self._choose(card, focus=focus)

    @Slot(object)
    def _on_words_pressed(self, cards: Sequence[Card]) -> None:
        """Choose what lies under the caret, and leave the caret in its text."""
        has_selection = self._context.hands.selection is not None
        if cards and not has_selection:
            self._choose(cards[0], focus=False)
        elif not has_selection and self._context.chosen.relating is None:
            self._context.chosen.choose(())

    @Slot(object, object)
    def _on_more_pressed(self, placed: Placed, place: QPoint) -> None:
        """List all cards of a row that shows only some."""
        if placed.layout is None:
            return
        cards = self._cards(placed.layout.row)
        choices = [Choice(card.title, card.others or card.memo, card.colour, value=at) for at, card in enumerate(cards)]

        def pick(value: object) -> None:
            if isinstance(value, int):
                self._on_card_pressed(cards[value], True)

        picker = Picker(self._grid, translate("Annotate", "Annotations of this segment"), choices, pick)
        picker.open()

    @Slot()
    def _on_overlay_left(self) -> None:
        self._grid.target.setFocus()

    def _on_segment_found(self, by: int, segment_id: int | None) -> None:
        if segment_id is None:
            self._context.notices.tell(translate("Annotate", "Nothing is annotated in this document yet."))
            return
        self._wanted = (int(segment_id), by)
        present = self._context.place.segment
        if present is not None and present.id == segment_id:
            self._on_segment_activated(present)
            return
        row = self._grid.model.row_of(int(segment_id))
        if row >= 0:
            self._editing.activate(row, focus=False)
        else:
            self._context.place.go_to_segment(SegmentId(segment_id))

    @Slot(object)
    def _on_segment_activated(self, segment: object) -> None:
        """Choose in the row that a step led to, else leave what belongs to another row."""
        key = getattr(segment, "id", None)
        if self._wanted is not None and self._wanted[0] == key:
            _, by = self._wanted
            self._wanted = None
            cards = self._cards(self._row())
            if cards:
                self._choose(cards[0 if by > 0 else -1])
                QTimer.singleShot(0, self.overlay, self.overlay.setFocus)  # whoever opened the row sets it, too
        elif self._context.chosen.group.rows and self._context.chosen.group.segment_id != key:
            self._context.chosen.choose(())

    @Slot()
    def _on_document_closed(self) -> None:
        self._context.chosen.choose(())
        self._context.chosen.relate_from(None)

    @Slot(int, int)
    def _on_rows_arrived(self, _first: int, _last: int) -> None:
        """Show what has become of the chosen annotations."""
        group = self._context.chosen.group
        if not group.rows or group.segment_id is None:
            return
        row = self._grid.model.row(self._grid.model.row_of(int(group.segment_id)))
        ids = set(group.ids)
        for card in self._cards(row):
            if ids & {found.id for found in card.rows}:
                self._context.chosen.choose(card.rows)
                return
        if row is not None:
            self._context.chosen.choose(())

    def _on_relations_known(self, ids: tuple[AnnotationId, ...], found: jobs.Surroundings) -> None:
        held: list[RelationRow] = [row for row in found.relations if row.from_id in ids or row.to_id in ids]
        if held:
            question = translate("Annotate", "Relations of this annotation go with it. Remove it all the same?")
            answer = QMessageBox.question(self._grid.window(), "Bayan", question)
            if answer is not QMessageBox.StandardButton.Yes:
                return
        self._context.edit(translate("Undo", "remove an annotation"), jobs.remove, ids)

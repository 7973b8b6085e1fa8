"""Show the chosen annotation over the grid, and move its ends by keys: what is drawn here changes no text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from workbench.domain.enums import Side
from workbench.domain.snapping import Snap, edges
from workbench.domain.spans import Span
from workbench.ui.annotating import jobs
from workbench.ui.annotating.codes import codes_by_id, colour, label
from workbench.ui.annotating.places import cards_in_view, row_of, text_of
from workbench.ui.context import Context
from workbench.ui.grid.view import GridView

translate = QCoreApplication.translate

WASH = 46
KNOB = 4.0


class Overlay(QWidget):
    """Lies over the rows and lets the pointer through; has the focus while an annotation is worked on.

    Shift and arrows move the end of the chosen span, Alt and Shift its beginning, by what selections are widened to;
    with Ctrl besides by letters, or by words where they are not widened. Return keeps it, Escape gives it up.
    """

    left = Signal()
    step_wanted = Signal(int)
    menu_wanted = Signal()
    accept_wanted = Signal()

    def __init__(self, context: Context, grid: GridView) -> None:
        super().__init__(grid.viewport())
        self.setObjectName("annotation")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._context = context
        self._grid = grid
        self.side = Side.SOURCE
        self.draft: Span | None = None
        grid.viewport().installEventFilter(self)
        context.chosen.changed.connect(self._on_chosen_changed)
        context.chosen.hovered.connect(self.update)
        context.chosen.relating_changed.connect(self.update)
        self.setGeometry(grid.viewport().rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the rows, and above the editors."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.setGeometry(self._grid.viewport().rect())
            self.raise_()
        return False

    def span(self) -> Span | None:
        """Return the span whose ends can be moved, as it is drawn."""
        return self.draft or self._context.chosen.group.span(self.side)

    def drag(self, span: Span) -> None:
        """Show the ends elsewhere, not stored yet."""
        self.draft = span
        self.update()

    def keep(self) -> None:
        """Store the ends where they are shown."""
        group, span = self._context.chosen.group, self.draft
        present = group.span(self.side)
        if span is None or present is None or span == present:
            self.draft = None
            return
        moved = tuple(
            row.id for row in group.on(self.side) if row.anchor and Span(row.anchor.start, row.anchor.end) == present
        )
        name, seen = translate("Undo", "move the ends of an annotation"), self._context.seen
        self._context.edit(name, jobs.move, seen, group.segment_id, moved, span)

    def give_up(self) -> None:
        """Forget where the ends were moved to."""
        self.draft = None
        self.update()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of moving ends from the menus."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move ends, keep, give up, remove, step to a neighbour, open the menu."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._nudge(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.draft is None:
                self.accept_wanted.emit()
            self.keep()
            self.left.emit()
        elif key == Qt.Key.Key_Escape:
            self.give_up()
            self.left.emit()
        elif key == Qt.Key.Key_Delete:
            self._context.chosen.removal_wanted.emit(self._context.chosen.group.ids)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step_wanted.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key == Qt.Key.Key_Space:
            self._change_side()
        elif key == Qt.Key.Key_F2:
            self._context.chosen.details_wanted.emit()
        elif key in (Qt.Key.Key_Menu, Qt.Key.Key_F10):
            self.menu_wanted.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Store what was moved, unless a menu or picker is only open for a moment."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.keep()
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say what is worked on."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Wash the spans of what is hovered and chosen, frame its card, and draw the handles."""
        chosen = self._context.chosen
        if not chosen.under_pointer and not chosen.group.rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ids = set(chosen.group.ids)
        for placed, card, ground in cards_in_view(self._grid):
            keys = {int(row.id) for row in card.rows}
            if keys & chosen.under_pointer or keys & ids:
                self._wash(painter, placed.layout.row.segment.id if placed.layout else 0, card.places, card.colour)
            if keys & ids:
                self._frame(painter, ground)
        self._handles(painter)

    def _wash(self, painter: QPainter, segment_id: int, spans: Iterable[tuple[Side, Span, bool]], ink: str) -> None:
        placed = row_of(self._grid, segment_id)
        tint = QColor(ink)
        tint.setAlpha(WASH)
        for side, span, _ in spans:
            text = text_of(self._grid, placed, side) if placed is not None else None
            shown = self.draft if self.draft is not None and side is self.side else span
            for area in text.areas(shown) if text is not None else ():
                painter.fillRect(area, tint)

    def _frame(self, painter: QPainter, ground: QRectF) -> None:
        accent = self._context.looks.theme.colour("accent")
        painter.setPen(QPen(accent, 2.0 if self.hasFocus() else 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(ground.adjusted(0.5, 0.5, -0.5, -0.5))

    def _handles(self, painter: QPainter) -> None:
        group, span = self._context.chosen.group, self.span()
        placed = row_of(self._grid, group.segment_id)
        text = text_of(self._grid, placed, self.side) if placed is not None else None
        if span is None or text is None:
            return
        code = codes_by_id(self._context).get(group.rows[0].code_id)
        ink = QColor(colour(self._context, code)) if code is not None else self._context.looks.theme.colour("accent")
        painter.setPen(QPen(self._context.looks.theme.colour("base"), 1))
        painter.setBrush(ink)
        for place in (span.start, span.end):
            edge = text.edge(place)
            painter.fillRect(edge, ink)
            painter.drawEllipse(edge.center().x() - KNOB, edge.bottom() - KNOB, 2 * KNOB, 2 * KNOB)  # type: ignore[call-overload]

    def _nudge(self, event: QKeyEvent) -> None:
        span, group = self.span(), self._context.chosen.group
        placed = row_of(self._grid, group.segment_id)
        if span is None or placed is None:
            return
        shown = text_of(self._grid, placed, self.side)
        is_right = (
            shown is not None and shown.cell.layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft
        )
        forward = (event.key() == Qt.Key.Key_Left) is is_right
        is_start = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        other = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        place = span.start if is_start else span.end
        self.drag(self.moved(stepped(self.edges(begins=is_start, other=other), place, forward=forward), is_start))

    def edges(self, *, begins: bool, other: bool) -> list[int]:
        """Return where an end may be put: at the pieces that selections are widened to, or with `other` elsewhere."""
        settings, text = self._context.settings, self._text() or ""
        how = Snap(settings.text("annotate.snap"))
        if other:
            how = Snap.WORD if how is Snap.NONE else Snap.NONE
        return edges(text, how, begins=begins, clitics=bool(settings.get("annotate.clitics")))

    def moved(self, place: int, is_start: bool) -> Span:
        """Return the span with one end elsewhere, and still a letter long."""
        span = self.span() or Span(0, 1)
        if is_start:
            return Span(min(place, span.end - 1), span.end)
        return Span(span.start, max(place, span.start + 1))

    def _text(self) -> str | None:
        placed = row_of(self._grid, self._context.chosen.group.segment_id)
        if placed is None or placed.layout is None:
            return None
        segment = placed.layout.row.segment
        return segment.source if self.side is Side.SOURCE else segment.target

    def _change_side(self) -> None:
        other = Side.TARGET if self.side is Side.SOURCE else Side.SOURCE
        if self._context.chosen.group.on(other):
            self.keep()
            self.draft, self.side = None, other
            self.update()

    @Slot()
    def _on_chosen_changed(self) -> None:
        group = self._context.chosen.group
        self.draft = None
        if group.rows and not group.on(self.side):
            self.side = Side.SOURCE if group.on(Side.SOURCE) else Side.TARGET
        known = codes_by_id(self._context)
        names = [label(known[row.code_id]) for row in group.rows if row.code_id in known]
        told = translate("Annotate", "Annotation: {codes}").format(codes="، ".join(dict.fromkeys(names)))
        self.setAccessibleName(told if names else "")
        self.raise_()
        self.update()


def stepped(places: Sequence[int], place: int, *, forward: bool) -> int:
    """Return the next of the places on the way from one, or that one where there is none."""
    if forward:
        return next((found for found in places if found > place), place)
    return next((found for found in reversed(places) if found < place), place)


def _is_ours(event: QKeyEvent) -> bool:
    arrows = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
    if event.key() in arrows:
        is_menu = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        return not is_menu or bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_F2)

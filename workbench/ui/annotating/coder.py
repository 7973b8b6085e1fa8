"""Put codes on what is selected, on the whole segment, on its clause or on the document."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QShortcut

from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Side
from workbench.domain.ids import ClauseId, CodeId
from workbench.domain.snapping import Snap, snapped
from workbench.domain.spans import Span
from workbench.ui.annotating import jobs
from workbench.ui.annotating.codes import codes_by_id, key_of, menu_letters, note_use, pick_codes
from workbench.ui.context import Context
from workbench.ui.grid.editors import RowEditor
from workbench.ui.grid.view import GridView

translate = QCoreApplication.translate


class Coder(QObject):
    """Codes the active row: by picker, by a code's key, by what panels wish."""

    def __init__(self, context: Context, grid: GridView) -> None:
        super().__init__(grid)
        self._context = context
        self._grid = grid
        self._is_free = False
        self.clause: ClauseId | None = None
        self._keys: list[QShortcut] = []
        context.hands.code_wanted.connect(self._on_code_wanted)
        context.place.document_opened.connect(self._make_keys)
        context.place.document_refreshed.connect(self._make_keys)
        context.place.document_closed.connect(self._drop_keys)
        grid.source.viewport().installEventFilter(self)
        grid.target.installEventFilter(self)
        for widget in (grid.source, grid):
            slash = QShortcut(QKeySequence(Qt.Key.Key_Slash), widget)
            slash.setContext(Qt.ShortcutContext.WidgetShortcut)
            slash.activated.connect(self.pick)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Widen what was selected by the pointer, unless Alt is held; code by "/" what is selected in a translation."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._take_slash(event)
        if isinstance(event, QMouseEvent) and event.type() in (
            QEvent.Type.MouseButtonRelease,
            QEvent.Type.MouseButtonDblClick,
        ):
            self._is_free = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            if event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
                QTimer.singleShot(0, self, self._snap)
        return False

    def _take_slash(self, event: QKeyEvent) -> bool:
        """Code what is selected in the translation; with nothing selected there the sign is typed."""
        if event.text() != "/" or not self._grid.target.selected_span():
            return False
        self.pick()
        return True

    def where(self) -> jobs.Where | None:
        """Return what a code would be put on: the selected clause, the selection, widened, or the active segment."""
        if self.clause is not None:
            return None, self.clause, None, None
        segment = self._context.place.segment
        if segment is None:
            return None
        for side, editor in self._sides():
            span = editor.selected_span()
            if span is not None and len(span):
                wide = self._widened(editor, span)
                return segment.id, None, side, wide if len(wide) else span
        return segment.id, None, None, None

    @Slot()
    def pick(self) -> None:
        """Let a code be picked for the selection or the segment."""
        where = self.where()
        if where is None:
            return
        prompt = translate("Annotate", "Code for the selection")
        if where[1] is not None:
            prompt = translate("Annotate", "Code for the clause")
        elif where[3] is None:
            prompt = translate("Annotate", "Code for the whole segment")
        pick_codes(self._grid, prompt, self._context, lambda found: self.put(found, where))

    def pick_for_document(self) -> None:
        """Let a code be picked for the whole document."""
        prompt = translate("Annotate", "Code for the document")
        pick_codes(self._grid, prompt, self._context, lambda found: self.put(found, (None, None, None, None)))

    def pick_for_clause(self, clause_id: int | None = None) -> None:
        """Let a code be picked for a clause, the one of the active row unless another is given."""
        segment = self._context.place.segment
        wanted = clause_id if clause_id is not None else self.clause or self.top_clause(segment)
        if wanted is None:
            return
        where: jobs.Where = (None, ClauseId(wanted), None, None)
        prompt = translate("Annotate", "Code for the clause")
        pick_codes(self._grid, prompt, self._context, lambda found: self.put(found, where))

    def put(self, codes: tuple[CodeId, ...], where: jobs.Where) -> None:
        """Put codes on a place."""
        document = self._context.place.document
        if document is None or not codes:
            return
        known = codes_by_id(self._context)
        if any(int(code) not in known or not known[int(code)].codable for code in codes):
            self._context.notices.tell(translate("Annotate", "A folder holds codes and cannot be put on text."))
            return
        name = translate("Undo", "code")
        segment = self._context.place.segment
        if where[0] is not None and segment is not None:
            name = translate("Undo", "code in segment {number}").format(number=segment.ordinal + 1)
        self._context.edit(name, jobs.put, self._context.seen, document.document.id, codes, where)

    def _sides(self) -> list[tuple[Side, RowEditor]]:
        sides: list[tuple[Side, RowEditor]] = [(Side.SOURCE, self._grid.source), (Side.TARGET, self._grid.target)]
        if self._grid.target.hasFocus():
            sides.reverse()
        return sides

    def top_clause(self, segment: SegmentRow | None) -> int | None:
        """Return the clause at the top of the tree that a segment stands in."""
        document = self._context.place.document
        if segment is None or document is None:
            return None
        rows = {clause.id: clause for clause in document.clauses}
        place = rows.get(segment.clause_id)
        while place is not None and place.parent_id is not None and place.parent_id in rows:
            place = rows[place.parent_id]
        return None if place is None else int(place.id)

    def _widened(self, editor: RowEditor, span: Span) -> Span:
        how = Snap(self._context.settings.text("annotate.snap"))
        if self._is_free:
            return span
        return snapped(editor.text(), span, how, clitics=bool(self._context.settings.get("annotate.clitics")))

    @Slot()
    def _snap(self) -> None:
        editor = self._grid.source
        span = editor.selected_span()
        if span is None or not len(span):
            return
        wide = self._widened(editor, span)
        if len(wide) and wide != span:
            editor.select_span(wide)

    @Slot(object)
    def _on_code_wanted(self, code_id: int) -> None:
        where = self.where()
        if where is not None:
            note_use(self._context, (CodeId(code_id),))
            self.put((CodeId(code_id),), where)

    @Slot()
    def _make_keys(self) -> None:
        """Give every code its key: Alt and its letter; those of menus want Shift besides."""
        self._drop_keys()
        letters = menu_letters(self._grid.window())
        for code in codes_by_id(self._context).values():
            if not code.shortcut or not code.codable:
                continue
            keys = QKeySequence(key_of(code, letters), QKeySequence.SequenceFormat.PortableText)
            made = QShortcut(keys, self._grid.window())
            made.activated.connect(partial(self._on_code_wanted, code.id))
            self._keys.append(made)

    @Slot()
    def _drop_keys(self) -> None:
        for key in self._keys:
            key.setParent(None)
            key.deleteLater()
        self._keys = []

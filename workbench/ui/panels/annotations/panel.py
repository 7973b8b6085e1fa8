"""The chosen annotation with its words, fields and relations; codes on wholes; annotations whose place is in doubt."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtWidgets import QDockWidget, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.domain.annotations import AnnotationRow, RelationRow
from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Side
from workbench.domain.ids import AnnotationId, SegmentId
from workbench.domain.shortening import shortened
from workbench.domain.spans import Span
from workbench.ui.annotating import jobs
from workbench.ui.annotating.codes import codes_by_id, label
from workbench.ui.annotating.form import AnnotationForm
from workbench.ui.annotating.relating import kind_word
from workbench.ui.cards import entry_of, section_title
from workbench.ui.clauses import clause_name
from workbench.ui.context import Context
from workbench.ui.direction import of_language
from workbench.ui.fonts import small
from workbench.ui.stack import Entry, Stack, show_more_at_end

translate = QCoreApplication.translate

DELAY_MS = 250
MOST = 200
CUT = 120
IN_A_LINE = 2


class AnnotationsPanel(QScrollArea):
    """One column: what is chosen, what it is related to, what is coded as a whole, and what needs review."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("column")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it takes the focus
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._context = context
        self._known: jobs.Surroundings | None = None
        self._inside = QWidget()
        self._inside.setObjectName("panel")
        self._box = QVBoxLayout(self._inside)
        self._box.setContentsMargins(12, 10, 12, 10)
        self._box.setSpacing(6)
        self.hint = _words(
            translate("Annotate", "Click a card or coded words, or press F6, to see an annotation here.")
        )
        self.quote, self.twin = _words(""), _words("")
        self.form = AnnotationForm(context)
        self.relations, self.wholes, self.review = _section(), _section(), _section()
        for widget in (self.hint, self.quote, self.twin, self.form, self.relations, self.wholes, self.review):
            self._box.addWidget(widget)
        self._box.addStretch(1)
        self.setWidget(self._inside)
        for section in (self.relations, self.wholes, self.review):
            show_more_at_end(self, section)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.reload)
        context.chosen.changed.connect(self._show_chosen)
        context.place.document_opened.connect(self.reload)
        context.place.document_refreshed.connect(self.reload)
        context.place.document_closed.connect(self._on_document_closed)
        context.changes.changed.connect(self._on_changes_changed)
        context.changes.overtaken.connect(self._timer.start)
        self._show_chosen()
        self._show_wholes()

    @Slot()
    def reload(self) -> None:
        """Read what stands around the rows in view."""
        rows = self._context.place.document
        if rows is not None and self._context.opened.is_open():
            key = rows.document.id
            self._context.tasks.read(jobs.surroundings, self._context.workspace, key, then=self._on_read)

    def in_doubt(self) -> int:
        """Return how many annotations need review."""
        return len(self._known.in_doubt) if self._known is not None else 0

    def _on_read(self, found: jobs.Surroundings) -> None:
        rows = self._context.place.document
        if rows is None or rows.document.id != found.document_id:
            return
        self._known = found
        self._show_relations()
        self._show_wholes()
        self._show_review()
        self._show_title()

    @Slot()
    def _show_chosen(self) -> None:
        group = self._context.chosen.group
        self.hint.setVisible(not group.rows)
        self.form.setVisible(bool(group.rows))
        rows = self._context.place.document
        for side, word in ((Side.SOURCE, self.quote), (Side.TARGET, self.twin)):
            found = group.on(side)
            anchor = found[0].anchor if found else None
            word.setVisible(anchor is not None)
            if anchor is not None and rows is not None:
                language = rows.document.language if side is Side.SOURCE else rows.project.target_language
                word.setLayoutDirection(of_language(language))
                word.setText(anchor.quote)
        self._show_relations()

    def _show_relations(self) -> None:
        title = entry_of(section_title, translate("Annotate", "Relations"))
        fill: list[Entry] = []
        ids = set(self._context.chosen.group.ids)
        known = {row.id: row for row in self._known.related} if self._known is not None else {}
        for relation in self._known.relations if self._known is not None else ():
            if relation.from_id in ids or relation.to_id in ids:
                other = known.get(relation.to_id if relation.from_id in ids else relation.from_id)
                fill.append(self._relation(relation, other, outward=relation.from_id in ids))
        _refill(self.relations, [title, *fill] if fill else [])

    def _relation(self, relation: RelationRow, other: AnnotationRow | None, *, outward: bool) -> Entry:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        arrow = "→" if outward is not mirrored else "←"
        text = f"{kind_word(relation.kind)} {arrow} {self._said(other)}"
        name = translate("Undo", "remove a relation")
        act = partial(self._context.edit, name, jobs.unrelate, relation.id)
        key = ("relation", relation.id)
        return self._entry(key, text, other, [(translate("Annotate", "Remove"), act)])

    def _show_wholes(self) -> None:
        found = self._known
        rows = self._context.place.document
        fill: list[Entry] = []
        if found is not None and rows is not None:
            names = {clause.id: clause_name(clause) for clause in rows.clauses}
            whole = translate("Annotate", "Document")
            for row in (*found.on_document, *found.on_clauses):
                place = names.get(row.clause_id, "") if row.clause_id is not None else whole
                act = partial(self._context.chosen.removal_wanted.emit, (row.id,))
                acts = [(translate("Annotate", "Remove"), act)]
                fill.append(self._entry(("whole", row.id), f"{place}: {self._said(row)}", None, acts))
        title = entry_of(section_title, translate("Annotate", "On the document and its clauses"))
        _refill(self.wholes, [title, *fill] if fill else [])

    def _show_review(self) -> None:
        found = self._known.in_doubt if self._known is not None else ()
        fill: list[Entry] = []
        groups: dict[object, list[tuple[AnnotationRow, SegmentRow]]] = {}
        for row, segment in found:
            groups.setdefault((row.unit or int(row.id), row.side, row.segment_id), []).append((row, segment))
        for held in list(groups.values())[:MOST]:
            fill.append(self._doubt([row for row, _ in held], held[0][1]))
        title = translate("Annotate", "Needs review ({count})").format(count=len(found))
        _refill(self.review, [entry_of(section_title, title), *fill] if fill else [])

    def _doubt(self, rows: Sequence[AnnotationRow], segment: SegmentRow) -> Entry:
        row, ids = rows[0], tuple(found.id for found in rows)
        anchor = row.anchor
        text = segment.target if row.side is Side.TARGET else segment.source
        present = text[anchor.start : anchor.end] if anchor is not None else ""
        was = translate("Annotate", "was: “{quote}”").format(
            quote=isolated(shortened(anchor.quote if anchor else "", CUT))
        )
        now = translate("Annotate", "now: “{quote}”").format(quote=isolated(shortened(present, CUT))) if present else ""
        names = " · ".join(dict.fromkeys(self._said(found, quote=False) for found in rows))
        lines = [f"{segment.ordinal + 1} · {names}", was, now]
        name = translate("Undo", "settle an annotation")
        accept = partial(self._context.edit, name, jobs.settle_here, self._context.seen, ids, segment)
        acts = [
            (translate("Annotate", "Accept here"), accept),
            (translate("Annotate", "Put on the selection"), partial(self.settle_at_selection, ids)),
            (translate("Annotate", "Remove"), partial(self._context.chosen.removal_wanted.emit, ids)),
        ]
        text = "\n".join(line for line in lines if line)
        # The acts know the rows as they stand now: another version of them is another entry.
        made = self._entry((ids, segment.version), text, row, acts if present else acts[1:])
        return replace(made, contents=(made.contents, segment, tuple(rows)))

    def settle_at_selection(self, ids: tuple[AnnotationId, ...]) -> None:
        """Put annotations in doubt on what is selected."""
        selection = self._context.hands.selection
        if selection is None:
            told = translate("Annotate", "Select the words where the annotation is to stand, then ask again.")
            self._context.notices.tell(told)
            return
        where = (selection.segment_id, None, selection.side, selection.span)
        self._context.edit(translate("Undo", "settle an annotation"), jobs.settle, self._context.seen, ids, where)

    def _entry(
        self, key: Hashable, text: str, row: AnnotationRow | None, acts: Sequence[tuple[str, Callable[[], object]]]
    ) -> Entry:
        """Return a framed text with its buttons; where it has a place, a button leads there."""
        return Entry("framed", key, (text, row, len(acts)), partial(self._frame, text, row, acts))

    def _frame(self, text: str, row: AnnotationRow | None, acts: Sequence[tuple[str, Callable[[], object]]]) -> QWidget:
        frame = QFrame()
        frame.setObjectName("card")
        box = QVBoxLayout(frame)
        box.setContentsMargins(9, 6, 9, 6)
        box.addWidget(_words(text))
        buttons = [_button(name, act) for name, act in acts]
        if row is not None and row.segment_id is not None:
            buttons.insert(0, _button(translate("Annotate", "Show"), partial(self._go, row)))
        for at in range(0, len(buttons), IN_A_LINE):
            line = QHBoxLayout()
            for button in buttons[at : at + IN_A_LINE]:
                line.addWidget(button)
            line.addStretch(1)
            box.addLayout(line)
        return frame

    def _go(self, row: AnnotationRow) -> None:
        if row.segment_id is not None:
            span = Span(row.anchor.start, row.anchor.end) if row.anchor is not None else None
            self._context.hands.go_to(SegmentId(row.segment_id), row.side, span)

    def _said(self, row: AnnotationRow | None, *, quote: bool = True) -> str:
        if row is None:
            return ""
        code = codes_by_id(self._context).get(row.code_id)
        name = label(code) if code is not None else ""
        values = [str(value) for value in row.attributes.values() if value]
        said = " · ".join([name, *values])
        return (
            f"{said} {isolated(f'“{shortened(row.anchor.quote, CUT)}”')}" if quote and row.anchor is not None else said
        )

    def _show_title(self) -> None:
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, QDockWidget):
            parent = parent.parentWidget()
        if parent is not None:
            title = translate("Panel", "Annotation")
            parent.setWindowTitle(f"{title} ({self.in_doubt()})" if self.in_doubt() else title)

    @Slot()
    def _on_document_closed(self) -> None:
        self._timer.stop()
        self._known = None
        self._show_relations()
        self._show_wholes()
        self._show_review()
        self._show_title()

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(Table.ANNOTATIONS, Table.RELATIONS, Table.SEGMENTS):
            self._timer.start()


def isolated(text: str) -> str:
    """Keep a quote from turning its neighbours round (UAX #9, FSI and PDI)."""
    return f"\u2068{text}\u2069"


def _words(text: str) -> QLabel:
    made = QLabel(text)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    made = QPushButton(text)
    made.setFont(small(made.font(), 0.88))
    made.clicked.connect(lambda _checked: act())
    return made


def _section() -> Stack:
    made = Stack()
    made.box.setContentsMargins(0, 6, 0, 0)
    made.box.setSpacing(6)
    return made


def _refill(section: Stack, entries: Sequence[Entry]) -> None:
    section.setVisible(bool(entries))
    section.show_entries(entries)

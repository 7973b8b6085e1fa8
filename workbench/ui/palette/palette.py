"""The palette over the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAction

from workbench import paths
from workbench.domain.ids import CodeId, DocumentId, SegmentId
from workbench.ui.action import Action
from workbench.ui.desk import Desk
from workbench.ui.keys import caps
from workbench.ui.palette.gathering import Doors, Gathered, Picked, Wish, gather
from workbench.ui.palette.model import PaletteModel
from workbench.ui.picker import Choice, Picker

translate = QCoreApplication.translate

REMEMBERED = 30
RECENT = "palette.recent"


class Palette(Picker):
    """Runs actions, goes to clauses, opens documents and puts codes."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        kept = desk.context.settings.get(RECENT)
        self._recent = [str(key) for key in kept] if isinstance(kept, list) else []
        model = PaletteModel(self._actions(), self._recent)
        prompt = translate("Palette", "What do you want to do?")
        hint = translate("Palette", "> actions   # clauses   @ documents   / codes")
        super().__init__(desk.window, prompt, (), self._on_picked, model=model, hint=hint)
        self._palette = model
        if desk.context.opened.is_open():
            app = QCoreApplication.instance()
            is_arabic = app is not None and app.property("language") == "ar"
            wish = Wish(desk.context.place.document, is_arabic, desk.context.looks.theme.is_dark)
            doors = Doors(self._open_document, self._go_to, self._put_code)
            desk.context.tasks.read(gather, desk.context.workspace, wish, doors, then=self._on_gathered)

    def _on_gathered(self, gathered: Gathered) -> None:
        self._palette.add(gathered)
        self.search_again()

    def _actions(self) -> list[Choice]:
        """Return every action that can be done now, with its names in both languages and where it stands."""
        arabic = QTranslator()
        arabic.load("bayan_ar", str(paths.resources("i18n")))
        made = []
        for shown in self._desk.window.actions():
            action = shown.data()
            if isinstance(action, Action) and shown.isEnabled() and action.id != "palette":
                made.append(_choice(action, shown, arabic))
        return made

    def _on_picked(self, value: object) -> None:
        if not isinstance(value, Picked):
            return
        self._recent = [value.key, *(key for key in self._recent if key != value.key)][:REMEMBERED]
        context = self._desk.context
        context.tasks.write(context.settings.set, RECENT, self._recent)
        value.run()

    def _open_document(self, document_id: DocumentId) -> None:
        self._desk.area.editing.flush()
        self._desk.context.place.open(document_id)

    def _go_to(self, segment_id: SegmentId) -> None:
        self._desk.context.place.go_to_segment(segment_id)

    def _put_code(self, code_id: CodeId) -> None:
        if self._desk.active() is None:
            self._desk.context.notices.tell(translate("Palette", "Go to a segment first: a code is put on its text."))
            return
        self._desk.context.hands.code_wanted.emit(code_id)


def _choice(action: Action, shown: QAction, arabic: QTranslator) -> Choice:
    source = str(action.text)
    return Choice(
        shown.text().replace("&", ""),
        str(shown.property("menu") or ""),
        icon=shown.icon(),
        keys=caps(shown.shortcut()),
        words=f"{source}\n{arabic.translate('Action', source)}\n{action.id}",
        value=Picked(f"action:{action.id}", shown.trigger),
    )

"""Codes for people: labels in the language of the window, choices for pickers, the ones used last first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from workbench.domain.codes import CodeRow
from workbench.domain.ids import CodeId
from workbench.ui.context import Context
from workbench.ui.grid.cards import label_of
from workbench.ui.picker import Choice, Picker

translate = QCoreApplication.translate

RECENT = 8


def is_arabic() -> bool:
    """Tell whether the window speaks Arabic."""
    app = QCoreApplication.instance()
    return app is not None and app.property("language") == "ar"


def codes_by_id(context: Context) -> dict[int, CodeRow]:
    """Return the codes of the open document."""
    rows = context.place.document
    return {int(code.id): code for code in rows.codes} if rows is not None else {}


def label(code: CodeRow) -> str:
    """Return what a code is called."""
    return label_of(code, arabic=is_arabic())


def other_label(code: CodeRow) -> str:
    """Return what a code is called in the other language."""
    return label_of(code, arabic=not is_arabic())


def colour(context: Context, code: CodeRow) -> str:
    """Return the colour of a code in the present theme."""
    return code.colour_dark if context.looks.theme.is_dark else code.colour


def choices(context: Context, letters: str = "") -> list[Choice]:
    """Return the codes that may be put on text, those used last first; `letters` are those that open menus."""
    rows = context.place.document
    recent = recent_codes(context)
    found = [code for code in (rows.codes if rows is not None else ()) if code.codable]
    found.sort(key=lambda code: recent.index(code.id) if code.id in recent else RECENT)
    return [
        Choice(
            label(code), f"{other_label(code)}  {code.key}".strip(), colour(context, code), value=code.id,
            keys=tuple(key_of(code, letters).split("+")) if code.shortcut else (),
        )
        for code in found
    ]  # fmt: skip


def recent_codes(context: Context) -> list[int]:
    """Return the codes used last, the last one first."""
    kept = context.settings.get("annotate.recent")
    return [key for key in kept if isinstance(key, int)] if isinstance(kept, list) else []


def note_use(context: Context, used: Sequence[CodeId]) -> None:
    """Remember that codes were used."""
    fresh = [int(key) for key in used]
    kept = [*fresh, *(key for key in recent_codes(context) if key not in fresh)][:RECENT]
    context.tasks.write(context.settings.set, "annotate.recent", kept)


class CodePicker(Picker):
    """Picks codes: Return puts the one marked with those ticked before; Space ticks one and goes on."""

    def __init__(
        self, parent: QWidget, prompt: str, context: Context, pick: Callable[[tuple[CodeId, ...]], None]
    ) -> None:
        self._ticked: list[CodeId] = []
        self._put = pick
        hint = translate("Annotate", "Return puts the code · Space takes several")
        super().__init__(
            parent, prompt, choices(context, menu_letters(parent.window())), self._on_one_picked, hint=hint
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tick a code by Space where nothing was typed or one code is left."""
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
            and (not self.line.text() or self.line.text().endswith(" ") or self.model.rowCount() == 1)
        ):
            self._tick()
            return True
        return super().eventFilter(watched, event)

    def _tick(self) -> None:
        choice = self.model.choice(self.list.currentIndex().row())
        if choice is None or not isinstance(choice.value, int):
            return
        key = CodeId(choice.value)
        if key in self._ticked:
            self._ticked.remove(key)
        else:
            self._ticked.append(key)
        names = translate("Annotate", "{count} chosen; Return puts them").format(count=len(self._ticked))
        self.line.clear()
        self.line.setPlaceholderText(names)

    def _on_one_picked(self, value: object) -> None:
        is_meant = isinstance(value, int) and (not self._ticked or bool(self.line.text().strip()))
        found = [*self._ticked, CodeId(value)] if is_meant and isinstance(value, int) else self._ticked
        self._put(tuple(dict.fromkeys(found)))


def pick_codes(
    parent: QWidget, prompt: str, context: Context, pick: Callable[[tuple[CodeId, ...]], None]
) -> CodePicker:
    """Open a picker of codes."""
    picker = CodePicker(parent, prompt, context, partial(_used, context, pick))
    picker.open()
    return picker


def _used(context: Context, pick: Callable[[tuple[CodeId, ...]], None], found: tuple[CodeId, ...]) -> None:
    if found:
        note_use(context, found)
        pick(found)


def menu_letters(window: QWidget) -> str:
    """Return the letters that open menus with Alt."""
    menus = window.menuBar().actions() if isinstance(window, QMainWindow) else []
    marked = (menu.text().partition("&")[2][:1].upper() for menu in menus)
    return "".join(marked)


def key_of(code: CodeRow, letters: str) -> str:
    """Return the keys of a code: Alt and its letter, with Shift where Alt alone opens the menu of that letter."""
    return f"Alt+Shift+{code.shortcut}" if code.shortcut in letters else f"Alt+{code.shortcut}"

"""Commands on the layout of the window."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog

from workbench.ui.desk import Desk
from workbench.ui.docks import Docks
from workbench.ui.layouts import BY_ID, SETTING
from workbench.ui.picker import Choice, Picker

translate = QCoreApplication.translate


def use_layout(layout_id: str, desk: Desk) -> None:
    """Arrange the panels as a built-in layout wants them."""
    _docks(desk).use(BY_ID[layout_id])


def save_layout(desk: Desk) -> None:
    """Keep how the panels stand under a name."""
    title, prompt = translate("Layouts", "Save the layout"), translate("Layouts", "Name of the layout:")
    name, is_given = QInputDialog.getText(desk.window, title, prompt)
    if is_given and name.strip():
        keep_layout(name.strip(), desk)


def keep_layout(name: str, desk: Desk) -> None:
    """Keep how the panels stand under this name."""
    desk.context.preferences.set(SETTING, {**saved(desk), name: _docks(desk).state()})
    desk.context.notices.tell(translate("Layouts", "The layout “{name}” is saved.").format(name=name))


def pick_layout(desk: Desk) -> None:
    """Use a saved layout."""
    _pick(desk, translate("Layouts", "Use which layout?"), partial(_use_saved, desk))


def remove_layout(desk: Desk) -> None:
    """Forget a saved layout."""
    _pick(desk, translate("Layouts", "Remove which layout?"), partial(_remove, desk))


def saved(desk: Desk) -> dict[str, str]:
    """Return the saved layouts by name."""
    kept = desk.context.preferences.get(SETTING)
    return {str(name): str(state) for name, state in kept.items()} if isinstance(kept, dict) else {}


def _pick(desk: Desk, prompt: str, act: object) -> None:
    choices = [Choice(name, value=name) for name in saved(desk)]
    if not choices:
        desk.context.notices.tell(translate("Layouts", "No layout is saved yet: use “Save layout as…” first."))
        return
    Picker(desk.window, prompt, choices, act).open()  # type: ignore[arg-type]


def _use_saved(desk: Desk, name: object) -> None:
    state = saved(desk).get(str(name), "")
    if not _docks(desk).restore(state):
        desk.context.notices.warn(translate("Layouts", "This layout can no longer be used."))


def _remove(desk: Desk, name: object) -> None:
    desk.context.preferences.set(SETTING, {key: state for key, state in saved(desk).items() if key != name})


def _docks(desk: Desk) -> Docks:
    docks = desk.window.findChild(Docks)
    if docks is None:
        raise RuntimeError("the window has no docks")
    return docks

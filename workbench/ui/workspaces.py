"""Ask for a workspace: another file, a new one, a server's, one of the last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QWidget

from workbench.ui.context import Context
from workbench.ui.picker import Choice, Picker
from workbench.ui.switching import recent

translate = QCoreApplication.translate

SUFFIX = ".bayan"


def open_other(context: Context, parent: QWidget) -> None:
    """Ask for the file of another workspace."""
    title, kinds = translate("Workspaces", "Open a workspace"), translate("Workspaces", "Workspaces ({kinds})")
    path, _ = QFileDialog.getOpenFileName(parent, title, _folder(context), kinds.format(kinds=f"*{SUFFIX}"))
    if path:
        context.opened.workspace_wanted.emit(path, False)


def make_new(context: Context, parent: QWidget) -> None:
    """Ask where a new workspace is to be."""
    title, kinds = translate("Workspaces", "New workspace"), translate("Workspaces", "Workspaces ({kinds})")
    path, _ = QFileDialog.getSaveFileName(parent, title, _folder(context), kinds.format(kinds=f"*{SUFFIX}"))
    if path:
        named = path if Path(path).suffix else f"{path}{SUFFIX}"
        context.opened.workspace_wanted.emit(named, True)


def open_url(context: Context, parent: QWidget) -> None:
    """Ask for the address of a workspace on a server."""
    title = translate("Workspaces", "Open a workspace on a server")
    prompt = translate("Workspaces", "Address (postgresql://user@host/database):")
    url, is_given = QInputDialog.getText(parent, title, prompt, QLineEdit.EchoMode.Normal, "postgresql://")
    if is_given and url.strip() not in ("", "postgresql://"):
        context.opened.workspace_wanted.emit(url.strip(), False)


def pick_recent(context: Context, parent: QWidget) -> None:
    """Choose among the workspaces that were open lately."""
    present = str(context.workspace.store.target) if context.opened.is_open() else ""
    known = [target for target in recent(context.settings) if target != present]
    if not known:
        context.notices.tell(translate("Workspaces", "No other workspace was open lately."))
        return
    choices = [Choice(short(target), target, value=target) for target in known]
    prompt = translate("Workspaces", "Open which workspace?")
    Picker(parent, prompt, choices, lambda target: context.opened.workspace_wanted.emit(str(target), False)).open()


def short(target: str) -> str:
    """Return the name of a workspace for people."""
    name = target.rstrip("/").rsplit("/", 1)[-1] if "://" in target else Path(target).name
    return name.removesuffix(SUFFIX)


def _folder(context: Context) -> str:
    target = str(context.workspace.store.target) if context.opened.is_open() else ""
    return str(Path(target).parent) if target and "://" not in target else ""

"""The names of edits in the log, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

NAMES = (
    QT_TRANSLATE_NOOP("Edit", "Translate"),
    QT_TRANSLATE_NOOP("Edit", "Confirm"),
    QT_TRANSLATE_NOOP("Edit", "Set state"),
    QT_TRANSLATE_NOOP("Edit", "Lock"),
    QT_TRANSLATE_NOOP("Edit", "Unlock"),
    QT_TRANSLATE_NOOP("Edit", "Edit source"),
    QT_TRANSLATE_NOOP("Edit", "Split segment"),
    QT_TRANSLATE_NOOP("Edit", "Join segments"),
    QT_TRANSLATE_NOOP("Edit", "Annotate"),
    QT_TRANSLATE_NOOP("Edit", "Move annotation"),
    QT_TRANSLATE_NOOP("Edit", "Change annotation"),
    QT_TRANSLATE_NOOP("Edit", "Remove annotation"),
    QT_TRANSLATE_NOOP("Edit", "Add note"),
    QT_TRANSLATE_NOOP("Edit", "Reply to note"),
    QT_TRANSLATE_NOOP("Edit", "Edit note"),
    QT_TRANSLATE_NOOP("Edit", "Resolve note"),
    QT_TRANSLATE_NOOP("Edit", "Reopen note"),
    QT_TRANSLATE_NOOP("Edit", "Delete note"),
    QT_TRANSLATE_NOOP("Edit", "Restore translation"),
    QT_TRANSLATE_NOOP("Edit", "Import"),
    QT_TRANSLATE_NOOP("Edit", "Fill from memory"),
    QT_TRANSLATE_NOOP("Edit", "Fill in the record"),
    QT_TRANSLATE_NOOP("Edit", "Load the sample's codes"),
    QT_TRANSLATE_NOOP("Edit", "Load the sample's notes"),
    QT_TRANSLATE_NOOP("Edit", "Leave a part to practise"),
    QT_TRANSLATE_NOOP("Edit", "Translate with {engine}"),
    QT_TRANSLATE_NOOP("Edit", "Import {name}"),
)


def edit_name(label: str) -> str:
    """Return the name of an edit; one that nobody translated stays as it was logged."""
    for name in ("Translate with ", "Import "):
        if label.startswith(name) and label not in NAMES:
            value = label.removeprefix(name)
            if name == "Import ":
                return QCoreApplication.translate("Edit", "Import {name}").format(name=value)
            return QCoreApplication.translate("Edit", "Translate with {engine}").format(engine=value)
    return QCoreApplication.translate("Edit", label)

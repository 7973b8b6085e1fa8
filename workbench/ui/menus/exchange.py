"""The actions that take texts in, and write documents in other formats."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workbench.ui.action import Action, When
from workbench.ui.commands import exchange

ACTIONS: tuple[Action, ...] = (
    Action(
        "import-folder",
        "file",
        QT_TRANSLATE_NOOP("Action", "Import a folder…"),
        "mdi6.folder-arrow-down-outline",
        (),
        When.WORKSPACE,
        exchange.import_folder,
    ),
    Action(
        "import-recent",
        "file",
        QT_TRANSLATE_NOOP("Action", "Import a recent file…"),
        "mdi6.file-clock-outline",
        (),
        When.WORKSPACE,
        exchange.import_recent,
    ),
    Action(
        "paste-document",
        "file",
        QT_TRANSLATE_NOOP("Action", "New document from the clipboard"),
        "mdi6.clipboard-text-outline",
        ("Ctrl+Shift+V",),
        When.WORKSPACE,
        exchange.paste_document,
    ),
    *(
        Action(f"export-{kind}", "file/export", text, icon, (), When.DOCUMENT, partial(exchange.export_as, kind))
        for kind, text, icon in (
            ("txt", QT_TRANSLATE_NOOP("Action", "Plain text…"), "mdi6.text-box-outline"),
            ("html", QT_TRANSLATE_NOOP("Action", "Web page…"), "mdi6.language-html5"),
            ("csv", QT_TRANSLATE_NOOP("Action", "Two columns (CSV)…"), "mdi6.table"),
            ("tsv", QT_TRANSLATE_NOOP("Action", "Two columns (TSV)…"), "mdi6.table"),
            ("annotations-csv", QT_TRANSLATE_NOOP("Action", "Annotations (CSV)…"), "mdi6.tag-outline"),
            ("w3c", QT_TRANSLATE_NOOP("Action", "Annotations (W3C)…"), "mdi6.tag-outline"),
            ("jsonl", QT_TRANSLATE_NOOP("Action", "Everything (JSON lines)…"), "mdi6.code-json"),
            ("tmx", QT_TRANSLATE_NOOP("Action", "Translation memory (TMX)…"), "mdi6.database-export-outline"),
        )
    ),
    Action(
        "export-other",
        "file/export",
        QT_TRANSLATE_NOOP("Action", "Any format…"),
        "mdi6.export",
        ("Ctrl+Shift+S",),
        When.DOCUMENT,
        exchange.export_any,
    ),
    Action(
        "fill-memory",
        "translate",
        QT_TRANSLATE_NOOP("Action", "Fill in from the memory"),
        "mdi6.database-import-outline",
        (),
        When.DOCUMENT,
        exchange.fill_from_memory,
    ),
    Action(
        "fill-engine",
        "translate",
        QT_TRANSLATE_NOOP("Action", "Translate the rest with an engine…"),
        "mdi6.robot-happy-outline",
        (),
        When.DOCUMENT,
        exchange.fill_by_engine,
    ),
)

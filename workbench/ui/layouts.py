"""Layouts of the window: the built-in ones say which panels are shown; saved ones are whole states of the docks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

SETTING = "window.layouts"


@dataclass(frozen=True, slots=True)
class Layout:
    """A built-in layout: panels that are shown if they are there, those to be in front, and widths of the sides."""

    id: str
    title: str
    panels: tuple[str, ...]
    front: tuple[str, ...] = ()
    left: int = 270
    right: int = 344
    bottom: int = 0


LAYOUTS: tuple[Layout, ...] = (
    Layout(
        "translate",
        str(QT_TRANSLATE_NOOP("Layout", "Translate")),
        ("library", "structure", "suggestions", "terms", "notes", "history", "word", "concordance"),
        ("suggestions",),
    ),
    Layout(
        "annotate",
        str(QT_TRANSLATE_NOOP("Layout", "Annotate")),
        ("structure", "codes", "annotations", "notes", "attributes", "coding"),
        ("annotations", "coding"),
        left=300,
        right=330,
    ),
    Layout(
        "review",
        str(QT_TRANSLATE_NOOP("Layout", "Review")),
        ("structure", "findings", "history", "notes", "terms", "suggestions"),
        ("history", "findings"),
        bottom=220,
    ),
    Layout(
        "brief",
        str(QT_TRANSLATE_NOOP("Layout", "Brief")),
        ("structure", "codes", "statistics", "record", "annotations"),
        ("record", "statistics"),
        left=320,
    ),
)
BY_ID = {layout.id: layout for layout in LAYOUTS}

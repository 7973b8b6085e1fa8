"""The actions of the menu of annotations."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workbench.ui.action import Action, When
from workbench.ui.commands import annotating, panels

ACTIONS: tuple[Action, ...] = (
    Action(
        "annotate",
        "annotate",
        QT_TRANSLATE_NOOP("Action", "Code the selection…"),
        "mdi6.tag-plus-outline",
        ("Ctrl+Shift+A",),
        When.SEGMENT,
        annotating.code,
    ),
    Action(
        "annotate-clause",
        "annotate",
        QT_TRANSLATE_NOOP("Action", "Code the clause…"),
        "mdi6.tag-multiple-outline",
        (),
        When.SEGMENT,
        annotating.code_clause,
    ),
    Action(
        "annotate-document",
        "annotate",
        QT_TRANSLATE_NOOP("Action", "Code the document…"),
        "mdi6.tag-text-outline",
        (),
        When.DOCUMENT,
        annotating.code_document,
    ),
    Action(
        "next-annotation",
        "annotate",
        QT_TRANSLATE_NOOP("Action", "Next annotation"),
        "mdi6.tag-arrow-right-outline",
        ("F6",),
        When.DOCUMENT,
        annotating.next_annotation,
    ),
    Action(
        "previous-annotation",
        "annotate",
        QT_TRANSLATE_NOOP("Action", "Previous annotation"),
        "mdi6.tag-arrow-left-outline",
        ("Shift+F6",),
        When.DOCUMENT,
        annotating.previous_annotation,
    ),
    Action(
        "annotation-details",
        "annotate",
        QT_TRANSLATE_NOOP("Action", "Details of the annotation…"),
        "mdi6.tag-edit-outline",
        (),
        When.SEGMENT,
        annotating.details,
    ),
    Action(
        "annotation-code",
        "annotate",
        QT_TRANSLATE_NOOP("Action", "Change the code of the annotation…"),
        "mdi6.tag-outline",
        (),
        When.SEGMENT,
        annotating.change_code,
    ),
    Action(
        "annotation-mirror",
        "annotate",
        QT_TRANSLATE_NOOP("Action", "Mark the same in the other text"),
        "mdi6.tag-multiple",
        (),
        When.SEGMENT,
        annotating.mirror,
    ),
    Action(
        "annotation-relate",
        "annotate",
        QT_TRANSLATE_NOOP("Action", "Relate the annotation to…"),
        "mdi6.vector-line",
        (),
        When.SEGMENT,
        annotating.relate,
    ),
    Action(
        "annotation-accept",
        "annotate",
        QT_TRANSLATE_NOOP("Action", "Accept the suggested annotation"),
        "mdi6.tag-check-outline",
        (),
        When.SEGMENT,
        annotating.accept,
    ),
    Action(
        "annotation-remove",
        "annotate",
        QT_TRANSLATE_NOOP("Action", "Remove the annotation"),
        "mdi6.tag-remove-outline",
        (),
        When.SEGMENT,
        annotating.remove,
    ),
    Action(
        "note",
        "annotate",
        QT_TRANSLATE_NOOP("Action", "Write a note…"),
        "mdi6.note-plus-outline",
        ("Ctrl+Shift+N",),
        When.DOCUMENT,
        panels.write_note,
    ),
)

"""What the palette finds beside actions, made ready on a worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workbench.domain.codes import CodeRow
from workbench.domain.ids import CodeId, DocumentId, SegmentId
from workbench.ui.clauses import clause_name
from workbench.ui.jobs import DocumentRows
from workbench.ui.matching import Found
from workbench.ui.picker import Choice, folded

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Gathered:
    """Choices by the sign that is typed before them."""

    by_sign: dict[str, list[Found]]


@dataclass(frozen=True, slots=True)
class Doors:
    """What happens when something is picked."""

    open_document: Callable[[DocumentId], object]
    go_to: Callable[[SegmentId], object]
    put_code: Callable[[CodeId], object]


@dataclass(frozen=True, slots=True)
class Picked:
    """What a choice stands for: `key` tells it from all others and is remembered, `run` does it."""

    key: str
    run: Callable[[], object]


@dataclass(frozen=True, slots=True)
class Wish:
    """Which document is open, and how names and colours are shown."""

    document: DocumentRows | None
    is_arabic: bool
    is_dark: bool


def gather(ws: Workspace, wish: Wish, doors: Doors) -> Gathered:
    """Read the documents, and fold them and the clauses and codes of the open one for searching."""
    documents = [
        Choice(
            row.title_target or row.title_source,
            row.title_source if row.title_target else "",
            words=row.original_name,
            value=Picked(f"document:{row.id}", _Call(doors.open_document, row.id)),
        )
        for row in ws.store.documents.all()
    ]
    clauses: list[Choice] = []
    codes: list[Choice] = []
    if wish.document is not None:
        clauses = _clauses(wish.document, wish, doors)
        codes = [_code(row, wish, doors) for row in wish.document.codes if row.codable]
    found = {"#": clauses, "@": documents, "/": codes}
    return Gathered({sign: [folded(choice) for choice in choices] for sign, choices in found.items()})


def _clauses(rows: DocumentRows, wish: Wish, doors: Doors) -> list[Choice]:
    made = []
    for clause in rows.clauses:
        head = rows.heads.get(clause.id)
        if head is None:
            continue
        one, other = (clause.title_source, clause.title_target)[:: 1 if wish.is_arabic else -1]
        detail = one or other or head[1]
        words = "\n".join((clause.label, clause.title_source, clause.title_target, head[1]))
        picked = Picked(f"clause:{clause.id}", _Call(doors.go_to, head[0]))
        made.append(Choice(clause_name(clause), detail, words=words, value=picked))
    return made


def _code(row: CodeRow, wish: Wish, doors: Doors) -> Choice:
    one, other = (row.label_ar, row.label_en)[:: 1 if wish.is_arabic else -1]
    picked = Picked(f"code:{row.id}", _Call(doors.put_code, row.id))
    return Choice(one or other, other, row.colour_dark if wish.is_dark else row.colour, value=picked, words=row.key)


@dataclass(frozen=True, slots=True)
class _Call:
    """A call with one id, which needs no closure over a loop."""

    door: Callable[..., object]
    key: int

    def __call__(self) -> None:
        self.door(self.key)

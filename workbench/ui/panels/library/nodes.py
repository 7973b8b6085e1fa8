"""Make the tree of projects and documents."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QCoreApplication

from workbench.domain.arabic.folding import fold_text
from workbench.domain.documents import DocumentRow
from workbench.ui.language import locale
from workbench.ui.models.tree import Node
from workbench.ui.panels.library.jobs import Shelf

translate = QCoreApplication.translate

DOCUMENT = "document"
PROJECT = "project"


class Sorting(Enum):
    """In what order documents stand."""

    ADDED = "added"
    NAME = "name"
    DATE = "date"
    LEFT = "left"


def library_nodes(shelf: Shelf, wanted: str, sorting: Sorting, *, prefer_source: bool) -> list[Node]:
    """Return the projects with those of their documents that have every word that was typed."""
    words = fold_text(wanted).casefold().split()
    nodes = []
    for project in shelf.projects:
        rows = [row for row in shelf.documents if row.project_id == project.id]
        project_fits = _fits(words, project.name)
        kept = [row for row in rows if project_fits or _fits(words, _searched(row))]
        if words and not kept and not project_fits:
            continue
        children = [_document_node(shelf, row, prefer_source) for row in sorted(kept, key=_key(sorting, shelf))]
        if sorting is Sorting.NAME:
            children.sort(key=lambda node: fold_text(node.text).casefold())
        count = locale().toString(len(rows))
        nodes.append(Node((PROJECT, project.id), project.name, count, _share(shelf, rows), children))
    return nodes


def title(row: DocumentRow, *, prefer_source: bool) -> str:
    """Return the title of a document in the language of the window, or the one there is."""
    one, other = (row.title_source, row.title_target)[:: 1 if prefer_source else -1]
    return one or other or row.original_name


def _document_node(shelf: Shelf, row: DocumentRow, prefer_source: bool) -> Node:
    done, total = shelf.progress.get(row.id, (0, 0))
    text = title(row, prefer_source=prefer_source)
    other = row.title_source if text == row.title_target else row.title_target
    told = translate("Library", "{done} of {total} segments translated")
    detail = "\n".join(filter(None, (other, told.format(done=locale().toString(done), total=locale().toString(total)))))
    return Node((DOCUMENT, row.id), text, detail, done / total if total else 0.0)


def _share(shelf: Shelf, rows: list[DocumentRow]) -> float:
    counted = [shelf.progress.get(row.id, (0, 0)) for row in rows]
    total = sum(count for _, count in counted)
    return sum(done for done, _ in counted) / total if total else 0.0


def _searched(row: DocumentRow) -> str:
    return " ".join((row.title_source, row.title_target, row.original_name, row.publisher))


def _fits(words: list[str], text: str) -> bool:
    folded = fold_text(text).casefold()
    return all(word in folded for word in words)


def _key(sorting: Sorting, shelf: Shelf) -> Callable[[DocumentRow], tuple[float, ...]]:
    def left(row: DocumentRow) -> tuple[float, ...]:
        done, total = shelf.progress.get(row.id, (0, 0))
        return (done / total if total else 0.0, row.id)

    keys: dict[Sorting, Callable[[DocumentRow], tuple[float, ...]]] = {
        Sorting.DATE: lambda row: (row.text_date is None, -(row.text_date.toordinal() if row.text_date else 0), row.id),
        Sorting.LEFT: left,
    }
    return keys.get(sorting, lambda row: (row.id,))

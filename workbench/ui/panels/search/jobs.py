"""What the search panel asks of the workers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.documents import ProjectRow
from workbench.domain.enums import Side
from workbench.domain.ids import DocumentId, ProjectId
from workbench.domain.search import SearchHit

if TYPE_CHECKING:
    from workbench.services.searching_everywhere import Place
    from workbench.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Question:
    """What is searched for: see `services.searching_everywhere.Wanted`; `version` tells answers apart."""

    version: int
    query: str
    side: Side | None = None
    texts: bool = True
    notes: bool = True
    project_id: ProjectId | None = None
    document_id: DocumentId | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A page of what was found, and where the next begins."""

    question: Question
    places: tuple[Place, ...]
    last: SearchHit | None
    is_first: bool


def search(ws: Workspace, question: Question, after: SearchHit | None) -> Answer:
    """Read a page of what matches."""
    from workbench.services import searching_everywhere as searching  # start-up time

    wanted = searching.Wanted(
        question.query, question.side, question.texts, question.notes, question.project_id, question.document_id
    )
    page = searching.search_page(ws, wanted, after)
    return Answer(question, page.places, page.last, after is None)


def projects(ws: Workspace) -> list[ProjectRow]:
    """Read the projects that the search can be kept to."""
    return ws.store.projects.all()

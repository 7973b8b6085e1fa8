"""What the panel of the word asks of the workers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.ids import DocumentId, SegmentId

if TYPE_CHECKING:
    from workbench.services.looking_up import Lookup
    from workbench.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known of the word at a place; `number` tells which question this answers."""

    number: int
    lookup: Lookup | None
    terms: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """A word to be looked up: the source it stands in, where, and its language."""

    number: int
    document_id: DocumentId
    segment_id: SegmentId
    source: str
    at: int
    language: str


def look_up(ws: Workspace, question: Question) -> Answer:
    """Look a word up."""
    from workbench.services import looking_up, terms  # start-up time

    facts = looking_up.word_facts(question.source, question.at, question.language)
    document = ws.store.documents.get(question.document_id)
    if facts is None or document is None:
        return Answer(question.number, None)
    uses = terms.project_terms(ws, document.project_id).uses(question.source, "")
    over = [use for use in uses if any(span.overlaps(facts.span) for span in use.spans)]
    pairs = [
        (use.term.text, "، ".join(term.text for term in use.entry.terms if term.language != use.term.language))
        for use in over
    ]
    return Answer(question.number, looking_up.look_up(ws, question.document_id, facts), tuple(pairs))

"""A word looked up: its parts, its value, where else it stands; and the concordance of memories and documents."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.arabic.clitics import split_clitics
from workbench.domain.arabic.folding import fold_text
from workbench.domain.arabic.numbers import numbers_in
from workbench.domain.arabic.tokens import TokenKind, iterate_tokens
from workbench.domain.enums import Side
from workbench.domain.ids import DocumentId, ProjectId
from workbench.domain.memory import MemoryUnitRow
from workbench.domain.spans import Span
from workbench.errors import InputError
from workbench.services.searching import Found, search
from workbench.services.workspace import Workspace

HERE = 200
IN_MEMORY = 5
MOST = 60


@dataclass(frozen=True, slots=True)
class WordFacts:
    """What is known of a word by itself; `number` is the value of the number it is part of, or nothing."""

    text: str
    span: Span
    proclitics: tuple[str, ...] = ()
    stem: str = ""
    enclitics: tuple[str, ...] = ()
    folded: str = ""
    number: str = ""


@dataclass(frozen=True, slots=True)
class InMemory:
    """A unit of a memory where words of a query stand, `spans` on `side`."""

    row: MemoryUnitRow
    memory: str
    side: Side
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Lookup:
    """A word with the places it stands at: in the document, and in the memories."""

    facts: WordFacts
    here: tuple[Found, ...] = ()
    memory: tuple[InMemory, ...] = ()


@dataclass(frozen=True, slots=True)
class Concordance:
    """Where a text stands, clitics and spelling aside."""

    query: str
    memory: tuple[InMemory, ...] = ()
    documents: tuple[Found, ...] = ()


def word_facts(text: str, at: int, language: str) -> WordFacts | None:
    """Return what is known of the word at a code point of a text, or None where there is none."""
    for token in iterate_tokens(text):
        if token.start <= at <= token.end and token.kind is not TokenKind.PUNCTUATION:
            parts = split_clitics(token.surface)
            value = next(
                (
                    _value(mention.value)
                    for mention in numbers_in(text, language)
                    if mention.start <= token.start < mention.end
                ),
                "",
            )
            stem = parts.stem
            article = ("ال",) if stem.startswith("ال") and len(stem) > 4 else ()
            return WordFacts(
                token.surface,
                Span(token.start, token.end),
                (*parts.proclitics, *article),
                stem[2:] if article else stem,
                parts.enclitics,
                fold_text(token.surface),
                value,
            )
    return None


def _value(value: object) -> str:
    return str(value)


def look_up(ws: Workspace, document_id: DocumentId, facts: WordFacts) -> Lookup:
    """Look a word up in its document and in the memories of its project."""
    document = ws.store.documents.get(document_id)
    if document is None:
        raise InputError("document.none", document=document_id)
    word = facts.stem or facts.text
    hits = [found for found in search(ws, word, document_id=document_id, limit=HERE) if found.hit.side is Side.SOURCE]
    return Lookup(facts, tuple(hits), tuple(_in_memory(ws, word, document.project_id, (Side.SOURCE,))[:IN_MEMORY]))


def concordance(ws: Workspace, query: str, project_id: ProjectId | None) -> Concordance:
    """Look words up in the memories that a project may use and in all documents, on both sides.

    Raises:
        InputError: the query holds no word to look for.
    """
    documents = search(ws, query, limit=MOST)
    return Concordance(query, tuple(_in_memory(ws, query, project_id, tuple(Side))[:MOST]), tuple(documents))


def _in_memory(ws: Workspace, query: str, project_id: ProjectId | None, sides: tuple[Side, ...]) -> list[InMemory]:
    memories = {memory.id: memory.name for memory in ws.store.memory.memories(project_id)}
    return [
        InMemory(row, memories[row.memory_id], side, spans)
        for side in sides
        for row, spans in ws.store.memory.holding(query, side, list(memories), MOST)
    ]

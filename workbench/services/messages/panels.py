"""Sentences about memory units, terms and notes as the panels edit them."""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    "memory.empty-unit": "A memory unit needs a translation. It is as it was.",
    "memory.no-unit": "This memory unit is no longer there.",
    "term.empty": "A term needs a source text and a translation.",
    "term.gone": "This term is no longer there.",
    "note.gone": "This note is no longer there.",
    "note.not-yours": "Only {author} can change this note; you can reply to it.",
    "history.gone": "This segment is no longer there.",
}

"""The sections of a briefing, one a module; each writes itself, or nothing where it has nothing to say."""

from __future__ import annotations

from collections.abc import Callable

from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.sections import (
    articles,
    commitments,
    contents,
    glossary,
    judgements,
    metadata,
    notes,
    redlines,
    source,
    summary,
    title,
)

WRITERS: dict[str, Callable[[Draft], None]] = {
    "title": title.write,
    "metadata": metadata.write,
    "summary": summary.write,
    "judgements": judgements.write,
    "contents": contents.write,
    "commitments": commitments.write,
    "redlines": redlines.write,
    "articles": articles.write,
    "glossary": glossary.write,
    "notes": notes.write,
    "source": source.write,
}

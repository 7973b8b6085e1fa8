"""Count what the reading of a document met that people should be told of."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class Tally:
    """Things not read by name, hostile fields by name, and lines of contents lists left out."""

    unread: Counter[str] = field(default_factory=Counter)
    fields: set[str] = field(default_factory=set)
    contents: int = 0

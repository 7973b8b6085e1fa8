"""The columns of a bilingual table, one row a segment."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.domain.briefings import Bundle
from workbench.plugins.exporters.layout import label_paths

COLUMNS = ("n", "paragraph", "clause", "source", "target", "state", "locked", "origin", "score", "engine")


def table(bundle: Bundle) -> Iterator[tuple[str, ...]]:
    """Yield the cells of every segment in document order; `n` and `paragraph` count from 1."""
    paths = label_paths(bundle)
    for segment in bundle.segments:
        yield (
            str(segment.ordinal + 1),
            str(segment.paragraph + 1),
            paths.get(segment.clause_id, ""),
            segment.source,
            segment.target,
            segment.state.value,
            "yes" if segment.locked else "",
            segment.origin.value,
            "" if segment.score is None else str(segment.score),
            segment.engine,
        )

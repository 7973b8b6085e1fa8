"""The translated segments of a document as translation units (TMX)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import BinaryIO, ClassVar

from workbench.domain.briefings import Bundle
from workbench.domain.enums import State
from workbench.domain.memory import MemoryUnit
from workbench.domain.ports import Option
from workbench.plugins.exporters.layout import label_paths
from workbench.plugins.exporters.options import check_names, choice
from workbench.plugins.exporters.tmx import TmxFormat

_ORDER = (State.DRAFT, State.TRANSLATED, State.REVIEWED, State.APPROVED)
_FROM = Option("from-state", "Lowest state", "choice", default=State.TRANSLATED.value, choices=tuple(map(str, _ORDER)))


class TmxExporter:
    """Writes a unit for each segment in the lowest state or above, with its neighbours' sources as context."""

    id: ClassVar[str] = "tmx"
    title: ClassVar[str] = "Translation memory (TMX)"
    suffix: ClassVar[str] = ".tmx"
    options: ClassVar[tuple[Option, ...]] = (_FROM,)

    def write(self, bundle: Bundle, out: BinaryIO, options: Mapping[str, object]) -> None:
        """Write the document to a binary stream."""
        check_names(options, self.options)
        states = _ORDER[_ORDER.index(State(choice(options, _FROM))) :]
        source = bundle.document.language or bundle.project.source_language
        TmxFormat().write(_units(bundle, states, source), out, source_language=source)


def _units(bundle: Bundle, states: tuple[State, ...], source_language: str) -> Iterator[MemoryUnit]:
    labels = label_paths(bundle)
    for at, row in enumerate(bundle.segments):
        if row.state not in states or not row.target.strip():
            continue
        origin = {"origin": row.origin.value, "engine": row.engine, "state": row.state.value}
        yield MemoryUnit(
            source_language=source_language,
            target_language=bundle.project.target_language,
            source=row.source,
            target=row.target,
            previous=bundle.segments[at - 1].source if at else "",
            following=bundle.segments[at + 1].source if at + 1 < len(bundle.segments) else "",
            label=labels.get(row.clause_id, ""),
            author=row.updated_by,
            changed_at=row.updated_at,
            properties={name: value for name, value in origin.items() if value},
        )

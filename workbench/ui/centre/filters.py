"""Which rows the grid shows: the filters of the chips, what is searched for, and filters that were saved."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from workbench.domain.enums import State
from workbench.domain.spans import Span
from workbench.ui.jobs import Figures
from workbench.ui.models.segments import state_word

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Filter:
    """Rows in some states, with annotations, notes or findings, and with words of a query; no wish means all."""

    states: tuple[State, ...] = ()
    coded: bool = False
    noted: bool = False
    findings: bool = False
    query: str = ""

    @property
    def chip(self) -> Filter:
        """Return the part that a chip stands for."""
        return replace(self, query="")

    def values(self) -> dict[str, object]:
        """Return what is stored of a saved filter."""
        return {
            "states": [state.value for state in self.states],
            "coded": self.coded,
            "noted": self.noted,
            "findings": self.findings,
            "query": self.query,
        }


FILTERS: tuple[Filter, ...] = (
    Filter(),
    Filter((State.UNTRANSLATED,)),
    Filter((State.DRAFT,)),
    Filter((State.TRANSLATED,)),
    Filter((State.REVIEWED, State.APPROVED)),
    Filter(findings=True),
    Filter(coded=True),
    Filter(noted=True),
)


def saved(stored: object) -> dict[str, Filter]:
    """Read the saved filters by their names; what cannot be read is left out."""
    found: dict[str, Filter] = {}
    for item in stored if isinstance(stored, list) else ():
        if not isinstance(item, Mapping) or not str(item.get("name", "")):
            continue
        with suppress(ValueError, TypeError):
            found[str(item["name"])] = Filter(
                tuple(State(value) for value in item.get("states", ())),
                bool(item.get("coded")),
                bool(item.get("noted")),
                bool(item.get("findings")),
                str(item.get("query", "")),
            )
    return found


def stored(filters: Mapping[str, Filter]) -> list[dict[str, object]]:
    """Return saved filters as they are kept in the settings."""
    return [{"name": name, **wanted.values()} for name, wanted in filters.items()]


def word(wanted: Filter) -> str:
    """Return the word on a chip."""
    if wanted.coded:
        return translate("Filter", "Coded")
    if wanted.noted:
        return translate("Filter", "Noted")
    if wanted.findings:
        return translate("Filter", "Findings")
    return state_word(wanted.states[0]) if wanted.states else translate("Filter", "All")


def count(wanted: Filter, figures: Figures, findings: int) -> int:
    """Return how many rows a chip would show."""
    if wanted.coded:
        return figures.coded
    if wanted.noted:
        return figures.noted
    if wanted.findings:
        return findings
    return sum(figures.states[state] for state in wanted.states or State)


def query_of(text: str) -> str:
    """Return a query for a text from a document: words that stand together, or the one word and its like."""
    plain = " ".join(text.replace('"', " ").split())
    return f'"{plain}"' if " " in plain else plain


def whole_words(text: str, span: Span) -> str:
    """Return the words that a selection touches."""
    head, tail = text[: span.start].rsplit(" ", maxsplit=1)[-1], text[span.end :].split(" ", maxsplit=1)[0]
    inside = span.of(text)
    return f"{'' if inside[:1].isspace() else head}{inside}{'' if inside[-1:].isspace() else tail}"

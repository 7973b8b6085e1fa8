"""The figures as a table of sections: three columns of numbers each, under titles of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workbench.domain.enums import Severity, State
from workbench.ui.dialogs.statistics.jobs import Counted
from workbench.ui.found_words import check_title
from workbench.ui.language import locale
from workbench.ui.models.segments import state_word

translate = QCoreApplication.translate

Titles = tuple[str, str, str]
Cells = tuple[int | str, int | str, int | str]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the table: its name, the titles of its columns, and its rows."""

    name: str
    titles: Titles
    rows: tuple[tuple[str, Cells], ...]


def sections(counted: Counted, labels: Mapping[str, str], *, is_project: bool) -> list[Section]:
    """Return the figures for people; `labels` are the names of codes by their keys."""
    found = [_texts(counted), _states(counted), _repeats(counted), _codes(counted, labels), _findings(counted)]
    first = translate("Statistics", "Documents") if is_project else translate("Statistics", "Clauses")
    titles = (_segments(), translate("Statistics", "Translated"), translate("Statistics", "Reviewed"))
    rows = tuple((one.name or "¶", (one.segments, one.translated, one.reviewed)) for one in counted.stats.progress)
    return [*found, Section(first, titles, rows)]


def shown(cell: int | str) -> str:
    """Return a cell as the window's language writes it."""
    return locale().toString(cell) if isinstance(cell, int) else cell


def lines(found: list[Section]) -> list[tuple[str, ...]]:
    """Return the sections as the rows of one plain table, an empty row between them."""
    rows: list[tuple[str, ...]] = []
    for section in found:
        rows += [(section.name, *section.titles)]
        # Plain figures: a spreadsheet counts with them.
        rows += [(name, *map(str, cells)) for name, cells in section.rows]
        rows += [("", "", "", "")]
    return rows[:-1]


def _segments() -> str:
    return translate("Statistics", "Segments")


def _words() -> str:
    return translate("Statistics", "Words")


def _texts(counted: Counted) -> Section:
    stats = counted.stats
    translated = stats.segments - stats.states.get(State.UNTRANSLATED, 0)
    titles = (_segments(), _words(), translate("Statistics", "Characters"))
    return Section(
        translate("Statistics", "Texts"),
        titles,
        (
            (translate("Statistics", "Source"), (stats.segments, stats.words, stats.characters)),
            (translate("Statistics", "Translation"), (translated, stats.target_words, stats.target_characters)),
            (translate("Statistics", "Coded segments"), (stats.coded, "", "")),
        ),
    )


def _states(counted: Counted) -> Section:
    stats = counted.stats
    rows = tuple(
        (state_word(state), _shared(stats.states.get(state, 0), stats.state_words.get(state, 0), stats.words))
        for state in State
    )
    return Section(translate("Statistics", "By state"), _shares(), rows)


def _repeats(counted: Counted) -> Section:
    stats = counted.stats
    repeated, known = translate("Statistics", "Repetitions"), translate("Statistics", "Exact matches in the memory")
    rows = (
        (repeated, _shared(stats.repeated, stats.repeated_words, stats.words)),
        (known, _shared(stats.in_memory, stats.in_memory_words, stats.words)),
    )
    return Section(translate("Statistics", "Repetitions and memory"), _shares(), rows)


def _codes(counted: Counted, labels: Mapping[str, str]) -> Section:
    stats, wholes = counted.stats, translate("Statistics", "On wholes")
    titles = (translate("Statistics", "Source"), translate("Statistics", "Translation"), wholes)
    rows = [
        (labels.get(key, key), (counts.get("source", 0), counts.get("target", 0), counts.get("whole", 0)))
        for key, counts in stats.sides.items()
    ]
    total = [sum(counts.get(side, 0) for counts in stats.sides.values()) for side in ("source", "target", "whole")]
    rows.insert(0, (translate("Statistics", "All annotations"), (total[0], total[1], total[2])))
    return Section(translate("Statistics", "Annotations by code"), titles, tuple(rows))


def _findings(counted: Counted) -> Section:
    titles = (translate("Statistics", "Errors"), translate("Statistics", "Warnings"), translate("Statistics", "Total"))
    rows = []
    for check, counts in counted.findings.items():
        errors, warnings = counts.get(Severity.ERROR.value, 0), counts.get(Severity.WARNING.value, 0)
        rows.append((check_title(check), (errors, warnings, errors + warnings)))
    return Section(translate("Statistics", "Findings of the checks"), titles, tuple(rows))


def _shares() -> Titles:
    return _segments(), _words(), translate("Statistics", "Share of words")


def _shared(segments: int, words: int, total: int) -> Cells:
    share = f"{locale().toString(round(100 * words / total))} {locale().percent()}" if total else ""
    return segments, words, share

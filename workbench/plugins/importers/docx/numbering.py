"""Count automatic numbers as Word does and write them out (ISO/IEC 29500-1, 17.9)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from workbench.plugins.importers.docx.names import MC, VAL, Element, child_value, toggle, w, whole
from workbench.plugins.importers.docx.styles import Style, Styles, read_indent
from workbench.plugins.importers.docx.symbols import symbol_text
from workbench.plugins.importers.number_formats import format_number

LEVELS = 9
_PLACE = re.compile("%([1-9])")
_MAX_TEXT = 200
_NUMBER, _LEVEL, _INDENT = w("numId"), w("ilvl"), f"{w('pPr')}/{w('ind')}"


@dataclass(frozen=True, slots=True)
class Level:
    """How one level of a list is counted and written; `restart` is the level, from 1, that starts it anew."""

    start: int = 1
    format: str = "decimal"
    pattern: str = ""
    text: str = ""
    restart: int | None = None
    legal: bool = False
    style: str = ""
    indent: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Instance:
    """A list in use: the shared definition that it counts with, and what it overrides."""

    abstract: str
    levels: dict[int, Level] = field(default_factory=dict)
    starts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The lists of a document; `label` counts on, so it is asked once for each paragraph, in order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        """Read the part of the lists, if there is one."""
        self._styles = styles
        self._abstracts: dict[str, dict[int, Level]] = {}
        self._links: dict[str, str] = {}
        self._instances: dict[str, _Instance] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()
        if root is None:
            return
        for element in root.iterfind(w("abstractNum")):
            key = element.get(w("abstractNumId"), "")
            self._abstracts[key] = _read_levels(element)
            link = child_value(element, w("numStyleLink"))
            if link:
                self._links[key] = link
        for element in root.iterfind(w("num")):
            self._instances[element.get(w("numId"), "")] = _read_instance(element)

    def place(self, own: Element | None, style: Style) -> tuple[str, int] | None:
        """Return the list and level of a paragraph, from its own `w:numPr` or its style, or None for no number."""
        number = child_value(own, _NUMBER)
        level = whole(child_value(own, _LEVEL))
        if number is None:
            number = style.number
            if level is None and number is not None:
                level = self._linked_level(number, style)
        if number is None or number == "0" or number not in self._instances:
            return None
        level = level or 0
        return (number, level) if 0 <= level < LEVELS else None

    def indent(self, number: str, level: int, own: Element | None, style: Style) -> int:
        """Return how far in a number stands: the paragraph says so, else its list, else its style.

        A style that names the list itself outweighs the list (ISO/IEC 29500-1, 17.7.2).
        """
        instance = self._instances[number]
        shape = instance.levels.get(level) or self._definition(instance)[1].get(level, Level())
        layers = (shape.indent, style.indent) if style.number == number else (style.indent, shape.indent)
        found = {**layers[0], **layers[1], **read_indent(own)}
        return found.get("left", 0) - found.get("hanging", -found.get("firstLine", 0))

    def label(self, number: str, level: int) -> str:
        """Count one paragraph on a level of a list and return its number as it is printed, or a bullet."""
        instance = self._instances[number]
        abstract, levels = self._definition(instance)
        levels = {**levels, **instance.levels}
        shape = levels.get(level)
        if shape is None:
            return ""
        counts = self._counts.setdefault(abstract, [None] * LEVELS)
        self._advance(number, instance, levels, level, counts)
        if shape.format == "bullet":
            return symbol_text(shape.text) or "•"
        return _PLACE.sub(lambda match: _written(match, shape, levels, counts), shape.text).strip()

    def _advance(
        self, number: str, instance: _Instance, levels: dict[int, Level], level: int, counts: list[int | None]
    ) -> None:
        start = instance.starts.get(level, levels[level].start)
        current = counts[level]
        anew = level in instance.starts and (number, level) not in self._begun
        self._begun.add((number, level))
        counts[level] = start if anew or current is None else current + 1
        for deeper in range(level + 1, LEVELS):
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or level < restart:
                counts[deeper] = None

    def _definition(self, instance: _Instance) -> tuple[str, dict[int, Level]]:
        """Return the definition of a list, followed through the list style that it may name instead."""
        key = instance.abstract
        link = self._links.get(key)
        if link is not None and not self._abstracts.get(key):
            linked = self._instances.get(self._styles.get(link).number or "")
            if linked is not None:
                key = linked.abstract
        return key, self._abstracts.get(key, {})

    def _linked_level(self, number: str, style: Style) -> int:
        """Return the level of a list that is tied to a style, which counts more than what the style itself says."""
        instance = self._instances.get(number)
        if instance is not None:
            for index, level in self._definition(instance)[1].items():
                if level.style and level.style in (style.id, style.number_style):
                    return index
        return style.number_level or 0


def _read_levels(parent: Element) -> dict[int, Level]:
    levels: dict[int, Level] = {}
    for element in parent.iterfind(w("lvl")):
        index = whole(element.get(w("ilvl")))
        if index is not None and 0 <= index < LEVELS:
            levels[index] = _read_level(element)
    return levels


def _read_level(element: Element) -> Level:
    kind = element.find(w("numFmt"))
    if kind is None:
        # Formats that older programs do not know come wrapped, with a plain one beside them.
        kind = next(element.iterfind(f"{{{MC}}}AlternateContent/*/{w('numFmt')}"), None)
    start = whole(child_value(element, w("start")))
    return Level(
        start=1 if start is None else start,
        format=(kind.get(VAL) or "decimal") if kind is not None else "decimal",
        pattern=(kind.get(w("format")) or "") if kind is not None else "",
        text=(child_value(element, w("lvlText")) or "")[:_MAX_TEXT],
        restart=whole(child_value(element, w("lvlRestart"))),
        legal=bool(toggle(element, w("isLgl"))),
        style=child_value(element, w("pStyle")) or "",
        indent=read_indent(element.find(_INDENT)),
    )


def _read_instance(element: Element) -> _Instance:
    instance = _Instance(child_value(element, w("abstractNumId")) or "")
    for override in element.iterfind(w("lvlOverride")):
        index = whole(override.get(w("ilvl")))
        if index is None or not 0 <= index < LEVELS:
            continue
        level = override.find(w("lvl"))
        if level is not None:
            instance.levels[index] = _read_level(level)
        start = whole(child_value(override, w("startOverride")))
        if start is not None:
            instance.starts[index] = start
    return instance


def _written(match: re.Match[str], shape: Level, levels: dict[int, Level], counts: list[int | None]) -> str:
    index = int(match[1]) - 1
    level = levels.get(index, Level())
    if shape.legal:
        level = replace(level, format="decimal")
    current = counts[index]
    return format_number(level.start if current is None else current, level.format, level.pattern)

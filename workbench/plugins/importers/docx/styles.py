"""Resolve styles: what a paragraph or a run inherits from its style and the styles that one is based on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbench.plugins.importers.docx.names import Element, child_value, toggle, w, whole

_HEADING = "heading "
_TITLES = ("title",)
BODY_LEVEL = 9
# Word itself follows eleven.
_MAX_CHAIN = 32


@dataclass(frozen=True, slots=True)
class Style:
    """What reading needs of a style, inherited values included.

    `number` is the id of its list and `number_level` the level, which Word finds by the list's link back to the style
    `number_style`; `outline` is the heading level from 0.
    """

    id: str = ""
    name: str = ""
    number: str | None = None
    number_level: int | None = None
    number_style: str = ""
    outline: int | None = None
    rtl: bool | None = None
    hidden: bool | None = None
    indent: Mapping[str, int] = field(default_factory=dict)

    @property
    def is_contents(self) -> bool:
        """Tell whether Word itself writes such paragraphs, as lines of a contents list."""
        head, _, tail = self.name.partition(" ")
        return head == "toc" and tail.isdecimal()

    @property
    def is_title(self) -> bool:
        """Tell whether this is the style of a document's title."""
        return self.name in _TITLES


class Styles:
    """The styles of a document by their ids."""

    def __init__(self, root: Element | None) -> None:
        """Read the part of the styles, if there is one."""
        self._elements: dict[str, Element] = {}
        self._resolved: dict[str, Style] = {}
        self.default_id = ""
        self._default_rtl: bool | None = None
        if root is None:
            return
        for element in root.iterfind(w("style")):
            style_id = element.get(w("styleId"), "")
            self._elements.setdefault(style_id, element)
            if element.get(w("type")) == "paragraph" and element.get(w("default")) in ("1", "true", "on"):
                self.default_id = self.default_id or style_id
        defaults = root.find(f"{w('docDefaults')}/{w('pPrDefault')}/{w('pPr')}")
        self._default_rtl = toggle(defaults, w("bidi"))

    def get(self, style_id: str | None) -> Style:
        """Return a style, or the default paragraph style for None; an unknown one has its name alone."""
        key = self.default_id if style_id is None else style_id
        style = self._resolved.get(key)
        if style is None:
            style = self._resolved[key] = self._resolve(key)
        return style

    def _resolve(self, style_id: str) -> Style:
        own = self._elements.get(style_id)
        if own is None:
            return Style(style_id, name=style_id.lower(), outline=_level_of(style_id), rtl=self._default_rtl)
        name = (child_value(own, w("name")) or style_id).lower()
        found: dict[str, str | None] = {}
        number_style = ""
        indent: dict[str, int] = {}
        rtl = hidden = None
        for element in self._chain(style_id):
            properties = element.find(w("pPr"))
            for key, path in _PROPERTIES.items():
                value = child_value(properties, path)
                if key not in found and value is not None:
                    found[key] = value
                    number_style = element.get(w("styleId"), "") if key == "number" else number_style
            indent = {**read_indent(None if properties is None else properties.find(w("ind"))), **indent}
            rtl = toggle(properties, w("bidi")) if rtl is None else rtl
            hidden = toggle(element.find(w("rPr")), w("vanish")) if hidden is None else hidden
        outline = whole(found.get("outline"))
        return Style(
            style_id,
            name,
            number=found.get("number"),
            number_level=whole(found.get("level")),
            number_style=number_style,
            outline=_level_of(name) if outline is None else outline,
            rtl=self._default_rtl if rtl is None else rtl,
            hidden=hidden,
            indent=indent,
        )

    def _chain(self, style_id: str) -> list[Element]:
        """Return the style and those it is based on, nearest first; a circle is cut."""
        chain: list[Element] = []
        seen: set[str] = set()
        current: str | None = style_id
        while current in self._elements and current not in seen and len(chain) < _MAX_CHAIN:
            seen.add(current)
            chain.append(self._elements[current])
            current = child_value(chain[-1], w("basedOn"))
        return chain


def read_indent(element: Element | None) -> dict[str, int]:
    """Return what `w:ind` says, in twentieths of a point: `left` is the leading edge in either direction."""
    found: dict[str, int] = {}
    for key, names in _INDENTS.items():
        for name in names:
            value = whole(element.get(name)) if element is not None else None
            if value is not None:
                found[key] = value
    return found


_INDENTS = {"left": (w("left"), w("start")), "hanging": (w("hanging"),), "firstLine": (w("firstLine"),)}
_PROPERTIES = {
    "number": f"{w('numPr')}/{w('numId')}",
    "level": f"{w('numPr')}/{w('ilvl')}",
    "outline": w("outlineLvl"),
}


def _level_of(name: str) -> int | None:
    """Return the level that a built-in heading name tells, for files whose styles do not say."""
    folded = name.lower().replace("heading", _HEADING).replace("  ", " ")
    if folded.startswith(_HEADING) and (level := whole(folded[len(_HEADING) :].strip())) is not None:
        return level - 1 if 1 <= level <= BODY_LEVEL else None
    return None

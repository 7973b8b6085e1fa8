"""The look of a briefing: a template file of page, typefaces and colours."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from workbench.errors import InputError, UserError

_NAME = re.compile("[a-z0-9][a-z0-9-]*")
_COLOUR = re.compile("[0-9A-Fa-f]{6}")
_FACE = re.compile("[A-Za-z0-9][A-Za-z0-9 -]*")
_PAGE = ("width", "height", "top", "bottom", "side", "header", "footer")
_COLOURS = ("ink", "heading", "accent", "muted", "rule", "shade", "callout", "marking", "link")
_FACES = ("latin", "latin_instead", "arabic", "arabic_instead")
CHIPS = ("topic", "actor", "stance", "risk")


@dataclass(frozen=True, slots=True)
class Look:
    """Page lengths (twentieths of a point), typefaces, colours (RRGGBB) and chips (ground, ink)."""

    page: Mapping[str, int]
    fonts: Mapping[str, str]
    colours: Mapping[str, str]
    chips: Mapping[str, tuple[str, str]]

    @property
    def text_width(self) -> int:
        """Return the width between the margins."""
        return self.page["width"] - 2 * self.page["side"]


def templates(resources: Path) -> dict[str, Path]:
    """Return the template files by name."""
    return {path.stem: path for path in sorted((resources / "templates").glob("*.toml"))}


def load(name: str, resources: Path) -> Look:
    """Read a template.

    Raises:
        UserError: there is no template of that name.
        InputError: its file is not a template.
    """
    found = templates(resources)
    if not _NAME.fullmatch(name) or name not in found:
        raise UserError("briefing.template-unknown", template=name, known=", ".join(found))
    try:
        return _read(tomllib.loads(found[name].read_text(encoding="utf-8")))
    except (KeyError, TypeError, ValueError) as error:
        raise InputError("briefing.template-broken", template=name, detail=str(error)) from error


def _read(data: Mapping[str, Mapping[str, object]]) -> Look:
    chips: dict[str, tuple[str, str]] = {}
    for name in CHIPS:
        pair = data["chips"][name]
        if not isinstance(pair, list) or len(pair) != 2:
            raise ValueError(f"chips.{name}")
        chips[name] = (_matching(_COLOUR, pair[0], name), _matching(_COLOUR, pair[1], name))
    page = {}
    for name in _PAGE:
        length = data["page"][name]
        if not isinstance(length, int) or not 0 <= length <= 31680:  # the longest side that Word allows is 22 inches
            raise ValueError(f"page.{name}")
        page[name] = length
    if page["width"] - 2 * page["side"] < 4000:
        raise ValueError("page.side")
    return Look(
        page=page,
        fonts={name: _matching(_FACE, data["fonts"][name], name) for name in _FACES},
        colours={name: _matching(_COLOUR, data["colours"][name], name) for name in _COLOURS},
        chips=chips,
    )


def _matching(pattern: re.Pattern[str], value: object, name: str) -> str:
    if not isinstance(value, str) or not pattern.fullmatch(value):
        raise ValueError(name)
    return value

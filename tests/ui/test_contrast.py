"""Colours that stand on one another in the window have the contrast that WCAG 2.2 asks for, in both themes.

`test_theme` holds the pairs that are painted; here are those that the style sheet pairs, and the colours of codes.
"""

from __future__ import annotations

import re

import pytest

from tests.ui.test_theme import contrast
from workbench import paths
from workbench.services import workspace
from workbench.settings import Settings
from workbench.ui import theme

RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
GROUND = re.compile(r"(?<![\w-])background(?:-color)?:\s*@(\w+)")
INK = re.compile(r"(?<![\w-])color:\s*@(\w+)")
LINE = re.compile(r"border:\s*\d+px \w+ @(\w+)")
SELECTED = re.compile(r"selection-background-color:\s*@(\w+);\s*selection-color:\s*@(\w+)")
# Fields and buttons whose only edge is a line; the line of a card or a panel is decoration.
EDGED = re.compile(
    r"QLineEdit|QComboBox|QSpinBox|QPushButton(?!#chip)|QPlainTextEdit(?!#report)|QKeySequenceEdit|:focus"
)
NAMES = ["light", "dark"]


def rules():
    sheet = paths.resources("themes", "style.qss").read_text(encoding="utf-8")
    sheet = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    return [(selector.strip(), body) for selector, body in RULE.findall(sheet)]


@pytest.mark.parametrize("name", NAMES)
def test_every_rule_of_the_style_sheet_pairs_colours_that_can_be_read(name):
    colours = theme.load(name).colours
    weak = {}
    for selector, body in rules():
        pairs = [(ink, ground) for ink in INK.findall(body) for ground in GROUND.findall(body)]
        pairs += [(ink, ground) for ground, ink in SELECTED.findall(body)]
        for ink, ground in pairs:
            for below in ("base", "active_row"):
                found = contrast(colours[ink], laid_over(colours[ground], colours[below]))
                if found < 4.5:
                    weak[selector, ink, ground, below] = round(found, 2)
    assert weak == {}


def laid_over(colour, ground):
    """Mix a colour that lets its ground through, #AARRGGBB, with that ground."""
    if len(colour) == 7:
        return colour
    alpha = int(colour[1:3], 16) / 255
    mixed = [
        round(alpha * int(colour[at + 2 : at + 4], 16) + (1 - alpha) * int(ground[at : at + 2], 16)) for at in (1, 3, 5)
    ]
    return "#" + "".join(f"{part:02X}" for part in mixed)


@pytest.mark.parametrize("name", NAMES)
def test_the_edges_of_fields_buttons_and_focus_can_be_seen(name):
    colours = theme.load(name).colours
    weak = {}
    for selector, body in rules():
        if not EDGED.search(selector) or ":disabled" in selector:
            continue
        grounds = GROUND.findall(body) or ["panel"]
        for line in LINE.findall(body):
            for ground in grounds:
                if line != ground and contrast(colours[line], colours[ground]) < 3.0:
                    weak[selector, line, ground] = round(contrast(colours[line], colours[ground]), 2)
    assert weak == {}


@pytest.mark.parametrize("name", NAMES)
def test_the_colours_of_codes_stand_out_from_cards_rows_and_lists(name, sample_workspace, home):
    colours = theme.load(name).colours
    with workspace.open_workspace(str(sample_workspace), Settings()) as ws:
        codes = [code for book in ws.store.codes.codebooks() for code in ws.store.codes.of(book.id)]
    assert codes
    weak = {}
    for code in codes:
        ink = code.colour_dark if name == "dark" else code.colour
        for ground in ("base", "active_row", "raised", "panel"):
            if contrast(ink, colours[ground]) < 3.0:
                weak[code.key, ink, ground] = round(contrast(ink, colours[ground]), 2)
    assert weak == {}

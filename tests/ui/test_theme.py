import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from workbench.ui import theme

GROUNDS = ("window", "panel", "base", "raised", "active_row", "accent_tint")
STATES = ("untranslated", "draft", "translated", "reviewed", "approved")
TEXTS = [("text", ground) for ground in (*GROUNDS, "hover", "selection", "danger_tint")]
TEXTS += [("muted", ground) for ground in GROUNDS]
TEXTS += [("placeholder", ground) for ground in ("base", "active_row")]
TEXTS += [("accent", ground) for ground in GROUNDS] + [("on_accent", "accent")]
TEXTS += [(f"state_{state}", ground) for state in STATES for ground in ("base", "active_row", "panel")]
TEXTS += [(sign, ground) for sign in ("danger", "warning", "success") for ground in ("window", "base", "panel")]
TEXTS += [("on_badge", ground) for ground in ("success", "state_translated", "danger")]
TEXTS += [("success", "success_tint"), ("danger", "danger_tint"), ("text", "success_tint")]
TEXTS += [("text", "hit")]
SHAPES = [(sign, ground) for sign in ("term", "finding") for ground in ("base", "active_row", "accent_tint")]
SHAPES += [("field_line", ground) for ground in ("base", "panel", "raised")]


def luminance(colour):
    """Relative luminance after WCAG 2.2."""
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(name):
    colours = theme.load(name).colours
    weak = {pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in TEXTS}
    assert {pair: value for pair, value in weak.items() if value < 4.5} == {}
    shapes = {pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in SHAPES}
    assert {pair: value for pair, value in shapes.items() if value < 3.0} == {}


def test_both_palettes_name_the_same_colours_and_the_style_sheet_uses_no_other():
    light, dark = theme.load("light"), theme.load("dark")
    assert light.colours.keys() == dark.colours.keys()
    assert "@" not in light.style_sheet()
    assert light.style_sheet() != dark.style_sheet()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_picture_of_the_style_sheet_is_there(name):
    found = re.findall(r'url\("([^"]+)"\)', theme.load(name).style_sheet())
    assert found
    assert all(Path(path).is_file() and name in Path(path).name for path in found)


def test_the_arrow_of_a_list_stands_beside_its_text_and_not_over_it(qapp):
    qapp.setStyleSheet(theme.load("light").style_sheet())
    box = QComboBox()
    box.addItem("Article 1")
    box.resize(box.sizeHint())
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    parts = [
        box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box)
        for part in (QStyle.SubControl.SC_ComboBoxEditField, QStyle.SubControl.SC_ComboBoxArrow)
    ]
    assert parts[0].width() >= box.fontMetrics().horizontalAdvance("Article 1")
    assert not parts[0].intersects(parts[1])
    qapp.setStyleSheet("")


def test_the_theme_changes_when_the_user_chooses(qapp, qtbot):
    looks = theme.Looks(qapp, "light")
    with qtbot.waitSignal(looks.changed) as told:
        looks.choose("dark")
    assert told.args[0].is_dark
    looks.choose("light")
    qapp.setStyleSheet("")

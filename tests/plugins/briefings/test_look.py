"""Templates of page, typefaces and colours."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.errors import InputError
from workbench.paths import resources
from workbench.plugins.briefings.look import load, templates

SHIPPED = sorted(templates(resources()))


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2.2."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_default_template_is_shipped() -> None:
    assert "default" in SHIPPED


@pytest.mark.parametrize("name", SHIPPED)
def test_every_colour_of_a_template_can_be_read(name: str) -> None:
    look = load(name, resources())
    for colour in ("ink", "heading", "muted", "marking", "link"):
        assert contrast(look.colours[colour], "FFFFFF") >= 4.5
    assert contrast(look.colours["muted"], look.colours["callout"]) >= 4.5
    assert all(contrast(ground, ink) >= 7 for ground, ink in look.chips.values())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('ink = "222222"', 'ink = "red"'),
        ('ink = "222222"', 'ink = "222222\\"/><w:p/>"'),
        ("width = 11906", "width = 99999"),
        ("side = 1134", "side = 5000"),
        ('latin = "Calibri"', 'latin = "<b>"'),
        ('topic = ["DCE6F2", "1B2F4B"]', 'topic = "DCE6F2"'),
        ("[page]", "[page"),
        ("[fonts]", "[fontss]"),
    ],
)
def test_a_template_with_a_wrong_value_is_refused(tmp_path: Path, old: str, new: str) -> None:
    text = resources("templates", "default.toml").read_text(encoding="utf-8")
    assert old in text
    (tmp_path / "templates").mkdir()
    (tmp_path / "templates/mine.toml").write_text(text.replace(old, new), encoding="utf-8")
    with pytest.raises(InputError) as caught:
        load("mine", tmp_path)
    assert caught.value.code == "briefing.template-broken"

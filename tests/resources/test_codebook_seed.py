"""The default codebook is a tree that a person can read, colour by colour and key by key."""

from __future__ import annotations

import itertools
import re
from typing import Any

import pytest

GROUNDS = {"colour": ("#FFFFFF",), "colour_dark": ("#1E1E1E", "#2D3138")}
FAMILIES = ("ACT", "SRC", "TGT", "DOM", "OBL", "REC", "TIME", "INS", "GEO", "FLAG")


@pytest.fixture(scope="module")
def codes(codebook: dict[str, Any]) -> list[dict[str, Any]]:
    return codebook["codes"]


def _channels(colour: str) -> list[float]:
    values = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in values]


def _contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2.2."""
    weights = (0.2126, 0.7152, 0.0722)
    dark, light = sorted(sum(w * c for w, c in zip(weights, _channels(x), strict=True)) for x in (one, other))
    return (light + 0.05) / (dark + 0.05)


def _lab(colour: str) -> tuple[float, float, float]:
    """Return CIE 1976 L*a*b* of an sRGB colour, D65."""
    r, g, b = _channels(colour)
    xyz = (
        (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
        0.2126 * r + 0.7152 * g + 0.0722 * b,
        (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883,
    )
    fx, fy, fz = (v ** (1 / 3) if v > 0.008856 else 7.787 * v + 16 / 116 for v in xyz)
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def _distance(one: str, other: str) -> float:
    """Return how far apart two colours look: the CIE 1976 colour difference."""
    return sum((x - y) ** 2 for x, y in zip(_lab(one), _lab(other), strict=True)) ** 0.5


def test_there_are_sixty_codes_with_actors_counted_once(codes: list[dict[str, Any]]) -> None:
    codable = {code["key"] for code in codes if code["codable"]}
    assert len(codable) == 65
    assert len({key.replace("TGT.", "SRC.") for key in codable}) == 60


def test_every_node_follows_its_parent_and_belongs_to_its_family(codes: list[dict[str, Any]]) -> None:
    seen: dict[str, dict[str, Any]] = {}
    for code in codes:
        assert code["key"] not in seen
        if code["parent"]:
            assert not seen[code["parent"]]["codable"]
            assert code["key"].split(".")[0] == code["parent"].split(".")[0]
        seen[code["key"]] = code
    assert [code["key"] for code in codes if not code["parent"]] == list(FAMILIES)


def test_every_code_is_named_in_both_languages_and_defined(codes: list[dict[str, Any]]) -> None:
    for code in codes:
        assert re.search("[ء-ي]", code["label_ar"]), code["key"]
        assert re.search("[A-Za-z]", code["label_en"]), code["key"]
        assert code["definition"].endswith("."), code["key"]
    for label in ("label_ar", "label_en"):
        for family in FAMILIES:
            names = [code[label] for code in codes if code["key"].startswith(f"{family}.")]
            assert len(set(names)) == len(names), (label, family)


def test_shortcuts_are_single_letters_and_none_is_given_twice(codes: list[dict[str, Any]]) -> None:
    letters = [code["shortcut"] for code in codes if code["shortcut"]]
    assert all(re.fullmatch("[A-Z]", letter) for letter in letters)
    assert len(set(letters)) == len(letters)
    assert all(code["codable"] for code in codes if code["shortcut"])


def test_colours_can_be_read_as_text_on_light_and_on_dark_ground(codes: list[dict[str, Any]]) -> None:
    for code in codes:
        for name, grounds in GROUNDS.items():
            assert re.fullmatch("#[0-9A-F]{6}", code[name])
            assert all(_contrast(code[name], ground) >= 4.5 for ground in grounds), (code["key"], name)


@pytest.mark.parametrize("name", ["colour", "colour_dark"])
def test_colours_of_groups_can_be_told_apart(codes: list[dict[str, Any]], name: str) -> None:
    groups = {code["parent"] for code in codes if code["codable"]}
    colours = {code["key"]: code[name] for code in codes if code["key"] in groups}
    assert len(colours) == 14
    for one, other in itertools.combinations(colours, 2):
        assert _distance(colours[one], colours[other]) >= 14, (one, other)


@pytest.mark.parametrize("name", ["colour", "colour_dark"])
def test_acts_of_a_group_can_be_told_apart_under_a_line(codes: list[dict[str, Any]], name: str) -> None:
    acts = [code for code in codes if code["key"].startswith("ACT.") and code["codable"]]
    for one, other in itertools.combinations(acts, 2):
        if one["parent"] == other["parent"]:
            assert _distance(one[name], other[name]) >= 8, (one["key"], other["key"])


def test_rules_ask_for_one_act_one_source_one_force_one_reciprocity_and_up_to_two_domains(
    codebook: dict[str, Any],
) -> None:
    rules = {rule["family"]: rule for rule in codebook["rules"]}
    assert set(rules) == set(FAMILIES)
    for family in ("ACT", "SRC", "OBL", "REC"):
        assert (rules[family]["minimum"], rules[family]["maximum"]) == (1, 1)
        assert rules[family]["required"] is rules[family]["exclusive"] is True
    assert (rules["DOM"]["minimum"], rules["DOM"]["maximum"], rules["DOM"]["exclusive"]) == (1, 2, False)


def test_every_act_has_a_force_and_words_in_both_languages(codes: list[dict[str, Any]]) -> None:
    keys = {code["key"] for code in codes}
    acts = [code for code in codes if code["key"].startswith("ACT.") and code["codable"]]
    assert len(acts) == 20
    for act in acts:
        assert act["force"] in keys
        assert act["triggers_ar"]
        assert act["triggers_en"]


def test_attributes_declare_a_type_that_the_codebook_knows(codes: list[dict[str, Any]]) -> None:
    for code in codes:
        for attribute in code.get("attributes", []):
            assert attribute["type"] in ("text", "number", "date", "boolean", "choice")
            assert (attribute["type"] == "choice") == bool(attribute.get("values"))
    place = next(code for code in codes if code["key"] == "GEO.PLACE")
    assert place["attributes"] == [{"name": "value", "type": "text", "required": True}]

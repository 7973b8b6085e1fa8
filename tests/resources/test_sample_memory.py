"""The shipped TMX is the sample's translation and nothing else."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@pytest.fixture(scope="module")
def memory(sample_folder: Path) -> ET.Element:
    return ET.parse(sample_folder / "joint-statement.tmx").getroot()


def test_the_memory_holds_the_pairs_of_the_translation_in_order(
    memory: ET.Element, segments: dict[str, dict[str, str]]
) -> None:
    units = [
        (unit.get("tuid"), *((v.get(LANG), v.findtext("seg")) for v in unit.findall("tuv")))
        for unit in memory.iter("tu")
    ]
    assert units == [
        (f"joint-statement:{key}", ("ar", segment["ar"]), ("en", segment["en"])) for key, segment in segments.items()
    ]


def test_each_unit_says_its_clause_and_its_neighbours(memory: ET.Element, segments: dict[str, dict[str, str]]) -> None:
    rows = list(segments.values())
    for number, unit in enumerate(memory.iter("tu")):
        props = {prop.get("type"): prop.text for prop in unit.findall("prop")}
        before = {"x-context-pre": rows[number - 1]["ar"]} if number else {}
        after = {"x-context-post": rows[number + 1]["ar"]} if number + 1 < len(rows) else {}
        assert props == {"x-clause": rows[number]["clause"], **before, **after}


def test_the_header_has_all_that_tmx_requires(memory: ET.Element) -> None:
    header = memory.find("header")
    assert memory.get("version") == "1.4"
    assert header is not None
    required = ("creationtool", "creationtoolversion", "segtype", "o-tmf", "adminlang", "srclang", "datatype")
    assert all(header.get(name) for name in required)
    assert (header.get("srclang"), header.get("segtype")) == ("ar", "sentence")

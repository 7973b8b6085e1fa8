"""The briefing's own words."""

from __future__ import annotations

import re
import string
import tomllib
from pathlib import Path

import pytest

from workbench.paths import database
from workbench.plugins import briefings
from workbench.plugins.briefings import strings

ARABIC = re.compile("[\u0620-\u064a]")


def test_every_key_that_the_code_says_is_there_and_every_one_there_is_said() -> None:
    folder = Path(briefings.__file__).parent
    code = "\n".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.py") if path.name != "strings.py")
    quoted = set(re.findall(r"[\"']([a-z]+(?:-[a-z]+)*)[\"']", code))
    said = set(re.findall(r"(?:\bsay|_ENGLISH|_ARABIC)\(\s*[\"']([a-z-]+)[\"']", code))
    assert said <= set(strings.WORDS)
    assert set(strings.WORDS) <= quoted


@pytest.mark.parametrize("key", strings.WORDS)
def test_both_languages_name_the_same_values(key: str) -> None:
    english, arabic = strings.WORDS[key]
    names = [{name for _, name, _, _ in string.Formatter().parse(text) if name} for text in (english, arabic)]
    assert names[0] == names[1]


@pytest.mark.parametrize("table", ["RELIABILITY", "CREDIBILITY", "CONFIDENCE", "ORIGINS", "KINDS", "LANGUAGES"])
def test_the_second_of_a_pair_is_arabic_and_the_first_is_not(table: str) -> None:
    for english, arabic in getattr(strings, table).values():
        assert ARABIC.search(arabic)
        assert not ARABIC.search(english)


def test_words_of_estimate_are_those_of_the_seed() -> None:
    seed = tomllib.loads(database("seeds", "likelihood.toml").read_text(encoding="utf-8"))
    scale = next(scale for scale in seed["scales"] if scale["stored"])
    told = {step["key"]: (step["en"], step["ar"], step["low"], step["high"]) for step in scale["steps"]}
    assert told == strings.LIKELIHOOD
    assert {row["key"]: (row["sentence_en"], row["sentence_ar"]) for row in seed["confidence"]} == strings.CONFIDENCE
    assert {row["key"]: (row["en"], row["ar"]) for row in seed["reliability"]} == strings.RELIABILITY
    assert {row["key"]: (row["en"], row["ar"]) for row in seed["credibility"]} == strings.CREDIBILITY

"""The check for direction controls; what a reader sees is computed by python-bidi."""

from __future__ import annotations

import pytest
from bidi.algorithm import get_display

from tests.plugins.checks.conftest import Make
from workbench.domain.enums import Side
from workbench.plugins.checks.direction import DirectionCheck

LRM, RLM, LRE, RLE, PDF, RLO = "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202e"
LRI, RLI, FSI, PDI, BOM = "\u2066", "\u2067", "\u2068", "\u2069", "\ufeff"


@pytest.mark.parametrize(
    ("source", "case", "mended"),
    [
        (f"اجتمعت {LRE}UNESCO{PDF} في باريس", "embedding", f"اجتمعت {LRI}UNESCO{PDI} في باريس"),
        (f"{RLE}اجتمعت في باريس", "unpaired", "اجتمعت في باريس"),
        (f"اجتمعت في باريس{PDF}", "unpaired", "اجتمعت في باريس"),
        (f"اجتمعت {FSI}UNESCO في باريس", "unpaired", "اجتمعت UNESCO في باريس"),
        (f"اجتمعت {PDI}UNESCO في باريس", "unpaired", "اجتمعت UNESCO في باريس"),
        (f"اجتمعت {LRI}{PDI}في باريس", "empty", "اجتمعت في باريس"),
        (f"المادة (1){RLM}{RLM} منه", "doubled", f"المادة (1){RLM} منه"),
        (f"المـا{LRM}دة الأولى", "in-word", "المـادة الأولى"),
        (f"الماد{RLM}ة الأولى", "stray", "المادة الأولى"),
        (f"{RLM}المادة الأولى", "stray", "المادة الأولى"),
        (f"المادة{BOM} الأولى", "stray", "المادة الأولى"),
    ],
)
def test_each_fault_is_found_and_mended(make: Make, source: str, case: str, mended: str) -> None:
    (found,) = DirectionCheck().run([make(source, "Text.")])
    assert (found.code, found.side) == (f"qa.direction.{case}", Side.SOURCE)
    assert found.fix is not None
    assert source[: found.fix.start] + found.fix.text + source[found.fix.end :] == mended


def test_a_forced_order_is_found_and_left_to_the_reader(make: Make) -> None:
    (found,) = DirectionCheck().run([make("اجتمعا.", f"They met {RLO}sirap{PDF} there.")])
    assert (found.code, found.fix) == ("qa.direction.override", None)


@pytest.mark.parametrize(
    "source",
    [
        f"اجتمعت {LRI}UNESCO (Paris){PDI} في باريس",
        f"المادة (1){RLM}",
        f"بلغت 5{RLM}% من الناتج",
        f"نص {FSI}a {RLI}ب{PDI} c{PDI} نص",
        "بلا علامات خفية",
    ],
)
def test_controls_that_do_their_work_are_left_alone(make: Make, source: str) -> None:
    assert list(DirectionCheck().run([make(source, "Text.")])) == []


def test_an_isolate_that_ends_closes_no_embedding_outside_it(make: Make) -> None:
    source = f"نص {LRE}a {RLI}ب{PDF}{PDI} c{PDF} نص"
    found = list(DirectionCheck().run([make(source, "Text.")]))
    assert [(one.code, one.start) for one in found] == [("qa.direction.embedding", 3), ("qa.direction.unpaired", 8)]


@pytest.mark.parametrize(
    "text", [f"{RLM}المادة (أ)", f"الماد{RLM}ة (1) من ABC", f"قال (1){RLM}{RLM} - 5", f"باب{BOM} A (ب)"]
)
def test_taking_out_a_mark_without_effect_changes_nothing_a_reader_sees(make: Make, text: str) -> None:
    def shown(what: str) -> str:
        return str(get_display(what, base_dir="R")).replace(RLM, "").replace(BOM, "")

    (found,) = DirectionCheck().run([make(text, "Text.")])
    assert found.fix is not None
    assert shown(text[: found.fix.start] + found.fix.text + text[found.fix.end :]) == shown(text)

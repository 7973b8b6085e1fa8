"""The coded sample: every unit stands where it says, in the Arabic and in the English, and obeys the codebook."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

Units = list[dict[str, Any]]
Segments = dict[str, dict[str, str]]


@pytest.fixture(scope="module")
def units(coded: dict[str, Any]) -> Units:
    return coded["units"]


def _of(unit: dict[str, Any], family: str) -> list[str]:
    return [code for code in unit["codes"] if code.startswith(f"{family}.")]


def test_the_codes_belong_to_this_very_text(coded: dict[str, Any], sample_folder: Path) -> None:
    assert hashlib.sha256((sample_folder / coded["text"]).read_bytes()).hexdigest() == coded["text_sha256"]


def test_every_quote_is_its_slice_of_the_text_and_of_the_segment(
    units: Units, whole_text: str, segments: Segments
) -> None:
    assert len(units) == 89
    for unit in units:
        segment = segments[unit["segment"]]
        assert whole_text[unit["start"] : unit["end"]] == unit["quote"]
        assert segment["ar"][unit["segment_start"] : unit["segment_end"]] == unit["quote"]
        assert segment["clause"] == unit["article"]


def test_every_unit_has_its_own_stretch_of_the_english(units: Units, segments: Segments) -> None:
    last: dict[str, int] = {}
    for unit in units:
        assert segments[unit["segment"]]["en"][unit["target_start"] : unit["target_end"]] == unit["target_quote"]
        assert unit["target_start"] >= last.get(unit["segment"], 0)
        last[unit["segment"]] = unit["target_end"]


def test_the_units_leave_only_joints_of_the_text_uncoded(units: Units, segments: Segments) -> None:
    for key, segment in segments.items():
        for side, start, end in (("ar", "segment_start", "segment_end"), ("en", "target_start", "target_end")):
            rest = list(segment[side])
            for unit in (u for u in units if u["segment"] == key):
                rest[unit[start] : unit[end]] = [" "] * (unit[end] - unit[start])
            assert set(rest) <= set(" ,;،–"), (key, side, "".join(rest).strip())


def test_every_code_is_in_the_codebook_and_carries_a_value_only_if_it_may(
    units: Units, codebook: dict[str, Any]
) -> None:
    codes = {code["key"]: code for code in codebook["codes"]}
    for unit in units:
        assert len(set(unit["codes"])) == len(unit["codes"])
        for coded_as in unit["codes"]:
            key, _, value = coded_as.partition("=")
            assert codes[key]["codable"]
            required = [a["name"] for a in codes[key].get("attributes", []) if a["required"]]
            assert bool(value) == bool(required), coded_as


def test_every_unit_keeps_the_codebook_s_counts(units: Units, codebook: dict[str, Any]) -> None:
    for rule in codebook["rules"]:
        for unit in units:
            count = len(_of(unit, rule["family"]))
            assert rule["minimum"] <= count, (unit["id"], rule["family"])
            assert not rule["maximum"] or count <= rule["maximum"], (unit["id"], rule["family"])


def test_the_words_of_a_unit_show_its_speech_act_in_both_languages(units: Units, codebook: dict[str, Any]) -> None:
    codes = {code["key"]: code for code in codebook["codes"]}
    previous = ""
    for unit in units:
        (act,) = _of(unit, "ACT")
        if act == "ACT.RECOGNIZE" == previous:
            # A chain of وأن shares the verb of its first unit.
            assert unit["quote"].startswith("وأن")
            assert unit["target_quote"].startswith(("that", "and that"))
            continue
        assert any(trigger in unit["quote"] for trigger in codes[act]["triggers_ar"]), unit["id"]
        assert any(trigger in unit["target_quote"].lower() for trigger in codes[act]["triggers_en"]), unit["id"]
        previous = act


def test_the_force_of_a_unit_follows_its_act_and_its_adverb(units: Units, codebook: dict[str, Any]) -> None:
    force = {code["key"]: code["force"] for code in codebook["codes"] if "force" in code}
    for unit in units:
        (act,), (obligation,) = _of(unit, "ACT"), _of(unit, "OBL")
        expected = force[act]
        if act in ("ACT.SUPPORT", "ACT.OPPOSE") and any(w in unit["quote"] for w in ("بقوة", "بشدة", "الحازم")):
            expected = "OBL.FIRM"
            assert any(w in unit["target_quote"] for w in ("firmly", "strongly", "resolute")), unit["id"]
        if act == "ACT.COMMIT" and any(w in unit["quote"] for w in ("تبذل", "تساهم")):
            expected = "OBL.SOFT"
        assert obligation == expected, unit["id"]


def test_the_figures_of_the_sample_are_those_that_its_judgements_quote(units: Units, statement: dict[str, Any]) -> None:
    count = Counter(code.partition("=")[0] for unit in units for code in unit["codes"])
    assert (count["SRC.BOTH"], count["SRC.B"], count["SRC.A"]) == (56, 18, 15)
    assert (count["OBL.DECL"], count["OBL.SOFT"], count["OBL.FIRM"]) == (48, 23, 18)
    assert (count["REC.MUTUAL"], count["REC.ONEWAY"], count["REC.OUTWARD"]) == (41, 32, 16)
    firm = {unit["id"] for unit in units if "OBL.FIRM" in unit["codes"] and "SRC.BOTH" not in unit["codes"]}
    assert firm == {"1.3", "1.4", "1.5", "1.6", "1.8"}
    last = statement["judgements"][-1]
    assert all(str(count[code]) in last["text_target"] for code in ("OBL.DECL", "OBL.SOFT", "OBL.FIRM"))
    assert set(last["clauses"]) == {unit["article"] for unit in units if "OBL.FIRM" in unit["codes"]}


def test_the_units_are_those_of_the_gold_sample(units: Units, shared: Path) -> None:
    path = shared / "gold" / "joint-statement-codes.json"
    if not path.is_file():
        pytest.skip("the gold sample is not on this machine")
    gold = json.loads(path.read_text(encoding="utf-8"))
    keys = ("id", "article", "start", "end", "quote", "codes")
    assert [[unit[key] for key in keys] for unit in units] == [[unit[key] for key in keys] for unit in gold]

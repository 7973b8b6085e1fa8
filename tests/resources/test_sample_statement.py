"""The sample's translation covers its Arabic text, sentence by sentence, and its briefing parts hold together."""

from __future__ import annotations

import re
from typing import Any

import pytest

from workbench.domain.enums import ClauseKind, Confidence, Lead, Likelihood
from workbench.plugins.briefings.bilingual import note_in

LATIN_WORD = re.compile(r"[A-Za-z]{3,}")
NUMBER = re.compile(r"[0-9]+")
QUOTED = re.compile(r"“[^”]*”")

Segments = dict[str, dict[str, str]]


def test_the_sentences_and_labels_rebuild_the_arabic_text_exactly(statement: dict[str, Any], whole_text: str) -> None:
    lines = []
    for clause in statement["clauses"]:
        for number, paragraph in enumerate(clause["paragraphs"]):
            label = f"{clause['label']} " if number == 0 and clause["label"] else ""
            lines.append(label + " ".join(segment["ar"] for segment in paragraph["segments"]))
    assert "\n" + "\n".join(lines) == whole_text
    assert len(lines) == 43


def test_a_sentence_ends_only_where_a_segment_ends(segments: Segments) -> None:
    for segment in segments.values():
        assert segment["ar"][-1] in ".؟!"
        assert not re.search(r"[.؟!] ", segment["ar"]), segment["id"]


def test_every_sentence_is_translated_and_nothing_is_padded(segments: Segments) -> None:
    assert len(segments) == 62
    for segment in segments.values():
        assert segment["en"] == " ".join(segment["en"].split())
        assert segment["en"].endswith(".")
        words = len(segment["en"].split()) / len(segment["ar"].split())
        assert 1.0 < words < 2.1, (segment["id"], words)


def test_numbers_and_latin_names_survive_in_translation(segments: Segments) -> None:
    for segment in segments.values():
        assert sorted(NUMBER.findall(segment["ar"])) == sorted(NUMBER.findall(segment["en"])), segment["id"]
        for name in LATIN_WORD.findall(segment["ar"]):
            assert name in segment["en"], (segment["id"], name)


def test_quotation_marks_are_kept_except_around_the_agency(segments: Segments) -> None:
    for segment in segments.values():
        source = [quote for quote in QUOTED.findall(segment["ar"]) if "أذرتاج" not in quote]
        assert len(source) == len(QUOTED.findall(segment["en"])), segment["id"]


@pytest.mark.parametrize(
    ("arabic", "english"),
    [
        ("الطرفان", "two Parties"),
        ("الجانبان", "two sides"),
        ("استعداد", "readiness"),
        ("مستعد", "ready"),
        ("سيعمل", "will work"),
        ("سوف", "will"),
        ("تحث", "urge"),
        ("ودعت", "called on"),
        ("تدعو", "call for"),
        ("بشدة", "strongly"),
        ("الحازم", "resolute"),
        ("يعتزم", "intend"),
        ("بالإجماع", "unanimously"),
        (" عاليا", "highly appreciate"),
        ("تدريجياً", "gradually"),
    ],
)
def test_the_strength_of_a_word_is_the_same_wherever_it_stands(segments: Segments, arabic: str, english: str) -> None:
    hits = [segment for segment in segments.values() if arabic in segment["ar"]]
    assert hits
    assert [s["id"] for s in hits if english not in s["en"]] == []


def test_the_translation_adds_no_stronger_modal_than_the_arabic(segments: Segments) -> None:
    for segment in segments.values():
        assert not re.search(r"\b(shall|must|undertake|pledge|guarantee)\b", segment["en"])
        if re.search(r"\bwill\b", segment["en"]):
            assert re.search("سي|سوف", segment["ar"]), segment["id"]


def test_spelling_is_british_outside_names(segments: Segments) -> None:
    names = ("World Trade Organization", "Global Civilization Initiative", "Dialogue among Civilizations")
    for segment in segments.values():
        text = segment["en"]
        for name in (*names, "Digitalization", "International Center"):
            text = text.replace(name, "")
        assert not re.search(r"iz(e|es|ed|ing|ation|ations)\b|\bCenter\b", text), segment["id"]


def test_every_clause_has_a_title_and_a_one_line_gist_in_both_languages(statement: dict[str, Any]) -> None:
    clauses = statement["clauses"]
    assert [clause["key"] for clause in clauses] == ["P", *map(str, range(1, 19))]
    for clause in clauses:
        assert ClauseKind(clause["kind"])
        for side in ("source", "target"):
            assert clause[f"title_{side}"]
            assert not clause[f"title_{side}"].endswith(".")
            gist = clause[f"summary_{side}"]
            assert gist.endswith(".")
            assert "\n" not in gist
            assert len(gist) <= 240, (clause["key"], side, len(gist))


def test_judgements_use_one_scale_and_keep_confidence_out_of_the_sentence(
    statement: dict[str, Any], scales: dict[str, Any]
) -> None:
    scale = next(scale for scale in scales["scales"] if scale["key"] == scales["default_scale"])
    steps = {step["key"]: step for step in scale["steps"]}
    keys = {clause["key"] for clause in statement["clauses"]}
    assert 3 <= len(statement["judgements"]) <= 5
    for judgement in statement["judgements"]:
        assert Confidence(judgement["confidence"])
        assert judgement["clauses"]
        assert set(judgement["clauses"]) <= keys
        assert "confidence" not in judgement["text_target"].lower()
        assert "ثقة" not in judgement["text_source"]
        if judgement["likelihood"]:
            step = steps[Likelihood(judgement["likelihood"])]
            assert step["en"] in judgement["text_target"]
            assert step["ar"] in judgement["text_source"]
        else:
            assert not any(step["en"] in judgement["text_target"] for step in steps.values())


def test_the_bottom_line_is_two_or_three_sentences_in_both_languages(statement: dict[str, Any]) -> None:
    for side in ("summary_source", "summary_target"):
        assert statement["document"][side].count(".") in (2, 3)


def test_notes_are_anchored_by_quotes_that_stand_once_in_their_segment(
    statement: dict[str, Any], segments: Segments
) -> None:
    for note in statement["notes"]:
        segment = segments[note["segment"]]
        assert note["kind"] in ("translation", "analyst")
        assert segment["ar"].count(note["quote_source"]) == 1, note["quote_source"]
        assert segment["en"].count(note["quote_target"]) == 1, note["quote_target"]
        assert note["text"].endswith(".")


def test_every_note_says_the_same_in_arabic_and_neither_half_is_taken_for_the_other(statement: dict[str, Any]) -> None:
    for note in statement["notes"]:
        english = " ".join(filter(None, (note["text"], note.get("decision"))))
        arabic = " ".join(filter(None, (note["text_ar"], note.get("decision_ar"))))
        assert bool(note.get("decision")) == bool(note.get("decision_ar")), english
        assert arabic.endswith(".")
        assert note_in(f"{english}\n| {arabic}", Lead.ENGLISH) == english
        assert note_in(f"{english}\n| {arabic}", Lead.ARABIC) == arabic
        spelt_out = {"1", "2"}  # the first and the second paragraph
        assert set(NUMBER.findall(english)) - spelt_out == set(NUMBER.findall(arabic)) - spelt_out, english


def test_every_unit_flagged_for_translation_has_a_note_that_says_why(
    statement: dict[str, Any], coded: dict[str, Any]
) -> None:
    noted = {note["segment"] for note in statement["notes"] if note["kind"] == "translation"}
    flagged = {unit["segment"] for unit in coded["units"] if "FLAG.TRANSL" in unit["codes"]}
    assert flagged <= noted


def test_broken_phrases_are_marked_and_not_mended(segments: Segments) -> None:
    marked = [key for key, segment in segments.items() if "[sic]" in segment["en"]]
    assert marked == ["4-p5-s1", "7-p3-s1"]


def test_the_dual_and_the_plural_of_the_parties_are_counted_in_the_note(
    statement: dict[str, Any], whole_text: str
) -> None:
    note = next(note for note in statement["notes"] if note["quote_source"] == "أعربت الأطراف")
    assert f"({whole_text.count('الأطراف')} times)" in note["text"]
    assert f"({whole_text.count('الطرفان')})" in note["text"]

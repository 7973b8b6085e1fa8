"""The sample's terms are in its text, its translation uses them, and it avoids what they forbid."""

from __future__ import annotations

import re
from typing import Any

from workbench.domain.enums import Lead
from workbench.plugins.briefings.bilingual import note_in

Segments = dict[str, dict[str, str]]


def _arabic(concept: dict[str, Any]) -> list[str]:
    return [concept["ar"], *concept.get("ar_forms", [])]


def _english(concept: dict[str, Any]) -> list[str]:
    return [concept["en"], *concept.get("en_admitted", [])]


def test_every_concept_first_stands_in_the_clause_it_names(termbase: dict[str, Any], segments: Segments) -> None:
    for concept in termbase["concepts"]:
        hits = [s["clause"] for s in segments.values() if any(form in s["ar"] for form in _arabic(concept))]
        assert hits, concept["key"]
        assert hits[0] == concept["clause"], concept["key"]


def test_wherever_a_term_stands_the_translation_uses_an_allowed_one(
    termbase: dict[str, Any], segments: Segments
) -> None:
    for concept in termbase["concepts"]:
        allowed = [term.casefold() for term in _english(concept)]
        for key, segment in segments.items():
            if any(form in segment["ar"] for form in _arabic(concept)):
                assert any(term in segment["en"].casefold() for term in allowed), (concept["key"], key)


def test_the_translation_uses_no_forbidden_term(termbase: dict[str, Any], segments: Segments) -> None:
    english = " ".join(segment["en"] for segment in segments.values())
    for concept in termbase["concepts"]:
        for term in concept.get("en_forbidden", []):
            assert not re.search(rf"\b{re.escape(term)}\b", english, re.IGNORECASE), (concept["key"], term)


def test_no_term_is_both_allowed_and_forbidden_and_none_is_listed_twice(termbase: dict[str, Any]) -> None:
    concepts = termbase["concepts"]
    assert len({concept["key"] for concept in concepts}) == len(concepts) >= 60
    assert len({concept["ar"] for concept in concepts}) == len(concepts)
    for concept in concepts:
        assert not set(_english(concept)) & set(concept.get("en_forbidden", []))


def test_the_set_formulas_keep_their_agreed_english(termbase: dict[str, Any]) -> None:
    english = {concept["ar"]: concept["en"] for concept in termbase["concepts"]}
    assert english["جزء لا يتجزأ"] == "inalienable part"
    assert english["مجتمع المصير المشترك للبشرية"] == "community with a shared future for mankind"


def test_every_note_on_a_term_is_there_in_both_languages(termbase: dict[str, Any]) -> None:
    for concept in termbase["concepts"]:
        assert bool(concept.get("note")) == bool(concept.get("note_ar")), concept["key"]
        if concept.get("note"):
            both = f"{concept['note']} | {concept['note_ar']}"
            assert note_in(both, Lead.ENGLISH) == concept["note"], concept["key"]
            assert note_in(both, Lead.ARABIC) == concept["note_ar"], concept["key"]

"""Coded units, and what the commitments make of them."""

from __future__ import annotations

from dataclasses import replace

from tests.plugins.briefings import builders as build
from tests.plugins.briefings.conftest import Render
from workbench.domain.briefings import Bundle, Recipe
from workbench.domain.codes import CodeRow
from workbench.domain.enums import Lead, Side
from workbench.domain.ids import CodeId
from workbench.plugins.briefings.model import view_of
from workbench.plugins.briefings.units import Unit, units_of, years


def _units(made: Bundle) -> list[Unit]:
    return units_of(view_of(made, Recipe()))


def test_annotations_on_one_stretch_are_one_unit() -> None:
    units = _units(build.bundle())
    assert [len(unit.annotations) for unit in units] == [1, 5, 10, 3]
    assert units[1].keys == {"ACT.COMMIT", "SRC.BOTH", "DOM.TRADE", "OBL.FIRM", "TIME.DATED"}


def test_the_coded_translation_joins_the_unit_of_its_source() -> None:
    unit = _units(build.bundle())[2]
    assert unit.source_words.startswith("وتعارض")
    assert unit.target_words.startswith("Azerbaijan strongly")


def test_two_units_of_one_sentence_with_the_same_codes_keep_their_own_translations() -> None:
    segment = build.segment(1, 1, "يدعم الطرفان السلام ويدعم الطرفان الأمن", "They back peace and they back security")
    rows = [
        *build.coded(segment, "يدعم الطرفان السلام", ("SRC.BOTH",), first=1),
        *build.coded(segment, "يدعم الطرفان الأمن", ("SRC.BOTH",), first=2),
        *build.coded(segment, "they back security", ("SRC.BOTH",), first=3, side=Side.TARGET),
        *build.coded(segment, "They back peace", ("SRC.BOTH",), first=4, side=Side.TARGET),
    ]
    made = build.bundle(segments=(segment,), annotations=tuple(rows))
    assert [(unit.source_words, unit.target_words) for unit in _units(made)] == [
        ("يدعم الطرفان السلام", "They back peace"),
        ("يدعم الطرفان الأمن", "they back security"),
    ]


def test_a_named_unit_holds_together_whatever_its_stretches() -> None:
    segment = build.segment(1, 1, "سيعمل الطرفان معاً")
    rows = [
        *build.coded(segment, "سيعمل", ("ACT.COMMIT",), first=1, unit="u1"),
        *build.coded(segment, "الطرفان", ("SRC.BOTH",), first=2, unit="u1"),
    ]
    (unit,) = _units(build.bundle(segments=(segment,), annotations=tuple(rows)))
    assert unit.keys == {"ACT.COMMIT", "SRC.BOTH"}


def test_what_a_person_coded_hides_what_a_machine_suggested_there() -> None:
    segment = build.segment(1, 1, "سيعمل الطرفان معاً")
    rows = [
        *build.coded(segment, "سيعمل", ("OBL.SOFT",), first=1, annotator_id=2),
        *build.coded(segment, "سيعمل", ("OBL.FIRM",), first=2),
        *build.coded(segment, "معاً", ("OBL.SOFT",), first=3, annotator_id=2),
    ]
    made = build.bundle(segments=(segment,), annotations=tuple(rows))
    made = replace(made, annotators=(*made.annotators, build.MACHINE))
    assert [unit.keys for unit in _units(made)] == [{"OBL.FIRM"}, {"OBL.SOFT"}]


def test_codebooks_that_leave_the_family_to_the_tree_work_too(render: Render) -> None:
    made = build.bundle()
    bare = tuple(replace(code, key=code.key.rpartition(".")[2]) for code in made.codes)
    rows = render(replace(made, codes=bare)).table("Firm undertakings and positions")
    assert [row[0] for row in rows] == ["Who, to whom", "Both parties\nto each other", "Azerbaijan\nto China"]


def test_without_names_for_the_parties_the_codes_speak(render: Render) -> None:
    made = build.bundle(variables=())
    rows = render(made).table("Firm undertakings and positions")
    assert rows[2][0] == "Party B\nto Party A"


def test_years_are_found_in_either_digits_and_not_inside_numbers() -> None:
    assert years("حتى عام ٢٠٣٠ أو 2026، رقم 120268") == ["٢٠٣٠", "2026"]


def test_a_place_is_named_as_the_glossary_has_it_in_the_lead_language(render: Render) -> None:
    made = build.bundle()
    place = CodeRow(99, 1, None, 99, "GEO.PLACE", "موقع", "Place")
    row = replace(made.annotations[0], id=99, code_id=CodeId(99), attributes={"value": "Taiwan"})
    made = replace(
        made,
        codes=(*made.codes, place),
        annotations=(*made.annotations, row),
        glossary=(build.entry(1, "تايوان", "Taiwan"),),
    )
    assert "\u00a0تايوان\u00a0" in render(made, lead=Lead.ARABIC).paragraphs("TagLine")[0]
    assert "\u00a0Taiwan\u00a0" in render(made).paragraphs("TagLine")[0]


def test_acts_coded_with_nothing_else_are_tags_of_their_article_and_undertakings_by_their_own_force(
    render: Render,
) -> None:
    made = build.bundle()
    promise, stand = made.segments[1], made.segments[2]
    rows = [
        *build.coded(promise, "سيعمل الطرفان", ("ACT.COMMIT",), first=1),
        *build.coded(stand, "وتعارض أذربيجان", ("ACT.OPPOSE",), first=2),
    ]
    briefing = render(replace(made, annotations=tuple(rows)))
    tags = briefing.paragraphs("TagLine")[0]
    assert "Commits" in tags
    assert "Opposes" in tags
    table = briefing.table("Firm undertakings and positions")
    assert table[0][0] == "English translation (working)"
    assert [row[-1] for row in table[1:]] == ["Commits\nArticle 1"]

"""The check for brackets and quotation marks."""

from __future__ import annotations

import pytest

from tests.plugins.checks.conftest import Make
from workbench.domain.enums import Side
from workbench.plugins.checks.pairs import PairsCheck

SOURCE = "وتعارض “استقلال تايوان” (بأي شكل كان)."


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (SOURCE, "and opposes “Taiwan independence” (in any form)."),
        (SOURCE, 'and opposes "Taiwan independence" (in any form).'),
        (SOURCE, "and opposes ‘Taiwan independence’ (in any form)."),
        ("قال «نعم».", "He said “yes”."),
        ("قال ”نعم“.", "He said “yes”."),
        ("“سنواصل العمل.", "“We shall go on working."),
        ("1) الأمن؛ أ) الحدود.", "1) security; a) borders."),
        ("وُقّعت في مدينة (جيبوتي) يوم (الإثنين).", "Done at Djibouti on Monday."),
        ("بدأت المحادثات.", "Talks [sic] began."),
        ("اقترحت الخطة.", "They’re the ministers’ plans."),
    ],
)
def test_equivalent_marks_and_cut_quotations_are_no_fault(make: Make, source: str, target: str) -> None:
    assert list(PairsCheck().run([make(source, target)])) == []
    assert list(PairsCheck().run([make(target, source, pair=("en", "ar"))])) == [] or "[sic]" in target


@pytest.mark.parametrize(
    ("target", "code", "at"),
    [
        ("and opposes “Taiwan independence (in any form).", "qa.pairs.quote", 12),
        ("and opposes Taiwan independence” (in any form).", "qa.pairs.quote", 31),
        ("and opposes “Taiwan independence” (in any form.", "qa.pairs.bracket", 34),
        ("and opposes “Taiwan independence” in any form).", "qa.pairs.bracket", 45),
        ("and opposes “Taiwan independence” (in any form].", "qa.pairs.bracket", 34),
    ],
)
def test_a_mark_without_partner_is_shown_at_its_place(make: Make, target: str, code: str, at: int) -> None:
    found = list(PairsCheck().run([make(SOURCE, target)]))
    assert (found[0].code, found[0].side, found[0].start) == (code, Side.TARGET, at)


def test_brackets_that_the_translation_dropped_are_shown_in_the_source(make: Make) -> None:
    (found,) = PairsCheck().run([make(SOURCE, "and opposes “Taiwan independence” in any form.")])
    assert (found.side, SOURCE[found.start : found.end]) == (Side.SOURCE, "(بأي شكل كان)")


def test_an_opening_mark_lost_from_a_cut_quotation_is_shown_in_the_source(make: Make) -> None:
    (found,) = PairsCheck().run([make("“سنواصل العمل.", "We shall go on working.")])
    assert (found.code, found.side, found.start) == ("qa.pairs.quote-lost", Side.SOURCE, 0)


@pytest.mark.parametrize(
    ("source", "target", "quoted"),
    [
        ('أكد الطرفان "الالتزام" بالاتفاق.', "The Parties affirmed commitment to the agreement.", '"الالتزام"'),
        ("قال «لن نقبل أبدا».", "He said that they would never accept.", "«لن نقبل أبدا»"),
    ],
)
def test_a_quotation_that_the_translation_does_not_mark_is_shown(
    make: Make, source: str, target: str, quoted: str
) -> None:
    (found,) = PairsCheck().run([make(source, target)])
    assert (found.code, found.severity) == ("qa.pairs.quotation-lost", PairsCheck.severity)
    assert source[found.start : found.end] == quoted
    (found,) = PairsCheck().run([make("They spoke of a “so-called plan”.", "تحدثوا عن خطة مزعومة.", pair=("en", "ar"))])
    assert found.code == "qa.pairs.quotation-lost"


def test_the_marks_round_a_name_may_be_dropped(make: Make) -> None:
    names = (
        ("وأفادت وكالة “أذرتاج” بذلك.", "AZERTAC reported it."),
        ('نجم "Still Game" في دور جديد', "Still Game star in a new role"),
    )
    for source, target in names:
        assert list(PairsCheck().run([make(source, target)])) == []


def test_a_quotation_closed_by_another_kind_of_mark_is_mended(make: Make) -> None:
    target = 'He said “yes".'
    (found,) = PairsCheck().run([make("قال «نعم».", target)])
    assert found.fix is not None
    assert target[: found.fix.start] + found.fix.text + target[found.fix.end :] == "He said “yes”."

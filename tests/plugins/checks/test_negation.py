"""The check for negations lost or added."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.plugins.checks.conftest import Make
from workbench.domain.enums import Side, State
from workbench.domain.qa import CheckedSegment
from workbench.plugins.checks.negation import NegationCheck

FAITHFUL = [
    ("لم تتمكن رويترز من توثيق هذه اللقطات.", "Reuters was not able to authenticate the footage."),
    ("لن يتخلى الطرفان عن هذا الموقف.", "The two sides will never abandon this position."),
    ("وتعتبر الألعاب الموجهة نحو المواجهة غير منتجة.", "and considers confrontational games to be unproductive."),
    ("يتم ذلك بدون شروط مسبقة.", "This is done without preconditions."),
    ("أكد الجانبان عدم استخدام القوة.", "The two sides affirmed that force is not to be used."),
    ("ليس لدينا ما نخفيه.", "We have nothing to hide."),
]
IDIOMS = [
    ("تايوان جزء لا يتجزأ من أراضي الصين.", "Taiwan is an inalienable part of the territory of China."),
    ("لا يزال الوضع هشاً.", "The situation is still fragile."),
    ("وما زالت المشاورات جارية.", "Consultations are continuing."),
    ("في المنظمات الدولية، ولا سيما الأمم المتحدة.", "in international organisations, especially the United Nations."),
    ("غير أن الوزير أكد استعداده.", "However, the minister affirmed his readiness."),
    ("إلا أن النازحين بحاجة إلى الطعام.", "But the displaced need food."),
    ("قُتل ما لا يقل عن ثلاثين شخصاً.", "At least thirty people were killed."),
    ("لا بد من تعزيز الثقة.", "Trust must be strengthened."),
    ("ليس فقط التجارة بل الثقافة.", "Not only trade but culture."),
    ("لا شك في أهمية الحوار.", "Dialogue is surely important."),
    ("وقد غيّر اسمه.", "He changed his name."),
    ("لم يُفتح المطار إلا لجهود الإغاثة.", "The airport was opened only for relief efforts."),
    ("هذا ما أكده البند.", "This is what item No. 5 affirms."),
]


@pytest.mark.parametrize(("source", "target"), FAITHFUL + IDIOMS)
def test_a_faithful_translation_is_left_alone_in_either_direction(make: Make, source: str, target: str) -> None:
    there, back = make(source, target), make(target, source, pair=("en", "ar"))
    assert list(NegationCheck().run([there, back])) == []


@pytest.mark.parametrize(
    ("source", "target", "word"),
    [
        ("لا تؤيد أذربيجان هذا المشروع.", "Azerbaijan supports this project.", "لا"),
        ("ولن يُسمح لأي طرف بالتدخل.", "Any party will be allowed to intervene.", "ولن"),
        ("هذا الإجراء غير مقبول.", "This measure is acceptable.", "غير"),
        ("قَرَّر الطرفان عدم التصعيد.", "The two sides decided to escalate.", "عدم"),
        ("لَمْ يُوقَّع الاتفاق.", "The agreement was signed.", "لَمْ"),
    ],
)
def test_a_lost_negation_is_shown_at_its_word_in_the_source(make: Make, source: str, target: str, word: str) -> None:
    (found,) = NegationCheck().run([make(source, target)])
    assert (found.code, found.side, source[found.start : found.end]) == ("qa.negation.lost", Side.SOURCE, word)


@pytest.mark.parametrize(
    ("source", "target", "word"),
    [
        ("تؤيد أذربيجان هذا المشروع.", "Azerbaijan does not support this project.", "not"),
        ("وقّع الطرفان الاتفاق.", "The two sides didn’t sign the agreement.", "n’t"),
        ("سيشارك الوزير.", "The minister will never take part.", "never"),
    ],
)
def test_an_added_negation_is_shown_at_its_word_in_the_translation(
    make: Make, source: str, target: str, word: str
) -> None:
    (found,) = NegationCheck().run([make(source, target)])
    assert (found.code, found.side, target[found.start : found.end]) == ("qa.negation.added", Side.TARGET, word)


def test_one_of_two_negations_lost_is_counted(make: Make) -> None:
    source = "لم يوقّع الوزير الاتفاق ولن يشارك في المؤتمر."
    (found,) = NegationCheck().run([make(source, "The minister did not sign, and will take part.")])
    assert found.code == "qa.negation.lost-some"
    assert (found.data["count"], found.data["other"]) == (2, 1)


def test_other_language_pairs_are_not_judged(make: Make) -> None:
    assert list(NegationCheck().run([make("لا أوافق.", "Je suis d'accord.", pair=("ar", "fr"))])) == []


def test_few_good_translations_of_news_are_flagged(shared: Path) -> None:
    lines = (shared / "data/news/ntrex-first40.tsv").read_text(encoding="utf-8").split("\n")[1:]
    pairs = [line.split("\t")[1:3] for line in lines if line]
    rows = [CheckedSegment(at, at, ar, en, State.TRANSLATED, "ar", "en") for at, (ar, en) in enumerate(pairs)]
    assert len(list(NegationCheck().run(rows))) <= 0.025 * len(rows)

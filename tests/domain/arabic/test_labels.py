"""Clause labels: taken where they open a clause, left alone where a number is only a number."""

import pytest

from workbench.domain.arabic.labels import LabelKind, take_label


@pytest.mark.parametrize(
    ("line", "text", "value", "rest"),
    [
        ("1. يدعم الطرفان", "1.", 1, "يدعم الطرفان"),
        ("1- يدعم", "1-", 1, "يدعم"),
        ("1) يدعم", "1)", 1, "يدعم"),
        ("(1) يدعم", "(1)", 1, "يدعم"),
        ("١. يدعم", "١.", 1, "يدعم"),
        ("١/ يدعم", "١/", 1, "يدعم"),
        ("١-يدعم", "١-", 1, "يدعم"),
        ("١٠ – يدعم", "١٠ –", 10, "يدعم"),
        ("(١) يدعم", "(١)", 1, "يدعم"),
        ("المادة ١", "المادة ١", 1, ""),
        ("المادة الأولى", "المادة الأولى", 1, ""),
        ("المادة الثامنة:", "المادة الثامنة", 8, ""),
        ("المادة (١)", "المادة (١)", 1, ""),
        ("## المادة (1) إنشاء المنظمة", "المادة (1)", 1, "إنشاء المنظمة"),
        ("### (المادة الحادية عشرة) الأهداف", "(المادة الحادية عشرة)", 11, "الأهداف"),
        ("المادة العشرون الأحكام الختامية", "المادة العشرون", 20, "الأحكام الختامية"),
        ("البند ٣", "البند ٣", 3, ""),
        ("الفصل الثاني: أحكام عامة", "الفصل الثاني", 2, "أحكام عامة"),
        ("أولاً: الموافقة", "أولاً:", 1, "الموافقة"),
        ("ثانيا- على", "ثانيا-", 2, "على"),
        ("عاشراً: على", "عاشراً:", 10, "على"),
        ("أ) الوثائق", "أ)", 1, "الوثائق"),
        ("(ب) الوثائق", "(ب)", 2, "الوثائق"),
        ("هـ- أسماء", "هـ-", 5, "أسماء"),
        ("Article 5 Scope", "Article 5", 5, "Scope"),
        ("(a) text", "(a)", 1, "text"),
        ("١\u200f- التعاون", "١\u200f-", 1, "التعاون"),
    ],
)
def test_a_label_is_taken_off_its_line(line: str, text: str, value: int, rest: str) -> None:
    label = take_label(line)
    assert label is not None
    assert (label.text, label.value, line[label.end :]) == (text, value, rest)


@pytest.mark.parametrize(
    "line",
    [
        "3.5 في المئة من الناتج",
        "1.5.2025 كان موعدا",
        "1/5/2025 تاريخ التوقيع",
        "2025. العام",
        "24-22 أبريل",
        "24 - 22 أبريل",
        "15:00 بدأت الجلسة",
        "2 مليون شخص",
        "د. عبدالعزيز بن عبدالله",
        "أ.ف.ب تفيد",
        "المادة الأولى من الاتفاقية تنص على ما يأتي",
        "الفقرة (ب) من المادة",
        "المادة (5) في هذا الاتفاق",
        "من 22 إلى 24 أبريل",
        "",
    ],
)
def test_a_number_that_labels_nothing_is_left_in_the_text(line: str) -> None:
    assert take_label(line) is None


def test_only_the_expected_number_or_a_new_beginning_is_taken() -> None:
    assert take_label("4. النص", expected=4) is not None
    assert take_label("1. النص", expected=4) is not None
    assert take_label("7. النص", expected=4) is None


def test_a_bullet_has_no_value() -> None:
    label = take_label("– بناء القدرات")
    assert label is not None
    assert (label.kind, label.value, label.end) == (LabelKind.BULLET, None, 2)


def test_a_letter_counts_by_the_abjad_and_by_the_alphabet() -> None:
    label = take_label("ت) النص")
    assert label is not None
    assert label.values == (22, 3)

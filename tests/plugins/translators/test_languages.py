"""Language tags for engines."""

from __future__ import annotations

import pytest

from workbench.plugins.translators.languages import canonical, closest, english_name, is_traditional_chinese, primary


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("ar", "ar"), ("AR-sa", "ar-SA"), ("ar_EG", "ar-EG"), ("Arabic", "ar"), ("zh-hant-tw", "zh-Hant-TW"),
        ("", ""), ("auto", ""), ("und", ""), ("es-419", "es-419"),
    ],
)  # fmt: skip
def test_tags_take_one_form(tag: str, expected: str) -> None:
    assert canonical(tag) == expected


def test_the_nearest_of_an_engines_tags_is_found() -> None:
    known = ["ar-SA", "ar-EG", "en-GB", "en-US", "fr"]

    assert closest("ar", known) == "ar-SA"
    assert closest("ar-EG", known) == "ar-EG"
    assert closest("ar-MA", known) == "ar-SA"
    assert closest("fr-CA", known) == "fr"
    assert closest("so", known) is None


def test_names_scripts_and_bare_languages() -> None:
    assert english_name("ar-SA") == "Arabic (ar-SA)"
    assert english_name("xx") == "xx"
    assert primary("ar-SA") == "ar"
    assert is_traditional_chinese("zh-TW")
    assert not is_traditional_chinese("zh-CN")

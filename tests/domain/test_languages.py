"""A pair is always two languages."""

import pytest

from workbench.domain.languages import asked_pair, language_pair


@pytest.mark.parametrize(
    ("document", "pair"),
    [("ar", ("ar", "en")), ("", ("ar", "en")), ("en", ("en", "ar")), ("en-GB", ("en-GB", "ar")), ("fr", ("fr", "en"))],
)
def test_a_document_is_translated_out_of_its_own_language(document, pair):
    assert language_pair(document, "ar", "en") == pair


def test_an_engine_is_told_the_language_of_the_project_where_nobody_knows_the_document_s():
    assert asked_pair("und", "ar", "en") == ("ar", "en")
    assert asked_pair("ru", "ar", "en") == ("ru", "en")

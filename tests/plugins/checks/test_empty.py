"""The check for missing translations."""

from __future__ import annotations

import pytest

from tests.plugins.checks.conftest import Make
from workbench.domain.enums import Severity, State
from workbench.plugins.checks.empty import EmptyCheck

SOURCE = "واتفق الجانبان على مواصلة التشاور."


@pytest.mark.parametrize("target", ["", "   ", "\u200f\u00a0", "\u2066\u2069"])
def test_a_confirmed_segment_that_shows_nothing_is_an_error(make: Make, target: str) -> None:
    (found,) = EmptyCheck().run([make(SOURCE, target)])
    assert (found.code, found.severity) == ("qa.empty.blank", Severity.ERROR)


def test_a_segment_not_yet_begun_is_listed_only_on_request(make: Make) -> None:
    row = make(SOURCE, "", state=State.UNTRANSLATED)
    assert list(EmptyCheck().run([row])) == []
    (found,) = EmptyCheck({"untranslated": True}).run([row])
    assert found.code == "qa.empty.untranslated"


def test_an_empty_source_needs_no_translation(make: Make) -> None:
    assert list(EmptyCheck().run([make(" \u200f", "")])) == []


def test_a_short_translation_is_a_translation(make: Make) -> None:
    assert list(EmptyCheck().run([make("نعم.", "Y")])) == []

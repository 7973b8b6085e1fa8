"""Notes in two languages."""

from __future__ import annotations

import pytest

from workbench.domain.halves import note_half


@pytest.mark.parametrize(
    ("body", "english", "arabic"),
    [
        ("Watch the date. | انتبه إلى التاريخ.", "Watch the date.", "انتبه إلى التاريخ."),
        ("انتبه إلى التاريخ. | Watch the date.", "Watch the date.", "انتبه إلى التاريخ."),
        ("Only English.", "Only English.", "Only English."),
        ("one | two", "one | two", "one | two"),
    ],
)
def test_a_reader_gets_the_half_that_is_theirs_and_the_whole_where_there_are_no_halves(body, english, arabic):
    assert note_half(body, arabic=False) == english
    assert note_half(body, arabic=True) == arabic

"""A person names segments by numbers and ranges; what is not there is said, not passed over."""

from __future__ import annotations

import pytest

from workbench.cli.selection import segment_numbers
from workbench.errors import InputError


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("7", (7,)),
        ("3-5", (3, 4, 5)),
        ("1-3,9,12-14", (1, 2, 3, 9, 12, 13, 14)),
        ("9, 3 , 3-4", (3, 4, 9)),
        ("٣–٥", (3, 4, 5)),
        ("٣، ٧", (3, 7)),
        ("62-62", (62,)),
    ],
)
def test_numbers_and_ranges_are_read_in_the_order_of_the_document(text: str, expected: tuple[int, ...]) -> None:
    assert segment_numbers(text, 62) == expected


@pytest.mark.parametrize("text", ["60-99", "0", "0-3", "63", "1-5,70", "9" * 6000, "1-" + "9" * 30])
def test_a_number_that_no_segment_has_is_refused(text: str) -> None:
    with pytest.raises(InputError) as caught:
        segment_numbers(text, 62)
    assert (caught.value.code, caught.value.data["count"]) == ("usage.beyond", 62)


@pytest.mark.parametrize("text", ["", ",", "a", "5-3", "-5", "3-", "1--2", "1-2-3", "1;2"])
def test_what_is_no_selection_is_refused(text: str) -> None:
    with pytest.raises(InputError) as caught:
        segment_numbers(text, 62)
    assert caught.value.code == "usage.range"

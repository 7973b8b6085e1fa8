"""Columns of many rows: each value is looked at, and rows that do not fit together are refused."""

from __future__ import annotations

from typing import Any

import pytest

from workbench.domain.changes import Table
from workbench.errors import StoreError
from workbench.storage.bulk import flattened
from workbench.storage.catalogue import SHAPES

CODEBOOKS = SHAPES[Table.CODEBOOKS]


@pytest.mark.parametrize("bad", ["a\x00b", {"key": "\x00"}])
def test_a_character_that_a_server_cannot_hold_is_found_in_any_row(bad: Any) -> None:
    with pytest.raises(StoreError, match=r"store\.text"):
        flattened(CODEBOOKS, [{"name": "good"}, {"name": bad}])


def test_rows_become_columns_and_those_of_different_fields_are_refused() -> None:
    assert flattened(CODEBOOKS, [{"name": "one"}, {"name": "two"}]) == {"name": ["one", "two"]}
    with pytest.raises(ValueError, match="different fields"):
        flattened(CODEBOOKS, [{"name": "one"}, {"name": "two", "version": "3"}])

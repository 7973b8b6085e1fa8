"""What servers say when they refuse."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from workbench.plugins.translators.refusals import retry_after


def test_a_wait_is_read_as_seconds_or_as_a_date() -> None:
    assert retry_after("120") == 120
    assert retry_after(format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)) == pytest.approx(
        90, abs=5
    )
    assert retry_after(format_datetime(datetime.now(UTC) - timedelta(days=1), usegmt=True)) == 0


@pytest.mark.parametrize("value", ["", "soon", "-5", "1e9x", "٣", "Wed, 99 Foo"])
def test_a_wait_that_cannot_be_read_is_none(value: str) -> None:
    assert retry_after(value) is None

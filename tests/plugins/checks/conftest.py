"""Builders for segments under check."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.enums import State
from workbench.domain.ids import SegmentId
from workbench.domain.qa import CheckedSegment

Make = Callable[..., CheckedSegment]


@pytest.fixture
def make() -> Make:
    """Build a translated segment, Arabic to English unless told."""

    def build(
        source: str, target: str, *, pair: tuple[str, str] = ("ar", "en"), state: State = State.TRANSLATED, at: int = 0
    ) -> CheckedSegment:
        return CheckedSegment(SegmentId(at + 1), at, source, target, state, *pair)

    return build

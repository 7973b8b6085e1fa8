"""Where the ends of an annotation step to."""

from __future__ import annotations

from workbench.ui.annotating.overlay import stepped


def test_ends_step_to_the_next_place():
    assert stepped((2, 5, 8), 2, forward=True) == 5
    assert stepped((2, 5, 8), 4, forward=False) == 2
    assert stepped((2, 5, 8), 8, forward=True) == 8

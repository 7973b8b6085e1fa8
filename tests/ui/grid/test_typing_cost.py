"""What a key costs: texts are laid out and measured once, however often their row is made anew."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from workbench.domain.spans import Span
from workbench.ui.decorations import MarkKind
from workbench.ui.grid import rows
from workbench.ui.grid.marking import span_rects
from workbench.ui.grid.texts import lay_out

ENGLISH = "The two sides stressed (firmly) that peace, “as agreed” in 2025, is to be kept by all. "
ARABIC = "أكد الجانبان (بقوة) أن السلام، كما اتُّفق عليه عام 2025، يجب أن يحفظه الجميع. China's "
WAYS = {ENGLISH: Qt.LayoutDirection.LeftToRight, ARABIC: Qt.LayoutDirection.RightToLeft}


@given(st.sampled_from([ENGLISH, ARABIC]), st.data())
def test_what_is_taken_over_while_typing_stands_where_it_would_be_measured(qapp, text, data):
    at = data.draw(st.integers(0, len(text)))
    cut = data.draw(st.integers(at, min(len(text), at + 12)))
    typed = data.draw(st.text(alphabet="ab لام 2(،", max_size=6))
    font = QFont("Noto Naskh Arabic", 12)
    before = lay_out(text, font, 190, WAYS[text])
    for start in range(0, len(text) - 4, 3):
        before.pieces(Span(start, start + 4))
    new = text[:at] + typed + text[cut:]
    quick, slow = lay_out(new, font, 190, WAYS[text]), lay_out(new, font, 190, WAYS[text])
    quick.learn(before)
    for start in range(0, len(new) - 4, 3):
        span = Span(start, start + 4)
        for one, other in zip(span_rects(quick, span), span_rects(slow, span), strict=True):
            assert one.getRect() == pytest.approx(other.getRect(), abs=0.6)


def test_a_row_that_gets_other_marks_or_is_stored_lays_no_text_out_again(drive, sample_file, monkeypatch):
    window = drive(sample_file).ready(60)
    window.go(6)
    made = []
    lay = rows.lay_out
    monkeypatch.setattr(
        rows, "lay_out", lambda text, *args, **keywords: made.append(text) or lay(text, *args, **keywords)
    )
    segment = window.area.model.row(6).segment
    window.context.decorations.put(MarkKind.FINDING, segment.id, ())
    window.grid.cache.clear()
    window.grid.refresh()
    assert made == []
    window.type("Peace")
    window.grid.viewport().repaint()
    typed = window.target.text()
    window.saved()
    window.grid.viewport().repaint()
    assert made.count(typed) == 1
    assert all(text.startswith(segment.target) or text in typed for text in made), "only what is typed is laid out"

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from workbench.domain.enums import Side
from workbench.domain.spans import Span
from workbench.ui.decorations import Mark, MarkKind
from workbench.ui.grid.marking import Ink, Place, follow, paint_strokes, span_rects, strokes
from workbench.ui.grid.texts import lay_out
from workbench.ui.grid.tips import tip_at

RIGHT = Qt.LayoutDirection.RightToLeft
PICTURES = Path(__file__).resolve().parents[3] / "docs" / "pictures"
INKS = {
    Ink.CODE: QColor("#1F6F6B"),
    Ink.DOUBT: QColor("#8A5A00"),
    Ink.TERM: QColor("#2B5FA8"),
    Ink.FINDING: QColor("#B3261E"),
    Ink.HIT: QColor("#FFE7A3"),
}


def arabic(size=30.0):
    font = QFont("Noto Naskh Arabic")
    font.setPointSizeF(size)
    return font


def picture(cell, found, width=420, height=90):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_strokes(painter, found, QPointF(0, 8), INKS)
    painter.setPen(QColor("black"))
    cell.layout.draw(painter, QPointF(0, 8))
    painter.end()
    return image


@pytest.mark.parametrize("ink", list(Ink))
@pytest.mark.parametrize("span", [Span(0, 2), Span(2, 5), Span(4, 9), Span(0, 9), Span(6, 7)])
def test_a_mark_on_part_of_a_word_leaves_every_letter_joined_as_it_was(qapp, ink, span):
    cell = lay_out("بـالشراكة", arabic(), 400, RIGHT)
    bare = picture(cell, ())
    found = strokes(cell, [Place(span, ink)])
    marked = picture(cell, found)
    assert bare != marked
    room = [stroke.rect.translated(0, 8).adjusted(-2, -2, 2, 3) for stroke in found]
    for y in range(bare.height()):
        for x in range(bare.width()):
            one, other = bare.pixel(x, y), marked.pixel(x, y)
            if one != other:
                assert any(rect.contains(QPointF(x, y)) for rect in room), (x, y)
                assert QColor(one) != QColor("black"), "no stroke lies over a letter"


def test_the_strokes_of_parts_meet_and_together_are_as_wide_as_the_word(qapp):
    cell = lay_out("بـالشراكة", arabic(), 400, RIGHT)
    (whole,) = span_rects(cell, Span(0, 9))
    parts = [span_rects(cell, Span(at, at + 1))[0] for at in range(9) if span_rects(cell, Span(at, at + 1))]
    assert max(rect.right() for rect in parts) == pytest.approx(whole.right(), abs=0.6)
    assert min(rect.left() for rect in parts) == pytest.approx(whole.left(), abs=0.6)
    assert sum(rect.width() for rect in parts) == pytest.approx(whole.width(), abs=2.0)


def test_overlapping_marks_stack_and_washes_lie_below_all(qapp):
    cell = lay_out("واحد اثنان ثلاثة", arabic(14), 400, RIGHT)
    wanted = [Place(Span(0, 11), Ink.CODE, "#111111"), Place(Span(5, 16), Ink.CODE, "#222222")]
    wanted += [Place(Span(5, 11), Ink.TERM), Place(Span(0, 4), Ink.HIT), Place(Span(3, 3), Ink.FINDING)]
    found = strokes(cell, wanted)
    assert [stroke.ink for stroke in found] == [Ink.HIT, Ink.CODE, Ink.CODE, Ink.TERM]
    tops = [stroke.rect.top() for stroke in found[1:]]
    assert tops == sorted(tops)
    assert len(set(tops)) == 3
    assert found[0].rect.height() > 3 * found[1].rect.height()


@given(st.permutations("ابتثجحخدذرز").map("".join), st.data())
def test_marks_follow_what_is_typed_and_stay_on_the_words_that_are_still_there(old, data):
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    at = data.draw(st.integers(0, len(old)))
    cut = data.draw(st.integers(at, len(old)))
    new = old[:at] + data.draw(st.text(alphabet="xyz", max_size=5)) + old[cut:]
    for place in follow([Place(Span(start, end), Ink.CODE)], old, new):
        assert 0 <= place.span.start < place.span.end <= len(new)
        if cut <= start or at >= end:
            assert old[start:end] in place.span.of(new)


def test_strokes_in_the_active_row_move_with_the_typing(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.go(6)
    placed = next(row for row in window.grid.placed if row.number == 6)
    before = window.grid.shown(placed).layout.target_strokes
    assert before
    window.target.set_caret(0)
    window.type("So: ")
    placed = next(row for row in window.grid.placed if row.number == 6)
    shown = window.grid.shown(placed).layout
    assert len(shown.target_strokes) >= len(before)
    assert shown.target_strokes[0].rect.left() > before[0].rect.left()
    window.saved()


def test_marks_of_panels_are_shown_with_their_sentence(drive, sample_file):
    window = drive(sample_file).ready(60)
    row = window.stored(1)
    marks = [
        Mark(MarkKind.TERM, Side.SOURCE, Span(0, 5), "term: one"),
        Mark(MarkKind.FINDING, Side.TARGET, Span(4, 9), "a number is missing"),
    ]
    window.context.decorations.replace(MarkKind.TERM, {row.id: marks[:1]})
    window.context.decorations.replace(MarkKind.FINDING, {row.id: marks[1:]})
    placed = next(found for found in window.grid.placed if found.number == 1)
    assert Ink.TERM in {stroke.ink for stroke in placed.layout.source_strokes}
    (wave,) = (stroke for stroke in placed.layout.target_strokes if stroke.ink is Ink.FINDING)
    cells = window.grid.columns()
    x = cells.target.inner_x + wave.rect.center().x()
    y = placed.y + placed.layout.header_height + 11 + wave.rect.top() - 4
    assert "a number is missing" in tip_at(window.grid, QPoint(int(x), int(y)))
    assert "Translated" in tip_at(window.grid, QPoint(int(cells.number.x + 5), int(y)))
    window.context.decorations.replace(MarkKind.FINDING, {})
    placed = next(found for found in window.grid.placed if found.number == 1)
    assert Ink.FINDING not in {stroke.ink for stroke in placed.layout.target_strokes}


@pytest.mark.parametrize(
    "text", ["وتدعم الصين بقوة (أجندة) السلام، التي اقترحَها.", "The two sides, firmly “agreed” in 2025."]
)
def test_a_line_that_runs_one_way_is_measured_by_its_ends_as_it_is_one_by_one(qapp, text, monkeypatch):
    direction = RIGHT if text[0] > "z" else Qt.LayoutDirection.LeftToRight
    spans = [Span(start, end) for start in range(len(text)) for end in range(start + 1, len(text) + 1, 5)]
    quick = lay_out(text, arabic(12), 180, direction)
    assert all(run.edges is None for run in quick._touched(0, len(text)))
    found = [span_rects(quick, span) for span in spans]
    monkeypatch.setattr("workbench.ui.grid.texts.LAST_SHORT", "")
    slow = lay_out(text, arabic(12), 180, direction)
    for span, rects in zip(spans, found, strict=True):
        for one, other in zip(rects, span_rects(slow, span), strict=True):
            assert (one.left(), one.right()) == pytest.approx((other.left(), other.right()), abs=0.6)

from dataclasses import dataclass
from itertools import pairwise

from workbench.ui.grid.stack import UNIT, UNREAD_HEIGHT, RowStack


@dataclass
class Fake:
    whole_height: float


def stack_of(count, height=lambda number: 40.0 + number % 7 * 10):
    made = RowStack(lambda number: Fake(height(number)))
    made.count = count
    return made


def test_rows_fill_the_view_from_the_anchor_without_gaps():
    stack = stack_of(1000)
    stack.jump(500)
    placed = stack.placed(600)
    assert placed[0].number == 500
    assert placed[0].y == 0
    for above, below in pairwise(placed):
        assert below.y == above.bottom
    assert placed[-1].bottom >= 600


def test_scrolling_down_and_up_again_comes_back_to_the_same_pixel():
    stack = stack_of(1000)
    stack.jump(300)
    for pixels in (13, 250, 999, 3):
        stack.scroll(pixels)
    for pixels in (3, 999, 250, 13):
        stack.scroll(-pixels)
    assert (stack.row, stack.offset) == (300, 0.0)


def test_the_last_row_stays_at_the_bottom_edge_and_the_first_at_the_top():
    stack = stack_of(50)
    stack.scroll(1e6)
    placed = stack.placed(600)
    assert placed[-1].number == 49
    assert placed[-1].bottom == 600
    stack.scroll(-1e6)
    assert stack.placed(600)[0].y == 0


def test_a_row_that_turns_out_higher_does_not_move_the_rows_above_it():
    known = {}
    stack = RowStack(lambda number: Fake(known[number]) if number in known else None)
    stack.count = 100
    stack.jump(40)
    before = stack.placed(500)
    assert before[1].y == UNREAD_HEIGHT
    known.update(dict.fromkeys(range(30, 60), 200.0))
    after = stack.placed(500)
    assert (after[0].number, after[0].y) == (40, 0)


def test_the_scroll_bar_and_the_anchor_agree():
    stack = stack_of(1000)
    stack.set_value(123 * UNIT + 500)
    assert stack.row == 123
    assert stack.value() == 123 * UNIT + 500


def test_revealing_a_row_moves_no_more_than_needed():
    stack = stack_of(100, lambda _: 50.0)
    stack.reveal(5, 600)
    assert stack.row == 0
    stack.reveal(11, 600)
    assert stack.row == 0
    stack.placed(600)
    stack.scroll(-1e6)
    stack.scroll(20)
    stack.reveal(12, 600)
    placed = {item.number: item for item in stack.placed(600)}
    assert placed[12].bottom == 600
    stack.reveal(80, 600)
    assert 80 in {item.number for item in stack.placed(600)}

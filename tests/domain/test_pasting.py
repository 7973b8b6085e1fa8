from workbench.domain.pasting import cleaned


def test_what_cannot_be_seen_is_taken_off_and_marks_inside_stay():
    assert cleaned("\u200e\u202bقرار\u202c\ufeff رقم\r\n 5\u200f") == "قرار رقم 5"
    assert cleaned("a\u200fb\u00a0c") == "a\u200fb\u00a0c"
    assert cleaned("one\ttwo\n\nthree ") == "one two three "

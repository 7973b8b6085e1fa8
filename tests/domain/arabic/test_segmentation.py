"""Whole texts cut into segments, labels first."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.arabic.segmentation import segment_text
from workbench.domain.enums import ClauseKind


def test_the_sample_is_cut_with_its_labels_as_data(sample_text: str) -> None:
    segments = segment_text(sample_text)
    assert len(segments) == 62
    assert all(sample_text[segment.start : segment.end] == segment.text for segment in segments)
    assert [segment.path for segment in segments[:6]] == [
        "preamble",
        "preamble/¶2",
        "preamble/¶3",
        "preamble/¶3",
        "1",
        "1/¶2",
    ]
    first = segments[4]
    assert (first.kind, first.label, first.sentence) == (ClauseKind.ARTICLE, "1.", 1)
    assert first.text.startswith("يدعم الطرفان")
    assert not any(segment.text[0].isdigit() for segment in segments)


def test_a_title_is_one_segment() -> None:
    segments = segment_text("# اتفاقية د. أحمد. الجزء الثاني\n## المادة (1) التعريفات\nنص. وآخر.")
    assert [(segment.role.value, segment.text) for segment in segments] == [
        ("title", "اتفاقية د. أحمد. الجزء الثاني"),
        ("title", "التعريفات"),
        ("text", "نص."),
        ("text", "وآخر."),
    ]


LINES = st.lists(st.text(st.sampled_from('ابتدهم1٢.،؟()- «»"x'), max_size=25), max_size=8)


@given(LINES)
def test_segments_and_labels_hold_every_letter_and_digit(lines: list[str]) -> None:
    text = "\n".join(lines)
    segments = segment_text(text)
    covered = {at for segment in segments for at in range(segment.start, segment.end)}
    letters = [at for at, char in enumerate(text) if char.isalpha()]
    labels = {segment.label for segment in segments}
    loose = [at for at in letters if at not in covered]
    # A letter outside all segments is the letter of a label: ب)
    assert all(any(text[at] in label for label in labels) or _is_label_alone(text, at) for at in loose)
    assert [segment.start for segment in segments] == sorted(segment.start for segment in segments)


def _is_label_alone(text: str, at: int) -> bool:
    line = text[text.rfind("\n", 0, at) + 1 :].partition("\n")[0]
    return sum(char.isalpha() for char in line) == 1

"""Automatic numbers of a format become labels, however many there are."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from workbench.domain.documents import SourceParagraph
from workbench.domain.enums import ClauseKind
from workbench.domain.structuring import structure


def bullets(count: int) -> list[SourceParagraph]:
    return [SourceParagraph("نص فقرة عادية هنا.", label="•", path="body") for _ in range(count)]


def calls(paragraphs: list[SourceParagraph]) -> int:
    """Return how many calls and resumed generators it takes: a measure that no busy machine changes."""
    count = 0

    def see(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        structure(paragraphs)
    finally:
        sys.setprofile(before)
    return count


def test_the_work_grows_with_the_number_of_labels_and_not_with_its_square() -> None:
    calls(bullets(10))
    assert calls(bullets(2_000)) < 5 * calls(bullets(500))


@pytest.mark.parametrize("label", ["•", "–", "iv."])
def test_automatic_labels_are_data_and_never_text(label: str) -> None:
    texts = [f"بند {number}." for number in range(20)]
    cut = structure([SourceParagraph(text, label=label) for text in texts])
    assert [segment.source for segment in cut.segments] == texts
    assert {cut.clauses[segment.clause].label.rstrip(".") for segment in cut.segments} == {label.rstrip(".")}


def test_items_open_below_the_clause_they_stand_in() -> None:
    cut = structure(
        [
            SourceParagraph("المادة 1"),
            SourceParagraph("يلتزم الطرفان بما يلي:"),
            SourceParagraph("السلام.", label="•"),
            SourceParagraph("الأمن.", label="•"),
        ]
    )
    items = [clause for clause in cut.clauses if clause.kind is ClauseKind.ITEM]
    assert [item.label for item in items] == ["•", "•"]
    assert {cut.clauses[item.parent].label for item in items if item.parent is not None} == {"المادة 1"}


def test_twenty_thousand_labels_are_cut() -> None:
    cut = structure(bullets(20_000))
    assert len(cut.segments) == 20_000
    assert sum(clause.label == "•" for clause in cut.clauses) == 20_000

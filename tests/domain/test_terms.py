"""Terms are found inflected and behind clitics, whole, and where no mark stands between their words."""

from __future__ import annotations

import pytest

from workbench.domain.briefings import GlossaryEntry
from workbench.domain.enums import TermStatus
from workbench.domain.ids import ConceptId, TermbaseId, TermId
from workbench.domain.memory import ConceptRow, TermRow
from workbench.domain.terms import Terms


def entry(number: int, source: str, target: str, *forbidden: str) -> GlossaryEntry:
    concept = ConceptId(number)
    terms = [
        TermRow(TermId(number * 10), concept, "ar", source),
        TermRow(TermId(number * 10 + 1), concept, "en", target),
    ]
    terms += [TermRow(TermId(number * 10 + 2), concept, "en", text, TermStatus.FORBIDDEN) for text in forbidden]
    return GlossaryEntry(ConceptRow(concept, TermbaseId(1)), tuple(terms))


TERMS = Terms(
    [
        entry(1, "شراكة", "partnership"),
        entry(2, "شراكة استراتيجية", "strategic partnership"),
        entry(3, "مذكرة تفاهم", "memorandum of understanding", "memo"),
        entry(4, "بيان", "statement"),
        entry(5, "الإرهاب والانفصالية والتطرف", "terrorism, separatism and extremism"),
    ],
    "ar",
    "en",
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("وبالشراكة بينهما", ["وبالشراكة"]),
        ("إقامة شراكة استراتيجية شاملة", ["شراكة استراتيجية"]),
        ("وقعا مذكرة، تفاهم", []),
        ("ومذكرات تفاهم", ["ومذكرات تفاهم"]),
        ("صدر البيان عن وفد", ["البيان"]),
        ("قال يان", []),
    ],
)
def test_terms_stand_where_people_see_them(text: str, found: list[str]) -> None:
    assert [span.of(text) for use in TERMS.uses(text, "") for span in use.spans] == found


def test_the_translation_has_a_term_in_the_plural_with_its_marks_or_one_that_is_forbidden() -> None:
    (use,) = TERMS.uses("ومذكرات تفاهم", "They signed memorandum of understanding texts")
    assert len(use.rendered) == 1
    (use,) = TERMS.uses("مذكرة تفاهم", "They signed a memo.")
    assert (use.rendered, len(use.forbidden)) == ((), 1)
    (use,) = TERMS.uses("الإرهاب والانفصالية والتطرف", "fight terrorism, separatism and extremism")
    assert len(use.rendered) == 1
    (use,) = TERMS.uses("شراكة", "Their Partnerships’ aim")
    assert len(use.rendered) == 1

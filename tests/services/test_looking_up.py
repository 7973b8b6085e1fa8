"""A word looked up behind its clitics, and the concordance of memories and documents."""

from __future__ import annotations

import pytest

from workbench.domain.enums import Side
from workbench.services import looking_up
from workbench.services.editing import confirm
from workbench.services.importing import import_text
from workbench.services.workspace import Workspace

TEXT = "1. يدعم الطرفان الشراكة.\n2. وبالشراكة يتعاونان.\n3. لا علاقة لهذا بالأمر عام ٢٠٢٥."


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("وبالشراكة", (("و", "ب", "ال"), "شراكة", ())),
        ("وزير", ((), "وزير", ())),
        ("اتفاقيتهما", ((), "اتفاقيت", ("هما",))),
    ],
)
def test_a_word_is_taken_apart_where_that_is_plausible(word: str, parts: tuple[object, ...]) -> None:
    facts = looking_up.word_facts(f"قال {word} ثم", 6, "ar")
    assert facts is not None
    assert (facts.proclitics, facts.stem, facts.enclitics) == parts


def test_a_number_has_its_value_and_a_blank_has_no_word() -> None:
    facts = looking_up.word_facts("عام ٢٠٢٥", 5, "ar")
    assert facts is not None
    assert facts.number == "2025"
    assert looking_up.word_facts("، ؛", 0, "ar") is None


def test_a_word_is_found_behind_clitics_in_the_document_and_in_the_memory(ws: Workspace) -> None:
    document = import_text(ws, TEXT).document_id
    rows = ws.store.segments.of(document)
    confirm(ws, rows[0].id, "They support partnership.")
    facts = looking_up.word_facts(rows[1].source, 3, "ar")
    assert facts is not None
    found = looking_up.look_up(ws, document, facts)
    assert [hit.segment.ordinal for hit in found.here] == [0, 1]
    assert [unit.row.unit.target for unit in found.memory] == ["They support partnership."]


def test_the_concordance_looks_on_both_sides(ws: Workspace) -> None:
    document = import_text(ws, TEXT).document_id
    rows = ws.store.segments.of(document)
    project = ws.store.documents.all()[0].project_id
    confirm(ws, rows[0].id, "They support partnership.")
    found = looking_up.concordance(ws, "شراكة", project)
    assert [(unit.side, unit.row.unit.source[slice(*unit.spans[0])]) for unit in found.memory] == [
        (Side.SOURCE, "الشراكة")
    ]
    assert len(found.documents) == 2
    found = looking_up.concordance(ws, "partnership", project)
    assert [(unit.side, unit.row.unit.target[slice(*unit.spans[0])]) for unit in found.memory] == [
        (Side.TARGET, "partnership")
    ]

"""The memory: which match is offered first, and what confirming keeps."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.domain.documents import SegmentRow
from workbench.domain.ids import DocumentId
from workbench.domain.memory import MemoryUnit
from workbench.services.editing import confirm
from workbench.services.exchanging import import_memory
from workbench.services.filling import fill_from_memory
from workbench.services.importing import import_text
from workbench.services.remembering import lookup
from workbench.services.workspace import Workspace
from workbench.settings import Settings

TWICE = "1. يدعم الطرفان السلام.\n2. اتفق الطرفان على التعاون.\n3. يدعم الطرفان السلام."
SOURCE = "يدعم الطرفان السلام."

TMX = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en"
srclang="ar" datatype="plaintext"/><body>{units}</body></tmx>"""
UNIT = '<tu><tuv xml:lang="ar"><seg>{}</seg></tuv><tuv xml:lang="en"><seg>{}</seg></tuv></tu>'


def tmx(path: Path, *pairs: tuple[str, str]) -> Path:
    path.write_text(TMX.format(units="".join(UNIT.format(*pair) for pair in pairs)), encoding="utf-8")
    return path


@pytest.fixture
def document(ws: Workspace) -> DocumentId:
    return import_text(ws, TWICE).document_id


def rows(ws: Workspace, document: DocumentId) -> list[SegmentRow]:
    return ws.store.segments.of(document)


def units(ws: Workspace) -> list[MemoryUnit]:
    return [row.unit for memory in ws.store.memory.memories() for row in ws.store.memory.units(memory.id)]


def test_what_people_confirmed_in_the_project_comes_before_what_was_imported(
    ws: Workspace, document: DocumentId, tmp_path: Path
) -> None:
    confirm(ws, rows(ws, document)[0].id, "Ours.")
    import_memory(ws, tmx(tmp_path / "bought.tmx", (SOURCE, "Theirs."), (SOURCE.replace("يدعم", "يَدعَم"), "Vowelled.")))
    project = ws.store.projects.all()[0].id
    assert [match.target for match in lookup(ws, project, SOURCE)] == ["Ours.", "Theirs.", "Vowelled."]
    vowelled = lookup(ws, project, SOURCE.replace("يدعم", "يَدعَم"))
    assert [match.target for match in vowelled] == ["Vowelled.", "Ours.", "Theirs."]


def test_memories_are_searched_where_there_is_no_project(ws: Workspace, tmp_path: Path) -> None:
    import_memory(ws, tmx(tmp_path / "bought.tmx", (SOURCE, "Theirs.")))
    assert [match.target for match in lookup(ws, None, SOURCE)] == ["Theirs."]
    assert lookup(ws, None, SOURCE, pair=("ar", "fr")) == []


def test_a_unit_keeps_what_stood_around_it(ws: Workspace, document: DocumentId) -> None:
    before, row, after = rows(ws, document)
    confirm(ws, row.id, "They agreed to cooperate.")
    (unit,) = units(ws)
    assert (unit.previous, unit.following, unit.label, unit.author) == (before.source, after.source, "2.", "Amal")


def test_confirming_again_in_the_same_place_replaces_and_keeps_who_made_the_unit_and_when(
    ws: Workspace, document: DocumentId, settings: Settings
) -> None:
    confirm(ws, rows(ws, document)[0].id, "One.")
    (first,) = units(ws)
    settings.set("user.name", "Badr")
    confirm(ws, rows(ws, document)[0].id, "Two.")
    (unit,) = units(ws)
    assert (unit.target, unit.author, unit.created_at) == ("Two.", "Amal", first.created_at)
    assert unit.changed_at is not None
    assert first.changed_at is not None
    assert unit.changed_at > first.changed_at


def test_the_same_sentence_translated_otherwise_elsewhere_is_a_unit_of_its_own(
    ws: Workspace, document: DocumentId
) -> None:
    first, _, last = rows(ws, document)
    confirm(ws, first.id, "Here so.")
    confirm(ws, last.id, "Here so.")
    assert [unit.target for unit in units(ws)] == ["Here so."]
    confirm(ws, last.id, "There otherwise.")
    assert [(unit.label, unit.target) for unit in units(ws)] == [("1.", "Here so."), ("3.", "There otherwise.")]


def test_filling_takes_the_translation_of_the_same_place(ws: Workspace, document: DocumentId) -> None:
    for row, words in zip(rows(ws, document), ["Here so.", "Between.", "There otherwise."], strict=True):
        confirm(ws, row.id, words)
    again = import_text(ws, TWICE).document_id
    fill_from_memory(ws, again)
    assert [row.target for row in rows(ws, again)] == ["Here so.", "Between.", "There otherwise."]

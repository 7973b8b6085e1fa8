"""Memories from files and into files: nothing twice, and all or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.services.test_remembering import SOURCE, tmx
from workbench.errors import Cancelled, InputError
from workbench.services import exchanging
from workbench.services.editing import confirm
from workbench.services.exchanging import MemoryImport, export_memory, import_memory
from workbench.services.importing import import_text
from workbench.services.messages import explain
from workbench.services.workspace import Workspace

PAIRS = [(f"الجملة {number} هنا.", f"Sentence {number} here.") for number in range(10)]


class Third:
    """A user who cancels at the third step."""

    def __init__(self) -> None:
        self._steps = 0

    def raise_if_cancelled(self) -> None:
        self._steps += 1
        if self._steps == 3:
            raise Cancelled


def count(ws: Workspace) -> int:
    return sum(ws.store.memory.count(memory.id) for memory in ws.store.memory.memories())


def test_the_same_file_again_adds_nothing_and_says_so(ws: Workspace, tmp_path: Path) -> None:
    path = tmx(tmp_path / "bought.tmx", *PAIRS)
    first = import_memory(ws, path)
    second = import_memory(ws, path)
    assert (first.new, first.known) == (10, 0)
    assert (second.new, second.known) == (0, 10)
    assert second.memory_id == first.memory_id
    assert (count(ws), len(ws.store.memory.memories())) == (10, 1)


def test_a_longer_file_of_the_same_name_adds_what_is_new_as_one_edit(ws: Workspace, tmp_path: Path) -> None:
    import_memory(ws, tmx(tmp_path / "bought.tmx", *PAIRS[:4]))
    made = import_memory(ws, tmx(tmp_path / "bought.tmx", *PAIRS, (PAIRS[0][0], "Another.")))
    assert (made.new, made.known) == (7, 4)
    assert count(ws) == 11
    assert ws.store.check() == []


def test_an_export_holds_nothing_twice(ws: Workspace, tmp_path: Path) -> None:
    document = import_text(ws, SOURCE).document_id
    confirm(ws, ws.store.segments.of(document)[0].id, "Peace.")
    import_memory(ws, tmx(tmp_path / "one.tmx", (SOURCE, "Peace."), *PAIRS))
    import_memory(ws, tmx(tmp_path / "two.tmx", *PAIRS, (SOURCE, "Otherwise.")))
    out = tmp_path / "out.tmx"
    assert export_memory(ws, out) == 12
    assert out.read_text(encoding="utf-8").count("Peace.") == 1


def test_cancelling_or_a_break_halfway_leaves_nothing(
    ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchanging, "_BATCH", 3)
    path = tmx(tmp_path / "bought.tmx", *PAIRS)
    with pytest.raises(Cancelled):
        import_memory(ws, path, cancel=Third())
    path.write_text(path.read_text(encoding="utf-8")[:-200], encoding="utf-8")
    with pytest.raises(InputError, match=r"memory\.broken-xml"):
        import_memory(ws, path)
    assert ws.store.memory.memories() == []
    assert import_memory(ws, tmx(path, *PAIRS)).new == 10


def test_a_break_halfway_adds_nothing_to_a_memory_that_was_there(
    ws: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exchanging, "_BATCH", 3)
    import_memory(ws, tmx(tmp_path / "bought.tmx", *PAIRS[:4]))
    with pytest.raises(Cancelled):
        import_memory(ws, tmx(tmp_path / "bought.tmx", *PAIRS), cancel=Third())
    assert count(ws) == 4
    assert import_memory(ws, tmx(tmp_path / "bought.tmx", *PAIRS)).new == 6


def test_a_memory_in_other_languages_names_them(ws: Workspace, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"memory\.other-languages") as caught:
        import_memory(ws, tmx(tmp_path / "bought.tmx", *PAIRS), MemoryImport(pair=("fr", "de")))
    assert "its languages are ar, en" in explain(caught.value)

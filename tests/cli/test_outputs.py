"""Where results go: nobody's file is written over unasked, folders are made, a Word file is called one."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document

from tests.cli.conftest import Bayan
from workbench.cli.commands import holds_something
from workbench.errors import InputError

RESULTS = (
    ("brief", "{w}", "1", "--no-page-numbers", "-o", "{o}"),
    ("export", "{w}", "1", "--to", "html", "-o", "{o}"),
    ("tm", "export", "{w}", "-o", "{o}"),
)


def ending(words: tuple[str, ...]) -> str:
    return {"brief": ".docx", "export": ".html", "tm": ".tmx"}[words[0]]


@pytest.mark.parametrize("words", RESULTS)
def test_a_file_that_is_there_is_written_over_only_when_that_is_asked_for(
    sample: Bayan, tmp_path: Path, words: tuple[str, ...]
) -> None:
    out = tmp_path / f"mine{ending(words)}"
    out.write_bytes(b"polished by hand")
    told = [word.format(w=sample.workspace, o=out) for word in words]
    done = sample(*told)
    assert done.code == 1
    assert "--force" in done.err
    assert len(done.err.strip().splitlines()) == 1
    assert out.read_bytes() == b"polished by hand"
    sample.ok(*told, "--force")
    assert out.read_bytes() != b"polished by hand"
    out.write_bytes(b"")
    sample.ok(*told)
    assert out.read_bytes()


@pytest.mark.parametrize("words", RESULTS)
def test_a_missing_folder_is_made(sample: Bayan, tmp_path: Path, words: tuple[str, ...]) -> None:
    out = tmp_path / "new" / "folder" / f"out{ending(words)}"
    sample.ok(*(word.format(w=sample.workspace, o=out) for word in words))
    assert out.is_file()


def test_a_briefing_under_another_ending_is_wrong_usage_and_none_is_given_one(sample: Bayan, tmp_path: Path) -> None:
    words = ("brief", sample.workspace, 1, "--no-page-numbers", "-o")
    done = sample(*words, tmp_path / "x.pdf")
    assert done.code == 2
    assert "x.docx" in done.err
    assert not (tmp_path / "x.pdf").exists()
    assert sample.ok(*words, tmp_path / "x", "--json").records[0]["file"] == str(tmp_path / "x.docx")
    assert (tmp_path / "x.docx").read_bytes()[:2] == b"PK"
    assert sample(*words, tmp_path / "x").code == 1


def test_a_briefing_is_never_written_over_the_file_that_it_is_made_from(bayan: Bayan, tmp_path: Path) -> None:
    source = tmp_path / "report.docx"
    text = Document()
    text.add_paragraph("نص التقرير هنا.")
    text.save(str(source))
    before = source.read_bytes()
    for name in ("report", "report.docx"):
        assert bayan("brief", source, "--no-page-numbers", "-o", tmp_path / name, "--force").code != 0
        assert source.read_bytes() == before


def test_no_folder_is_left_behind_for_a_result_that_is_refused(sample: Bayan, tmp_path: Path) -> None:
    out = tmp_path / "new" / "folder" / "out.x"
    assert sample("export", sample.workspace, "1", "--to", "nothing", "-o", out).code != 0
    assert not (tmp_path / "new").exists()


def test_a_folder_that_nobody_may_look_into_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    # A folder without leave to enter it would not keep root out, as whom tests may run.
    monkeypatch.setattr(Path, "is_file", refuse)
    with pytest.raises(InputError, match=r"file\.unwritable"):
        holds_something(tmp_path / "x.docx")

"""What the commands say: true for what was done, in the right number, and in the reader's own form."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Bayan
from workbench.cli.output import counted
from workbench.domain.ports import SourceBytes
from workbench.plugins.importers.docx.importer import DocxImporter
from workbench.services.messages import sentence


def test_a_command_without_a_workspace_does_not_speak_of_one(bayan: Bayan, tmp_path: Path) -> None:
    blank = tmp_path / "blank.txt"
    blank.write_text(" \n\n", encoding="utf-8")
    empty = tmp_path / "empty.txt"
    empty.touch()
    for words in (("segment", empty), ("tokens", empty), ("brief", blank, "-o", tmp_path / "x.docx")):
        done = bayan(*words)
        assert done.code == 1
        assert "workspace" not in done.err
    bayan.ok("new", bayan.workspace)
    assert "the workspace stays as it was" in bayan("import", bayan.workspace, blank).err


def test_a_blank_text_file_is_not_said_to_hold_pictures(bayan: Bayan, tmp_path: Path) -> None:
    blank = tmp_path / "blank.txt"
    blank.write_text(" \n\u200f\n", encoding="utf-8")
    bayan.ok("new", bayan.workspace)
    assert "only blanks" in bayan("import", bayan.workspace, blank).err


def test_one_thing_is_not_told_as_many(bayan: Bayan, tmp_path: Path) -> None:
    text = tmp_path / "one.txt"
    text.write_text("كلمة", encoding="utf-8")
    bayan.ok("new", bayan.workspace)
    said = bayan.ok("import", bayan.workspace, text).out + bayan.ok("stats", bayan.workspace).out
    assert "1 clause, 1 segment" in said
    assert not re.search(r"\b1 (clauses|segments|words|annotations|notes|units)\b", said)
    assert counted(1_500, "entry", "entries") == "1,500 entries"


def test_a_text_that_begins_with_an_article_is_called_by_its_file(bayan: Bayan, tmp_path: Path) -> None:
    text = tmp_path / "agreement.txt"
    text.write_text("1. أكد الطرفان دعمهما.\n2. اتفق الطرفان.\n", encoding="utf-8")
    bayan.ok("new", bayan.workspace)
    bayan.ok("import", bayan.workspace, text)
    assert bayan.ok("documents", bayan.workspace, "--json").records[0]["title"] == "agreement"


def test_people_read_times_by_their_own_clock_and_without_letters() -> None:
    told = sentence("store.held", {"author": "A", "host": "h", "since": "2026-11-22T19:20:24+00:00"})
    assert re.search(r"since 2026-11-2\d \d\d:\d\d\.$", told)


def test_show_names_clauses_as_brief_takes_them(bayan: Bayan, tmp_path: Path) -> None:
    text = tmp_path / "two.txt"
    text.write_text("بين:\n1- الأول.\n2- الثاني.\n# الأحكام\n1- حكم ثالث.\n2- حكم رابع.\n", encoding="utf-8")
    bayan.ok("new", bayan.workspace)
    bayan.ok("import", bayan.workspace, text)
    shown = bayan.ok("show", bayan.workspace, "1").out
    assert "article 2-\n" in shown
    assert "article 2-  [2#2]" in shown
    for name in ("2", "2#2"):
        bayan.ok("brief", bayan.workspace, "1", "-o", tmp_path / f"{name}.docx", "--article", name)
    assert (tmp_path / "2.docx").read_bytes() != (tmp_path / "2#2.docx").read_bytes()


def test_the_history_tells_who_changed_what_and_when(sample: Bayan) -> None:
    sample.ok("set", sample.workspace, 1, 3, "--target", "First.")
    sample.ok("set", sample.workspace, 1, 3, "--target", "Second.", "--state", "reviewed")
    sample.ok("set", sample.workspace, 1, 4, "--target", "Other.")
    one = sample.ok("history", sample.workspace, 1, 3, "--json").records
    assert [entry["after"]["target"] for entry in one] == ["Second.", "First."]
    assert one[0]["before"]["target"] == "First."
    assert re.match(r"\d{4}-\d\d-\d\dT", one[0]["at"])
    assert one[0]["who"]
    whole = sample.ok("history", sample.workspace, 1, "--json").records
    assert [entry["n"] for entry in whole[:3]] == [4, 3, 3]
    told = sample.ok("history", sample.workspace, 1, 3).out
    assert "target: First. → Second." in told
    assert "state: translated → reviewed" in told or "→ reviewed" in told
    assert not re.search(r"\dT\d", told)
    latest = sample.ok("history", sample.workspace, 1, "--limit", 1)
    assert "--limit" in latest.err
    assert latest.out.count("segment") == 1


def test_the_history_tells_of_codes_and_notes_too(sample: Bayan) -> None:
    sample.ok("annotate", sample.workspace, 1, "--code", "ACT.SUPPORT", "--segment", 5)
    latest = sample.ok("history", sample.workspace, 1, "--json").records[0]
    assert (latest["n"], latest["after"]) == (5, {"marks": 1})
    assert "1 code or note" in sample.ok("history", sample.workspace, 1).out


def test_an_untouched_segment_says_so(sample: Bayan) -> None:
    assert "Nothing was changed" in sample.ok("history", sample.workspace, 1, 7).out
    assert sample("history", sample.workspace, 1, 999).code == 1


@pytest.mark.parametrize("limit", ["0", "-1", "x", "9" * 5000])
def test_a_limit_is_a_number_from_1_on(sample: Bayan, limit: str) -> None:
    assert sample("search", sample.workspace, "الصين", "--limit", limit).code == 2
    assert sample("history", sample.workspace, "1", "--limit", limit).code == 2


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("show", "{w}", "9" * 5000), 1),
        (("set", "{w}", "1", "9" * 5000, "--target", "x"), 1),
        (("set", "{w}", "1", "1"), 2),
        (("set", "{w}", "1", "one", "--target", "x"), 2),
        (("annotate", "{w}", "1", "--code", "ACT.SUPPORT", "--segment", "1", "--span", f"0:{10**25}"), 1),
        (("annotate", "{w}", "1", "--code", "ACT.SUPPORT", "--segment", "1", "--span=-3:5"), 2),
        (("annotate", "{w}", "1", "--code", "ACT.SUPPORT", "--segment", "1", "--span", "9" * 5000), 2),
        (("tm", "import", "{w}", "{d}"), 1),
        (("tm", "import", "{w}", "nothing-there"), 1),
        (("brief", "{w}", "-o", "{d}/x.docx"), 1),
        (("brief", "{w}", "1", "-o", "{d}/x.docx", "--segments", "60-99"), 1),
        (("brief", "{w}", "1", "-o", "{d}/x.docx", "--segments", ""), 2),
        (("new", "ftp://host/name"), 1),
        (("documents", "{d}"), 1),
        (("import", "{w}", "{d}"), 1),
    ],
)
def test_odd_words_are_answered_in_one_short_sentence(sample: Bayan, words: tuple[str, ...], code: int) -> None:
    done = sample(*(word.format(w=sample.workspace, d=sample.folder) for word in words))
    assert done.code == code
    assert "Traceback" not in done.err
    if code == 1:
        assert len(done.err.strip().splitlines()) == 1
        assert len(done.err) < 400


def test_a_briefing_takes_a_free_selection_of_segments(sample: Bayan, tmp_path: Path) -> None:
    target = tmp_path / "some.docx"
    sample.ok("brief", sample.workspace, "1", "-o", target, "--no-page-numbers", "--segments", "4-5,9")
    texts = [row["source"] for row in sample.ok("show", sample.workspace, "1", "--json").records]
    said = "\n".join(
        paragraph.text for paragraph in DocxImporter().read(SourceBytes("a", target.read_bytes()), {}).paragraphs
    )
    assert [number for number, text in enumerate(texts, 1) if text in said] == [4, 5, 9]


def test_an_article_and_segments_together_narrow_to_what_lies_in_both(sample: Bayan, tmp_path: Path) -> None:
    rows = sample.ok("show", sample.workspace, "1", "--json").records
    numbers = [row["n"] for row in rows if row["label"] == "4."]
    words = ("brief", sample.workspace, "1", "--no-page-numbers", "--article", "4", "-o", tmp_path / "some.docx")
    sample.ok(*words, "--segments", f"1-{numbers[0]}")
    said = "\n".join(
        paragraph.text
        for paragraph in DocxImporter().read(SourceBytes("a", (tmp_path / "some.docx").read_bytes()), {}).paragraphs
    )
    assert [row["n"] for row in rows if row["source"] in said] == numbers[:1]
    done = sample(*words, "--force", "--segments", "1-2")
    assert done.code == 1
    assert "not in this document" not in done.err or len(done.err.splitlines()) == 1


def test_a_hit_is_told_by_the_numbers_that_other_commands_take(sample: Bayan) -> None:
    first = sample.ok("search", sample.workspace, "أذرتاج").out.split()
    assert first[:3] == ["1", "2", "[source]"]


@pytest.mark.parametrize(
    "words",
    [
        ("set", "W", 1, 1, "--target", "x", "--state", "bogus"),
        ("brief", "W", 1, "-o", "x.docx", "--lead", "fr"),
        ("brief", "W", 1, "-o", "x.docx", "--segments", "abc"),
        ("export", "W", 1, "--to", "pdf", "-o", "x.pdf"),
        ("annotate", "W", 1, "--code", "ACT.SUPPORT", "--segment", 1, "--span", "abc"),
        ("annotate", "W", 1, "--code", "ACT.SUPPORT", "--segment", 1, "--side", "both"),
        ("qa", "W", 1, "--check", "bogus"),
        ("translate", "W", 1, "--engine", "bogus"),
    ],
)
def test_a_word_that_is_no_choice_is_wrong_usage_told_in_one_sentence(sample: Bayan, words: tuple[object, ...]) -> None:
    done = sample(*(sample.workspace if word == "W" else word for word in words))
    assert done.code == 2
    assert len(done.err.strip().splitlines()) == 1


def test_the_checks_say_what_is_not_translated_in_one_line_and_scripts_are_told_each(sample: Bayan) -> None:
    said = sample.ok("qa", sample.workspace, 1).out
    assert said == "62 segments have no translation yet.\n"
    records = sample.ok("qa", sample.workspace, 1, "--json").records
    assert [record["n"] for record in records] == list(range(1, 63))
    assert {record["code"] for record in records} == {"qa.empty.untranslated"}
    sample.ok("set", sample.workspace, 1, 1, "--target", "First  text.")
    said = sample.ok("qa", sample.workspace, 1).out
    assert said.startswith("61 segments have no translation yet.\n")
    assert "No findings" not in said


def test_an_engine_that_is_off_is_named_in_the_way_to_turn_it_on(sample: Bayan) -> None:
    done = sample("translate", sample.workspace, 1, "--engine", "libretranslate")
    assert "bayan engines --enable libretranslate." in done.err


def test_an_import_tells_the_date_that_it_found_or_that_there_is_none(bayan: Bayan, tmp_path: Path) -> None:
    text = tmp_path / "visit.txt"
    text.write_text("قام الرئيس بزيارة في الفترة من 22 إلى 24 أبريل 2025.", encoding="utf-8")
    bayan.ok("new", bayan.workspace)
    assert "No date of its own" in bayan.ok("import", bayan.workspace, text).out
    done = bayan.ok("import", bayan.workspace, text, "--date", "2025-04-23")
    assert "No date" not in done.out
    assert (
        bayan.ok("import", bayan.workspace, text, "--date", "2025-04-23", "--json").records[0]["date"] == "2025-04-23"
    )


def test_annotations_on_whole_segments_show_their_words_and_memos_are_told(sample: Bayan) -> None:
    sample.ok("annotate", sample.workspace, 1, "--code", "ACT.SUPPORT", "--segment", 5, "--memo", "Ask Amal")
    said = sample.ok("annotations", sample.workspace, 1).out
    source = sample.ok("show", sample.workspace, 1, "--json").records[4]["source"]
    assert source[:30] in said
    assert "Ask Amal" in said


def test_a_document_that_is_not_there_is_answered_in_one_short_sentence(bayan: Bayan, tmp_path: Path) -> None:
    bayan.ok("new", bayan.workspace)
    files = []
    for number in range(12):
        files.append(tmp_path / f"{'long name ' * 12}{number}.txt")
        files[-1].write_text(f"كلمة {number}.", encoding="utf-8")
    bayan.ok("import", bayan.workspace, *files)
    for name in ("0", "99"):
        done = bayan("show", bayan.workspace, name)
        assert done.code == 1
        assert len(done.err) < 500
        assert "7 more" in done.err
    assert bayan("show", bayan.workspace, "--", "-1").code == 1


@pytest.mark.parametrize(("tag", "code"), [("xx9", 1), ("arabic!", 1), ("a", 1), ("fa", 0), ("zh-Hant", 0)])
def test_a_language_is_a_tag(bayan: Bayan, tmp_path: Path, tag: str, code: int) -> None:
    text = tmp_path / "one.txt"
    text.write_text("كلمة", encoding="utf-8")
    bayan.ok("new", bayan.workspace)
    assert bayan("import", bayan.workspace, text, "--language", tag).code == code
    assert len(bayan.ok("documents", bayan.workspace, "--json").records) == (code == 0)


def test_a_review_that_new_words_undo_is_told_of(sample: Bayan) -> None:
    sample.ok("set", sample.workspace, 1, 1, "--target", "First.", "--state", "reviewed")
    done = sample.ok("set", sample.workspace, 1, 1, "--target", "Second.")
    assert "is draft; it was reviewed" in done.out
    assert "it was" not in sample.ok("set", sample.workspace, 1, 1, "--target", "Third.").out


def test_a_long_text_is_shown_whole_and_in_order_and_checked_where_it_is_begun(bayan: Bayan, tmp_path: Path) -> None:
    text = tmp_path / "long.txt"
    text.write_text("\n".join(f"الجملة {number} هنا." for number in range(1, 2502)), encoding="utf-8")
    bayan.ok("new", bayan.workspace)
    bayan.ok("import", bayan.workspace, text)
    rows = bayan.ok("show", bayan.workspace, 1, "--json").records
    assert [row["n"] for row in rows] == list(range(1, 2502))
    assert [row["source"] for row in rows] == [f"الجملة {number} هنا." for number in range(1, 2502)]
    assert rows[-1]["path"].endswith("/¶2501")
    bayan.ok("set", bayan.workspace, 1, 2400, "--target", "Sentence 99 is here.")
    said = bayan.ok("qa", bayan.workspace, 1).out
    assert said.startswith("2,500 segments have no translation yet.\n")
    assert " 2400 error" in said

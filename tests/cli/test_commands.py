"""Every command, used on the sample as a script and as a person would."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import SAMPLE, Bayan
from workbench.app import main
from workbench.cli.main import parser


def test_the_sample_has_a_preamble_of_three_paragraphs_and_eighteen_articles(sample: Bayan) -> None:
    rows = sample.ok("show", sample.workspace, "1", "--json").records
    preamble = {row["paragraph"] for row in rows if row["kind"] == "preamble"}
    labels = list(dict.fromkeys(row["label"] for row in rows if row["kind"] == "article"))
    assert len(preamble) == 3
    assert labels == [f"{n}." for n in range(1, 19)]
    assert len({row["paragraph"] for row in rows}) == 43
    assert not any(row["source"].startswith(tuple("0123456789")) for row in rows if row["kind"] == "article")


def test_offsets_of_shown_segments_count_in_the_file(sample: Bayan) -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    for row in sample.ok("show", sample.workspace, "1", "--json").records:
        assert text[row["start"] : row["end"]] == row["source"]


def test_segment_prints_the_same_segments_without_a_workspace(sample: Bayan) -> None:
    shown = sample.ok("show", sample.workspace, "1", "--json").records
    bare = sample.ok("segment", SAMPLE, "--json").records
    same = ("start", "end", "label", "kind", "path")
    assert [[row[name] for name in same] for row in shown] == [[row[name] for name in same] for row in bare]
    assert set(bare[0]) == {"kind", "label", "path", "start", "end", "text"}


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_segment_offsets_hold_for_every_line_end(bayan: Bayan, tmp_path: Path, ending: str) -> None:
    text = ending.join(["مقدمة قصيرة.", "1. أولى. ثانية.", "", "2. ثالثة."])
    path = tmp_path / "text.txt"
    path.write_bytes(text.encode("utf-8-sig"))
    rows = bayan.ok("segment", path, "--json").records
    assert [text[row["start"] : row["end"]] for row in rows] == [row["text"] for row in rows]
    assert [row["text"] for row in rows] == ["مقدمة قصيرة.", "أولى.", "ثانية.", "ثالثة."]


def test_fold_gives_the_way_back(bayan: Bayan) -> None:
    (record,) = bayan.ok("fold", "بَيانًا ٢٠٢٥", "--json").records
    assert record["folded"] == "بيانا 2025"
    assert len(record["offsets"]) == len(record["folded"])
    assert record["offsets"][1] == 2


def test_tokens_see_through_clitics(bayan: Bayan, tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_text("وبالشراكة وزير لإرهابهم 12.5", encoding="utf-8")
    rows = bayan.ok("tokens", path, "--json").records
    parts = [(row["proclitics"], row["stem"], row["enclitics"]) for row in rows]
    assert parts[0] == (["و", "ب"], "الشراكة", [])
    assert parts[1] == ([], "وزير", [])
    assert parts[2] == (["ل"], "إرهاب", ["هم"])
    assert (rows[3]["surface"], rows[3]["start"], rows[3]["end"]) == ("12.5", 24, 28)


def test_a_translation_is_written_and_found_again(sample: Bayan) -> None:
    sample.ok("set", sample.workspace, "1", "5", "--target", "They support each other.", "--state", "reviewed")
    row = sample.ok("show", sample.workspace, "1", "--json").records[4]
    assert (row["target"], row["state"], row["origin"]) == ("They support each other.", "reviewed", "human")
    (hit,) = sample.ok("search", sample.workspace, "SUPPORT each", "--json").records
    assert (hit["n"], hit["side"]) == (5, "target")


def test_search_sees_through_clitics_and_spelling(sample: Bayan) -> None:
    for query, word in (("ارهاب", "الإرهاب"), ("شراكة", "شراكة")):
        hits = sample.ok("search", sample.workspace, query, "--json").records
        found = {hit["text"][start:end] for hit in hits for start, end in hit["spans"]}
        assert word in found


def test_annotations_are_put_and_listed(sample: Bayan) -> None:
    sample.ok(
        "annotate", sample.workspace, "1", "--code", "ACT.SUPPORT", "--segment", "5", "--span", "0:12", "--memo", "x"
    )
    (row,) = sample.ok("annotations", sample.workspace, "1", "--json").records
    assert (row["code"], row["quote"], row["side"], row["memo"]) == ("ACT.SUPPORT", "يدعم الطرفان", "source", "x")
    assert (row["segment"], row["start"], row["end"], row["state"]) == (5, 0, 12, "anchored")


def test_a_memory_goes_in_out_and_is_looked_up(sample: Bayan, tmp_path: Path) -> None:
    tmx = SAMPLE.with_name("joint-statement.tmx")
    (made,) = sample.ok("tm", "import", sample.workspace, tmx, "--json").records
    assert made["units"] == 62
    source = sample.ok("show", sample.workspace, "1", "--json").records[4]["source"]
    (match,) = sample.ok("tm", "lookup", sample.workspace, source, "--json").records
    assert match["target"].startswith("The two Parties firmly support")
    out = tmp_path / "out.tmx"
    assert sample.ok("tm", "export", sample.workspace, "-o", out, "--json").records[0]["units"] == 62
    other = Bayan(sample._capsys, tmp_path / "other")
    other.folder.mkdir()
    other.ok("new", other.workspace)
    assert other.ok("tm", "import", other.workspace, out, "--json").records[0]["units"] == 62


def test_the_memory_translates_and_the_checks_run(sample: Bayan) -> None:
    sample.ok("tm", "import", sample.workspace, SAMPLE.with_name("joint-statement.tmx"))
    (done,) = sample.ok("translate", sample.workspace, "1", "--engine", "memory", "--json").records
    assert (done["translated"], done["left"]) == (62, 0)
    rows = sample.ok("show", sample.workspace, "1", "--json").records
    assert {row["origin"] for row in rows} == {"memory"}
    sample.ok("set", sample.workspace, "1", "2", "--target", rows[1]["target"].replace("2025", "2026"))
    findings = sample.ok("qa", sample.workspace, "1", "--json").records
    assert any(item["check"] == "numbers" and item["n"] == 2 for item in findings)


def test_no_engine_is_asked_before_it_is_turned_on(sample: Bayan) -> None:
    done = sample("translate", sample.workspace, "1", "--engine", "google")
    assert done.code == 1
    assert "turned off" in done.err
    assert len(done.err.strip().splitlines()) == 1


def test_stats_count_words_and_states(sample: Bayan) -> None:
    (figures,) = sample.ok("stats", sample.workspace, "--json").records
    assert (figures["segments"], figures["clauses"]) == (62, 19)
    assert figures["words_left"] == figures["words"] > 1500
    assert figures["states"]["untranslated"] == 62


def test_a_briefing_is_written_with_and_without_a_workspace(sample: Bayan, tmp_path: Path) -> None:
    for words in (
        ("brief", sample.workspace, "1", "--article", "4", "--lead", "ar"),
        ("brief", SAMPLE, "--no-page-numbers"),
    ):
        out = tmp_path / "brief.docx"
        sample.ok(*words, "-o", out, "--force")
        with zipfile.ZipFile(out) as package:
            assert package.testzip() is None
            assert (
                "يدعم" in package.read("word/document.xml").decode()
                or "الأطراف" in package.read("word/document.xml").decode()
            )


@pytest.mark.parametrize("kind", ["txt", "tsv", "csv", "html", "tmx", "jsonl", "annotations-csv", "w3c"])
def test_every_export_format_writes_a_file(sample: Bayan, tmp_path: Path, kind: str) -> None:
    out = tmp_path / "out"
    sample.ok("export", sample.workspace, "1", "--to", kind, "-o", out)
    assert out.stat().st_size > 0 or kind == "annotations-csv"


def test_a_backup_is_a_workspace_of_its_own(sample: Bayan, tmp_path: Path) -> None:
    copy = tmp_path / "copy.bayan"
    sample.ok("backup", sample.workspace, "-o", copy)
    assert len(sample.ok("show", copy, "1", "--json").records) == 62
    assert sample.ok("check", copy, "--json").records == [{"problems": 0}]


def test_the_demonstration_does_the_main_job_and_leaves_edits_alone(bayan: Bayan) -> None:
    target = bayan.folder / "demo.bayan"
    (done,) = bayan.ok("demo", "--no-window", "--workspace", target, "--json").records
    assert Path(done["briefing"]).stat().st_size > 20_000
    bayan.ok("set", target, "1", "1", "--target", "Mine.")
    again = bayan.ok("demo", "--no-window", "--workspace", target)
    assert "Filled 62 segments" in again.out
    assert bayan.ok("show", target, "1", "--json").records[0]["target"] == "Mine."
    assert len(bayan.ok("annotations", target, "1", "--json").records) == 2 * 587
    first, second = bayan.ok("documents", target, "--json").records
    assert (second["translated"], second["project"]) == (62, f"{first['project']} (2)")
    assert second["title"] == first["title"]
    assert [path.name for path in sorted(target.parent.glob("*.docx"))] == [
        "joint-statement (2).docx",
        "joint-statement.docx",
    ]


def test_the_demonstration_run_again_and_again_keeps_every_text_that_is_there(bayan: Bayan) -> None:
    target = bayan.folder / "demo.bayan"
    words = ("demo", "--no-window", "--workspace", target, "-o", bayan.folder / "joint-statement.docx")
    bayan.ok(*words)
    bayan.ok("set", target, "1", "1", "--target", "Mine.")
    assert bayan(*words).code == 1
    for _ in range(2):
        assert "Filled 62 segments" in bayan.ok(*words, "--force").out
    assert bayan.ok("show", target, "1", "--json").records[0]["target"] == "Mine."
    projects = [row["project"] for row in bayan.ok("documents", target, "--json").records]
    assert projects == ["China and Azerbaijan", "China and Azerbaijan (2)", "China and Azerbaijan (3)"]
    assert bayan.ok("check", target, "--json").records == [{"problems": 0}]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("show", "{w}", "nothing"), "nothing"),
        (("show", "missing.bayan", "1"), "missing.bayan"),
        (("set", "{w}", "1", "999", "--target", "x"), "999"),
        (("annotate", "{w}", "1", "--code", "NO", "--segment", "1"), "NO"),
        (("brief", "{w}", "1", "-o", "x.docx", "--article", "99"), "99"),
        (("brief", "no-such-file.txt", "-o", "x.docx"), "no-such-file.txt"),
        (("tm", "import", "{w}", "no-such.tmx"), "no-such.tmx"),
        (("search", "{w}", "  "), "look for"),
        (("new", "{w}"), "work.bayan"),
        (("segment", "no-such.txt"), "no-such.txt"),
    ],
)
def test_a_users_error_is_one_sentence_and_exit_1(sample: Bayan, words: tuple[str, ...], says: str) -> None:
    done = sample(*(word.format(w=sample.workspace) for word in words))
    assert done.code == 1
    assert says in done.err
    assert "Traceback" not in done.err
    assert len(done.err.strip().splitlines()) == 1


def test_bad_files_are_named_and_the_good_one_still_comes_in(sample: Bayan, tmp_path: Path) -> None:
    bad = tmp_path / "broken.docx"
    bad.write_bytes(b"PK\x03\x04 not really")
    done = sample("import", sample.workspace, bad, tmp_path / "missing.txt", SAMPLE)
    assert done.code == 1
    assert len(done.err.strip().splitlines()) == 3  # the good one is there already, which is told
    assert len(sample.ok("documents", sample.workspace, "--json").records) == 2


@pytest.mark.parametrize("words", [(), ("nonsense",), ("show",), ("set", "w", "1", "x")])
def test_wrong_usage_is_exit_2(bayan: Bayan, words: tuple[str, ...]) -> None:
    assert bayan(*words).code == 2


def test_every_command_explains_itself(bayan: Bayan) -> None:
    text = parser().format_help()
    for name in [
        "open",
        "new",
        "import",
        "documents",
        "show",
        "segment",
        "fold",
        "tokens",
        "annotate",
        "annotations",
        "set",
        "search",
    ]:
        assert name in text
    assert bayan("--version").out.startswith("Bayan ")


@pytest.mark.parametrize("words", [(), ("open",)])
def test_a_window_without_a_display_is_one_sentence(
    capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    if sys.platform != "linux":
        pytest.skip("only Linux runs without a display")
    assert main(words) == 1
    assert capfd.readouterr().err.count("\n") == 1


def test_a_name_that_two_documents_have_is_not_guessed(sample: Bayan) -> None:
    sample.ok("import", sample.workspace, SAMPLE)
    done = sample("set", sample.workspace, SAMPLE.name, "1", "--target", "Which one?")
    assert done.code == 1
    assert "1 (" in done.err
    assert ", 2 (" in done.err
    assert [record["translated"] for record in sample.ok("documents", sample.workspace, "--json").records] == [0, 0]
    sample.ok("set", sample.workspace, "2", "1", "--target", "This one.")


def test_a_memory_is_searched_in_a_workspace_without_documents(bayan: Bayan) -> None:
    memory = SAMPLE.with_name("joint-statement.tmx")
    bayan.ok("new", bayan.workspace)
    (first,) = bayan.ok("tm", "import", bayan.workspace, memory, "--json").records
    (again,) = bayan.ok("tm", "import", bayan.workspace, memory, "--json").records
    assert (first["known"], again["units"], again["known"]) == (0, 0, first["units"])
    text = memory.read_text(encoding="utf-8")
    source = text.split('xml:lang="ar"', 1)[1].split("<seg>", 1)[1].split("</seg>", 1)[0]
    assert bayan.ok("tm", "lookup", bayan.workspace, source, "--json").records[0]["score"] == 100
    assert bayan.ok("tm", "lookup", bayan.workspace, source, "--json", "--target", "fr").records == []


@pytest.mark.parametrize(
    "words",
    [
        ("export", "{w}", "1", "--to", "txt", "-o", "{w}"),
        ("brief", "{w}", "1", "-o", "{w}"),
        ("tm", "export", "{w}", "-o", "{w}"),
        ("brief", "{t}", "-o", "{t}"),
        ("backup", "{w}", "-o", "{w}"),
    ],
)
def test_no_result_is_written_over_a_workspace_or_its_own_source(
    sample: Bayan, tmp_path: Path, words: tuple[str, ...]
) -> None:
    text = tmp_path / "text.txt"
    text.write_bytes(SAMPLE.read_bytes())
    done = sample(*(word.format(w=sample.workspace, t=text) for word in words))
    assert done.code == 1
    assert len(done.err.strip().splitlines()) == 1
    assert text.read_bytes() == SAMPLE.read_bytes()
    assert len(sample.ok("show", sample.workspace, "1", "--json").records) == 62


def test_a_text_cannot_command_the_terminal(sample: Bayan) -> None:
    sample.ok("set", sample.workspace, "1", "1", "--target", "red\x1b[31m\x07")
    assert "\x1b" not in sample.ok("show", sample.workspace, "1").out
    assert sample.ok("show", sample.workspace, "1", "--json").records[0]["target"] == "red\x1b[31m\x07"


def test_a_search_says_that_it_stopped(sample: Bayan) -> None:
    done = sample.ok("search", sample.workspace, "الطرفان", "--limit", "3", "--json")
    assert len(done.records) == 3
    assert "first 3" in done.err


def test_the_search_index_is_built_anew(sample: Bayan) -> None:
    before = sample.ok("search", sample.workspace, "الطرفان", "--json").records
    sample.ok("check", sample.workspace, "--rebuild")
    assert "0 things out of sight" in sample.ok("check", sample.workspace, "--tidy").out
    assert sample.ok("search", sample.workspace, "الطرفان", "--json").records == before


def test_pasted_text_comes_in_by_standard_input(bayan: Bayan, monkeypatch: pytest.MonkeyPatch) -> None:
    bayan.ok("new", bayan.workspace)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO("1. يدعم الطرفان السلام.".encode())))
    (made,) = bayan.ok("import", bayan.workspace, "-", "--json").records
    assert (made["clauses"], made["segments"]) == (1, 1)


def test_a_folder_that_may_not_be_entered_is_one_sentence(bayan: Bayan) -> None:
    done = bayan("new", "/proc/no-such-folder/x.bayan")
    assert done.code == 1
    assert len(done.err.strip().splitlines()) == 1


def test_a_file_that_is_there_already_is_told_of_or_left_out(sample: Bayan) -> None:
    done = sample.ok("import", sample.workspace, SAMPLE)
    assert "as document 1" in done.err
    assert "(2)" in done.out
    left = sample.ok("import", sample.workspace, SAMPLE, "--skip-existing")
    assert left.out.startswith("Skipped ")
    assert len(sample.ok("documents", sample.workspace, "--json").records) == 2


def test_a_notice_names_its_file_where_there_are_several(bayan: Bayan, tmp_path: Path) -> None:
    bayan.ok("new", bayan.workspace)
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text("نص واحد.", encoding="utf-8")
    done = bayan.ok("import", bayan.workspace, tmp_path / "one.txt", tmp_path / "two.txt")
    assert done.err.startswith(f"{tmp_path / 'two.txt'}: The same file")

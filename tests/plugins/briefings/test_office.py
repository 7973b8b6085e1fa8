"""LibreOffice as a child, and the briefing as it renders."""

from __future__ import annotations

import io
import os
import stat
import sys
import time
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.plugins.briefings import builders as build
from tests.plugins.briefings.reading import Docx, faults
from workbench.domain.briefings import Recipe
from workbench.domain.documents import Notice
from workbench.domain.enums import Lead
from workbench.domain.ports import CancelToken
from workbench.errors import Cancelled, UserError
from workbench.paths import resources
from workbench.plugins.briefings import pages
from workbench.plugins.briefings.office import rendering, to_pdf
from workbench.plugins.briefings.pages import MOST_SEGMENTS, hindrance
from workbench.plugins.briefings.word import WordBriefing
from workbench.services import previewing
from workbench.services.messages import sentence
from workbench.ui.tasks import Cancel

BOTH = pytest.mark.parametrize("lead", list(Lead))


def _program(folder: Path, body: str) -> Path:
    path = folder / "soffice"
    path.write_text(f"#!{sys.executable}\n{body}", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in program is a script")
def test_a_program_that_hangs_is_stopped_with_what_it_started(tmp_path: Path) -> None:
    started = tmp_path / "child"
    child = f"import time, pathlib; time.sleep(2); pathlib.Path({str(started)!r}).write_text('alive')"
    body = f"import subprocess, sys, time\nsubprocess.Popen([sys.executable, '-c', {child!r}])\ntime.sleep(60)\n"
    began = time.monotonic()
    with pytest.raises(UserError) as caught:
        to_pdf(b"", timeout=1, office=_program(tmp_path, body))
    assert caught.value.code == "office.slow"
    assert time.monotonic() - began < 10
    time.sleep(2.5)
    assert not started.exists()


class Later:
    """Somebody who cancels after half a second."""

    def __init__(self) -> None:
        self.when = time.monotonic() + 0.5

    def raise_if_cancelled(self) -> None:
        if time.monotonic() > self.when:
            raise Cancelled


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in program is a script")
def test_who_cancels_a_rendering_does_not_wait_for_it(tmp_path: Path) -> None:
    began = time.monotonic()
    with pytest.raises(Cancelled):
        to_pdf(b"", office=_program(tmp_path, "import time; time.sleep(30)\n"), cancel=Later())
    assert time.monotonic() - began < 5


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in program is a script")
def test_who_cancels_the_painting_of_pages_does_not_wait_and_a_slow_one_gives_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    painter = tmp_path / previewing.PAINTER
    _program(tmp_path, "import time; time.sleep(30)\n").rename(painter)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    began = time.monotonic()
    with pytest.raises(Cancelled):
        previewing.page(tmp_path / "a.pdf", 1, Later())
    monkeypatch.setattr(previewing, "SECONDS", 0.3)
    assert previewing.page(tmp_path / "a.pdf", 1, Cancel()) == ()
    assert time.monotonic() - began < 10


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in program is a script")
def test_a_program_that_writes_nothing_is_an_error_with_what_it_said(tmp_path: Path) -> None:
    with pytest.raises(UserError) as caught:
        to_pdf(b"", office=_program(tmp_path, "print('source file could not be loaded')\n"))
    assert caught.value.code == "office.failed"
    assert "could not be loaded" in str(caught.value.data["detail"])


def test_long_documents_are_not_rendered_for_page_numbers(office: Path) -> None:
    assert hindrance(MOST_SEGMENTS) is None
    assert hindrance(MOST_SEGMENTS + 1).code == "briefing.pages-long"


@pytest.mark.office
def test_the_profile_is_kept_for_the_next_start_and_two_may_render_at_once(
    office: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BAYAN_HOME", str(tmp_path))
    data = WordBriefing().render(build.bundle(), Recipe(page_numbers=False), resources=resources())
    to_pdf(data)
    kept = list((tmp_path / "cache").iterdir())
    assert [path.name.startswith("office-") for path in kept] == [True]
    assert "99.0" in (kept[0] / "user/registrymodifications.xcu").read_text(encoding="utf-8")
    with rendering(data) as one, rendering(data) as two:
        assert one.pdf()[:5] == two.pdf()[:5] == b"%PDF-"
    assert list((tmp_path / "cache").iterdir()) == kept


@dataclass
class _Reader:
    had: list[bytes] = field(default_factory=list)
    told: list[Notice] = field(default_factory=list)
    cancel: CancelToken | None = None

    def early(self, content: bytes) -> None:
        self.had.append(content)

    def notice(self, notice: Notice) -> None:
        self.told.append(notice)


@pytest.mark.office
def test_the_file_is_had_before_its_pages_are_counted(office: Path) -> None:
    reader = _Reader()
    final = WordBriefing().render(build.bundle(), Recipe(), resources=resources(), reader=reader)
    assert reader.told == []
    assert [faults(content) for content in reader.had] == [[]]
    assert not any("\t" in text for text in Docx(reader.had[0]).paragraphs("TOC"))
    assert any("\t" in text for text in Docx(final).paragraphs("TOC"))


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in program is a script")
@pytest.mark.parametrize(
    ("body", "code"), [("import time\ntime.sleep(60)\n", "briefing.pages-slow"), ("", "briefing.pages-failed")]
)
def test_where_pages_cannot_be_counted_the_file_stands_without_numbers_and_it_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str, code: str
) -> None:
    monkeypatch.setenv("PATH", str(_program(tmp_path, body).parent))
    monkeypatch.setattr(pages, "SECONDS", 1.0)
    reader = _Reader()
    final = WordBriefing().render(build.bundle(), Recipe(), resources=resources(), reader=reader)
    assert [notice.code for notice in reader.told] == [code]
    assert [final] == reader.had
    assert sentence(code, reader.told[0].data).startswith("The contents have no page numbers")


def test_contents_that_are_too_long_to_count_are_said_to_be(office: Path) -> None:
    reader = _Reader()
    bundle = build.plain([f"جملة {at}." for at in range(MOST_SEGMENTS + 1)])
    WordBriefing().render(bundle, Recipe(), resources=resources(), reader=reader)
    assert [(notice.code, notice.data["limit"]) for notice in reader.told] == [("briefing.pages-long", MOST_SEGMENTS)]


def _long_bundle() -> object:
    made = build.bundle()
    extra = tuple(
        build.segment(at, 3, f"جملة رقم {at} من النص الطويل الذي يملأ الصفحات.", f"Sentence {at} fills the pages.")
        for at in range(5, 90)
    )
    return replace(made, segments=(*made.segments, *extra))


@pytest.mark.office
@BOTH
def test_page_numbers_of_the_contents_are_those_of_the_rendering(office: Path, lead: Lead) -> None:
    data = WordBriefing().render(_long_bundle(), Recipe(lead=lead), resources=resources())
    assert faults(data) == []
    entries = [text for text in Docx(data).paragraphs("TOC") if "\t" in text]
    shown = {title: int(page) for title, page in (entry.rsplit("\t", 1) for entry in entries)}
    reader = PdfReader(io.BytesIO(to_pdf(data)))
    outline = _flat(reader, reader.outline)
    assert len(shown) == 13
    assert shown == {title: page for title, page in outline if title in shown}
    assert len(set(shown.values())) > 2
    assert f"{len(reader.pages)}" in "".join(Docx(data).part("word/footer1.xml").itertext())


def _flat(reader: PdfReader, entries: list[object]) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for entry in entries:
        if isinstance(entry, list):
            found += _flat(reader, entry)
        else:
            found.append((entry.title, reader.get_destination_page_number(entry) + 1))
    return found


@pytest.mark.office
def test_the_english_briefing_renders_with_its_words_in_order(office: Path) -> None:
    data = WordBriefing().render(build.bundle(), Recipe(page_numbers=False), resources=resources())
    reader = PdfReader(io.BytesIO(to_pdf(data)))
    text = " ".join(page.extract_text() for page in reader.pages)
    text = " ".join(text.split())
    order = ["Joint Statement", "Bottom line", "Markets are likely to open", "Who commits to what", "In brief"]
    places = [text.index(words) for words in order]
    assert places == sorted(places)
    assert 2 <= len(reader.pages) <= 5
    assert reader.metadata is not None
    assert reader.metadata.title == "Joint Statement"


@pytest.mark.office
def test_the_arabic_briefing_keeps_the_typeface_for_arabic(office: Path) -> None:
    recipe = Recipe(lead=Lead.ARABIC, page_numbers=False, embed_fonts=True)
    data = WordBriefing().render(build.bundle(), recipe, resources=resources())
    reader = PdfReader(io.BytesIO(to_pdf(data)))
    fonts = {
        str(font["/BaseFont"])
        for page in reader.pages
        for font in (f.get_object() for f in page["/Resources"]["/Font"].values())
    }
    assert any("Amiri" in name for name in fonts)

"""Whatever the text is, the briefing is sound and holds it unchanged."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.plugins.briefings import builders as build
from tests.plugins.briefings.conftest import Render
from workbench.domain.enums import Lead
from workbench.plugins.briefings.ooxml.xml import clean

ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ"
SIGNS = "ًٌٍَُِّْـ،؛؟ .,:;()[]«»“”-–/%+0123456789٠١٢٣٤٥٦٧٨٩\u200e\u200f\u200c\u00a0"
LATIN = "abcXYZéçşığ"
ODD = "&<>\"'\u202a\u202b\u202e\u2066\u2069\x00\x07\x1f\x7f\ufeff\ufffe\t\n\r😀🇦🇿汉אب\ud800"
mixed = st.text(st.sampled_from(ARABIC + SIGNS + LATIN), max_size=60)
hostile = st.text(st.sampled_from(ARABIC + SIGNS + LATIN + ODD), max_size=60)
several = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def _cells(data: bytes) -> list[tuple[str, str]]:
    tables = docx.Document(io.BytesIO(data)).tables
    return [(row.cells[1].text, row.cells[2].text) for table in tables for row in table.rows[1:]]


@several
@given(texts=st.lists(st.tuples(hostile, hostile), min_size=1, max_size=4), lead=st.sampled_from(list(Lead)))
def test_any_text_comes_back_as_it_went_in(render: Render, texts: list[tuple[str, str]], lead: Lead) -> None:
    made = render(build.plain(*zip(*texts, strict=True)), sections=("articles",), lead=lead)
    for (source, target), (shown, translation) in zip(texts, _cells(made.data), strict=True):
        assert shown == clean(source)
        if clean(target).strip():
            assert translation == clean(target)


@given(mixed)
def test_ordinary_text_is_not_touched_by_cleaning(text: str) -> None:
    assert clean(text) == text


@given(st.text(max_size=80))
def test_cleaning_keeps_what_a_reader_sees_and_is_done_once(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert not any(unicodedata.category(character) == "Cc" and character not in "\t\n" for character in cleaned)
    kept = [character for character in text if unicodedata.category(character)[0] in "LNPS"]
    assert [character for character in cleaned if unicodedata.category(character)[0] in "LNPS"] == kept


# Each example starts the validator as a process, so a failing one is reported as it is, not made smaller.
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(texts=st.lists(st.tuples(hostile, hostile), min_size=8, max_size=20), lead=st.sampled_from(list(Lead)))
def test_any_text_passes_the_validator_and_its_lint(
    render: Render,
    validate: Callable[[Path], None],
    tmp_path: Path,
    texts: list[tuple[str, str]],
    lead: Lead,
) -> None:
    path = tmp_path / "any.docx"
    path.write_bytes(render(build.plain(*zip(*texts, strict=True)), lead=lead).data)
    validate(path)


@pytest.mark.parametrize("word", ["ا" * 5000, "x" * 5000, "👩‍👩‍👧‍👦" * 50])
def test_words_longer_than_a_line_are_kept_whole(render: Render, word: str) -> None:
    made = render(build.plain([word], [word]), sections=("articles",))
    assert _cells(made.data) == [(word, word)]


def test_names_in_hostile_titles_labels_and_notes_are_escaped(render: Render) -> None:
    nasty = "<w:p/>&\"'\u202e\x00 ]]>"

    made = build.bundle(document=build.document(title_source=nasty, title_target=nasty, publisher=nasty, place=nasty))
    clauses = tuple(replace(row, label=nasty, title_target=nasty, summary_target=nasty) for row in made.clauses)
    document = render(
        replace(made, clauses=clauses), reference=nasty, author=nasty, brief_date=nasty, version_label=nasty
    )
    assert document.paragraphs("Title")[0] == "<w:p/>&\"' ]]>"

"""What a briefing says in its lead's language, and what it leaves as it was given."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.plugins.briefings import builders as build
from tests.plugins.briefings.conftest import Render
from tests.plugins.briefings.reading import text_of
from workbench.domain.enums import Lead, Side


@pytest.mark.parametrize(
    ("given", "english", "arabic"),
    [
        ("OFFICIAL", "OFFICIAL", "رسمي"),
        ("Official - Sensitive", "OFFICIAL - SENSITIVE", "رسمي – حساس"),
        ("رسمي – حساس", "OFFICIAL – SENSITIVE", "رسمي – حساس"),
        ("UNE | مذكرة", "UNE", "مذكرة"),
        ("CONFIDENTIAL", "CONFIDENTIAL", "CONFIDENTIAL"),
        ("OFFICIAL – EYES OF DESK 4", "OFFICIAL – EYES OF DESK 4", "OFFICIAL – EYES OF DESK 4"),
    ],
)
def test_a_marking_is_in_the_lead_language_only_where_it_means_one_thing(
    render: Render, given: str, english: str, arabic: str
) -> None:
    for lead, expected in ((Lead.ENGLISH, english), (Lead.ARABIC, arabic)):
        header = render(build.bundle(), marking=given, lead=lead).part("word/header1.xml")
        assert text_of(header[0]).casefold() == expected.casefold()


def test_a_note_in_both_languages_is_read_in_the_lead_s(render: Render) -> None:
    made = build.bundle()
    note = replace(made.notes[0], body="Watch the date.\n| يُرصد التاريخ.")
    glossary = (replace(made.glossary[0], concept=replace(made.glossary[0].concept, note="Set form. | صيغة ثابتة.")),)
    rows = replace(made, notes=(note,), glossary=glossary)
    english, arabic = (render(rows, lead=lead) for lead in (Lead.ENGLISH, Lead.ARABIC))
    assert "Watch the date. [01-P01]" in english.paragraphs("ListBullet")
    assert "يُرصد التاريخ.\u200f [\u200e01-P01\u200e]" in arabic.paragraphs("ListBullet")
    assert english.table("Glossary")[1][2] == "≠ common statement. Set form."
    assert arabic.table("مسرد المصطلحات")[1][2] == "صيغة ثابتة."
    assert arabic.table("مسرد المصطلحات")[1][1] == "joint statement\n≠ common statement"
    assert "ملاحظات المحلل" in arabic.paragraphs("NoteHead")


def test_notes_that_the_lead_cannot_read_are_announced_by_their_language(render: Render) -> None:
    made = replace(build.bundle(), notes=(replace(build.bundle().notes[0], body="Watch it.", side=Side.TARGET),))
    only = replace(made, annotations=tuple(row for row in made.annotations if not row.memo))
    assert render(only, lead=Lead.ARABIC, sections=("notes",)).headings() == ["ملاحظات الترجمة (بالإنجليزية)"]
    assert render(only, sections=("notes",)).headings() == ["Translation notes"]


def test_a_bar_inside_a_note_of_one_language_is_left_alone(render: Render) -> None:
    note = replace(build.bundle().notes[0], body="One reading | another reading.")
    made = render(replace(build.bundle(), notes=(note,)))
    assert "One reading | another reading. [01-P01]" in made.paragraphs("ListBullet")


def test_what_awaits_translation_says_so_in_the_lead_language(render: Render) -> None:
    for lead, words in ((Lead.ENGLISH, "[Translation pending]"), (Lead.ARABIC, "[الترجمة قيد الإعداد]")):
        assert render(build.bundle(), lead=lead, sections=("articles",)).tables()[-1][1][2] == words
